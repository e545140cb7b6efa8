import { inductionStatuses, type InductionStatus } from '@safeguarding-kit/core/training'
import type { Module } from '@safeguarding-kit/content'
import type { Db } from '../database/index.ts'
import { late, selectLearners, type LearnerRow, type LearnersAsked } from './learners.ts'

/** Statuses as whoever chases people reads them: what presses most first. */
export const pressing: readonly InductionStatus[] = ['overdue', 'refresher-overdue', 'refresher-due', 'not-started', 'in-progress', 'complete', 'exempt']

/** Some of the learners asked about, and where the next page begins: null at the end. */
export interface PeoplePage { readonly rows: readonly LearnerRow[]; readonly next: string | null }

/** The people after a sort key, by name. Somebody at two agencies has two rows of one key: a page ends before a person whose rows would be parted, and is empty where nobody fits whole into what is left of it. */
async function byName(db: Db, what: LearnersAsked, modules: readonly Module[], after: string, size: number, whole: number): Promise<PeoplePage> {
  let query = selectLearners(db, what, modules).limit(size + 1)
  if (after) query = query.where('people.sort_key', '>', after)
  const rows = (await query.execute()) as unknown as LearnerRow[]
  if (rows.length <= size) return { rows, next: null }
  const kept = rows.slice(0, size).filter(row => row.sort_key !== rows[size]?.sort_key)
  // More rows of one person than a whole page holds: shown as far as they go.
  const shown = kept.length > 0 || size < whole ? kept : rows.slice(0, size)
  return { rows: shown, next: shown.at(-1)?.sort_key ?? after }
}

/**
 * One page of the people, by name, or by status and then by name. By status it is the list of each status after the other, so that both databases sort as
 * they do for the names, and a page is read no further than it is long. `after` is what the page before it gave as `next`.
 */
export async function peoplePage(db: Db, what: LearnersAsked, modules: readonly Module[], asked: { readonly after: string | null; readonly byStatus: boolean; readonly size: number }): Promise<PeoplePage> {
  const { after, byStatus, size } = asked
  if (!byStatus) return byName(db, what, modules, after ?? '', size, size)
  const statuses = what.status === 'late' ? pressing.filter(status => late.some(each => each === status)) : what.status ? [what.status] : pressing
  const from = after === null ? undefined : inductionStatuses.find(status => after.startsWith(`${status}:`))
  const rows: LearnerRow[] = []
  for (const status of statuses.slice(Math.max(0, from ? statuses.indexOf(from) : 0))) {
    const page = await byName(db, { ...what, status }, modules, status === from ? (after ?? '').slice(from.length + 1) : '', size - rows.length, size)
    rows.push(...page.rows)
    if (page.next !== null) return { rows, next: `${status}:${page.next}` }
  }
  return { rows, next: null }
}
