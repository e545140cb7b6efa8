import { randomUUID } from 'node:crypto'
import { today } from '../time.ts'
import { recordAct } from './acts.ts'
import type { Db, Tables } from './index.ts'

export type TalkSide = Tables['first_talks']['side']

/** Whose talk, and where: somebody who works at two agencies has one at each, since the people to tell are others there. */
export interface TalkAt {
  readonly person: string
  readonly board: string
  readonly agency: string
}

/** What each of the two has said of a talk: the day, or null. Both together make it confirmed. */
export interface TalkStanding {
  readonly learnerOn: string | null
  readonly managerOn: string | null
  /** The later of the two days, once both have confirmed. */
  readonly bothOn: string | null
}

export async function talkStanding(db: Db, { person, board, agency }: TalkAt): Promise<TalkStanding> {
  const said = await db.selectFrom('first_talks').select(['side', 'confirmed_on']).where('person_id', '=', person).where('board_id', '=', board).where('agency_id', '=', agency).execute()
  const on = (side: TalkSide): string | null => said.find((one) => one.side === side)?.confirmed_on ?? null
  const learnerOn = on('learner'), managerOn = on('manager')
  return { learnerOn, managerOn, bothOn: learnerOn && managerOn ? ([learnerOn, managerOn].toSorted()[1] ?? null) : null }
}

/** One of the two says that the talk took place. Said again, the first day stays. What the manager says is written down among the acts of the board. Give a transaction. */
export async function confirmTalk(db: Db, at: TalkAt, side: TalkSide, by: string, day: string = today()): Promise<void> {
  const written = await db.insertInto('first_talks').values({ id: randomUUID(), person_id: at.person, board_id: at.board, agency_id: at.agency, side, by_person: by, confirmed_on: day })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  if (written && side === 'manager') await recordAct(db, { board: at.board, by, act: 'A manager confirmed the talk of the first weeks', about: at.person })
}

/** Pressed by mistake: that side stands open again, the other stays as it is. Give a transaction. */
export async function takeBackTalk(db: Db, at: TalkAt, side: TalkSide, by: string): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('first_talks').where('person_id', '=', at.person).where('board_id', '=', at.board).where('agency_id', '=', at.agency).where('side', '=', side).executeTakeFirst()
  if (Number(numDeletedRows) > 0 && side === 'manager') await recordAct(db, { board: at.board, by, act: 'A manager took back that the talk of the first weeks took place', about: at.person })
}
