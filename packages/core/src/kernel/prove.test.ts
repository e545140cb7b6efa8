import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import { parseVariant } from './parse-variant.ts'
import { layVariant, proveFloor } from './prove.ts'
import { applyVariant } from './variant.ts'

const citations = [{ source: 'our board, 2 November 2026', readOn: '2026-11-02' }]
const base = rulesetOf(
  [sign('smoke'), sign('smell'), sign('heat'), { kind: 'number', id: 'floor', group: 'second', unit: 'floors', min: 0, max: 9 }],
  [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true, actions: ['run', 'tell'] }), level({ id: 'smell', when: { fact: 'smell', is: 'yes' }, atLeast: 'yellow', upTo: 'amber' }),
    level({ id: 'hot-and-high', when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 3 }] }, atLeast: 'red', acute: true }), { ...ruled, kind: 'duty', id: 'ring', when: { fact: 'smell', is: 'yes' }, actions: ['tell'], clocks: ['ring-within'] }],
  { parameters: [{ id: 'ringDays', unit: 'days', stricter: 'lower', localLimit: 1, values: [{ from: '2020-01-01', value: 3, citations: ruled.citations, grade: 'seen' }] }, { id: 'lawDays', unit: 'days', values: [{ from: '2020-01-01', value: 30, citations: ruled.citations, grade: 'seen' }] }],
    clocks: [{ id: 'ring-within', parameter: 'ringDays', startsAt: 'heard', unit: 'days', firstDay: 0, place: 'national' }],
    profiles: [{ id: 'here', title: 'Here', levels: { red: { number: '4', label: 'Red', lead: 'Fire brigade', route: '999' } }, places: ['national', 'london'], encoded: [{ from: '2010-01-01' }] }] }
)
const document = (more: object) => ({ id: 'our-own', base: 'example', title: 'Our own', checkedOn: '2026-11-21', ...more })
const asOf = '2026-11-21'

test('a stricter threshold is proved and comes into force, and the receipt names it', () => {
  const laid = layVariant(base, document({ stricter: [{ rule: 'smell', atLeast: 'amber' }] }))
  expect(laid).toMatchObject({ accepted: true })
  const decision = decide(laid.inForce, { facts: { smell: 'yes' }, closed: [], profile: 'here', asOf })
  expect(decision.lowest).toBe('amber')
  expect(decision.receipt).toMatchObject({ ruleset: 'example', hash: decide(base, { facts: {}, closed: [], profile: 'here', asOf }).receipt.hash, variants: [{ id: 'our-own', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }] })
})

test('a board may add a rule from its own paper, shorten a time within bounds, and use its own names', () => {
  const laid = layVariant(base, document({
    add: [{ id: 'heat-alone', when: { fact: 'heat', is: 'yes' }, atLeast: 'amber', from: '2026-11-01', citations, grade: 'seen' }], stricter: [{ parameter: 'ringDays', value: 2, from: '2026-11-01', citations }],
    rename: { profile: 'here', levels: { red: { label: 'Fire' } } }, contacts: { warden: 'Room 4' }
  }))
  expect(laid).toMatchObject({ accepted: true, contacts: { warden: 'Room 4' } })
  const on = (day: string) => decide(laid.inForce, { facts: { heat: 'yes', smell: 'yes' }, closed: [], days: { heard: day }, profile: 'here', asOf: day })
  expect([on('2026-10-31').lowest, on('2026-11-01').lowest]).toEqual(['yellow', 'amber'])
  expect([on('2026-10-31').clocks[0]?.limit, on('2026-11-01').clocks[0]?.limit]).toEqual([3, 2])
  expect(laid.inForce.profiles[0]?.levels.red).toEqual({ number: '4', label: 'Fire', lead: 'Fire brigade', route: '999' })
})

const weakenings = [
  ['a lower level', { rule: 'smoke', atLeast: 'amber' }, {}], ['a further condition', { rule: 'smoke', when: { all: [{ fact: 'smoke', is: 'yes' }, { fact: 'smell', is: 'yes' }] } }, {}],
  ['known instead of suspected', { rule: 'smoke', when: { fact: 'smoke', is: 'yes', known: true } }, { smoke: 'suspected' }], ['no longer acute', { rule: 'smoke', acute: false }, {}],
  ['an action less', { rule: 'smoke', actions: ['run'] }, {}], ['a later beginning', { rule: 'smoke', from: '2027-01-01' }, {}], ['an earlier end', { rule: 'smoke', to: '2025-12-31' }, {}],
  ['a narrower number', { rule: 'hot-and-high', when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 4 }] } }, { floor: 3 }],
  ['a number cut off above', { rule: 'hot-and-high', when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 3, below: 8 }] } }, { floor: 8 }]
] as const

test.each(weakenings)('%s is found out, with the smallest facts that show it, and the base stays in force', (_, stricter, shown) => {
  const laid = layVariant(base, document({ stricter: [stricter] }))
  if (laid.accepted || !laid.counterExample) throw new Error('it should have been refused with a counter-example')
  const { input, lost } = laid.counterExample, applied = applyVariant(base, { ...document({}), stricter: [stricter], add: [], contacts: {} } as never)
  expect(laid.inForce).toBe(base)
  expect(input.facts).toMatchObject(shown)
  expect(Object.keys(input.facts).length).toBe(stricter.rule === 'smoke' ? 1 : 2)
  expect(lost.length).toBeGreaterThan(0)
  if (!applied.ok) throw new Error('the weakened rules should lie over the base')
  expect(JSON.stringify(decide(applied.ruleset, input))).not.toBe(JSON.stringify(decide(base, input)))
})

test('a rule may be restated as long as it catches all that it caught', () => {
  expect(layVariant(base, document({ stricter: [{ rule: 'hot-and-high', when: { all: [{ fact: 'heat', is: 'yes' }, { fact: 'floor', from: 2 }] } }] }))).toMatchObject({ accepted: true })
  expect(layVariant(base, document({ stricter: [{ rule: 'smoke', when: { any: [{ fact: 'smoke', is: 'yes' }, { fact: 'heat', is: 'yes' }] } }] }))).toMatchObject({ accepted: true })
})

test('a number on the laxer side, beyond its bound, or without a stricter side is refused', () => {
  const refused = (stricter: object) => { const laid = layVariant(base, document({ stricter: [{ from: '2026-11-01', citations, ...stricter }] })); return laid.accepted ? [] : laid.faults.map(({ message }) => message) }
  expect(refused({ parameter: 'ringDays', value: 5 })[0]).toMatch('may only become stricter')
  expect(refused({ parameter: 'ringDays', value: 0 })[0]).toMatch('may go as far as 1')
  expect(refused({ parameter: 'lawDays', value: 10 })[0]).toMatch('has no stricter side')
})

test('what a variant names wrongly is told all together, with paths and the nearest name', () => {
  const laid = layVariant(base, document({ stricter: [{ rule: 'smok', atLeast: 'red' }, { rule: 'ring', atLeast: 'red' }], add: [{ id: 'smoke', when: { fact: 'heet', is: 'yes' }, atLeast: 'reed', from: asOf, citations, grade: 'seen' }] }))
  if (laid.accepted) throw new Error('it should have been refused')
  expect(laid.faults.map(({ path, nearest }) => [path, nearest])).toEqual([['add.0.id', undefined], ['add.0.when', 'heat'], ['add.0.atLeast', 'red'], ['stricter.0.rule', 'smoke'], ['stricter.1.rule', undefined]])
})

test('a condition that every answer meets, or none, is a slip and is told', () => {
  const asking = (leaf: object) => { const laid = layVariant(base, document({ add: [{ id: 'x', when: { fact: 'floor', ...leaf }, atLeast: 'red', from: asOf, citations, grade: 'seen' }] })); return laid.accepted ? [] : laid.faults.map(({ message }) => message) }
  expect(asking({ from: 0 })).toEqual(['What is asked of floor is met by every answer, so it asks nothing.'])
  expect([{ from: 10 }, { below: 0 }, { from: 4, below: 4 }].map(asking)).toEqual(Array(3).fill(['What is asked of floor is met by no answer, so it asks nothing.']))
  expect(asking({ below: 9 })).toEqual([])
})

test('only the closed vocabulary is read: no expression, no function, no nesting without end', () => {
  const faults = (more: unknown) => { const parsed = parseVariant(more); return parsed.ok ? [] : parsed.faults.map(({ path }) => path) }
  const added = (when: unknown) => faults(document({ add: [{ id: 'x', when, atLeast: 'red', from: asOf, citations, grade: 'seen' }] }))
  expect(added('smoke && heat')).toEqual(['add.0.when', 'add.0.when'])
  expect(added({ fact: 'smoke', is: 'yes', and: 'more' })[0]).toBe('add.0.when.and')
  expect(added({ fact: 'smoke', is: true })).toEqual(['add.0.when'])
  expect(added({ count: 3, of: [{ fact: 'smoke', is: 'yes' }] })).toEqual(['add.0.when.count'])
  expect(added(Array.from({ length: 12 }).reduce<object>(not => ({ not }), { fact: 'smoke', is: 'yes' })).length).toBe(1)
  expect(faults(null).length).toBeGreaterThan(0)
  expect(faults(document({ stricter: Array.from({ length: 999 }, () => ({ rule: 'smoke' })) }))).toEqual(['stricter'])
  expect(faults(document({ exclude: [] }))).toEqual(['exclude'])
  fc.assert(fc.property(fc.anything(), found => { expect(parseVariant(found).ok).toBe(false) }), { numRuns: 300 })
})

test('a variant that is accepted never gives less, whatever is answered', () => {
  const change = fc.record({ rule: fc.constantFrom('smoke', 'smell', 'hot-and-high'), atLeast: fc.constantFrom('green', 'yellow', 'amber', 'red'),
    when: fc.constantFrom(undefined, { fact: 'heat', is: 'yes' }, { any: [{ fact: 'smoke', is: 'yes' }, { fact: 'smell', is: 'yes' }, { fact: 'heat', is: 'yes' }] }) })
  const answers = fc.record({ smoke: fc.constantFrom('yes', 'suspected', 'no', 'refused'), smell: fc.constantFrom('yes', 'suspected', 'no'), heat: fc.constantFrom('yes', 'suspected', 'no'), floor: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: [] })
  let accepted = 0
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), fc.array(answers, { minLength: 5, maxLength: 5 }), (stricter, cases) => {
    const applied = applyVariant(base, { id: 'v', base: 'example', title: 'v', checkedOn: asOf, contacts: {}, add: [], stricter: stricter.map(({ when, ...one }) => (when ? { ...one, when: when as never } : one)) })
    if (!applied.ok || !proveFloor(base, applied.ruleset).proved) return
    accepted++
    for (const facts of cases) {
      const input = { facts: facts as never, closed: ['first'], profile: 'here', asOf }
      expect(base.levels.indexOf(decide(applied.ruleset, input).lowest)).toBeGreaterThanOrEqual(base.levels.indexOf(decide(base, input).lowest))
    }
  }), { numRuns: 400 })
  expect(accepted).toBeGreaterThan(20)
})

test('everything wrong with a variant is told at once: what cannot be read, what is not there, and each rule by which less would be done', () => {
  const rules = rulesetOf([sign('smoke'), sign('smell')], [level({ id: 'fire', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true }), level({ id: 'gas', when: { fact: 'smell', is: 'yes' }, atLeast: 'red', acute: true })])
  const laid = layVariant(rules, { id: 'lax', base: 'example', title: 'Lax', checkedOn: 'yesterday', stricter: [{ rule: 'fire', atLeast: 'green' }, { rule: 'fog', atLeast: 'red' }, { rule: 'gas', atLeast: 'green' }, { rule: 'gas', atLeest: 'red' }] })
  expect(!laid.accepted && laid.faults.map(({ path }) => path)).toEqual(['checkedOn', 'stricter.3.atLeest', 'stricter.1.rule', 'stricter.3.rule', 'stricter.0', 'stricter.2'])
  expect(!laid.accepted && [laid.inForce === rules, laid.counterExample?.rule]).toEqual([true, 'fire'])
})

test('what a board says twice of one rule or number is told, since the second would quietly undo the first', () => {
  const faults = (...stricter: object[]) => { const laid = layVariant(base, document({ stricter })); return laid.accepted ? [] : laid.faults.map(({ path, message }) => `${path}: ${message}`) }
  expect(faults({ rule: 'smell', atLeast: 'amber' }, { rule: 'smell', actions: ['tell'] })).toEqual(['stricter.1.rule: smell is changed twice. Say all that changes in it in one entry.'])
  expect(faults(...[1, 2].map(value => ({ parameter: 'ringDays', value, from: '2026-11-01', citations })))).toEqual(['stricter.1.from: ringDays is changed twice from 2026-11-01 on. Give it one value from a day.'])
})

test('a number may become stricter in steps, told in any order', () => {
  const steps = [{ parameter: 'ringDays', value: 1, from: '2027-01-01', citations }, { parameter: 'ringDays', value: 2, from: '2026-11-01', citations }]
  for (const stricter of [steps, steps.toReversed()]) {
    const laid = layVariant(base, document({ stricter }))
    const limit = (day: string) => decide(laid.inForce, { facts: { smell: 'yes' }, closed: [], profile: 'here', asOf: day }).clocks[0]?.limit
    expect([laid.accepted, ...['2026-10-31', '2026-11-01', '2027-01-01'].map(limit)]).toEqual([true, 3, 2, 1])
  }
})

test('a limit that could not be counted, a day asked of a number, and a fact cut too finely are refused before anybody decides by them', () => {
  const faults = (more: object) => { const laid = layVariant(base, document(more)); return laid.accepted ? [] : laid.faults.map(({ message }) => message) }
  const added = (...whens: object[]) => faults({ add: whens.map((when, i) => ({ id: `x${i}`, when: { fact: 'floor', ...when }, atLeast: 'amber', from: asOf, citations, grade: 'seen' })) })
  expect(faults({ stricter: [{ parameter: 'ringDays', value: 1.5, from: asOf, citations }] })).toEqual(['ringDays is counted in whole numbers; 1.5 is not one.'])
  expect(added({ from: '2026-01-01' })).toEqual(['floor is a number, and "2026-01-01" is not one.'])
  expect(added(...Array.from({ length: 40 }, (_, i) => ({ from: (i + 1) / 5 })))).toEqual(['With these rules floor is asked about at 40 different points; 30 is the most. Ask about fewer.'])
})
