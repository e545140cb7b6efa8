import { level, ruled, rulesetOf, sign } from '../src/kernel/example.ts'
import type { DecisionInput, Ruleset } from '../src/kernel/index.ts'

/** Hand-picked: each shows one thing that somebody who writes a second implementation gets wrong. */
export interface KernelCase { readonly id: string; readonly says: string; readonly ruleset: Ruleset; readonly input: DecisionInput }

const asOf = '2026-11-21'
const ask = (facts: DecisionInput['facts'], closed: readonly string[] = [], more: Partial<DecisionInput> = {}): DecisionInput => ({ facts, closed, profile: 'here', asOf, ...more })

const signs = { ...rulesetOf(
  [sign('smoke', { danger: true }), sign('smell'), sign('heat'), sign('draught', { group: 'second' }), sign('exit', { worrying: 'no', group: 'second' }), { kind: 'number', id: 'floor', group: 'second', unit: 'floors', min: 0, max: 40 }, { kind: 'choice', id: 'wind', group: 'second', options: ['calm', 'fresh', 'strong'] }],
  [
    level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true, actions: ['run', 'tell'] }), level({ id: 'seen-smoke', when: { fact: 'smoke', is: 'yes', known: true }, atLeast: 'red' }),
    level({ id: 'smell', when: { fact: 'smell', is: 'yes' }, atLeast: 'yellow', upTo: 'amber', actions: ['note'] }), level({ id: 'no-exit', when: { fact: 'exit', is: 'no' }, atLeast: 'amber', actions: ['tell'] }),
    level({ id: 'two-of-three', when: { count: 2, of: [{ fact: 'smell', is: 'yes' }, { fact: 'heat', is: 'yes' }, { fact: 'draught', is: 'yes' }] }, atLeast: 'amber' }),
    level({ id: 'hot-and-high', when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 10 }] }, atLeast: 'amber' }), level({ id: 'gale', when: { all: [{ fact: 'wind', oneOf: ['fresh', 'strong'] }, { not: { any: [{ fact: 'heat', is: 'no' }, { fact: 'smell', is: 'no' }] } }] }, atLeast: 'red' }),
    level({ id: 'london-only', when: { fact: 'draught', is: 'yes' }, atLeast: 'amber', place: 'london' }), level({ id: 'ended', when: { fact: 'heat', is: 'yes' }, atLeast: 'red', inForce: { from: '2011-01-01', to: '2012-06-30' } }),
    level({ id: 'coming', when: { fact: 'heat', is: 'yes' }, atLeast: 'red', coming: true }), level({ id: 'rumour', when: { fact: 'draught', is: 'yes' }, atLeast: 'red', evidence: { sign: 'seen', level: 'unverified' } }),
    { ...ruled, kind: 'duty', id: 'tell-of-heat', when: { fact: 'heat', is: 'yes' }, actions: ['tell'] }, { ...ruled, kind: 'prompt', id: 'high-up', when: { fact: 'floor', from: 20 }, upTo: 'red' }
  ]), id: 'signs' }
const bound = { ...rulesetOf(
  [sign('wedged', { group: 'second' }), sign('door-open'), sign('indoors', { worrying: 'neither' }), sign('outdoors', { worrying: 'neither' })],
  [level({ id: 'door-open', when: { fact: 'door-open', is: 'yes' }, atLeast: 'red' }), level({ id: 'outside', when: { fact: 'outdoors', is: 'yes' }, atLeast: 'yellow' })],
  { implications: [{ when: { fact: 'wedged', is: 'yes' }, then: { fact: 'door-open', is: 'yes' } }], exclusions: [{ one: { fact: 'indoors', is: 'yes' }, other: { fact: 'outdoors', is: 'yes' } }] }), id: 'bound' }
const bothWays = { ...rulesetOf(
  [sign('crying'), { kind: 'number', id: 'age', group: 'first', unit: 'years', min: 0, max: 17 }],
  [level({ id: 'young', when: { fact: 'age', below: 2 }, atLeast: 'amber' }), level({ id: 'older', when: { fact: 'age', from: 2 }, atLeast: 'amber' }), level({ id: 'crying-baby', when: { all: [{ fact: 'crying', is: 'yes' }, { fact: 'age', below: 1 }] }, atLeast: 'red' })]), id: 'both-ways' }

const barred = { ...rulesetOf(
  [sign('smoke'), sign('stairs-on-fire', { group: 'second' })], [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', actions: ['take-the-stairs', 'tell'] })],
  { actions: [{ id: 'take-the-stairs', order: 'now', unless: { fact: 'stairs-on-fire', instead: 'wait-at-the-window' } }, { id: 'tell', order: 'soon' }, { id: 'wait-at-the-window', order: 'now' }] }), id: 'barred' }

export const kernelCases: readonly KernelCase[] = [
  { id: 'nothing-known', says: 'Nothing is known: from the lowest to the highest.', ruleset: signs, input: ask({}) },
  { id: 'suspected-counts', says: 'A suspicion is enough, but not where the rule asks for it to be known.', ruleset: signs, input: ask({ smoke: 'suspected' }) },
  { id: 'refused-is-not-no', says: 'Refused is not no.', ruleset: signs, input: ask({ smoke: 'refused', smell: 'no', heat: 'no', draught: 'no', exit: 'yes' }) },
  { id: 'asked-not-known-is-not-no', says: 'Asked and not known is not no.', ruleset: signs, input: ask({ smoke: 'asked-not-known' }, ['first']) },
  { id: 'closed-group', says: 'A closed group answers what was not asked in it, and nothing else.', ruleset: signs, input: ask({ smell: 'refused' }, ['first']) },
  { id: 'worrying-no-is-never-closed', says: 'A fact whose no is the worrying answer stays open when its group is closed.', ruleset: signs, input: ask({ wind: 'calm', floor: 1 }, ['first', 'second']) },
  { id: 'worrying-no', says: 'A no that worries.', ruleset: signs, input: ask({ exit: 'no' }) },
  { id: 'suspected-no-exit', says: 'A suspected exit does not reassure.', ruleset: signs, input: ask({ exit: 'suspected', wind: 'calm', floor: 1 }, ['first', 'second']) },
  { id: 'count-reached', says: 'Two of three, one of them suspected.', ruleset: signs, input: ask({ smell: 'yes', draught: 'suspected', smoke: 'no', heat: 'no' }) },
  { id: 'count-still-possible', says: 'One of three, and one is open.', ruleset: signs, input: ask({ smell: 'yes', draught: 'no', smoke: 'no', wind: 'calm', exit: 'yes', floor: 1 }) },
  { id: 'number-unknown', says: 'A number that is not known may be any.', ruleset: signs, input: ask({ heat: 'yes', smoke: 'no', smell: 'no', draught: 'no', exit: 'yes', wind: 'calm' }) },
  { id: 'number-at-the-cut', says: 'From ten means ten.', ruleset: signs, input: ask({ heat: 'yes', floor: 10, smoke: 'no', smell: 'no', draught: 'no', exit: 'yes', wind: 'calm' }) },
  { id: 'number-below-the-cut', says: 'Nine is below ten.', ruleset: signs, input: ask({ heat: 'yes', floor: 9, smoke: 'no', smell: 'no', draught: 'no', exit: 'yes', wind: 'calm' }) },
  { id: 'negation-within', says: 'Not (no heat or no smell), with a suspicion: suspicion counts on both sides.', ruleset: signs, input: ask({ wind: 'fresh', heat: 'suspected', smell: 'yes' }) },
  { id: 'by-judgement', says: 'A rule that a person may take further leaves the range open for judgement.', ruleset: signs, input: ask({ smell: 'yes', smoke: 'no', heat: 'no', draught: 'no', exit: 'yes', floor: 0, wind: 'calm' }) },
  { id: 'milder-actions-left-out', says: 'What the milder level asks for is left out above it.', ruleset: signs, input: ask({ smoke: 'yes', smell: 'yes' }) },
  { id: 'prompt-moves-nothing', says: 'A prompt is told and moves nothing.', ruleset: signs, input: ask({ floor: 25, smoke: 'no', smell: 'no', heat: 'no', draught: 'no', exit: 'yes', wind: 'calm' }) },
  { id: 'another-place', says: 'A rule of another place does not count.', ruleset: signs, input: ask({ draught: 'yes' }, [], { profile: 'there' }) },
  { id: 'last-day', says: 'A rule counts on its last day.', ruleset: signs, input: ask({ heat: 'yes' }, [], { asOf: '2012-06-30' }) },
  { id: 'day-after-last', says: 'And not on the day after.', ruleset: signs, input: ask({ heat: 'yes' }, [], { asOf: '2012-07-01' }) },
  { id: 'unverified-asked-for', says: 'What nobody could confirm counts only where that is asked for.', ruleset: signs, input: ask({ draught: 'yes' }, [], { countUnverified: true }) },
  { id: 'implied', says: 'A special sign brings the common one.', ruleset: bound, input: ask({ wedged: 'yes' }) },
  { id: 'implied-suspected', says: 'And suspected where it is suspected.', ruleset: bound, input: ask({ wedged: 'suspected' }) },
  { id: 'implied-back', says: 'Without the common sign the special one is not there.', ruleset: bound, input: ask({ 'door-open': 'no', outdoors: 'no' }) },
  { id: 'closed-but-held', says: 'A closed sign stays open while an open question could bring it.', ruleset: bound, input: ask({ outdoors: 'no' }, ['first']) },
  { id: 'closed-both', says: 'With both groups closed it is settled.', ruleset: bound, input: ask({ outdoors: 'no' }, ['first', 'second']) },
  { id: 'excluded', says: 'Indoors rules out outdoors.', ruleset: bound, input: ask({ indoors: 'yes' }, ['first', 'second']) },
  { id: 'two-suspicions', says: 'Two suspicions may stand side by side.', ruleset: bound, input: ask({ indoors: 'suspected', outdoors: 'suspected' }) },
  { id: 'contradiction', says: 'Two answers that cannot both be true.', ruleset: bound, input: ask({ wedged: 'yes', 'door-open': 'no' }) },
  { id: 'excluded-contradiction', says: 'Both of two that exclude one another.', ruleset: bound, input: ask({ indoors: 'yes', outdoors: 'yes' }) },
  { id: 'everything-wrong-at-once', says: 'Everything that is wrong is said together.', ruleset: signs, input: ask({ smok: 'yes', smell: 'perhaps', floor: 41 }, ['third'], { profile: 'nowhere' }) },
  { id: 'day-not-encoded', says: 'A day for which nothing is encoded is refused.', ruleset: signs, input: ask({}, [], { profile: 'there', asOf: '2015-06-01' }) },
  { id: 'both-ways-unknown', says: 'Every age is at least amber, though no single rule is certain: the classes have to be tried.', ruleset: bothWays, input: ask({}) },
  { id: 'withdrawn', says: 'What would do harm is not said, and another action stands in its place.', ruleset: barred, input: ask({ smoke: 'yes', 'stairs-on-fire': 'yes' }) },
  { id: 'withdrawn-on-suspicion', says: 'A suspicion is enough to withdraw it.', ruleset: barred, input: ask({ smoke: 'yes', 'stairs-on-fire': 'suspected' }) },
  { id: 'not-withdrawn-by-not-knowing', says: 'Not knowing withdraws nothing.', ruleset: barred, input: ask({ smoke: 'yes', 'stairs-on-fire': 'asked-not-known' }) },
  { id: 'not-withdrawn-by-closing', says: 'Nor does a group in which nothing more was found.', ruleset: barred, input: ask({ smoke: 'yes' }, ['second']) },
  { id: 'nothing-in-the-place-of-nothing', says: 'What nothing asks for is not replaced.', ruleset: barred, input: ask({ smoke: 'no', 'stairs-on-fire': 'yes' }) },
  { id: 'both-ways-known', says: 'With the age known there is nothing to try.', ruleset: bothWays, input: ask({ age: 1 }) }
]
