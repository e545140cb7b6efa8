import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { checkRuleset } from './check.ts'
import { checkInput, decide, decidePacked, InputError } from './decide.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import type { DecisionInput } from './decision.ts'
import type { Facts } from './fact.ts'
import { prepare } from './prepare.ts'
import type { Ruleset } from './ruleset.ts'

const asOf = '2026-11-21'
const ask = (ruleset: Ruleset, facts: Facts, closed: string[] = [], more: object = {}) => decide(ruleset, { facts, closed, profile: 'here', asOf, ...more })

const smoke = rulesetOf(
  [sign('smoke', { danger: true }), sign('smell'), sign('draught', { group: 'second' }), sign('window', { worrying: 'no', group: 'second' })],
  [level({ id: 'smoke-is-red', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true, actions: ['tell', 'run'] }), level({ id: 'smell-is-amber', when: { fact: 'smell', is: 'yes' }, atLeast: 'amber', upTo: 'red', actions: ['note'] }),
    level({ id: 'draught-is-yellow', when: { fact: 'draught', is: 'yes' }, atLeast: 'yellow' })]
)

test('an empty form says that not enough is known, from the lowest to the highest', () => {
  const decision = ask(smoke, {})
  expect([decision.lowest, decision.highest, decision.open]).toEqual(['green', 'red', 'facts'])
  expect(decision.missing.map(({ fact }) => fact)).toEqual(['smoke', 'smell', 'draught'])
  expect(decision.next.map(({ fact }) => fact)).toEqual(['smoke', 'smell', 'draught'])
})

test('first questions come in their own order, and at most five are asked at once, group by group', () => {
  const ids = ['one', 'two', 'three', 'four', 'five', 'six']
  const ruleset = rulesetOf(ids.map((id, i) => sign(id, { danger: true, group: i % 2 ? 'second' : 'first', ...(i > 2 && { askFirst: 9 - i }) })), ids.map(id => level({ id: `${id}-is-red`, when: { fact: id, is: 'yes' }, atLeast: 'red' })))
  expect(ask(ruleset, {}).missing.map(({ fact }) => fact)).toEqual(['six', 'four', 'five', 'one', 'three', 'two'])
  expect(ask(ruleset, {}).next.map(({ fact }) => fact)).toEqual(['six', 'four', 'five', 'one', 'three'])
})

test('an option that means "not known" is refused, since it would pass for an answer', () => {
  for (const option of ['refused', 'not-asked', 'asked-not-known']) {
    const ruleset = rulesetOf([{ kind: 'choice', id: 'colour', group: 'first', options: ['blue', option] }], [level({ id: 'blue-is-red', when: { fact: 'colour', oneOf: ['blue'] }, atLeast: 'red' })])
    expect(checkRuleset(ruleset)).toEqual([expect.stringContaining(`fact colour has an option ${option}`)])
  }
})

test('a sign that is there settles the highest level at once, whatever else is not known', () => {
  const decision = ask(smoke, { smoke: 'yes' })
  expect([decision.lowest, decision.highest, decision.open, decision.missing]).toEqual(['red', 'red', 'neither', []])
})

test('a suspected sign counts, unless the rule asks for it to be known', () => {
  expect(ask(smoke, { smoke: 'suspected' }).lowest).toBe('red')
  const strict = rulesetOf([sign('smoke')], [level({ id: 'seen-smoke', when: { fact: 'smoke', is: 'yes', known: true }, atLeast: 'red' })])
  const decision = ask(strict, { smoke: 'suspected' })
  expect([decision.lowest, decision.highest, decision.missing[0]?.fact]).toEqual(['green', 'red', 'smoke'])
})

test.each(['not-asked', 'asked-not-known', 'refused'])('%s is never read as no', answer => {
  expect(ask(smoke, { smoke: answer, smell: 'no', draught: 'no' }).highest).toBe('red')
})

test('an answer that is named and left undefined was not asked, and is never read as no', () => {
  const undefinedFor = (...ids: string[]) => Object.fromEntries(ids.map(id => [id, undefined])) as unknown as Facts
  expect(ask(smoke, undefinedFor('smoke', 'smell', 'draught', 'window'))).toMatchObject({ lowest: 'green', highest: 'red', open: 'facts' })
  expect(ask(smoke, undefinedFor('smoke')).notFired[0]?.rules[0]).toEqual({ rule: 'smoke-is-red', kind: 'level', why: 'not-known', decidedBy: [{ fact: 'smoke', answer: 'not-asked' }] })
  expect(ask(smoke, { ...undefinedFor('smoke'), smell: 'no', draught: 'no' }).missing.map(({ fact }) => fact)).toEqual(['smoke'])
  expect(ask(smoke, undefinedFor('smoke'), ['first']).closedAsNo).toEqual({ first: ['smoke', 'smell'] })
})

test('closing a group settles only its signs that were not asked', () => {
  const decision = ask(smoke, { smell: 'refused' }, ['first'])
  expect(decision.closedAsNo).toEqual({ first: ['smoke'] })
  expect([decision.highest, decision.missing.map(({ fact }) => fact)]).toEqual(['red', ['smell', 'draught']])
})

test('closing a group never closes what was suspected, or a fact whose no is the worrying answer', () => {
  const window = rulesetOf([sign('smoke'), sign('exit', { worrying: 'no' })], [level({ id: 'no-exit', when: { fact: 'exit', is: 'no' }, atLeast: 'red' }), level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' } })])
  expect(ask(window, {}, ['first'])).toMatchObject({ lowest: 'green', highest: 'red' })
  expect(ask(window, { smoke: 'suspected', exit: 'yes' }, ['first'])).toMatchObject({ lowest: 'amber', highest: 'amber' })
})

test('a “no” that follows from another answer is not told as closed by a person, whichever of two answers it follows from is looked at first', () => {
  const facts = [sign('smoke', { group: 'second' }), sign('smell'), sign('alarm')], rules = [level({ id: 'r', when: { fact: 'smoke', is: 'yes' } })]
  for (const chain of [[{ when: { fact: 'smell', is: 'yes' }, then: { fact: 'smoke', is: 'no' } }, { when: { fact: 'alarm', is: 'yes' }, then: { fact: 'smell', is: 'yes' } }], []] as const) {
    const ruled = rulesetOf(facts, rules, { implications: chain, exclusions: [{ one: { fact: 'smoke', is: 'yes' }, other: { fact: 'alarm', is: 'yes' } }] })
    expect(ask(ruled, { alarm: 'yes' }, ['second']).closedAsNo).toEqual(chain.length > 0 ? {} : { second: ['smoke'] })
  }
})

test('a decision on days that nobody checked fails loudly, and leaves nothing behind for the next one', () => {
  const clock = (id: string) => ({ id, parameter: 'limit', startsAt: `${id}-began`, unit: 'days', firstDay: 0, place: 'national' }) as const
  const timed = rulesetOf([sign('smoke'), sign('bell')], [{ ...ruled, kind: 'duty', id: 'both', when: { fact: 'smoke', is: 'yes' }, actions: ['tell'], clocks: ['first', 'second'] }, { ...ruled, kind: 'duty', id: 'one', when: { fact: 'bell', is: 'yes' }, actions: ['tell'], clocks: ['first'] }], {
    parameters: [{ id: 'limit', unit: 'days', values: [{ from: '2020-01-01', value: 2, citations: ruled.citations, grade: 'seen' }] }], clocks: [clock('first'), clock('second')]
  })
  const input = { facts: { smoke: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' } as const, ready = prepare(timed, input)
  if (!ready.ok) throw new Error('refused')
  expect(() => decidePacked(ready.compiled, ready.packed, { ...input, days: { 'first-began': 'yesterday' } }).clocks).toThrow(RangeError)
  expect(ask(timed, { bell: 'yes' }).clocks.map(({ id }) => id)).toEqual(['first'])
})

test('why rules did not fire is told rightly of an amount, however many ways of standing were told before it', () => {
  const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], colour = { kind: 'choice', id: 'colour', group: 'first', options } as const, floors = { kind: 'number', id: 'floors', group: 'first', unit: 'floors', min: 0, max: 9 } as const
  const facts = [colour, floors, ...options.map(one => sign(`not-${one}`, { group: 'second' }))]
  const rules = [...options.map(one => level({ id: one, when: { fact: 'colour', oneOf: [one] } })), level({ id: 'high', when: { fact: 'floors', from: 7 } })]
  const made = () => rulesetOf(facts, rules, { exclusions: options.map(one => ({ one: { fact: `not-${one}`, is: 'yes' }, other: { fact: 'colour', is: one } })) }), used = made(), told = JSON.stringify(ask(made(), { floors: 5 }).notFired)
  for (let without = 1; without < 255; without++) {
    void ask(used, Object.fromEntries(options.filter((_, i) => (without >>> i) & 1).map(one => [`not-${one}`, 'yes']))).notFired
    expect(JSON.stringify(ask(used, { floors: 5 }).notFired)).toBe(told)
  }
})

test('when every group is closed the level is settled, and each ruled-out rule names the group that was closed', () => {
  const decision = ask(smoke, {}, ['first', 'second'])
  expect([decision.lowest, decision.highest, decision.open]).toEqual(['green', 'green', 'neither'])
  expect(decision.notFired.map(({ group }) => group)).toEqual(['first', 'second'])
  expect(decision.notFired[0]!.rules[0]).toEqual({ rule: 'smoke-is-red', kind: 'level', why: 'ruled-out', decidedBy: [{ fact: 'smoke', answer: 'no', closedGroup: 'first' }] })
})

test('a rule that may add by judgement leaves the range open for judgement, told apart from open for facts', () => {
  expect(ask(smoke, { smell: 'yes' }, ['first', 'second'])).toMatchObject({ lowest: 'amber', highest: 'red', open: 'judgement' })
  expect(ask(smoke, { smell: 'yes' })).toMatchObject({ lowest: 'amber', highest: 'red', open: 'facts-and-judgement' })
  expect(ask(smoke, { draught: 'yes' })).toMatchObject({ lowest: 'yellow', highest: 'red', open: 'facts' })
})

test('actions come in the order of what presses most, whatever order the rules name them in', () => {
  expect(ask(smoke, { smoke: 'yes' }).actions.map(({ id }) => id)).toEqual(['run', 'tell'])
})

test('what a milder rule asks for is left out where a graver one holds, since the two may contradict one another', () => {
  expect(ask(smoke, { smell: 'yes' }).actions.map(({ id }) => id)).toContain('note')
  expect(ask(smoke, { smoke: 'yes', smell: 'yes' }).actions.map(({ id }) => id)).toEqual(['run', 'tell'])
})

test('reasons come strongest first, each with what it saw', () => {
  expect(ask(smoke, { draught: 'yes', smoke: 'suspected' }).reasons.map(({ rule, saw }) => [rule, saw])).toEqual([['smoke-is-red', { smoke: 'suspected' }], ['draught-is-yellow', { draught: 'yes' }]])
})

test('everything wrong with an input is said together, with the nearest right name', () => {
  const input = { facts: { smok: 'yes', smell: 'perhaps' }, closed: ['frist', 'first'], days: { fire: '2026-02-30' }, profile: 'here', asOf }
  expect(checkInput(smoke, input).map(({ code, path, nearest }) => [code, path, nearest])).toEqual([
    ['unknown-fact', 'facts.smok', 'smoke'], ['answer-not-allowed', 'facts.smell', undefined], ['unknown-group', 'closed.0', 'first'], ['unknown-event', 'days.fire', undefined]
  ])
  expect(() => decide(smoke, input)).toThrow(InputError)
})

test('a wrong name is answered with the one that holds it or is nearly it, or with all there are', () => {
  const house = rulesetOf([sign('smoke-in-the-cellar'), sign('fire-alarm')], []), said = (input: object) => checkInput(house, { facts: {}, closed: [], profile: 'here', asOf, ...input }).map(({ message }) => message)
  expect(said({ facts: { cellar: 'yes', fireAlarm: 'yes', fire_alarm: 'no' } }).map(message => /Did you mean (.+)\?/.exec(message)?.[1])).toEqual(['smoke-in-the-cellar', 'fire-alarm', 'fire-alarm'])
  expect(said({ facts: { water: 'yes' } })).toEqual(['There is no such fact: water. There are: smoke-in-the-cellar, fire-alarm.'])
  expect(said({ profile: 'elsewhere' })).toEqual(['There is no such profile: elsewhere. There are: here, there.'])
  expect(said({ profile: undefined })).toEqual(['There is no such profile: undefined. There are: here, there.'])
})

test('a group that nothing can close is refused rather than quietly accepted', () => {
  const ruleset = rulesetOf([sign('exit', { worrying: 'no' })], [])
  expect(checkInput(ruleset, { facts: {}, closed: ['first'], profile: 'here', asOf })).toMatchObject([{ code: 'group-cannot-close' }])
})

test('a profile and day for which nothing is encoded are refused with the days that are', () => {
  expect(checkInput(smoke, { facts: {}, closed: [], profile: 'there', asOf: '2015-06-01' })[0]?.message).toBe('No rules of there are encoded for 2015-06-01. There are rules from 2010-01-01 to 2012-12-31, and from 2024-01-01 on.')
  expect(checkInput(smoke, { facts: {}, closed: [], profile: 'her', asOf })).toMatchObject([{ code: 'unknown-profile', nearest: 'here' }])
  expect(checkInput(smoke, { facts: {}, closed: [], profile: 'here', asOf: '2026-13-01' })).toMatchObject([{ code: 'not-a-day', path: 'asOf' }])
})

test('a rule counts from its first day to its last, and in its own places only', () => {
  const dated = rulesetOf([sign('smoke')], [level({ id: 'old', when: { fact: 'smoke', is: 'yes' }, atLeast: 'yellow', inForce: { from: '2010-01-01', to: '2019-12-31' } }), level({ id: 'new', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', inForce: { from: '2020-01-01' }, place: 'london' })])
  const on = (day: string, profile = 'here') => decide(dated, { facts: { smoke: 'yes' }, closed: [], profile, asOf: day }).lowest
  expect([on('2019-12-31'), on('2020-01-01'), on('2026-01-01', 'there')]).toEqual(['yellow', 'red', 'green'])
})

test('a rule that is only coming is told of and never applied', () => {
  const coming = rulesetOf([sign('smoke')], [level({ id: 'later', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', coming: true }), level({ id: 'next-year', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', inForce: { from: '2027-04-01' } })])
  expect(ask(coming, { smoke: 'yes' })).toMatchObject({ lowest: 'green', highest: 'green', coming: ['later', 'next-year'] })
})

test('a rule nobody could confirm is off until it is asked for; the weakest grade is carried', () => {
  const graded = rulesetOf([sign('smoke')], [level({ id: 'rumour', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', evidence: { sign: 'seen', level: 'unverified' } }), level({ id: 'recalled', when: { fact: 'smoke', is: 'yes' }, atLeast: 'yellow', evidence: { sign: 'recalled', level: 'seen' } })])
  expect(ask(graded, { smoke: 'yes' })).toMatchObject({ lowest: 'yellow', weakestGrade: 'recalled' })
  expect(ask(graded, { smoke: 'yes' }, [], { countUnverified: true })).toMatchObject({ lowest: 'red', weakestGrade: 'unverified' })
})

test('past its review day a decision says since when the guidance was not checked, and withholds nothing', () => {
  expect(ask(smoke, { smoke: 'yes' }).notCheckedSince).toBeUndefined()
  expect(ask(smoke, { smoke: 'yes' }, [], { asOf: '2028-01-01' })).toMatchObject({ lowest: 'red', notCheckedSince: '2026-11-21' })
})

test('duties, prompts and strengths are told and never move the level', () => {
  const ruleset = rulesetOf([sign('bell'), sign('age', { prompt: true }), sign('sprinkler', { worrying: 'neither', strength: true })], [{ ...ruled, kind: 'duty', id: 'ring', when: { fact: 'bell', is: 'yes' }, actions: ['tell'], clocks: ['ring-within'] }, { ...ruled, kind: 'prompt', id: 'think', when: { fact: 'age', is: 'yes' }, upTo: 'red' }],
    { parameters: [{ id: 'ringDays', unit: 'days', values: [{ from: '2020-01-01', value: 2, citations: ruled.citations, grade: 'seen' }] }], clocks: [{ id: 'ring-within', parameter: 'ringDays', startsAt: 'bell-heard', unit: 'days', firstDay: 0, place: 'national' }] })
  const decision = ask(ruleset, { bell: 'yes', age: 'yes', sprinkler: 'yes' }, [], { days: { 'bell-heard': '2026-11-21' } })
  expect(decision).toMatchObject({ lowest: 'green', highest: 'green', open: 'neither', strengths: ['sprinkler'] })
  expect(decision.prompts.map(({ rule }) => rule)).toEqual(['think'])
  expect(decision.actions.map(({ id }) => id)).toEqual(['tell'])
  expect(decision.clocks).toMatchObject([{ id: 'ring-within', limit: 2, due: '2026-11-23' }])
})

const implying = rulesetOf([sign('fire-door-wedged', { group: 'second' }), sign('door-open')], [level({ id: 'open-door', when: { fact: 'door-open', is: 'yes' }, atLeast: 'red' })], { implications: [{ when: { fact: 'fire-door-wedged', is: 'yes' }, then: { fact: 'door-open', is: 'yes' } }] })

test('a special sign brings the common sign that it implies, suspected where it is suspected', () => {
  expect(ask(implying, { 'fire-door-wedged': 'yes' }).reasons).toMatchObject([{ rule: 'open-door', saw: { 'door-open': 'yes' } }])
  expect(ask(implying, { 'fire-door-wedged': 'suspected' }).reasons).toMatchObject([{ saw: { 'door-open': 'suspected' } }])
})

test('closing a group does not rule out a sign that another open question could still bring', () => {
  const decision = ask(implying, {}, ['first'])
  expect(decision.highest).toBe('red')
  expect(decision.missing.map(({ fact }) => fact)).toEqual(['fire-door-wedged'])
  expect(ask(implying, {}, ['first', 'second']).highest).toBe('green')
})

test('a group that is named twice is closed once', () => {
  expect(ask(implying, {}, ['first', 'second', 'first']).closedAsNo).toEqual({ first: ['door-open'], second: ['fire-door-wedged'] })
})

test('nothing is implied or excluded by an amount, which would stand for every amount that rules do not tell from it', () => {
  const aged = (is: string | number) => rulesetOf([sign('smoke'), { kind: 'number', id: 'age', group: 'first', unit: 'years', min: 0, max: 17 }, { kind: 'choice', id: 'floor', group: 'first', options: ['cellar', 'attic'] }], [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' } })], { exclusions: [{ one: { fact: 'smoke', is: 'yes' }, other: typeof is === 'number' ? { fact: 'age', is } : { fact: 'floor', is } }] })
  expect(checkRuleset(aged('attic'))).toEqual([])
  expect(checkRuleset(aged('roof'))).toEqual(['an implication or exclusion asks whether floor is roof; it can ask for cellar, attic'])
  expect(checkRuleset(aged(3))).toEqual(['an implication or exclusion asks whether age is 3; it can ask that of a sign or a choice, not of a number'])
  expect(() => ask(aged(3), { smoke: 'yes', age: 9 })).toThrow('names age as 3')
})

test('a decision that is printed on a console shows what it says', () => {
  expect(inspect(ask(rulesetOf([sign('door-open')], [level({ id: 'open-door', when: { fact: 'door-open', is: 'yes' }, atLeast: 'red' })]), { 'door-open': 'yes' }))).toContain("lowest: 'red'")
})

test('what brings what brings a sign is asked as well, and nothing of a group that was closed', () => {
  const chained = rulesetOf([sign('nail-in-the-hinge', { group: 'second' }), sign('fire-door-wedged'), sign('door-open')], [level({ id: 'open-door', when: { fact: 'door-open', is: 'yes' }, atLeast: 'red' })],
    { implications: [{ when: { fact: 'fire-door-wedged', is: 'yes' }, then: { fact: 'door-open', is: 'yes' } }, { when: { fact: 'nail-in-the-hinge', is: 'yes' }, then: { fact: 'fire-door-wedged', is: 'yes' } }] })
  expect(ask(chained, {}).missing.map(({ fact }) => fact)).toEqual(['fire-door-wedged', 'door-open', 'nail-in-the-hinge'])
  expect(ask(chained, {}, ['first']).missing.map(({ fact }) => fact)).toEqual(['nail-in-the-hinge'])
})

test('two answers that cannot both be true are an error that names both', () => {
  expect(checkInput(implying, { facts: { 'fire-door-wedged': 'yes', 'door-open': 'no' }, closed: [], profile: 'here', asOf })[0]).toMatchObject({ code: 'contradiction', message: expect.stringMatching(/fire-door-wedged \(yes\).*door-open \(no\)/) })
  const excluding = rulesetOf([sign('indoors', { worrying: 'neither' }), sign('outdoors', { worrying: 'neither' })], [], { exclusions: [{ one: { fact: 'indoors', is: 'yes' }, other: { fact: 'outdoors', is: 'yes' } }] })
  const said = (facts: Facts) => checkInput(excluding, { facts, closed: [], profile: 'here', asOf }).map(({ code }) => code)
  expect(said({ indoors: 'yes', outdoors: 'yes' })).toEqual(['contradiction'])
  expect(said({ indoors: 'suspected', outdoors: 'suspected' })).toEqual([])
})

const ages = rulesetOf([{ kind: 'number', id: 'age', group: 'first', unit: 'years', min: 0, max: 17 }, sign('crying')], [level({ id: 'young', when: { fact: 'age', below: 2 }, atLeast: 'amber' }), level({ id: 'older', when: { fact: 'age', from: 2 }, atLeast: 'amber' }), level({ id: 'crying-baby', when: { all: [{ fact: 'crying', is: 'yes' }, { fact: 'age', below: 1 }] }, atLeast: 'red' })])

test('a number that is not known is every number it may be: what holds for each of them is required', () => {
  expect(ask(ages, {})).toMatchObject({ lowest: 'amber', highest: 'red', mayBeWide: false })
  expect(ask(ages, { age: 1 })).toMatchObject({ lowest: 'amber', highest: 'amber', open: 'neither' })
  expect(ask(ages, { age: 0 })).toMatchObject({ lowest: 'amber', highest: 'red' })
})

test('one other answer that would change the outcome is found, as is the smallest reason for it', () => {
  const decision = ask(ages, { age: 0, crying: 'yes' })
  expect(decision.sufficient).toEqual([{ rule: 'crying-baby', answers: { age: 0, crying: 'yes' } }])
  expect(decision.oneStep).toEqual([
    { fact: 'age', from: 0, to: 1, lowest: 'amber', highest: 'amber' }, { fact: 'age', from: 0, to: 2, lowest: 'amber', highest: 'amber' }, { fact: 'crying', from: 'yes', to: 'no', lowest: 'amber', highest: 'amber' }
  ])
})

test('a decision can be written as JSON whole, and holds no fact in its receipt', () => {
  const decision = JSON.parse(JSON.stringify(ask(smoke, { smoke: 'yes' })))
  expect(decision).toMatchObject({ lowest: 'red', reasons: [{ rule: 'smoke-is-red' }], receipt: { ruleset: 'example', version: '1.0.0', profile: 'here', asOf, variants: [] } })
  expect(JSON.stringify(decision.receipt)).not.toContain('smoke')
})

test('an action that would do harm gives way to another; not knowing never withdraws it', () => {
  const stairs = rulesetOf([sign('smoke'), sign('stairs-on-fire')], [level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, actions: ['take-the-stairs', 'tell'] })],
    { actions: [{ id: 'take-the-stairs', order: 'now', unless: { fact: 'stairs-on-fire', instead: 'wait-at-the-window' } }, { id: 'wait-at-the-window', order: 'now' }, { id: 'tell', order: 'soon' }] })
  const told = (answer: string) => ask(stairs, { smoke: 'yes', 'stairs-on-fire': answer }).actions
  for (const answer of ['yes', 'suspected']) expect(told(answer), answer).toEqual([{ id: 'wait-at-the-window', order: 'now' }, { id: 'tell', order: 'soon' }])
  for (const answer of ['no', 'not-asked', 'asked-not-known', 'refused']) expect(told(answer), answer).toEqual([{ id: 'take-the-stairs', order: 'now' }, { id: 'tell', order: 'soon' }])
  expect(ask(stairs, { smoke: 'no', 'stairs-on-fire': 'yes' }).actions).toEqual([])
})

test('an action is withdrawn by a sign, and gives way to one that always stands', () => {
  const faulty = (unless: { fact: string; instead: string }) => checkRuleset(rulesetOf([sign('smoke')], [], { actions: [{ id: 'run', order: 'now', unless }, { id: 'tell', order: 'soon' }] }))
  expect(faulty({ fact: 'smoke', instead: 'tell' })).toEqual([])
  expect(faulty({ fact: 'smok', instead: 'run' })).toEqual(['action run is withdrawn by smok, which is not a sign', 'action run gives way to run, which is not an action that always stands'])
})

test('what is no input at all is told as faults with paths, all at once, and never as an error of the library’s own', () => {
  const asked = (input: unknown) => checkInput(smoke, input as DecisionInput).map(({ code, path }) => [code, path])
  expect(asked(null)).toEqual([['not-an-input', '']])
  expect(asked({})).toEqual([['not-an-input', 'facts'], ['not-an-input', 'closed']])
  expect(asked({ facts: {}, closed: 'smell', days: [], profile: 'here', asOf: '2026-11-21', asof: 'x' })).toEqual([['not-an-input', 'closed'], ['not-an-input', 'days'], ['unknown-member', 'asof']])
})

test('of very many wrong names each is told, and a right one is looked for only among the first', () => {
  const facts = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`smoke${i}`, 'yes'])), faults = checkInput(smoke, { facts, closed: [], profile: 'here', asOf })
  expect([faults.length, faults.filter(({ nearest }) => nearest === 'smoke').length]).toEqual([150, 100])
})

test('whoever is handed a decision can change neither the rules behind it nor the decisions after it', () => {
  const timed = rulesetOf([sign('smoke')], [level({ id: 'fire', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red' }), { ...ruled, kind: 'duty', id: 'ring', when: { fact: 'smoke', is: 'yes' }, actions: ['tell'], clocks: ['ring-within'] }], {
    parameters: [{ id: 'ringDays', unit: 'days', values: [{ from: '2020-01-01', value: 3, citations: [{ source: 'handbook', at: '2', readOn: '2026-11-21' }], grade: 'seen' }] }],
    clocks: [{ id: 'ring-within', parameter: 'ringDays', startsAt: 'heard', unit: 'days', firstDay: 0, place: 'national' }]
  })
  for (const more of [{}, { days: { heard: '2026-11-20' } }]) {
    const { reasons, clocks } = ask(timed, { smoke: 'yes' }, [], more)
    for (const { citations } of [...reasons, ...clocks]) {
      expect(() => { (citations[0] as { source: string }).source = 'mine' }).toThrow(TypeError)
      expect(() => { (citations as unknown[]).pop() }).toThrow(TypeError)
    }
  }
  expect(Object.isFrozen(timed.rules[0]!.citations)).toBe(false)
})

test('a ruleset that asks a number for a day, or cuts a fact finer than can be held, is told so before anybody decides by it', () => {
  const floors = (whens: readonly object[]) => checkRuleset(rulesetOf([{ kind: 'number', id: 'floor', group: 'first', unit: 'floors', min: 0, max: 99 }], whens.map((when, i) => level({ id: `r${i}`, when: { fact: 'floor', ...when } as never, atLeast: 'red' }))))
  expect(floors([{ from: '2026-01-01' }])).toEqual(['rule r0 asks whether floor, which is a number, is from or below "2026-01-01"'])
  expect(floors(Array.from({ length: 30 }, (_, i) => ({ from: i + 1 })))).toEqual([])
  expect(floors(Array.from({ length: 31 }, (_, i) => ({ from: i + 1 })))).toEqual(['the rules cut floor into 32 classes of answers; 31 is the most'])
})
