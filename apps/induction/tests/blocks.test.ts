import { loadPack, type Pack } from '@safeguarding-kit/content'
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { directiveNames } from '../../../packages/content/src/directives.ts'
import { openBrowser, openPage, ready } from './browser.ts'
import { everyBlock } from './every-block.ts'
import { answerByKeys, tabTo, unseen } from './keys.ts'
import { look, type Looked } from './look.ts'
import { serve, type Served } from './serve.ts'
import { writeSmallPack } from './small.ts'
import { fillIn, joinAs, setUp } from './steps.ts'

let browser: Browser
let app: Served
let code = ''
let pack: Pack
const folder = writeSmallPack(everyBlock)
const path = '/learn/day-one/next'
const asked = () => pack.modules[0]?.lessons[1]?.blocks.flatMap(block => (block.kind === 'question' ? (pack.questions[block.id] ?? []) : [])) ?? []

beforeAll(async () => {
  const loaded = await loadPack([folder])
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
  pack = loaded.pack
  ;[browser, app] = await Promise.all([openBrowser(), serve({ PACKS: folder })])
  code = (await setUp((await openPage(browser, app.address)).page, app, true)).code
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('there is a lesson with every block and every kind of question in it', () => {
  const text = String(everyBlock['01-day-one/02-next.md'])
  for (const name of directiveNames) expect(text, name).toMatch(new RegExp(`^::+${name}\\b`, 'm'))
  expect(asked().map(question => question.kind).toSorted()).toEqual(['call', 'mark', 'match', 'multiple', 'order', 'single'])
})

test('every kind of question is answered with the keyboard alone, read from a phone and a desk, in light and dark', async () => {
  const { page, faults } = await openPage(browser, app.address, { reducedMotion: 'reduce' })
  const seen: Looked = { faults: [], visited: new Set(), titles: new Map() }
  await joinAs(page, app, code, { name: 'Kay Keyboard', email: 'kay@example.org' }, true)
  await page.goto(app.address + path)
  await ready(page, true)
  await look(page, seen, 'nothing answered')
  await page.reload()
  await ready(page, true)
  for (const question of asked()) {
    const section = page.locator(`section#${question.id}`)
    await answerByKeys(page, section, question, 'option')
    await tabTo(page, section.getByRole('button', { name: 'Check my answer' }))
    await page.keyboard.press('Enter')
    await section.getByRole('button', { name: 'Answer again' }).waitFor()
    await ready(page, true)
    expect(await section.locator('[data-outcome]').evaluate(element => element === document.activeElement), question.id).toBe(true)
    expect(await section.locator('[data-outcome] h3').innerText(), question.id).toBe('Right')
  }
  // Steps are moved by their buttons, too, and it is said where they are now.
  const steps = page.locator('section#q-order')
  await tabTo(page, steps.getByRole('button', { name: 'Move up: Tell your lead.' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  expect(await steps.locator('[role=status]').first().innerText()).toBe('Tell your lead. Now 3 of 4.')
  expect(await steps.locator('select').evaluateAll(numbers => numbers.map(number => (number as HTMLSelectElement).value))).toEqual(['1', '2', '3', '4'])
  await look(page, seen, 'all answered')
  expect([...unseen, ...seen.faults, ...faults]).toEqual([])
})

test('every kind is answered without a script: what is missing is said at its field, and what was filled in is kept', async () => {
  const { page, faults } = await openPage(browser, app.address, { javaScriptEnabled: false })
  await joinAs(page, app, code, { name: 'Noor Noscript', email: 'noor@example.org' }, false)
  await page.goto(app.address + path)
  for (const question of asked()) {
    const section = page.locator(`section#${question.id}`)
    const press = () => section.getByRole('button', { name: 'Check my answer' }).click()
    const selects = section.locator('select')
    if ((await selects.count()) > 1) await selects.first().selectOption({ index: 1 })
    await press()
    const link = page.locator('.govuk-error-summary a')
    expect(await page.locator((await link.getAttribute('href')) ?? '').count(), question.id).toBe(1)
    expect(await section.locator('.govuk-error-message').first().innerText()).toContain(await link.innerText())
    if ((await selects.count()) > 1) expect(await selects.first().evaluate(list => (list as HTMLSelectElement).selectedIndex), question.id).toBe(1)
    await fillIn(section, question, 'option')
    await press()
    await section.getByRole('button', { name: 'Answer again' }).waitFor()
    expect(await section.locator('[data-outcome] h3').innerText(), question.id).toBe('Right')
    expect(new URL(page.url()).hash).toBe(`#${question.id}--said`)
  }
  expect(faults).toEqual([])
})
