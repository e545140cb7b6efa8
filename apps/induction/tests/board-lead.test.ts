import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Pack } from '@safeguarding-kit/content'
import { certificatesOf } from '../src/lib/server/certificates/index.ts'
import { makeAccount } from '../src/lib/server/accounts.ts'
import { addAuthority, createBoard, listAuthorities } from '../src/lib/server/database/boards.ts'
import { keepContact } from '../src/lib/server/database/contacts.ts'
import { beginMembership } from '../src/lib/server/database/memberships.ts'
import { createPerson } from '../src/lib/server/database/people.ts'
import { freshDatabase, type FreshDatabase } from '../src/lib/server/database/testing/index.ts'
import { record } from '../src/lib/server/learning/record.ts'
import { anAgency, wholeInduction, type Someone } from '../src/lib/server/learning/testing.ts'
import { signIn, type Auth } from '../src/lib/server/sign-in.ts'
import { openBrowser, openPage, ready, sizes } from './browser.ts'
import { serve, type Served } from './serve.ts'
import { password, taught } from './steps.ts'

const secret = 'a secret of at least thirty-two characters'
let fresh: FreshDatabase
let app: Served
let browser: Browser
let pack: Pack
let auth: Auth
let board = ''
let agency = ''

async function account(name: string, role: 'board-lead' | 'coordinator' | 'learner', from?: string): Promise<Someone> {
  const email = `${name.toLowerCase().replace(/\W/g, '.')}@example.org`, { db } = fresh.database
  const person = await createPerson(db, { name, user: await makeAccount(auth, db, { name, email, password }), email, signInName: null })
  await beginMembership(db, { person: person.id, board, agency: role === 'learner' ? agency : null, role, jobRole: 'early-years', ...(from && { from }) })
  return { id: person.id, learnerKey: person.learner_key, boardId: board }
}

/** Somebody did the whole induction on a day, step by step through the learning service. */
async function finished(who: Someone, day: string): Promise<void> {
  for (const [i, { module, happened }] of wholeInduction(pack).entries()) await record(fresh.database, who, pack, module, { ...happened, id: randomUUID() }, () => `${day}T09:00:01.${String(i).padStart(3, '0')}Z`)
}

async function signedIn(name: string, javaScriptEnabled: boolean, viewport: { width: number; height: number } = sizes.desktop): Promise<{ page: Page; faults: string[] }> {
  const watched = await openPage(browser, app.address, { javaScriptEnabled, viewport })
  await watched.page.goto(`${app.address}/sign-in`)
  await ready(watched.page, javaScriptEnabled)
  await watched.page.getByLabel(/E-mail address or sign-in name/).fill(`${name.toLowerCase().replace(/\W/g, '.')}@example.org`)
  await watched.page.getByLabel('Password').fill(password)
  await watched.page.getByRole('button', { name: 'Sign in' }).click()
  await watched.page.waitForURL(url => url.pathname !== '/sign-in')
  return watched
}

beforeAll(async () => {
  ;[fresh, pack, browser] = [await freshDatabase('sqlite'), await taught(), await openBrowser()]
  const { db } = fresh.database
  auth = signIn(fresh.database, { origin: 'http://127.0.0.1', secret })
  board = await createBoard(db, { name: 'Anytown Safeguarding Children Partnership', shortName: 'Anytown SCP', kind: 'partnership', councilPhone: '020 7946 0000' })
  await addAuthority(db, board, 'Anytown')
  const authority = (await listAuthorities(db, board))[0]?.id ?? ''
  for (const slot of ['front-door', 'out-of-hours', 'lado'] as const) await keepContact(db, { board, authority, slot }, { phone: '020 7946 0001', email: '', hours: '' }, { on: '2026-11-21', by: null })
  agency = await anAgency(fresh.database, board)
  await account('Lena Lead', 'board-lead')
  await account('Cora Coordinator', 'coordinator')
  app = await serve({ ...fresh.environment, SIGN_IN_SECRET: secret })
})
afterAll(async () => { await browser.close(); await app.stop(); await fresh.close() })

test('a board lead reads and agrees every part on a phone; from then on a certificate is no pilot, and the earlier one stays what it was', async () => {
  const before = await account('Ama Before', 'learner', '2026-01-05')
  await finished(before, '2026-01-10')
  expect((await certificatesOf(fresh.database.db, before.learnerKey))[0]?.pilot).toBe(1)
  const { page, faults } = await signedIn('Lena Lead', false, sizes.phone)
  await page.goto(`${app.address}/packs/sign-off`)
  await page.getByText('is a draft').waitFor()
  for (const module of pack.modules.filter(({ required, status }) => required && status === 'current')) {
    await page.goto(`${app.address}/packs/sign-off/${module.slug}`)
    if (module === pack.modules[0]) {
      // "Change" with nothing said of what: nothing is lost, and the sentence says what to do.
      await page.getByLabel('Change').first().check()
      await page.getByLabel('Your role').fill('Chair of the training sub-group')
      await page.getByRole('button', { name: 'Save what I marked' }).click()
      await page.getByText('There is a problem').waitFor()
      expect(await page.getByLabel('Change').first().isChecked()).toBe(true)
      expect(await page.getByLabel('Your role').inputValue()).toBe('Chair of the training sub-group')
    }
    for (const agree of await page.getByLabel('Agree', { exact: true }).all()) await agree.check()
    await page.getByLabel('Your role').fill('Chair of the training sub-group')
    await page.getByRole('button', { name: 'Save what I marked' }).click()
    await page.waitForURL(/sign-off\?/)
  }
  await page.getByText('is signed off').waitFor()
  const after = await account('Bea After', 'learner', '2026-01-05')
  await finished(after, '2026-02-10')
  const [certificate] = await certificatesOf(fresh.database.db, after.learnerKey)
  expect(certificate?.pilot).toBe(0)
  await page.goto(`${app.address}/certificates/check/${certificate?.code}`)
  expect(await page.locator('main').innerText()).not.toMatch(/pilot/i)
  await page.goto(`${app.address}/certificates/check/${(await certificatesOf(fresh.database.db, before.learnerKey))[0]?.code}`)
  expect(await page.locator('main').innerText()).toMatch(/pilot/i)
  const cora = await signedIn('Cora Coordinator', false)
  await cora.page.goto(`${app.address}/packs/sign-off`)
  await cora.page.getByRole('button', { name: 'Issue it anew' }).click()
  await cora.page.getByText('One certificate was issued anew').waitFor()
  expect((await certificatesOf(fresh.database.db, before.learnerKey)).map(({ pilot, completed_on }) => [pilot, completed_on])).toEqual([[0, '2026-01-10'], [1, '2026-01-10']])
  expect([...faults, ...cora.faults]).toEqual([])
})

test('nobody opens another person’s certificate by its address: not a learner, not the coordinator; each is told the same', async () => {
  const owner = await account('Ola Owner', 'learner', '2026-01-05')
  await finished(owner, '2026-01-10')
  await account('Nosy Neighbour', 'learner', '2026-01-05')
  const code = (await certificatesOf(fresh.database.db, owner.learnerKey))[0]?.code
  for (const name of ['Nosy Neighbour', 'Cora Coordinator']) {
    const { page } = await signedIn(name, false)
    for (const ending of ['', '/certificate.pdf']) expect((await page.goto(`${app.address}/certificates/${code}${ending}`))?.status(), `${name}${ending}`).toBe((await page.goto(`${app.address}/certificates/AAAA-AAAA-AAAA-AAAA${ending}`))?.status())
    expect((await page.goto(`${app.address}/certificates/${code}`))?.status()).toBe(403)
    await page.context().close()
  }
  const { page } = await signedIn('Ola Owner', false)
  expect((await page.goto(`${app.address}/certificates/${code}`))?.status()).toBe(200)
})

test('in the third year a worker begins the refresher, does it again, and has two certificates', async () => {
  const who = await account('Rhys Refreshes', 'learner', '2024-01-02')
  await finished(who, '2024-01-10')
  const { page, faults } = await signedIn('Rhys Refreshes', true, sizes.phone)
  await page.goto(`${app.address}/refresher`)
  await ready(page, true)
  await page.getByText('it was to be done by 10 January 2026').waitFor()
  await page.getByRole('button', { name: 'Begin my refresher' }).click()
  await page.waitForURL(/\/learn/)
  await page.goto(`${app.address}/refresher`)
  await page.getByText('You began your refresher on').waitFor()
  await finished(who, new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
  await page.goto(`${app.address}/record`)
  expect(await page.getByRole('link', { name: /certificate/i }).count()).toBeGreaterThanOrEqual(2)
  expect((await certificatesOf(fresh.database.db, who.learnerKey)).map(({ kind }) => kind).sort()).toEqual(['full', 'refresher'])
  expect(faults).toEqual([])
})

test('somebody asks to be erased: the board lead is told whose task it is, the coordinator finds them by the whole name, is asked twice, and nothing but numbers stays', async () => {
  const gone = await account('Greta Goes', 'learner', '2026-01-05')
  await finished(gone, '2026-01-10')
  const lead = await signedIn('Lena Lead', false)
  await lead.page.goto(`${app.address}/people-data?who=Greta+Goes`)
  await lead.page.getByText('not yours to erase').waitFor()
  expect(await lead.page.getByRole('link', { name: 'Greta Goes' }).count()).toBe(0)
  const { page, faults } = await signedIn('Cora Coordinator', true)
  await page.goto(`${app.address}/people-data`)
  await ready(page, true)
  await page.getByLabel('Name, e-mail address or sign-in name').fill('Greta Goe')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByText('Nobody with a record here').waitFor()
  await page.getByLabel('Name, e-mail address or sign-in name').fill('Greta Goes')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'Greta Goes' }).click()
  await page.getByRole('heading', { name: 'Erase Greta Goes' }).waitFor()
  await ready(page, true)
  await page.getByLabel('Why').fill('She asked in writing')
  await page.getByRole('button', { name: 'Erase this person' }).click()
  await page.getByText('There is a problem').waitFor()
  expect(await page.getByLabel('Why').inputValue()).toBe('She asked in writing')
  await page.getByLabel(/I have made sure/).check()
  await page.getByRole('button', { name: 'Erase this person' }).click()
  await page.getByText('The person was erased').waitFor()
  const { db } = fresh.database
  expect(await db.selectFrom('people').select('id').where('id', '=', gone.id).execute()).toEqual([])
  expect(await certificatesOf(db, gone.learnerKey)).toEqual([])
  expect(faults).toEqual([])
})
