import { error, type RequestEvent } from '@sveltejs/kit'
import { database } from '../index.ts'
import { pack } from '../packs/index.ts'
import { whatIsAsked } from './asked.ts'
import { completionColumns, fileName, openCompletion } from './completion.ts'
import { csv } from './csv.ts'
import { body, takePlace } from './download.ts'
import { xlsx } from './xlsx.ts'

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** The completion report as a download: whoever may see it, narrowed by the address, from one snapshot, with the number of rows in its name. */
export async function downloadCompletion(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>, ending: 'csv' | 'xlsx'): Promise<Response> {
  const { what, modules, board } = await whatIsAsked(event)
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
    const parts = ending === 'csv' ? csv(columns, opened.batches) : xlsx(columns, opened.batches, 'Completion')
    return new Response(body(parts, snapshot), { headers })
  } catch (fault) {
    giveBack()
    throw fault
  }
}
