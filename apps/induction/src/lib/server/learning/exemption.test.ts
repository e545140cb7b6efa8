import { beforeAll, expect, test } from 'vitest'
import type { Pack } from '@safeguarding-kit/content'
import { certificatesOf } from '../certificates/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { selectLearners, statusReader } from '../reports/learners.ts'
import { endExemption, recordExemption } from './exemption.ts'
import { record } from './record.ts'
import { aBoard, anAgency, shippedPack, someone, wholeInduction } from './testing.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

onBothDatabases(database => {
  const aLearner = async () => {
    const board = await aBoard(database())
    return someone(database(), board, await anAgency(database(), board))
  }
  const said = { by: 'a coordinator', reason: 'Did the next borough’s induction in May' }

  test('somebody exempt shows as exempt from that day, and why is kept', async () => {
    const who = await aLearner()
    await recordExemption(database().db, who, pack, { ...said, about: who.id }, '2026-03-01T09:00:00.000Z')
    const status = async (day: string) => statusReader(day)((await selectLearners(database().db, { boardId: who.boardId, day, agencies: null }, []).executeTakeFirstOrThrow()) as never)
    expect(await status('2026-02-28')).toBe('overdue')
    expect(await status('2026-03-01')).toBe('exempt')
    expect(await database().db.selectFrom('acts').select(['act', 'about', 'reason']).execute()).toEqual([{ act: 'Somebody was exempted from the induction', about: who.id, reason: said.reason }])
  })

  test('an exemption is recorded once, and earns no certificate', async () => {
    const who = await aLearner()
    await recordExemption(database().db, who, pack, { ...said, about: who.id }, '2026-03-01T09:00:00.000Z')
    await recordExemption(database().db, who, { ...pack, edition: '2027.1' }, { ...said, about: who.id }, '2027-03-01T09:00:00.000Z')
    expect(await database().db.selectFrom('completions').select('completed_on').execute()).toEqual([{ completed_on: '2026-03-01' }])
    expect(await certificatesOf(database().db, who.learnerKey)).toEqual([])
  })

  test('somebody who completed the induction stays complete', async () => {
    const who = await aLearner()
    for (const { module, happened } of wholeInduction(pack)) await record(database(), who, pack, module, happened)
    await recordExemption(database().db, who, pack, { ...said, about: who.id })
    expect(await database().db.selectFrom('completions').select('id').where('kind', '=', 'exemption').execute()).toEqual([])
  })

  test('somebody exempt may do the induction all the same, and gets the certificate', async () => {
    const who = await aLearner()
    await recordExemption(database().db, who, pack, { ...said, about: who.id })
    for (const { module, happened } of wholeInduction(pack)) await record(database(), who, pack, module, happened)
    expect(await certificatesOf(database().db, who.learnerKey)).toHaveLength(1)
  })

  test('an exemption that was recorded by mistake is ended: they are due as before, both acts are kept, and it is ended once', async () => {
    const who = await aLearner()
    await endExemption(database().db, who, pack, { ...said, about: who.id })
    expect(await database().db.selectFrom('acts').select('act').execute()).toEqual([])
    await recordExemption(database().db, who, pack, { ...said, about: who.id }, '2026-03-01T09:00:00.000Z')
    const mistake = { by: 'a coordinator', about: who.id, reason: 'It was another person of that name' }
    await endExemption(database().db, who, pack, mistake, '2026-03-05T09:00:00.000Z')
    await endExemption(database().db, who, pack, mistake, '2026-03-06T09:00:00.000Z')
    const row = await selectLearners(database().db, { boardId: who.boardId, day: '2026-03-05', agencies: null }, []).executeTakeFirstOrThrow()
    expect(statusReader('2026-03-05')(row as never)).toBe('overdue')
    expect((await database().db.selectFrom('acts').select(['act', 'reason']).orderBy('at').execute()).map(({ act }) => act)).toEqual(['Somebody was exempted from the induction', 'An exemption from the induction was ended'])
    expect((await database().db.selectFrom('completions').select(['kind', 'completed_on']).orderBy('completed_on').execute())).toEqual([{ kind: 'exemption', completed_on: '2026-03-01' }, { kind: 'exemption-ended', completed_on: '2026-03-05' }])
  })
})
