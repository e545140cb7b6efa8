import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, ready, sizes } from './browser.ts'
import { serve, type Served } from './serve.ts'
import { joinAs, setUp, taught } from './steps.ts'

const kilobyte = 1024
let browser: Browser
let app: Served
let cookies: Awaited<ReturnType<import('playwright-core').BrowserContext['cookies']>>

beforeAll(async () => {
  [browser, app] = await Promise.all([openBrowser(), serve()])
  const coordinator = await openPage(browser, app.address)
  const { code } = await setUp(coordinator.page, app, true)
  const learner = await openPage(browser, app.address)
  await joinAs(learner.page, app, code, { name: 'Lin Learner', email: 'lin@example.org' }, true)
  cookies = await learner.page.context().cookies()
})
afterAll(async () => { await browser?.close(); await app?.stop() })

/** What came over the wire, heads of the answers included, as the browser counted it. */
interface Carried { readonly path: string; readonly kind: string; readonly bytes: number }

async function watch(session: CDPSession): Promise<Carried[]> {
  const carried: Carried[] = []
  const asked = new Map<string, { path: string; kind: string }>()
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: false })
  session.on('Network.responseReceived', ({ requestId, response, type }) => asked.set(requestId, { path: new URL(response.url).pathname, kind: type }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = asked.get(requestId)
    if (known) carried.push({ ...known, bytes: encodedDataLength })
  })
  return carried
}

const total = (carried: readonly Carried[], kind?: string): number => carried.filter(entry => !kind || entry.kind === kind).reduce((sum, entry) => sum + entry.bytes, 0)
const told = (carried: readonly Carried[]): string => carried.map(entry => `${entry.kind} ${entry.path}: ${(entry.bytes / kilobyte).toFixed(1)} KB`).join('\n')

/** A first visit of a signed-in learner, with nothing in the browser's store, on a phone. */
async function firstVisit() {
  const { page, faults } = await openPage(browser, app.address, { viewport: sizes.phone })
  await page.context().addCookies(cookies)
  return { page, faults, carried: await watch(await page.context().newCDPSession(page)) }
}

test('the six longest lessons, on a first visit, are at most 100 KB over the wire, 45 KB of it JavaScript', async () => {
  const pack = await taught()
  const heaviest = { page: '', bytes: 0, script: 0 }
  const lessons = pack.modules.flatMap(module => module.lessons.filter(entry => entry.status === 'current').map(lesson => ({ module, lesson, length: JSON.stringify(lesson).length + lesson.blocks.reduce((sum, block) => sum + (block.kind === 'question' ? JSON.stringify(pack.questions[block.id] ?? '').length : 0), 0) })))
  for (const { module, lesson } of lessons.toSorted((one, other) => other.length - one.length).slice(0, 6)) {
    const { page, faults, carried } = await firstVisit()
    await page.goto(`${app.address}/learn/${module.slug}/${lesson.slug}`)
    await ready(page, true)
    await page.waitForLoadState('networkidle')
    expect(total(carried), told(carried)).toBeLessThanOrEqual(100 * kilobyte)
    expect(total(carried, 'Script'), told(carried)).toBeLessThanOrEqual(45 * kilobyte)
    expect(total(carried, 'Document')).toBeGreaterThan(0)
    expect(carried.filter(entry => entry.kind === 'Font')).toEqual([])
    expect(faults).toEqual([])
    if (total(carried) > heaviest.bytes) Object.assign(heaviest, { page: page.url(), bytes: total(carried), script: total(carried, 'Script') })
    await page.context().close()
  }
  console.log(`Heaviest lesson: ${(heaviest.bytes / kilobyte).toFixed(1)} KB, JavaScript ${(heaviest.script / kilobyte).toFixed(1)} KB (${new URL(heaviest.page).pathname})`)
})

test('a scenario reached from a lesson costs at most 40 KB more, its answer included', async () => {
  const pack = await taught()
  const { page, faults, carried } = await firstVisit()
  const module = pack.modules.find(entry => entry.scenarios.some(scenario => scenario.questions.length > 0))
  const scenario = module?.scenarios.find(entry => entry.questions.length > 0)
  await page.goto(`${app.address}/learn/${module?.slug}/${module?.lessons.find(lesson => lesson.status === 'current')?.slug}`)
  await ready(page, true)
  await page.waitForLoadState('networkidle')
  carried.length = 0
  await page.goto(`${app.address}/practise/${scenario?.slug}`)
  await ready(page, true)
  await page.waitForLoadState('networkidle')
  const before = total(carried)
  await page.locator('input[name=response]').last().check()
  for (const id of scenario?.questions ?? []) await page.locator(`input[name="${id}"]`).first().check()
  await page.getByRole('button', { name: 'See what the answers point to' }).click()
  await page.locator('#answer').waitFor()
  await page.waitForLoadState('networkidle')
  console.log(`Scenario: ${(before / kilobyte).toFixed(1)} KB more, with its answer ${(total(carried) / kilobyte).toFixed(1)} KB`)
  expect(total(carried), told(carried)).toBeLessThanOrEqual(40 * kilobyte)
  expect(faults).toEqual([])
})

test('pages come compressed, with the fonts of the device, and ask no other origin', async () => {
  const answer = await fetch(`${app.address}/join`, { headers: { 'accept-encoding': 'br', accept: 'text/html' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
  const { page, faults } = await firstVisit()
  await page.goto(`${app.address}/learn`)
  await ready(page, true)
  const family = await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily)
  expect(family).toMatch(/^system-ui/)
  expect(await page.evaluate(() => [...document.fonts].length)).toBe(0)
  expect(faults).toEqual([])
})
