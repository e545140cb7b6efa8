import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { packs, serve, type Served } from './serve.ts'
import { joinAs, setUp, taught } from './steps.ts'

let browser: Browser
let app: Served
let coordinator: Page
let learner: Page
const faultsOf: string[][] = []
const folder = mkdtempSync(join(tmpdir(), 'overlay-journey-'))
const local = join(folder, 'example-borough')
const broken = join(folder, 'broken')

beforeAll(async () => {
  cpSync(packs.overlay, local, { recursive: true })
  ;[browser, app] = await Promise.all([openBrowser(), serve({ PACKS: `${packs.base},${local}` })])
  const first = await openPage(browser, app.address)
  const second = await openPage(browser, app.address)
  faultsOf.push(first.faults, second.faults)
  coordinator = first.page
  learner = second.page
  const { code } = await setUp(coordinator, app, true)
  await joinAs(learner, app, code, { name: 'Lin Learner', email: 'lin@example.org' }, true)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const goTo = async (path: string): Promise<string> => {
  await learner.goto(app.address + path)
  return learner.locator('main').innerText()
}
/** Where a lesson stands in the pack as the board's readers have it. */
async function at(id: string): Promise<string> {
  const pack = await taught([packs.base, packs.overlay])
  for (const module of pack.modules) for (const lesson of module.lessons) if (lesson.id === id) return `/learn/${module.slug}/${lesson.slug}`
  throw new Error(`No lesson ${id}`)
}
const lookAgain = async (): Promise<string> => {
  await coordinator.goto(`${app.address}/packs`)
  await coordinator.getByRole('button', { name: 'Look at the folders again now' }).click()
  await coordinator.waitForLoadState('networkidle')
  return coordinator.locator('main').innerText()
}

test('a learner of the borough reads the borough’s lesson in place of London’s, and the one that the borough added', async () => {
  const replaced = await goTo(await at('lesson-writing-it-down'))
  expect(replaced).toContain('Writing it down on the green form')
  expect(replaced).toContain('the green concern form')
  const module = await goTo((await at('lesson-writing-it-down')).split('/').slice(0, 3).join('/'))
  expect(module).toContain('Ringing our front door')
  const added = await goTo(await at('lesson-example-front-door'))
  expect(added).toContain('A call handler picks up')
})

test('what the borough adds to a protected passage stands with the passage, and its slots are filled', async () => {
  const pack = await taught([packs.base, packs.overlay])
  const holder = pack.modules.flatMap(module => module.lessons).find(lesson => JSON.stringify(lesson.blocks).includes('I’m ringing for myself'))
  const page = await goTo(await at(holder?.id ?? ''))
  expect(page).toContain('I’m ringing for myself, not for my setting.')
  expect(page).not.toMatch(/\{(local|contact|level|clock|name):/)
  expect(page).toContain('the Example Borough Children’s Front Door')
})

test('no page that a learner of the borough reads has a slot left open', async () => {
  const pack = await taught([packs.base, packs.overlay])
  const open: string[] = []
  for (const module of pack.modules) for (const lesson of module.lessons.filter(entry => entry.status === 'current')) {
    const path = `/learn/${module.slug}/${lesson.slug}`
    const html = await (await learner.request.get(app.address + path, { headers: { accept: 'text/html' } })).text()
    if (/\{(local|contact|level|clock|name):/.test(html.replace(/<script[\s\S]*?<\/script>/g, ''))) open.push(path)
  }
  expect(open).toEqual([])
})

test('a file that breaks while the app runs leaves the last good pack in use, says so to the coordinator, and is taken when it is mended', async () => {
  const file = join(local, '02-your-part/06-our-front-door.md')
  const good = readFileSync(file, 'utf8')
  writeFileSync(file, good.replace('minutes: 2', 'minutes: soon'))
  const said = await lookAgain()
  expect(said).toContain('06-our-front-door.md')
  expect(app.said()).toMatch(/the last good pack stays in use/)
  expect(app.said()).toMatch(/06-our-front-door\.md:\d+: /)
  expect(await goTo(await at('lesson-example-front-door'))).toContain('A call handler picks up')
  const health = await (await fetch(`${app.address}/healthz`)).json() as Record<string, unknown>
  expect(JSON.stringify(health)).toMatch(/fault|error/i)

  writeFileSync(file, good.replace('A call handler picks up.', 'A friendly call handler picks up.'))
  expect(await lookAgain()).not.toContain('06-our-front-door.md:')
  expect(await goTo(await at('lesson-example-front-door'))).toContain('A friendly call handler picks up')
  expect(faultsOf.flat()).toEqual([])
})

test('an overlay that is broken when the app starts is told fault by fault, and every page says that the lessons cannot be read', async () => {
  cpSync(packs.overlay, broken, { recursive: true })
  const [lesson, details] = [join(broken, '02-your-part/06-our-front-door.md'), join(broken, 'local.yaml')]
  writeFileSync(lesson, readFileSync(lesson, 'utf8').replace('minutes: 2', 'minutes: soon'))
  appendFileSync(join(broken, '02-your-part/05-writing-it-down.md'), '\n<script>alert(1)</script>\n')
  appendFileSync(details, '\nnonsense: [\n')
  const bad = await serve({ PACKS: `${packs.base},${broken}` })
  try {
    for (const file of ['06-our-front-door.md', '05-writing-it-down.md', 'local.yaml']) expect(bad.said()).toMatch(new RegExp(`${file.replace('.', '\\.')}:\\d+: `))
    const { page, faults } = await openPage(browser, bad.address)
    const { code } = await setUp(page, bad, true)
    await page.context().clearCookies()
    await joinAs(page, bad, code, { name: 'Early Bird', email: 'early@example.org' }, true)
    const answer = await page.goto(`${bad.address}/learn`)
    expect(answer?.status()).toBe(503)
    const said = await page.locator('body').innerText()
    expect(said).toContain('The induction is not available just now')
    expect(said).toContain('Get help now')
    expect((await fetch(`${bad.address}/healthz`)).ok).toBe(true)
    expect(faults.filter(fault => !fault.includes('503'))).toEqual([])
  } finally {
    await bad.stop()
  }
})
