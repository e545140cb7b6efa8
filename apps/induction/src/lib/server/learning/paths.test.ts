import type { Pack } from '@safeguarding-kit/content'
import { jobRoles } from '@safeguarding-kit/core/training'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { certificatesOf, certificateText } from '../certificates/index.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { completionColumns } from '../reports/completion.ts'
import { selectLearners, statusReader, type LearnerRow, type LearnersAsked } from '../reports/learners.ts'
import { sayOwnWork } from '../work.ts'
import { earlierFor, inductionOf, inductionOfAll, lastDayFor, minutesOf, modulesOf, modulesOnPath, pathOf, pressingDay, refreshFor, standOnPath } from './paths.ts'
import { record } from './record.ts'
import { currentModules, requiredModules } from './steps.ts'
import { aBoard, allRight, anAgency, shippedPack, someone, wholeInduction, type Someone } from './testing.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

/** The pack with one path changed, as a board's own folder would. */
const withPath = (role: string, change: Partial<Pack['paths'][number]>): Pack => ({ ...pack, paths: pack.paths.map(path => (path.roles.includes(role) ? { ...path, ...change } : path)) })
const fuller = (role: string) => { const stages = pathOf(pack, role)!.stages; return withPath(role, { stages: { ...stages, induction: [...stages.induction, 'speaking-up'], 'six-months': stages['six-months'].filter(id => id !== 'speaking-up') } }) }

test('every kind of work has a path of its own, and everybody begins with what everybody needs', () => {
  for (const role of jobRoles) {
    expect(pathOf(pack, role)?.roles, role).toContain(role)
    expect(inductionOf(pack, role), role).toEqual(requiredModules(pack))
  }
})

test('who has finished is told the day of the refresher, never that of an induction long done; who is exempt has no day', () => {
  const nursery = { job_role: 'early-years', from_day: '2024-05-06', completed_on: null, exempt_from: null }
  expect(pressingDay(pack, nursery)).toEqual({ what: 'induction', on: lastDayFor(pack, 'induction', 'early-years', '2024-05-06') })
  expect(pressingDay(pack, { ...nursery, completed_on: '2024-05-26' })).toEqual({ what: 'refresher', on: refreshFor(pack, 'early-years', '2024-05-26') })
  expect(refreshFor(pack, 'early-years', '2024-05-26') > '2025').toBe(true)
  expect(pressingDay(pack, { ...nursery, exempt_from: '2024-05-07' })).toBeNull()
})

test('somebody whose work is not known has the shortest path, with everything that keeps a child safe', () => {
  const least = Math.min(...pack.paths.map(path => minutesOf(modulesOf(pack, path))))
  for (const role of ['', 'other', 'lion tamer']) {
    expect(minutesOf(modulesOnPath(pack, role)), role).toBe(least)
    expect(inductionOf(pack, role)).toEqual(requiredModules(pack))
  }
})

test('without paths everybody does what is required, and nothing is said of stages', () => {
  const plain: Pack = { ...pack, paths: [] }
  expect(pathOf(plain, 'police')).toBeNull()
  expect(modulesOnPath(plain, 'police')).toEqual(requiredModules(plain))
  expect(standOnPath(plain, 'police', '2026-01-05', false, () => 0)).toEqual({ path: '', group: '', stage: '', stageDue: null })
})

test('a board’s earlier dates count, and later ones do not', () => {
  const sooner = withPath('police', { earlier: { from: '2026-01-01', inductionDays: 3, sixMonths: 4 } })
  expect(earlierFor(sooner, 'police')).toEqual({ from: '2026-01-01', dueDays: 3, sixMonths: 4 })
  expect([lastDayFor(sooner, 'induction', 'police', '2026-02-02'), lastDayFor(sooner, 'six-months', 'police', '2026-02-02'), lastDayFor(sooner, 'twelve-months', 'police', '2026-02-02')]).toEqual(['2026-02-05', '2026-06-02', '2027-02-02'])
  expect(lastDayFor(withPath('police', { earlier: { from: '2026-01-01', inductionDays: 300 } }), 'induction', 'police', '2026-02-02')).toBe('2026-02-09')
})

test('somebody in two kinds of work does what either asks for', () => {
  expect(inductionOfAll(fuller('police'), ['volunteer', 'police']).map(({ id }) => id)).toEqual([...requiredModules(pack).map(({ id }) => id), 'speaking-up'])
})

describe('a stage is told in words', () => {
  const stand = (inducted: boolean, six: number, twelve: number) => standOnPath(pack, 'early-years', '2026-01-05', inducted, stage => (stage === 'six-months' ? six : twelve))
  test('the induction first, then how many of the next stage, then that the path is complete', () => {
    const [six, twelve] = (['six-months', 'twelve-months'] as const).map(stage => modulesOf(pack, pathOf(pack, 'early-years')!, stage).length) as [number, number]
    expect(stand(false, 3, 0)).toMatchObject({ group: 'Group 3', stage: 'Induction', stageDue: '2026-01-12' })
    expect(stand(true, 1, 0)).toMatchObject({ stage: `Within six months: 1 of ${six} modules`, stageDue: '2026-07-05' })
    expect(stand(true, six, 0)).toMatchObject({ stage: `Within twelve months: 0 of ${twelve} modules`, stageDue: '2027-01-05' })
    expect(stand(true, six, twelve)).toMatchObject({ stage: 'Path complete', stageDue: null })
  })
})

onBothDatabases(database => {
  const at = (i: number) => () => `2026-03-02T09:00:${String(Math.floor(i / 1000)).padStart(2, '0')}.${String(i % 1000).padStart(3, '0')}Z`
  const inductionsOf = (who: Someone) => database().db.selectFrom('completions').select(['kind', 'evidence']).where('learner_key', '=', who.learnerKey).where('kind', '=', 'induction').execute()
  const doModules = async (who: Someone, taught: Pack, ids: readonly string[], from = 0) => {
    let i = from
    for (const module of currentModules(taught).filter(({ id }) => ids.includes(id))) for (const happened of allRight(taught, module)) await record(database(), who, taught, module, happened, at(i++))
  }

  test('a board that asks more of an induction gives its certificate when that is done, and the certificate says what it was', async () => {
    const taught = fuller('police')
    await keepSnapshot(database().db, taught)
    const board = await aBoard(database()), agency = await anAgency(database(), board)
    const officer = await someone(database(), board, agency, { jobRole: 'police' }), helper = await someone(database(), board, agency, { jobRole: 'volunteer' })
    for (const who of [officer, helper]) await doModules(who, taught, requiredModules(pack).map(({ id }) => id))
    expect([await inductionsOf(officer), (await inductionsOf(helper)).length]).toEqual([[], 1])
    await doModules(officer, taught, ['speaking-up'], 500)
    const [completion] = await inductionsOf(officer)
    expect(completion?.evidence.split(' ')).toEqual([...requiredModules(pack).map(({ id }) => id), 'speaking-up'])
    const [certificate] = await certificatesOf(database().db, officer.learnerKey)
    if (!certificate) throw new Error('No certificate')
    const titles = (text: string) => text.split('; ').length
    expect(titles((await certificateText(database().db, certificate, 'https://x.example')).modules)).toBe(5)
  })

  test('a certificate that was given stays good when a board asks for more afterwards', async () => {
    const board = await aBoard(database())
    const who = await someone(database(), board, await anAgency(database(), board), { jobRole: 'police' })
    let i = 0
    for (const { module, happened } of wholeInduction(pack)) await record(database(), who, pack, module, happened, at(i++))
    const before = await certificatesOf(database().db, who.learnerKey)
    await doModules(who, fuller('police'), ['speaking-up'], 900)
    expect([(await inductionsOf(who)).length, await certificatesOf(database().db, who.learnerKey)]).toEqual([1, before])
  })

  test('the report tells path, group and stage of each learner, and the board’s earlier dates', async () => {
    const board = await aBoard(database()), agency = await anAgency(database(), board)
    const sooner = withPath('police', { earlier: { from: '2026-01-01', inductionDays: 3 } })
    const who = await someone(database(), board, agency, { jobRole: 'police', name: 'Officer' })
    await someone(database(), board, agency, { jobRole: 'lion tamer', name: 'Zara' })
    const rows = async (taught: Pack, more: Partial<LearnersAsked> = {}) => (await selectLearners(database().db, { boardId: board, day: '2026-01-09', agencies: null, pack: taught, ...more }, requiredModules(taught)).execute()) as unknown as LearnerRow[]
    const said = async (taught: Pack) => (await rows(taught)).map(row => Object.fromEntries(completionColumns(taught, '2026-01-09').filter(({ id }) => ['path', 'group', 'stage', 'stage-due', 'percent'].includes(id)).map(column => [column.id, column.value(row)])))
    const title = pathOf(pack, 'police')?.title
    expect(await said(pack)).toEqual([
      { percent: 0, path: title, group: 'Group 2', stage: 'Induction', 'stage-due': '2026-01-12' },
      { percent: 0, path: pathOf(pack, 'other')?.title, group: 'Group 1', stage: 'Induction', 'stage-due': '2026-04-05' }
    ])
    const [row] = await rows(sooner)
    expect([statusReader('2026-01-09')(row!), statusReader('2026-01-09', sooner)(row!)]).toEqual(['not-started', 'overdue'])
    expect((await rows(sooner, { status: 'overdue' })).map(({ name }) => name)).toEqual(['Officer'])
    expect(await rows(pack, { status: 'overdue' })).toEqual([])
    let i = 0
    for (const { module, happened } of wholeInduction(pack)) await record(database(), who, pack, module, happened, at(i++))
    const six = modulesOf(pack, pathOf(pack, 'police')!, 'six-months')
    await doModules(who, pack, [six[0]!.id], 900)
    expect((await said(pack))[0]).toMatchObject({ percent: 100, stage: `Within six months: 1 of ${six.length} modules`, 'stage-due': '2026-07-05' })
    await doModules(who, pack, six.map(({ id }) => id), 2000)
    expect((await said(pack))[0]).toMatchObject({ stage: 'Path complete', 'stage-due': null })
  })

  test('whoever goes to the end of a path has one certificate of the induction, and the path is complete', async () => {
    const board = await aBoard(database()), agency = await anAgency(database(), board)
    const role = (path: Pack['paths'][number]) => path.roles[0] ?? 'other'
    for (const path of pack.paths.filter(({ roles }) => ['other', 'early-years', 'elected-member'].includes(roles[0] ?? ''))) {
      const who = await someone(database(), board, agency, { jobRole: role(path) })
      await doModules(who, pack, modulesOnPath(pack, role(path)).map(({ id }) => id))
      const finished = new Set((await database().db.selectFrom('completions').select('subject').where('learner_key', '=', who.learnerKey).execute()).map(({ subject }) => subject))
      expect(standOnPath(pack, role(path), '2026-01-05', true, (_, modules) => modules.filter(({ id }) => finished.has(id)).length), path.id).toMatchObject({ stage: 'Path complete' })
      expect([(await inductionsOf(who)).length, (await certificatesOf(database().db, who.learnerKey)).length], path.id).toEqual([1, 1])
    }
  })

  test('whoever has not said what their work is says it once; then it is known', async () => {
    const board = await aBoard(database()), agency = await anAgency(database(), board)
    const who = await someone(database(), board, agency, { jobRole: 'other' })
    const roles = () => database().db.selectFrom('memberships').select('job_role').where('person_id', '=', who.id).execute()
    const held = { boardId: board, agencyId: agency, role: 'learner' } as const
    await sayOwnWork(database(), who.id, held, 'early-years')
    await sayOwnWork(database(), who.id, held, 'volunteer')
    expect(await roles()).toEqual([{ job_role: 'early-years' }])
    expect((await database().db.selectFrom('acts').select('act').where('about', '=', who.id).execute()).map(({ act }) => act)).toEqual(['Somebody said what their work is'])
    await sayOwnWork(database(), randomUUID(), held, 'police')
  })
})
