import { expect, test } from 'vitest'
import { decideThreshold } from '../index.ts'
import { catalogueRows, catalogueRules, statedRules } from './catalogue.ts'
import { consentAt } from './consent.ts'
import { statementOf } from '../../kernel/rule.ts'
import { levels } from './periods.ts'

const today = '2026-11-21'
const actionsOf = (fact: string, answer = 'yes', asOf = today) => decideThreshold({ facts: { [fact]: answer }, closed: [], profile: 'london', asOf }).actions.map(({ id }) => id)

test('all twenty-one automatic referrals are there', () => {
  const rows = new Set([...statedRules, ...catalogueRows].map(({ row }) => row))
  expect(Array.from({ length: 21 }, (_, i) => `AR-${String(i + 1).padStart(2, '0')}`).filter(row => !rows.has(row))).toEqual([])
})

test('a sign that is enough by itself always leads to the front door, suspected or known', () => {
  for (const { id, acute } of catalogueRows) if (acute) for (const answer of ['yes', 'suspected']) expect(actionsOf(id, answer), id).toContain('call-front-door')
})

test('talking to the safeguarding lead is offered with every answer, an empty form included', () => {
  for (const asOf of [today, '2010-03-15']) expect(decideThreshold({ facts: {}, closed: [], profile: 'london', asOf }).actions.map(({ id }) => id)).toEqual(['consult-lead'])
})

test('the parents are not told first where telling them could bring the danger closer', () => {
  for (const fact of ['fabricated-or-induced-illness-suspected', 'fgm-has-happened', 'fgm-may-happen-soon', 'forced-marriage-or-honour-based-abuse', 'adult-in-household-views-abuse-images', 'child-tells-of-abuse', 'someone-alleges-serious-abuse', 'physical-punishment-with-injury-or-implement', 'sexual-harm-by-someone-at-home-suspected', 'pregnancy-under-13-infection-or-genital-injury', 'frozen-watchfulness-or-fear-of-carer', 'rejected-with-no-adult-to-care'])
    for (const asOf of [today, '2010-03-15']) expect(actionsOf(fact, 'suspected', asOf), fact).toContain('do-not-tell-parents-first')
})

test('wherever there is domestic abuse, large or small, the parent is spoken to alone and the other is not told', () => {
  for (const { id, group } of catalogueRows) if (group === 'domestic-abuse') for (const asOf of [today, '2010-03-15'])
    expect(actionsOf(id, 'suspected', asOf), id).toEqual(expect.arrayContaining(['ask-the-parent-alone', 'do-not-tell-the-person-concerned', 'no-family-interpreters']))
  expect(actionsOf('unborn-domestic-abuse-in-pregnancy')).toContain('ask-the-parent-alone')
})

test('whoever hurts themselves or speaks of dying gets help for their health first, and is promised no secrecy', () => {
  for (const [fact, help] of [['self-harm', 'get-health-help-for-self-harm'], ['suicide-attempt-or-psychotic-episode', 'get-urgent-health-help']] as const) for (const asOf of [today, '2010-03-15']) {
    expect(actionsOf(fact, 'suspected', asOf)[0], fact).toBe(help)
    expect(actionsOf(fact, 'suspected', asOf), fact).toEqual(expect.arrayContaining(['do-not-promise-secrecy', 'tell-safeguarding-lead-today']))
  }
})

test('an injury that may be harm sends the child to a doctor, seen or suspected, then and now', () => {
  const medical = ['call-999', 'urgent-paediatric-opinion']
  const injuries = catalogueRows.filter(({ id, group, level }) => group === 'injury' && level === 4 && id !== 'fgm-has-happened')
  expect(injuries.length).toBeGreaterThan(14)
  for (const { id } of injuries) for (const asOf of [today, '2010-03-15']) expect(actionsOf(id, 'suspected', asOf).filter(action => medical.includes(action)), id).not.toEqual([])
})

test('what is told or alleged of harm to a child is told to the police, whoever did it', () => {
  for (const fact of ['child-tells-of-abuse', 'someone-alleges-serious-abuse', 'abuse-by-worker-or-volunteer', 'sexual-activity-under-13', 'child-is-blackmailed-with-pictures'])
    for (const asOf of [today, '2010-03-15']) expect(actionsOf(fact, 'suspected', asOf), fact).toContain('call-police')
})

test('pictures are left alone wherever there may be some', () => {
  for (const fact of ['sexual-exploitation', 'online-harm', 'sexual-pictures-of-a-child-may-be-involved', 'adult-in-household-views-abuse-images']) expect(actionsOf(fact, 'suspected'), fact).toContain('do-not-look-at-or-share-images')
})

test('a notice that the law asks for is a duty, and by itself no mark', () => {
  for (const [fact, duty] of [['privately-fostered', 'notify-private-fostering'], ['in-hospital-more-than-three-months', 'notify-long-hospital-stay']] as const) {
    const decision = decideThreshold({ facts: { [fact]: 'yes' }, closed: [], profile: 'london', asOf: today })
    expect(decision.actions.map(({ id }) => id)).toContain(duty)
    expect(decision.reasons.filter(({ acute }) => acute)).toEqual([])
  }
})

test('nobody who says that they are family speaks for a child who came alone', () => {
  for (const asOf of [today, '2010-03-15']) expect(actionsOf('unaccompanied-asylum-seeking-child', 'suspected', asOf)).toContain('no-family-interpreters')
})

test('mediation and relatives as interpreters are ruled out in forced marriage', () => {
  expect(actionsOf('forced-marriage-or-honour-based-abuse')).toEqual(expect.arrayContaining(['do-not-mediate', 'no-family-interpreters']))
})

test('danger comes first, then whom not to alert, then the referral', () => {
  expect(actionsOf('someone-in-immediate-danger')[0]).toBe('call-999')
  const illness = actionsOf('fabricated-or-induced-illness-suspected')
  expect(illness.indexOf('do-not-tell-parents-first')).toBeLessThan(illness.indexOf('call-front-door'))
})

test('what did not exist in 2010 has no rule for 2010', () => {
  const then = new Set(catalogueRules.filter(({ inForce: { from, to } }) => from <= '2010-06-01' && (to === undefined || to >= '2010-06-01')).map(({ id }) => statementOf(id)))
  for (const id of ['report-known-fgm-to-police', 'route-extremism-to-prevent', 'criminal-exploitation', 'drawn-to-extremism', 'pass-on-low-level-concern-about-worker']) expect(then.has(id), id).toBe(false)
})

test('no licensed tool is computed: only the level that a trained person recorded counts', () => {
  const result = (level: string) => decideThreshold({ facts: { 'trained-person-assessed-domestic-abuse': 'yes', 'trained-domestic-abuse-result': level }, closed: [], profile: 'london', asOf: today }).lowest
  expect(levels.map(result)).toEqual(levels)
})

test('agreement is needed for early help, sought for a child in need, and not needed for protection, then and now', () => {
  for (const asOf of [today, '2010-03-15', '2015-06-01', '2006-04-01'])
    expect(levels.map(level => consentAt(level, asOf)?.asks)).toEqual(['service-only', 'needed', 'agreement-sought', 'tell-unless-harmful'])
  expect(consentAt('early-help', '2006-03-31')).toBeUndefined()
})
