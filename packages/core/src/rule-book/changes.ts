import type { Answer, ChangesBetween, ClassChange, Outcome, RuleBook, RuleBookRule, RuleBookWords, Ruleset, SourceDocument } from '../kernel/index.ts'
import { ruleBook, statementOf } from '../kernel/index.ts'
import { answers as answerWords, dayOf, followsOf, lengthOf, onOneLine } from './wording/en.ts'

/** A rule that is told of, by the id that it has on the day where it is found, and what is to be said of it. */
export interface ToldRule { readonly rule: string; readonly sentence: string; readonly says: readonly string[] }

/** What changed between two days as people read it. Each part is empty where nothing of its kind changed. */
export interface ToldChanges {
  readonly began: readonly ToldRule[]
  readonly ended: readonly ToldRule[]
  readonly changed: readonly ToldRule[]
  readonly limits: readonly string[]
  /** Answers to which the rules say something else on the second day. */
  readonly outcomes: readonly { readonly answers: readonly string[]; readonly says: readonly string[] }[]
  /** Decide the same, and stand on another document or are read better or worse in it. */
  readonly otherwiseSupported: readonly ToldRule[]
  readonly coming: readonly ToldRule[]
  /** Too many ways to meet them: whether more comes out differently was not found out. */
  readonly notTried: readonly ToldRule[]
}

/**
 * Puts what `changesBetween` found into plain words, with the rules as the books of both days print them.
 * @throws where the rules given are not those that were compared, so that one of the days has no rule book
 */
export function tellChanges(ruleset: Ruleset, words: RuleBookWords, changes: ChangesBetween, sourceOf: (id: string) => SourceDocument | undefined): ToldChanges {
  const bookOn = (asOf: string): RuleBook => {
    const on = ruleBook(ruleset, words, { profile: changes.profile, asOf }, sourceOf)
    if (!on.ok) throw new Error(`there are changes for ${changes.profile} on ${asOf}, and no rule book: ${on.code}`)
    return on.book
  }
  const before = bookOn(changes.from), after = bookOn(changes.to)
  const levels = new Map(after.levels.map(({ key, number, label }) => [key, `${number} ${label}`.trim()]))
  const labelOf = (level: string): string => levels.get(level) ?? level
  const rulesOf = ({ rules }: RuleBook) => new Map(rules.map(rule => [rule.id, rule]))
  const was = rulesOf(before), now = rulesOf(after)
  const told = (id: string, says: readonly string[] = []): ToldRule => ({ rule: id, sentence: (now.get(id) ?? was.get(id))?.sentence ?? words.rules[id] ?? words.rules[statementOf(id)] ?? id, says })
  const concludes = (id: string): ToldRule => {
    const rule = now.get(id) ?? was.get(id)
    return told(id, rule ? [followsOf(rule, labelOf).replace(/^./, letter => letter.toUpperCase())] : [])
  }
  const action = (id: string): string => words.actions[id] ?? id, clock = (id: string): string => words.clocks?.[id] ?? id
  const limitsOf = (parameter: string): string => ruleset.clocks.filter(rule => rule.parameter === parameter).map(({ id }) => clock(id)).join('; ') || parameter
  const length = (count: number | undefined, unit: string): string => (count === undefined ? 'no limit' : lengthOf(count, unit))
  return {
    began: changes.began.map(concludes), ended: changes.ended.map(concludes),
    changed: changes.changed.map(pair => told(pair.now, saidAnew(was.get(pair.was), now.get(pair.now), labelOf, pair.fields.map(({ field }) => field)))),
    limits: changes.parameters.map(({ id, unit, was, now }) => `${limitsOf(id)}: ${length(was, unit)} before, ${length(now, unit)} after.`),
    outcomes: changes.classes.map(one => ({ answers: Object.entries(one.answers).map(([fact, given]) => saidAnswers(words, fact, given)), says: outcomeSaid(one, labelOf, action, clock) })),
    otherwiseSupported: changes.otherwiseSupported.map(pair => told(pair.now, standsOn(was.get(pair.was), now.get(pair.now)))),
    coming: changes.coming.map(id => told(id, [`From ${dayOf(ruleset.rules.find(rule => rule.id === id)?.inForce.from ?? changes.to)}.`])), notTried: changes.tooLarge.map(id => told(id))
  }
}

const ended = (text: string): string => text.replace(/\.?$/, '.')

function saidAnew(was: RuleBookRule | undefined, now: RuleBookRule | undefined, labelOf: (level: string) => string, fields: readonly string[]): readonly string[] {
  if (!was || !now) return []
  const becomes = (what: string, one: string, other: string): string[] => (one === other ? [] : [`${what}: ${one} Now: ${other}`])
  const lists = (what: string, one: readonly string[], other: readonly string[]): string[] => [...other.filter(each => !one.includes(each)).map(each => `${what}, new: ${ended(each)}`), ...one.filter(each => !other.includes(each)).map(each => `${what}, no longer: ${ended(each)}`)]
  const said = [
    ...becomes('What follows', followsOf(was, labelOf), followsOf(now, labelOf)), ...becomes('When', `${onOneLine(was.when)}.`, `${onOneLine(now.when)}.`),
    ...(was.acute === now.acute ? [] : [now.acute ? 'It is now enough by itself.' : 'It is no longer enough by itself.']), ...(was.openNorm === now.openNorm ? [] : [now.openNorm ? 'A person now has to judge it.' : 'It is no longer left to a person’s judgement.']),
    ...lists('What to do', was.actions, now.actions), ...lists('Limit', was.clocks, now.clocks)
  ]
  return said.length > 0 ? said : [`It differs in: ${fields.join(', ')}.`]
}

function saidAnswers(words: RuleBookWords, fact: string, given: readonly Answer[]): string {
  const word = words.facts[fact]
  return `${word?.label ?? fact}: ${given.map(answer => word?.options?.[answer] ?? answerWords[answer] ?? String(answer)).join(' or ')}`
}

function outcomeSaid({ was, now }: Pick<ClassChange, 'was' | 'now'>, labelOf: (level: string) => string, action: (id: string) => string, clock: (id: string) => string): readonly string[] {
  if ('refused' in was) return ['These rules did not take such answers before.']
  if ('refused' in now) return ['These rules no longer take such answers.']
  const range = ({ lowest, highest }: Outcome): string => `at least ${labelOf(lowest)}${lowest === highest ? '' : `, up to ${labelOf(highest)}`}`
  const added = (what: string, before: readonly string[], after: readonly string[]): string[] => { const more = after.filter(id => !before.includes(id)); return more.length > 0 ? [`${what}: ${ended(more.join('; '))}`] : [] }
  const limits = ({ clocks }: Outcome): string[] => clocks.map(({ id, limit, unit }) => `${clock(id)} (${lengthOf(limit, unit)})`)
  return [
    ...(range(was) === range(now) ? [] : [`Before: ${range(was)}. After: ${range(now)}.`]), ...(was.acute === now.acute ? [] : [now.acute ? 'Now enough by itself.' : 'No longer enough by itself.']),
    ...added('To do as well', was.actions.map(action), now.actions.map(action)), ...added('No longer to do', now.actions.map(action), was.actions.map(action)), ...added('Limits as well', limits(was), limits(now)), ...added('No longer limits', limits(now), limits(was)),
    ...(was.open === now.open || range(was) !== range(now) ? [] : ['What is still open is another thing: an answer, or a person’s judgement.']), ...(was.thinkAgain.join() === now.thinkAgain.join() ? [] : ['What asks a person to think again differs.'])
  ]
}

/** The documents that a rule stands on, and how well they were read, on both days. */
function standsOn(was: RuleBookRule | undefined, now: RuleBookRule | undefined): readonly string[] {
  const on = (rule: RuleBookRule | undefined): string => [...new Set((rule?.citations ?? []).map(({ title, edition }) => (edition === 'not stated' ? title : `${title} (${edition})`)))].join('; ')
  return on(was) === on(now) ? [`${on(now)}. How well it was read for each day differs.`] : [`Before: ${on(was)}. After: ${on(now)}.`]
}
