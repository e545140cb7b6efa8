import type { Pack } from '@safeguarding-kit/content'
import { beforeAll, expect, test } from 'vitest'
import { certificatesOf } from './certificates/index.ts'
import { membershipsOf, membershipsOn } from './database/memberships.ts'
import { onBothDatabases } from './database/testing/index.ts'
import { lastDayFor, modulesOnPath } from './learning/paths.ts'
import { record } from './learning/record.ts'
import { requiredModules } from './learning/steps.ts'
import { aBoard, anAgency, shippedPack, someone, wholeInduction, type Someone } from './learning/testing.ts'
import { completionColumns } from './reports/completion.ts'
import { selectLearners, type LearnerRow } from './reports/learners.ts'
import { changeWork, workBefore } from './work.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

const day = '2026-06-15'

onBothDatabases(database => {
  async function volunteer() {
    const board = await aBoard(database()), agency = await anAgency(database(), board)
    const who = await someone(database(), board, agency, { jobRole: 'volunteer', from: '2026-01-05' })
    const [membership] = await membershipsOf(database().db, who.id)
    return { board, agency, who, membership: membership?.id ?? '' }
  }
  const completed = async (who: Someone) => {
    let at = 0
    for (const { module, happened } of wholeInduction(pack)) await record(database(), who, pack, module, happened, () => `2026-02-02T09:00:00.${String(at++).padStart(3, '0')}Z`)
  }
  const held = async (who: Someone) => (await membershipsOn(database().db, who.id, day)).map(({ job_role, from_day }) => [job_role, from_day])
  const acts = async (who: Someone) => (await database().db.selectFrom('acts').select(['act', 'reason']).where('about', '=', who.id).execute())

  test('a volunteer who becomes a nursery assistant has that path from the day of the change, keeps what was learnt, and the board sees it', async () => {
    const { board, agency, who, membership } = await volunteer()
    await completed(who)
    const before = await certificatesOf(database().db, who.learnerKey)
    expect(await changeWork(database(), pack, { membership, jobRole: 'early-years', from: '2026-06-01', by: 'the manager' }, day)).toBe('changed')
    expect(await held(who)).toEqual([['early-years', '2026-06-01']])
    expect((await membershipsOf(database().db, who.id)).map(({ job_role, from_day, to_day }) => [job_role, from_day, to_day])).toEqual([['early-years', '2026-06-01', null], ['volunteer', '2026-01-05', '2026-06-01']])
    expect(await certificatesOf(database().db, who.learnerKey)).toEqual(before)
    expect(await acts(who)).toEqual([expect.objectContaining({ act: 'The work of somebody was changed', reason: expect.stringMatching(/^From “Volunteer” to “.+”, from 1 June 2026$/) as string })])
    expect(await workBefore(database().db, who.id, { boardId: board, agencyId: agency, role: 'learner', jobRole: 'early-years', since: '2026-06-01' })).toBe('volunteer')

    const [row] = (await selectLearners(database().db, { boardId: board, day, agencies: null, pack }, requiredModules(pack)).execute()) as unknown as LearnerRow[]
    const said = Object.fromEntries(completionColumns(pack, day).map(({ id, value }) => [id, row && value(row)]))
    expect(said).toMatchObject({ joined: '2026-01-05', 'role-since': '2026-06-01', status: 'Complete', refresher: '2028-02-02', 'stage-due': lastDayFor(pack, 'six-months', 'early-years', '2026-06-01') })
    expect(modulesOnPath(pack, 'early-years').length).toBeGreaterThan(modulesOnPath(pack, 'volunteer').length)
  })

  test('work that was wrong from the beginning is put right: nothing of it stays in the history, and no last day moves', async () => {
    const { board, agency, who, membership } = await volunteer()
    expect(await changeWork(database(), pack, { membership, jobRole: 'school-lead', from: '2026-01-05', by: 'the coordinator' }, day)).toBe('changed')
    expect((await membershipsOf(database().db, who.id)).map(({ job_role, from_day, to_day }) => [job_role, from_day, to_day])).toEqual([['school-lead', '2026-01-05', null]])
    expect(await workBefore(database().db, who.id, { boardId: board, agencyId: agency, role: 'learner', jobRole: 'school-lead', since: '2026-01-05' })).toBeNull()
  })

  test('nothing changes for the same work, a day before they came or one to come, or somebody who has left; pressed twice it is one change', async () => {
    const { who, membership } = await volunteer()
    const change = (jobRole: string, from: string, id = membership) => changeWork(database(), pack, { membership: id, jobRole, from, by: 'the manager' }, day)
    expect([await change('volunteer', day), await change('police', '2026-01-04'), await change('police', '2026-06-16'), await change('police', day, 'nobody')]).toEqual(['same', 'too-early', 'in-future', 'not-there'])
    expect(await acts(who)).toEqual([])
    expect([await change('police', day), await change('police', day)]).toEqual(['changed', 'not-there'])
    expect([await held(who), (await acts(who)).length]).toEqual([[['police', day]], 1])
  })

  test('when the new work asks for less than the old, the induction is complete at the change', async () => {
    const { who, membership } = await volunteer()
    const stages = (path: Pack['paths'][number]) => ({ ...path.stages, induction: [...path.stages.induction, 'speaking-up'], 'six-months': path.stages['six-months'].filter(id => id !== 'speaking-up') })
    const fuller: Pack = { ...pack, paths: pack.paths.map(path => (path.roles.includes('volunteer') ? { ...path, stages: stages(path) } : path)) }
    let at = 0
    for (const { module, happened } of wholeInduction(fuller)) await record(database(), who, fuller, module, happened, () => `2026-02-02T09:00:00.${String(at++).padStart(3, '0')}Z`)
    expect(await certificatesOf(database().db, who.learnerKey)).toEqual([])
    await changeWork(database(), fuller, { membership, jobRole: 'police', from: day, by: 'the manager' }, day)
    expect(await certificatesOf(database().db, who.learnerKey)).toHaveLength(1)
  })
})
