import { procedures } from '@safeguarding-kit/core'
import { ofMachine, type Diagram } from '@safeguarding-kit/core/diagram'
import { changesBetween, ruleBook, type ChangesBetween, type ChangesOn, type NamedCondition, type Profile, type RuleBook, type RuleBookOn, type Ruleset } from '@safeguarding-kit/core/kernel'
import { tellChanges, type ToldChanges } from '@safeguarding-kit/core/rule-book'
import { limitOf, partsOf } from '@safeguarding-kit/core/rule-book/wording/en'
import { sourceById } from '@safeguarding-kit/core/sources'
import { longDay } from '#lib/days.ts'
import { packInUse } from '../packs/index.ts'
import { rulesInForce } from '../thresholds/in-force.ts'

/** The procedures of the registry, as a list of books. */
export const books = procedures.map(({ id, title, about, status }) => ({ id, title, about, status }))

/** The rules that are used here: with the board's own laid over them, where it has some that were proved, and levels under the board's names in every procedure. */
function usedHere(rules: Ruleset): Ruleset {
  const { ruleset, documents } = rulesInForce(packInUse())
  if (ruleset.id === rules.id) return ruleset
  if (documents.length === 0 || rules.levels.join() !== ruleset.levels.join()) return rules
  return { ...rules, profiles: rules.profiles.map(profile => ({ ...profile, levels: ruleset.profiles.find(({ id }) => id === profile.id)?.levels ?? profile.levels })) }
}

/** The levels of which a book has rules: many procedures speak of one or two, and some of none. */
export const levelsIn = (book: RuleBook): RuleBook['levels'] => book.levels.filter(({ key }) => book.rules.some(({ atLeast, upTo }) => atLeast === key || upTo === key))

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

const factsIn = (when: NamedCondition): readonly string[] => ('fact' in when ? [when.fact] : partsOf(when).flatMap(factsIn))

/** The rules of the thresholds about the signs that call for another procedure: what stands there is not said again in its own book. */
export async function firstOf(id: string, asOf: string): Promise<RuleBook['rules']> {
  const procedure = procedures.find(known => known.id === id), [first] = procedures
  if (!procedure || id === first.id) return []
  const [{ procedure: { calledForBy } }, on] = await Promise.all([procedure.load.decision(), bookOf(first.id, asOf)])
  const signs: readonly string[] = calledForBy.signs
  return on?.ok ? on.book.rules.filter(({ when, off }) => !off && factsIn(when).some(fact => signs.includes(fact))) : []
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

/** What is written down and does not decide yet. `begins`: the day, where it is known; `made`: when it became law. */
export interface Coming {
  readonly id: string
  readonly says: string
  readonly made?: string
  readonly begins?: string
  readonly citations: RuleBook['rules'][number]['citations']
}

/** What changes after a day in each procedure: rules that are law and have not begun, and limits with a later day. A procedure without any is left out. */
export async function comingAfter(day: string): Promise<readonly { readonly id: string; readonly title: string; readonly coming: readonly Coming[] }[]> {
  const told = await Promise.all(books.map(async ({ id, title }) => {
    const rules = await rulesComing(id, day)
    return { id, title, coming: [...rules, ...await limitsComing(id, day)] }
  }))
  return told.filter(({ coming }) => coming.length > 0)
}

async function rulesComing(procedure: string, day: string): Promise<Coming[]> {
  const on = await bookOf(procedure, day)
  if (!on?.ok) return []
  return on.book.rules.filter(({ coming }) => coming).map(({ id, sentence, inForce: { from }, citations }) => ({
    id, says: sentence.replace(/^Coming, not in force: (.)/, (_, first: string) => first.toUpperCase()), citations, ...(from > day ? { begins: from } : { made: from })
  }))
}

async function limitsComing(procedure: string, day: string): Promise<Coming[]> {
  const values = (await rulesOf(procedure))?.ruleset.parameters.flatMap(({ values }) => values) ?? []
  const later = [...new Set(values.map(({ from }) => from))].filter(from => from > day).sort()
  const then = await Promise.all(later.map(from => bookOf(procedure, from)))
  return then.flatMap((on, at) => on?.ok ? on.book.clocks.filter(({ from }) => from === later[at]).map(clock => ({ id: `limit-${clock.id}`, says: `${clock.sentence}: ${limitOf(clock)}`, begins: clock.from, citations: clock.citations })) : [])
}
