import type { Pack } from '@safeguarding-kit/content'
import { sql } from 'kysely'
import { recordAct } from '../database/acts.ts'
import type { Db } from '../database/index.ts'
import { isSignedOff } from '../database/sign-offs.ts'
import { snapshotOf } from '../packs/snapshots.ts'
import { now } from '../time.ts'
import { newCertificateCode } from './issue.ts'

/** The id of the certificate that stands beside a pilot one: made from it, so that there is never a second. */
export const anewId = (pilot: string): string => `${pilot}:signed-off`

/** Pilot certificates of a board that stand, have none beside them yet, and whose owner's name is vouched for. */
const pilotsOf = (db: Db, board: string) =>
  db.selectFrom('certificates').innerJoin('people', 'people.learner_key', 'certificates.learner_key')
    .where('certificates.board_id', '=', board).where('certificates.pilot', '=', 1).where('certificates.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('people.email', 'is not', null), eb('people.name_confirmed_by', 'is not', null)]))
    .where('certificates.id', 'not in', (eb) => eb.selectFrom('certificates as beside').select(sql<string>`replace(beside.id, ':signed-off', '')`.as('id')).where('beside.board_id', '=', board).where('beside.pilot', '=', 0))

/** How many of them were taught in exactly the content that is signed off now, by the hash of that content, and how many in something else. */
export async function pilotsToIssueAnew(db: Db, board: string, inUse: Pack): Promise<{ readonly ready: number; readonly hashes: readonly string[]; readonly others: number }> {
  let [ready, others] = [0, 0]
  const hashes: string[] = []
  for (const { hash, count } of await pilotsOf(db, board).select(['certificates.pack_hash as hash', (eb) => eb.fn.countAll<number | string>().as('count')]).groupBy('certificates.pack_hash').execute()) {
    const taught = hash === inUse.hash ? inUse : await snapshotOf(db, hash)
    if (taught && (await isSignedOff(db, board, taught))) {
      ready += Number(count)
      hashes.push(hash)
    } else others += Number(count)
  }
  return { ready, hashes, others }
}

/**
 * Issues a certificate beside each pilot one whose content is signed off now: the same completion, edition, days and evidence, the person's name of today, and
 * no longer a pilot. The pilot certificate stays as it was issued. Done again it issues nothing. Answers how many were issued. Give a transaction.
 */
export async function issueAnew(db: Db, board: string, inUse: Pack, by: string, at: string = now()): Promise<number> {
  const { hashes } = await pilotsToIssueAnew(db, board, inUse)
  if (hashes.length === 0) return 0
  const ready = await pilotsOf(db, board).where('certificates.pack_hash', 'in', hashes).selectAll('certificates').select(['people.id as person_id', 'people.name as name_now']).orderBy('certificates.issued_at').orderBy('certificates.id').execute()
  let issued = 0
  for (const { person_id, name_now, ...pilot } of ready) {
    const { numInsertedOrUpdatedRows } = await db.insertInto('certificates').values({ ...pilot, id: anewId(pilot.id), code: newCertificateCode(), name: name_now, pilot: 0, issued_at: at }).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow()
    if (Number(numInsertedOrUpdatedRows ?? 0) === 0) continue
    issued++
    await recordAct(db, { board, by, act: 'A certificate was issued anew, on the same evidence, after the pack was signed off', about: person_id })
  }
  return issued
}
