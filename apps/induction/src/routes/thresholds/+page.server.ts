import { thresholds } from '@safeguarding-kit/core/thresholds'
import { listAuthorities, listBoards } from '#lib/server/database/boards.ts'
import { database } from '#lib/server/index.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { everyWord, proceduresInForce } from '#lib/server/thresholds/every-procedure.ts'
import { today } from '#lib/server/time.ts'
import { levelsOf } from '#lib/thresholds/points-to.ts'
import { signsToRead } from '#lib/thresholds/questions.ts'
import type { PageServerLoad } from './$types'

/** The page, and what is read where there is no script. The questions come in one further answer, before the first of them is asked; nothing that is answered ever comes back here. */
export const load: PageServerLoad = async ({ locals: { person }, setHeaders }) => {
  // Whoever sits down next must not get this page back from a store.
  setHeaders({ 'cache-control': 'no-store' })
  const { db } = database()
  const boards = await listBoards(db)
  const own = boards.filter(({ id }) => person?.roles.some(({ boardId }) => boardId === id))
  const authorities = (await Promise.all((own.length > 0 ? own : boards).map(({ id }) => listAuthorities(db, id)))).flat()
  const pack = packInUse(), [{ ruleset, id: first }, ...others] = proceduresInForce(pack)
  const profile = (thresholds.profiles.find(({ id }) => id === pack?.profile) ?? thresholds.profiles[0])?.id ?? 'london'
  const asks = (facts: typeof ruleset.facts, answers: readonly string[]) => facts.filter(({ id }) => answers.includes(id))
  return {
    asOf: today(), profile, areas: [...new Set(authorities.map(({ name }) => name))], levels: levelsOf({ ruleset, profile }),
    signs: [
      { id: first, title: '', groups: signsToRead(ruleset, everyWord) },
      ...others.map(({ id, ruleset, calledForBy: { answers } }) => ({ id, title: everyWord.procedures[id] ?? id, groups: signsToRead({ ...ruleset, facts: asks(ruleset.facts, answers) }, everyWord) })).filter(({ groups }) => groups.length > 0)
    ]
  }
}
