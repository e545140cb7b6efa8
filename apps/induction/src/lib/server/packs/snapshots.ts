import type { Pack } from '@safeguarding-kit/content'
import type { Db } from '../database/index.ts'
import { now } from '../time.ts'

/** Keeps a loaded pack by its content, so that an old answer or certificate can still show what was asked. The same content once. */
export async function keepSnapshot(db: Db, pack: Pack): Promise<void> {
  await db.insertInto('pack_snapshots').values({ hash: pack.hash, pack_id: pack.id, edition: pack.edition, body: JSON.stringify(pack), loaded_at: now() })
    .onConflict(conflict => conflict.column('hash').doNothing()).execute()
}

/** The pack as it was, or null where it was never kept. */
export async function snapshotOf(db: Db, hash: string): Promise<Pack | null> {
  const row = await db.selectFrom('pack_snapshots').select('body').where('hash', '=', hash).executeTakeFirst()
  if (!row) return null
  // A pack that was kept before paths and coverage lists were in the format has none.
  const kept = JSON.parse(row.body) as Omit<Pack, 'paths' | 'coverage'> & Partial<Pack>
  return { ...kept, paths: kept.paths ?? [], coverage: kept.coverage ?? [] }
}
