import type { Module, Pack, Scenario } from '@safeguarding-kit/content'
import { createHash, randomUUID } from 'node:crypto'
import { transact, type Database, type Db } from '../database/index.ts'
import { putInOutbox } from '../database/outbox.ts'
import { historyOf } from '../learning/events.ts'
import { currentModules } from '../learning/steps.ts'
import { practiceLetter } from '../mail/letters.ts'
import { hashOf, newToken } from '../secrets.ts'
import { addDays, now, today } from '../time.ts'
import { longDay } from '#lib/days.ts'

/** How many weeks after a completion, where a board says nothing: early, while it is fresh, and once when it begins to fade. */
const usualWeeks: readonly number[] = [1, 4, 12]
/** How many weeks after a completion a board sends a story to practise; none where it wants none. */
export const practiceWeeks = (pack: Pack): readonly number[] => pack.practiceWeeks ?? usualWeeks
/** A letter that could not be written on its day is written within this many days, or not at all: nobody is sent three at once. */
const graceDays = 6
/** How long a link opens its scenario. */
export const openDays = 28
/** Longer ones are not three minutes. */
const mostMinutes = 4

/** Scenarios of the modules that somebody has begun, which they have neither answered, nor been taught, nor been sent. */
export function unmet(pack: Pack, events: readonly { readonly moduleId: string; readonly itemId: string; readonly kind: string }[], sent: ReadonlySet<string>): readonly Scenario[] {
  const begun = new Set(events.map(({ moduleId }) => moduleId))
  const met = new Set(events.flatMap(({ kind, itemId }) => (kind === 'scenario-answered' || kind === 'taught' ? [itemId] : [])))
  return currentModules(pack).filter((module: Module) => begun.has(module.id)).flatMap((module) => module.scenarios)
    .filter(({ id, status, minutes, gentler }) => status === 'current' && minutes <= mostMinutes && !met.has(id) && !sent.has(id) && !(gentler && met.has(gentler)))
    // Those that count come last: a later refresher brings them anyway.
    .toSorted((one, other) => Number(one.counts) - Number(other.counts))
}

/** One of them, the same for the same person and day, and different for two who sit side by side. */
function drawn(scenarios: readonly Scenario[], person: string, day: string): Scenario | undefined {
  const further = scenarios.filter(({ counts }) => !counts)
  const from = further.length > 0 ? further : scenarios
  return from[createHash('sha256').update(`${person} ${day}`).digest().readUInt32BE() % Math.max(1, from.length)]
}

/** People whose practice falls due: they have an address, belong to the board today, and have not stopped it. */
const dueOnDay = (db: Db, day: string, practised: readonly number[]) =>
  db.selectFrom('completions').innerJoin('people', 'people.learner_key', 'completions.learner_key').innerJoin('boards', 'boards.id', 'completions.board_id')
    .select(['people.id', 'people.learner_key', 'people.email', 'completions.board_id', 'completions.completed_on', 'boards.name as board']).distinct()
    .where('completions.kind', 'in', ['induction', 'refresher']).where('people.email', 'is not', null)
    .where((e) => e.or(practised.map((weeks) => e.and([e('completed_on', '<=', addDays(day, -7 * weeks)), e('completed_on', '>=', addDays(day, -7 * weeks - graceDays))]))))
    .where((e) => e.exists(e.selectFrom('memberships').select('memberships.id').whereRef('memberships.person_id', '=', 'people.id').whereRef('memberships.board_id', '=', 'completions.board_id').where('from_day', '<=', day).where((m) => m.or([m('to_day', 'is', null), m('to_day', '>', day)]))))
    .where((e) => e.not(e.exists(e.selectFrom('practice_stops').select('practice_stops.person_id').whereRef('practice_stops.person_id', '=', 'people.id'))))
    .orderBy('people.id').orderBy('completions.board_id').execute()

/**
 * Writes the letters that are due on a day, each once however often and by however many processes it is asked, and answers how many. The link opens
 * one scenario and nothing else; only the hash of its token is kept beside the person, and the letter's text goes when it was sent.
 */
export async function writePractice(database: Database, pack: Pack, origin: string, day: string = today()): Promise<number> {
  let written = 0
  const practised = practiceWeeks(pack)
  if (practised.length === 0) return 0
  for (const due of await dueOnDay(database.db, day, practised)) {
    const weeks = practised.find((count) => due.completed_on <= addDays(day, -7 * count) && due.completed_on >= addDays(day, -7 * count - graceDays))
    if (weeks === undefined || due.email === null) continue
    const dueOn = addDays(due.completed_on, 7 * weeks)
    const already = await database.db.selectFrom('practices').select(['scenario_id', 'due_on']).where('person_id', '=', due.id).execute()
    if (already.some((one) => one.due_on === dueOn)) continue
    const scenario = drawn(unmet(pack, await historyOf(database.db, due.learner_key), new Set(already.map(({ scenario_id }) => scenario_id))), due.id, dueOn)
    if (!scenario) continue
    const { email: to, id: person, board_id: board } = due
    const token = newToken(), openUntil = addDays(day, openDays)
    await transact(database, async (db) => {
      const kept = await db.insertInto('practices').values({ id: randomUUID(), person_id: person, board_id: board, scenario_id: scenario.id, due_on: dueOn, token_hash: hashOf(token), written_at: now(), open_until: openUntil, answered_on: null, response: null })
        .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
      if (!kept) return false
      const stop = `${origin}/practice/${token}/stop`
      await putInOutbox(db, { board, to, ...practiceLetter({ board: due.board, link: `${origin}/practice/${token}`, stop, until: longDay(openUntil), weeks: practised }), unsubscribe: stop })
      return true
    }).then((wrote) => { if (wrote) written++ })
  }
  return written
}
