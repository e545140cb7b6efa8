import { constants, createBrotliCompress, createGzip } from 'node:zlib'

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const worthIt = /^(text\/(html|plain|css)|application\/(json|javascript|manifest\+json)|text\/javascript|image\/svg\+xml)\b/

/**
 * Compresses pages and their data on the way out (the framework does so for files only). Downloads are left alone: they stream, and a
 * transfer that breaks must reach the browser as broken, at the byte where it broke.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
export function compress(request, response) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!encoding || request.method === 'HEAD') return

  const { writeHead, write, end } = response
  /** @type {import('node:zlib').BrotliCompress | import('node:zlib').Gzip | null} */
  let squeezed = null

  /** @type {any} */
  const head = (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
    const length = response.getHeader('content-length')
    const streamed = length === undefined
    if (
      status >= 200 && status !== 204 && status !== 206 && status !== 304 && rest.length === 0 && worthIt.test(String(response.getHeader('content-type') ?? '')) &&
      !response.hasHeader('content-encoding') && !response.hasHeader('content-disposition') && (streamed || Number(length) > 1000)
    ) {
      response.removeHeader('content-length')
      response.removeHeader('etag')
      response.setHeader('content-encoding', encoding)
      response.setHeader('vary', [response.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', '))
      const flush = streamed ? constants.BROTLI_OPERATION_FLUSH : constants.BROTLI_OPERATION_PROCESS
      const zip = encoding === 'br'
        ? createBrotliCompress({ flush, params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } })
        : createGzip({ flush: streamed ? constants.Z_SYNC_FLUSH : constants.Z_NO_FLUSH })
      zip.on('data', (part) => { if (!write.call(response, part, 'utf8', () => {})) { zip.pause(); response.once('drain', () => zip.resume()) } })
      zip.on('end', () => end.call(response, undefined, 'utf8', () => {}))
      zip.on('error', (fault) => response.destroy(fault))
      response.once('close', () => zip.destroy())
      squeezed = zip
    }
    return /** @type {any} */ (writeHead).call(response, status, ...rest)
  }
  response.writeHead = head
  /** @type {any} */
  const put = (/** @type {any} */ part, /** @type {any} */ ...rest) => {
    if (!squeezed) return /** @type {any} */ (write).call(response, part, ...rest)
    const more = squeezed.write(part)
    if (!more) squeezed.once('drain', () => response.emit('drain'))
    return more
  }
  response.write = put
  /** @type {any} */
  const close = (/** @type {any} */ part, /** @type {any} */ ...rest) => {
    if (!response.headersSent && !squeezed) response.writeHead(response.statusCode)
    if (!squeezed) return /** @type {any} */ (end).call(response, part, ...rest)
    squeezed.end(part)
    return response
  }
  response.end = close
}
