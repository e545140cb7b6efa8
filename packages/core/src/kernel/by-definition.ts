import type { Grade } from './citation.ts'
import { computeClock } from './clock.ts'
import type { Condition } from './condition.ts'
import type { Clock, Decision, DecisionInput, MissingFact, NotFired, Reason, SufficientReason } from './decision.ts'
import type { Answer, Implication } from './fact.ts'
import type { LevelRule, Rule } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** A second, slow and plain telling of a decision, for tests: straight from the definitions, rule by rule and question by question. Of the fast way it takes only how a limit is counted. */

type Leaf = Extract<Condition, { fact: string }>
/** The answers that each fact may still turn out to have. */
type May = ReadonlyMap<string, readonly Answer[]>

const isUnknown = (answer: Answer | undefined): boolean => answer === undefined || answer === 'not-asked' || answer === 'asked-not-known' || answer === 'refused'
const strength = (answer: Answer): number => (answer === 'yes' ? 2 : answer === 'suspected' ? 1 : 0)

/** The parts of a condition, and how many of them have to hold. */
function partsOf(condition: Exclude<Condition, Leaf | { not: unknown }>, negated: boolean): { parts: readonly Condition[]; need: number } {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of
  const need = 'all' in condition ? parts.length : 'any' in condition ? 1 : condition.count
  return { parts, need: negated ? parts.length - need + 1 : need }
}

/** Whether one answer meets one question. Suspicion meets what is asked as a yes, as a no and as "not so"; only what asks for `known` it does not. */
function meets(leaf: Leaf, answer: Answer, negated: boolean): boolean {
  if ('is' in leaf) return answer === 'suspected' ? negated || !(leaf.is === 'yes' && leaf.known) : (answer === leaf.is) !== negated
  if ('oneOf' in leaf) return leaf.oneOf.includes(String(answer)) !== negated
  return ((leaf.from === undefined || answer >= leaf.from) && (leaf.below === undefined || answer < leaf.below)) !== negated
}

/** True, false, or undefined where it is not known. */
function truth(condition: Condition, may: May, negated = false): boolean | undefined {
  if ('not' in condition) return truth(condition.not, may, !negated)
  if ('fact' in condition) {
    const answers = may.get(condition.fact)!, met = answers.filter(answer => meets(condition, answer, negated)).length
    return met === answers.length ? true : met === 0 ? false : undefined
  }
  const { parts, need } = partsOf(condition, negated), each = parts.map(part => truth(part, may, negated))
  if (each.filter(one => one === true).length >= need) return true
  return each.filter(one => one !== false).length < need ? false : undefined
}

/** Every question that a condition asks, each as it is asked there. */
function questionsIn(condition: Condition, negated = false): { leaf: Leaf; negated: boolean }[] {
  if ('not' in condition) return questionsIn(condition.not, !negated)
  return 'fact' in condition ? [{ leaf: condition, negated }] : partsOf(condition, negated).parts.flatMap(part => questionsIn(part, negated))
}

/** The facts whose answers keep a condition from holding: parts that hold or still could have no share in it. */
function rulingOut(condition: Condition, may: May, negated = false): string[] {
  if ('not' in condition) return rulingOut(condition.not, may, !negated)
  if (truth(condition, may, negated) !== false) return []
  return 'fact' in condition ? [condition.fact] : partsOf(condition, negated).parts.flatMap(part => rulingOut(part, may, negated))
}

/** From so many further unknowns on, none is nearer than another. */
const many = 7

/** How many further questions have to be answered before it holds, what it asks of one fact granted. */
function furtherNeeded(condition: Condition, may: May, granted: string, negated = false): number {
  if ('not' in condition) return furtherNeeded(condition.not, may, granted, !negated)
  if ('fact' in condition) { const now = truth(condition, may, negated); return now === false ? Infinity : now || condition.fact === granted ? 0 : 1 }
  const { parts, need } = partsOf(condition, negated)
  return parts.map(part => furtherNeeded(part, may, granted, negated)).sort((a, b) => a - b).slice(0, need).reduce((sum, one) => sum + one, 0)
}

/** Whether a condition could still hold, what it asks of one fact in several places taken together. */
function couldHold(condition: Condition, may: May): boolean {
  const asked = questionsIn(condition).map(({ leaf }) => leaf.fact), several = [...new Set(asked)].filter(fact => asked.indexOf(fact) !== asked.lastIndexOf(fact) && may.get(fact)!.length > 1)
  if (several.reduce((ways, fact) => ways * may.get(fact)!.length, 1) > 4096) return truth(condition, may) !== false
  if (several.length === 0 || truth(condition, may) === false) return truth(condition, may) !== false
  const tried = (known: May, [fact, ...rest]: readonly string[]): boolean => (fact === undefined ? truth(condition, known) !== false : may.get(fact)!.some(answer => tried(new Map(known).set(fact, [answer]), rest)))
  return tried(may, several)
}

function appliesTo({ profile: id, asOf, countUnverified }: DecisionInput, { profiles }: Ruleset) {
  const places = profiles.find(profile => profile.id === id)!.places
  return ({ coming, inForce: { from, to }, place, evidence }: Rule): boolean => !coming && from <= asOf && (to === undefined || asOf <= to) && places.includes(place) && (countUnverified === true || (evidence.sign !== 'unverified' && evidence.level !== 'unverified'))
}

/** Whether two answers can stand side by side, by what implies and excludes what: suspicion brings suspicion; two suspicions may stand beside one another. */
function bindings({ implications, exclusions }: Ruleset): { one: string; other: string; fit: (a: Answer, b: Answer) => boolean }[] {
  const so = (answer: Answer, is: Answer) => (is === 'yes' ? strength(answer) : answer === is ? 2 : 0)
  return [
    ...implications.map(({ when, then }) => ({ one: when.fact, other: then.fact, fit: (a: Answer, b: Answer) => (when.is === 'yes' && then.is === 'yes' ? strength(b) >= strength(a) : a !== when.is || b === then.is) })),
    ...exclusions.map(({ one, other }) => ({ one: one.fact, other: other.fact, fit: (a: Answer, b: Answer) => so(a, one.is) + so(b, other.is) < 3 || so(a, one.is) === 0 || so(b, other.is) === 0 }))
  ]
}

/** Every answer that rules can tell from another: of amounts and days one in each stretch between those that rules name. */
export function everyAnswer(ruleset: Ruleset): May {
  const named = new Map<string, Answer[]>()
  for (const { when } of ruleset.rules) for (const { leaf } of questionsIn(when)) if ('from' in leaf || 'below' in leaf) named.set(leaf.fact, [...named.get(leaf.fact) ?? [], leaf.from ?? '', leaf.below ?? ''].filter(cut => cut !== ''))
  const answersTo = (fact: Ruleset['facts'][number]): readonly Answer[] => {
    const cuts = named.get(fact.id) ?? []
    if (fact.kind === 'sign') return ['yes', 'suspected', 'no']
    if (fact.kind === 'choice') return fact.options
    return [...new Set(fact.kind === 'date' ? ['0000-01-01', ...cuts] : [fact.min, ...cuts.filter(cut => Number(cut) > fact.min && Number(cut) <= fact.max)])]
  }
  return new Map(ruleset.facts.map(fact => [fact.id, answersTo(fact)]))
}

function turnsOut(fact: Ruleset['facts'][number], answer: Answer | undefined, every: readonly Answer[]): readonly Answer[] {
  if (answer === undefined || isUnknown(answer)) return every
  return answer === 'suspected' && fact.kind === 'sign' ? (fact.worrying === 'no' ? ['suspected', 'no'] : ['yes', 'suspected']) : [answer]
}

/** What each fact may still be, and which count as no since their group was closed, and which stay open although it was. Undefined where two answers contradict one another. */
function settled(ruleset: Ruleset, { facts, closed }: DecisionInput) {
  const every = everyAnswer(ruleset), may = new Map(ruleset.facts.map(fact => [fact.id, turnsOut(fact, facts[fact.id], every.get(fact.id)!)]))
  const left = () => [...may.values()].reduce((sum, answers) => sum + answers.length, 0)
  for (let before = -1; before !== left();) {
    before = left()
    for (const { one, other, fit } of bindings(ruleset)) {
      may.set(one, may.get(one)!.filter(a => may.get(other)!.some(b => fit(a, b))))
      may.set(other, may.get(other)!.filter(b => may.get(one)!.some(a => fit(a, b))))
    }
  }
  if ([...may.values()].some(answers => answers.length === 0)) return undefined
  const could = ({ when, then }: Implication): boolean => may.get(when.fact)!.some(answer => answer === when.is || (answer === 'suspected' && when.is === 'yes' && then.is === 'yes'))
  const follows = (id: string): boolean => ruleset.implications.some(({ when, then }) => then.fact === id && may.get(when.fact)!.every(answer => answer === when.is || (answer === 'suspected' && when.is === 'yes' && then.is === 'yes')))
  const closing = ruleset.facts.filter(fact => fact.kind === 'sign' && fact.worrying === 'yes' && closed.includes(fact.group) && (facts[fact.id] ?? 'not-asked') === 'not-asked' && may.get(fact.id)!.includes('no') && !follows(fact.id)).map(({ id }) => id)
  const asNo: string[] = []
  for (let before = -1; before !== asNo.length;) {
    before = asNo.length
    for (const id of closing) if (!asNo.includes(id) && !ruleset.implications.some(one => one.then.fact === id && one.then.is !== 'no' && could(one))) { asNo.push(id); may.set(id, ['no']) }
  }
  const answer = (id: string): Answer => {
    const given = facts[id], answers = may.get(id)!
    if (given !== undefined && !isUnknown(given)) return given
    if (answers.length === 1) return answers[0]!
    return follows(id) && !answers.includes('no') ? 'suspected' : given ?? 'not-asked'
  }
  return { may: may as May, every, asNo, held: closing.filter(id => !asNo.includes(id)), answer, could }
}

/** What is told of a decision, by definition. `required` is the lowest level, as the range tells it. Undefined where two answers contradict one another. */
export function toldByDefinition(ruleset: Ruleset, input: DecisionInput, required: string) {
  const now = settled(ruleset, input)
  if (!now) return undefined
  const { may, every, asNo, held, answer, could } = now, { levels } = ruleset, lowest = levels.indexOf(required), factOf = new Map(ruleset.facts.map(fact => [fact.id, fact]))
  const rules = ruleset.rules.filter(appliesTo(input, ruleset)), isOpen = (id: string) => may.get(id)!.length > 1, answersTo = (ids: Iterable<string>) => Object.fromEntries([...ids].map(id => [id, answer(id)]))
  const level = ({ atLeast }: LevelRule) => levels.indexOf(atLeast), reach = (rule: LevelRule) => Math.max(level(rule), levels.indexOf(rule.upTo ?? rule.atLeast))
  const fired = rules.filter(({ when }) => truth(when, may) === true), silent = rules.filter(rule => !fired.includes(rule)), levelRules = rules.filter(rule => rule.kind === 'level')

  const grades: readonly Grade[] = ['unverified', 'inferred', 'recalled', 'reported', 'seen']
  const reason = (rule: Rule): Reason => {
    const { id, kind, when, citations, basis, place, evidence: { sign, level } } = rule, marks = ['atLeast', 'upTo', 'carriedFrom', 'own', 'openNorm', 'barsLower']
    return {
      rule: id, kind, acute: kind === 'level' && rule.acute === true, citations, basis, place, grade: grades.find(grade => grade === sign || grade === level)!,
      saw: answersTo(questionsIn(when).filter(({ leaf, negated }) => truth(leaf, may, negated) === true).map(({ leaf }) => leaf.fact)), ...Object.fromEntries(Object.entries(rule).filter(([mark]) => marks.includes(mark)))
    }
  }
  // Strongest first: what is acute, then by level; then duties, routes and warnings.
  const weight = (rule: Rule) => (rule.kind === 'level' ? (rule.acute ? 100 : 0) + level(rule) : -['level', 'duty', 'route', 'warning'].indexOf(rule.kind))

  // A rule stands with the first group that it asks about; one that asks nothing, with the last.
  const groupOf = ({ when }: Rule): string => ruleset.groups.find(({ id }) => questionsIn(when).some(({ leaf }) => factOf.get(leaf.fact)!.group === id) || id === ruleset.groups.at(-1)!.id)!.id
  const left = ({ id, kind, when }: Rule): NotFired => {
    const why = truth(when, may) === false ? 'ruled-out' : 'not-known', deciding = new Set(why === 'ruled-out' ? rulingOut(when, may) : questionsIn(when).map(({ leaf }) => leaf.fact).filter(isOpen))
    return { rule: id, kind, why, decidedBy: [...deciding].map(fact => ({ fact, answer: answer(fact), ...(asNo.includes(fact) && { closedGroup: factOf.get(fact)!.group }) })) }
  }
  const asking = new Set([...fired, ...silent].map(groupOf)), notFired = ruleset.groups.filter(({ id }) => asking.has(id)).map(({ id: group }) => ({ group, rules: silent.filter(rule => groupOf(rule) === group).map(left) }))

  const actionsWanted = new Set(fired.flatMap(rule => (rule.kind === 'prompt' || (rule.kind === 'level' && level(rule) !== lowest) ? [] : rule.actions ?? [])))
  for (const { id, unless } of ruleset.actions) if (unless && actionsWanted.has(id) && !may.get(unless.fact)!.includes('no')) { actionsWanted.delete(id); actionsWanted.add(unless.instead) }

  const missing = inOrder(ruleset, input, whatIsMissing())
  function whatIsMissing(): Map<string, { to: number; also: number }> {
    const raising = new Map<string, { to: number; also: number }>()
    const raise = (fact: string, to: number, also: number): void => { const before = raising.get(fact); raising.set(fact, { to: Math.max(to, before?.to ?? 0), also: Math.min(also, many, before?.also ?? Infinity) }) }
    for (const rule of levelRules) if (reach(rule) > lowest && truth(rule.when, may) === undefined && couldHold(rule.when, may)) {
      for (const { leaf, negated } of questionsIn(rule.when)) if (truth(leaf, may, negated) === undefined) raise(leaf.fact, reach(rule), furtherNeeded(rule.when, may, leaf.fact))
    }
    // What could bring a fact with it is asked as the fact itself is, and what could bring that.
    for (let before = ''; before !== JSON.stringify([...raising]);) {
      before = JSON.stringify([...raising])
      for (const one of ruleset.implications) { const brought = raising.get(one.then.fact); if (brought && isOpen(one.when.fact) && could(one)) raise(one.when.fact, brought.to, brought.also) }
    }
    for (const fact of held) raising.delete(fact)
    return raising
  }

  const sufficient = lowest === 0 ? [] : fired.filter(rule => rule.kind === 'level' && level(rule) === lowest).flatMap(({ id, when }): SufficientReason[] => {
    const seen = [...new Set(questionsIn(when).filter(({ leaf, negated }) => truth(leaf, may, negated) === true).map(({ leaf }) => leaf.fact))]
    const alone = (set: readonly string[]) => truth(when, new Map(questionsIn(when).map(({ leaf: { fact } }) => [fact, set.includes(fact) ? may.get(fact)! : every.get(fact)!]))) === true
    const found: string[][] = []
    for (const set of subsets(seen)) if (!found.some(one => one.every(fact => set.includes(fact))) && alone(set)) found.push(set)
    return found.map(set => ({ rule: id, answers: answersTo(set) }))
  }).sort((a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length)

  const judged = Math.max(lowest, ...fired.map(rule => (rule.kind === 'level' ? reach(rule) : 0)))
  const forFacts = levelRules.some(rule => (level(rule) > lowest || reach(rule) > judged) && !fired.includes(rule) && couldHold(rule.when, may))
  const isRunning = (clock: string) => fired.some(rule => 'clocks' in rule && rule.clocks?.includes(clock))
  return {
    highest: levels[Math.max(lowest, ...levelRules.filter(({ when }) => couldHold(when, may)).map(reach))]!,
    requiredByRules: levels[Math.max(0, ...fired.map(rule => (rule.kind === 'level' ? level(rule) : 0)))]!,
    open: (forFacts ? (judged > lowest ? 'facts-and-judgement' : 'facts') : judged > lowest ? 'judgement' : 'neither') as Decision['open'],
    reasons: fired.filter(({ kind }) => kind !== 'prompt').sort((a, b) => weight(b) - weight(a)).map(reason), prompts: fired.filter(({ kind }) => kind === 'prompt').map(reason), notFired, missing, next: missing.slice(0, 5), sufficient,
    openGroups: ruleset.groups.map(({ id }) => id).filter(id => missing.some(({ group }) => group === id)),
    actions: ruleset.actionOrder.flatMap(order => ruleset.actions.filter(action => action.order === order && actionsWanted.has(action.id)).map(({ id }) => ({ id, order }))),
    clocks: ruleset.clocks.filter(({ id }) => isRunning(id)).flatMap((clock): Clock[] => { const counted = computeClock(clock, ruleset.parameters.find(({ id }) => id === clock.parameter)!, input.days ?? {}, input.asOf); return counted ? [counted] : [] }),
    closedAsNo: Object.fromEntries(ruleset.groups.map(({ id }) => [id, asNo.filter(fact => factOf.get(fact)!.group === id)] as const).filter(([, closed]) => closed.length > 0)),
    strengths: ruleset.facts.filter(fact => fact.kind === 'sign' && fact.strength && strength(input.facts[fact.id] ?? 'no') > 0).map(({ id }) => id)
  }
}

/** What is asked first of all; danger; what needs the fewest other unknowns; groups in which something was answered; the first questions, then group by group in their own order. The first five stand group by group. */
function inOrder({ facts, groups, levels }: Ruleset, input: DecisionInput, raising: ReadonlyMap<string, { to: number; also: number }>): MissingFact[] {
  const touched = new Set(facts.filter(({ id }) => !isUnknown(input.facts[id])).map(({ group }) => group)), groupAt = (id: string) => groups.findIndex(group => group.id === id)
  const ordered = facts.filter(({ id }) => raising.has(id)).map(fact => {
    const { to, also } = raising.get(fact.id)!, danger = fact.kind === 'sign' && fact.danger === true
    const told: MissingFact = { fact: fact.id, group: fact.group, couldRaiseTo: levels[to]!, danger }
    return { told, place: [fact.kind === 'sign' && fact.askFirst === 0 ? 0 : 1, danger ? 0 : 1, also, touched.has(fact.group) ? 0 : 1, fact.kind === 'sign' ? fact.askFirst ?? Infinity : Infinity, groupAt(fact.group), facts.indexOf(fact)] }
  }).sort((a, b) => { const at = a.place.findIndex((one, i) => one !== b.place[i]); return a.place[at]! < b.place[at]! ? -1 : 1 }).map(({ told }) => told)
  const first = ordered.slice(0, 5)
  return [...[...new Set(first.map(({ group }) => group))].flatMap(group => first.filter(one => one.group === group)), ...ordered.slice(5)]
}

/** Every subset, the smallest first. */
function subsets(of: readonly string[]): string[][] {
  return of.reduce<string[][]>((sets, one) => [...sets, ...sets.map(set => [...set, one])], [[]]).sort((a, b) => a.length - b.length)
}

