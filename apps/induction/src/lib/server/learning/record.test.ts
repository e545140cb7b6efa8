import type { Module, Pack } from '@safeguarding-kit/content'
import { refreshBy } from '@safeguarding-kit/core/training'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { confirmName } from '../database/people.ts'
import { beginMembership, endMembership, membershipsOf } from '../database/memberships.ts'
import { transact, type Database } from '../database/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { issueCertificate } from './issue.ts'
import { requiredModules } from './steps.ts'
import { rebuildStandings, record } from './record.ts'
import { stepsOf } from './steps.ts'
import { aBoard, allRight, anAgency, shippedPack, someone, wholeInduction, type Someone } from './testing.ts'

let pack: Pack
let dayOne: Module
beforeAll(async () => {
  pack = await shippedPack()
  const [first] = requiredModules(pack)
  if (!first) throw new Error('The pack has no module')
  dayOne = first
})

/** The time is this. */
const at = (moment: string) => () => moment

const everyRow = async ({ db }: Database) => ({
  events: await db.selectFrom('learning_events').selectAll().orderBy('id').execute(), standings: await db.selectFrom('standings').selectAll().orderBy('learner_key').orderBy('module_id').execute(),
  completions: await db.selectFrom('completions').selectAll().orderBy('id').execute(), certificates: await db.selectFrom('certificates').selectAll().orderBy('id').execute()
})
const clock = (start = '2026-03-02T09:00:00.000Z') => {
  let time = Date.parse(start)
  return () => new Date((time += 1000)).toISOString()
}

describe('what is recorded', () => {
  onBothDatabases(database => {
    const aLearner = async (said: Parameters<typeof someone>[3] = {}): Promise<Someone> => {
      const board = await aBoard(database())
      return someone(database(), board, await anAgency(database(), board), said)
    }
    async function doAll(who: Someone, taught: Pack = pack, time = clock(), leaveOut = 0): Promise<void> {
      const steps = wholeInduction(taught)
      for (const { module, happened } of steps.slice(0, steps.length - leaveOut)) expect((await record(database(), who, taught, module, happened, time)).ok).toBe(true)
    }

    test('an answer sent twice is there once, and the second answer says the same as the first', async () => {
      const who = await aLearner()
      const [answer] = allRight(pack, dayOne)
      const first = await record(database(), who, pack, dayOne, answer!, clock())
      const before = await everyRow(database())
      const second = await record(database(), who, pack, dayOne, answer!, clock('2026-04-01T00:00:00.000Z'))
      expect(first).toMatchObject({ ok: true, again: false })
      expect(second).toEqual({ ...first, again: true })
      expect(await everyRow(database())).toEqual(before)
    })

    test('the same answer sent ten times at once is there once', async () => {
      const who = await aLearner()
      const [answer] = allRight(pack, dayOne)
      const sent = await Promise.all(Array.from({ length: 10 }, () => record(database(), who, pack, dayOne, answer!, clock())))
      expect(sent.filter(one => one.ok && !one.again)).toHaveLength(1)
      expect((await everyRow(database())).events).toHaveLength(1)
    })

    test('an answer under somebody else’s id, or under an own id of another question, is refused and writes nothing', async () => {
      const who = await aLearner()
      const forger = await someone(database(), who.boardId, await anAgency(database(), who.boardId, 'Next door'))
      const [answer, other] = allRight(pack, dayOne)
      await record(database(), who, pack, dayOne, answer!, clock())
      const before = await everyRow(database())
      expect(await record(database(), forger, pack, dayOne, answer!, clock())).toEqual({ ok: false, code: 'not-this-event' })
      expect(await record(database(), who, pack, dayOne, { ...other!, id: answer!.id }, clock())).toEqual({ ok: false, code: 'not-this-event' })
      expect(await everyRow(database())).toEqual(before)
    })

    test('nothing is complete without evidence: opening, looking and wrong answers to what matters most finish nothing', async () => {
      const who = await aLearner()
      for (const module of requiredModules(pack)) {
        await record(database(), who, pack, module, { id: randomUUID(), kind: 'module-opened', moduleId: module.id, itemId: module.id, payload: {} }, clock())
        for (const step of stepsOf(pack, module).steps) {
          await record(database(), who, pack, module, { id: randomUUID(), kind: 'place-kept', moduleId: module.id, itemId: step.id, payload: { block: 1 } }, clock())
          if (step.kind === 'lesson') await record(database(), who, pack, module, { id: randomUUID(), kind: 'lesson-finished', moduleId: module.id, itemId: step.id, payload: { seenToEnd: false } }, clock())
          if (step.kind === 'scenario') await record(database(), who, pack, module, { id: randomUUID(), kind: 'scenario-answered', moduleId: module.id, itemId: step.id, payload: { response: 'carry-on', verdict: 'unprotected' } }, clock())
          if (step.kind === 'conversation') await record(database(), who, pack, module, { id: randomUUID(), kind: 'conversation-finished', moduleId: module.id, itemId: step.id, payload: { replies: [], reachedEnd: false } }, clock())
        }
      }
      const { standings, completions, certificates } = await everyRow(database())
      expect(standings.map(row => row.steps_done)).toEqual(standings.map(() => 0))
      expect([completions, certificates]).toEqual([[], []])
    })

    test('one step short of everything there is no certificate, and the last step brings it', async () => {
      const who = await aLearner({ jobRole: 'early-years' })
      await doAll(who, pack, clock(), 1)
      expect((await everyRow(database())).certificates).toEqual([])
      const last = wholeInduction(pack).at(-1)!
      await record(database(), who, pack, last.module, last.happened, at('2026-03-02T16:00:00.000Z'))
      const { certificates: [certificate, ...more], completions } = await everyRow(database())
      expect(more).toEqual([])
      expect(certificate).toMatchObject({ learner_key: who.learnerKey, name: 'Ama Mensah', edition: pack.edition, completed_on: '2026-03-02', refresh_by: refreshBy('early-years', '2026-03-02').on, pilot: 1, pack_hash: pack.hash, revoked_at: null })
      expect(completions.map(row => row.kind).sort()).toEqual(['induction', 'milestone', 'module', 'module', 'module'])
    })

    test('two last answers at the same moment issue one certificate', async () => {
      const who = await aLearner()
      await doAll(who, pack, clock(), 2)
      await Promise.all(wholeInduction(pack).slice(-2).map(({ module, happened }) => record(database(), who, pack, module, happened, at('2026-03-02T16:00:00.000Z'))))
      const { certificates, completions } = await everyRow(database())
      expect(certificates).toHaveLength(1)
      expect(completions.filter(row => row.kind === 'induction')).toHaveLength(1)
    })

    test('people who answer at the same moment do not stand in one another’s way', async () => {
      const board = await aBoard(database())
      const agency = await anAgency(database(), board)
      const crowd = [await someone(database(), board, agency), await someone(database(), board, agency), await someone(database(), board, agency), await someone(database(), board, agency)]
      await Promise.all(crowd.map(async who => { for (const happened of allRight(pack, dayOne)) expect((await record(database(), who, pack, dayOne, happened)).ok).toBe(true) }))
      expect((await everyRow(database())).completions).toHaveLength(crowd.length)
    })

    test('a completion is of the day in England: half past midnight in summer belongs to the new day', async () => {
      const who = await aLearner()
      for (const happened of allRight(pack, dayOne)) await record(database(), who, pack, dayOne, happened, at('2026-07-01T23:30:00.000Z'))
      expect((await everyRow(database())).completions.map(row => row.completed_on)).toEqual(['2026-07-02'])
      const winter = await someone(database(), who.boardId, await anAgency(database(), who.boardId, 'Winter'))
      for (const happened of allRight(pack, dayOne)) await record(database(), winter, pack, dayOne, happened, at('2026-12-01T23:30:00.000Z'))
      expect((await everyRow(database())).completions.map(row => row.completed_on).sort()).toEqual(['2026-07-02', '2026-12-01'])
    })

    test('the refresher is by the role, and of several roles the earliest counts', async () => {
      const board = await aBoard(database())
      const [one, two] = [await anAgency(database(), board, 'One'), await anAgency(database(), board, 'Two')]
      for (const roles of [['volunteer'], ['early-years'], ['health-level-2', 'early-years'], ['no role that we know']]) {
        const who = await someone(database(), board, one, { jobRole: roles[0]! })
        if (roles[1]) await beginMembership(database().db, { person: who.id, board, agency: two, role: 'learner', jobRole: roles[1], from: '2026-01-05' })
        await doAll(who)
        const { refresh_by } = await database().db.selectFrom('certificates').select('refresh_by').where('learner_key', '=', who.learnerKey).executeTakeFirstOrThrow()
        expect(refresh_by).toBe(roles.map(role => refreshBy(role === 'no role that we know' ? 'other' : (role as 'volunteer'), '2026-03-02').on).sort()[0])
      }
    })

    test('without an e-mail address the certificate waits until somebody confirms the name, also when they do so under the next edition', async () => {
      const who = await aLearner({ email: null })
      await keepSnapshot(database().db, pack)
      await doAll(who)
      expect((await everyRow(database())).completions.some(row => row.kind === 'induction')).toBe(true)
      expect((await everyRow(database())).certificates).toEqual([])
      await confirmName(database().db, who.id, 'the manager')
      const later: Pack = { ...pack, edition: '2027.1', hash: 'another', title: 'A later title' }
      await transact(database(), db => issueCertificate(db, who, later, '2027-01-05T09:00:00.000Z'))
      await transact(database(), db => issueCertificate(db, who, later, '2027-01-06T09:00:00.000Z'))
      const { certificates } = await everyRow(database())
      expect(certificates.map(row => [row.edition, row.pack_hash, row.course, row.completed_on])).toEqual([[pack.edition, pack.hash, pack.title, '2026-03-02']])
    })

    test('a later edition that asks for more undoes no completion and issues no second certificate for old work', async () => {
      const who = await aLearner()
      await doAll(who)
      const before = await everyRow(database())
      const question = { ...Object.values(pack.questions)[0]!, id: 'q-of-the-next-edition', critical: true }
      const grown: Module = { ...dayOne, lessons: dayOne.lessons.map((lesson, index) => (index === 0 ? { ...lesson, blocks: [...lesson.blocks, { kind: 'question', id: question.id }] } : lesson)) }
      const later: Pack = { ...pack, edition: '2027.1', hash: 'another', questions: { ...pack.questions, [question.id]: question }, modules: pack.modules.map(module => (module.id === dayOne.id ? grown : module)) }
      await record(database(), who, later, grown, { id: randomUUID(), kind: 'place-kept', moduleId: dayOne.id, itemId: 'somewhere', payload: { block: 0 } }, at('2027-01-05T09:00:00.000Z'))
      const after = await everyRow(database())
      expect(after.completions).toEqual(before.completions)
      expect(after.certificates).toEqual(before.certificates)
      await record(database(), who, later, grown, { id: randomUUID(), kind: 'question-answered', moduleId: dayOne.id, itemId: question.id, payload: { chosen: ['a'], right: true } }, at('2027-01-05T09:01:00.000Z'))
      expect((await everyRow(database())).completions).toEqual(before.completions)
      expect((await everyRow(database())).certificates).toEqual(before.certificates)
    })

    test('whoever left takes the record along: it is complete still, and nothing of it is undone', async () => {
      const who = await aLearner()
      await doAll(who)
      const before = await everyRow(database())
      await endMembership(database().db, (await membershipsOf(database().db, who.id))[0]!.id, '2026-04-01')
      await rebuildStandings(database(), who.boardId, pack)
      expect(await everyRow(database())).toEqual(before)
    })

    test('in whatever order and however often answers arrive, what is kept is what the events give when it is made again', async () => {
      const modules = requiredModules(pack).slice(0, 2)
      const board = await aBoard(database())
      const agency = await anAgency(database(), board)
      const steps = modules.flatMap(module => stepsOf(pack, module).steps.slice(0, 6).map(step => ({ module, step })))
      const event = fc.record({ which: fc.integer({ min: 0, max: steps.length - 1 }), good: fc.boolean(), minute: fc.integer({ min: 0, max: 90 }), again: fc.boolean(), look: fc.boolean() })
      await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async events => {
        const who = await someone(database(), board, agency)
        for (const { which, good, minute, again, look } of events) {
          const { module, step } = steps[which]!
          const common = { id: randomUUID(), moduleId: module.id, itemId: step.id }
          const happened = look ? { ...common, kind: 'place-kept', payload: { block: minute } } as const
            : step.kind === 'lesson' ? { ...common, kind: 'lesson-finished', payload: { seenToEnd: good } } as const
            : step.kind === 'question' ? { ...common, kind: 'question-answered', payload: { chosen: ['a'], right: good } } as const
            : step.kind === 'scenario' ? { ...common, kind: 'scenario-answered', payload: { response: 'consult', verdict: good ? 'right' : 'unprotected' } } as const
            : { ...common, kind: 'conversation-finished', payload: { replies: [], reachedEnd: good } } as const
          // Two machines whose clocks differ: the server's time may go back.
          for (let time = 0; time < (again ? 2 : 1); time++) await record(database(), who, pack, module, happened, at(new Date(Date.parse('2026-03-28T23:30:00.000Z') + minute * 60_000).toISOString()))
        }
      }), { numRuns: 12 })
      const before = await everyRow(database())
      expect(await rebuildStandings(database(), board, pack)).toEqual({ rebuilt: before.standings.length, differed: 0 })
      expect(await everyRow(database())).toEqual(before)
    })

    test('what another process wrote in between counts too, and a write that failed counts for nothing', async () => {
      const who = await aLearner()
      // A second handle on the same place stands for a second process: each remembers only what itself saw.
      const other: Database = { ...database() }
      for (const [index, happened] of allRight(pack, dayOne).entries()) {
        const through = index % 3 === 1 ? other : database()
        const written = await record(through, who, pack, dayOne, happened, at(`2026-03-02T09:00:${String(10 + index)}.000Z`))
        expect(written.ok && written.standing.stepsDone).toBe(index + 1)
        const failing: Database = { ...through, db: through.db.withPlugin({ transformQuery: () => { throw new Error('lost on the way') }, transformResult: async ({ result }) => result }) }
        await expect(record(failing, who, pack, dayOne, { ...happened, id: randomUUID() })).rejects.toThrow('lost on the way')
      }
      const before = await everyRow(database())
      expect(before.completions).toHaveLength(1)
      expect((await rebuildStandings(database(), who.boardId, pack)).differed).toBe(0)
      expect(await everyRow(database())).toEqual(before)
    })

    test('a standing that was tampered with is found and put right', async () => {
      const who = await aLearner()
      for (const happened of allRight(pack, dayOne).slice(0, 2)) await record(database(), who, pack, dayOne, happened, clock())
      const before = await everyRow(database())
      await database().db.updateTable('standings').set({ percent: 100, steps_done: 99, completed_at: '2026-01-01T00:00:00.000Z' }).execute()
      expect(await rebuildStandings(database(), who.boardId, pack)).toEqual({ rebuilt: 1, differed: 1 })
      expect(await everyRow(database())).toEqual(before)
    })
  })
})
