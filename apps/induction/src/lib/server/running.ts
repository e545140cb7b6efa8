import { sql } from 'kysely'
import { readSettings, type Settings } from './config/settings.ts'
import { connect, migrate, OlderThanDatabase, type Database } from './database/index.ts'
import { demonstrate } from './demo/index.ts'
import { rememberContacts } from './help.ts'
import { prepare, resetFromConsole } from './installation/prepare.ts'
import { refusedFolder, WrongMode } from './installation/mode.ts'
import { sendNow } from './mail/index.ts'
import { bySmtp, sendWaiting } from './mail/send-waiting.ts'
import { openPacks, packInUse } from './packs/index.ts'
import { keepSnapshot } from './packs/snapshots.ts'
import { writePractice } from './practice/write.ts'
import { keepRetention } from './people-data/retention.ts'
import { signIn, type Auth } from './sign-in.ts'

interface Running {
  settings: Settings | null
  database: Database | null
  auth: Auth | null
  /** Why the records cannot be used just now, in words for the console; null when they can. */
  fault: string | null
  sending: NodeJS.Timeout | null
  retention: NodeJS.Timeout | null
  practice: NodeJS.Timeout | null
}

const running: Running = { settings: null, database: null, auth: null, fault: 'The app has not started.', sending: null, retention: null, practice: null }
const retrySeconds = 3
const sendEverySeconds = 10

const needed = <T>(value: T | null, what: string): T => {
  if (value === null) throw new Error(`${what} was used before the app had started`)
  return value
}

/** The settings this process was started with. */
export const settings = (): Settings => needed(running.settings, 'The settings')
/** The database of this process; open and brought up to date. */
export const database = (): Database => needed(running.database, 'The database')
/** Passwords, sessions and links. */
export const auth = (): Auth => needed(running.auth, 'Sign-in')
/** True once the database is open, brought up to date and prepared. */
export const isReady = (): boolean => running.fault === null

/** Whether the database answers at this moment. */
export async function databaseAnswers(): Promise<boolean> {
  if (!running.database || running.fault !== null) return false
  try {
    const answer = sql`select 1`.execute(running.database.db)
    await Promise.race([answer, new Promise((_, late) => setTimeout(() => late(new Error('The database did not answer within three seconds')), 3000).unref())])
    return true
  } catch {
    return false
  }
}

function end(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

/** Reads the settings (a wrong one ends the process with sentences) and opens the database; one that cannot be used is tried again until it can. */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const read = readSettings(environment, process.cwd())
  if ('faults' in read) end('The app was not started:', ...read.faults.map((fault) => `- ${fault}`))
  running.settings = read.settings
  const refused = refusedFolder(read.settings)
  if (refused) end(refused)
  console.log(`Data folder: ${read.settings.dataFolder}`)
  await openPacks(read.settings.packFolders, async pack => {
    if (!isReady()) return false
    await keepSnapshot(database().db, pack)
    return true
  })
  await open(read.settings)
}

async function open(given: Settings): Promise<void> {
  try {
    running.database ??= connect(given.databaseUrl ? { url: given.databaseUrl } : { folder: given.dataFolder })
    const applied = await migrate(running.database)
    if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}`)
    const { smtpUrl } = given
    const here = given.origin ?? `http://${given.host === '0.0.0.0' || given.host === '::' ? '127.0.0.1' : given.host}:${given.port}`
    running.auth ??= signIn(running.database, {
      origin: here,
      secret: given.signInSecret,
      ...(smtpUrl ? { sendLink: (email: string, token: string) => sendNow(given, email, 'signInLink', `${given.origin ?? ''}/sign-in/link/${token}`) } : {})
    })
    await prepare(given, running.database)
    const pack = packInUse()
    if (pack) await keepSnapshot(running.database.db, pack)
    await rememberContacts(running.database.db)
    keepRetentionDaily()
    if (given.demo) await demonstrate(running.auth, running.database)
    await resetFromConsole(process.env.RESET_SIGN_IN?.trim(), running.database)
    if (smtpUrl || given.demo) writePracticeDaily(here)
    if (smtpUrl) sendMessages(smtpUrl)
    if (running.fault !== null && running.fault !== 'The app has not started.') console.log('The database can be used again.')
    running.fault = null
  } catch (fault) {
    if (fault instanceof OlderThanDatabase || fault instanceof WrongMode) end(fault.message)
    const said = fault instanceof Error ? fault.message || ('code' in fault ? String(fault.code) : fault.name) : String(fault)
    if (running.fault !== said) console.error(`The database cannot be used: ${said}. The app stays up, says so on its pages and at /healthz, and tries again every ${retrySeconds} seconds.`)
    running.fault = said
    setTimeout(() => void open(given), retrySeconds * 1000).unref()
  }
}

/** Looks into the outbox every few seconds from now on. */
function sendMessages(smtpUrl: string): void {
  if (running.sending) return
  const send = bySmtp(smtpUrl)
  let busy = false
  running.sending = setInterval(() => {
    if (busy || !isReady() || !running.database) return
    busy = true
    sendWaiting(running.database, send).catch((fault: unknown) => console.error(`Messages could not be sent: ${fault instanceof Error ? fault.message : String(fault)}`)).finally(() => { busy = false })
  }, sendEverySeconds * 1000)
  running.sending.unref()
}

/** Erases whoever's time is over, now and once a day. */
function keepRetentionDaily(): void {
  if (running.retention) return
  const look = (): void => {
    if (!running.database) return
    keepRetention(running.database)
      .then((erased) => { if (erased > 0) console.log(`${erased} ${erased === 1 ? 'record was' : 'records were'} erased: kept as long as the board keeps them, and no longer.`) })
      .catch((fault: unknown) => console.error(`Records whose time is over could not be erased: ${fault instanceof Error ? fault.message : String(fault)}. It is tried again tomorrow.`))
  }
  running.retention = setInterval(look, 24 * 60 * 60 * 1000)
  running.retention.unref()
  look()
}

/** Writes the practice that falls due, now and every six hours: where letters can be sent, and in the demonstration, where they are looked at. */
function writePracticeDaily(origin: string): void {
  if (running.practice) return
  const look = (): void => {
    const pack = packInUse()
    if (!running.database || !pack) return
    writePractice(running.database, pack, origin).catch((fault: unknown) => console.error(`Letters with practice could not be written: ${fault instanceof Error ? fault.message : String(fault)}. It is tried again in six hours.`))
  }
  running.practice = setInterval(look, 6 * 60 * 60 * 1000)
  running.practice.unref()
  look()
}

/** Closes what is open; for the end of the process. */
export async function stop(): Promise<void> {
  if (running.sending) clearInterval(running.sending)
  if (running.retention) clearInterval(running.retention)
  if (running.practice) clearInterval(running.practice)
  const open = running.database
  running.database = null
  running.fault = 'The app has stopped.'
  await open?.db.destroy()
}
