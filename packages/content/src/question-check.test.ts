import { expect, test } from 'vitest'
import { base, board, change, load, type Files } from './small-pack.ts'

const questions = '01-day-one/questions.yaml'
const lesson = '01-day-one/02-next.md'

/** The small pack with one more question in its second lesson; its first line is 14. */
const asking = (text: string, from: Files = base): Files => change({ ...from, [questions]: `${String(from[questions])}${text}` }, lesson, '::question{#q-next}', '::question{#q-next}\n\n::question{#q-more}')

const order = `- id: q-more
  kind: order
  text: In which order?
  steps:
    - { id: listen, place: 1, text: Listen., feedback: First. }
    - { id: thank, place: 2, text: Say thank you., feedback: Then. }
    - { id: tell, place: 3, text: Tell your lead., feedback: Last. }
`
const match = `- id: q-more
  kind: match
  text: What do you do?
  choices:
    - { id: nine, text: Call 999 }
    - { id: lead, text: Tell your lead }
  items:
    - { id: danger, text: A child in danger., right: nine, feedback: Now. }
    - { id: bruise, text: A bruise., right: [lead], safe: nine, feedback: Today. }
`
const mark = `- id: q-more
  kind: mark
  text: Mark the signs.
  story:
    - text: It is Monday.
    - { id: shoes, text: His shoes are too small., sign: true, feedback: A sign. }
    - { id: paint, text: His jumper has paint on it., sign: false, feedback: No sign. }
`
const call = `- id: q-more
  kind: call
  text: Whom do you call?
  options:
    - { id: emergency, call: 999, text: 999, first: right, feedback: First. }
    - { id: lead, call: lead, text: Your lead, next: right, feedback: Then. }
    - { id: him, text: Him, feedback: Never. }
`.replace('text: 999', 'text: "999"')

test.each([['order', order], ['match', match], ['mark', mark], ['call', call]])('a question of the kind %s loads as it was written', async (kind, text) => {
  const { codes, pack } = await load([asking(text)])
  expect(codes).toEqual([])
  expect(pack?.questions['q-more']).toMatchObject({ kind, critical: false, html: expect.any(String), options: expect.arrayContaining([expect.objectContaining({ feedbackHtml: expect.any(String) })]) })
})

test.each<[string, string, string[]]>([
  ['an unknown kind is told with those that there are', order.replace('kind: order', 'kind: sort'), [`${questions}:15 field`]],
  ['a field of another kind is told', order.replace('place: 1', 'plce: 1'), [`${questions}:18 field`, `${questions}:18 unknown-field`]],
  ['feedback stands on every step', order.replace(', feedback: First.', ''), [`${questions}:18 field`]],
  ['steps that may all go either way are no order', order.replace('place: 2', 'place: 1').replace('place: 3', 'place: 1'), [`${questions}:17 no-order`]],
  ['a place that is left out is told', order.replace('place: 3', 'place: 5'), [`${questions}:20 place-skipped`]],
  ['two steps with one id are told', order.replace('id: thank', 'id: listen'), [`${questions}:19 duplicate-id`]],
  ['a choice that is not there is told', match.replace('right: nine', 'right: nin'), [`${questions}:21 unknown-choice`]],
  ['a choice is right or safe, not both', match.replace('safe: nine', 'safe: lead'), [`${questions}:22 right-and-safe`]],
  ['a level typed into a choice is advised against', match.replace('text: Tell your lead }', 'text: Level 3 }'), [`${questions}:19 typed-level`]],
  ['Markdown in a choice is told, since a list shows it as it is written', match.replace('text: Tell your lead }', 'text: "Tell **your lead**" }'), [`${questions}:19 marks-in-plain`]],
  ['a story without a sign is told', mark.replace('sign: true', 'sign: false'), [`${questions}:17 no-right-option`]],
  ['a sentence that can be marked has feedback', mark.replace(', feedback: A sign.', ''), [`${questions}:19 field`]],
  ['somebody is right to call first', call.replace('first: right, ', ''), [`${questions}:17 no-right-option`]],
  ['the same one alone cannot be right first and next', call.replace('next: right, ', '').replace('first: right', 'first: right, next: right'), [`${questions}:17 no-next`]],
  ['a contact that nobody knows is told', call.replace('call: lead', 'call: leed'), [`${questions}:19 unknown-contact`]],
  ['what is alike must be there', `${mark}  alike: q-nxt\n`, [`${questions}:14 not-met`, `${questions}:21 unknown-question`]],
  ['what is alike must be as critical', `${mark}  alike: q-tell\n`, [`${questions}:21 alike-not-critical`]],
  ['what is alike names the one in the lesson', `${mark}  alike: q-more\n`, [`${questions}:21 alike-in-a-row`]]
])('%s', async (_, text, expected) => {
  expect((await load([asking(text)])).codes.toSorted()).toEqual(expected.toSorted())
})

test('a question that is alike is met where the other is, and the minutes hold for the longest', async () => {
  const { codes, pack } = await load([{ ...base, [questions]: `${String(base[questions])}${mark}  alike: q-next\n` }])
  expect(codes).toEqual([])
  expect(pack?.questions['q-more']?.alike).toBe('q-next')
})

const over = (text: string): Files => ({ ...board, [questions]: `${text}  replaces: "2026.1"\n` })

test('a board may change the words of a question, and leaves what is right in a critical one', async () => {
  const critical = asking(mark.replace('kind: mark', 'kind: mark\n  critical: true'))
  const ours = mark.replace('kind: mark', 'kind: mark\n  critical: true')
  expect((await load([critical, over(ours.replace('too small', 'two sizes too small'))])).codes).toEqual([])
  expect((await load([critical, over(ours.replace('sign: false', 'sign: true'))])).codes).toEqual([`${questions}:5 critical-answer-changed`])
  expect((await load([asking(mark), over(mark.replace('sign: false', 'sign: true'))])).codes).toEqual([])
})

test('a board does not turn a question into another kind: answers are kept by its options', async () => {
  expect((await load([asking(mark), over(order)])).codes).toEqual([`${questions}:2 kind-changed`])
})
