import { assessWith, everyProcedure, procedures, withThresholds } from '@safeguarding-kit/core'
import { InputError, layVariant, type DecisionInput } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'
import { expect, test } from 'vitest'
import { everyWord } from '#lib/server/thresholds/every-procedure.ts'
import { behind, type Behind } from './behind.ts'

const every = await everyProcedure(), rulesets = every.map(({ ruleset }) => ruleset)
const standing = (input: DecisionInput): Behind => behind(assessWith(every, input), rulesets, { ruleset: thresholds, profile: input.profile, words: everyWord, titleOf: id => id })
const of = (facts: Record<string, string | number>, closed: readonly string[] = []): Behind => standing({ facts, closed, profile: 'london', asOf: '2026-11-21' })
type Worked = { readonly facts: DecisionInput['facts']; readonly closed?: readonly string[]; readonly profile?: string; readonly asOf: string }
/** Each takes some ten milliseconds, so every third worked case is looked behind. */
const worked = (await Promise.all(procedures.map(({ load }) => load.cases()))).flatMap(({ cases }) => cases as readonly Worked[]).filter((_, index) => index % 3 === 0)
const all = worked.flatMap(({ facts, closed = [], profile = 'london', asOf }) => {
  try { return [standing({ facts, closed, profile, asOf })] } catch (refused) { if (refused instanceof InputError) return []; throw refused }
})
const words = ({ enough, oneStep, judgement }: Behind): readonly string[] => [...enough, ...oneStep, ...judgement.flatMap(({ sentence, asks }) => [sentence, asks])]

test('one sign that is enough by itself is named as enough, with what its other answers would change', () => {
  const { enough, oneStep } = of({ 'bruise-on-non-mobile-child': 'suspected' })
  expect(enough[0]).toBe('Bruise or mark on a child who cannot move about alone: I suspect it')
  expect(oneStep).toHaveLength(1)
  expect(oneStep[0]).toMatch(/^“Bruise or mark .*”: No.* instead of I suspect it would give at least No additional needs, up to Children in acute need\.$/)
})

test('an empty form has nothing behind it but open questions', () => {
  const { couldRaise, ...rest } = of({})
  expect(rest).toEqual({ enough: [], oneStep: [], judgement: [] })
  expect(couldRaise).toBeGreaterThan(100)
})

test('where a person has to judge, what is left to them is said with how far it may go', () => {
  expect(all.flatMap(({ judgement }) => judgement).length).toBeGreaterThan(3)
  for (const { asks } of all.flatMap(({ judgement }) => judgement)) expect(asks).toMatch(/^(A person may judge that it is as serious as: .+\.|The source leaves it to a person to judge.+)$/)
})

test('a board’s own name for a level is used whichever procedure speaks', () => {
  const { inForce, accepted } = layVariant(thresholds, { id: 'ours', base: 'thresholds', title: 'Ours', checkedOn: '2026-11-21', rename: { profile: 'london', levels: { 'child-protection-s47': { label: 'Protection' } } } })
  expect(accepted).toBe(true)
  const own = withThresholds(every, inForce), assessment = assessWith(own, { facts: { 'fgm-girl-in-family-was-cut': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' })
  const { judgement } = behind(assessment, own.map(({ ruleset }) => ruleset), { ruleset: inForce, profile: 'london', words: everyWord, titleOf: id => id })
  expect(judgement.map(({ asks }) => asks)).toContain('A person may judge that it is as serious as: Protection.')
})

test('it is never a wall, and every line of it is in words', () => {
  const ids = new Set([...rulesets.flatMap(({ rules, facts }) => [...rules, ...facts]), ...thresholds.levels.map(id => ({ id }))].map(({ id }) => id))
  for (const one of all) {
    for (const list of [one.enough, one.oneStep, one.judgement]) expect(list.length).toBeLessThanOrEqual(6)
    expect(words(one).filter(text => ids.has(text) || /undefined|\b[a-z]+(-[a-z0-9]+){2,}\b/.test(text.replaceAll(/so-called|state-of-mind/g, '')))).toEqual([])
  }
})

test('what stands behind a result never says that no referral is needed', () => {
  for (const one of all) expect(words(one).join(' ')).not.toMatch(/no (further )?(referral|action|concern)\b|(referral|action|call) is not|do(es)? not need to|not necessary|no need\b|do not refer|need not/i)
})
