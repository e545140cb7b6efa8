import { fillText } from '@safeguarding-kit/content'
import { inductionStatuses } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { may } from '#lib/server/access/index.ts'
import { notJoinedByAgency } from '#lib/server/database/invitations.ts'
import { database } from '#lib/server/index.ts'
import { pressingDay } from '#lib/server/learning/paths.ts'
import { pack } from '#lib/server/packs/index.ts'
import { filtersOf, whatIsAsked } from '#lib/server/reports/asked.ts'
import { completionColumns } from '#lib/server/reports/completion.ts'
import { countLearners, late, lateLabel, statusReader, type LearnersAsked } from '#lib/server/reports/learners.ts'
import { peoplePage } from '#lib/server/reports/people-page.ts'
import type { PageServerLoad } from './$types'

const rowsToAPage = 50

export const load: PageServerLoad = async event => {
  const { what, agencies, modules, ignored, board, agency, ownAgencies, mayRemind } = await whatIsAsked(event)
  const { db } = database()
  const after = event.url.searchParams.get('after')
  const byStatus = event.url.searchParams.get('sort') === 'status'
  const everyone: LearnersAsked = { boardId: what.boardId, day: what.day, pack: what.pack, agencies: ownAgencies }
  const [{ rows: shown, next }, { count }, names, invited] = await Promise.all([peoplePage(db, what, modules, { after, byStatus, size: rowsToAPage }), countLearners(db, what).executeTakeFirstOrThrow(), countLearners(db, { ...everyone, unconfirmed: true }).executeTakeFirstOrThrow(), notJoinedByAgency(db, what.boardId)])
  const [onlyAgency] = agencies.length === 1 ? agencies : agencies.filter(({ id }) => id === agency)
  const status = statusReader(what.day, what.pack)
  const column = Object.fromEntries(completionColumns(pack(), what.day).map(entry => [entry.id, entry]))
  return {
    mayRecord: may.recordTaughtSessions(event.locals.person, { boardId: board.id }), board: board.name, count: Number(count), notJoined: mayRemind ? agencies.filter(({ id }) => !agency || id === agency).reduce((sum, { id }) => sum + (invited.get(id) ?? 0), 0) : 0, invitations: onlyAgency ? `/agencies/${onlyAgency.id}` : '/agencies', namesWaiting: mayRemind ? Number(names.count) : 0, mayRemind: mayRemind && (what.status === 'late' || late.some(status => status === what.status)), ignored, left: event.url.searchParams.has('left'), mayFindLeavers: may.seeBoardPages(event.locals.person, { boardId: board.id }), filters: filtersOf(event.url), after: next, first: after === null, byStatus,
    chosen: { agency: agency ?? '', role: what.jobRole ?? '', status: what.status ?? '', without: what.without ?? '', name: what.name ?? '', unconfirmed: what.unconfirmed === true },
    agencies: agencies.map(entry => ({ value: entry.id, label: entry.name })),
    roles: Object.entries(en.roles).map(([value, label]) => ({ value, label })),
    statuses: [...inductionStatuses.map(value => ({ value: value as string, label: en.statuses[value] })), { value: 'late', label: lateLabel }],
    modules: modules.map(module => ({ value: module.id, label: fillText(module.title, pack().slots) })),
    people: shown.map(row => ({
      // A board lead sees who and how far; one person's dates are the coordinator's and the manager's.
      id: row.person_id, mayOpen: may.seeStatusOf(event.locals.person, { personId: row.person_id, places: [{ boardId: board.id, agencyId: row.agency_id }] }),
      membership: row.membership_id, name: row.name, agency: row.agency, role: String(column['role']?.value(row) ?? ''), stage: String(column['stage']?.value(row) ?? ''), status: status(row), percent: Number(column['percent']?.value(row) ?? 0),
      due: String(column['due']?.value(row) ?? ''), completed: row.completed_on, refresher: String(column['refresher']?.value(row) ?? ''), pressing: pressingDay(pack(), row), unconfirmed: row.email === null && row.name_confirmed_by === null
    }))
  }
}
