import { beforeAll, expect, test } from 'vitest'
import type { Pack } from '@safeguarding-kit/content'
import { certificatesOf } from '../certificates/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { selectLearners, statusReader } from '../reports/learners.ts'
import { recordExemption } from './exemption.ts'
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
    expect(await database().db.selectFrom('acts').select(['act', 'about', 'reason']).execute()).toEqual([{ act: 'exempt from the induction', about: who.id, reason: said.reason }])
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
})
