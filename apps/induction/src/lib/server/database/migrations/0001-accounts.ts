import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'

/**
 * better-auth's tables as 1.7.25 makes them, frozen. Its own types differ between the two databases, so these do too.
 * A test asks better-auth itself, on both databases, that nothing is missing.
 */
export function accounts(kind: Kind): Migration {
  const time = kind === 'postgres' ? sql`timestamptz` : sql`date`
  const flag = kind === 'postgres' ? 'boolean' : 'integer'
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const table = (name: string) => db.schema.createTable(name).addColumn('id', 'text', (c) => c.primaryKey().notNull())
      await table('users')
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('email', 'text', (c) => c.notNull().unique())
        .addColumn('emailVerified', flag, (c) => c.notNull())
        .addColumn('image', 'text')
        .addColumn('createdAt', time, (c) => c.notNull())
        .addColumn('updatedAt', time, (c) => c.notNull())
        .execute()
      await table('sessions')
        .addColumn('expiresAt', time, (c) => c.notNull())
        .addColumn('token', 'text', (c) => c.notNull().unique())
        .addColumn('createdAt', time, (c) => c.notNull())
        .addColumn('updatedAt', time, (c) => c.notNull())
        .addColumn('ipAddress', 'text')
        .addColumn('userAgent', 'text')
        .addColumn('userId', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
        .execute()
      await table('accounts')
        .addColumn('accountId', 'text', (c) => c.notNull())
        .addColumn('providerId', 'text', (c) => c.notNull())
        .addColumn('userId', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
        .addColumn('accessToken', 'text')
        .addColumn('refreshToken', 'text')
        .addColumn('idToken', 'text')
        .addColumn('accessTokenExpiresAt', time)
        .addColumn('refreshTokenExpiresAt', time)
        .addColumn('scope', 'text')
        .addColumn('password', 'text')
        .addColumn('createdAt', time, (c) => c.notNull())
        .addColumn('updatedAt', time, (c) => c.notNull())
        .execute()
      await table('verifications')
        .addColumn('identifier', 'text', (c) => c.notNull())
        .addColumn('value', 'text', (c) => c.notNull())
        .addColumn('expiresAt', time, (c) => c.notNull())
        .addColumn('createdAt', time, (c) => c.notNull())
        .addColumn('updatedAt', time, (c) => c.notNull())
        .execute()
      await table('rateLimit')
        .addColumn('key', 'text', (c) => c.notNull().unique())
        .addColumn('count', 'integer', (c) => c.notNull())
        .addColumn('lastRequest', 'bigint', (c) => c.notNull())
        .execute()
      for (const [on, column] of [['sessions', 'userId'], ['accounts', 'userId'], ['verifications', 'identifier']] as const)
        await db.schema.createIndex(`${on}_${column}_idx`).on(on).column(column).execute()
    }
  }
}
