import { expect, test } from 'vitest'
import { cases } from './cases.ts'
import { explanationInHtml, explanationInText } from '../kernel/render.ts'
import { renderingWords } from '../kernel/wording/en.ts'
import type { DecisionInput } from '../kernel/decision.ts'
import { decideThreshold, explainThreshold, explainThresholdInFull, thresholds } from './index.ts'
import * as en from './wording/en.ts'

const input = { closed: [], profile: 'london', asOf: '2026-11-21' }

test('an empty form is told as not enough known, with what to ask first, and ends with what to do if still worried', () => {
  const told = explainThreshold(decideThreshold({ ...input, facts: {} }), en)
  expect(told.headline).toBe(en.nothingKnown)
  expect([told.ask.length, told.endsWith]).toEqual([5, en.stillWorried])
})

test('the manager reads the same sentences, with sources and who decides', () => {
  const decision = decideThreshold({ ...input, facts: { 'bruise-on-non-mobile-child': 'yes' } })
  const reader = explainThreshold(decision, en), manager = explainThreshold(decision, en, 'manager')
  expect(manager.reasons.map(({ sentence }) => sentence)).toEqual(reader.reasons.map(({ sentence }) => sentence))
  expect([reader.reasons[0]?.sources, reader.whoDecides]).toEqual([undefined, undefined])
  expect(manager.reasons[0]?.sources?.length).toBeGreaterThan(0)
  expect(manager.whoDecides).toMatch('social worker')
})

test('a group that was closed is named, since it settles things too', () => {
  expect(explainThreshold(decideThreshold({ ...input, facts: {}, closed: ['injury'] }), en).askedAndNothingFound.length).toBe(1)
})

test('there are words for every worked case, whatever it asks, finds and orders', () => {
  for (const { facts, closed, profile = 'london', asOf } of cases) expect(explainThreshold(decideThreshold({ facts, closed, profile, asOf }), en, 'manager').headline.length).toBeGreaterThan(0)
})

test('what is enough by itself is: it gives the level without any other answer, and none of it can be left out', () => {
  const { levels } = thresholds, reaches = (facts: DecisionInput['facts'], { asOf, profile }: DecisionInput, level: string): boolean => levels.indexOf(decideThreshold({ facts, closed: [], profile, asOf }).lowest) >= levels.indexOf(level)
  let tried = 0
  for (const { facts, closed = [], profile = 'london', asOf } of cases.filter(({ expected }) => !('faults' in expected))) {
    const asked = { facts, closed, profile, asOf }, { lowest, sufficient } = decideThreshold(asked)
    if (closed.length > 0 || lowest === levels[0]) continue
    expect(sufficient.length).toBeGreaterThan(0)
    for (const { answers } of sufficient) {
      tried++
      expect(reaches(answers, asked, lowest), JSON.stringify(answers)).toBe(true)
      for (const left of Object.keys(answers)) expect(reaches(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== left)), asked, lowest), `${JSON.stringify(answers)} without ${left}`).toBe(false)
    }
  }
  expect(tried).toBeGreaterThan(50)
})

test('everything that stands behind a mark on a baby can be read as text and as HTML, and says nothing that reassures wrongly', () => {
  const told = explainThresholdInFull(decideThreshold({ ...input, facts: { 'bruise-on-non-mobile-child': 'suspected' } }), en, 'manager')
  expect(told.enough.map(({ answers }) => answers.map(({ answer }) => answer))).toContainEqual(['I suspect it'])
  const text = explanationInText(told, renderingWords), html = explanationInHtml(told, renderingWords)
  expect(text.indexOf('What to do, in this order')).toBeLessThan(text.indexOf('\nWhy\n'))
  expect(text).not.toMatch(/no referral|no need to (refer|tell)|not serious/i)
  expect(html).toMatch(/^<section lang="en-GB">\n<h2>What these answers point to<\/h2>/)
})

test('while something is open and nothing is required yet, no sentence says that the family and everyday services are enough', () => {
  for (const facts of [{}, { 'lateness-or-pattern-of-absence': 'asked-not-known' }, { 'self-harm': 'refused' }]) {
    const said = explainThreshold(decideThreshold({ facts, closed: [], profile: 'london', asOf: '2026-11-21' }), en, 'manager')
    expect(JSON.stringify(said)).not.toMatch(/Everyday services|everyday services/)
    expect(said.endsWith).toBe('If you are still worried, tell your safeguarding lead today. You do not have to be sure.')
  }
})
