import type { Clock, Decision, MissingFact, Reason } from './decision.ts'
import type { Grade } from './citation.ts'
import { statementOf } from './rule.ts'
import { levelLabel, type Ruleset } from './ruleset.ts'

/** The sentences of one language, by id. A procedure's `wording/<locale>.ts` has these among its exports, so that the module itself can be given. */
export interface Wording {
  readonly levelWords: Readonly<Record<string, { readonly name: string; readonly means: string }>>
  readonly factWords: Readonly<Record<string, { readonly label: string; readonly question: string; readonly help: string; readonly options?: Readonly<Record<string, string>> }>>
  readonly reasonWords: Readonly<Record<string, string>>
  readonly actionWords: Readonly<Record<string, { readonly what: string; readonly why: string }>>
  readonly answerWords: Readonly<Record<string, string>>
  readonly groupWords: Readonly<Record<string, string | { readonly title: string }>>
  readonly gradeWords: Readonly<Record<Grade, string>>
  readonly openWords: Readonly<Record<Decision['open'], string>>
  readonly atLeast: (level: string) => string
  readonly couldRise: (level: string) => string
  readonly notCheckedSince: (day: string) => string
  readonly fromAnotherArea: string
  /** Said of a rule that is carried from a document of another time. */
  readonly carriedFrom?: (title: string) => string
  readonly stillWorried: string
  readonly nothingKnown: string
  /** What each limit is for; its id where left out. */
  readonly clockWords?: Readonly<Record<string, string>>
  /** What a clause of a source that is not encoded is about, by `<source> <place>`; the ruleset's own words where left out. */
  readonly notEncodedWords?: Readonly<Record<string, string>>
}

/** A rule that counted, as one sentence, with the answers that it saw and how well its source was read. */
export interface ExplainedReason {
  readonly rule: string
  readonly sentence: string
  readonly saw: readonly { readonly fact: string; readonly label: string; readonly answer: string }[]
  /** After what to do, and small: how well the source was read, and whether it is another area's. */
  readonly grade: string
  readonly elsewhere?: string
  /** Title of the board's variant, where what follows is its own word. */
  readonly own?: string
  /** Said where it was read in a document of another time and not seen to differ. */
  readonly carried?: string
  /** The manager's reading only. */
  readonly sources?: readonly { readonly title: string; readonly at: string; readonly readOn: string }[]
}

/** A decision in sentences. Both readings use the same sentences; the manager's adds sources, clocks and who decides. */
export interface Explanation {
  readonly headline: string
  readonly means: string
  /** What is already required, first; then what could still raise it. Never a midpoint. */
  readonly atLeast: string
  readonly couldRise?: string
  readonly actions: readonly { readonly id: string; readonly what: string; readonly why: string }[]
  readonly reasons: readonly ExplainedReason[]
  readonly thinkAgain: readonly ExplainedReason[]
  readonly ask: readonly { readonly fact: string; readonly question: string; readonly help: string }[]
  /** Groups answered "asked, nothing more found": named as a reason, since they settle things too. */
  readonly askedAndNothingFound: readonly string[]
  readonly strengths: readonly string[]
  readonly notCheckedSince?: string
  readonly endsWith?: string
  readonly clocks?: readonly Clock[]
  readonly whoDecides?: string
}

/** What an explanation needs besides the decision and the words: for whom it is, by which rules, and what documents are called. */
export interface Explaining {
  readonly reading: 'reader' | 'manager'
  readonly ruleset: Ruleset
  /** Below this level the explanation ends by saying what to do if one is still worried. */
  readonly worriedBelow: string
  readonly sourceTitle: (id: string) => string
}

/**
 * Puts a decision into sentences. Wording lives elsewhere; a missing sentence is a bug and is thrown with its id.
 * @example explain(decide(thresholds, { facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), wording, explaining(thresholds)).atLeast // → 'At least: Children with complex multiple needs'
 */
export function explain(decision: Decision, wording: Wording, { reading, ruleset, worriedBelow, sourceTitle }: Explaining): Explanation {
  const name = levelNamed(decision, wording, ruleset)
  const reason = (one: Reason): ExplainedReason => ({
    rule: one.rule, sentence: reasonSaid(wording, one.rule, ruleset), grade: wording.gradeWords[one.grade],
    saw: Object.entries(one.saw).map(([fact, answer]) => ({ fact, label: said(wording.factWords, fact).label, answer: wording.factWords[fact]?.options?.[answer] ?? wording.answerWords[answer] ?? String(answer) })),
    ...(one.place === 'another-area' && { elsewhere: wording.fromAnotherArea }),
    ...(one.own !== undefined && { own: one.own }),
    ...(one.carriedFrom !== undefined && wording.carriedFrom && { carried: wording.carriedFrom(sourceTitle(one.carriedFrom)) }),
    ...(reading === 'manager' && { sources: one.citations.map(({ source, at, readOn }) => ({ title: sourceTitle(source), at, readOn })) })
  })
  const nothing = decision.reasons.every(({ kind }) => kind !== 'level') && decision.highest === ruleset.levels.at(-1) && decision.lowest === ruleset.levels[0] && decision.lowest !== decision.highest
  const isBelow = ruleset.levels.indexOf(decision.lowest) < ruleset.levels.indexOf(worriedBelow)
  // The lowest level while something is open is no answer: what it means, and who leads there, would be heard as one.
  const answers = decision.lowest !== ruleset.levels[0] || decision.lowest === decision.highest
  const lead = ruleset.profiles.find(({ id }) => id === decision.receipt.profile)?.levels[decision.lowest]?.lead
  return {
    headline: nothing ? wording.nothingKnown : wording.openWords[decision.open], means: answers ? said(wording.levelWords, decision.lowest).means : '',
    atLeast: wording.atLeast(name(decision.lowest)), ...(decision.highest !== decision.lowest && { couldRise: wording.couldRise(name(decision.highest)) }),
    actions: decision.actions.map(({ id }) => ({ id, ...said(wording.actionWords, id) })),
    reasons: decision.reasons.filter(({ saw }) => Object.keys(saw).length > 0).map(reason), thinkAgain: decision.prompts.map(reason),
    ask: decision.next.map(({ fact }: MissingFact) => { const { question, help } = said(wording.factWords, fact); return { fact, question, help } }),
    askedAndNothingFound: Object.keys(decision.closedAsNo).map(group => { const words = said(wording.groupWords, group); return typeof words === 'string' ? words : words.title }),
    strengths: decision.strengths.map(fact => said(wording.factWords, fact).label),
    ...(decision.notCheckedSince && { notCheckedSince: wording.notCheckedSince(decision.notCheckedSince) }), ...(isBelow && { endsWith: wording.stillWorried }),
    ...(reading === 'manager' && { clocks: decision.clocks, ...(lead && answers && { whoDecides: lead }) })
  }
}

/** What a level is called: by the profile that was asked for, with the names that a board gave; by the wording where the profile has none. */
export function levelNamed({ receipt: { profile } }: Decision, { levelWords }: Pick<Wording, 'levelWords'>, ruleset: Pick<Ruleset, 'profiles'>): (level: string) => string {
  return level => levelLabel(ruleset, profile, level) ?? said(levelWords, level).name
}

function said<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const found = words[id]
  if (found === undefined) throw new Error(`there are no words for ${id}`)
  return found
}

/** Why a rule counts: its own sentence, a board's for a rule that it added, or that of the statement of which it is one span of days. */
export function reasonSaid({ reasonWords }: Pick<Wording, 'reasonWords'>, rule: string, { rules }: Pick<Ruleset, 'rules'>): string {
  const own = rules.find(({ id }) => id === rule)
  if (!own && reasonWords[rule] === undefined) throw new Error(`there are no words for ${rule}, which the rules given here do not have: explain a decision by the rules that it was taken by, a board’s variant laid over them`)
  return reasonWords[rule] ?? (own && 'says' in own ? own.says : undefined) ?? said(reasonWords, statementOf(rule))
}
