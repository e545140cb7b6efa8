import type { Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { partsOf, type ModuleParts, type Part } from '../packs/parts.ts'
import { now, today } from '../time.ts'
import type { Db, Tables } from './index.ts'

export type SignOff = Tables['sign_offs']

/** A part with the newest thing said of exactly this content, in this edition or in an earlier one. Null: nobody has said anything yet. */
export interface PartSaid extends Part {
  readonly said: SignOff | null
}
export interface ModuleSaid extends ModuleParts {
  readonly parts: readonly PartSaid[]
  readonly agreed: number
}

/** Every current module of a pack with what the board has said of each part. What has not changed since an earlier edition keeps its agreement. */
export async function signOffsOf(db: Db, board: string, pack: Pack): Promise<readonly ModuleSaid[]> {
  const modules = partsOf(pack)
  const hashes = modules.flatMap(({ parts }) => parts.map(({ hash }) => hash))
  const rows = hashes.length === 0 ? [] : await db.selectFrom('sign_offs').selectAll().where('board_id', '=', board).where('part_hash', 'in', hashes).orderBy('signed_at').orderBy('id').execute()
  const newest = new Map(rows.map((row) => [`${row.part_id} ${row.part_hash}`, row]))
  return modules.map(({ module, parts }) => {
    const said = parts.map((part) => ({ ...part, said: newest.get(`${part.id} ${part.hash}`) ?? null }))
    return { module, parts: said, agreed: said.filter((part) => part.said?.verdict === 'agree').length }
  })
}

/** A pack is a draft until every part of every required module was agreed, in exactly this content, and nothing about it was asked or to be changed since. */
export async function isSignedOff(db: Db, board: string, pack: Pack): Promise<boolean> {
  const required = (await signOffsOf(db, board, pack)).filter(({ module }) => module.required)
  return required.length > 0 && required.every(({ parts, agreed }) => agreed === parts.length)
}

export interface Saying {
  readonly part: string
  readonly verdict: SignOff['verdict']
  readonly note: string
}

/** Writes what a named role said of parts of a module. Said again, the newer counts and both stay; the same pressed twice is kept once. Give a transaction. */
export async function signOff(db: Db, board: string, pack: Pack, moduleId: string, by: { readonly role: string; readonly person: string }, sayings: readonly Saying[], at: string = now()): Promise<number> {
  const parts = (await signOffsOf(db, board, pack)).find(({ module }) => module.id === moduleId)?.parts ?? []
  const news = sayings.flatMap(({ part: id, verdict, note }) => {
    const part = parts.find((known) => known.id === id)
    const same = part?.said?.verdict === verdict && part.said.note === note
    return part && !same ? [{ part, verdict, note }] : []
  })
  for (const { part, verdict, note } of news) {
    await db.insertInto('sign_offs').values({
      id: randomUUID(), board_id: board, pack_id: pack.id, edition: pack.edition, pack_hash: pack.hash, module_id: moduleId, part_id: part.id, part_hash: part.hash, verdict, note, role: by.role, person_id: by.person,
      signed_on: today(new Date(at)), signed_at: at
    }).execute()
  }
  return news.length
}

/** The role that somebody gave the last time they signed off, to be offered again. */
export async function lastRoleOf(db: Db, board: string, person: string): Promise<string> {
  return (await db.selectFrom('sign_offs').select('role').where('board_id', '=', board).where('person_id', '=', person).orderBy('signed_at', 'desc').limit(1).executeTakeFirst())?.role ?? ''
}
