import { fillText, type Module, type Pack } from '@safeguarding-kit/content'
import { en } from '@safeguarding-kit/core/training/wording/en'
import type { Database } from '../database/index.ts'
import { talkSaid } from '../learning/first-talk.ts'
import { inductionOf, jobRoleOf, lastDayFor, refreshFor, standOnPath, type StandOnPath } from '../learning/paths.ts'
import { requiredModules } from '../learning/steps.ts'
import { stepsOf } from '../learning/steps.ts'
import type { Column } from './column.ts'
import { countLearners, learnerFields, selectLearners, statusReader, type LearnerRow, type LearnersAsked } from './learners.ts'
import { snapshot, type Snapshot } from './snapshot.ts'

/** The columns of the completion report. Their order and meaning never change; new ones go to the end. */
export function completionColumns(pack: Pack, day: string): readonly Column<LearnerRow>[] {
  const modules = requiredModules(pack)
  const status = statusReader(day, pack)
  const stepsBy = new Map<string, number>()
  const stepsIn = (role: string): number => {
    const found = stepsBy.get(role) ?? inductionOf(pack, role).reduce((sum, module) => sum + stepsOf(pack, module).steps.length, 0)
    stepsBy.set(role, found)
    return found
  }
  const percent = (done: number, steps: number): number => (steps === 0 ? 0 : Math.min(99, Math.floor((100 * done) / steps)))
  const dues = new Map<string, string>()
  const due = (row: LearnerRow): string => {
    const key = `${row.job_role} ${row.from_day}`
    const known = dues.get(key) ?? lastDayFor(pack, 'induction', row.job_role, row.from_day)
    if (dues.size < 50_000) dues.set(key, known)
    return known
  }
  const refreshes = new Map<string, string>()
  /** By the work of today: the certificate tells what it was on its day. */
  const refresh = (row: LearnerRow): string | null => {
    if (row.refresh_by === null || row.completed_on === null) return row.refresh_by
    const key = `${row.job_role} ${row.completed_on}`
    const known = refreshes.get(key) ?? refreshFor(pack, row.job_role, row.completed_on)
    if (refreshes.size < 50_000) refreshes.set(key, known)
    return known
  }
  const stand = (row: LearnerRow): StandOnPath => standOnPath(pack, row.job_role, row.from_day, row.completed_on !== null, stage => Number(stage === 'six-months' ? row.six_done : row.twelve_done))
  return [
    { id: 'name', heading: 'Name', meaning: 'The name as the person or the manager gave it.', kind: 'text', width: 28, value: row => row.name },
    { id: 'agency', heading: 'Agency', meaning: 'Where the person belongs today. Somebody at two agencies has two rows.', kind: 'text', width: 36, value: row => row.agency },
    { id: 'role', heading: 'Role', meaning: 'The kind of work, which sets the due and refresher dates.', kind: 'text', width: 44, value: row => en.roles[jobRoleOf(row.job_role)] },
    { id: 'joined', heading: 'Joined', meaning: 'The first day at the agency as this service knows it.', kind: 'day', value: row => row.joined_on },
    { id: 'status', heading: 'Status', meaning: `On the day of the report: ${Object.values(en.statuses).join(', ')}.`, kind: 'text', value: row => en.statuses[status(row)] },
    { id: 'percent', heading: 'Percent done', meaning: 'Steps done of all steps that the induction asks for, rounded down.', kind: 'number', value: row => (row.completed_on ? 100 : percent(Number(row.steps_done), stepsIn(row.job_role))) },
    { id: 'due', heading: 'Due by', meaning: 'The last day for the induction in this role.', kind: 'day', value: due },
    { id: 'completed', heading: 'Completed on', meaning: 'The day the last required module was finished, or its latest refresher.', kind: 'day', value: row => row.completed_on },
    { id: 'edition', heading: 'Edition', meaning: 'The edition of the pack that was completed.', kind: 'text', value: row => row.completed_edition },
    { id: 'refresher', heading: 'Refresher by', meaning: 'The last day for the refresher in this role.', kind: 'day', value: refresh },
    { id: 'certificate', heading: 'Certificate', meaning: 'The code that anyone can check; empty where there is none yet.', kind: 'text', value: row => row.certificate },
    { id: 'sign-in', heading: 'E-mail or sign-in name', meaning: 'To tell apart two people of one name.', kind: 'text', width: 40, value: row => row.email ?? row.sign_in_name },
    ...modules.map((module, index): Column<LearnerRow> => ({ id: `module-${module.id}`, heading: fillText(module.title, pack.slots), meaning: 'The day this module was finished.', kind: 'day', value: row => row[`m${index}`] ?? null })),
    { id: 'talk', heading: 'Talk with the manager', meaning: 'Both confirmed, with the later of the two days; learner only; manager only; or none. It is apart from completion, which does not wait for it.', kind: 'text', width: 24, value: row => talkSaid(row.talk) },
    { id: 'path', heading: 'Path', meaning: 'What somebody in this work learns; “another role” has the shortest.', kind: 'text', width: 44, value: row => stand(row).path },
    { id: 'group', heading: 'Training group', meaning: 'The group of the edition of 2010 that this work belonged to.', kind: 'text', value: row => stand(row).group },
    { id: 'stage', heading: 'Stage', meaning: 'Where the person is on the path: the induction, then how many modules of the next stage are finished.', kind: 'text', width: 34, value: row => (row.exempt_from && !row.completed_on ? '' : stand(row).stage) },
    { id: 'stage-due', heading: 'Stage due by', meaning: 'The last day for that stage in this role.', kind: 'day', value: row => (row.exempt_from && !row.completed_on ? null : stand(row).stageDue) },
    { id: 'role-since', heading: 'In this role since', meaning: 'The first day in this kind of work at the agency: last days count from it.', kind: 'day', value: row => row.from_day },
    { id: 'taught-minutes', heading: 'Minutes in taught sessions', meaning: 'The minutes of the sessions of this board where the person was, by the clock, since the beginning. What was learnt here alone is not in it: each person’s page and transcript tell both, apart.', kind: 'number', value: row => Number(row.taught_minutes) }
  ]
}

/** The completion report's rows from one snapshot, with their number. */
export function openCompletion(database: Database, what: LearnersAsked, modules: readonly Module[]): Promise<Snapshot<LearnerRow>> {
  return snapshot<LearnerRow>(database, {
    count: db => countLearners(db, what) as never,
    rows: db => selectLearners(db, what, modules) as never,
    fields: [...learnerFields, ...modules.map((_, index): `m${number}` => `m${index}`)]
  })
}

/** What the file is called: the day and the number of rows stand in it, so that a list cut short cannot pass for whole. */
export const fileName = (board: string, day: string, rows: number, ending: 'csv' | 'xlsx'): string =>
  `completion-${board.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40)}-${day}-${rows}-rows.${ending}`
