import { isAPIError } from 'better-auth/api'
import type { Cookies } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import type { Db } from './database/index.ts'
import { countTry, forgetTries, mostTries } from './database/attempts.ts'
import { isAlreadyThere } from './database/faults.ts'
import { emailKey } from './database/names.ts'
import { findPerson, personByEmail, personBySignInName, personByUser, type Person } from './database/people.ts'
import { dropResetLinks } from './database/reset-links.ts'
import { keepCookies } from './session.ts'
import type { Auth } from './sign-in.ts'

/** The address that better-auth keeps for somebody without one of their own. Nothing is ever sent to it: `.invalid` belongs to nobody. */
export const placeholder = (): string => `${randomUUID()}@no-email.invalid`

/** An account without a person is left alone this long: somebody may be joining with it at this moment. */
const brokenOffAfterMinutes = 2

/**
 * Makes the account with which a person signs in. Null: there is one for this address already. An account left behind by a join that broke
 * off (it belongs to no person) is taken away first.
 */
export async function makeAccount(auth: Auth, db: Db, said: { readonly name: string; readonly email: string | null; readonly password: string }): Promise<string | null> {
  const { internalAdapter, password } = await auth.$context
  if (said.email && !(await isAddressFree(auth, db, said.email))) return null
  const hash = await password.hash(said.password)
  try {
    const user = await internalAdapter.createUser({ email: said.email ?? placeholder(), name: said.name, emailVerified: false }, { method: 'email-password' })
    await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash })
    return user.id
  } catch (fault) {
    // Two pressed at the same moment, and the other was first.
    if (isAlreadyThere(fault) || (said.email && (await internalAdapter.findUserByEmail(said.email)))) return null
    throw fault
  }
}

/** Whether nobody signs in with this address. What a join that broke off left behind is taken away first. */
export async function isAddressFree(auth: Auth, db: Db, email: string): Promise<boolean> {
  const { internalAdapter } = await auth.$context
  const left = await internalAdapter.findUserByEmail(email)
  if (!left) return true
  if ((await personByUser(db, left.user.id)) || Date.now() - new Date(left.user.createdAt).getTime() <= brokenOffAfterMinutes * 60_000) return false
  await internalAdapter.deleteUser(left.user.id)
  return true
}

/** Takes an account away again when what should have followed it failed. */
export async function removeAccount(auth: Auth, user: string): Promise<void> {
  await (await auth.$context).internalAdapter.deleteUser(user)
}

/** Ends every session of an account, on every device. */
export async function signOutEverywhere(auth: Auth, user: string): Promise<void> {
  await (await auth.$context).internalAdapter.deleteUserSessions(user)
}

/** Sets a new password and signs the account out everywhere. */
export async function setPassword(auth: Auth, user: string, password: string): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context
  const hash = await passwords.hash(password)
  const accounts = await internalAdapter.findAccounts(user)
  if (accounts.some(({ providerId }) => providerId === 'credential')) await internalAdapter.updatePassword(user, hash)
  else await internalAdapter.linkAccount({ userId: user, providerId: 'credential', accountId: user, password: hash })
  await signOutEverywhere(auth, user)
}

/** A link that was sent to the address came back: whoever uses the account reads that address. */
export async function proveAddress(auth: Auth, user: string): Promise<void> {
  await (await auth.$context).internalAdapter.updateUser(user, { emailVerified: true })
}

/** False after the first link of an account whose address was never proved: the password might have been set by somebody else, so it is gone. */
export async function hasPassword(auth: Auth, user: string): Promise<boolean> {
  return (await (await auth.$context).internalAdapter.findAccounts(user)).some(({ providerId }) => providerId === 'credential')
}

/** Who is meant by what was typed into "e-mail address or sign-in name". */
export const personTyped = (db: Db, typed: string): Promise<Person | undefined> => (typed.includes('@') ? personByEmail(db, emailKey(typed)) : personBySignInName(db, typed))

export type AskedAgain = 'right' | 'wrong' | 'too-many'

/** Asks somebody who is signed in for the password once more, before anything that decides who can sign in. Counts every try before looking. */
export async function askPasswordAgain(auth: Auth, db: Db, user: string, typed: string): Promise<AskedAgain> {
  const key = `password-again:${user}`
  if (!(await countTry(db, [{ key, most: mostTries.perName }]))) return 'too-many'
  const { internalAdapter, password } = await auth.$context
  const hash = (await internalAdapter.findAccounts(user)).find(({ providerId }) => providerId === 'credential')?.password
  if (!hash || !(await password.verify({ hash, password: typed }))) return 'wrong'
  await forgetTries(db, key)
  return 'right'
}

/** Changes one's own password: this device stays signed in under a new session, every other is signed out, and links for a new password stop working. */
export async function changePassword(auth: Auth, db: Db, request: Headers, cookies: Cookies, who: { readonly id: string; readonly userId: string }, said: { readonly password: string; readonly newPassword: string }): Promise<AskedAgain> {
  const asked = await askPasswordAgain(auth, db, who.userId, said.password)
  if (asked !== 'right') return asked
  const { headers } = await auth.api.changePassword({ body: { currentPassword: said.password, newPassword: said.newPassword, revokeOtherSessions: true }, headers: request, returnHeaders: true })
  keepCookies(cookies, headers)
  await dropResetLinks(db, who.id)
  return 'right'
}

export interface SignInTry {
  readonly typed: string
  readonly password: string
  readonly address: string
  /** A shared device keeps the session only until the browser is closed. */
  readonly shared: boolean
}

/** Signs in by password. Says only that the two do not fit, never which of them is wrong; counts every try before looking. */
export async function signInByPassword(auth: Auth, db: Db, request: Headers, cookies: Cookies, { typed, password, address, shared }: SignInTry): Promise<'signed-in' | 'wrong' | 'too-many'> {
  const key = `sign-in:${emailKey(typed)}`
  if (!(await countTry(db, [{ key, most: mostTries.perName }, { key: `sign-in-from:${address}`, most: mostTries.perAddress }]))) return 'too-many'
  const person = await personTyped(db, typed)
  const { internalAdapter } = await auth.$context
  const user = person?.user_id ? await internalAdapter.findUserById(person.user_id) : null
  try {
    // Nobody of that name: the same work is done, so that the time taken does not tell.
    const { headers } = await auth.api.signInEmail({ body: { email: user?.email ?? 'nobody@no-email.invalid', password, rememberMe: !shared }, headers: request, returnHeaders: true })
    keepCookies(cookies, headers)
  } catch (fault) {
    if (isAPIError(fault)) return 'wrong'
    throw fault
  }
  await forgetTries(db, key)
  return 'signed-in'
}

/** The account of a person, or undefined for one who never had one (or was erased). */
export const accountOf = async (db: Db, person: string): Promise<string | undefined> => (await findPerson(db, person))?.user_id ?? undefined
