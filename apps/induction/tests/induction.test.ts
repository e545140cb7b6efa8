import { parse } from 'csv-parse/sync'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf } from '../src/lib/server/learning/paths.ts'
import { openBrowser, openPage, sizes } from './browser.ts'
import { serve, type Served } from './serve.ts'
import { setUp, taught } from './steps.ts'
import { walkPath } from './walk.ts'

let browser: Browser
const served: Served[] = []
beforeAll(async () => { browser = await openBrowser() })
afterAll(async () => { await browser?.close(); await Promise.all(served.map(app => app.stop())) })

test.concurrent.each([{ javaScript: true, size: 'phone' }, { javaScript: false, size: 'desktop' }] as const)('a new worker completes the induction and the coordinator downloads the report (JavaScript $javaScript, $size)', async ({ javaScript, size }) => {
  const app = await serve()
  served.push(app)
  const pack = await taught()
  const coordinator = await openPage(browser, app.address, { javaScriptEnabled: javaScript })
  const { code } = await setUp(coordinator.page, app, javaScript)

  // The shortest path, by the way that `npm run paths` takes each of them in whole.
  const path = pathOf(pack, 'other')
  if (!path) throw new Error('The pack has no path')
  const { walked, journey: { page: learner } } = await walkPath({ browser, app, pack, path, code, name: 'Zoë £ O’Brien', javaScript, viewport: sizes[size] })
  expect(walked.faults).toEqual([])

  await learner.goto(`${app.address}/record`)
  await learner.getByRole('link', { name: 'Open the certificate' }).click()
  await learner.getByRole('heading', { name: 'Certificate of completion' }).waitFor()
  const checkAt = await learner.getByRole('link', { name: /certificates\/check/ }).getAttribute('href')
  const pdf = await learner.request.get(`${learner.url().split('?')[0]}/certificate.pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  const anyone = await openPage(browser, app.address, { javaScriptEnabled: javaScript })
  await anyone.page.goto(`${app.address}${checkAt}`)
  await anyone.page.getByRole('heading', { name: 'This certificate is valid' }).waitFor()

  await coordinator.page.goto(`${app.address}/people`)
  await coordinator.page.getByRole('link', { name: 'Zoë £ O’Brien' }).waitFor()
  await coordinator.page.getByRole('link', { name: 'Charts and download' }).click()
  await coordinator.page.getByText(/^1 row\./).waitFor()
  const csv = await coordinator.page.request.get(`${app.address}/reports/completion.csv`)
  expect(csv.headers()['content-disposition']).toMatch(/-1-rows\.csv/)
  const [row] = parse(await csv.text(), { bom: true, columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ Name: 'Zoë £ O’Brien', Agency: 'Little Oaks Nursery', Status: 'Complete', 'Percent done': '100' })
  expect([...coordinator.faults, ...walked.faults, ...anyone.faults]).toEqual([])
}, 240_000)
