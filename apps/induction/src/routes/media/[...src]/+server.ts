import { error } from '@sveltejs/kit'
import { media } from '#lib/server/packs/index.ts'
import type { RequestHandler } from './$types'

const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', mp3: 'audio/mpeg', vtt: 'text/vtt' }

export const GET: RequestHandler = async ({ params, request }) => {
  const found = await media(params.src)
  const type = found && types[found.path.split('.').at(-1)?.toLowerCase() ?? '']
  if (!found || !type) error(404, 'There is no such picture.')
  if (request.headers.get('if-none-match') === `"${found.etag}"`) return new Response(null, { status: 304 })
  return new Response(new Uint8Array(found.bytes), { headers: { 'content-type': type, etag: `"${found.etag}"`, 'cache-control': 'public, max-age=3600', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } })
}
