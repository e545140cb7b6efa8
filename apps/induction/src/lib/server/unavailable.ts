import type { HelpContact } from '#lib/shell.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/**
 * The page that needs no database: shown while the records cannot be used. The last known contacts stand on it, since a worried person must
 * still find a number.
 */
export function unavailable(contacts: readonly HelpContact[]): Response {
  const numbers = contacts.filter(({ phone }) => phone !== '').map(({ label, area, phone }) => `<dt>${escaped(area ? `${label}, ${area}` : label)}</dt><dd><a href="tel:${escaped(phone.replaceAll(' ', ''))}">${escaped(phone)}</a></dd>`).join('')
  const body = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not available just now</title></head>
<body><main>
<h1>The induction is not available just now</h1>
<p>It cannot reach its records. Nothing that was saved is lost. Wait a minute, then try again.</p>
<h2>If you are worried about a child, do not wait</h2>
<p>If a child is in danger now, call <a href="tel:999">999</a>.</p>
${numbers ? `<dl>${numbers}</dl>` : '<p>Otherwise call your council’s main number and ask for children’s social care.</p>'}
</main></body></html>`
  return new Response(body, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '10', 'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'" }
  })
}
