import { z } from 'zod'
import type { SignedInPerson } from './access/person.ts'
import { isAddressFree, placeholder, proveAddress } from './accounts.ts'
import type { Settings } from './config/settings.ts'
import { recordAct } from './database/acts.ts'
import { isAlreadyThere } from './database/faults.ts'
import { transact, type Database, type Db } from './database/index.ts'
import { asWritten } from './database/names.ts'
import { findPerson, keepAddress, renamePerson, withFreeSignInName } from './database/people.ts'
import { dropResetLinks } from './database/reset-links.ts'
import { issueCertificate } from './learning/issue.ts'
import { sendNow } from './mail/index.ts'
import { packInUse } from './packs/index.ts'
import { hashOf, newToken } from './secrets.ts'
import { linkMinutes, type Auth } from './sign-in.ts'
import { now } from './time.ts'

/** What is said when the password that was asked for again is not the right one. */
export const wrongPassword = {
  wrong: 'This is not your password. Check it and try again.',
  'too-many': 'The password was tried too often. Wait a quarter of an hour, then try again.'
} as const

/** Whose details: the person and the account they are signed in with. */
export interface Own {
  readonly id: string
  readonly userId: string
}

/** One address at a time waits for its proof; the newest counts. Kept with better-auth's other one-time values, which it clears away when they have run out. */
export const addressWaitingOf = (user: string): string => `new-address-of:${user}`
const Waiting = z.object({ email: z.string(), tokenHash: z.string() })

/** Keeps an address that is to be proved, and answers the token for the link that goes to it. Until the link comes back nothing else changes. */
export async function askForAddress(auth: Auth, { userId }: Own, email: string): Promise<string> {
  const { internalAdapter } = await auth.$context
  const token = newToken()
  await internalAdapter.consumeVerificationValue(addressWaitingOf(userId))
  await internalAdapter.createVerificationValue({ identifier: addressWaitingOf(userId), value: JSON.stringify({ email, tokenHash: hashOf(token) }), expiresAt: new Date(Date.now() + linkMinutes * 60_000) })
  return token
}

async function waitingFor(auth: Auth, userId: string): Promise<z.infer<typeof Waiting> | null> {
  const kept = await (await auth.$context).internalAdapter.findVerificationValue(addressWaitingOf(userId))
  return kept && new Date(kept.expiresAt).getTime() > Date.now() ? Waiting.parse(JSON.parse(kept.value)) : null
}

/** The address that waits for its proof, or null. */
export const addressToProve = async (auth: Auth, { userId }: Own): Promise<string | null> => (await waitingFor(auth, userId))?.email ?? null

/** Forgets an address that waits for its proof: it was wrong, or the person is erased. */
export async function forgetAddressToProve(auth: Auth, { userId }: Own): Promise<void> {
  await (await auth.$context).internalAdapter.consumeVerificationValue(addressWaitingOf(userId))
}

/** The address that this link is for, while it can be used, and only for the person who asked for it: an address mistyped is somebody else's. */
export async function addressOfLink(auth: Auth, { userId }: Own, token: string): Promise<string | null> {
  const kept = await waitingFor(auth, userId)
  return kept?.tokenHash === hashOf(token) ? kept.email : null
}

/** The link came back from the person who asked for it: the address counts from now on. Once only, however often it is pressed. */
export async function proveNewAddress(auth: Auth, database: Database, own: Own, token: string): Promise<'changed' | 'taken' | 'no-link'> {
  const email = await addressOfLink(auth, own, token)
  if (!email || !(await (await auth.$context).internalAdapter.consumeVerificationValue(addressWaitingOf(own.userId)))) return 'no-link'
  return changeAddress(auth, database, own, email, { proved: true })
}

/**
 * Gives a person another address to sign in with, or none (null): then they sign in with the name they have for it, or get one. Unique by
 * constraint, in person and account together. Links for a new password that went to the address before stop working.
 */
export async function changeAddress(auth: Auth, database: Database, own: Own, email: string | null, { proved }: { readonly proved: boolean }): Promise<'changed' | 'taken'> {
  const { internalAdapter } = await auth.$context
  const [person, before] = await Promise.all([findPerson(database.db, own.id), internalAdapter.findUserById(own.userId)])
  if (!person || !before) throw new Error(`The person ${own.id} has no account to change`)
  if (email && email !== person.email && !(await isAddressFree(auth, database.db, email))) return 'taken'
  // First the proof of the old address goes, so that a fault half-way never leaves the new one proved unseen.
  await internalAdapter.updateUser(own.userId, { emailVerified: false })
  const keep = (signInName: string | null): Promise<void> =>
    transact(database, async (db) => {
      await db.updateTable('users').set({ email: email ?? placeholder() }).where('id', '=', own.userId).execute()
      await keepAddress(db, own.id, email, signInName)
      await dropResetLinks(db, own.id)
    })
  try {
    await (email === null && person.sign_in_name === null ? withFreeSignInName(person.name, keep) : keep(person.sign_in_name))
  } catch (fault) {
    await internalAdapter.updateUser(own.userId, { emailVerified: before.emailVerified })
    if (isAlreadyThere(fault)) return 'taken'
    throw fault
  }
  if (proved) await proveAddress(auth, own.userId)
  return 'changed'
}

/** Tells the address that somebody had before that it is theirs here no more: whoever reads it learns of a change that was not theirs. Not awaited. */
export function tellOldAddress(here: Pick<Settings, 'smtpUrl' | 'origin'>, email: string): void {
  if (here.smtpUrl) void sendNow(here, email, 'addressChanged', `${here.origin ?? ''}/account`).catch((fault: unknown) => console.error(`A message about a changed address could not be sent: ${fault instanceof Error ? fault.message : String(fault)}`))
}

/** A certificate may have waited until the person could be told from others of the name: an address does that, as a manager's word does. */
export async function issueWhatWaited({ db }: Database, { learnerKey, roles }: Pick<SignedInPerson, 'learnerKey' | 'roles'>): Promise<void> {
  const pack = packInUse()
  if (pack) for (const boardId of new Set(roles.map((held) => held.boardId))) await issueCertificate(db, { learnerKey, boardId }, pack, now())
}

/** Corrects one's own name; the boards see that it was done. True when anything changed: then whoever confirmed the name before has to do so again. */
export async function correctOwnName(database: Database, own: Own, said: string, boards: readonly string[]): Promise<boolean> {
  const name = asWritten(said)
  return transact(database, async (db: Db) => {
    const person = await findPerson(db, own.id)
    if (!person || person.name === name) return false
    await renamePerson(db, own.id, name)
    await db.updateTable('users').set({ name }).where('id', '=', own.userId).execute()
    for (const board of boards) await recordAct(db, { board, by: own.id, act: 'Somebody corrected their own name', about: own.id })
    return true
  })
}
