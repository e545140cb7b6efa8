import { countIds, inOrder, periodOf, type CountId, type Figure, type Period } from '@safeguarding-kit/core/dataset'
import { randomUUID } from 'node:crypto'
import { now } from '../time.ts'
import { nameKey } from './names.ts'
import type { Db, Tables } from './index.ts'

export type Neighbour = Tables['dataset_neighbours']
export type Reach = Omit<Tables['dataset_reach'], 'board_id' | 'period'>

const isCount = (id: string): id is CountId => (countIds as readonly string[]).includes(id)

/** Everything that a board recorded, as the dataset takes it. A count that this version does not know is left where it is. */
export async function figuresOf(db: Db, board: string): Promise<Figure[]> {
  const rows = await db.selectFrom('dataset_counts').select(['period', 'count_id', 'value']).where('board_id', '=', board).orderBy('period').orderBy('count_id').execute()
  return rows.flatMap(({ period, count_id: count, value }) => (isCount(count) ? [{ period, count, value }] : []))
}

/** The periods that a board recorded, the newest first, each with where its figures come from. */
export async function recordedPeriods(db: Db, board: string): Promise<{ readonly period: Period; readonly source: string }[]> {
  const rows = await db.selectFrom('dataset_periods').select(['period', 'source']).where('board_id', '=', board).execute()
  return rows.flatMap(({ period: id, source }) => { const period = periodOf(id); return period ? [{ period, source }] : [] }).sort((one, other) => inOrder(other.period, one.period))
}

/** Keeps numbers of a period: a number replaces the one before, null takes it away, and what is not named stays. Give a transaction. */
export async function keepFigures(db: Db, board: string, period: string, said: { readonly numbers: ReadonlyMap<CountId, number | null>; readonly source?: string }, at: string = now()): Promise<void> {
  await db.insertInto('dataset_periods').values({ board_id: board, period, source: said.source ?? '', recorded_at: at })
    .onConflict((on) => on.columns(['board_id', 'period']).doUpdateSet({ recorded_at: at, ...(said.source !== undefined && { source: said.source }) })).execute()
  const kept = [...said.numbers].flatMap(([count_id, value]) => (value === null ? [] : [{ board_id: board, period, count_id, value }])), gone = [...said.numbers].flatMap(([count, value]) => (value === null ? [count] : []))
  if (gone.length > 0) await db.deleteFrom('dataset_counts').where('board_id', '=', board).where('period', '=', period).where('count_id', 'in', gone).execute()
  if (kept.length > 0) await db.insertInto('dataset_counts').values(kept).onConflict((on) => on.columns(['board_id', 'period', 'count_id']).doUpdateSet((e) => ({ value: e.ref('excluded.value') }))).execute()
}

/** Takes a whole period away; answers whether there was one. What neighbours published stays. Give a transaction. */
export async function removePeriod(db: Db, board: string, period: string): Promise<boolean> {
  for (const table of ['dataset_counts', 'dataset_reach'] as const) await db.deleteFrom(table).where('board_id', '=', board).where('period', '=', period).execute()
  return Number((await db.deleteFrom('dataset_periods').where('board_id', '=', board).where('period', '=', period).executeTakeFirst()).numDeletedRows) > 0
}

/** Replaces what the app counted of each agency. The period must be there. Give a transaction. */
export async function keepReach(db: Db, board: string, period: string, agencies: readonly Reach[]): Promise<void> {
  await db.deleteFrom('dataset_reach').where('board_id', '=', board).where('period', '=', period).execute()
  for (let at = 0; at < agencies.length; at += 100) await db.insertInto('dataset_reach').values(agencies.slice(at, at + 100).map((one) => ({ board_id: board, period, ...one }))).execute()
}

/** How far the induction reached at each agency, by name, for every period that was recorded. */
export const reachOf = (db: Db, board: string) =>
  db.selectFrom('dataset_reach').innerJoin('agencies', 'agencies.id', 'dataset_reach.agency_id').select(['period', 'agencies.name as agency', 'workers', 'trained', 'due', 'in_time']).where('board_id', '=', board).orderBy('agencies.name_key').orderBy('agencies.id').execute()

/** Writes down what an area published; what was written of the same area, indicator and period before is replaced. */
export async function keepNeighbour(db: Db, board: string, said: Omit<Neighbour, 'id' | 'board_id' | 'area_key'>): Promise<void> {
  const { value, source, address, read_on, area } = said
  await db.insertInto('dataset_neighbours').values({ id: randomUUID(), board_id: board, area_key: nameKey(area), ...said })
    .onConflict((on) => on.columns(['board_id', 'indicator_id', 'period', 'area_key']).doUpdateSet({ area, value, source, address, read_on })).execute()
}

/** Takes a neighbour's figure away; answers whether there was one. */
export async function removeNeighbour(db: Db, board: string, id: string): Promise<boolean> {
  return Number((await db.deleteFrom('dataset_neighbours').where('board_id', '=', board).where('id', '=', id).executeTakeFirst()).numDeletedRows) > 0
}

/** What neighbours published, in the order of the areas' names, so that the order says nothing of the figures. */
export const neighboursOf = (db: Db, board: string) => db.selectFrom('dataset_neighbours').selectAll().where('board_id', '=', board).orderBy('indicator_id').orderBy('period', 'desc').orderBy('area_key').execute()
