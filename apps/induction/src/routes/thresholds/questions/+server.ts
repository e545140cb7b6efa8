import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { packInUse } from '#lib/server/packs/index.ts'
import { toAskOn } from '#lib/server/thresholds/to-ask.ts'
import { today } from '#lib/server/time.ts'
import type { RequestHandler } from './$types'

interface Ready { readonly of: string; readonly tag: string; readonly text: string; readonly squeezed: Promise<Uint8Array<ArrayBuffer>> }
let ready: Ready | undefined

/** The same for everybody on one day, so it is made and squeezed once. */
function readyOn(asOf: string): Ready {
  const pack = packInUse(), of = `${pack?.hash ?? ''} ${asOf}`
  if (ready?.of !== of) {
    const text = JSON.stringify(toAskOn(pack, asOf))
    ready = { of, text, tag: `"${createHash('sha256').update(text).digest('base64url')}"`, squeezed: promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }).then(bytes => new Uint8Array(bytes)) }
  }
  return ready
}

/** Every question and rule of every procedure in one answer, whatever somebody will ask about: what is asked for says nothing of what they worry about. */
export const GET: RequestHandler = async ({ request }) => {
  const { tag, text, squeezed } = readyOn(today())
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache', etag: tag, vary: 'Accept-Encoding' }
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
  return /\bbr\b/.test(request.headers.get('accept-encoding') ?? '') ? new Response(await squeezed, { headers: { ...headers, 'content-encoding': 'br' } }) : new Response(text, { headers })
}
