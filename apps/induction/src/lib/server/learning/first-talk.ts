import { fillText, type Pack } from '@safeguarding-kit/content'
import type { HeldRole } from '../access/person.ts'
import type { Db } from '../database/index.ts'
import type { TalkStanding } from '../database/first-talks.ts'
import { longDay } from '#lib/days.ts'
import { cardOf, slotValues } from './fill.ts'
import { readerOf } from './reader.ts'

/** The parts of the talk in the words of an agency: its lead, its deputy, its contacts. */
export async function talkAt(db: Db, pack: Pack, held: Pick<HeldRole, 'boardId' | 'agencyId'>) {
  const reader = await readerOf(db, held)
  const values = slotValues(pack, reader)
  return {
    agency: reader.agency, card: cardOf(reader), minutes: pack.firstTalk.reduce((sum, part) => sum + part.minutes, 0),
    parts: pack.firstTalk.map(({ id, title, minutes, learner, manager }) => ({ id, minutes, title: fillText(title, values), learner: fillText(learner, values), manager: fillText(manager, values) }))
  }
}

/** How a talk stands, as reports and records say it: from the day on which both confirmed, from who alone did, or from nothing. */
export function talkSaid(talk: string | null): string {
  if (talk === null) return 'None'
  return talk === 'learner' ? 'Learner only' : talk === 'manager' ? 'Manager only' : `Both confirmed on ${longDay(talk)}`
}

/** The same of one talk. */
export const talkSaidOf = ({ learnerOn, managerOn, bothOn }: TalkStanding): string => talkSaid(bothOn ?? (learnerOn ? 'learner' : managerOn ? 'manager' : null))
