import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LearningEvent } from './learning-event.ts'
import { currentPeriod, inductionCompletedAt, standingFrom } from './standing.ts'
import type { ModuleSteps } from './standing.ts'

const dayOne: ModuleSteps = { moduleId: 'day-one', steps: [
  { kind: 'lesson', id: 'lesson-who-to-tell' },
  { kind: 'question', id: 'q-secrecy-promise', critical: true },
  { kind: 'question', id: 'q-who-is-in-charge', critical: false },
  { kind: 'scenario', id: 'scenario-mark-on-a-baby' },
  { kind: 'conversation', id: 'conversation-child-tells-you' }
] }

let made = 0
const at = (minute: number): string => `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z`
const base = (itemId: string, minute: number) => ({ id: `event-${made++}`, moduleId: 'day-one', itemId, at: at(minute) })
const finished = (minute: number, seenToEnd = true): LearningEvent => ({ ...base('lesson-who-to-tell', minute), kind: 'lesson-finished', payload: { seenToEnd } })
const answered = (itemId: string, minute: number, right: boolean): LearningEvent => ({ ...base(itemId, minute), kind: 'question-answered', payload: { chosen: ['an-option'], right } })
const practised = (minute: number, verdict: 'right' | 'safe' | 'unprotected'): LearningEvent => ({ ...base('scenario-mark-on-a-baby', minute), kind: 'scenario-answered', payload: { response: 'consult', verdict } })
const talked = (minute: number): LearningEvent => ({ ...base('conversation-child-tells-you', minute), kind: 'conversation-finished', payload: { replies: ['listen'], reachedEnd: true } })
const everything = (): LearningEvent[] => [finished(1), answered('q-secrecy-promise', 2, true), answered('q-who-is-in-charge', 3, false), practised(4, 'safe'), talked(5)]

test('a module is complete when every lesson is seen, every critical question right and every counted scenario answered safely', () => {
  expect(standingFrom(everything(), dayOne)).toMatchObject({ stepsDone: 5, stepsTotal: 5, percent: 100, completedAt: at(5), talks: [] })
})

test('opening a module and leaving again completes nothing', () => {
  const opened: LearningEvent = { ...base('day-one', 0), kind: 'module-opened', payload: {} }
  expect(standingFrom([opened, finished(1, false)], dayOne)).toMatchObject({ stepsDone: 0, percent: 0, next: 'lesson-who-to-tell', startedAt: at(0) })
  expect(standingFrom([opened], dayOne)).not.toHaveProperty('completedAt')
})

test('a critical question must be right, whatever else is done', () => {
  const events = everything().filter(({ itemId }) => itemId !== 'q-secrecy-promise')
  expect(standingFrom([...events, answered('q-secrecy-promise', 9, false)], dayOne)).toMatchObject({ stepsDone: 4, next: 'q-secrecy-promise' })
  expect(standingFrom([...events, answered('q-secrecy-promise', 9, false)], dayOne)).not.toHaveProperty('completedAt')
  expect(standingFrom([...events, answered('q-secrecy-promise', 9, false), answered('q-secrecy-promise', 10, true)], dayOne).completedAt).toBe(at(10))
})

test('whoever does the gentler scenario instead has done the one that counts', () => {
  const kind = { ...dayOne, steps: dayOne.steps.map(step => (step.kind === 'scenario' ? { ...step, gentler: 'scenario-gentler' } : step)) }
  const instead = (verdict: 'safe' | 'unprotected'): LearningEvent => ({ ...base('scenario-gentler', 4), kind: 'scenario-answered', payload: { response: 'consult', verdict } })
  const others = everything().filter(({ kind: what }) => what !== 'scenario-answered')
  expect(standingFrom([...others, instead('safe')], kind)).toMatchObject({ percent: 100, completedAt: at(5) })
  expect(standingFrom([...others, instead('unprotected')], kind)).not.toHaveProperty('completedAt')
  expect(standingFrom([...others, instead('safe')], dayOne)).not.toHaveProperty('completedAt')
})

test('a question that is asked in another way is done by a right answer to any of them, and three failed tries at it ask for a talk', () => {
  const drawn = { ...dayOne, steps: dayOne.steps.map(step => (step.kind === 'question' && step.critical ? { ...step, alike: ['q-secrecy-at-the-sink'] } : step)) }
  const others = everything().filter(({ itemId }) => itemId !== 'q-secrecy-promise')
  expect(standingFrom([...others, answered('q-secrecy-at-the-sink', 6, true)], drawn)).toMatchObject({ percent: 100, completedAt: at(6), done: expect.arrayContaining(['q-secrecy-promise']) as unknown })
  const tries = [6, 7, 8].map(minute => answered('q-secrecy-at-the-sink', minute, false))
  expect(standingFrom([...others, ...tries], drawn)).toMatchObject({ next: 'q-secrecy-promise', talks: [{ itemId: 'q-secrecy-promise', since: at(8) }] })
  expect(standingFrom([...others, answered('q-secrecy-at-the-sink', 6, true)], dayOne)).not.toHaveProperty('completedAt')
})

test('an answer that would leave a child unprotected does not finish a counted scenario', () => {
  expect(standingFrom([practised(1, 'unprotected')], dayOne).done).toEqual([])
  expect(standingFrom([practised(1, 'unprotected'), practised(2, 'right')], dayOne).done).toEqual(['scenario-mark-on-a-baby'])
})

const taught = (itemId: string, minute: number, attendance = 'attendance-1'): LearningEvent => ({ ...base(itemId, minute), kind: 'taught', payload: { attendance } })
const withdrawn = (itemId: string, minute: number, attendance = 'attendance-1'): LearningEvent => ({ ...base(itemId, minute), kind: 'taught-withdrawn', payload: { attendance } })

test('whoever was taught a module in a group has done it, except the questions that everybody must get right alone', () => {
  expect(standingFrom([taught('day-one', 1)], dayOne)).toMatchObject({ stepsDone: 4, stepsTotal: 5, next: 'q-secrecy-promise' })
  expect(standingFrom([taught('day-one', 1)], dayOne)).not.toHaveProperty('completedAt')
  expect(standingFrom([taught('day-one', 1), answered('q-secrecy-promise', 2, false)], dayOne)).not.toHaveProperty('completedAt')
  expect(standingFrom([taught('day-one', 1), answered('q-secrecy-promise', 3, true)], dayOne)).toMatchObject({ percent: 100, completedAt: at(3) })
})

test('a critical scenario is not done by having been taught, and one taught scenario does no other step', () => {
  const critical = { ...dayOne, steps: dayOne.steps.map(step => (step.kind === 'scenario' ? { ...step, critical: true } : step)) }
  expect(standingFrom([taught('scenario-mark-on-a-baby', 1)], dayOne).done).toEqual(['scenario-mark-on-a-baby'])
  expect(standingFrom([taught('scenario-mark-on-a-baby', 1), taught('q-secrecy-promise', 1)], critical).done).toEqual([])
})

test('an attendance that was recorded by mistake is evidence for nothing, before and after; another one still is', () => {
  expect(standingFrom([taught('day-one', 1), withdrawn('day-one', 5)], dayOne)).toMatchObject({ stepsDone: 0, done: [] })
  expect(standingFrom([taught('day-one', 1), withdrawn('day-one', 5), taught('day-one', 7, 'attendance-2')], dayOne).stepsDone).toBe(4)
  expect(standingFrom([finished(1), taught('day-one', 2), withdrawn('day-one', 5)], dayOne).done).toEqual(['lesson-who-to-tell'])
})

test('a question sent with nothing ticked is not an answer', () => {
  expect(standingFrom([{ ...answered('q-who-is-in-charge', 1, false), payload: { chosen: [], right: false } } as LearningEvent], dayOne).done).toEqual([])
})

test('a third failed try asks for a talk with the manager and locks nothing', () => {
  const three = [1, 2, 3].map(minute => answered('q-secrecy-promise', minute, false))
  expect(standingFrom(three.slice(0, 2), dayOne).talks).toEqual([])
  expect(standingFrom(three, dayOne).talks).toEqual([{ itemId: 'q-secrecy-promise', since: at(3) }])
  expect(standingFrom([...three, ...everything().map(event => ({ ...event, at: at(20) }) as LearningEvent)], dayOne)).toMatchObject({ percent: 100, completedAt: at(20) })
})

test('wrong answers after the right one, or to questions that are not critical, ask for no talk', () => {
  expect(standingFrom([answered('q-secrecy-promise', 1, true), ...[2, 3, 4].map(minute => answered('q-secrecy-promise', minute, false))], dayOne).talks).toEqual([])
  expect(standingFrom([2, 3, 4].map(minute => answered('q-who-is-in-charge', minute, false)), dayOne).talks).toEqual([])
})

test('one answer pressed three times is one try', () => {
  const once = answered('q-secrecy-promise', 1, false)
  expect(standingFrom([once, once, once], dayOne).talks).toEqual([])
})

test('the place is where the learner stopped last', () => {
  const keep = (block: number, minute: number): LearningEvent => ({ ...base('lesson-who-to-tell', minute), kind: 'place-kept', payload: { block } })
  expect(standingFrom([keep(4, 7), keep(2, 3)], dayOne).place).toEqual({ itemId: 'lesson-who-to-tell', block: 4 })
})

test('a module without steps is never complete', () => {
  expect(standingFrom(everything(), { moduleId: 'day-one', steps: [] })).toMatchObject({ percent: 0 })
  expect(standingFrom(everything(), { moduleId: 'day-one', steps: [] })).not.toHaveProperty('completedAt')
})

test('what questions asked first showed to be known is done, and what they missed is not and counts as no failed try', () => {
  const check: LearningEvent = { ...base('day-one', 1), kind: 'check-taken', payload: { right: ['q-who-is-in-charge'], missed: ['q-secrecy-promise', 'q-secrecy-promise', 'q-secrecy-promise'], known: ['lesson-who-to-tell', 'q-who-is-in-charge'] } }
  expect(standingFrom([check], dayOne)).toMatchObject({ done: ['lesson-who-to-tell', 'q-who-is-in-charge'], next: 'q-secrecy-promise', talks: [] })
  expect(standingFrom([check, answered('q-secrecy-promise', 2, true), practised(4, 'safe'), talked(5)], dayOne).completedAt).toBe(at(5))
})

const refresher = (minute: number): LearningEvent => ({ id: `event-${made++}`, moduleId: 'refresher', itemId: 'refresher', at: at(minute), kind: 'refresher-begun', payload: {} })

test('a refresher begins at zero in every module: what was done before is evidence for nothing', () => {
  const begun = refresher(30)
  expect(standingFrom([...everything(), begun], dayOne)).toEqual({ moduleId: 'day-one', stepsDone: 0, stepsTotal: 5, percent: 0, done: [], next: 'lesson-who-to-tell', talks: [] })
  expect(standingFrom([...everything(), { ...begun, at: at(4) }], dayOne)).toMatchObject({ stepsDone: 1, done: ['conversation-child-tells-you'] })
})

test('a refresher is complete on its own evidence, and on its own day', () => {
  const later = everything().map(event => ({ ...event, at: at(50) }) as LearningEvent)
  expect(standingFrom([...everything(), refresher(30), ...later], dayOne)).toMatchObject({ percent: 100, startedAt: at(50), completedAt: at(50) })
  expect(standingFrom([...everything(), refresher(30), ...later, refresher(55)], dayOne)).toMatchObject({ percent: 0 })
})

test('of several refreshers the newest counts, in whatever order they are read', () => {
  const events = [finished(1), refresher(2), finished(3), refresher(4), finished(5)]
  expect(currentPeriod(events).map(event => event.at)).toEqual([at(5)])
  expect(currentPeriod(events.toReversed()).map(event => event.at)).toEqual([at(5)])
  expect(currentPeriod([finished(1)])).toHaveLength(1)
})

test('the induction is complete when the last required module is', () => {
  const one = standingFrom(everything(), dayOne), other = { ...one, moduleId: 'recognising', completedAt: at(30) }
  expect(inductionCompletedAt([one, other], ['day-one', 'recognising'])).toBe(at(30))
  expect(inductionCompletedAt([one], ['day-one', 'recognising'])).toBeUndefined()
  expect(inductionCompletedAt([one], [])).toBeUndefined()
})

const anyEvent: fc.Arbitrary<LearningEvent> = fc.record({ id: fc.integer({ min: 0, max: 30 }).map(String), moduleId: fc.constantFrom('day-one', 'day-one', 'other'), at: fc.nat(59).map(at) }).chain(head => {
  const item = fc.constantFrom(...dayOne.steps.map(({ id }) => id), 'retired-item')
  return fc.oneof(
    item.map(itemId => ({ ...head, itemId, kind: 'module-opened', payload: {} }) as const),
    fc.tuple(item, fc.nat(9)).map(([itemId, block]) => ({ ...head, itemId, kind: 'place-kept', payload: { block } }) as const),
    fc.tuple(item, fc.boolean()).map(([itemId, seenToEnd]) => ({ ...head, itemId, kind: 'lesson-finished', payload: { seenToEnd } }) as const),
    fc.tuple(item, fc.boolean()).map(([itemId, right]) => ({ ...head, itemId, kind: 'question-answered', payload: { chosen: ['one'], right } }) as const),
    fc.tuple(item, fc.constantFrom('right', 'safe', 'unprotected')).map(([itemId, verdict]) => ({ ...head, itemId, kind: 'scenario-answered', payload: { response: 'consult', verdict } }) as const),
    fc.subarray(dayOne.steps.map(({ id }) => id)).map(known => ({ ...head, itemId: head.moduleId, kind: 'check-taken', payload: { right: [], missed: [], known } }) as const),
    fc.constant({ ...head, moduleId: 'refresher', itemId: 'refresher', kind: 'refresher-begun', payload: {} } as const),
    fc.tuple(item, fc.boolean()).map(([itemId, reachedEnd]) => ({ ...head, itemId, kind: 'conversation-finished', payload: { replies: [], reachedEnd } }) as const)
  )
})
const manyEvents = fc.array(anyEvent, { maxLength: 60 })

test('events in any order, with any repeated, give the same standing', () => {
  fc.assert(fc.property(manyEvents.chain(events => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events))), ([events, shuffled, repeated]) => {
    expect(standingFrom([...repeated, ...shuffled, ...repeated], dayOne)).toEqual(standingFrom(events, dayOne))
  }))
})

test('nothing is complete without evidence for every step', () => {
  fc.assert(fc.property(manyEvents, events => {
    const standing = standingFrom(events, dayOne)
    const evidence = (id: string) => currentPeriod(events).some(event => event.moduleId === 'day-one' && (event.kind === 'check-taken' ? event.payload.known.includes(id) : event.itemId === id) && (event.kind === 'check-taken' ||
      (event.kind === 'lesson-finished' && event.payload.seenToEnd) || event.kind === 'question-answered' || event.kind === 'conversation-finished' && event.payload.reachedEnd
      || event.kind === 'scenario-answered' && event.payload.verdict !== 'unprotected'))
    expect(standing.done.every(evidence)).toBe(true)
    expect(standing.completedAt !== undefined).toBe(standing.stepsDone === standing.stepsTotal)
    expect(standing.percent === 100).toBe(standing.completedAt !== undefined)
  }))
})

test('what was done stays done, and a completion keeps its day, whatever happens after but a refresher', () => {
  const later = anyEvent.map(event => ({ ...event, id: `later-${event.id}`, at: `2027${event.at.slice(4)}` }) as LearningEvent)
  fc.assert(fc.property(fc.oneof(manyEvents, manyEvents.map(events => [...events, ...everything()])), fc.array(later.filter(({ kind }) => kind !== 'refresher-begun')), (events, after) => {
    const before = standingFrom(events, dayOne), then = standingFrom([...events, ...after], dayOne)
    expect(then.done).toEqual(expect.arrayContaining([...before.done]))
    if (before.completedAt) expect(then.completedAt).toBe(before.completedAt)
  }))
})
