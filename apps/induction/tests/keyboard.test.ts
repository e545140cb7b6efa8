import { modelAnswer, type Question } from '@safeguarding-kit/content'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { serve, type Served } from './serve.ts'
import { password, setUp, taught } from './steps.ts'

let browser: Browser
let app: Served
beforeAll(async () => { [browser, app] = await Promise.all([openBrowser(), serve()]) })
afterAll(async () => { await browser?.close(); await app?.stop() })

const unseen: string[] = []

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
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key)
    if (await target.evaluate(element => element === document.activeElement)) return sees(page, target, (await target.innerText().catch(() => '')).slice(0, 40) || await target.evaluate(element => element.id))
  }
  throw new Error(`${new URL(page.url()).pathname}: 120 presses of ${key} never came to ${target.toString()}`)
}

/** Follows a link or presses a button with Enter and waits for the page that it leads to. */
async function enter(page: Page, target: Locator, then: (url: URL) => boolean, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await Promise.all([page.waitForURL(then), page.keyboard.press('Enter')])
  await page.waitForSelector('html[data-ready]')
}

/** Into a group by Tab, to the choice by the arrows. */
async function choose(page: Page, group: Locator, value: string): Promise<void> {
  await tabTo(page, group.first())
  const at = await group.evaluateAll((inputs, wanted) => inputs.findIndex(input => (input as HTMLInputElement).value === wanted), value)
  if (await group.first().getAttribute('type') === 'checkbox') for (let presses = 0; presses < at; presses++) await page.keyboard.press('Tab')
  else for (let presses = 0; presses < at; presses++) await page.keyboard.press('ArrowDown')
  if (!(await group.nth(at).isChecked())) await page.keyboard.press('Space')
  expect(await group.nth(at).isChecked()).toBe(true)
}

/** Answers a question of any kind rightly: into each of its fields in turn, by Tab, the arrows and Space. */
async function answerByKeys(page: Page, where: Locator, question: Question, name: string): Promise<void> {
  const select = async (key: string, value: string): Promise<void> => {
    const field = where.locator(`select[name="${name}.${key}"]`)
    await tabTo(page, field)
    const at = await field.evaluate((list, wanted) => [...(list as HTMLSelectElement).options].findIndex(option => option.value === wanted), value)
    for (let presses = 0; presses < at; presses++) await page.keyboard.press('ArrowDown')
    expect(await field.inputValue()).toBe(value)
  }
  for (const [at, part] of modelAnswer(question).entries()) {
    const [key, value] = [part.slice(0, part.indexOf('_')), part.slice(part.indexOf('_') + 1)]
    if (question.kind === 'order') {
      // Each in turn from the first: what is above it is in its place already.
      await select(part, String(at + 1))
      await where.locator('legend').first().evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    } else if (question.kind === 'match' || key === 'next') await select(key, value)
    else if (question.kind === 'call') await choose(page, where.locator(`input[name="${name}.first"]`), value)
    else if (at === 0) await choose(page, where.locator(`input[name="${name}"]`), part)
    else { await tabTo(page, where.locator(`input[name="${name}"][value="${part}"]`)); await page.keyboard.press('Space') }
  }
}

test('a new worker joins, learns, answers, decides and signs out with the keyboard alone, and always sees where they are', async () => {
  const pack = await taught()
  const coordinator = await openPage(browser, app.address)
  const { code } = await setUp(coordinator.page, app, true)
  const { page, faults } = await openPage(browser, app.address, { reducedMotion: 'reduce' })
  const main = page.locator('main')

  await page.goto(`${app.address}/join`)
  await page.waitForSelector('html[data-ready]')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Code'))
  await page.keyboard.type(code)
  await enter(page, main.getByRole('button', { name: 'Continue' }), url => url.pathname === `/join/${code}`)

  await tabTo(page, page.getByLabel('What do you do here?'))
  for (let presses = 0; presses < 40 && await page.getByLabel('What do you do here?').inputValue() !== 'early-years'; presses++) await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByLabel('Full name'))
  await page.keyboard.type('Kit Keyboard')
  await tabTo(page, page.getByLabel('E-mail address'))
  await page.keyboard.type('kit@example.org')
  await tabTo(page, page.getByLabel('Choose a password'))
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === '/join/welcome')
  await page.waitForSelector('html[data-ready]')
  await enter(page, main.getByRole('link', { name: 'Begin' }), url => url.pathname.startsWith('/learn'))

  // The first lesson that asks something, reached and answered.
  const module = pack.modules[0]
  const lessons = module?.lessons.filter(lesson => lesson.status === 'current') ?? []
  const asks = lessons.find(lesson => lesson.blocks.some(block => block.kind === 'question'))
  await page.goto(`${app.address}/learn/${module?.slug}`)
  await page.waitForSelector('html[data-ready]')
  await enter(page, main.getByRole('link', { name: asks?.title ?? '', exact: true }), url => url.pathname === `/learn/${module?.slug}/${asks?.slug}`)
  for (const block of asks?.blocks ?? []) {
    const question = block.kind === 'question' ? pack.questions[block.id] : undefined
    if (!question) continue
    const section = page.locator(`section#${question.id}`)
    await answerByKeys(page, section, question, 'option')
    await tabTo(page, section.getByRole('button', { name: 'Check my answer' }))
    await page.keyboard.press('Enter')
    await section.getByRole('button', { name: 'Answer again' }).waitFor()
    await page.waitForSelector('html[data-ready]')
    // What is said to the answer has the focus: it is read out, and Tab goes on from there.
    expect(await section.locator('[data-outcome]').evaluate(element => element === document.activeElement)).toBe(true)
  }
  const before = page.url()
  await enter(page, page.getByRole('button', { name: /^Finish this lesson/ }), url => url.href !== before)

  // A scenario, from the list of all.
  await enter(page, page.getByRole('link', { name: 'Learn', exact: true }), url => url.pathname === '/learn', 'Shift+Tab')
  await enter(page, main.getByRole('link', { name: 'All the practice scenarios' }), url => url.pathname === '/practise')
  await enter(page, main.locator('a[href^="/practise/"]').first(), url => url.pathname.startsWith('/practise/'))
  const scenario = pack.modules.flatMap(entry => entry.scenarios).find(entry => page.url().endsWith(`/practise/${entry.slug}`))
  await choose(page, page.locator('input[name=response]'), 'consult')
  for (const id of scenario?.questions ?? []) { const question = pack.questions[id]; if (question) await answerByKeys(page, page.locator('main'), question, id) }
  await tabTo(page, page.getByRole('button', { name: 'See what the answers point to' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What you would do' }).waitFor()
  await page.waitForSelector('html[data-ready]')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What you would do')

  await enter(page, page.getByRole('button', { name: 'Sign out' }), url => url.pathname === '/sign-out', 'Shift+Tab')
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  expect(unseen).toEqual([])
  expect(faults).toEqual([])
})
