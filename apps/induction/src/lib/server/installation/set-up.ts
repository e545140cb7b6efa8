import { makeAccount, removeAccount } from '../accounts.ts'
import { addAuthority, createBoard } from '../database/boards.ts'
import { transact, type Database } from '../database/index.ts'
import { installationFact, removeInstallationFact } from '../database/installation.ts'
import { beginMembership } from '../database/memberships.ts'
import { createPerson, withFreeSignInName, type Person } from '../database/people.ts'
import { codeAsKept } from '../secrets.ts'
import type { Auth } from '../sign-in.ts'
import { setUpCode } from './prepare.ts'

export interface SetUpSaid {
  readonly code: string
  readonly kind: 'partnership' | 'board' | 'other'
  readonly boardName: string
  readonly shortName: string
  readonly councilPhone: string
  readonly authorities: readonly string[]
  readonly name: string
  /** Empty: the coordinator gets a sign-in name. */
  readonly email: string
  readonly password: string
}

class AlreadyDone extends Error {}

/** Whether the typed code is the one on the console. */
export const isSetUpCode = async ({ db }: Database, typed: string): Promise<boolean> => {
  const code = await installationFact(db, setUpCode)
  return code !== null && code === codeAsKept(typed)
}

/** Makes the board, its authorities and its first coordinator, all or nothing, and uses the one-time code up. Null: the code is wrong or was used. */
export async function setUp(auth: Auth, database: Database, said: SetUpSaid): Promise<Person | null> {
  if (!(await isSetUpCode(database, said.code))) return null
  const user = await makeAccount(auth, database.db, { name: said.name, email: said.email || null, password: said.password })
  if (user === null) return null
  const keep = (signInName: string | null): Promise<Person> =>
    transact(database, async (db) => {
      if (!(await removeInstallationFact(db, setUpCode, codeAsKept(said.code)))) throw new AlreadyDone('The set-up code was used a moment ago')
      const board = await createBoard(db, { name: said.boardName, shortName: said.shortName, kind: said.kind, councilPhone: said.councilPhone, privacyContact: said.email })
      for (const authority of said.authorities) await addAuthority(db, board, authority)
      const person = await createPerson(db, { name: said.name, user, email: said.email || null, signInName })
      await beginMembership(db, { person: person.id, board, agency: null, role: 'coordinator', jobRole: '' })
      return person
    })
  try {
    return await (said.email ? keep(null) : withFreeSignInName(said.name, keep))
  } catch (fault) {
    await removeAccount(auth, user)
    if (fault instanceof AlreadyDone) return null
    throw fault
  }
}
