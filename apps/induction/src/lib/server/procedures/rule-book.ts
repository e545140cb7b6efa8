import { procedures } from '@safeguarding-kit/core'
import { ruleBook, type RuleBookOn, type Ruleset } from '@safeguarding-kit/core/kernel'
import { sourceById } from '@safeguarding-kit/core/sources'
import { packInUse } from '../packs/index.ts'
import { rulesInForce } from '../thresholds/in-force.ts'

/** The procedures of the registry, as a list of books. */
export const books = procedures.map(({ id, title, status }) => ({ id, title: title.split(':')[0] ?? title, about: title.slice(title.indexOf(':') + 1).trim(), status }))

/** The rules that are used here: with the board's own laid over them, where it has some that were proved. */
function usedHere(rules: Ruleset): Ruleset {
  const { ruleset } = rulesInForce(packInUse())
  return ruleset.id === rules.id ? ruleset : rules
}

/** The rule book of one procedure on one day, or undefined where there is no such procedure. A procedure with one profile is read by that. */
export async function bookOf(id: string, asOf: string): Promise<RuleBookOn | undefined> {
  const procedure = procedures.find(known => known.id === id)
  if (!procedure) return undefined
  const [rules, { ruleBookWords }] = await Promise.all([procedure.load.rules(), procedure.load.wording()])
  const wanted = packInUse()?.profile
  const profile = rules.profiles.find(known => known.id === wanted) ?? rules.profiles[0]
  return ruleBook(usedHere(rules), ruleBookWords, { profile: profile?.id ?? '', asOf }, sourceById)
}
