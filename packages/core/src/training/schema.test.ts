import { expect, test } from 'vitest'
import { learningEventKinds } from './learning-event.ts'
import { LearningEvent } from './schema.ts'

const head = { id: 'event-1', moduleId: 'day-one', itemId: 'q-secrecy-promise', at: '2026-11-21T09:30:00.000Z' }
const payloads = {
  'module-opened': {}, 'place-kept': { block: 3 }, 'lesson-finished': { seenToEnd: true }, 'question-answered': { chosen: ['explain'], right: true },
  'scenario-answered': { response: 'consult', verdict: 'safe' }, 'conversation-finished': { replies: ['listen'], reachedEnd: true },
  'check-taken': { right: ['q-one'], missed: ['q-two'], known: ['lesson-one', 'q-one'] },
  taught: { attendance: 'attendance-1' }, 'taught-withdrawn': { attendance: 'attendance-1' }, 'refresher-begun': {}
}

test('every kind of event is read as it was written', () => {
  for (const kind of learningEventKinds) expect(LearningEvent.parse({ ...head, kind, payload: payloads[kind] })).toEqual({ ...head, kind, payload: payloads[kind] })
})

test('a forged event is refused: another kind, a name, free text, a verdict of its own', () => {
  const refused = [
    { ...head, kind: 'module-completed', payload: {} },
    { ...head, kind: 'module-opened', payload: { name: 'somebody' } },
    { ...head, kind: 'question-answered', payload: { chosen: ['I was worried about a child I know'], right: true } },
    { ...head, kind: 'scenario-answered', payload: { response: 'consult', verdict: 'excellent' } },
    { ...head, kind: 'lesson-finished', payload: { seenToEnd: true }, person: 'somebody' },
    { ...head, kind: 'lesson-finished', payload: { seenToEnd: 'yes' } },
    { ...head, kind: 'refresher-begun', payload: { done: 'everything' } },
    { ...head, at: '2026-11-21', kind: 'lesson-finished', payload: { seenToEnd: true } }
  ]
  for (const event of refused) expect(LearningEvent.safeParse(event).success, JSON.stringify(event)).toBe(false)
})
