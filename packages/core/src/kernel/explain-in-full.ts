import type { Clock, Decision, Reason } from './decision.ts'
import { explain, levelNamed, reasonSaid, type Explaining, type Explanation, type Wording } from './explain.ts'
import type { Answer, Day } from './fact.ts'

/** One answer as a person reads it. */
export interface SaidAnswer { readonly fact: string; readonly label: string; readonly answer: string }

/** An explanation with everything that can be said of a decision, as data. `explanationInText` and `explanationInHtml` print it. */
export interface FullExplanation extends Explanation {
  /** Each rule that did not count, and the answers that ruled it out, or what is still open in it. */
  readonly didNotCount: readonly { readonly rule: string; readonly group: string; readonly sentence: string; readonly why: 'ruled-out' | 'not-known'; readonly because: readonly (SaidAnswer & { readonly closedGroup?: string })[] }[]
  /** Smallest sets of answers that by themselves give what is required. */
  readonly enough: readonly { readonly rule: string; readonly sentence: string; readonly answers: readonly SaidAnswer[] }[]
  /** Everything that could still raise it, in the order of asking. `ask` is the first few of these. */
  readonly missing: readonly { readonly fact: string; readonly group: string; readonly question: string; readonly help: string; readonly couldRaiseTo: string; readonly danger: boolean }[]
  /** What one other answer would change, everything else the same. */
  readonly oneStep: readonly { readonly fact: string; readonly group: string; readonly label: string; readonly from: string; readonly to: string; readonly lowest: string; readonly highest: string }[]
  /** Where a person has to judge: an open norm, how far a rule may be taken, or a question to think about again. */
  readonly judgement: readonly { readonly rule: string; readonly sentence: string; readonly asks: 'open-norm' | 'up-to' | 'think-again'; readonly upTo?: string }[]
  /** In the manager's reading: what each limit is for, how long it is, and by when where that is known. */
  readonly limits: readonly { readonly id: string; readonly what: string; readonly limit: number; readonly unit: string; readonly due?: string }[]
  readonly notEncoded: readonly { readonly title: string; readonly at: string; readonly why: string }[]
  /** Enacted and not in force on the day of the decision. */
  readonly coming: readonly { readonly rule: string; readonly sentence: string; readonly from: Day }[]
}

/**
 * Puts a decision into sentences with all that stands behind it. Worked out when asked for: it takes some ten milliseconds, most of them for what one other answer would change; `explain` takes a fraction of one.
 * @example explainInFull(decide(thresholds, { facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), wording, explaining(thresholds)).enough[0]?.answers[0]?.fact // → 'self-harm'
 */
export function explainInFull(decision: Decision, wording: Wording, explaining: Explaining): FullExplanation {
  const { ruleset, sourceTitle } = explaining
  const level = levelNamed(decision, wording, ruleset)
  const sentence = (rule: string): string => reasonSaid(wording, rule, ruleset)
  const answer = (fact: string, given: Answer): string => wording.factWords[fact]?.options?.[given] ?? wording.answerWords[given] ?? String(given)
  const saidAnswer = (fact: string, given: Answer): SaidAnswer => ({ fact, label: said(wording.factWords, fact).label, answer: answer(fact, given) })
  const group = (id: string): string => { const words = said(wording.groupWords, id); return typeof words === 'string' ? words : words.title }
  const groupOf = new Map(ruleset.facts.map(fact => [fact.id, fact.group])), groupOfFact = (fact: string | undefined): string => { const of = groupOf.get(fact ?? ''); return of === undefined ? '' : group(of) }
  const judged = (reason: Reason): FullExplanation['judgement'] => {
    const about = { rule: reason.rule, sentence: sentence(reason.rule) }
    if (reason.kind === 'prompt') return [{ ...about, asks: 'think-again', ...(reason.upTo && { upTo: level(reason.upTo) }) }]
    return [...(reason.openNorm ? [{ ...about, asks: 'open-norm' as const }] : []), ...(reason.kind === 'level' && reason.upTo !== undefined && ruleset.levels.indexOf(reason.upTo) > ruleset.levels.indexOf(decision.lowest) ? [{ ...about, asks: 'up-to' as const, upTo: level(reason.upTo) }] : [])]
  }
  const explained = explain(decision, wording, explaining)
  const limit = ({ id, limit, unit, due }: Clock) => ({ id, what: wording.clockWords?.[id] ?? id, limit, unit, ...(due !== undefined && { due }) })
  return {
    ...explained, limits: (explained.clocks ?? []).map(limit),
    didNotCount: decision.notFired.flatMap(({ group: of, rules }) => rules.map(({ rule, why, decidedBy }) => ({ rule, group: group(of), sentence: sentence(rule), why, because: decidedBy.map(({ fact, answer: given, closedGroup }) => ({ ...saidAnswer(fact, given), ...(closedGroup !== undefined && { closedGroup: group(closedGroup) }) })) }))),
    enough: decision.sufficient.map(({ rule, answers }) => ({ rule, sentence: sentence(rule), answers: Object.entries(answers).map(([fact, given]) => saidAnswer(fact, given)) })),
    missing: decision.missing.map(({ fact, couldRaiseTo, danger }) => { const { question, help } = said(wording.factWords, fact); return { fact, group: groupOfFact(fact), question, help, couldRaiseTo: level(couldRaiseTo), danger } }),
    oneStep: decision.oneStep.map(({ fact, from, to, lowest, highest }) => ({ fact, group: groupOfFact(fact), label: said(wording.factWords, fact).label, from: answer(fact, from), to: answer(fact, to), lowest: level(lowest), highest: level(highest) })),
    judgement: [...decision.reasons, ...decision.prompts].flatMap(judged),
    notEncoded: ruleset.notEncoded.map(({ source, at, why }) => ({ title: sourceTitle(source), at, why: wording.notEncodedWords?.[`${source} ${at}`] ?? why })),
    coming: decision.coming.map(rule => ({ rule, sentence: sentence(rule), from: ruleset.rules.find(({ id }) => id === rule)?.inForce.from ?? '' }))
  }
}

function said<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const found = words[id]
  if (found === undefined) throw new Error(`there are no words for ${id}`)
  return found
}
