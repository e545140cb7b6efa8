import type { Pack, Question } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn, inOwnOrder } from './draw.ts'

const question = (id: string, alike?: string, status: Question['status'] = 'current'): Question => ({ id, kind: 'single', critical: true, html: id, ...(alike ? { alike } : {}), options: [], status, locale: 'en-GB', from: 'x', file: 'x' })
const pack = (...all: readonly Question[]): Pick<Pack, 'questions'> => ({ questions: Object.fromEntries(all.map(each => [each.id, each])) })
const three = pack(question('q'), question('q-at-the-gate', 'q'), question('q-by-phone', 'q'), question('q-old', 'q', 'retired'), question('q-other'))
const answered = (itemId: string, minute = 0): LearningEvent => ({ id: `${itemId}-${minute}`, kind: 'question-answered', moduleId: 'm', itemId, at: `2026-11-21T09:0${minute}:00.000Z`, payload: { chosen: ['a'], right: false } })
const learner = fc.uuid()

test('everybody is asked the question in one of its ways, always the same one, and never in one that is retired', () => {
  fc.assert(fc.property(learner, who => {
    const asked = drawn(three, 'q', who, [])?.id
    expect(['q', 'q-at-the-gate', 'q-by-phone']).toContain(asked)
    expect(drawn(three, 'q', who, [])?.id).toBe(asked)
  }))
})

test('of many people about as many meet each way, so that two side by side mostly see different ones', () => {
  const counts = new Map<string, number>()
  for (let person = 0; person < 900; person++) {
    const asked = drawn(three, 'q', `learner-${person}`, [])?.id ?? ''
    counts.set(asked, (counts.get(asked) ?? 0) + 1)
  }
  expect([...counts.keys()].toSorted()).toEqual(['q', 'q-at-the-gate', 'q-by-phone'])
  for (const count of counts.values()) expect(count).toBeGreaterThan(200)
})

test('what was answered stays, until a refresher asks it in a way that was not met before', () => {
  fc.assert(fc.property(learner, fc.constantFrom('q', 'q-at-the-gate', 'q-by-phone'), (who, way) => {
    expect(drawn(three, 'q', who, [answered('q-other'), answered(way)])?.id).toBe(way)
    expect(drawn(three, 'q', who, [], [answered(way)])?.id).not.toBe(way)
    expect(drawn(three, 'q', who, [], ['q', 'q-at-the-gate', 'q-by-phone'].map(id => answered(id)))).toBeDefined()
  }))
})

test('a way that is added later changes the question of few: of those who meet the new one, and of nobody else', () => {
  fc.assert(fc.property(learner, who => {
    const more = { questions: { ...three.questions, 'q-new': question('q-new', 'q') } }
    expect(['q-new', drawn(three, 'q', who, [])?.id]).toContain(drawn(more, 'q', who, [])?.id)
  }))
})

test('a question with no other way is asked as it is, and one that is retired not at all', () => {
  expect(drawn(three, 'q-other', 'somebody', [])?.id).toBe('q-other')
  expect(drawn(pack(question('q', undefined, 'retired'), question('q-2', 'q')), 'q', 'somebody', [])).toBeUndefined()
})

const choosing = (kind: 'single' | 'multiple', ...lines: readonly string[]): Question => ({ ...question('q-order'), kind, options: lines.map((html, at) => ({ id: `o${at}`, html, feedback: 'Why.', feedbackHtml: 'Why.', right: at === 0 })) })
const orderOf = (asked: Question, who: string): string => inOwnOrder(asked, who).map(({ id }) => id).join(' ')
const lines = ['Ring the front door.', 'Wait until Monday.', 'Ask the father.', 'Tell a friend.']

test('each learner finds what can be chosen in an order of their own, always the same, with nothing lost', () => {
  fc.assert(fc.property(learner, fc.constantFrom('single' as const, 'multiple' as const), (who, kind) => {
    const asked = choosing(kind, ...lines)
    expect(orderOf(asked, who)).toBe(orderOf(asked, who))
    expect(orderOf(asked, who).split(' ').toSorted()).toEqual(['o0', 'o1', 'o2', 'o3'])
  }))
  const first = new Set(Array.from({ length: 60 }, (_, person) => orderOf(choosing('single', ...lines), `learner-${person}`).slice(0, 2)))
  expect(first).toEqual(new Set(['o0', 'o1', 'o2', 'o3']))
})

test.each([
  ['a line that speaks of the others', choosing('multiple', ...lines.slice(0, 3), 'All of these.')], ['a line that begins with “Neither”', choosing('single', ...lines.slice(0, 2), 'Neither, until someone knows.')],
  ['a scale of times', choosing('single', 'Within an hour', 'Within one working day', 'Within a week')], ['a scale of levels', choosing('single', ...[1, 2, 3].map(at => `<span data-slot="level:l${at}">l</span>`))],
  ['a question whose writer says so', { ...choosing('single', ...lines), asWritten: true as const }]
])('the order stays as it is written for %s, and for nobody in particular', (_, asked) => {
  for (let person = 0; person < 20; person++) expect(orderOf(asked, `learner-${person}`)).toBe(asked.options.map(({ id }) => id).join(' '))
  expect(orderOf(choosing('single', ...lines), '')).toBe('o0 o1 o2 o3')
})
