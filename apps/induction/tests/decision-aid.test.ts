import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, ready, sizes } from './browser.ts'
import { look, type Looked } from './look.ts'
import { packs, serve, type Served } from './serve.ts'
import { fillContacts, setUpBoard } from './steps.ts'

let browser: Browser
let app: Served
const seen: Looked = { faults: [], visited: new Set(), titles: new Map() }

beforeAll(async () => {
  ;[browser, app] = await Promise.all([openBrowser(), serve()])
  const { page } = await openPage(browser, app.address)
  await setUpBoard(page, app, true)
  await fillContacts(page)
  await page.context().close()
})
afterAll(async () => { await browser?.close(); await app?.stop() })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const group = (page: Page, question: RegExp) => page.getByRole('group', { name: question })

async function open(options: Parameters<typeof openPage>[2] = {}) {
  const opened = await openPage(browser, app.address, options)
  await opened.page.goto(`${app.address}/thresholds`)
  await ready(opened.page, true)
  await heading(opened.page, 'Are you worried about a real child now?')
  return opened
}
/** Past the opening and the area, to the first questions. */
async function begin(page: Page): Promise<void> {
  await press(page, /^No, I am practising/)
  await press(page, 'Example Borough')
  await heading(page, 'Danger now')
}
/** Opens one group of the list and answers one of its questions. */
async function answer(page: Page, title: string, question: RegExp, says: string): Promise<void> {
  await press(page, /^Choose the signs/)
  await press(page, title)
  await heading(page, title)
  await group(page, question).getByLabel(says, { exact: true }).check()
  await press(page, 'Keep these answers')
}
/** Gives the day on which a limit began, of the first list of limits. */
async function lastDay(page: Page, day: string): Promise<void> {
  const asked = page.locator('details', { hasText: 'Work out the last day' }).first()
  if (!await asked.getAttribute('open').then(open => open !== null)) await asked.getByText('Work out the last day').click()
  await asked.getByLabel(/^The day on which/).first().fill(day)
  await asked.getByRole('button', { name: 'Work it out' }).press('Enter')
}
/** Everything that a page could leave behind. */
const left = (page: Page) => page.evaluate(async () => ({
  address: location.href, local: localStorage.length, session: sessionStorage.length, state: JSON.stringify(history.state ?? {}),
  stores: (await indexedDB.databases()).length + (await caches.keys()).length, workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length
}))

test('a whole visit asks the server for nothing after the first answer, and leaves nothing behind', async () => {
  const { page, faults } = await open()
  await page.waitForLoadState('networkidle')
  const requests: string[] = [], before = await left(page), cookies = JSON.stringify(await page.context().cookies()), console = app.said()
  page.on('request', request => requests.push(request.url()))
  // With the line cut, whatever was not loaded before the first answer would be missed.
  await page.context().setOffline(true)
  await press(page, /^Yes: show me who to call/)
  await heading(page, 'Call before anything else')
  await page.getByRole('main').getByRole('link', { name: '020 7946 0001' }).waitFor()
  await press(page, 'Go on to the questions')
  await press(page, 'Example Borough')
  await heading(page, 'Danger now')
  await press(page, 'Go on')
  await heading(page, 'What made you worry?')
  await press(page, 'Ask me the next questions')
  await press(page, /^Choose the signs/)
  await press(page, 'Injuries')
  await group(page, /any kind on a baby/).getByLabel('I suspect it').check()
  await press(page, 'Keep these answers')
  await heading(page, 'What these answers point to')
  await page.getByRole('heading', { name: /These answers point to: Children in acute need/ }).waitFor()
  await lastDay(page, new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))
  await page.getByRole('main').getByText(/^An urgent concern is passed on\. It ended on .*It is never too late to ask/).waitFor()
  await page.getByText('Where this comes from').first().click()
  await page.getByText('Look behind this result').click()
  await page.getByText('Bruise or mark on a child who cannot move about alone: I suspect it', { exact: true }).waitFor()
  await press(page, 'Talk it over')
  await press(page, 'Choose the signs')
  await page.getByText('Private fostering', { exact: true }).click()
  await press(page, 'How the child is')
  await group(page, /how the child is cared for there/).getByLabel('I suspect it').check()
  await press(page, 'Keep these answers')
  await page.getByRole('heading', { name: 'More to ask, because of what you said' }).waitFor()
  await press(page, 'See what these answers point to')
  await page.getByText('May anybody treat it as less?').click()
  await page.getByText('Nobody may record less than this.').waitFor()
  await press(page, 'Choose the signs')
  await press(page, 'Sexual harm')
  await press(page, /found nothing more/)
  await press(page, 'See what these answers point to')
  await page.getByText('Who decides').hover()
  await page.getByRole('link', { name: 'Rule book' }).hover()
  expect(requests).toEqual([])
  expect(await left(page)).toEqual(before)
  expect(JSON.stringify(await page.context().cookies())).toBe(cookies)
  await page.context().setOffline(false)
  await page.goto(`${app.address}/about`)
  await page.goBack()
  await heading(page, 'Are you worried about a real child now?')
  expect(app.said()).toBe(console)
  expect(app.said()).not.toMatch(/bruise|suspected|sexual-harm|injury|fostering/)
  expect(faults.filter(fault => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([])
  await page.context().close()
}, 120_000)

test('danger now is answered with 999 and who to call, before anything else', async () => {
  const { page } = await open()
  await begin(page)
  await group(page, /in danger at this moment/).getByLabel('Yes').check()
  await press(page, 'Go on')
  await heading(page, 'What these answers point to')
  expect(await page.locator('main ol li').first().textContent()).toMatch(/^Call 999 now/)
  await page.getByRole('main').getByText('Children’s front door', { exact: true }).waitFor()
  await page.context().close()
})

test('nothing is ticked beforehand, at most five questions stand at once, and a group is closed by an act', async () => {
  const { page } = await open()
  await begin(page)
  expect(await page.locator('input:checked').count()).toBe(0)
  expect(await page.locator('main form .govuk-form-group').count()).toBeLessThanOrEqual(5)
  await press(page, 'I have asked about danger now and found nothing more.')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('Danger now')
  await press(page, 'See what these answers point to')
  await page.getByText('Asked, and nothing more found').waitFor()
  expect(await page.getByText('Danger now.', { exact: true }).count()).toBe(1)
  expect(await page.getByRole('heading', { name: 'Not enough is known' }).count()).toBe(1)
  await page.context().close()
})

test('two answers that cannot both be true are told in words, and what was said before is kept', async () => {
  const { page } = await open()
  await begin(page)
  await answer(page, 'Injuries', /any kind on a baby/, 'Yes')
  await press(page, 'Choose the signs')
  await press(page, 'About the child, and what is known already')
  await group(page, /How does the child move/).getByLabel('Walks').check()
  await press(page, 'Keep these answers')
  await page.getByRole('alert').getByText(/“Bruise or mark on a child who cannot move about alone” \(yes\) and “How the child moves” \(walks\)/).waitFor()
  await press(page, 'See what these answers point to')
  await page.getByRole('heading', { name: /Children in acute need/ }).waitFor()
  await page.context().close()
})

test('a person may treat it as more serious, and is told how to act on that', async () => {
  const { page } = await open()
  await begin(page)
  await press(page, 'See what these answers point to')
  await page.getByText('Do you think it is more serious than this?').click()
  await page.getByLabel('Treat it as').selectOption({ index: 3 })
  await page.getByLabel('Who says so').selectOption('I am a safeguarding lead or deputy')
  await page.getByLabel('Because').selectOption({ index: 1 })
  await press(page, 'Treat it as more serious')
  await page.getByRole('heading', { name: 'You think it is more serious: Children in acute need' }).waitFor()
  await page.context().close()
})

test('that somebody would not say stays open, and is never taken for a no', async () => {
  const { page } = await open()
  await begin(page)
  await answer(page, 'Injuries', /any kind on a baby/, 'They would not say')
  await press(page, 'See what these answers point to')
  await page.getByRole('heading', { name: 'Not enough is known' }).waitFor()
  await page.context().close()
})

test('what a procedure calls for besides is told under its own name, by when and on whose word, and its questions come next', async () => {
  const { page } = await open({ viewport: sizes.phone })
  await begin(page)
  await answer(page, 'People in the child’s life', /by private arrangement/, 'Yes')
  await press(page, 'See what these answers point to')
  await page.getByRole('heading', { name: 'More to ask, because of what you said' }).waitFor()
  await press(page, /^Private fostering: /)
  await page.locator('h1 .govuk-caption-l').getByText('Private fostering').waitFor()
  await look(page, seen, 'questions of a further procedure')
  expect(seen.faults.splice(0)).toEqual([])
  await page.context().close()
})

test('where the questions do not arrive, who to call is there, and they can be fetched again', async () => {
  const { page } = await openPage(browser, app.address)
  await page.route('**/thresholds/questions', route => route.abort())
  await page.goto(`${app.address}/thresholds`)
  await ready(page, true)
  await press(page, /^No, I am practising/)
  await press(page, 'Example Borough')
  await heading(page, 'The questions did not arrive')
  await page.getByRole('main').getByText('Children’s front door', { exact: true }).waitFor()
  await page.unroute('**/thresholds/questions')
  await press(page, 'Fetch the questions again')
  await heading(page, 'Danger now')
  await page.context().close()
})

test('an area whose numbers are not kept here is told how to reach its council', async () => {
  const { page } = await open()
  await press(page, /^No, I am practising/)
  await press(page, 'Another area')
  await press(page, 'Talk it over')
  await page.getByRole('main').getByText('Call the main number of that council and ask for children’s social care').waitFor()
  await page.context().close()
})

test('the whole way by keyboard on a phone: each step moves to its heading, and the result is spoken', async () => {
  const { page } = await open({ viewport: sizes.phone })
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  /** Tabs to the next thing with these words, as a person without a mouse does. */
  async function reach(words: RegExp): Promise<void> {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => { const on = document.activeElement; return on instanceof HTMLInputElement ? (on.labels?.[0]?.textContent ?? '') : (on?.textContent ?? '') })
      if (words.test(at.trim())) return
    }
    throw new Error(`no way by keyboard to ${String(words)}`)
  }
  await reach(/^No, I am practising/)
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Which area does the child live in?')
  await reach(/^I do not know/)
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Danger now')
  await reach(/^Yes$/)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('What these answers point to')
  expect(await page.getByRole('status').first().textContent()).toMatch(/These answers point to: Children in acute need/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await page.context().close()
})

test('without a script the page shows who to call, the levels, every group of signs, and why', async () => {
  const { page, faults } = await openPage(browser, app.address, { javaScriptEnabled: false, viewport: sizes.phone })
  await page.goto(`${app.address}/thresholds`)
  for (const words of ['The questions need JavaScript, and here is why', 'Children’s front door', 'Find what worries you', 'Harm outside the home and online', 'Belief, honour and forced marriage']) expect(await page.getByRole('main').getByText(words).first().isVisible(), words).toBe(true)
  expect(await page.locator('main li').count()).toBeGreaterThan(350)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('nothing that the decision aid shows can be printed', async () => {
  const { page } = await open()
  await begin(page)
  await press(page, 'See what these answers point to')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('main').innerText()).toBe('What the decision aid shows cannot be printed. Nothing about a child is kept here.')
  await page.context().close()
})

test('every state of the decision aid is accessible', async () => {
  const { page } = await open()
  await look(page, seen, 'opening')
  await press(page, /^Yes: show me/)
  await look(page, seen, 'who to call')
  await press(page, 'Go on to the questions')
  await look(page, seen, 'area')
  await press(page, 'Example Borough')
  await look(page, seen, 'questions')
  await press(page, 'Choose the signs')
  await look(page, seen, 'list')
  await press(page, 'About the child, and what is known already')
  await look(page, seen, 'group')
  await answer(page, 'Injuries', /any kind on a baby/, 'I suspect it')
  await look(page, seen, 'result')
  await page.getByText('Look behind this result').click()
  await look(page, seen, 'behind the result')
  await lastDay(page, '2126-01-31')
  await page.getByText(/31 January 2126 has not come yet/).waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
  await look(page, seen, 'a day that has not come')
  await lastDay(page, '2026-01-30')
  await page.getByRole('status').getByText(/It ended on Friday 30 January 2026/).waitFor()
  await look(page, seen, 'the last day')
  await press(page, 'Talk it over')
  await look(page, seen, 'talking it over')
  expect(seen.faults.splice(0)).toEqual([])
  await page.context().close()
}, 120_000)

test('the rule book works without a script, filters by plain links and tells history from law', async () => {
  const { page, faults } = await openPage(browser, app.address, { javaScriptEnabled: false, viewport: sizes.phone })
  await page.goto(`${app.address}/procedures`)
  await page.getByRole('link', { name: 'Thresholds', exact: true }).click()
  await page.getByText(/rest on a national \(\d+\) or London \(\d+\) document/).waitFor()
  expect(await page.locator('li.listed').count()).toBeGreaterThan(200)
  expect((await page.content()).length).toBeLessThan(250_000)
  await page.locator('#bruise-on-non-mobile-child a').click()
  expect(await page.locator('article#bruise-on-non-mobile-child').isVisible()).toBe(true)
  await page.getByLabel('About', { exact: true }).selectOption({ label: 'Everything in full (long: for printing)' })
  await page.getByRole('button', { name: 'Show' }).click()
  expect(await page.locator('article').count()).toBeGreaterThan(200)
  await page.getByLabel('About', { exact: true }).selectOption({ label: 'Injuries' })
  await page.getByRole('button', { name: 'Show' }).click()
  expect(await page.locator('article').count()).toBeLessThan(40)
  await page.goto(`${app.address}/procedures/thresholds#bruise-on-non-mobile-child`)
  expect(await page.locator('#bruise-on-non-mobile-child').isVisible()).toBe(true)
  await page.goto(`${app.address}/procedures/thresholds?on=2010-11-30`)
  await page.getByText('Historical. Do not act on this.').waitFor()
  await page.goto(`${app.address}/procedures/thresholds?on=1999-01-01`)
  await page.getByText(/No rules are written down for 1 January 1999. They are written down for days from 1 /).first().waitFor()
  expect(await page.getByText('Historical').count()).toBe(0)
  for (const nonsense of ['?on=yesterday', '?group=%00&level=9', '?on=2026-02-31']) expect((await page.goto(`${app.address}/procedures/referral${nonsense}`))?.status()).toBe(200)
  expect((await page.goto(`${app.address}/procedures/no-such`))?.status()).toBe(404)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(faults).toEqual([])
  await page.context().close()
}, 120_000)

test('every procedure has its picture with the same in words, legible on a small phone, by keyboard too', async () => {
  const { page, faults } = await openPage(browser, app.address, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await page.goto(`${app.address}/procedures`)
  const books = await page.getByRole('main').getByRole('listitem').getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(books.length).toBeGreaterThan(20)
  for (const book of books) {
    await page.goto(app.address + book)
    await page.getByRole('link', { name: 'How a case moves: a picture' }).click()
    const picture = page.getByRole('img', { name: /how a case moves/ }), region = page.getByRole('region', { name: /how a case moves/ }).first()
    expect(await picture.locator('text').first().evaluate((text: SVGTextElement) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.ownerSVGElement?.getScreenCTM()?.a ?? 0))).toBeGreaterThanOrEqual(14)
    await region.focus()
    expect(await region.evaluate(element => document.activeElement === element)).toBe(true)
    const words = await page.locator('main details li').allTextContents()
    for (const label of await picture.locator('text.label').allTextContents()) expect(words.join(' ')).toContain(label)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await page.goto(`${app.address}/procedures/thresholds/levels/child-protection-s47`)
  expect(await page.getByRole('img').count()).toBeGreaterThan(5)
  for (const missing of ['/procedures/thresholds/levels/no-such', '/procedures/no-such/pictures', '/procedures/no-such/changes', '/procedures/referral/levels/early-help', '/procedures/thresholds/levels/early-help?on=1999-01-01']) expect((await page.goto(app.address + missing))?.status(), missing).toBe(404)
  expect(faults.filter(fault => !/404/.test(fault))).toEqual([])
  await page.context().close()
}, 120_000)

test('what changed between two days is asked with a plain form, and what was typed is kept where it cannot be read', async () => {
  const { page, faults } = await openPage(browser, app.address, { javaScriptEnabled: false, viewport: sizes.phone })
  await page.goto(`${app.address}/procedures/referral/changes`)
  await page.getByLabel('First day').fill('2010-11-30')
  await page.getByLabel('Second day').fill('2026-11-21')
  await page.getByRole('button', { name: 'Show what changed' }).click()
  await page.getByText('Historical. Do not act on this.').waitFor()
  await page.getByText('The initial assessment is finished: 10 working days before, no limit after.').waitFor()
  await page.goto(`${app.address}/procedures/referral/changes?from=30/11/2010&to=21/11/2026`)
  await page.getByText('The initial assessment is finished: 10 working days before, no limit after.').waitFor()
  for (const [query, said, kept] of [
    ['from=2010-02-31&to=2026-11-21', 'Write the first day as year, month and day', '2010-02-31'], ['from=&to=tomorrow', 'Give the first day', ''], ['from=2026-11-21&to=2010-11-30', 'The second day must be after the first', '2026-11-21'],
    ['from=1999-01-01&to=2026-11-21', 'No rules are written down for 1 January 1999', '1999-01-01'], ['from=%00%3Cb%3E&to=2026-11-21', 'Write the first day', '\u0000<b>']
  ] as const) {
    expect((await page.goto(`${app.address}/procedures/referral/changes?${query}`))?.status(), query).toBe(200)
    await page.locator('.govuk-error-summary').getByText(said).waitFor()
    expect((await page.getByLabel('First day').inputValue()).replace('\ufffd', '\u0000')).toBe(kept)
    expect(await page.getByText('Historical').count()).toBe(0)
  }
  expect(faults).toEqual([])
  await page.context().close()
}, 120_000)

test('the rule book, the words and the page about the induction are accessible', async () => {
  const { page } = await openPage(browser, app.address)
  for (const path of ['/procedures', '/procedures/referral', '/procedures/referral?on=2010-11-30', '/procedures/thresholds?group=injury', '/procedures/thresholds/pictures', '/procedures/thresholds/levels/child-protection-s47', '/procedures/thresholds/levels/child-in-need-s17?on=2010-11-30', '/procedures/thresholds/changes?from=2010-11-30&to=2026-11-21', '/glossary', '/about']) {
    await page.goto(app.address + path)
    await look(page, seen, path)
  }
  expect(seen.faults.splice(0)).toEqual([])
  await page.context().close()
}, 120_000)

test('a board’s own stricter thresholds are used once they are proved, under the board’s own names', async () => {
  const borough = await serve({ PACKS: `${packs.base},${packs.overlay}` })
  try {
    const { page, faults } = await openPage(browser, borough.address)
    await setUpBoard(page, borough, true)
    await page.goto(`${borough.address}/thresholds`)
    await ready(page, true)
    await begin(page)
    await answer(page, 'Domestic abuse', /few|small|minor/i, 'Yes')
    await press(page, 'See what these answers point to')
    await page.getByText('At least: Intensive family support.').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  } finally {
    await borough.stop()
  }
}, 120_000)
