import { definitionIn, indicatorOf, periodOf, periodsOver } from '@safeguarding-kit/core/dataset'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import { procedures } from '@safeguarding-kit/core'
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { figuresOf, keepNeighbour, neighboursOf, removeNeighbour } from '#lib/server/database/dataset.ts'
import { transact } from '#lib/server/database/index.ts'
import { nameKey } from '#lib/server/database/names.ts'
import { comparators } from '#lib/server/dataset/areas.ts'
import { definitionsOf, seriesOf } from '#lib/server/dataset/shown.ts'
import { field, readForm, typedIn } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

function here(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'> & { readonly params: { readonly indicator: string } }) {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  const person = allow(event, may.keepDataset(event.locals.person, { boardId }))
  const indicator = indicatorOf(event.params.indicator)
  if (!indicator) error(404, 'There is no such indicator.')
  return { boardId, person, indicator, db: database().db }
}

const most = { percent: 100, 'per-10,000': 10_000, count: 9_999_999 } as const

export const load: PageServerLoad = async (event) => {
  const { boardId, indicator, db } = here(event)
  const [figures, neighbours] = await Promise.all([figuresOf(db, boardId), neighboursOf(db, boardId)])
  const words = en.indicators[indicator.id], procedure = procedures.find(({ id }) => id === indicator.procedure), definitions = definitionsOf(indicator)
  return {
    id: indicator.id, name: words.name, ask: words.ask, doubt: words.doubt ?? null, theme: en.themes[indicator.theme], unit: en.units[indicator.unit] || 'a count', direction: en.direction(indicator.direction), yearly: indicator.every === 'year', toBeAsked: en.toBeAsked,
    procedure: procedure ? { href: `/procedures/${procedure.id}`, title: procedure.title } : null, definitions, byTheApp: definitions.every(({ byTheApp }) => byTheApp),
    series: seriesOf(indicator, figures, neighbours.filter(({ indicator_id }) => indicator_id === indicator.id)),
    periods: periodsOver(today()).filter(period => definitionIn(indicator, period)).map(period => ({ value: period.id, label: en.period(period) })), areas: comparators, day: today()
  }
}

export const actions: Actions = {
  add: async (event) => {
    const { boardId, person, indicator } = here(event)
    const Published = z.object({
      period: z.string().default('').refine(id => { const period = periodOf(id); return period !== undefined && period.to < today() && definitionIn(indicator, period) !== undefined }, 'Choose the quarter or year.'),
      area: field.needed('Enter whose figure it is.', 80).refine(name => nameKey(name) !== '', 'Enter the name of the area.'),
      value: field.needed('Enter the figure.').transform(text => Number(text.replace(/[%\s,]/g, ''))).refine(value => Number.isFinite(value) && value >= 0 && value <= most[indicator.unit], `Enter the figure as it was published: a number from 0 to ${most[indicator.unit].toLocaleString('en-GB')}. Leave it out where it was withheld.`),
      source: field.needed('Say where it was published.', 200),
      address: field.text(500).refine(text => text === '' || /^https?:\/\/\S+$/.test(text), 'Enter a whole web address, with https:// before it, or leave it empty.'),
      read_on: field.day.refine(day => day !== null, 'Enter the day on which you read it.').refine(day => day === null || day <= today(), 'Enter a day that is not in the future.').transform(day => day ?? '')
    })
    const read = readForm(await event.request.formData(), Published)
    if (!read.ok) return fail(400, { typed: read.typed, faults: read.faults })
    await transact(database(), async db => {
      await keepNeighbour(db, boardId, { indicator_id: indicator.id, ...read.said })
      await recordAct(db, { board: boardId, by: person.id, act: `A figure that ${read.said.area} published was written down`, about: indicator.id })
    })
    redirect(303, `/board/dataset/indicators/${indicator.id}#beside`)
  },
  remove: async (event) => {
    const { boardId, person, indicator, db } = here(event)
    if (await removeNeighbour(db, boardId, typedIn(await event.request.formData())['id'] ?? '')) await recordAct(db, { board: boardId, by: person.id, act: 'A figure that a neighbour published was taken away', about: indicator.id })
    redirect(303, `/board/dataset/indicators/${indicator.id}#beside`)
  }
}
