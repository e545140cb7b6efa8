import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { procedures } from '../src/index.ts'
import { bruteRange } from '../src/kernel/brute.ts'
import { leavesOf } from '../src/kernel/literal.ts'
import { checkInput, decide, layVariant, type Answer, type DecisionInput, type Fact, type Facts, type LevelRule, type Rule, type Ruleset } from '../src/kernel/index.ts'

/** Every procedure of the registry: a new one is held to these by its line there alone. */
const decided = await Promise.all(procedures.map(async ({ id, load }) => { const ruleset: Ruleset = await load.rules(), [profile] = ruleset.profiles; return { id, ruleset, scheme: { profile: profile!.id, asOf: profile!.encoded.at(-1)!.from } } }))

const unknown = ['not-asked', 'asked-not-known', 'refused'] as const
const someOf = (fact: Fact): readonly Answer[] => (fact.kind === 'sign' ? ['yes', 'suspected', 'no'] : fact.kind === 'choice' ? fact.options : fact.kind === 'number' ? [fact.min, Math.floor((fact.min + fact.max) / 2), fact.max] : ['2020-01-01', '2026-01-01'])
const answered = (facts: readonly Fact[]): fc.Arbitrary<Facts> => fc.array(fc.constantFrom(...facts).chain(fact => fc.constantFrom(...someOf(fact), ...unknown).map(answer => [fact.id, answer] as const)), { maxLength: 7 }).map(Object.fromEntries)
const rangeOf = (ruleset: Ruleset, input: DecisionInput) => { if (checkInput(ruleset, input).length > 0) return undefined; const { lowest, highest, mayBeWide, open, actions } = decide(ruleset, input), at = (level: string) => ruleset.levels.indexOf(level); return { low: at(lowest), high: at(highest), mayBeWide, open, actions: actions.map(({ id }) => id) } }

/** A few of its rules with just what they ask about, small enough to try every way the unknown could turn out. */
function sliceOf(ruleset: Ruleset, rules: readonly Rule[]): Ruleset {
  const asked = new Set<string>(), kept: Rule[] = []
  for (const rule of rules) { const all = new Set([...asked, ...leavesOf(rule.when).map(({ fact }) => fact)]); if (all.size <= 5 && !kept.includes(rule)) { kept.push(rule); for (const fact of all) asked.add(fact) } }
  return { ...ruleset, contentHash: 'slice', wordingHash: 'slice', rules: kept, facts: ruleset.facts.filter(({ id }) => asked.has(id)), implications: ruleset.implications.filter(({ when, then }) => asked.has(when.fact) && asked.has(then.fact)), exclusions: ruleset.exclusions.filter(({ one, other }) => asked.has(one.fact) && asked.has(other.fact)) }
}

describe.each(decided)('$id', ({ ruleset, scheme }) => {
  const small = new Set(ruleset.facts.filter(fact => fact.kind !== 'number' || fact.max - fact.min <= 24).map(({ id }) => id))
  const rules = ruleset.rules.filter(({ when, inForce, coming }) => !coming && inForce.from <= scheme.asOf && (inForce.to ?? '9999') >= scheme.asOf && leavesOf(when).every(({ fact }) => small.has(fact)))
  const slices = fc.array(fc.constantFrom(...rules), { minLength: 1, maxLength: 6 }).map(some => sliceOf(ruleset, some)).filter(({ facts }) => facts.length > 0)
  const groupsOf = (slice: Ruleset) => fc.subarray([...new Set(slice.facts.filter(fact => fact.kind === 'sign' && fact.worrying === 'yes').map(({ group }) => group))])

  test('the range of some of its rules holds the true level, and is exact where it does not say that it may be wide', () => {
    fc.assert(fc.property(slices.chain(slice => fc.tuple(fc.constant(slice), answered(slice.facts), groupsOf(slice))), ([slice, facts, closed]) => {
      const range = rangeOf(slice, { facts, closed, ...scheme })
      // Trying every way does not know that a closed sign stays open while another could still bring it.
      if (!range || (closed.length > 0 && slice.implications.length + slice.exclusions.length > 0)) return
      const { least, most } = bruteRange(slice, facts, closed, scheme.profile, scheme.asOf)
      expect([range.low <= least, range.high >= most]).toEqual([true, true])
      if (!range.mayBeWide) expect([range.low, range.high]).toEqual([least, most])
    }), { numRuns: 150 })
  })

  test('the order of its rules and of the answers does not matter', () => {
    const back: Ruleset = { ...ruleset, rules: [...ruleset.rules].reverse() }
    fc.assert(fc.property(answered(ruleset.facts), facts => { expect(rangeOf(back, { facts: Object.fromEntries(Object.entries(facts).reverse()), closed: [], ...scheme })).toEqual(rangeOf(ruleset, { facts, closed: [], ...scheme })) }), { numRuns: 150 })
  })

  test('knowing one thing more never widens its range', () => {
    const one = fc.constantFrom(...ruleset.facts).chain(fact => fc.constantFrom(...someOf(fact)).map(answer => [fact.id, answer] as const))
    fc.assert(fc.property(answered(ruleset.facts), one, (facts, [id, answer]) => {
      if (facts[id] !== undefined && !(unknown as readonly Answer[]).includes(facts[id])) return
      const before = rangeOf(ruleset, { facts, closed: [], ...scheme }), after = rangeOf(ruleset, { facts: { ...facts, [id]: answer }, closed: [], ...scheme })
      if (before && after) expect([after.low >= before.low, after.high <= before.high]).toEqual([true, true])
    }), { numRuns: 300 })
  })

  test('an answer that is taken back, however that is said, never lowers what could still be', () => {
    fc.assert(fc.property(answered(ruleset.facts), fc.constantFrom(...ruleset.facts), fc.constantFrom(...unknown), (facts, { id }, way) => {
      const known = rangeOf(ruleset, { facts, closed: [], ...scheme }), less = rangeOf(ruleset, { facts: { ...facts, [id]: way }, closed: [], ...scheme })
      if (known && less) expect(less.high).toBeGreaterThanOrEqual(known.high)
    }), { numRuns: 300 })
  })

  test('a variant of it that is accepted never lowers, and one that would is refused with what shows it', () => {
    const levelRules = rules.filter((rule): rule is LevelRule => rule.kind === 'level')
    if (levelRules.length === 0) {
      // It gives no level of its own, so there is none to make stricter.
      const document = { id: 'drawn', base: ruleset.id, title: 'Drawn', checkedOn: '2026-11-21', stricter: [{ rule: rules[0]!.id, atLeast: ruleset.levels.at(-1)! }] }
      expect(layVariant(ruleset, document).accepted).toBe(false)
      return
    }
    const stricter = fc.record({ rule: fc.constantFrom(...levelRules).map(({ id }) => id), atLeast: fc.constantFrom(...ruleset.levels) }, { requiredKeys: ['rule'] })
    fc.assert(fc.property(fc.array(stricter, { minLength: 1, maxLength: 3 }), fc.array(answered(ruleset.facts), { minLength: 5, maxLength: 5 }), (changes, given) => {
      const document = { id: 'drawn', base: ruleset.id, title: 'Drawn', checkedOn: '2026-11-21', stricter: changes }, laid = layVariant(ruleset, document)
      if (!laid.accepted) { expect(laid.counterExample ?? laid.faults[0]).toBeDefined(); expect(laid.inForce).toBe(ruleset); return }
      for (const facts of [...given, ...changes.map(({ rule }) => Object.fromEntries(leavesOf(rules.find(({ id }) => id === rule)!.when).map(({ fact }) => [fact, 'yes'])))]) {
        const was = rangeOf(ruleset, { facts, closed: [], ...scheme }), is = rangeOf(laid.inForce, { facts, closed: [], ...scheme })
        if (was) expect(is?.low).toBeGreaterThanOrEqual(was.low)
      }
    }), { numRuns: 15 })
  }, 30_000)
})
