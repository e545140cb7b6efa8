import { loadPack, modelAnswer, type Pack, type Question } from '@safeguarding-kit/content'
import { assess } from '@safeguarding-kit/core'
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

/** A new worker joins by the agency's code, in a nursery's work unless told otherwise. */
export async function joinAs(page: Page, app: Served, code: string, who: { readonly name: string; readonly email: string; readonly work?: string }, javaScript: boolean): Promise<void> {
  await page.goto(`${app.address}/join/${code}`)
  await ready(page, javaScript)
  await page.getByLabel('What do you do here?').selectOption(who.work ?? 'early-years')
  await page.getByLabel('Full name').fill(who.name)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Choose a password').fill(password)
  await press(page, 'Join')
  await page.waitForURL(/\/join\/welcome/)
}

/** Told of every page that somebody comes to on the way. */
export type Arrived = () => Promise<void>

/** Somebody on their way through the pack, and who is told of each page. */
export interface Journey {
  readonly page: Page
  readonly app: Served
  readonly pack: Pack
  readonly javaScript: boolean
  readonly arrived?: Arrived
}

async function arrive({ page, javaScript, arrived }: Journey): Promise<void> {
  await ready(page, javaScript)
  await arrived?.()
}

/** Opens an address, as if it was typed. */
export async function open(journey: Journey, path: string): Promise<void> {
  await journey.page.goto(`${journey.app.address}${path}`)
  await arrive(journey)
}

/** Presses a link that leads to another page. */
export async function follow(journey: Journey, link: Locator): Promise<void> {
  const { pathname } = new URL(journey.page.url())
  await link.click()
  await journey.page.waitForURL(url => url.pathname !== pathname)
  await arrive(journey)
}

/** Opens the module at this address and goes wherever its pages lead until it is done: reads, answers rightly, decides, talks. Ends on its page. */
export async function finishModule(journey: Journey, slug: string): Promise<void> {
  const { page } = journey
  await open(journey, `/learn/${slug}`)
  for (let turn = 0; turn < 80; turn++) {
    const { pathname } = new URL(page.url())
    if (pathname.startsWith('/talk/')) await talk(journey)
    else if (pathname.startsWith('/practise/')) await practise(journey)
    else if (pathname === `/learn/${slug}`) {
      const go = page.getByRole('link', { name: /^(Start|Carry on)$/ })
      if ((await go.count()) === 0) return
      await follow(journey, go.first())
    } else await read(journey)
  }
  throw new Error(`The module at ${slug} was not done after 80 turns; stopped at ${page.url()}`)
}

/** Reads a lesson to its end: answers what it asks and has the conversations it offers, in their places, as a careful reader does. */
async function read(journey: Journey): Promise<void> {
  const { page, pack } = journey
  const talks = page.locator('.way-in:not(:has(.govuk-tag)) a[href^="/talk/"]')
  while ((await talks.count()) > 0) {
    await follow(journey, talks.first())
    await talk(journey)
  }
  for (const id of await page.locator('section.question').evaluateAll(found => found.map(section => section.id))) {
    const section = page.locator(`section.question#${id}`)
    if ((await section.getByRole('button', { name: 'Answer again' }).count()) > 0) continue
    const question = pack.questions[id]
    if (question) await fillIn(section, question, 'option')
    await section.getByRole('button', { name: 'Check my answer' }).click()
    await page.locator(`section.question#${id}`).getByRole('button', { name: 'Answer again' }).waitFor()
    await arrive(journey)
  }
  const before = new URL(page.url()).pathname
  await page.getByRole('button', { name: /Finish this lesson/ }).click()
  await page.waitForURL(url => url.pathname !== before)
  await arrive(journey)
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

/** Decides in the story that is open, as the rules would, and goes on to where its page leads. */
export async function practise(journey: Journey): Promise<void> {
  const { page, pack } = journey
  const slug = new URL(page.url()).pathname.split('/').at(-1)
  const scenario = pack.modules.flatMap(module => module.scenarios).find(entry => entry.slug === slug)
  if (!scenario) throw new Error(`No scenario at ${slug ?? ''}`)
  const { facts, closed, days, profile, asOf } = scenario
  const answer = await assess({ facts, closed, ...(days && { days }), profile, asOf })
  const best = responses.find(response => markResponse(answer, response).verdict === 'right') ?? 'consult'
  await page.locator(`input[name="response"][value="${best}"]`).check()
  for (const id of scenario.questions) {
    const question = pack.questions[id]
    if (question) await fillIn(page, question, id)
  }
  await press(page, 'See what the answers point to')
  await page.getByRole('heading', { name: 'What you would do' }).waitFor()
  await arrive(journey)
  await follow(journey, page.getByRole('link', { name: 'Go on', exact: true }))
}

/** Has the conversation that is open, in safe words, and goes back to its lesson. */
export async function talk(journey: Journey): Promise<void> {
  const { page, pack } = journey
  const conversation = pack.conversations[new URL(page.url()).pathname.split('/').at(-1) ?? '']
  let turn = conversation?.turns.find(entry => entry.id === conversation.start)
  while (turn) {
    const reply = turn.replies.find(entry => entry.verdict === 'good') ?? turn.replies[0]
    await page.locator(`button[name="said"][value="${reply?.id}"]`).click()
    await page.waitForURL(url => url.searchParams.getAll('said').length > 0)
    const next: string | undefined = reply?.next
    turn = conversation?.turns.find(entry => entry.id === next)
    if (turn) await page.locator(`button[name="said"][value="${turn.replies[0]?.id}"]`).waitFor()
    await arrive(journey)
  }
  await press(page, 'Finish and go back to the lesson')
  await page.waitForURL(url => url.pathname.startsWith('/learn/'))
  await arrive(journey)
}
