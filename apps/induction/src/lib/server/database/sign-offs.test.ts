import type { Module, Pack } from '@safeguarding-kit/content'
import { beforeAll, expect, test } from 'vitest'
import { aBoard, anAgency, shippedPack, someone } from '../learning/testing.ts'
import { onBothDatabases } from './testing/index.ts'
import { isSignedOff, signOff, signOffsOf, type Saying } from './sign-offs.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

/** The same pack as its next edition: read again, with one lesson's words changed or none. */
function nextEdition(changed?: string): Pack {
  const modules = pack.modules.map((module): Module => ({
    ...module, lessons: module.lessons.map((lesson) => ({ ...lesson, checkedOn: '2027-11-21', file: `moved/${lesson.file}`, ...(lesson.id === changed && { summary: `${lesson.summary} And more.` }) }))
  }))
  return { ...pack, edition: '2027.1', hash: `next ${changed ?? ''}`, modules }
}

onBothDatabases((database) => {
  const aBoardLead = async () => {
    const board = await aBoard(database())
    const lead = await someone(database(), board, await anAgency(database(), board))
    return { db: database().db, board, by: { role: 'Chair of the training sub-group', person: lead.id } }
  }
  type Lead = Awaited<ReturnType<typeof aBoardLead>>
  const agreeToAll = async ({ db, board, by }: Lead, what: Pack, at: string) => {
    for (const { module, parts } of await signOffsOf(db, board, what))
      if (module.required) await signOff(db, board, what, module.id, by, parts.map(({ id }): Saying => ({ part: id, verdict: 'agree', note: '' })), at)
  }

  test('a pack is a draft until every part of every required module is agreed', async () => {
    const lead = await aBoardLead()
    expect(await isSignedOff(lead.db, lead.board, pack)).toBe(false)
    await agreeToAll(lead, pack, '2026-11-21T09:00:00.000Z')
    expect(await isSignedOff(lead.db, lead.board, pack)).toBe(true)
  })

  test('what somebody asks afterwards makes it a draft again, and an answer that satisfies them ends that', async () => {
    const lead = await aBoardLead()
    await agreeToAll(lead, pack, '2026-11-21T09:00:00.000Z')
    const [first] = await signOffsOf(lead.db, lead.board, pack)
    const part = first?.parts[0]?.id ?? ''
    await signOff(lead.db, lead.board, pack, first?.module.id ?? '', lead.by, [{ part, verdict: 'ask', note: 'Who is our deputy LADO?' }], '2026-11-21T10:00:00.000Z')
    expect(await isSignedOff(lead.db, lead.board, pack)).toBe(false)
    await signOff(lead.db, lead.board, pack, first?.module.id ?? '', lead.by, [{ part, verdict: 'agree', note: '' }], '2026-11-21T11:00:00.000Z')
    expect(await isSignedOff(lead.db, lead.board, pack)).toBe(true)
    expect(await lead.db.selectFrom('sign_offs').select('id').where('part_id', '=', part).execute()).toHaveLength(3)
  })

  test('an agreement carries to the next edition where nothing changed', async () => {
    const lead = await aBoardLead()
    await agreeToAll(lead, pack, '2026-11-21T09:00:00.000Z')
    expect(await isSignedOff(lead.db, lead.board, nextEdition())).toBe(true)
  })

  test('a lesson with other words has to be agreed again, and only that lesson', async () => {
    const lead = await aBoardLead()
    await agreeToAll(lead, pack, '2026-11-21T09:00:00.000Z')
    const lesson = pack.modules[1]?.lessons[0]?.id ?? ''
    const next = nextEdition(lesson)
    expect(await isSignedOff(lead.db, lead.board, next)).toBe(false)
    const open = (await signOffsOf(lead.db, lead.board, next)).flatMap(({ module, parts }) => (module.required ? parts.filter(({ said }) => said === null) : []))
    expect(open.map(({ id }) => id)).toEqual([lesson])
  })

  test('a stricter threshold of the board makes the scenarios that it touches fall due, and no others', async () => {
    const lead = await aBoardLead()
    await agreeToAll(lead, pack, '2026-11-21T09:00:00.000Z')
    const variant = { id: 'local', base: 'thresholds', title: 'Local', checkedOn: '2026-11-21', stricter: pack.modules.flatMap(({ scenarios }) => scenarios).length > 0 ? [{ rule: 'a-few-minor-domestic-abuse-incidents', atLeast: 'child-in-need-s17', actions: ['tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'ask-consent', 'offer-early-help'] }] : [] }
    const stricter: Pack = { ...pack, hash: 'with a variant', variants: [{ file: 'variant.yaml', document: variant }] }
    const open = (await signOffsOf(lead.db, lead.board, stricter)).flatMap(({ module, parts }) => (module.required ? parts.filter(({ said }) => said === null) : []))
    expect(open.every(({ kind }) => kind === 'scenario')).toBe(true)
  })

  test('the same pressed twice is kept once, and another board’s agreement counts for nothing here', async () => {
    const lead = await aBoardLead()
    await agreeToAll(lead, pack, '2026-11-21T09:00:00.000Z')
    const count = async () => (await lead.db.selectFrom('sign_offs').select('id').execute()).length
    const before = await count()
    await agreeToAll(lead, pack, '2026-11-21T09:05:00.000Z')
    expect(await count()).toBe(before)
    expect(await isSignedOff(lead.db, await aBoard(database(), 'Nexttown'), pack)).toBe(false)
  })
})
