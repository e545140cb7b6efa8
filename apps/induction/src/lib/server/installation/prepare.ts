import type { Settings } from '../config/settings.ts'
import { listBoards } from '../database/boards.ts'
import type { Database } from '../database/index.ts'
import { settleInstallationFact } from '../database/installation.ts'
import { newCode } from '../secrets.ts'
import type { Auth } from '../sign-in.ts'
import { settleMode } from './mode.ts'

/** The key under which the one-time code waits until set-up is done. */
export const setUpCode = 'set-up-code'

/** What a started app needs before its first page: its kind of use settled, and a way into set-up, or the demonstration borough. */
export async function prepare(settings: Settings, database: Database, _auth: Auth): Promise<void> {
  await settleMode(database.db, settings.demo)
  if ((await listBoards(database.db)).length > 0) return
  const code = await settleInstallationFact(database.db, setUpCode, newCode())
  whenListening((address) => {
    console.log(`\nThis app is not set up yet. Open ${address}/setup and enter this one-time code: ${code}\n`)
  })
}

/** Says something once the address is known: at once where it is known already. */
export function whenListening(say: (address: string) => void): void {
  const known = process.env.LISTENING_AT
  if (known) say(known)
  else (process as NodeJS.EventEmitter).once('induction:listening', say)
}
