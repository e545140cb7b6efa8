import { expect, test } from 'vitest'
import { decideThreshold } from '../index.ts'
import { catalogueFacts } from './catalogue.ts'
import { firstQuestions } from './first-questions.ts'

const asked = (facts: Readonly<Record<string, string>>, closed: readonly string[] = []) => decideThreshold({ facts, closed, profile: 'london', asOf: '2026-11-21' })

test('with nothing known, the first five questions are ones that a nursery assistant can answer', () => {
  expect(asked({}).missing.slice(0, 5).map(({ fact }) => fact)).toEqual([
    'someone-in-immediate-danger', 'person-who-may-abuse-joins-or-visits-household', 'child-tells-of-abuse', 'bruise-on-non-mobile-child', 'injury-explanation-missing-or-does-not-fit'
  ])
  expect(asked({}).next.map(({ group }) => group)).toEqual(['danger-now', 'danger-now', 'telling', 'injury', 'injury'])
})

test('every sign of danger has its place among the first questions, once', () => {
  const danger = catalogueFacts.filter(fact => fact.kind === 'sign' && fact.danger).map(({ id }) => id)
  expect([...firstQuestions].sort()).toEqual([...danger].sort())
})

test('whether somebody is in immediate danger is asked before everything else, whatever is known; then the dangers of its own group', () => {
  for (const fact of catalogueFacts) if (fact.kind === 'sign' && fact.id !== 'someone-in-immediate-danger') { const { missing } = asked({ [fact.id]: 'suspected' }); if (missing.length > 0) expect(missing[0]?.fact, fact.id).toBe('someone-in-immediate-danger') }
  expect(asked({ 'parent-with-health-difficulty': 'yes' }).missing[1]?.fact).toBe('parents-illness-or-substance-use-endangers-child-no-other-carer')
  expect(asked({ 'incidents-of-domestic-abuse-between-carers': 'suspected' }).missing[1]?.fact).toBe('serious-or-escalating-domestic-abuse')
  expect(asked({ 'health-appointments-sometimes-missed': 'yes' }).missing[1]?.fact).toBe('carer-refuses-vital-medical-care')
})

test('what is rare is asked too: a group that was closed leaves the rest in their order', () => {
  const facts = asked({}).missing.map(({ fact }) => fact)
  for (const fact of ['fgm-may-happen-soon', 'forced-marriage-or-honour-based-abuse', 'trafficked-or-modern-slavery']) expect(facts.slice(0, firstQuestions.length), fact).toContain(fact)
  expect(asked({}, ['danger-now', 'telling', 'injury']).missing[0]?.fact).toBe('serious-or-escalating-domestic-abuse')
})
