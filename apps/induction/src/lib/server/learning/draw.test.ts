import type { Pack, Question } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn } from './draw.ts'

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
