import { fillText, minutesOfQuestion, type Pack } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import { LearningEvent as Kept } from '@safeguarding-kit/core/training/schema'
import type { Db } from '../database/index.ts'
import { snapshotOf } from '../packs/snapshots.ts'
import { today } from '../time.ts'

/** One thing that somebody learnt: what, when, how, and the minutes that it takes by count. Nobody's time is measured. */
export interface Learnt {
  readonly at: string
  readonly on: string
  readonly module: string
  readonly what: string
  readonly how: 'lesson' | 'story' | 'check'
  /** To the tenth of a minute. */
  readonly minutes: number
  readonly refresher: boolean
}

/** A taught session as hours count it: by the clock, as whoever recorded it said. One that was taken back counts nothing. */
export interface TaughtOn {
  readonly heldOn: string
  readonly minutes: number
  readonly withdrawn: boolean
}

/** Minutes of learning, told apart: what somebody learnt here, by count, and in taught sessions with others, by the clock. */
export interface TimeLearnt {
  readonly here: number
  readonly taught: number
}

export const minutesIn = (learnt: readonly Learnt[]): number => Math.round(learnt.reduce((sum, { minutes }) => sum + minutes, 0))

/** Hours and minutes in words: "About 1 hour 25 minutes". */
export function saidInHours(minutes: number): string {
  const hours = Math.floor(minutes / 60), rest = minutes % 60
  const said = [...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []), ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : [])]
  return `About ${said.join(' ')}`
}

/** What somebody's learning comes to after a day, or from the beginning. */
export const timeLearnt = (learnt: readonly Learnt[], sessions: readonly TaughtOn[], after = ''): TimeLearnt => ({
  here: minutesIn(learnt.filter(({ on }) => on > after)),
  taught: sessions.filter(({ heldOn, withdrawn }) => !withdrawn && heldOn > after).reduce((sum, { minutes }) => sum + minutes, 0)
})

/** The whole, and beside it its two parts where there are two; the words of every page that tells it. */
export const timeSaid = ({ here, taught }: TimeLearnt): { readonly all: string; readonly parts: string } =>
  ({ all: saidInHours(here + taught), parts: taught === 0 ? '' : `${saidInHours(here)} learnt here alone, ${saidInHours(taught).replace('About ', '')} in taught sessions with others` })

/** A thing in the pack of the day on which it was learnt, with the minutes that were told then. */
function entryOf(pack: Pack, event: LearningEvent): Pick<Learnt, 'module' | 'what' | 'how' | 'minutes'> | null {
  const module = pack.modules.find(({ id }) => id === event.moduleId)
  if (!module) return null
  const title = fillText(module.title, pack.slots)
  if (event.kind === 'lesson-finished' && event.payload.seenToEnd) {
    const lesson = module.lessons.find(({ id }) => id === event.itemId)
    return lesson ? { module: title, what: fillText(lesson.title, pack.slots), how: 'lesson', minutes: lesson.minutes } : null
  }
  if (event.kind === 'scenario-answered') {
    const scenario = module.scenarios.find(({ id }) => id === event.itemId)
    return scenario ? { module: title, what: fillText(scenario.title, pack.slots), how: 'story', minutes: scenario.minutes } : null
  }
  if (event.kind === 'check-taken') {
    const asked = [...event.payload.right, ...event.payload.missed].flatMap(id => pack.questions[id] ?? [])
    const shown = module.lessons.filter(({ id }) => event.payload.known.includes(id)).length
    return { module: title, what: shown === 0 ? 'Questions asked first' : `${shown} ${shown === 1 ? 'lesson' : 'lessons'} shown by a check`, how: 'check', minutes: Math.round(10 * asked.reduce((sum, question) => sum + minutesOfQuestion(question), 0)) / 10 }
  }
  return null
}

/**
 * Everything that somebody learnt, oldest first: each lesson and story once, and once more in each refresher; and each check. A lesson that was shown by a
 * check counts the minutes of its questions and not those of its reading. Minutes are those of the edition of the day.
 */
export async function learntBy(db: Db, learnerKey: string, inUse: Pack): Promise<readonly Learnt[]> {
  const rows = await db.selectFrom('learning_events').select(['id', 'kind', 'module_id', 'item_id', 'payload', 'recorded_at', 'pack_hash']).where('learner_key', '=', learnerKey)
    .where('kind', 'in', ['lesson-finished', 'scenario-answered', 'check-taken', 'refresher-begun']).orderBy('recorded_at').orderBy('id').execute()
  const packs = new Map<string, Pack>([[inUse.hash, inUse]])
  const found: Learnt[] = []
  let once = new Set<string>(), refresher = false
  for (const row of rows) {
    if (row.kind === 'refresher-begun') { [once, refresher] = [new Set(), true]; continue }
    if (!packs.has(row.pack_hash)) packs.set(row.pack_hash, (await snapshotOf(db, row.pack_hash)) ?? inUse)
    const event = Kept.parse({ id: row.id, kind: row.kind, moduleId: row.module_id, itemId: row.item_id, payload: JSON.parse(row.payload), at: row.recorded_at })
    const entry = once.has(event.itemId) ? null : entryOf(packs.get(row.pack_hash) ?? inUse, event)
    if (!entry) continue
    once.add(event.itemId)
    found.push({ ...entry, at: row.recorded_at, on: today(new Date(row.recorded_at)), refresher })
  }
  return found
}
