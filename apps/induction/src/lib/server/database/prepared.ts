import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './index.ts'

type Value = string | number | null

const mark = '\u0000'

/** The words of those queries, each with the name by which PostgreSQL keeps its plan. There are as many as the source has, never more. */
export const planNames = new Map<string, string>()

/**
 * A query that is asked at every answer: built by Kysely and typed as any other, but put into words once for each kind of database and not each
 * time, which takes longer than the database does. The shape must not depend on what is given.
 */
export function prepared<Given extends { readonly [name: string]: Value }, Row>(names: readonly (keyof Given & string)[], build: (db: Db, given: Given) => Compilable<Row>): (db: Db, given: Given) => Promise<readonly Row[]> {
  const known = new WeakMap<object, { readonly compiled: CompiledQuery<Row>; readonly order: readonly ((given: Given) => unknown)[] }>()
  const puttingIntoWords = (db: Db) => {
    const compiled = build(db, Object.fromEntries(names.map(name => [name, mark + name])) as Given).compile()
    return { compiled, order: compiled.parameters.map(parameter => (typeof parameter === 'string' && parameter.startsWith(mark) ? (given: Given) => given[parameter.slice(1)] : () => parameter)) }
  }
  return async (db, given) => {
    const dialect = db.getExecutor().adapter.constructor
    const { compiled, order } = known.get(dialect) ?? puttingIntoWords(db)
    known.set(dialect, { compiled, order })
    if (!planNames.has(compiled.sql)) planNames.set(compiled.sql, `answer-${planNames.size + 1}`)
    const asked: CompiledQuery<Row> = { ...compiled, parameters: order.map(take => take(given)) }
    return (await db.executeQuery(asked)).rows
  }
}
