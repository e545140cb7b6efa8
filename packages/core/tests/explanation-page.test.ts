import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { explanationInHtml } from '../src/kernel/render.ts'
import { renderingWords as welsh } from '../src/kernel/wording/cy.ts'
import { renderingWords as english } from '../src/kernel/wording/en.ts'
import { explainReferral } from '../src/referral/index.ts'
import * as cy from '../src/referral/wording/cy.ts'
import { decideThreshold, explainThresholdInFull } from '../src/thresholds/index.ts'
import * as en from '../src/thresholds/wording/en.ts'

const scheme = { profile: 'london', asOf: '2026-11-21' }
const told = (facts: Readonly<Record<string, string>>, closed: readonly string[] = []) => explainThresholdInFull(decideThreshold({ facts, closed, ...scheme }), en, 'manager')
const pages = [
  ['nothing known', 'en-GB', explanationInHtml(told({}), english)],
  ['a mark on a baby', 'en-GB', explanationInHtml(told({ 'bruise-on-non-mobile-child': 'suspected' }), english)],
  ['several signs, a group closed', 'en-GB', explanationInHtml(told({ 'self-harm': 'yes', 'young-carer-with-some-duties': 'yes' }, ['injury']), english)],
  ['a referral, in Welsh on an English page', 'en-GB', explanationInHtml(explainReferral({ facts: { 'refer-as': 'child-protection', 'passed-on': 'by-phone' }, ...scheme }, cy.explanation, 'manager'), welsh)]
] as const

test('an explanation as HTML has no accessibility fault that axe finds in a browser, whatever is explained and in either language', async () => {
  const executablePath = process.env.CHROMIUM
  if (!executablePath) throw new Error('CHROMIUM is not set: "npm test" finds or installs the browser and sets it.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  try {
    const page = await browser.newPage()
    for (const [what, language, html] of pages) {
      await page.setContent(`<!doctype html><html lang="${language}"><head><title>${what}</title></head><body><main><h1>${what}</h1>${html}</main></body></html>`)
      await page.evaluate(axe.source)
      const found = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], preload: false })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`))
      expect(found, what).toEqual([])
    }
  } finally { await browser.close() }
}, 60_000)
