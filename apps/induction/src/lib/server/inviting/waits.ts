import { may, type SignedInPerson } from '../access/index.ts'
import { placeOf } from '../agency-here.ts'
import type { Agency } from '../database/agencies.ts'
import { settings } from '../index.ts'

/** What becomes of a message that was made just now: it is being sent, or it waits for this person, or for the training coordinator. */
export const messageWaits = (person: SignedInPerson, agency: Agency): 'sending' | 'own' | 'coordinator' =>
  settings().smtpUrl !== null ? 'sending' : may.readOutbox(person, placeOf(agency)) ? 'own' : 'coordinator'
