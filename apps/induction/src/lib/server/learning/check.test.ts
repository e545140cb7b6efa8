import type { Module, Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { certificatesOf, certificateText } from '../certificates/index.ts'
import type { Database } from '../database/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { canAskFirst, checkOf, knownBy, minutesIfKnown, minutesToAsk } from './check.ts'
import { eventsOf } from './events.ts'
import { learntBy, minutesIn, saidInHours, timeSaid } from './hours.ts'
import { ownCheck } from './own-check.ts'
import { beginRefresher, rebuildStandings, record } from './record.ts'
import { currentModules, requiredModules, stepsOf } from './steps.ts'
import { aBoard, allRight, anAgency, shippedPack, someone, wholeInduction, type Someone } from './testing.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })
const everyRight = (module: Module, seed: string, refreshing: boolean) => {
  const check = checkOf(pack, module, seed, refreshing)
  return { check, known: new Set(knownBy(pack, module, check, new Set(check.lessons.flatMap(({ asked }) => asked.map(({ id }) => id))), refreshing)) }
}

describe('what questions asked first may show', () => {
  test('the first time nothing that keeps a child safe is skipped: protected words, critical questions, stories, critical talks, the card', () => {
    for (const module of currentModules(pack)) {
      const { known } = everyRight(module, 'somebody', false)
      for (const step of stepsOf(pack, module).steps) if (step.kind === 'scenario' || (step.kind === 'question' && step.critical) || (step.kind === 'conversation' && pack.conversations[step.id]?.critical)) expect(known.has(step.id), step.id).toBe(false)
      for (const lesson of module.lessons) if (lesson.blocks.some(block => block.kind === 'protected' || block.kind === 'card' || (block.kind === 'question' && pack.questions[block.id]?.critical))) expect(known.has(lesson.id), lesson.id).toBe(false)
    }
  })

  test('most modules have something that may be skipped by somebody who knows it, and nothing is known of which nothing was asked', () => {
    expect(currentModules(pack).filter(module => canAskFirst(checkOf(pack, module, 'somebody', false))).length).toBeGreaterThan(currentModules(pack).length / 2)
    for (const module of currentModules(pack)) {
      const { check } = everyRight(module, 'somebody', false)
      expect(knownBy(pack, module, check, new Set(), false)).toEqual([])
      const known = new Set(everyRight(module, 'somebody', false).known)
      for (const { lesson, asked } of check.lessons) expect(known.has(lesson.id), lesson.id).toBe(asked.length > 0)
    }
  })

  test('one wrong answer keeps its lesson to be learnt, and no other', () => {
    const module = currentModules(pack).find(entry => checkOf(pack, entry, 'x', true).lessons.filter(({ asked }) => asked.length > 0).length > 1)!
    const check = checkOf(pack, module, 'x', true), asked = check.lessons.filter(entry => entry.asked.length > 0)
    const wrong = asked[0]!.asked[0]!.id
    const known = new Set(knownBy(pack, module, check, new Set(asked.flatMap(entry => entry.asked.map(({ id }) => id)).filter(id => id !== wrong)), true))
    expect(asked.map(({ lesson }) => known.has(lesson.id))).toEqual(asked.map((_, at) => at > 0))
  })

  test('a refresher always asks the critical questions and keeps a story, and is drawn anew each time', () => {
    for (const module of currentModules(pack)) {
      const check = checkOf(pack, module, 'a period', true)
      const asked = check.lessons.flatMap(entry => entry.asked)
      for (const step of stepsOf(pack, module).steps) if (step.kind === 'question' && step.critical && module.lessons.some(lesson => lesson.blocks.some(block => block.kind === 'question' && block.id === step.id))) expect(asked.some(({ id, alike }) => id === step.id || alike === step.id), step.id).toBe(true)
      if (module.scenarios.some(({ counts, status }) => counts && status === 'current')) expect(check.keptStories.length, module.id).toBeGreaterThan(0)
      const { known } = everyRight(module, 'a period', true)
      for (const id of check.keptStories) expect(known.has(id), id).toBe(false)
      expect(minutesIfKnown(module, check)).toBeLessThan(module.minutes + 1)
      expect(checkOf(pack, module, 'a period', true)).toEqual(check)
    }
    const drawn = (seed: string) => JSON.stringify(currentModules(pack).map(module => { const { lessons, keptStories } = checkOf(pack, module, seed, true); return [lessons.flatMap(({ asked }) => asked.map(({ id }) => id)), keptStories] }))
    expect(new Set(['one', 'two', 'three', 'four'].map(drawn)).size).toBeGreaterThan(1)
  })
})

onBothDatabases(database => {
  const at = (day: string, i: number) => () => `${day}T09:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.000Z`
  const aLearner = async () => {
    const board = await aBoard(database())
    return someone(database(), board, await anAgency(database(), board))
  }
  /** Takes the check of a module as somebody who gets everything right but these lessons. */
  async function takeCheck(db: Database, who: Someone, module: Module, when: () => string, missing: readonly string[] = []): Promise<void> {
    const { check, refreshing } = await ownCheck(db.db, who, pack, module)
    const right = new Set(check.lessons.filter(({ lesson }) => !missing.includes(lesson.id)).flatMap(({ asked }) => asked.map(({ id }) => id)))
    const asked = check.lessons.flatMap(entry => entry.asked.map(({ id }) => id))
    await record(db, who, pack, module, { id: randomUUID(), kind: 'check-taken', moduleId: module.id, itemId: module.id, payload: { right: [...right], missed: asked.filter(id => !right.has(id)), known: knownBy(pack, module, check, right, refreshing) } }, when)
  }

  test('a refresher asks first: what was shown is done, what was missed is taught, and it ends with a certificate that tells the minutes it took', async () => {
    const who = await aLearner()
    await keepSnapshot(database().db, pack)
    for (const [i, { module, happened }] of wholeInduction(pack).entries()) await record(database(), who, pack, module, happened, at('2026-01-10', i))
    await beginRefresher(database(), who, pack, randomUUID(), at('2027-12-01', 0))
    const missed = requiredModules(pack)[1]!.lessons.find(({ id }) => checkOf(pack, requiredModules(pack)[1]!, 'any', true).lessons.some(({ lesson, asked }) => lesson.id === id && asked.length > 0))!.id
    let i = 1
    for (const module of requiredModules(pack)) await takeCheck(database(), who, module, at('2027-12-02', i++), [missed])
    expect((await ownCheck(database().db, who, pack, requiredModules(pack)[0]!)).taken).toBe(true)
    for (const module of requiredModules(pack)) {
      const known = new Set((await eventsOf(database().db, who.learnerKey, module.id)).flatMap(event => (event.kind === 'check-taken' ? event.payload.known : [])))
      if (module.id === requiredModules(pack)[1]!.id) expect(known.has(missed)).toBe(false)
      for (const happened of allRight(pack, module).filter(({ itemId }) => !known.has(itemId))) await record(database(), who, pack, module, { ...happened, id: randomUUID() }, at('2027-12-02', i++))
    }
    const [certificate] = (await certificatesOf(database().db, who.learnerKey)).filter(({ kind }) => kind === 'refresher')
    expect(certificate?.completed_on).toBe('2027-12-02')
    const learnt = (await learntBy(database().db, who.learnerKey, pack)).filter(({ refresher }) => refresher)
    expect(learnt.some(({ what }) => what === requiredModules(pack)[1]!.lessons.find(({ id }) => id === missed)!.title)).toBe(true)
    expect(minutesIn(learnt)).toBeLessThan(requiredModules(pack).reduce((sum, { minutes }) => sum + minutes, 0))
    expect((await certificateText(database().db, certificate!, 'https://x.example')).minutes).toBe(`About ${minutesIn(learnt)} minutes`)
    expect((await rebuildStandings(database(), who.boardId, pack)).differed).toBe(0)
  })

  test('learning time counts a lesson once, a lesson shown by a check with the minutes of its questions only, and all of it anew in a refresher', async () => {
    const who = await aLearner()
    const module = currentModules(pack).find(entry => canAskFirst(checkOf(pack, entry, who.learnerKey, false)))!
    const { check } = await ownCheck(database().db, who, pack, module)
    await takeCheck(database(), who, module, at('2026-01-10', 0))
    const lesson = module.lessons.find(({ id }) => check.lessons.some(entry => entry.lesson.id === id && entry.asked.length === 0)) ?? module.lessons[0]!
    for (const i of [1, 2]) await record(database(), who, pack, module, { id: randomUUID(), kind: 'lesson-finished', moduleId: module.id, itemId: lesson.id, payload: { seenToEnd: true } }, at('2026-01-10', i))
    const learnt = await learntBy(database().db, who.learnerKey, pack)
    expect(learnt.map(({ how, on, refresher }) => [how, on, refresher])).toEqual([['check', '2026-01-10', false], ['lesson', '2026-01-10', false]])
    expect(learnt[0]?.minutes).toBe(Math.round(10 * minutesToAsk(check)) / 10)
    expect(learnt[1]?.minutes).toBe(lesson.minutes)
  })
})

test('learning time is said in hours and minutes', () => {
  expect([0, 1, 60, 85, 120].map(saidInHours)).toEqual(['About 0 minutes', 'About 1 minute', 'About 1 hour', 'About 1 hour 25 minutes', 'About 2 hours'])
  expect(timeSaid({ here: 55, taught: 0 })).toEqual({ all: 'About 55 minutes', parts: '' })
  expect(timeSaid({ here: 55, taught: 90 })).toEqual({ all: 'About 2 hours 25 minutes', parts: 'About 55 minutes learnt here alone, 1 hour 30 minutes in taught sessions with others' })
})
