import type { Settings } from '../config/settings.ts'
import { listBoards } from '../database/boards.ts'
import type { Database } from '../database/index.ts'
import { settleInstallationFact } from '../database/installation.ts'
import { createResetLink } from '../database/reset-links.ts'
import { personTyped } from '../accounts.ts'
import { newCode } from '../secrets.ts'
import { settleMode } from './mode.ts'

/** The key under which the one-time code waits until set-up is done. */
export const setUpCode = 'set-up-code'

/** What a started app needs before its first page: its kind of use settled, and a way into set-up where nobody has done it. */
export async function prepare(settings: Settings, database: Database): Promise<void> {
  await settleMode(database.db, settings.demo)
  if (settings.demo || (await listBoards(database.db)).length > 0) return
  const code = await settleInstallationFact(database.db, setUpCode, newCode())
  whenListening((address) => {
    console.log(`\nThis app is not set up yet. Open this page in your browser, and enter the code there:\n\n  ${address}/setup\n  one-time code: ${code}\n`)
  })
}

/** For whoever runs the server, when the only coordinator has lost the password and no mail can be sent: `RESET_SIGN_IN=name npm start`. */
export async function resetFromConsole(typed: string | undefined, { db }: Database): Promise<void> {
  if (!typed) return
  const person = await personTyped(db, typed)
  if (!person?.user_id) return console.error('RESET_SIGN_IN names nobody who signs in here. Give the e-mail address or the sign-in name.')
  const token = await createResetLink(db, person.id, 'console')
  whenListening((address) => {
    console.log(`\nWith this link a new password is chosen. It works once, for two days: ${address}/sign-in/new-password/${token}\n`)
  })
}

/** Says something once the address is known: at once where it is known already. */
function whenListening(say: (address: string) => void): void {
  const known = process.env.LISTENING_AT
  if (known) say(known)
  else (process as NodeJS.EventEmitter).once('induction:listening', say)
}
