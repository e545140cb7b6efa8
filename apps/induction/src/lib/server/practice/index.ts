import type { Pack, Scenario } from '@safeguarding-kit/content'
import type { Response } from '@safeguarding-kit/core/training'
import type { Db, Tables } from '../database/index.ts'
import { practiceSubject } from '../mail/letters.ts'
import { hashOf } from '../secrets.ts'
import { today } from '../time.ts'

/** Whose link it is, whatever became of it; undefined for a token that was never made, or whose person was erased. */
const rowOf = (db: Db, token: string): Promise<Tables['practices'] | undefined> => db.selectFrom('practices').selectAll().where('token_hash', '=', hashOf(token)).executeTakeFirst()

/** The one scenario that a link opens, while it does. Nothing of the person goes with it but whether it was answered. */
export async function practiceOf(db: Db, pack: Pack, token: string, day: string = today()): Promise<{ readonly scenario: Scenario; readonly board: string; readonly answered: boolean } | null> {
  const row = await rowOf(db, token)
  if (!row || row.open_until < day) return null
  const scenario = pack.modules.flatMap((module) => module.scenarios).find(({ id, status }) => id === row.scenario_id && status === 'current')
  return scenario ? { scenario, board: row.board_id, answered: row.answered_on !== null } : null
}

/** Keeps what was answered, as practice: once, and never as evidence for a module. */
export async function answerPractice(db: Db, token: string, response: Response, day: string = today()): Promise<void> {
  await db.updateTable('practices').set({ answered_on: day, response }).where('token_hash', '=', hashOf(token)).where('open_until', '>=', day).where('answered_on', 'is', null).execute()
}

/** Whether a link can still stop the letters, and whether they are stopped. It works for as long as the person is here. */
export async function stoppedBy(db: Db, token: string): Promise<{ readonly person: string; readonly stopped: boolean } | null> {
  const row = await rowOf(db, token)
  return row ? { person: row.person_id, stopped: await hasStopped(db, row.person_id) } : null
}

export const hasStopped = async (db: Db, person: string): Promise<boolean> => (await db.selectFrom('practice_stops').select('person_id').where('person_id', '=', person).executeTakeFirst()) !== undefined

/** No more letters, and those that wait are not sent. Give a transaction. */
export async function stopPractice(db: Db, person: string, day: string = today()): Promise<void> {
  await db.insertInto('practice_stops').values({ person_id: person, stopped_on: day }).onConflict((conflict) => conflict.doNothing()).execute()
  await db.deleteFrom('outbox').where('subject', '=', practiceSubject).where('sent_at', 'is', null).where('to_address', 'in', (e) => e.selectFrom('people').select((p) => p.fn.coalesce('people.email', p.val('')).as('email')).where('people.id', '=', person)).execute()
}

/** Letters again, from the next that falls due. */
export async function startPractice(db: Db, person: string): Promise<void> {
  await db.deleteFrom('practice_stops').where('person_id', '=', person).execute()
}
