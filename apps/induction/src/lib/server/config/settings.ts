import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { z } from 'zod'
import { isLoopback } from '#lib/loopback.ts'

export interface Settings {
  readonly host: string
  readonly port: number
  /** The public address, where one was given: links in messages start with it. */
  readonly origin: string | null
  readonly trustProxy: boolean
  readonly signInSecret: string
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly packFolders: readonly string[]
  readonly smtpUrl: string | null
  /** The demonstration borough: its own folder, loopback only. */
  readonly demo: boolean
}

const urlWith = (...protocols: string[]) => (text: string): boolean => URL.canParse(text) && protocols.includes(new URL(text).protocol)
const given = z.preprocess((text) => (typeof text === 'string' && text.trim() === '' ? undefined : text), z.string().trim().optional())

const Environment = z.object({
  HOST: given.refine((host) => host === undefined || !/[\s/]/.test(host), 'HOST must be the name or number of one of this machine’s addresses, such as 127.0.0.1 (only this machine) or 0.0.0.0 (every address).'),
  PORT: given.refine((port) => port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65535), 'PORT must be a whole number from 0 to 65535, such as 3000.'),
  ORIGIN: given.refine(
    (origin) => origin === undefined || (urlWith('http:', 'https:')(origin) && new URL(origin).origin === origin.replace(/\/$/, '')),
    'ORIGIN must be the public address alone, without a path, such as https://induction.example.gov.uk.'
  ),
  TRUST_PROXY: given.refine((trust) => trust === undefined || trust === 'yes' || trust === 'no', 'TRUST_PROXY must be yes (a proxy in front of this app writes x-forwarded-for and x-forwarded-proto) or no.'),
  SIGN_IN_SECRET: given.refine((secret) => secret === undefined || secret.length >= 32, 'SIGN_IN_SECRET must be at least 32 characters, such as the output of "openssl rand -hex 32". Leave it out and one is made and kept in DATA_DIR.'),
  DATA_DIR: given,
  DATABASE_URL: given.refine((url) => url === undefined || urlWith('postgres:', 'postgresql:')(url), 'DATABASE_URL must be an address of PostgreSQL, such as postgresql://user:password@host:5432/induction. Leave it out and SQLite is used in DATA_DIR.'),
  PACKS: given,
  SMTP_URL: given.refine((url) => url === undefined || urlWith('smtp:', 'smtps:')(url), 'SMTP_URL must be an address of a mail server, such as smtps://user:password@mail.example.gov.uk. Leave it out and messages wait in the outbox.'),
  DEMO: given
})

/**
 * Reads the environment. All faults come back together, each a sentence that says what to do; values are never repeated in them, since
 * some are secrets. Relative folders are taken from `from`.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, from: string): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const parsed = Environment.safeParse(environment)
  const faults = parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
  const { HOST, PORT, ORIGIN, TRUST_PROXY, SIGN_IN_SECRET, DATA_DIR, DATABASE_URL, PACKS, SMTP_URL, DEMO } = parsed.success ? parsed.data : ({} as z.infer<typeof Environment>)
  const host = HOST ?? '127.0.0.1'
  const demo = DEMO === 'yes'
  if (SMTP_URL && !ORIGIN) faults.push('ORIGIN is needed once SMTP_URL is set: the links in messages start with it, such as https://induction.example.gov.uk.')
  if (demo && !isLoopback(host)) faults.push('The demonstration answers on this machine only. Leave HOST out, or set it to 127.0.0.1.')
  const dataFolder = resolve(from, DATA_DIR ?? (demo ? 'demo-data' : 'data'))
  const packFolders = (PACKS ?? 'content/london-induction').split(new RegExp(`[,${delimiter === ';' ? ';' : ''}]`)).map((folder) => folder.trim()).filter(Boolean).map((folder) => resolve(from, folder))
  if (packFolders.length === 0) faults.push('PACKS must name at least one pack folder; several are separated by commas, the base first.')
  if (faults.length > 0) return { faults }

  const kept = SIGN_IN_SECRET ?? keptSecret(dataFolder)
  if (typeof kept !== 'string') return { faults: [kept.fault] }
  return {
    settings: {
      host, port: Number(PORT ?? 3000), origin: ORIGIN ? new URL(ORIGIN).origin : null, trustProxy: TRUST_PROXY === 'yes', signInSecret: kept,
      dataFolder, databaseUrl: DATABASE_URL ?? null, packFolders, smtpUrl: SMTP_URL ?? null, demo
    }
  }
}

/** The secret of the data folder: made on first run, readable by its owner only. Two first runs at once agree on one. */
function keptSecret(folder: string): string | { fault: string } {
  const file = join(folder, 'sign-in-secret')
  try {
    mkdirSync(folder, { recursive: true })
    try {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
    }
    const secret = readFileSync(file, 'utf8').trim()
    return secret.length >= 32 ? secret : { fault: `The file ${file} should hold the secret that signs sessions, and does not. Delete it and start again: everyone will have to sign in once more.` }
  } catch (fault) {
    return { fault: `DATA_DIR (${folder}) cannot be used: ${fault instanceof Error ? fault.message : String(fault)}. Name a folder that this account may write to.` }
  }
}
