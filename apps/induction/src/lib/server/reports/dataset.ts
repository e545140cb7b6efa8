import { definitionIn, inOrder, linesToShare, periodOf, rounded, type IndicatorId, type Period, type Shown } from '@safeguarding-kit/core/dataset'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import type { RequestEvent } from '@sveltejs/kit'
import { allow, boardWhere, may } from '../access/index.ts'
import { findBoard } from '../database/boards.ts'
import { figuresOf, neighboursOf, reachOf, recordedPeriods } from '../database/dataset.ts'
import type { Db } from '../database/index.ts'
import { all, reachToShare } from '../dataset/shown.ts'
import { database } from '../index.ts'
import { grades } from '../learning/references.ts'
import { today } from '../time.ts'
import type { Column } from './column.ts'
import { csvText } from './csv.ts'
import { xlsx } from './xlsx.ts'

/** One indicator of one period: the board's own, of one agency, or a neighbour's. */
interface Row {
  readonly whose: string
  readonly what: 'The board' | 'Agency' | 'Published by a neighbour'
  readonly indicator: IndicatorId
  readonly period: Period
  readonly part: Shown | null
  readonly whole: Shown | null
  readonly value: Shown
  readonly source: string
}

const indicatorOf = (row: Row) => all.find(({ id }) => id === row.indicator) as (typeof all)[number]
const definitionOf = (row: Row) => definitionIn(indicatorOf(row), row.period)

/** The columns of the dataset. Their order and meaning never change; new ones go to the end. */
export const datasetColumns: readonly Column<Row>[] = [
  { id: 'indicator', heading: 'Indicator', meaning: 'Its name in this set.', kind: 'text', value: row => en.indicators[row.indicator].name },
  { id: 'whose', heading: 'Whose', meaning: 'The board, one of its agencies, or a neighbour.', kind: 'text', value: row => row.whose },
  { id: 'what', heading: 'What it is', meaning: 'The board’s own figure, one agency’s, or one that a neighbour published.', kind: 'text', value: row => row.what },
  { id: 'period', heading: 'Period', meaning: 'A quarter, or a year from April to March.', kind: 'text', value: row => en.period(row.period) },
  { id: 'from', heading: 'From', meaning: 'The first day of the period.', kind: 'day', value: row => row.period.from },
  { id: 'to', heading: 'To', meaning: 'Its last day.', kind: 'day', value: row => row.period.to },
  { id: 'part', heading: 'Counted', meaning: 'How many were counted; c, : and z as said above.', kind: 'number', value: row => row.part },
  { id: 'whole', heading: 'Out of', meaning: 'Of how many; z for a plain count.', kind: 'number', value: row => row.whole },
  { id: 'value', heading: 'Figure', meaning: 'What the two come to, to one decimal place.', kind: 'number', value: row => row.value },
  { id: 'unit', heading: 'Unit', meaning: 'Per cent, per 10,000 children, or a count.', kind: 'text', value: row => en.units[indicatorOf(row).unit] || 'count' },
  { id: 'counted', heading: 'What is counted', meaning: 'In our own words.', kind: 'text', value: row => { const definition = definitionOf(row); return definition ? en.counts[definition.counted] : null } },
  { id: 'out-of', heading: 'Out of what', meaning: 'In our own words.', kind: 'text', value: row => { const outOf = definitionOf(row)?.outOf; return outOf ? en.counts[outOf] : null } },
  { id: 'sure', heading: 'How sure the counting is', meaning: 'Whether how it is counted was read in a document, or is our reading.', kind: 'text', value: row => { const definition = definitionOf(row); return definition ? grades[definition.certain.counting] : null } },
  { id: 'doubt', heading: 'What is not confirmed', meaning: 'Of its definition.', kind: 'text', value: row => en.indicators[row.indicator].doubt ?? null },
  { id: 'ask', heading: 'What to ask', meaning: 'A figure is something to ask about.', kind: 'text', value: row => en.indicators[row.indicator].ask },
  { id: 'source', heading: 'Where the figure comes from', meaning: 'As it was written down with it.', kind: 'text', value: row => row.source }
]

/** Everything of a board's dataset that may leave it, by indicator and from the oldest period on. Small numbers of people, and what would tell them, are withheld. */
export async function rowsToShare(db: Db, board: string, name: string): Promise<readonly Row[]> {
  const [figures, periods, neighbours, reach] = await Promise.all([figuresOf(db, board), recordedPeriods(db, board), neighboursOf(db, board), reachOf(db, board)])
  const sources = new Map(periods.map(({ period, source }) => [period.id, source]))
  const own = linesToShare(figures).filter(({ part, whole }) => typeof part === 'number' || typeof whole === 'number' || part === 'c' || whole === 'c')
    .map((line): Row => ({ whose: name, what: 'The board', ...line, source: definitionIn(all.find(({ id }) => id === line.indicator) as (typeof all)[number], line.period)?.citations.length === 0 ? 'Counted by this app' : sources.get(line.period.id) ?? '' }))
  // Agencies for quarters only: a year beside its quarters would tell of an agency that stood among others in one of them.
  const agencies = periods.filter(({ period }) => period.quarter !== null).flatMap(({ period }) => reachToShare(reach.filter(one => one.period === period.id)).flatMap(({ agency, workers, trained, due, inTime }): Row[] => ([['workers-trained', trained, workers], ['inductions-in-time', inTime, due]] as const)
    .map(([indicator, part, whole]): Row => ({ whose: agency, what: 'Agency', indicator, period, part, whole, value: whole === 0 ? 'z' : rounded((100 * part) / whole), source: 'Counted by this app' }))))
  const theirs = neighbours.flatMap(({ indicator_id, period: id, area, value, source, address, read_on }): Row[] => {
    const period = periodOf(id), known = all.find(one => one.id === indicator_id)
    return period && known ? [{ whose: area, what: 'Published by a neighbour', indicator: known.id, period, part: null, whole: null, value, source: [source, address, `read on ${read_on}`].filter(Boolean).join(', ') }] : []
  })
  const place = new Map(all.map(({ id }, at) => [id, at]))
  return [...own, ...agencies, ...theirs].sort((one, other) => (place.get(one.indicator) ?? 0) - (place.get(other.indicator) ?? 0) || inOrder(one.period, other.period))
}

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** The dataset as a download, for whoever keeps it. */
export async function downloadDataset(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>, ending: 'csv' | 'xlsx'): Promise<Response> {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.keepDataset(event.locals.person, { boardId }))
  const { db } = database()
  const name = (await findBoard(db, boardId))?.short_name ?? ''
  const rows = await rowsToShare(db, boardId, name)
  const file = `dataset-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40)}-${today()}.${ending}`
  const headers = { 'content-type': types[ending], 'content-disposition': `attachment; filename="${file}"`, 'cache-control': 'private, no-store' }
  if (event.request.method === 'HEAD') return new Response(null, { headers })
  return new Response(ending === 'csv' ? await csvText(datasetColumns, rows) : xlsx(datasetColumns, (async function* () { yield rows })(), 'Dataset'), { headers })
}
