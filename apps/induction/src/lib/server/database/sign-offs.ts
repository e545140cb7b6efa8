import type { Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { today } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type SignOff = Tables['sign_offs']

/** What has been said of a pack's modules in exactly this content, the newest first. */
export const signOffsOf = (db: Db, board: string, packHash: string): Promise<SignOff[]> =>
  db.selectFrom('sign_offs').selectAll().where('board_id', '=', board).where('pack_hash', '=', packHash).orderBy('signed_on', 'desc').orderBy('id').execute()

/** A pack is a draft until every required module, in exactly this content, was agreed and nothing about it was asked or to be changed since. */
export async function isSignedOff(db: Db, board: string, pack: Pack): Promise<boolean> {
  const said = await signOffsOf(db, board, pack.hash)
  return pack.modules.filter(module => module.required && module.status === 'current').every(module => said.find(entry => entry.module_id === module.id)?.verdict === 'agree')
}

/** Writes what a named role said of a module. Said again, the newer counts; both stay. */
export async function signOff(db: Db, board: string, pack: Pack, said: { readonly module: string; readonly verdict: SignOff['verdict']; readonly note: string; readonly role: string; readonly person: string }): Promise<void> {
  await db.deleteFrom('sign_offs').where('board_id', '=', board).where('pack_hash', '=', pack.hash).where('module_id', '=', said.module).where('signed_on', '=', today()).where('person_id', '=', said.person).execute()
  await db.insertInto('sign_offs').values({
    id: randomUUID(), board_id: board, pack_id: pack.id, edition: pack.edition, pack_hash: pack.hash, module_id: said.module, verdict: said.verdict, note: said.note, role: said.role, person_id: said.person, signed_on: today()
  }).execute()
}
