import type axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { sizes } from './browser.ts'

/** The small build: it is read by the browser once for every page that is looked at. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Colours do not depend on the size nor layout on the colours: every rule runs once in light on a phone and once in dark on a desk. */
const looks = { phone: 'light', desktop: 'dark' } as const

/** The addresses that the app has a page for, from its file tree: a page that is added tomorrow is in this list tomorrow. */
export const routes: readonly string[] = readdirSync(resolve(import.meta.dirname, '../src/routes'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('+page.svelte'))
  .map(file => `/${dirname(file)}`.replace(/\/(\.$|\([^)]+\))/g, '') || '/')
  .sort()

/** The route that answers an address: the one with the fewest free parts. */
export function routeOf(pathname: string): string | undefined {
  const free = (route: string): number => route.split('[').length
  return routes
    .filter(route => new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}/?$`).test(pathname))
    .sort((one, other) => free(one) - free(other))[0]
}

/** What was seen on the way through the app: which routes, under which titles, and everything that is wrong with them. */
export interface Looked {
  readonly faults: string[]
  readonly visited: Set<string>
  readonly titles: Map<string, string>
}

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'doctype-style': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-trailing-whitespace': 'off', 'attr-quotes': 'off', 'no-raw-characters': 'off',
    // A short title is ours to choose; the others are matters of taste that the framework's output decides.
    'long-title': 'off', 'valid-id': ['error', { relaxed: true }], 'form-dup-name': 'off', 'require-sri': 'off', 'no-inline-style': 'error', 'no-implicit-button-type': 'off', 'tel-non-breaking': 'off', 'prefer-native-element': 'off', 'no-redundant-for': 'off'
  }
})

/** What the server sent, before any script: read by an HTML validator. */
async function readHtml(page: Page): Promise<string[]> {
  const answer = await page.request.get(page.url(), { headers: { accept: 'text/html' } })
  const report = await html.validateString(await answer.text())
  return [...new Set(report.results.flatMap(result => result.messages).map(message => `HTML: ${message.message} (${message.ruleId})`))]
}

const frame = (page: Page) => page.evaluate(() => {
  const said: string[] = []
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  for (const id of new Set(ids.filter((entry, at) => ids.indexOf(entry) !== at))) said.push(`the id "${id}" is there twice`)
  if (document.documentElement.lang !== 'en-GB') said.push(`the language of the page is "${document.documentElement.lang}"`)
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility() && !heading.closest('.govuk-error-summary'))
  if (headings.filter(heading => heading.tagName === 'H1').length !== 1) said.push('there is not exactly one h1')
  let level = 0
  for (const heading of headings) {
    const at = Number(heading.tagName[1])
    if (at > level + 1) said.push(`h${at} "${heading.textContent}" comes after h${level}`)
    level = at
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary a')) {
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) said.push(`the summary's link ${link.hash} leads nowhere`)
  }
  return said
})

/** Whatever is pressed on its own, not inside a sentence, is at least 24 by 24. */
const targets = (page: Page) => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('button, select, summary, textarea, input:not([type=hidden]), nav a, footer a, .govuk-back-link, .sk-frame a, .sk-help__exit a')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.classList.contains('govuk-skip-link'))
    .map(element => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ element, box }) => `${element.tagName.toLowerCase()} "${(element.textContent || element.id).trim().slice(0, 40)}" is only ${Math.round(box.width)} by ${Math.round(box.height)}`)
)

const sideways = (page: Page) => page.evaluate(() => {
  const root = document.documentElement
  if (root.scrollWidth <= window.innerWidth) return []
  const inside = (element: Element): boolean => { const region = element.closest('.sk-scroll'); return region !== null && region !== element }
  const widest = [...document.querySelectorAll('body *')].filter(element => !inside(element) && element.getBoundingClientRect().right > window.innerWidth + 0.5).slice(-3)
  return [`scrolls sideways: ${root.scrollWidth} of ${window.innerWidth}; ${widest.map(element => `${element.tagName.toLowerCase()}.${element.className}`).join(', ')}`]
})

/**
 * Looks at the page as it is now: axe, light at phone size and dark at desktop size, nothing scrolling sideways there and with text twice as big,
 * headings, ids, targets, and the HTML that the server sent. `fault` says that a form was just refused: the title and the focus must say so.
 */
export async function look(page: Page, seen: Looked, state: string, { fault = false, validate = !fault, at = ['phone', 'desktop'] }: { readonly fault?: boolean; readonly validate?: boolean; readonly at?: readonly (keyof typeof sizes)[] } = {}): Promise<void> {
  const { pathname } = new URL(page.url())
  const route = routeOf(pathname) ?? pathname
  const title = await page.title()
  const here = (sentence: string) => { seen.faults.push(`${route} (${state}): ${sentence}`) }
  if (fault) {
    if (!title.startsWith('Error: ')) here(`the title after a fault is "${title}"`)
    if (!(await page.evaluate(() => document.activeElement?.matches('.govuk-error-summary')))) here('the summary of faults has not the focus')
  } else if (title.startsWith('Error: ')) here(`the title is "${title}" and nothing is wrong`)
  else if (state !== 'refused') {
    seen.visited.add(route)
    const other = seen.titles.get(title)
    if (other !== undefined && other !== route) here(`the title "${title}" is also that of ${other}`)
    seen.titles.set(title, route)
  }
  for (const sentence of await frame(page)) here(sentence)
  if (validate) for (const sentence of await readHtml(page)) here(sentence)
  await page.evaluate(axeScript)
  for (const size of at) {
    await page.setViewportSize(sizes[size])
    await page.emulateMedia({ colorScheme: looks[size], reducedMotion: 'reduce' })
    const violations = await page.evaluate(async values => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false })
      return violations.map(({ id, help, nodes }) => `${id}, ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    }, rules)
    for (const sentence of violations) here(`${size}, ${looks[size]}: ${sentence}`)
    for (const sentence of await targets(page)) here(`${size}: ${sentence}`)
    for (const sentence of await sideways(page)) here(`${size}: ${sentence}`)
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    for (const sentence of await sideways(page)) here(`${size}, text at 200%: ${sentence}`)
    await page.evaluate(() => { document.documentElement.style.fontSize = '' })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What words alone can break, for pages whose parts were looked at elsewhere: headings, ids, targets, and nothing scrolling sideways on a phone, with text twice as big too. */
export async function glance(page: Page, seen: Looked, state: string): Promise<void> {
  const { pathname } = new URL(page.url())
  const here = (sentence: string) => { seen.faults.push(`${routeOf(pathname) ?? pathname} (${state}): ${sentence}`) }
  for (const sentence of await frame(page)) here(sentence)
  await page.setViewportSize(sizes.phone)
  for (const sentence of [...await targets(page), ...await sideways(page)]) here(sentence)
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
  for (const sentence of await sideways(page)) here(`text at 200%: ${sentence}`)
  await page.evaluate(() => { document.documentElement.style.fontSize = '' })
}
