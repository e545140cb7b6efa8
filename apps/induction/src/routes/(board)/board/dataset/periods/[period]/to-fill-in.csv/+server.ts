import { periodOf, type CountId } from '@safeguarding-kit/core/dataset'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import { error } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { typedCounts } from '#lib/server/dataset/numbers.ts'
import type { Column } from '#lib/server/reports/column.ts'
import { csvText } from '#lib/server/reports/csv.ts'
import type { RequestHandler } from './$types'

/** Nothing that was recorded stands in it: the file leaves the page. */
const columns: readonly Column<CountId>[] = [
  { id: 'id', heading: 'Id', meaning: '', kind: 'text', value: id => id },
  { id: 'label', heading: 'What is counted', meaning: '', kind: 'text', value: id => en.counts[id] },
  { id: 'number', heading: 'Number', meaning: '', kind: 'number', value: () => null }
]

export const GET: RequestHandler = async event => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.keepDataset(event.locals.person, { boardId }))
  const period = periodOf(event.params.period)
  if (!period) error(404, 'There is no such quarter or year.')
  return new Response(await csvText(columns, typedCounts(period)), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="to-fill-in-${period.id}.csv"`, 'cache-control': 'private, no-store' } })
}
