import { statementOf, type Clock, type Decision, type Reason, type Ruleset } from '@safeguarding-kit/core/kernel'
import {
  actionWords, answerWords, atLeast, clockWords, clockStarts, couldRise, factWords, fromAnotherArea, gradeWords, levelWords, mayBeJudged, notCheckedSince, nothingKnown, openWords, otherHalf, reasonWords, stillWorried, type ThresholdFactId
} from '@safeguarding-kit/core/thresholds/wording/en'
import { longDay } from '#lib/days.ts'

/** What some answers point to, in a reader's words: made from a decision and nothing else, on the server and in the browser alike. */
export interface PointsTo {
  readonly levels: readonly { readonly key: string; readonly number: string; readonly label: string }[]
  readonly lowest: string
  readonly highest: string
  readonly settled: boolean
  /** The first thing said: never a midpoint, never "no referral is needed". */
  readonly heading: string
  readonly sentences: readonly string[]
  readonly actions: readonly { readonly id: string; readonly what: string; readonly why: string }[]
  readonly reasons: readonly { readonly rule: string; readonly sentence: string; readonly level: string; readonly acute: boolean; readonly saw: string; readonly small: string; readonly sources: readonly string[] }[]
  readonly ask: readonly { readonly fact: string; readonly question: string; readonly help: string }[]
  readonly strengths: readonly string[]
  /** What asks a person to think again: it raises nothing by itself. */
  readonly thinkAgain: readonly string[]
  /** Limits that have begun or will: each a longest time, never a time to aim at. */
  readonly byWhen: readonly string[]
  /** What keeps the lowest and the highest apart. */
  readonly open: Decision['open']
  /** Ends every result, whatever it is. */
  readonly closing: readonly string[]
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

type Titles = (source: string) => string
const questionOf = (fact: string) => factWords[fact as ThresholdFactId]
const saidAnswer = (fact: string, answer: string | number): string => { const word: { readonly options?: Readonly<Record<string, string>> } | undefined = questionOf(fact); return word?.options?.[answer] ?? (answerWords as Readonly<Record<string, string>>)[answer] ?? String(answer) }
const units: Readonly<Record<string, readonly [one: string, more: string]>> = { hours: ['hour', 'hours'], 'working-hours': ['working hour', 'working hours'], days: ['day', 'days'], 'working-days': ['working day', 'working days'], weeks: ['week', 'weeks'], months: ['month', 'months'] }

function limit({ id, limit: count, unit, startsAt }: Clock): string {
  const [one, more] = units[unit] ?? [unit, unit]
  const what = (clockWords as Readonly<Record<string, string>>)[id] ?? id, start = (clockStarts as Readonly<Record<string, string>>)[startsAt] ?? startsAt
  return count === 0 ? `${what}: the same day.` : `${what}: within ${count} ${count === 1 ? one : more} of when ${start}.`
}

/** Why a rule counts. One that a board added says what it saw, since its words are the board's own. */
export const sentenceOf = ({ rule, saw }: Reason): string =>
  (reasonWords as Readonly<Record<string, string>>)[statementOf(rule)] ?? `Your area’s own threshold: ${Object.keys(saw).map(fact => questionOf(fact)?.label ?? fact).join('; ')}.`

/** The levels under the numbers and names that they have here. */
export function levelsOf(decision: Decision, ruleset: Pick<Ruleset, 'levels' | 'profiles'>): PointsTo['levels'] {
  const profile = ruleset.profiles.find(entry => entry.id === decision.receipt.profile)
  return ruleset.levels.map(key => ({ key, number: profile?.levels[key]?.number ?? '', label: profile?.levels[key]?.label ?? levelWords[key as keyof typeof levelWords].name }))
}

export function pointsTo(decision: Decision, ruleset: Pick<Ruleset, 'levels' | 'profiles'>, titleOf: Titles): PointsTo {
  const levels = levelsOf(decision, ruleset)
  const labelOf = (key: string): string => levels.find(level => level.key === key)?.label ?? key
  const settled = decision.lowest === decision.highest
  const nothing = decision.reasons.every(reason => reason.kind !== 'level') && !settled
  const belowNeed = ruleset.levels.indexOf(decision.lowest) < ruleset.levels.indexOf('child-in-need-s17')
  return {
    levels, lowest: decision.lowest, highest: decision.highest, settled, open: decision.open,
    heading: settled ? `These answers point to: ${labelOf(decision.lowest)}` : decision.open === 'judgement' ? 'A person has to judge this' : 'Not enough is known',
    sentences: [
      ...(nothing ? [nothingKnown] : settled ? [`At this level: ${lowerFirst(levelWords[decision.lowest as keyof typeof levelWords].means)}`] : [`${atLeast(labelOf(decision.lowest))}.`, `${decision.open === 'judgement' ? mayBeJudged(labelOf(decision.highest)) : couldRise(labelOf(decision.highest))}.`]),
      ...(decision.open === 'judgement' || decision.open === 'facts-and-judgement' ? [openWords.judgement] : []),
      ...(decision.notCheckedSince ? [notCheckedSince(longDay(decision.notCheckedSince))] : [])
    ],
    actions: decision.actions.map(action => ({ id: action.id, ...(actionWords[action.id as keyof typeof actionWords] ?? { what: action.id, why: '' }) })),
    reasons: decision.reasons.filter(reason => reason.kind === 'level').map(reason => ({
      rule: reason.rule, sentence: sentenceOf(reason), level: labelOf(reason.atLeast ?? decision.lowest), acute: reason.acute, saw: Object.entries(reason.saw).map(([fact, answer]) => `${questionOf(fact)?.label ?? fact}: ${saidAnswer(fact, answer)}`).join('; '),
      small: [gradeWords[reason.grade], ...(reason.place === 'another-area' ? [fromAnotherArea] : [])].join(' '),
      sources: [...new Set(reason.citations.map(citation => `${titleOf(citation.source)}${citation.at === 'not stated' ? '' : `, ${citation.at}`}`))]
    })),
    ask: settled || decision.open === 'judgement' ? [] : decision.next.map(missing => ({ fact: missing.fact, question: questionOf(missing.fact)?.question ?? missing.fact, help: questionOf(missing.fact)?.help ?? '' })),
    strengths: decision.strengths.map(fact => questionOf(fact)?.label ?? fact),
    thinkAgain: decision.prompts.map(sentenceOf),
    byWhen: decision.clocks.map(limit),
    closing: belowNeed ? [otherHalf, stillWorried] : [otherHalf]
  }
}
