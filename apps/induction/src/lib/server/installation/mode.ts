import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../config/settings.ts'
import type { Db } from '../database/index.ts'
import { installationFact, settleInstallationFact } from '../database/installation.ts'

const marker = 'THIS-IS-A-DEMONSTRATION.txt'

/** The data folder or database belongs to the other kind of use. Nothing was changed. */
export class WrongMode extends Error {}

const notForDemo = 'is in real use, so the demonstration does not touch it. Leave DATA_DIR and DATABASE_URL out for "npm run demo": it has a folder of its own.'
const notForReal = 'holds the demonstration, whose people are not real and whose sign-ins are public, so it cannot be used in earnest. Name another one.'

/** Why this folder must not be opened, or null. Marks the demonstration's folder as such before anything else is written into it. */
export function refusedFolder({ demo, dataFolder, databaseUrl }: Pick<Settings, 'demo' | 'dataFolder' | 'databaseUrl'>): string | null {
  const file = join(dataFolder, marker)
  if (!demo) return existsSync(file) ? `The data folder ${dataFolder} ${notForReal}` : null
  if (existsSync(file)) return null
  if (databaseUrl === null && existsSync(join(dataFolder, 'induction.sqlite'))) return `The data folder ${dataFolder} ${notForDemo}`
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(file, 'Everything in this folder belongs to the demonstration borough. Nobody in it is real. It may be deleted at any time.\n')
  return null
}

/** Writes into the database what it is used for, or refuses the one that is used for the other. */
export async function settleMode(db: Db, demo: boolean): Promise<void> {
  const wanted = demo ? 'demonstration' : 'real'
  const before = await installationFact(db, 'mode')
  const mode = before ?? (await settleInstallationFact(db, 'mode', wanted))
  if (mode !== wanted) throw new WrongMode(`The database ${demo ? notForDemo : notForReal}`)
}
