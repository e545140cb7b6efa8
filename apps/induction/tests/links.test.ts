import { readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationSignIns } from '../src/lib/server/demo/sign-ins.ts'
import { packs, serve, type Served } from './serve.ts'

/** Every page like another one says the same about links: this many of each are opened. */
const mostOfEach = 3
/** So that a fault in the crawl itself ends the test and not the machine. */
const mostAltogether = 600

/** The addresses that the app answers, from its file tree: pages and files alike. */
const routes: readonly string[] = readdirSync(resolve(import.meta.dirname, '../src/routes'), { recursive: true, encoding: 'utf8' })
  .filter(file => /\+(page\.svelte|server\.ts)$/.test(file))
  .map(file => `/${dirname(file)}`.replace(/\/(\.$|\([^)]+\))/g, '') || '/')

/** The route that answers an address: the one with the fewest free parts. */
const routeOf = (pathname: string): string =>
  routes
    .filter(route => new RegExp(`^${route.replaceAll('.', '\\.').replace(/\[\\\.\\\.\\\.[^\]]+\]/g, '.+').replace(/\[[^\]]+\]/g, '[^/]+')}/?$`).test(pathname))
    .sort((one, other) => one.split('[').length - other.split('[').length)[0] ?? pathname

interface Found {
  readonly address: URL
  readonly kind: 'link' | 'download' | 'form'
  readonly from: string
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

/** What a page leads to within this app. */
function leadsTo(html: string, at: URL): readonly Found[] {
  const tags = (name: string): string[] => html.match(new RegExp(`<${name}(\\s[^>]*)?>`, 'g')) ?? []
  const to = (href: string, kind: Found['kind']): Found[] => {
    const address = new URL(href, at)
    return address.origin === at.origin ? [{ address, kind, from: at.pathname + at.search }] : []
  }
  return [
    ...tags('a').flatMap(tag => { const href = attribute(tag, 'href'); return href === undefined ? [] : to(href, /\sdownload[\s=>]/.test(tag) ? 'download' : 'link') }),
    ...tags('form').flatMap(tag => to(attribute(tag, 'action') ?? '', attribute(tag, 'method')?.toUpperCase() === 'POST' ? 'form' : 'link')),
    ...tags('button').flatMap(tag => { const action = attribute(tag, 'formaction'); return action === undefined ? [] : to(action, 'form') })
  ]
}

const idsOf = (html: string): ReadonlySet<string> => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))

/** What is wrong with a page by itself. */
function faultsOf(html: string): string[] {
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0
  return [...(/<title>[^<]+<\/title>/.test(html) ? [] : ['has no title']), ...(headings === 1 ? [] : [`has ${headings} h1`])]
}

let app: Served
beforeAll(async () => { app = await serve({ DEMO: 'yes', PACKS: `${packs.base},${packs.overlay}` }) })
afterAll(() => app?.stop())

async function cookieOf(who: string, password: string): Promise<string> {
  const answer = await fetch(`${app.address}/sign-in`, { method: 'POST', redirect: 'manual', headers: { accept: 'text/html', origin: app.address }, body: new URLSearchParams({ who, password }) })
  expect(answer.status).toBe(303)
  return answer.headers.getSetCookie().map(set => set.split(';')[0]).join('; ')
}

/** Follows what the app itself shows, from the first page on, as somebody with this cookie: everything that is wrong, and how much was seen. */
async function walk(cookie: string): Promise<{ readonly faults: readonly string[]; readonly seen: ReadonlySet<string> }> {
  const faults: string[] = []
  const seen = new Set<string>()
  const asked = new Set<string>()
  const often = new Map<string, number>()
  const marks = new Map<string, ReadonlySet<string>>()
  const toMarks: { readonly to: URL; readonly from: string }[] = []
  const headers = { accept: 'text/html', cookie, origin: app.address }
  const waiting: Found[] = [{ address: new URL('/', app.address), kind: 'link', from: 'the start' }]

  /** True for what was not opened yet and is not one of many of its kind. */
  const isWorth = ({ address, kind }: Found): boolean => {
    // A form is posted to its page; which of the page's forms it is stands in the query.
    const name = kind === 'form' ? `${kind} ${routeOf(address.pathname)} ${[...address.searchParams.keys()].filter(key => key.startsWith('/')).join()}` : `${kind} ${routeOf(address.pathname)}`
    const key = `${kind} ${address.pathname}${address.search}`
    if (asked.has(key) || (often.get(name) ?? 0) >= (kind === 'form' ? 1 : mostOfEach)) return false
    asked.add(key)
    often.set(name, (often.get(name) ?? 0) + 1)
    return true
  }

  async function open(found: Found): Promise<void> {
    const { kind, from } = found
    let { address } = found
    const say = (sentence: string): void => void faults.push(`${from}: the ${kind} to ${found.address.pathname}${found.address.search} ${sentence}`)
    if (kind === 'form') {
      // Nothing is to be changed by looking: a form's content in another format is refused as such where there is an action for it.
      const { status } = await fetch(address, { method: 'POST', redirect: 'manual', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' })
      if (status !== 415) say(`has no action (${status})`)
      return
    }
    for (let step = 0; ; step++) {
      const answer = await fetch(address, { redirect: 'manual', headers })
      const location = answer.headers.get('location')
      if (answer.status >= 300 && answer.status < 400 && location !== null && step < 5) {
        await answer.body?.cancel()
        address = new URL(location, address)
        if (cookie !== '' && address.pathname === '/sign-in') say('leads to the sign-in page although somebody is signed in')
        if (address.origin !== new URL(app.address).origin) say(`leads away to ${address.origin}`)
        continue
      }
      if (answer.status !== 200) say(`is answered with ${answer.status}`)
      seen.add(routeOf(address.pathname))
      if (kind === 'download' || !answer.headers.get('content-type')?.startsWith('text/html')) {
        if ((await answer.arrayBuffer()).byteLength === 0) say('is empty')
        return
      }
      const html = await answer.text()
      for (const fault of faultsOf(html)) faults.push(`${address.pathname}${address.search} ${fault}`)
      const onward = leadsTo(html, address)
      waiting.push(...onward)
      marks.set(address.pathname + address.search, idsOf(html))
      toMarks.push(...onward.filter(({ address: to }) => to.hash.length > 1).map(({ address: to, from: page }) => ({ to, from: page })))
      return
    }
  }

  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (!isWorth(next)) continue
    if (asked.size > mostAltogether) throw new Error(`More than ${mostAltogether} addresses were opened: the crawl does not end`)
    await open(next)
  }
  for (const { to, from } of toMarks) if (marks.get(to.pathname + to.search)?.has(decodeURIComponent(to.hash.slice(1))) === false) faults.push(`${from}: the link to ${to.pathname}${to.search}${to.hash} leads to a place that is not on that page`)
  return { faults: [...new Set(faults)], seen }
}

/** Where each must have come by links alone: a page that nobody is led to might as well not be there. */
const reached: readonly { readonly as: string; readonly at: number | null; readonly pages: readonly string[] }[] = [
  { as: 'a visitor', at: null, pages: ['/', '/join', '/sign-in', '/sign-in/forgotten', '/thresholds', '/procedures', '/procedures/[procedure]', '/coming', '/about', '/privacy', '/accessibility', '/glossary', '/systems', '/reviews', '/families', '/certificates/check'] },
  { as: 'a learner', at: 0, pages: ['/learn', '/learn/[module]', '/learn/[module]/[lesson]', '/learn/[module]/print', '/learn/[module]/then-and-now', '/practise', '/practise/[scenario]', '/first-talk', '/my-card', '/my-card/contacts.vcf', '/record', '/account', '/account/name', '/account/email', '/account/email/remove', '/account/password', '/account/leave/[agency]'] },
  { as: 'a manager', at: 1, pages: ['/agencies/[agency]', '/people', '/people/[person]', '/people/[person]/first-talk', '/people/[person]/work', '/cards', '/reports', '/reports/completion.csv', '/reports/completion.xlsx', '/account'] },
  { as: 'a coordinator', at: 2, pages: ['/board', '/board/actions', '/board/contacts', '/board/dataset', '/board/dataset/dataset.csv', '/board/dataset/dataset.xlsx', '/board/dataset/indicators/[indicator]', '/board/dataset/periods/[period]', '/board/dataset/periods/[period]/to-fill-in.csv', '/board/details', '/board/roles', '/board/sign-in-help', '/agencies', '/agencies/[agency]', '/outbox', '/people', '/people/[person]', '/people/[person]/work', '/cards', '/taught-sessions', '/taught-sessions/new', '/reports', '/certificates/check/[code]'] },
  { as: 'a board lead', at: 3, pages: ['/board', '/board/actions', '/board/dataset', '/board/roles', '/board/details', '/agencies', '/reports', '/account'] },
]

test.each(reached)('whatever is shown to $as can be opened by them', async ({ at, pages }) => {
  const person = at === null ? undefined : demonstrationSignIns[at]
  const { faults, seen } = await walk(person ? await cookieOf(person.who, person.password) : '')
  expect(faults).toEqual([])
  expect(pages.filter(page => !seen.has(page))).toEqual([])
})

test('every system of the papers that is said to be decided, recorded or taught is met where the page says, by a board lead as by a coordinator', async () => {
  for (const person of [demonstrationSignIns[2], demonstrationSignIns[3]]) {
    const headers = { accept: 'text/html', cookie: await cookieOf(person?.who ?? '', person?.password ?? '') }
    const table = /<table[\s\S]*<\/table>/.exec(await (await fetch(`${app.address}/systems`, { headers })).text())?.[0] ?? ''
    const hrefs = [...table.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs.length).toBeGreaterThan(5)
    for (const href of new Set(hrefs)) expect((await fetch(new URL(href, app.address), { headers })).status, href).toBe(200)
  }
})
