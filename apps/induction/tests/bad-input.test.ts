import SQLite from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { base, change } from '../../../packages/content/src/small-pack.ts'
import { openBrowser, openPage, ready } from './browser.ts'
import { serve, type Served } from './serve.ts'
import { writeSmallPack } from './small.ts'
import { joinAs, password, setUp } from './steps.ts'

let browser: Browser
let app: Served
let coordinator: Page
let learner: Page
let code = ''
let agency = ''
const small = writeSmallPack()
const who = { name: 'Lin Learner', email: 'lin@example.org' }

beforeAll(async () => {
  [browser, app] = await Promise.all([openBrowser(), serve({ PACKS: small })])
  coordinator = (await openPage(browser, app.address)).page
  learner = (await openPage(browser, app.address)).page
  code = (await setUp(coordinator, app, true)).code
  agency = new URL(coordinator.url()).pathname
  await joinAs(learner, app, code, who, true)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(small, { recursive: true, force: true })
})

const open = async (): Promise<Page> => (await openPage(browser, app.address)).page
async function go(page: Page, path: string): Promise<string> {
  await page.goto(app.address + path)
  await ready(page, true)
  return page.locator('main').innerText()
}
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('button', { name }).first().click()
}
/** The learning events as they lie in the database. */
function kept(item: string): { id: string; payload: string }[] {
  const database = new SQLite(join(app.folder, 'induction.sqlite'), { readonly: true })
  try {
    return database.prepare('select id, payload from learning_events where item_id = ? order by recorded_at').all(item) as { id: string; payload: string }[]
  } finally {
    database.close()
  }
}
const question = (page: Page) => page.locator('section#q-tell')
const choose = (page: Page, option: string) => question(page).locator(`input[value="${option}"]`).check()
const lesson = '/learn/day-one/who-to-tell'

test('a wrong code keeps what was typed and says whom to ask; one that ran out or was withdrawn says so', async () => {
  const page = await open()
  await go(page, '/join')
  await page.getByLabel('Code').fill('wrng-0000')
  await press(page, 'Continue')
  await page.getByText('We do not know this code. Check each letter and figure with whoever gave it to you.').first().waitFor()
  expect(await page.getByLabel('Code').inputValue()).toBe('wrng-0000')

  await go(coordinator, agency)
  await coordinator.getByText('Change the code, or who may use it').click()
  await coordinator.getByLabel('Last day of the code').fill('2020-01-31')
  await press(coordinator, 'Save')
  await coordinator.getByText('Nobody can join now.').waitFor()
  expect(await go(page, `/join/${code}`)).toContain('This code has run out. Ask whoever gave it to you for a new one.')
  await go(page, '/join')
  await page.getByLabel('Code').fill(code)
  await press(page, 'Continue')
  await page.getByText('This code has run out.').first().waitFor()
  expect(await page.getByLabel('Code').inputValue()).toBe(code)

  await coordinator.getByText('Nobody is to join by the code any more').click()
  await press(coordinator, 'Withdraw the code')
  await coordinator.getByText('The code has been withdrawn.').waitFor()
  expect(await go(page, `/join/${code}`)).toContain('This code has been withdrawn.')
  expect(await coordinator.locator('main').innerText()).not.toContain(code)
  expect(await coordinator.getByLabel('Link to join').count()).toBe(0)
  await press(coordinator, 'Make a new code')
  await coordinator.waitForURL(/saved=renew/)
  const fresh = (await coordinator.getByLabel('Link to join').inputValue()).split('/').at(-1) ?? ''
  expect(fresh).not.toBe(code)
  expect((await page.goto(`${app.address}/join/${code}`))?.status()).toBe(404)
  code = fresh
  await page.close()
})

test('a number that is too short is refused, and what was typed for another area is not lost by it, nor by adding an area', async () => {
  await go(coordinator, '/board/contacts')
  await coordinator.getByLabel('Name of the local authority').fill('Nexttown')
  await coordinator.locator('summary', { hasText: 'Early help' }).click()
  await coordinator.getByLabel('Telephone').nth(4).fill('020 7946 0044')
  await press(coordinator, 'Add')
  await coordinator.getByText('The area was added.').waitFor()
  await ready(coordinator, true)
  expect(await coordinator.getByLabel('Telephone').nth(4).inputValue()).toBe('020 7946 0044')
  await coordinator.getByLabel('Telephone').nth(5).fill('020 794')
  await press(coordinator, /Save the contacts/)
  await coordinator.getByRole('alert').getByText(/^Children’s front door, Nexttown: Enter the whole.*Count the figures: one may be missing\.$/).waitFor()
  await ready(coordinator, true)
  expect(await coordinator.getByLabel('Telephone').nth(5).inputValue()).toBe('020 794')
  await coordinator.getByLabel('Telephone').nth(5).fill('020 7946 0055')
  await press(coordinator, /Save the contacts/)
  await coordinator.waitForURL(/\?saved/)
  expect([await coordinator.getByLabel('Telephone').nth(4).inputValue(), await coordinator.getByLabel('Telephone').nth(5).inputValue()]).toEqual(['020 7946 0044', '020 7946 0055'])
  await coordinator.getByText('The required contacts are all there and checked').waitFor()
})

test('an e-mail address that somebody has already leads to signing in, and nothing that was typed is lost', async () => {
  const page = await open()
  await go(page, `/join/${code}`)
  await page.getByLabel('What do you do here?').selectOption('early-years')
  await page.getByLabel('Full name').fill('Lin Again')
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Choose a password').fill('not the one of before')
  await press(page, 'Join')
  await page.locator('.govuk-error-summary').waitFor()
  expect(await page.locator('main').innerText()).toMatch(/sign in/i)
  expect(await page.getByLabel('Full name').inputValue()).toBe('Lin Again')
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(who.email)
  expect(await page.getByLabel('What do you do here?').inputValue()).toBe('early-years')
  await page.close()
})

test('what is typed before the page’s script has started stays, on every form', async () => {
  const forms: [Page, string, string[]][] = [
    [await open(), `/join/${code}`, ['Full name', 'E-mail address', 'Choose a password']],
    [await open(), '/sign-in', ['E-mail address or sign-in name', 'Password']],
    [await open(), '/join', ['Code']],
    [coordinator, '/agencies', ['Name']],
    [coordinator, agency, ['Full name', 'Staff list']],
    [coordinator, '/board/details', ['Full name', 'Short name']]
  ]
  for (const [page, path, labels] of forms) {
    await page.route('**/_app/**/*.js', async route => { await new Promise(after => setTimeout(after, 500)); await route.continue() })
    await page.goto(app.address + path, { waitUntil: 'commit' })
    for (const label of labels) await page.getByLabel(label).first().fill(`early ${label}`)
    expect(await page.locator('html[data-ready]').count(), `${path}: the script had started already`).toBe(0)
    await page.waitForSelector('html[data-ready]')
    for (const label of labels) expect(await page.getByLabel(label).first().inputValue(), `${path}, ${label}`).toBe(`early ${label}`)
    await page.unrouteAll()
  }
})

test('a filter that means nothing is told and left out', async () => {
  for (const path of ['/people', '/reports']) {
    const said = await go(coordinator, `${path}?status=asleep&role=king&agency=${randomUUID()}&without=nothing&after=%FF%00nonsense`)
    expect(said).toContain('There is no such status, so all are shown.')
    expect(said).toContain('There is no such role, so all roles are shown.')
    expect(said).toContain('That agency is not one of yours, so all of yours are shown.')
    expect(said).toMatch(/1 (person|row)/)
  }
  expect(await go(coordinator, '/people?after=nonsense')).toContain('1 person')
  expect(await go(coordinator, `/people?name=${encodeURIComponent('%_\'";--')}`)).toContain('A name has letters, so the name was left out.')
  expect(await go(coordinator, '/people?name=Nobody%25')).toContain('Nobody fits this choice.')
})

test('a connection that is lost while answering loses nothing: it says so, keeps the choice, and the second press counts once', async () => {
  await go(learner, lesson)
  await choose(learner, 'nobody')
  expect(await learner.getByText('Not saved').filter({ visible: true }).count()).toBe(0)
  await learner.context().setOffline(true)
  await question(learner).getByRole('button', { name: 'Check my answer' }).click()
  await question(learner).getByText('Not saved: the connection was lost. What you chose is still here.').waitFor()
  expect(await question(learner).locator('input[value=nobody]').isChecked()).toBe(true)
  expect(await learner.getByText('Get help now').count()).toBeGreaterThan(0)
  expect(kept('q-tell')).toEqual([])
  await learner.context().setOffline(false)
  await question(learner).getByRole('button', { name: 'Check my answer' }).click()
  await question(learner).getByText('Not quite').waitFor()
  expect(kept('q-tell')).toHaveLength(1)
})

test('who is signed out while answering keeps what they chose, and signs in beside it', async () => {
  await go(learner, lesson)
  await choose(learner, 'nobody')
  const cookies = await learner.context().cookies()
  await learner.context().clearCookies()
  await question(learner).getByRole('button', { name: 'Check my answer' }).click()
  await question(learner).getByRole('link', { name: 'Sign in (opens another tab)' }).waitFor()
  expect(await question(learner).locator('input[value=nobody]').isChecked()).toBe(true)
  expect(kept('q-tell')).toHaveLength(1)
  await learner.context().addCookies(cookies)
})

test('an answer that was saved but whose receipt was lost may be sent again, and counts once', async () => {
  await go(learner, lesson)
  await choose(learner, 'lead')
  await learner.route('**/who-to-tell?/answer', async route => {
    expect((await route.fetch({ headers: { ...await route.request().allHeaders(), origin: app.address } })).status()).toBe(200)
    await route.abort('connectionreset')
  }, { times: 1 })
  await question(learner).getByRole('button', { name: 'Check my answer' }).click()
  await question(learner).getByText('Not saved: the connection was lost.').waitFor()
  expect(kept('q-tell')).toHaveLength(2)
  await question(learner).getByRole('button', { name: 'Check my answer' }).click()
  await question(learner).getByRole('button', { name: 'Answer again' }).waitFor()
  expect(kept('q-tell')).toHaveLength(2)
})

test('on another device the learner carries on where they stopped, and what both say counts', async () => {
  const other = await open()
  await go(other, '/sign-in')
  await other.getByLabel('E-mail address or sign-in name').fill(who.email)
  await other.getByLabel('Password').fill(password)
  await press(other, 'Sign in')
  await other.waitForURL(url => url.pathname !== '/sign-in')
  await go(other, '/learn')
  await other.getByRole('link', { name: 'Carry on', exact: true }).click()
  await other.waitForURL(url => url.pathname === lesson)
  expect(await question(other).locator('input[value=lead]').isChecked()).toBe(true)
  await other.getByRole('button', { name: /Finish this lesson/ }).click()
  await other.waitForURL(url => url.pathname !== lesson)
  await go(learner, '/learn')
  await learner.getByRole('link', { name: 'Carry on', exact: true }).click()
  await learner.waitForURL(url => url.pathname === '/learn/day-one/next' || url.pathname.startsWith('/talk/'))
  await other.context().close()
})

test('an event id that is another’s, or another answer’s, writes nothing; one’s own again changes nothing; nonsense is refused', async () => {
  const before = kept('q-tell')
  const stranger = await open()
  await joinAs(stranger, app, code, { name: 'Sam Stranger', email: 'sam@example.org' }, true)
  const send = async (page: Page, event: string, asked = 'q-tell', option = 'nobody') => {
    const answer = await page.request.post(`${app.address}${lesson}?/answer`, { form: { event, question: asked, option }, headers: { origin: app.address, accept: 'text/html' }, maxRedirects: 0 })
    return answer.status()
  }
  expect(await send(stranger, before[0]?.id ?? '')).toBe(409)
  expect(await send(learner, before[0]?.id ?? '', 'q-tell', 'lead')).toBe(303)
  for (const event of ['', 'not-an-id', '1', `${before[0]?.id}'; drop table learning_events`]) expect(await send(learner, event)).toBe(400)
  expect(await send(learner, randomUUID(), 'q-nowhere')).toBe(400)
  expect(await send(learner, randomUUID(), 'q-tell', 'no-such-option')).toBe(400)
  expect(kept('q-tell')).toEqual(before)
  await stranger.context().close()
})

test('a form that was made elsewhere is refused', async () => {
  const before = kept('q-tell')
  for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1:1']) {
    const answer = await learner.request.post(`${app.address}${lesson}?/answer`, { form: { event: randomUUID(), question: 'q-tell', option: 'lead' }, headers: { origin }, maxRedirects: 0 })
    expect(answer.status(), origin).toBe(403)
  }
  const out = await learner.request.post(`${app.address}/sign-out`, { form: {}, headers: { origin: 'https://elsewhere.example' }, maxRedirects: 0 })
  expect(out.status()).toBe(403)
  expect(await go(learner, '/learn')).toContain('Your induction')
  expect(kept('q-tell')).toEqual(before)
})

test('somebody else’s certificate, record and report are refused, and the refusal tells nothing about them', async () => {
  await go(coordinator, '/people')
  const person = await coordinator.getByRole('link', { name: who.name, exact: true }).getAttribute('href') ?? ''
  for (const [page, hidden, paths] of [
    [learner, 'Chandra', [person, '/people', '/reports', '/reports/completion.csv', '/reports/completion.xlsx', '/board', '/outbox', '/agencies', agency, '/certificates/AAAA-BBBB-CCCC-DDDD', '/certificates/AAAA-BBBB-CCCC-DDDD/certificate.pdf']],
    [coordinator, who.name, ['/certificates/AAAA-BBBB-CCCC-DDDD', `/people/${randomUUID()}`]]
  ] as const) {
    for (const path of paths) {
      const answer = await page.request.get(app.address + path, { maxRedirects: 0, headers: { accept: 'text/html' } })
      expect(answer.status(), path).toBe(403)
      const said = (await answer.text()).replace(/<header[\s\S]*?<\/header>/, '')
      expect(said.includes(hidden), path).toBe(false)
    }
  }
})

test('a lesson that is retired while somebody is in it leads to its successor, or to the module, and keeps what was done', async () => {
  const third = '---\nid: lesson-third\ntitle: What comes now\nsummary: One sentence.\nminutes: 1\ncheckedOn: "2026-11-21"\n---\nSomething else follows.\n'
  const lookAgain = async (files: typeof base): Promise<void> => {
    writeSmallPack(files, small)
    await go(coordinator, '/packs')
    await press(coordinator, 'Look at the folders again now')
    await coordinator.waitForLoadState('networkidle')
    await ready(coordinator, true)
    expect(await coordinator.locator('main').innerText()).not.toMatch(/\.md:\d+/)
  }
  const done = kept('lesson-who-to-tell').length
  await go(learner, '/learn/day-one/next')
  const linked = change(base, '01-day-one/01-who-to-tell.md', '[the next](lesson:lesson-next)', '[the next](lesson:lesson-third)')
  const retired = change(linked, '01-day-one/02-next.md', 'title: What comes next\n', 'title: What comes next\nstatus: retired\nsuccessor: lesson-third\n')
  await lookAgain({ ...retired, '01-day-one/03-third.md': third })
  await learner.getByRole('button', { name: /Finish this lesson/ }).click()
  await learner.waitForURL(url => url.pathname === '/learn/day-one/third')
  expect(await learner.locator('main').innerText()).toContain('The lesson you were in has been replaced by this one. What you had finished is kept.')

  await lookAgain({ ...retired, '01-day-one/02-next.md': String(retired['01-day-one/02-next.md']).replace('successor: lesson-third\n', ''), '01-day-one/03-third.md': third })
  await go(learner, '/learn/day-one/next')
  expect(new URL(learner.url()).pathname).toBe('/learn/day-one')
  expect(await learner.locator('main').innerText()).toContain('What you had finished is kept on your record.')
  expect(kept('lesson-who-to-tell')).toHaveLength(done)
})

test('on a shared device the next person finds nothing of the last one, and the device stays shared', async () => {
  const page = await open()
  const signIn = async (email: string): Promise<void> => {
    await go(page, '/sign-in')
    await page.getByLabel('E-mail address or sign-in name').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByLabel('Other people use this device too').check()
    await press(page, 'Sign in')
    await page.waitForURL(url => url.pathname !== '/sign-in')
  }
  await signIn(who.email)
  await go(page, '/record')
  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await page.waitForURL(url => url.pathname === '/sign-in')
  expect(await page.getByLabel('Other people use this device too').isChecked()).toBe(true)
  expect(await page.getByLabel('E-mail address or sign-in name').inputValue()).toBe('')
  await page.goBack()
  await page.waitForLoadState()
  expect(await page.locator('body').innerText()).not.toContain(who.name)
  await signIn('sam@example.org')
  expect(await go(page, '/record')).toContain('Sam Stranger')
  // Nobody was here for ten minutes: the mark of it is gone, and the next page is the sign-in page.
  await page.context().clearCookies({ name: 'still-here' })
  await page.goto(`${app.address}/record`)
  await page.waitForURL(url => url.pathname === '/sign-in')
  expect(await page.locator('main').innerText()).toContain('Nobody used this shared device for ten minutes')
  await page.goto(`${app.address}/record`)
  expect(await page.locator('body').innerText()).not.toContain('Sam Stranger')
  await page.context().close()
})
