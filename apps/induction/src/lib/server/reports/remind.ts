import type { JobRole } from '@safeguarding-kit/core/training'
import { dueOn, refreshBy } from '@safeguarding-kit/core/training'
import { longDay } from '#lib/days.ts'
import { recordAct } from '../database/acts.ts'
import type { Db } from '../database/index.ts'
import { putInOutbox } from '../database/outbox.ts'
import { earlierFor, jobRoleOf } from '../learning/paths.ts'
import { reminderLetter, reminderSubject } from '../mail/letters.ts'
import { addDays } from '../time.ts'
import { late, selectLearners, statusReader, type LearnerRow, type LearnersAsked } from './learners.ts'

/** Whoever was reminded within this many days is left in peace. */
export const reminderDays = 7

export interface Reminders {
  readonly letters: readonly { readonly to: string; readonly subject: string; readonly body: string }[]
  /** Late, and without an e-mail address: somebody has to tell them. */
  readonly withoutAddress: number
  /** Late, and reminded within the last days. */
  readonly remindedLately: number
}

/** The letters to those who are late among the learners asked about: one to each address, however many agencies they belong to. */
export async function remindersFor(db: Db, what: LearnersAsked, board: string, link: string): Promise<Reminders> {
  const rows = (await selectLearners(db, { ...what, status: what.status !== undefined && late.some(status => status === what.status) ? what.status : 'late' }, []).execute()) as unknown as LearnerRow[]
  const since = `${addDays(what.day, -reminderDays)}T00:00:00.000Z`
  const reminded = new Set((await db.selectFrom('outbox').select('to_address').where('board_id', '=', what.boardId).where('subject', '=', reminderSubject).where('created_at', '>=', since).execute()).map(row => row.to_address))
  const status = statusReader(what.day, what.pack)
  const byAddress = new Map(rows.flatMap(row => (row.email === null ? [] : [[row.email, row] as const])).toReversed())
  const letters = [...byAddress].toReversed().filter(([to]) => !reminded.has(to)).map(([to, row]) => {
    const role: JobRole = jobRoleOf(row.job_role)
    const earlier = what.pack && earlierFor(what.pack, row.job_role)
    const refresher = status(row) === 'refresher-overdue' && row.completed_on !== null
    return { to, ...reminderLetter({ name: row.name, at: row.agency, board, what: refresher ? 'refresher' : 'induction', due: longDay(refresher && row.completed_on ? refreshBy(role, row.completed_on, earlier).on : dueOn(role, row.from_day, earlier).on), link }) }
  })
  return { letters, withoutAddress: new Set(rows.filter(row => row.email === null).map(row => row.person_id)).size, remindedLately: byAddress.size - letters.length }
}

/** Puts the letters into the outbox and records that it was done, by whom and to how many. Answers how many there were. Give a transaction. */
export async function remind(db: Db, what: LearnersAsked, board: string, link: string, by: string): Promise<number> {
  const { letters } = await remindersFor(db, what, board, link)
  for (const letter of letters) await putInOutbox(db, { board: what.boardId, ...letter })
  if (letters.length > 0) await recordAct(db, { board: what.boardId, by, act: `A reminder was written to ${letters.length === 1 ? 'one person who is late' : `${letters.length} people who are late`}`, about: what.boardId })
  return letters.length
}
