import type { Fact, SignFact } from './fact.ts'
import type { LevelRule, Rule } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** A small ruleset about nothing in particular, for tests of the kernel: four levels, two groups, two profiles. */

export const sign = (id: string, more: Partial<SignFact> = {}): SignFact => ({ kind: 'sign', id, group: 'first', worrying: 'yes', ...more })

type Draft<Kind extends Rule> = Pick<Kind, 'id' | 'when'> & Partial<Omit<Kind, 'id' | 'when'>>

export const ruled = { citations: [{ source: 'handbook', at: '1.1', readOn: '2026-11-21' }], inForce: { from: '2020-01-01' }, basis: 'guidance', place: 'national', evidence: { sign: 'seen', level: 'seen' } } as const

export const level = (draft: Draft<LevelRule>): LevelRule => ({ ...ruled, kind: 'level', atLeast: 'amber', ...draft })

export function rulesetOf(facts: readonly Fact[], rules: readonly Rule[], more: Partial<Ruleset> = {}): Ruleset {
  return {
    id: 'example', version: '1.0.0', levels: ['green', 'yellow', 'amber', 'red'], groups: [{ id: 'first' }, { id: 'second' }], facts, rules,
    implications: [], exclusions: [], actions: [{ id: 'run', order: 'now' }, { id: 'tell', order: 'soon' }, { id: 'note', order: 'later' }], actionOrder: ['now', 'soon', 'later'],
    parameters: [], clocks: [], notEncoded: [], checkedOn: '2026-11-21', reviewBy: '2027-05-21',
    profiles: [{ id: 'here', title: 'Here', levels: {}, places: ['national', 'london'], encoded: [{ from: '2010-01-01' }] }, { id: 'there', title: 'There', levels: {}, places: ['national'], encoded: [{ from: '2010-01-01', to: '2012-12-31' }, { from: '2024-01-01' }] }],
    ...more
  }
}
