import { rmSync } from 'node:fs'
import { waysOfAsking, type Block, type Pack } from '@safeguarding-kit/content'
import { periodsOver } from '@safeguarding-kit/core/dataset'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, ready } from './browser.ts'
import { glance, look, routes, type Looked } from './look.ts'
import { freePort, packs, serve, type Served } from './serve.ts'
import { writeSmallPack } from './small.ts'
import { addAgency, fillContacts, finishModule, joinAs, password, setUp, setUpBoard, taught } from './steps.ts'

const longName = 'Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley-Marjoribanks Oluwaseunfunmilayo Papadimitropoulou-Vandersteenhoven'
const longAgency = 'The Saint Bartholomew-the-Less and Clerkenwell Neighbourhood Early Years, Play and Family Support Centre (Registered Charity)'

let browser: Browser
let app: Served
let pack: Pack
let coordinator: Page
let code = ''
const seen: Looked = { faults: [], visited: new Set(), titles: new Map() }
const faultsOf: string[][] = []

beforeAll(async () => { [browser, app, pack] = await Promise.all([openBrowser(), serve(), taught()]) })
afterAll(async () => {
  if (app?.process.exitCode !== null) console.error(`The app ended by itself.\n${app?.said()}`)
  await browser?.close()
  await app?.stop()
})

async function open(): Promise<Page> {
  const { page, faults } = await openPage(browser, app.address)
  faultsOf.push(faults)
  return page
}

/** Goes to a page of the app and waits for its script, if it has one. */
async function go(page: Page, path: string, { address } = app): Promise<void> {
  await page.goto(address + path)
  await ready(page, await page.locator('script').count() > 0)
}

/** Presses a button that is refused, and waits for the page that says so. */
async function refused(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.locator('.govuk-error-summary').waitFor()
  await ready(page, true)
}

/** What was found since the last question: nothing. */
function found(): string[] {
  const pages = faultsOf.flatMap(faults => faults.splice(0))
  return [...seen.faults.splice(0), ...pages]
}

test('an installation that nobody has set up yet', async () => {
  const page = await open()
  await go(page, '/')
  await look(page, seen, 'before set-up')
  await refused(page, 'Set up')
  await look(page, seen, 'nothing filled in', { fault: true })
  await page.close()
  expect(found()).toEqual([])
})

test('a board with nobody and nothing in it', async () => {
  coordinator = await open()
  await setUpBoard(coordinator, app, true)
  await look(coordinator, seen, 'no contact yet')
  await coordinator.getByLabel('Telephone').first().fill('ask at the desk')
  await refused(coordinator, /Save the contacts/)
  await look(coordinator, seen, 'not a number', { fault: true })
  for (const path of ['/board', '/agencies', '/people', '/reports', '/outbox', '/packs', '/packs/paths', '/packs/paths/early-years', '/board/dataset', '/packs/sign-off', '/board/details', '/board/roles', '/board/sign-in-help', '/board/actions', '/people-data']) {
    await go(coordinator, path)
    await look(coordinator, seen, 'empty')
  }
  for (const [path, button] of [['/agencies', 'Add'], ['/board/roles', 'Make a link'], ['/board/actions', 'Write it down']] as const) {
    await go(coordinator, path)
    await refused(coordinator, button)
    await look(coordinator, seen, 'nothing filled in', { fault: true })
  }
  await go(coordinator, '/board/actions')
  await coordinator.getByLabel('What is to be done').fill('Ask every borough where it wants help')
  await coordinator.getByLabel('Meeting', { exact: true }).check()
  await coordinator.getByLabel('Who does it').fill('Adviser')
  await coordinator.getByRole('button', { name: 'Write it down' }).click()
  await coordinator.getByText('Done, or dropped').click()
  await refused(coordinator, 'Close this action')
  await look(coordinator, seen, 'not said what came of it', { fault: true })
  await go(coordinator, '/board/details')
  await coordinator.getByLabel('Full name').fill('')
  await refused(coordinator, 'Save')
  await look(coordinator, seen, 'nothing filled in', { fault: true })
  await coordinator.getByLabel('Full name').fill('Typed before the session ended')
  await coordinator.context().clearCookies()
  await coordinator.getByRole('button', { name: 'Save' }).first().click()
  await coordinator.getByRole('heading', { name: 'Sign in again' }).waitFor()
  await look(coordinator, seen, 'signed out meanwhile', { validate: false })
  await coordinator.getByLabel('E-mail address or sign-in name').fill('coordinator@example.org')
  await refused(coordinator, 'Sign in')
  await look(coordinator, seen, 'no password', { fault: true })
  await coordinator.getByLabel('Password').fill(password)
  await coordinator.getByRole('button', { name: 'Sign in' }).click()
  await coordinator.getByRole('button', { name: 'Send what I typed' }).click()
  await coordinator.waitForURL(/\/board\/details/)
  expect(await coordinator.getByLabel('Full name').inputValue()).toBe('Typed before the session ended')
  expect(found()).toEqual([])
})

test('pages that are open to everybody', async () => {
  const page = await open()
  for (const path of ['/', '/join', '/sign-in', '/sign-in/forgotten', '/sign-out', '/certificates/check', '/certificates/check/ABCD-2345-EFGH-6789', '/privacy', '/accessibility', '/about', '/glossary', '/systems', '/reviews', '/families', '/thresholds', '/procedures', '/procedures/thresholds', '/procedures/referral/pictures', '/procedures/thresholds/levels/early-help', '/procedures/referral/changes', '/coming', '/sign-in/new-password/used-long-ago']) {
    await go(page, path)
    await look(page, seen, 'open to everybody')
  }
  for (const [path, button] of [['/join', 'Continue'], ['/sign-in', 'Sign in'], ['/certificates/check', 'Check']] as const) {
    await go(page, path)
    await page.locator('main').getByRole('button', { name: button }).click()
    await page.locator('.govuk-error-summary').waitFor()
    await ready(page, true)
    await look(page, seen, 'nothing filled in', { fault: true })
  }
  await go(page, '/procedures/referral/changes?from=2010-11-30&to=2026-11-21')
  await look(page, seen, 'what changed')
  await go(page, '/procedures/thresholds/changes?from=tomorrow&to=')
  await look(page, seen, 'not a day', { fault: true })
  for (const path of ['/nowhere', '/join/XXXX-9999', '/join/invited/nobody']) {
    await go(page, path)
    await look(page, seen, 'refused')
  }
  await page.close()
  expect(found()).toEqual([])
}, 240_000)

test('joining under a long name at a place with a long name', async () => {
  await go(coordinator, '/board/contacts')
  await fillContacts(coordinator)
  await look(coordinator, seen, 'complete')
  code = (await addAgency(coordinator, app, longAgency, true)).code
  await look(coordinator, seen, 'long name', { validate: false })
  await refused(coordinator, 'Invite')
  await look(coordinator, seen, 'nothing filled in', { fault: true })
  await coordinator.getByLabel('Full name').fill(longName)
  await coordinator.getByLabel('Learner').check()
  await coordinator.getByRole('button', { name: 'Invite' }).click()
  await coordinator.locator('#invited').waitFor()
  await ready(coordinator, true)
  await look(coordinator, seen, 'invited', { validate: false })
  const invitation = await coordinator.locator('#invited').inputValue()
  const { pathname: place } = new URL(coordinator.url())
  await coordinator.getByLabel('Staff list').fill(`Name\tE-mail\tStarts on\n${longName}\nZo Ali\t${'z'.repeat(60)}@example.org\nMx One\tnot known`)
  await refused(coordinator, 'Look the list over')
  await look(coordinator, seen, 'a line that cannot be taken', { fault: true, validate: false })
  await coordinator.getByLabel('Staff list').fill('Mx One\nMx Two\tmx@example.org\tHousing')
  await coordinator.getByRole('button', { name: 'Look the list over again' }).click()
  await coordinator.getByRole('button', { name: 'Invite 2 people' }).click()
  await coordinator.getByLabel('Link for Mx One').waitFor()
  await ready(coordinator, true)
  await look(coordinator, seen, 'a list is invited', { validate: false })
  await go(coordinator, place)

  const page = await open()
  await page.goto(invitation)
  await ready(page, true)
  await look(page, seen, 'invited')
  await go(page, `/join/${code}`)
  await look(page, seen, 'long name')
  await refused(page, 'Join')
  await look(page, seen, 'nothing filled in', { fault: true })
  await joinAs(page, app, code, { name: longName, email: '' }, true)
  await ready(page, true)
  await look(page, seen, 'with a name to sign in with')
  await go(coordinator, new URL(coordinator.url()).pathname)
  await look(coordinator, seen, 'a name to confirm')
  await go(coordinator, `/board/sign-in-help?name=Featherstonehaugh`)
  await look(coordinator, seen, 'found')
  await coordinator.getByRole('button', { name: /Make a link/ }).first().click()
  await coordinator.locator('#link').waitFor()
  await ready(coordinator, true)
  await look(coordinator, seen, 'a link to hand over', { validate: false })
  const fresh = await open()
  await fresh.goto(await coordinator.locator('#link').inputValue())
  await ready(fresh, true)
  await look(fresh, seen, 'long name')
  await refused(fresh, 'Keep this password')
  await look(fresh, seen, 'too short', { fault: true })
  await fresh.close()
  await page.close()
  expect(found()).toEqual([])
})

test('learning: before, in between, right and wrong', async () => {
  const page = await open()
  await joinAs(page, app, code, { name: longName, email: 'learner@example.org' }, true)
  await go(page, '/')
  await look(page, seen, 'signed in')
  for (const path of ['/learn', '/practise', '/record', '/record/transcript', '/my-card', '/sign-out']) {
    await go(page, path)
    await look(page, seen, 'nothing begun')
  }
  await go(page, '/learn/neglect/check')
  await look(page, seen, 'asked before it is read')
  /** A question with one answer to choose, which everybody is asked in the same way. */
  const askedAlone = (block: Block) => { const ways = block.kind === 'question' ? waysOfAsking(pack, block.id) : []; return ways.length === 1 && ways[0]?.kind === 'single' ? ways[0] : undefined }
  const asked = pack.modules.flatMap(module => module.lessons.map(lesson => ({ module, lesson }))).find(({ lesson }) => lesson.blocks.some(block => askedAlone(block)))
  const question = asked?.lesson.blocks.flatMap(block => askedAlone(block) ?? []).at(0)
  if (!asked || !question) throw new Error('The pack asks nothing')
  await go(page, `/learn/${asked.module.slug}`)
  await look(page, seen, 'nothing begun')
  await go(page, `/learn/${asked.module.slug}/${asked.lesson.slug}`)
  await look(page, seen, 'not answered')
  await refused(page, 'Check my answer')
  await look(page, seen, 'nothing chosen', { fault: true })
  for (const right of [false, true]) {
    await go(page, `/learn/${asked.module.slug}/${asked.lesson.slug}`)
    await page.locator(`#${question.id} input:checked`).evaluateAll(boxes => { for (const box of boxes) (box as HTMLInputElement).checked = false })
    const option = question.options.find(entry => entry.right === right)
    await page.locator(`#${question.id} input[value="${option?.id}"]`).check()
    await page.locator(`#${question.id} button`).click()
    await page.locator(`#${question.id} [role=status]`, { hasText: right ? 'Right' : 'Not quite' }).waitFor()
    await look(page, seen, right ? 'answered rightly' : 'answered wrongly')
  }
  // Lessons until every kind of block and of question was seen in three, the longest first; every lesson for its ids and its width, which its words alone can break.
  const met = new Map<string, number>()
  const kindsIn = (lesson: (typeof asked)['lesson']) => lesson.blocks.flatMap(block => [block.kind, ...(block.kind === 'question' ? waysOfAsking(pack, block.id).map(({ kind }) => `asks ${kind}`) : [])])
  const others = pack.modules.flatMap(module => module.lessons.filter(entry => entry.status === 'current' && entry !== asked.lesson).map(lesson => ({ module, lesson, length: JSON.stringify(lesson).length })))
  for (const { module, lesson } of others.toSorted((one, other) => other.length - one.length)) {
    const kinds = new Set(kindsIn(lesson)), wanted = [...kinds].some(kind => (met.get(kind) ?? 0) < 3)
    for (const kind of kinds) met.set(kind, (met.get(kind) ?? 0) + 1)
    await go(page, `/learn/${module.slug}/${lesson.slug}`)
    if (wanted) await look(page, seen, `${module.slug}, ${lesson.slug}`, { at: ['phone'] })
    else await glance(page, seen, `${module.slug}, ${lesson.slug}`)
  }
  const conversation = Object.values(pack.conversations)[0]
  if (!conversation) throw new Error('The pack has no conversation')
  await go(page, `/talk/${conversation.id}`)
  await look(page, seen, 'beginning')
  const said: string[] = []
  for (let turn = conversation.turns.find(entry => entry.id === conversation.start); turn; turn = conversation.turns.find(entry => entry.id === conversation.turns.flatMap(({ replies }) => replies).find(({ id }) => id === said.at(-1))?.next)) {
    said.push((turn.replies.find(entry => entry.verdict === (said.length === 0 ? 'harmful' : 'good')) ?? turn.replies[0])?.id ?? '')
    await go(page, `/talk/${conversation.id}?${new URLSearchParams(said.map(id => ['said', id]))}`)
    if (said.length === 1) await look(page, seen, 'middle')
  }
  await look(page, seen, 'end')
  const scenario = pack.modules.flatMap(module => module.scenarios).find(entry => entry.questions.length > 0)
  if (!scenario) throw new Error('The pack has no scenario with a question')
  await go(page, `/practise/${scenario.slug}`)
  await look(page, seen, 'before')
  await refused(page, 'See what the answers point to')
  await look(page, seen, 'nothing chosen', { fault: true })
  for (const at of ['first', 'last'] as const) {
    await go(page, `/practise/${scenario.slug}?again`)
    await page.locator('input[name=response]')[at]().check()
    for (const id of scenario.questions) await page.locator(`input[name="${id}"]`)[at]().check()
    await page.getByRole('button', { name: 'See what the answers point to' }).click()
    await page.locator('#answer').waitFor()
    await look(page, seen, `after the ${at} answer`)
  }
  await go(page, '/learn')
  await look(page, seen, 'begun')
  for (const path of ['/account', '/account/name', '/account/email', '/account/email/remove', '/account/password', '/account/email/proof/used-long-ago', '/refresher', '/record/erase']) {
    await go(page, path)
    await look(page, seen, 'of a learner')
  }
  for (const [path, button] of [['/account/name', 'Save my name'], ['/account/email', 'Save my e-mail address'], ['/account/email/remove', 'Remove my e-mail address'], ['/account/password', 'Change my password'], ['/record/erase', 'Erase my record']] as const) {
    await go(page, path)
    if (path === '/account/name') await page.locator('main input[type=text]').first().fill('')
    await refused(page, button)
    await look(page, seen, 'nothing filled in', { fault: true })
  }
  await go(page, '/account')
  await go(page, await page.locator('a[href^="/account/leave/"]').first().getAttribute('href') ?? '')
  await look(page, seen, 'before leaving')
  for (const path of ['/people', '/agencies', '/board', '/certificates/ABCD-2345-EFGH-6789']) {
    await go(page, path)
    await look(page, seen, 'refused')
  }
  await page.close()
  expect(found()).toEqual([])
})

test('signing in by an e-mailed link, where mail can be sent', async () => {
  const port = await freePort()
  const mailing = await serve({ PORT: String(port), ORIGIN: `http://127.0.0.1:${port}`, SMTP_URL: 'smtp://127.0.0.1:9' })
  try {
    const { page, faults } = await openPage(browser, mailing.address)
    await setUpBoard(page, mailing, true)
    await page.context().clearCookies()
    for (const path of ['/sign-in/link', '/sign-in/link/any-token', '/sign-in', '/sign-in/forgotten']) {
      await go(page, path, mailing)
      await look(page, seen, 'with mail')
    }
    for (const [path, button] of [['/sign-in/link', 'Send me a link'], ['/sign-in/forgotten', /^Send me a link/]] as const) {
      await page.goto(mailing.address + path)
      await ready(page, true)
      await refused(page, button)
      await look(page, seen, 'nothing filled in', { fault: true })
    }
    await page.goto(`${mailing.address}/sign-in/link/any-token`)
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
    await ready(page, true)
    await look(page, seen, 'refused', { validate: false })
    expect([...found(), ...faults]).toEqual([])
  } finally {
    await mailing.stop()
  }
})

test('what a learner with a long name has earned, and what becomes of it', async () => {
  const small = writeSmallPack()
  const done = await serve({ PACKS: small })
  try {
    const first = await openPage(browser, done.address)
    const { code: of } = await setUp(first.page, done, true)
    const { page, faults } = await openPage(browser, done.address)
    faultsOf.push(first.faults, faults)
    await joinAs(page, done, of, { name: longName, email: 'long@example.org' }, true)
    await finishModule({ page, app: done, pack: await taught([small]), javaScript: true }, 'day-one')
    for (const path of ['/learn', '/learn/day-one', '/record', '/refresher', '/account']) {
      await go(page, path, done)
      await look(page, seen, 'all done')
    }
    await go(page, '/record', done)
    const certificate = await page.getByRole('link', { name: 'Open the certificate' }).first().getAttribute('href') ?? ''
    await go(page, certificate, done)
    await look(page, seen, 'issued')
    for (const path of ['/people', '/people?name=Featherstonehaugh', '/people-data?who=Featherstonehaugh']) {
      await go(first.page, path, done)
      await look(first.page, seen, 'one with a long name')
    }
    await go(first.page, '/people', done)
    await first.page.locator('tbody a').first().click()
    await first.page.getByRole('heading', { name: 'Where they belong' }).waitFor()
    await look(first.page, seen, 'long name')
    await go(first.page, new URL(first.page.url()).pathname.replace('/people/', '/people-data/'), done)
    await look(first.page, seen, 'before erasing')
    await refused(first.page, 'Erase this person')
    await look(first.page, seen, 'nothing filled in', { fault: true })
    await page.context().clearCookies()
    await go(page, '/erased', done)
    await look(page, seen, 'erased')
    expect(found()).toEqual([])
  } finally {
    await done.stop()
    rmSync(small, { recursive: true, force: true })
  }
})

test('the demonstration borough: full lists, charts, a record and its certificate', async () => {
  const borough = await serve({ DEMO: 'yes', PACKS: `${packs.base},${packs.overlay}` })
  const signIn = async (who: string): Promise<Page> => {
    const { page, faults } = await openPage(browser, borough.address)
    faultsOf.push(faults)
    await go(page, '/sign-in', borough)
    if (who === 'learner') await look(page, seen, 'in the demonstration')
    await page.getByLabel('E-mail address or sign-in name').fill(`${who}@demonstration.example`)
    await page.getByLabel('Password').fill('demonstration only')
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(url => url.pathname !== '/sign-in')
    return page
  }
  const visit = async (page: Page, who: string, ...paths: string[]): Promise<void> => {
    for (const path of paths) {
      await go(page, path, borough)
      await look(page, seen, `${who} of the borough`)
    }
  }
  try {
    await visit(await signIn('learner'), 'learner', '/', '/learn', '/learn/deciding/then-and-now', '/first-talk', '/learn/day-one/print')
    const manager = await signIn('manager')
    await visit(manager, 'manager', '/', '/people', '/reports', '/cards', '/cards?none', `/cards/print?size=a5&card=${pack.modules.flatMap(({ scenarios }) => scenarios).find(({ questions }) => questions.length > 0)?.slug}`, '/learn/day-one/print', '/people?name=Robin+Learner')
    await manager.locator('tbody a').first().click()
    await manager.getByRole('link', { name: 'Open the talk' }).click()
    await manager.getByRole('heading', { name: 'Has it taken place?' }).waitFor()
    await look(manager, seen, 'manager of the borough')
    await manager.goBack()
    await manager.getByRole('link', { name: 'Change their work' }).click()
    await manager.getByRole('heading', { name: 'The work of Robin Learner' }).waitFor()
    await ready(manager, true)
    await look(manager, seen, 'manager of the borough')
    await refused(manager, 'Change their work')
    await look(manager, seen, 'nothing chosen', { fault: true })
    await manager.getByLabel('What they do now').selectOption('volunteer')
    await manager.getByRole('button', { name: 'Change their work' }).click()
    await manager.getByText('Their work is changed.').waitFor()
    const lead = await signIn('lead')
    const quarter = periodsOver(new Date().toISOString().slice(0, 10)).find(period => period.quarter !== null)?.id
    await visit(lead, 'board lead', '/', '/board', '/board/roles', '/board/details', '/packs', '/packs/sign-off', `/packs/sign-off/${pack.modules[0]?.slug}`, '/board/dataset', '/board/dataset/indicators/re-referrals')
    await visit(lead, 'board lead', `/board/dataset/periods/${quarter}`)
    await lead.getByText('They stand in a spreadsheet').click()
    await lead.getByLabel('The list', { exact: true }).fill('Unicorns\t4')
    await refused(lead, 'Record the list')
    await look(lead, seen, 'a line that cannot be taken', { fault: true })
    const page = await signIn('coordinator')
    await visit(page, 'coordinator', '/', '/people', '/people?status=nonsense&role=nonsense', '/people/remind?status=late', '/reports', '/agencies', '/board/contacts', '/outbox', '/people-data', '/taught-sessions', '/taught-sessions/new')
    await refused(page, 'Record this session')
    await look(page, seen, 'nothing filled in', { fault: true })
    await page.getByLabel(`${pack.modules[0]?.title}, `).check()
    await page.getByLabel('Minutes it took').fill('60')
    await page.getByLabel('A list of names').fill('learner@demonstration.example\nNobody Known')
    await page.getByLabel('Agency', { exact: true }).selectOption({ index: 1 })
    await refused(page, 'Record this session')
    await look(page, seen, 'a line that cannot be told', { fault: true })
    await page.getByLabel(/^Leave these lines out/).check()
    await page.getByRole('button', { name: 'Record this session' }).click()
    await page.getByRole('heading', { name: 'Who was there: 1' }).waitFor()
    await look(page, seen, 'recorded')
    await page.getByText('This session was recorded by mistake').click()
    await refused(page, 'Take the whole session back')
    await look(page, seen, 'no reason given', { fault: true })
    await go(page, '/outbox', borough)
    const letter = (await page.locator('textarea').evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value))).find(text => text.includes('/practice/'))
    const link = /\/practice\/[\w-]+/.exec(letter ?? '')?.[0] ?? ''
    const { page: reader, faults } = await openPage(browser, borough.address)
    faultsOf.push(faults)
    await visit(reader, 'whoever has the letter', link, `${link}?read`, `${link}/stop`, '/practice/used-long-ago', '/practice/used-long-ago/stop')
    await go(reader, `${link}?read`, borough)
    await reader.getByRole('button', { name: 'See what the answers point to' }).click()
    await reader.locator('.govuk-error-summary').waitFor()
    await look(reader, seen, 'nothing chosen', { fault: true })
    await reader.locator('input[name=response]').first().check()
    await reader.getByRole('button', { name: 'See what the answers point to' }).click()
    await reader.locator('#answer').waitFor()
    await look(reader, seen, 'answered')
    await visit(page, 'coordinator', '/people?status=complete&sort=status')
    await page.locator('tbody a').first().click()
    await page.getByRole('heading', { name: 'Where they belong' }).waitFor()
    await look(page, seen, 'complete')
    await page.getByText('Withdraw this certificate').first().click()
    await refused(page, 'Withdraw')
    await look(page, seen, 'no reason given', { fault: true })
    await go(page, await page.locator('a[href^="/certificates/check/"]').first().getAttribute('href') ?? '', borough)
    await look(page, seen, 'valid')
    expect(found()).toEqual([])
  } finally {
    await borough.stop()
  }
}, 240_000)

test('no page of the app was left out', () => {
  expect(routes.filter(route => !seen.visited.has(route))).toEqual([])
})
