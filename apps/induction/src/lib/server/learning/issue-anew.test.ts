import type { Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { signOff, signOffsOf, type Saying } from '../database/sign-offs.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { issueAnew, pilotsToIssueAnew } from './issue-anew.ts'
import { record } from './record.ts'
import { aBoard, anAgency, shippedPack, someone, wholeInduction } from './testing.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

onBothDatabases((database) => {
  const trained = async () => {
    const { db } = database()
    const board = await aBoard(database())
    const who = await someone(database(), board, await anAgency(database(), board))
    await keepSnapshot(db, pack)
    for (const [i, { module, happened }] of wholeInduction(pack).entries()) await record(database(), who, pack, module, { ...happened, id: randomUUID() }, () => `2026-03-02T09:00:01.${String(i).padStart(3, '0')}Z`)
    return { db, board, who, certificates: () => db.selectFrom('certificates').selectAll().orderBy('issued_at').execute() }
  }
  const agreeToAll = async (board: string, person: string, what: Pack) => {
    for (const { module, parts } of await signOffsOf(database().db, board, what)) await signOff(database().db, board, what, module.id, { role: 'Chair', person }, parts.map(({ id }): Saying => ({ part: id, verdict: 'agree', note: '' })))
  }

  test('before the pack is signed off no pilot certificate is issued anew', async () => {
    const { db, board, certificates } = await trained()
    expect(await pilotsToIssueAnew(db, board, pack)).toEqual({ ready: 0, hashes: [], others: 1 })
    expect(await issueAnew(db, board, pack, 'a coordinator')).toBe(0)
    expect((await certificates()).map(({ pilot }) => pilot)).toEqual([1])
  })

  test('after it, a certificate on the same evidence stands beside the pilot one, which stays what it was; once, and recorded', async () => {
    const { db, board, who, certificates } = await trained()
    const [before] = await certificates()
    await agreeToAll(board, who.id, pack)
    expect(await issueAnew(db, board, pack, 'a coordinator', '2026-11-22T09:00:00.000Z')).toBe(1)
    expect(await issueAnew(db, board, pack, 'a coordinator')).toBe(0)
    const [pilot, anew, ...more] = await certificates()
    expect(more).toEqual([])
    expect(pilot).toEqual(before)
    expect({ ...anew, id: '', code: '' }).toEqual({ ...before, id: '', code: '', pilot: 0, issued_at: '2026-11-22T09:00:00.000Z' })
    expect(anew?.code).not.toBe(before?.code)
    expect(await db.selectFrom('acts').select(['about', 'by_person']).where('act', 'like', '%issued anew%').execute()).toEqual([{ about: who.id, by_person: 'a coordinator' }])
  })

  test('what was taught in other words than those signed off is not issued anew, nor is a certificate that was withdrawn', async () => {
    const { db, board, who } = await trained()
    const next: Pack = { ...pack, edition: '2027.1', hash: 'next', modules: pack.modules.map((module) => ({ ...module, lessons: module.lessons.map((lesson) => ({ ...lesson, summary: `${lesson.summary} And more.` })) })) }
    await agreeToAll(board, who.id, next)
    expect(await pilotsToIssueAnew(db, board, next)).toEqual({ ready: 0, hashes: [], others: 1 })
    await agreeToAll(board, who.id, pack)
    await db.updateTable('certificates').set({ revoked_at: '2026-11-22T09:00:00.000Z', revoked_reason: 'by mistake' }).execute()
    expect(await pilotsToIssueAnew(db, board, next)).toEqual({ ready: 0, hashes: [], others: 0 })
  })
})
