import { error, type RequestEvent } from '@sveltejs/kit'
import { database } from '../index.ts'
import { pack } from '../packs/index.ts'
import { whatIsAsked } from './asked.ts'
import type { Column } from './column.ts'
import { completionColumns, fileName, openCompletion } from './completion.ts'
import { csv } from './csv.ts'
import { body, takePlace } from './download.ts'
import { notJoinedSheet } from './not-joined.ts'
import { furtherSheet, xlsx } from './xlsx.ts'

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** What every column means, beside the report: whoever is sent the file has no page to look it up. */
const columnsSheet = <Row>(columns: readonly Column<Row>[]) => furtherSheet<Column<Row>>('What the columns mean', [
  { id: 'heading', heading: 'Column', meaning: '', kind: 'text', width: 40, value: ({ heading }) => heading },
  { id: 'meaning', heading: 'What it says', meaning: '', kind: 'text', width: 120, value: ({ meaning }) => meaning }
], columns)

/** The completion report as a download: whoever may see it, narrowed by the address, from one snapshot, with the number of rows in its name. */
export async function downloadCompletion(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>, ending: 'csv' | 'xlsx'): Promise<Response> {
  const { what, modules, board, mayRemind } = await whatIsAsked(event)
  const giveBack = takePlace(database())
  if (!giveBack) error(503, 'Several reports are being downloaded just now. Wait until one has finished, then press the button again.')
  try {
    const opened = await openCompletion(database(), what, modules)
    const snapshot = { close: () => opened.close().finally(giveBack) }
    const headers = { 'content-type': types[ending], 'content-disposition': `attachment; filename="${fileName(board.short_name, what.day, opened.count, ending)}"`, 'cache-control': 'private, no-store' }
    if (event.request.method === 'HEAD') {
      await snapshot.close()
      return new Response(null, { headers })
    }
    const columns = completionColumns(pack(), what.day)
    // Invitations are theirs who invite; a board lead sees who has joined.
    const parts = ending === 'csv' ? csv(columns, opened.batches) : xlsx(columns, opened.batches, 'Completion', { further: [...(mayRemind ? [await notJoinedSheet(database().db, what.boardId, what.agencies)] : []), columnsSheet(columns)] })
    return new Response(body(parts, snapshot), { headers })
  } catch (fault) {
    giveBack()
    throw fault
  }
}
