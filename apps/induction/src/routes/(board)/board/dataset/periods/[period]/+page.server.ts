import { before, countsIn, countOf, findingsOf, periodOf, type CountId, type Figure } from '@safeguarding-kit/core/dataset'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { figuresOf, keepFigures, reachOf, recordedPeriods, removePeriod } from '#lib/server/database/dataset.ts'
import { transact, type Db } from '#lib/server/database/index.ts'
import { fillIn } from '#lib/server/dataset/reach.ts'
import { readList, readNumber, typedCounts } from '#lib/server/dataset/numbers.ts'
import { figure, groupsOf, reader } from '#lib/server/dataset/shown.ts'
import { field, typedIn, type Typed } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { pack } from '#lib/server/packs/index.ts'
import { addDays, today } from '#lib/server/time.ts'
import { longDay } from '#lib/days.ts'
import type { Actions, PageServerLoad } from './$types'

/** A file or a pasted list longer than this is none of ours. */
const longestList = 200_000

function here(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'> & { readonly params: { readonly period: string } }) {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  const person = allow(event, may.keepDataset(event.locals.person, { boardId }))
  const period = periodOf(event.params.period)
  if (!period) error(404, 'There is no such quarter or year.')
  if (period.to >= today()) error(404, `This time is not over yet. Its figures can be recorded from ${longDay(addDays(period.to, 1))} on.`)
  return { boardId, person, period, db: database().db }
}

export const load: PageServerLoad = async (event) => {
  const { boardId, period, db } = here(event)
  const [figures, recorded, reach] = await Promise.all([figuresOf(db, boardId), recordedPeriods(db, boardId), reachOf(db, boardId)])
  const of = reader(figures), now = of(period), earlier = of(before(period))
  const there = recorded.find(one => one.period.id === period.id)
  const counted = countsIn(period.id).filter(id => countOf(id).byTheApp)
  return {
    id: period.id, label: en.period(period), recorded: there !== undefined, source: there?.source ?? '', earlierLabel: en.period(before(period)),
    groups: groupsOf(period).map(({ label, counts }) => ({ label, counts: counts.map(id => ({ id, label: en.counts[id], typed: now(id)?.toString() ?? '', earlier: earlier(id) === undefined ? null : figure(earlier(id) ?? 0), halves: countOf(id).halves ?? false })) })),
    byTheApp: counted.map(id => ({ id, label: en.counts[id], number: now(id) === undefined ? null : figure(now(id) ?? 0) })), counted: counted.some(id => now(id) !== undefined),
    reach: reach.filter(one => one.period === period.id), findings: there ? findingsOf(period.id, figures).map(finding => ({ weight: finding.weight, said: en.finding(finding) })) : []
  }
}

/** What is wrong with these numbers beside those that are there already: by the field of the part. */
async function notRight(db: Db, boardId: string, period: string, numbers: ReadonlyMap<CountId, number | null>): Promise<Record<string, string>> {
  const others = (await figuresOf(db, boardId)).filter(one => one.period === period && !numbers.has(one.count))
  const together: Figure[] = [...others, ...[...numbers].flatMap(([count, value]) => (value === null ? [] : [{ period, count, value }]))]
  return Object.fromEntries(findingsOf(period, together).flatMap(finding => (finding.code === 'more-than-all' ? [[finding.count, en.finding(finding)]] : [])))
}

type Here = ReturnType<typeof here>

async function keep({ boardId, person, period }: Here, numbers: ReadonlyMap<CountId, number | null>, source: string): Promise<never> {
  const said = [...numbers.values()].filter(value => value !== null).length
  await transact(database(), async transaction => {
    await keepFigures(transaction, boardId, period.id, { numbers, source })
    await fillIn(transaction, pack(), boardId, period)
    await recordAct(transaction, { board: boardId, by: person.id, act: `Figures of ${en.period(period)} were recorded: ${said === 1 ? 'one number' : `${said} numbers`}`, about: period.id })
  })
  redirect(303, `/board/dataset/periods/${period.id}?recorded`)
}

const sourceField = field.needed('Say where these numbers come from.', 300)
/** Where the numbers come from, and what is wrong with that. */
function sourceIn(typed: Typed, name: string): { readonly source: string; readonly faults: Record<string, string> } {
  const read = sourceField.safeParse(typed[name] ?? '')
  return read.success ? { source: read.data, faults: {} } : { source: '', faults: { [name]: read.error.issues[0]?.message ?? '' } }
}

export const actions: Actions = {
  save: async (event) => {
    const at = here(event)
    const typed = typedIn(await event.request.formData()), { source, faults: ofSource } = sourceIn(typed, 'source')
    const faults: Record<string, string> = {}
    const numbers = new Map<CountId, number | null>()
    for (const id of typedCounts(at.period)) {
      const read = readNumber(at.period.id, id, typed[id] ?? '')
      if (read.ok) numbers.set(id, read.number)
      else faults[id] = read.why
    }
    Object.assign(faults, await notRight(at.db, at.boardId, at.period.id, numbers), faults, ofSource)
    if (Object.keys(faults).length > 0) return fail(400, { form: 'save' as const, typed, faults, lines: [] })
    return keep(at, numbers, source)
  },
  paste: async (event) => {
    const at = here(event)
    const form = await event.request.formData(), file = form.get('file')
    const chosen = file instanceof File && file.size > 0 ? (file.size > longestList ? 'x'.repeat(longestList + 1) : await file.text()) : ''
    const typed: Typed = typedIn(form), text = chosen || (typed['pasted'] ?? '')
    const { source, faults } = sourceIn(typed, 'pasted-source')
    const { numbers, faults: lines } = text.length > longestList ? { numbers: new Map<CountId, number>(), faults: [{ line: 1, text: '', why: 'This is far longer than any list of these figures. Choose another file.' }] } : readList(at.period, text)
    const wrong = await notRight(at.db, at.boardId, at.period.id, numbers)
    const told = [...lines, ...Object.values(wrong).map(why => ({ line: 0, text: '', why }))]
    if (told.length > 0) faults['pasted'] = told.length === 1 && told[0] ? told[0].why : `${told.length} things in the list are to be put right. Each is named below it, and nothing was recorded.`
    // What was in the file goes on in the box, so that it can be put right there.
    if (Object.keys(faults).length > 0) return fail(400, { form: 'paste' as const, typed: { ...typed, pasted: text.length > longestList || text.startsWith('PK') ? '' : text } as Typed, faults, lines: told })
    return keep(at, numbers, source)
  },
  count: async (event) => {
    const { boardId, person, period } = here(event)
    const typed = typedIn(await event.request.formData())
    await transact(database(), async transaction => {
      await fillIn(transaction, pack(), boardId, period)
      await recordAct(transaction, { board: boardId, by: person.id, act: `The app counted anew what it counts itself of ${en.period(period)}`, about: period.id })
    })
    return { form: 'count' as const, typed, faults: {} as Record<string, string>, lines: [] }
  },
  remove: async (event) => {
    const { boardId, person, period } = here(event)
    if ((await event.request.formData()).get('sure') !== 'yes') return fail(400, { form: 'remove' as const, typed: {} as Typed, faults: { sure: 'Tick that these figures are to be taken away.' } as Record<string, string>, lines: [] })
    await transact(database(), async transaction => {
      if (await removePeriod(transaction, boardId, period.id)) await recordAct(transaction, { board: boardId, by: person.id, act: `Figures of ${en.period(period)} were taken away`, about: period.id })
    })
    redirect(303, '/board/dataset')
  }
}
