import { modelAnswer, type Question } from '@safeguarding-kit/content'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where somebody could not see what has the focus. */
export const unseen: string[] = []

/** Whether a person sees where they are: the page looks another way with the focus than without it. */
async function sees(page: Page, target: Locator, what: string): Promise<void> {
  const box = await target.boundingBox()
  if (!box) return
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const clip = { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: Math.min(width - Math.max(0, box.x - 8), box.width + 16), height: Math.min(height - Math.max(0, box.y - 8), box.height + 16) }
  if (clip.width <= 0 || clip.height <= 0) { unseen.push(`${new URL(page.url()).pathname}: ${what} is off the screen`); return }
  const focused = await page.screenshot({ clip, animations: 'disabled' })
  await target.evaluate(element => { element.blur() })
  const plain = await page.screenshot({ clip, animations: 'disabled' })
  await target.evaluate(element => { element.focus() })
  if (focused.equals(plain)) unseen.push(`${new URL(page.url()).pathname}: ${what} looks the same with the focus as without`)
}

/** Presses Tab (or Shift and Tab) until the focus is there, and looks whether it can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key)
    if (await target.evaluate(element => element === document.activeElement)) return sees(page, target, (await target.innerText().catch(() => '')).slice(0, 40) || await target.evaluate(element => element.id))
  }
  throw new Error(`${new URL(page.url()).pathname}: 120 presses of ${key} never came to ${target.toString()}`)
}

/** Follows a link or presses a button with Enter and waits for the page that it leads to. */
export async function enter(page: Page, target: Locator, then: (url: URL) => boolean, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await Promise.all([page.waitForURL(then), page.keyboard.press('Enter')])
  await page.waitForSelector('html[data-ready]')
}

/** Into a group by Tab, to the choice by the arrows. */
export async function choose(page: Page, group: Locator, value: string): Promise<void> {
  await tabTo(page, group.first())
  const at = await group.evaluateAll((inputs, wanted) => inputs.findIndex(input => (input as HTMLInputElement).value === wanted), value)
  if (await group.first().getAttribute('type') === 'checkbox') for (let presses = 0; presses < at; presses++) await page.keyboard.press('Tab')
  else for (let presses = 0; presses < at; presses++) await page.keyboard.press('ArrowDown')
  if (!(await group.nth(at).isChecked())) await page.keyboard.press('Space')
  expect(await group.nth(at).isChecked()).toBe(true)
}

/** Answers a question of any kind rightly: into each of its fields in turn, by Tab, the arrows and Space. */
export async function answerByKeys(page: Page, where: Locator, question: Question, name: string): Promise<void> {
  const select = async (key: string, value: string): Promise<void> => {
    const field = where.locator(`select[name="${name}.${key}"]`)
    await tabTo(page, field)
    const away = await field.evaluate((list, wanted) => [...(list as HTMLSelectElement).options].findIndex(option => option.value === wanted) - (list as HTMLSelectElement).selectedIndex, value)
    for (let presses = 0; presses < Math.abs(away); presses++) await page.keyboard.press(away > 0 ? 'ArrowDown' : 'ArrowUp')
    expect(await field.inputValue()).toBe(value)
  }
  for (const [at, part] of modelAnswer(question).entries()) {
    const [key, value] = [part.slice(0, part.indexOf('_')), part.slice(part.indexOf('_') + 1)]
    if (question.kind === 'order') await select(part, String(at + 1))
    else if (question.kind === 'match' || key === 'next') await select(key, value)
    else if (question.kind === 'call') await choose(page, where.locator(`input[name="${name}.first"]`), value)
    else if (at === 0) await choose(page, where.locator(`input[name="${name}"]`), part)
    else { await tabTo(page, where.locator(`input[name="${name}"][value="${part}"]`)); await page.keyboard.press('Space') }
  }
}
