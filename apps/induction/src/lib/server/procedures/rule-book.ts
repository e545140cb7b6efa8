import { procedures } from '@safeguarding-kit/core'
import { ofMachine, type Diagram } from '@safeguarding-kit/core/diagram'
import { changesBetween, ruleBook, type ChangesBetween, type ChangesOn, type Profile, type RuleBookOn, type Ruleset } from '@safeguarding-kit/core/kernel'
import { tellChanges, type ToldChanges } from '@safeguarding-kit/core/rule-book'
import { sourceById } from '@safeguarding-kit/core/sources'
import { longDay } from '#lib/days.ts'
import { packInUse } from '../packs/index.ts'
import { rulesInForce } from '../thresholds/in-force.ts'

/** The procedures of the registry, as a list of books. */
export const books = procedures.map(({ id, title, status }) => ({ id, title: title.split(':')[0] ?? title, about: title.slice(title.indexOf(':') + 1).trim(), status }))

/** The rules that are used here: with the board's own laid over them, where it has some that were proved. */
function usedHere(rules: Ruleset): Ruleset {
  const { ruleset } = rulesInForce(packInUse())
  return ruleset.id === rules.id ? ruleset : rules
}

/** The rules of one procedure as they are used here, its words, and the profile that it is read by; undefined where there is no such procedure. */
async function rulesOf(id: string) {
  const procedure = procedures.find(known => known.id === id)
  if (!procedure) return undefined
  const [rules, { ruleBookWords: words }] = await Promise.all([procedure.load.rules(), procedure.load.wording()])
  const wanted = packInUse()?.profile
  return { ruleset: usedHere(rules), words, profile: (rules.profiles.find(known => known.id === wanted) ?? rules.profiles[0])?.id ?? '' }
}

/** The rule book of one procedure on one day, or undefined where there is no such procedure. A procedure with one profile is read by that. */
export async function bookOf(id: string, asOf: string): Promise<RuleBookOn | undefined> {
  const found = await rulesOf(id)
  return found && ruleBook(found.ruleset, found.words, { profile: found.profile, asOf }, sourceById)
}

/** The picture of how a case moves, or undefined where there is no such procedure. */
export async function stepsOf(id: string, title: string): Promise<Diagram | undefined> {
  const procedure = procedures.find(known => known.id === id)
  return procedure && ofMachine((await procedure.load.machine()).journey.machine, title)
}

/** What changed in one procedure between two days in plain words, or why that cannot be told; undefined where there is no such procedure. */
export async function changesOf(id: string, from: string, to: string): Promise<(ChangesBetween & { readonly told: ToldChanges }) | Extract<ChangesOn, { ok: false }> | undefined> {
  const found = await rulesOf(id)
  if (!found) return undefined
  const changes = changesBetween(found.ruleset, found.profile, from, to)
  return changes.ok ? { ...changes, told: tellChanges(found.ruleset, found.words, changes, sourceById) } : changes
}

/** The spans of days for which the rules of a procedure are written down. */
export async function spansOf(id: string): Promise<Profile['encoded']> {
  const found = await rulesOf(id)
  return found?.ruleset.profiles.find(known => known.id === found.profile)?.encoded ?? []
}

/** Spans of days in words: "from 1 January 2007 to 31 March 2011, and from 19 March 2026 on". */
export const spansInWords = (encoded: Profile['encoded']): string => encoded.map(({ from, to }) => `from ${longDay(from)}${to ? ` to ${longDay(to)}` : ' on'}`).join(', and ')
