import { expect, test } from 'vitest'
import { explanationInHtml, explanationInText } from '../kernel/render.ts'
import { renderingWords as welshHeadings } from '../kernel/wording/cy.ts'
import { renderingWords as englishHeadings } from '../kernel/wording/en.ts'
import { cases } from './cases.ts'
import type { ReferralCase } from './cases.ts'
import { explainReferral, nextSteps, referralRuleset } from './index.ts'
import { findingsOf } from '../kernel/findings.ts'
import * as welsh from './wording/cy.ts'
import * as english from './wording/en.ts'

const phoned = { facts: { 'refer-as': 'child-protection', 'referrer-is': 'professional', 'passed-on': 'by-phone' }, days: { 'referral.made-by-phone': '2026-11-23T10:00:00Z' }, profile: 'london', asOf: '2026-11-23' } as const

test('what to do about a referral is explained with what each duty saw, what ruled others out, and by when', () => {
  const told = explainReferral(phoned, english.explanation, 'manager'), text = explanationInText(told, englishHeadings)
  expect(told.actions.map(({ id }) => id)).toEqual(nextSteps(phoned).actions.map(({ id }) => id))
  expect(text).toContain('- A professional confirms a phone referral in writing.\n   Because of: Has the concern been passed to children’s social care? Yes, by phone; Are you passing this on as part of your work or volunteering? Yes')
  expect(text).toContain('- Confirm a phone referral in writing: 48 hours, by 2026-11-25T10:00:00.000Z')
  expect(text).toMatch(/- A concern that a child may be suffering significant harm is referred the same day\.\n {3}Ruled out by: Has the concern been passed to children’s social care\? Yes, by phone/)
})

test('every worked case can be told in Welsh, with the same actions and reasons, and says that no speaker has checked it', () => {
  for (const { facts, days, asOf } of cases as readonly ReferralCase[]) {
    const input = { facts, ...(days && { days }), profile: 'london', asOf }
    const [en, cy] = [english, welsh].map(({ explanation }) => explainReferral(input, explanation, 'manager')) as [ReturnType<typeof explainReferral>, ReturnType<typeof explainReferral>]
    expect(cy.actions.map(({ id }) => id)).toEqual(en.actions.map(({ id }) => id))
    expect(cy.reasons.map(({ rule }) => rule)).toEqual(en.reasons.map(({ rule }) => rule))
    const html = explanationInHtml(cy, welshHeadings)
    expect(html.startsWith('<section lang="cy">\n<p>Nid yw’r cyfieithiad hwn wedi’i wirio eto gan siaradwr Cymraeg.')).toBe(true)
  }
  expect(welsh.translation.checkedBySpeaker).toBe(false)
})

test('Welsh has its own words for every id of the rules, and leaves none in English', () => {
  expect(findingsOf(referralRuleset, { words: welsh.ruleBookWords }).filter(({ code }) => code === 'missing-wording')).toEqual([])
  const sentences = (words: typeof english.ruleBookWords) => [...Object.values(words.rules), ...Object.values(words.actions), ...Object.values(words.clocks ?? {}), ...Object.values(words.facts).map(({ label }) => label)]
  const inEnglish = new Set(sentences(english.ruleBookWords))
  expect(sentences(welsh.ruleBookWords).filter(sentence => inEnglish.has(sentence))).toEqual([])
})
