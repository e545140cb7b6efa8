import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../apps/induction/src/lib/server/database/index.ts'
import { connect, migrate } from '../apps/induction/src/lib/server/database/index.ts'
import { startCluster } from '../apps/induction/src/lib/server/database/testing/postgres.ts'

/** The databases that are here, empty and migrated, each with a way to throw it away. */
export async function* eachDatabase(): AsyncGenerator<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'induction-bench-'))
  try {
    const sqlite = connect({ folder })
    await migrate(sqlite)
    yield sqlite
    await sqlite.db.destroy()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const cluster = await startCluster()
  if (!cluster) return void console.log('PostgreSQL is not installed here: left out.')
  try {
    const postgres = connect({ url: cluster.url })
    await migrate(postgres)
    yield postgres
    await postgres.db.destroy()
  } finally {
    await cluster.stop()
  }
}
