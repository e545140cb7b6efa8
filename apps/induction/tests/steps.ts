import { loadPack, modelAnswer, type Pack, type Question } from '@safeguarding-kit/content'
import { decideThreshold } from '@safeguarding-kit/core/thresholds'
import { markResponse, responses } from '@safeguarding-kit/core/training'
import type { Locator, Page } from 'playwright-core'
import { ready } from './browser.ts'
import { packs, type Served } from './serve.ts'

/** The pack as its readers have it: a journey answers from it, so that a new question needs no new test. */
export async function taught(folders: readonly string[] = [packs.base]): Promise<Pack> {
  const loaded = await loadPack([...folders])
  if (!loaded.ok) throw new Error(loaded.faults.map(fault => `${fault.file}:${fault.line}: ${fault.message}`).join('\n'))
  return loaded.pack
}

export const password = 'three random words'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** A coordinator fills in the set-up page with the code of the console, and comes to the contacts, which are still empty. */
export async function setUpBoard(page: Page, app: Served, javaScript: boolean): Promise<void> {
  await page.goto(`${app.address}/setup`)
  await ready(page, javaScript)
  await page.getByLabel('One-time code').fill(app.code())
  await page.getByLabel('A safeguarding children partnership').check()
  await page.getByLabel('Full name').first().fill('Example Borough Safeguarding Children Partnership')
  await page.getByLabel('Short name').fill('Example Borough SCP')
  await page.getByLabel('Local authorities').fill('Example Borough')
  await page.getByLabel('The council’s main number').fill('020 7946 0000')
  await page.getByLabel('Full name').nth(1).fill('Chandra Coordinator')
  await page.getByLabel('E-mail address').fill('coordinator@example.org')
  await page.getByLabel('Password').fill(password)
  await press(page, 'Set up')
  await page.getByRole('heading', { name: 'Contacts', exact: true }).waitFor()
  await ready(page, javaScript)
}

/** A coordinator sets the board up as the console says, fills in the contacts, and makes an agency with its leads. Answers its code. */
export async function setUp(page: Page, app: Served, javaScript: boolean): Promise<{ readonly code: string }> {
  await setUpBoard(page, app, javaScript)
  await fillContacts(page)
  return addAgency(page, app, 'Little Oaks Nursery', javaScript)
}

/** On the page of the contacts: the three that are required, each checked today. */
export async function fillContacts(page: Page): Promise<void> {
  const phones = page.getByLabel('Telephone')
  for (let at = 0; at < 3; at++) {
    await phones.nth(at).fill(`020 7946 000${at + 1}`)
    await page.getByLabel('I checked today that this is right').nth(at).check()
  }
  await press(page, /Save the contacts/)
  await page.getByText('The required contacts are all there and checked').waitFor()
}

/** A coordinator adds an agency and names its lead and deputy. Answers its code. */
export async function addAgency(page: Page, app: Served, name: string, javaScript: boolean): Promise<{ readonly code: string }> {
  await page.goto(`${app.address}/agencies`)
  await ready(page, javaScript)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Kind').selectOption('early-years')
  await press(page, 'Add')
  await page.getByLabel('Name of the safeguarding lead').waitFor()
  await ready(page, javaScript)
  await page.getByLabel('Name of the safeguarding lead').fill('Lee Lead')
  await page.getByLabel('Lead’s telephone').fill('020 7946 0010')
  await page.getByLabel('Name of the deputy').fill('Dee Deputy')
  await page.getByLabel('Deputy’s telephone').fill('020 7946 0011')
  await press(page, 'Confirm these people')
  const link = await page.getByLabel('Link to join').inputValue()
  return { code: link.split('/').at(-1) ?? '' }
}

/** A new worker joins by the agency's code. */
export async function joinAs(page: Page, app: Served, code: string, who: { readonly name: string; readonly email: string }, javaScript: boolean): Promise<void> {
  await page.goto(`${app.address}/join/${code}`)
  await ready(page, javaScript)
  await page.getByLabel('What do you do here?').selectOption('early-years')
  await page.getByLabel('Full name').fill(who.name)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Choose a password').fill(password)
  await press(page, 'Join')
  await page.waitForURL(/\/join\/welcome/)
}

/** Goes on from wherever the learner is until the module at this address is done: reads, answers rightly, decides, talks. */
export async function finishModule(page: Page, app: Served, pack: Pack, slug: string, javaScript: boolean): Promise<void> {
  const module = pack.modules.find(entry => entry.slug === slug)
  if (!module) throw new Error(`The pack has no module at ${slug}`)
  for (let turn = 0; turn < 80; turn++) {
    await page.goto(`${app.address}/learn/${slug}`)
    const go = page.getByRole('link', { name: /^(Start|Carry on)$/ })
    if ((await go.count()) === 0) return
    await go.first().click()
    await page.waitForURL(url => url.pathname !== `/learn/${slug}`)
    await ready(page, javaScript)
    const { pathname } = new URL(page.url())
    if (pathname.startsWith('/talk/')) await talk(page, pack, pathname.split('/').at(-1) ?? '', javaScript)
    else if (pathname.startsWith('/practise/')) await practise(page, pack, pathname.split('/').at(-1) ?? '')
    else await read(page, pack, javaScript)
  }
  throw new Error(`The module at ${slug} was not done after 80 turns; stopped at ${page.url()}`)
}

async function read(page: Page, pack: Pack, javaScript: boolean): Promise<void> {
  for (const id of await page.locator('section.question').evaluateAll(found => found.map(section => section.id))) {
    const section = page.locator(`section.question#${id}`)
    if ((await section.getByRole('button', { name: 'Answer again' }).count()) > 0) continue
    const question = pack.questions[id]
    if (question) await fillIn(section, question, 'option')
    await section.getByRole('button', { name: 'Check my answer' }).click()
    await page.locator(`section.question#${id}`).getByRole('button', { name: 'Answer again' }).waitFor()
    await ready(page, javaScript)
  }
  const before = page.url()
  await page.getByRole('button', { name: /Finish this lesson/ }).click()
  await page.waitForURL(url => url.pathname !== new URL(before).pathname)
}

/** Fills in an answer to a question of any kind, the right one unless told otherwise, where it is sent under this name. */
export async function fillIn(where: Page | Locator, question: Question, name: string, answer: readonly string[] = modelAnswer(question)): Promise<void> {
  const select = (key: string, value: string) => where.locator(`select[name="${name}.${key}"]`).selectOption(value)
  for (const [at, part] of answer.entries()) {
    const [key, value] = [part.slice(0, part.indexOf('_')), part.slice(part.indexOf('_') + 1)]
    if (question.kind === 'order') await select(part, String(at + 1))
    else if (question.kind === 'match' || key === 'next') await select(key, value)
    else await where.locator(question.kind === 'call' ? `input[name="${name}.first"][value="${value}"]` : `input[name="${name}"][value="${part}"]`).check()
  }
}

async function practise(page: Page, pack: Pack, slug: string): Promise<void> {
  const scenario = pack.modules.flatMap(module => module.scenarios).find(entry => entry.slug === slug)
  if (!scenario) throw new Error(`No scenario at ${slug}`)
  const decision = decideThreshold({ facts: scenario.facts, closed: scenario.closed, profile: scenario.profile, asOf: scenario.asOf })
  const best = responses.find(response => markResponse(decision, response).verdict === 'right') ?? 'consult'
  await page.locator(`input[name="response"][value="${best}"]`).check()
  for (const id of scenario.questions) {
    const question = pack.questions[id]
    if (question) await fillIn(page, question, id)
  }
  await press(page, 'See what the answers point to')
  await page.getByRole('heading', { name: 'What you would do' }).waitFor()
}

async function talk(page: Page, pack: Pack, id: string, javaScript: boolean): Promise<void> {
  const conversation = pack.conversations[id]
  let turn = conversation?.turns.find(entry => entry.id === conversation.start)
  while (turn) {
    const reply = turn.replies.find(entry => entry.verdict === 'good') ?? turn.replies[0]
    await page.locator(`button[name="said"][value="${reply?.id}"]`).click()
    await page.waitForURL(url => url.searchParams.getAll('said').length > 0)
    await ready(page, javaScript)
    const next: string | undefined = reply?.next
    turn = conversation?.turns.find(entry => entry.id === next)
    if (turn) await page.locator(`button[name="said"][value="${turn.replies[0]?.id}"]`).waitFor()
  }
  await press(page, 'Finish and go back to the lesson')
  await page.waitForURL(url => url.pathname.startsWith('/learn/'))
}
