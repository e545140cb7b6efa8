import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markAnswer, modelAnswer } from './marking.ts'
import type { Question } from './model.ts'

const asked = { id: 'q', critical: true, html: '', status: 'current', locale: 'en-GB', from: 'x', file: 'x' } as const
const option = (id: string) => ({ id, html: id, feedback: id, feedbackHtml: id })
const ids = ['a', 'b', 'c', 'd', 'e'] as const

const choice = (kind: 'single' | 'multiple', right: readonly string[], safe: readonly string[] = []): Question => ({ ...asked, kind, options: ids.map(id => ({ ...option(id), right: right.includes(id) || safe.includes(id), ...(safe.includes(id) ? { safe: true } : {}) })) })
const order = (...places: readonly number[]): Question => ({ ...asked, kind: 'order', options: places.map((place, at) => ({ ...option(ids[at]!), place })) })
const mark = (signs: readonly string[]): Question => ({ ...asked, kind: 'mark', story: ids.map(id => ({ option: id })), options: ids.map(id => ({ ...option(id), sign: signs.includes(id) })) })
const match: Question = {
  ...asked, kind: 'match', choices: ['lead', 'nine', 'keep-watching'].map(id => ({ id, text: id })),
  options: [{ ...option('bruise'), right: ['lead'], safe: ['nine'] }, { ...option('danger'), right: ['nine'], safe: [] }, { ...option('graze'), right: ['keep-watching', 'lead'], safe: [] }]
}
const call: Question = {
  ...asked, kind: 'call', options: [
    { ...option('emergency'), contact: '999' }, { ...option('door'), contact: 'front-door', next: 'right' }, { ...option('lead'), contact: 'lead', first: 'right' }, { ...option('deputy'), contact: 'deputy', first: 'safe' }, option('neighbour')
  ]
}
const verdict = (question: Question, answer: readonly string[]) => { const marked = markAnswer(question, answer); return marked && (marked.safe ? 'safe' : marked.right ? 'right' : 'wrong') }

describe('the marking of a question', () => {
  const chosen = fc.array(fc.constantFrom(...ids, 'forged'), { maxLength: 6 })

  test('one of one is right when it is a right one, and never when others were sent with it', () => {
    fc.assert(fc.property(chosen, given => {
      expect(markAnswer(choice('single', ['b', 'c']), given)?.right === true).toBe(given.length === 1 && ['b', 'c'].includes(given[0] ?? ''))
    }))
  })

  test('several are right when exactly the right ones were ticked, in any order', () => {
    fc.assert(fc.property(chosen, given => {
      expect(markAnswer(choice('multiple', ['a', 'd']), given)?.right === true).toBe(given.toSorted().join() === 'a,d')
    }))
  })

  test('doing more than is needed counts as right, and is told as safe', () => {
    expect(verdict(choice('single', ['a'], ['b']), ['b'])).toBe('safe')
    expect(verdict(choice('multiple', ['a'], ['b']), ['a', 'b'])).toBe('safe')
  })

  test('steps are in order when none stands before one that comes earlier; equal places go either way', () => {
    const question = order(1, 2, 2, 3, 4)
    fc.assert(fc.property(fc.shuffledSubarray([...ids], { minLength: 5 }), given => {
      const places = given.map(id => [1, 2, 2, 3, 4][ids.indexOf(id)]!)
      expect(markAnswer(question, given)?.right).toBe(places.join() === places.toSorted((one, other) => one - other).join())
    }))
  })

  test('as few steps as possible are told to move, and each is told which way', () => {
    expect(markAnswer(order(1, 2, 3, 4), ['d', 'a', 'b', 'c'])?.parts.map(({ option: id, verdict: how }) => `${id} ${how}`)).toEqual(['d later', 'a right', 'b right', 'c right'])
    expect(markAnswer(order(1, 2, 3, 4), ['b', 'c', 'd', 'a'])?.parts.map(({ option: id, verdict: how }) => `${id} ${how}`)).toEqual(['b right', 'c right', 'd right', 'a sooner'])
  })

  test('a story is read well when every sign is marked, in any order; marking more is never wrong', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...ids], { minLength: 1 }), given => {
      const every = given.includes('b') && given.includes('d')
      expect(verdict(mark(['b', 'd']), given)).toBe(every ? (given.length > 2 ? 'safe' : 'right') : 'wrong')
      expect(markAnswer(mark(['b', 'd']), given)?.parts.some(part => part.verdict === 'wrong')).toBe(false)
    }))
  })

  test('every line is matched with a choice that fits, or with one that does more; the order of the lines says nothing', () => {
    expect(verdict(match, ['danger_nine', 'bruise_lead', 'graze_keep-watching'])).toBe('right')
    expect(verdict(match, ['bruise_nine', 'danger_nine', 'graze_lead'])).toBe('safe')
    expect(verdict(match, ['bruise_keep-watching', 'danger_nine', 'graze_lead'])).toBe('wrong')
    expect(markAnswer(match, ['bruise_lead', 'danger_nine'])).toBeNull()
    expect(markAnswer(match, ['bruise_lead', 'bruise_nine', 'danger_nine'])).toBeNull()
    expect(markAnswer(match, ['bruise_lead', 'danger_nine', 'graze_forged'])).toBeNull()
  })

  test('whom to call: the right one first and next; going higher is never wrong, going to nobody is', () => {
    expect(verdict(call, ['first_lead', 'next_door'])).toBe('right')
    expect(verdict(call, ['first_deputy', 'next_door'])).toBe('safe')
    for (const higher of ['emergency', 'door']) expect(verdict(call, [`first_${higher}`, `next_${higher === 'door' ? 'emergency' : 'door'}`])).toBe('safe')
    expect(verdict(call, ['first_neighbour', 'next_door'])).toBe('wrong')
    expect(verdict(call, ['first_lead', 'next_deputy'])).toBe('wrong')
    for (const part of [['first_lead'], ['first_lead', 'next_lead'], ['next_door', 'first_lead'], ['first_forged', 'next_door'], []]) expect(markAnswer(call, part)).toBeNull()
  })

  test('in danger now, the front door is not high enough, and calling 999 is', () => {
    const danger: Question = { ...asked, kind: 'call', options: [{ ...option('emergency'), contact: '999', first: 'right' }, { ...option('door'), contact: 'front-door' }, { ...option('lead'), contact: 'lead' }] }
    expect(['emergency', 'door', 'lead'].map(id => verdict(danger, [`first_${id}`]))).toEqual(['right', 'wrong', 'wrong'])
  })

  test('where the lead is the worry, the lead is not "higher" than whoever is right', () => {
    const worry: Question = { ...asked, kind: 'call', options: [{ ...option('owner'), first: 'right' }, { ...option('lado'), contact: 'lado', first: 'right' }, { ...option('lead'), contact: 'lead' }, { ...option('deputy'), contact: 'deputy' }] }
    expect(['owner', 'lado', 'lead', 'deputy'].map(id => verdict(worry, [`first_${id}`]))).toEqual(['right', 'right', 'wrong', 'wrong'])
  })

  test('the model answer is right and no more than right; nothing at all, and what was forged, is no answer', () => {
    for (const question of [choice('single', ['b'], ['c']), choice('multiple', ['a', 'd'], ['c']), order(1, 2, 2, 3, 4), mark(['b', 'd']), match, call]) {
      expect(verdict(question, modelAnswer(question)), question.kind).toBe('right')
      for (const answer of [[], ['forged'], [...modelAnswer(question), modelAnswer(question)[0]!], [...modelAnswer(question), 'forged']]) expect(markAnswer(question, answer), question.kind).toBeNull()
    }
  })
})
