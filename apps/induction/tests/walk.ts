import { fillText, pathStages, type Lesson, type Module, type Pack, type Path, type PathStage } from '@safeguarding-kit/content'
import { jobRoles, refreshBy } from '@safeguarding-kit/core/training'
import type { Browser } from 'playwright-core'
import { longDay } from '../src/lib/days.ts'
import { openPage } from './browser.ts'
import { wrongWith } from './page-said.ts'
import type { Served } from './serve.ts'
import { fillIn, finishModule, follow, joinAs, open, practise, talk, type Journey } from './steps.ts'

export const phone = { width: 390, height: 844 } as const

/** What somebody met on the way through a path, and everything that was wrong with it. */
export interface Walked {
  readonly path: string
  readonly pages: number
  readonly questions: number
  readonly stories: number
  readonly talks: number
  /** Told by the pages of the path, and what the path allows itself. */
  readonly minutes: number
  readonly budget: number
  readonly faults: readonly string[]
}

export interface WalkAsked {
  readonly browser: Browser
  readonly app: Served
  readonly pack: Pack
  readonly path: Path
  /** The agency's code. */
  readonly code: string
  readonly name: string
  readonly javaScript: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
  /**
   * Beyond the steps of the path: first what is known already, then what is only offered, and at the end the refresher. Holds the addresses of what was
   * offered and taken up already, by whoever walked before: further practice is the same for everybody and asked of nobody, so it is walked once.
   */
  readonly everything?: Set<string>
}

const current = <T extends { readonly status: string }>(all: readonly T[]): readonly T[] => all.filter(({ status }) => status === 'current')
const titled = (pack: Pack, { title }: { readonly title: string }): string => fillText(title, pack.slots)

/** Walks one path on a phone as somebody whose work it is, from joining to the certificate and beyond. Answers what was met, with a journey that can go on. */
export async function walkPath({ browser, app, pack, path, code, name, javaScript, viewport = phone, everything }: WalkAsked): Promise<{ readonly walked: Walked; readonly journey: Journey }> {
  const { page, faults } = await openPage(browser, app.address, { javaScriptEnabled: javaScript, viewport })
  const role = jobRoles.find(known => path.roles.includes(known)) ?? 'other'
  const titles = new Map<string, string>(), asked = new Set<string>(), decided = new Set<string>(), talked = new Set<string>()
  let pages = 0
  const wrong = (sentence: string) => { const { pathname } = new URL(page.url()); faults.push(`${path.id}, ${pathname}: ${sentence}`) }
  page.on('response', answer => { if (answer.request().isNavigationRequest() && answer.status() >= 400) faults.push(`${path.id}: ${answer.url()} answered ${answer.status()}`) })

  async function arrived(): Promise<void> {
    pages++
    const { pathname } = new URL(page.url())
    for (const sentence of await wrongWith(page, pack)) wrong(sentence)
    const title = await page.title(), other = titles.get(title)
    if (other !== undefined && other !== pathname) wrong(`has the title of ${other}: "${title}"`)
    titles.set(title, pathname)
    if (pathname.startsWith('/practise/')) decided.add(pathname)
    if (pathname.startsWith('/talk/')) talked.add(pathname)
    for (const id of await page.locator('main section.question').evaluateAll(found => found.map(section => section.id))) asked.add(id)
  }
  const journey: Journey = { page, app, pack, javaScript, arrived }
  const mustRead = async (what: string | RegExp, why: string) => { if ((await page.locator('main').getByText(what).count()) === 0) wrong(`does not say ${why}: ${String(what)}`) }
  const modulesOf = (stage: PathStage): readonly Module[] => path.stages[stage].flatMap(id => pack.modules.find(module => module.id === id) ?? [])
  const all = pathStages.flatMap(modulesOf)

  /** Takes the questions before a module, knowing everything or nothing, and looks at what is skipped: no lesson that keeps a child safe. Answers the lessons that were. */
  async function askFirst(module: Module, { known, refreshing = false }: { readonly known: boolean; readonly refreshing?: boolean }): Promise<readonly Lesson[]> {
    await open(journey, `/learn/${module.slug}`)
    const check = page.locator(`main a[href="/learn/${module.slug}/check"]`)
    if ((await check.count()) === 0) return []
    await follow(journey, check.first())
    if (known) for (const id of await page.locator('section.question').evaluateAll(found => found.map(section => section.id))) { const question = pack.questions[id]; if (question) await fillIn(page, question, id) }
    await page.getByRole('button', { name: 'Show me what is left to learn' }).click()
    await page.waitForURL(url => url.searchParams.has('checked'))
    await arrived()
    const shown = await page.locator('.govuk-task-list__item:has(.govuk-task-list__status:text-is("Shown by a check")) a').evaluateAll(links => links.map(link => link.getAttribute('href')?.split('/').at(-1)))
    const skipped = current(module.lessons).filter(({ slug }) => shown.includes(slug))
    if (skipped.length > 0 !== known) wrong(known ? 'skips nothing though everything was known' : 'skips something though nothing was known')
    if (!refreshing) for (const { id } of skipped.filter(({ blocks }) => blocks.some(block => block.kind === 'protected' || block.kind === 'card' || (block.kind === 'question' && pack.questions[block.id]?.critical)))) wrong(`skips ${id}, which everybody reads`)
    return skipped
  }

  /** Everything that a module offers: what counts as its pages lead, then what was skipped and what is only for further practice. */
  async function through(module: Module, ask: 'known' | 'unknown' | 'not'): Promise<void> {
    const skipped = everything && ask !== 'not' ? await askFirst(module, { known: ask === 'known' }) : []
    await finishModule(journey, module.slug)
    if (!everything) return
    for (const { slug } of skipped) await open(journey, `/learn/${module.slug}/${slug}`)
    for (const { slug } of current(module.scenarios)) {
      if (decided.has(`/practise/${slug}`) || everything.has(`/practise/${slug}`)) continue
      everything.add(`/practise/${slug}`)
      await open(journey, `/practise/${slug}`)
      await practise(journey)
    }
    for (const { id } of current(Object.values(pack.conversations)).filter(each => each.module === module.id)) {
      if (talked.has(`/talk/${id}`) || everything.has(`/talk/${id}`)) continue
      everything.add(`/talk/${id}`)
      await open(journey, `/talk/${id}`)
      await talk(journey)
    }
    for (const { slug } of current(module.lessons)) if (![...titles.values()].includes(`/learn/${module.slug}/${slug}`)) wrong(`the lesson ${slug} was never met`)
    await open(journey, `/learn/${module.slug}`)
  }

  /** A finished module leads on to the next of the path, in its order; the last one says so. */
  async function leadsOn(next: Module | undefined): Promise<void> {
    if (!next) return mustRead('everything on your path is done', 'that the path is done')
    const to = await page.getByRole('link', { name: /^Go on to/ }).getAttribute('href')
    if (to !== `/learn/${next.slug}`) wrong(`leads on to ${String(to)}, and the path to ${next.slug}`)
  }

  await joinAs(page, app, code, { name, email: `${path.id}-${javaScript ? 'js' : 'plain'}@example.org`, work: role }, javaScript)
  await arrived()
  await open(journey, '/learn')
  await mustRead(titled(pack, path), 'which path it is')
  const told = (await page.locator('main p').allInnerTexts()).flatMap(text => { const found = /^By .*About (\d+) minutes in all\.$/.exec(text); return found ? [Number(found[1])] : [] })
  const minutes = told.reduce((sum, each) => sum + each, 0)
  if (minutes > path.budget.minutes) wrong(`tells ${minutes} minutes, and the path has ${path.budget.minutes}`)
  if (minutes !== all.reduce((sum, module) => sum + module.minutes, 0)) wrong(`tells ${minutes} minutes, and its modules another number`)

  const [first = [], ...later] = pathStages.map(modulesOf)
  for (const module of first) {
    await through(module, 'not')
    await leadsOn(all[all.indexOf(module) + 1])
  }
  const refresh = longDay(refreshBy(role, new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }), path.earlier ? { from: path.earlier.from, ...(path.earlier.refresherMonths ? { refresherMonths: path.earlier.refresherMonths } : {}) } : undefined).on)
  await open(journey, '/learn')
  await mustRead('You have finished your induction', 'that the induction is done')
  await mustRead(`due by ${refresh}`, 'when the refresher is due')
  const [next] = later.flat()
  if (next) await mustRead(/^Next on your path: /, 'what is next')
  await open(journey, '/record')
  await mustRead(`Refresher by ${refresh}`, 'when the refresher is due')
  await follow(journey, page.getByRole('link', { name: 'Open the certificate' }))
  await mustRead(name, 'whose certificate it is')
  for (const module of first) await mustRead(titled(pack, module), 'what it rests on')

  for (const [at, module] of later.flat().entries()) {
    await through(module, (['known', 'unknown', 'not'] as const)[at % 3] ?? 'not')
    await leadsOn(all[all.indexOf(module) + 1])
  }
  if (later.flat().length > 0) {
    await open(journey, '/learn')
    if ((await page.getByText(/^Next on your path: /).count()) > 0) wrong('offers more of a path that is done')
    const notDone = await page.locator('.sk-cards .govuk-tag', { hasText: /^(Not started|\d+% done)$/ }).count()
    if (notDone > 0) wrong(`shows ${notDone} modules of the path as not done`)
  }
  await open(journey, '/record/transcript')
  for (const module of all) await mustRead(new RegExp(`${titled(pack, module).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\. By `), 'what was learnt')

  if (everything) {
    await open(journey, '/refresher')
    await page.getByRole('button', { name: 'Begin my refresher' }).click()
    await page.waitForURL(url => url.pathname === '/learn')
    await arrived()
    for (const module of pack.modules.filter(each => all.includes(each))) {
      await askFirst(module, { known: true, refreshing: true })
      await finishModule(journey, module.slug)
    }
    await open(journey, '/record')
    await mustRead(/, refresher$/, 'that the refresher is done')
  }
  return { walked: { path: path.id, pages, questions: asked.size, stories: decided.size, talks: talked.size, minutes, budget: path.budget.minutes, faults }, journey }
}
