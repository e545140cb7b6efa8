import { parse } from 'csv-parse/sync'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, sizes } from './browser.ts'
import { serve, type Served } from './serve.ts'
import { finishModule, joinAs, setUp, taught } from './steps.ts'

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

  const learner = await openPage(browser, app.address, { javaScriptEnabled: javaScript, viewport: sizes[size] })
  await joinAs(learner.page, app, code, { name: 'Zoë £ O’Brien', email: 'zoe@example.org' }, javaScript)
  for (const module of pack.modules.filter(entry => entry.required)) await finishModule(learner.page, app, pack, module.slug, javaScript)

  await learner.page.goto(`${app.address}/record`)
  await learner.page.getByRole('link', { name: 'Open the certificate' }).click()
  await learner.page.getByRole('heading', { name: 'Certificate of completion' }).waitFor()
  expect(await learner.page.getByText('Zoë £ O’Brien').count()).toBeGreaterThan(0)
  const checkAt = await learner.page.getByRole('link', { name: /certificates\/check/ }).getAttribute('href')
  const pdf = await learner.page.request.get(`${learner.page.url().split('?')[0]}/certificate.pdf`)
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
  expect([...coordinator.faults, ...learner.faults, ...anyone.faults]).toEqual([])
}, 240_000)
