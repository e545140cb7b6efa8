import type { Assessment } from '@safeguarding-kit/core'
import { levelLabel, type Decision, type Reason, type Ruleset } from '@safeguarding-kit/core/kernel'
import { atLeast, couldRise, fromAnotherArea, gradeWords, levelWords, mayBeJudged, notCheckedSince, nothingKnown, openWords, otherHalf, stillWorried } from '@safeguarding-kit/core/thresholds/wording/en'
import { longDay } from '#lib/days.ts'
import { saidLimit, type SaidLimit } from './by-when.ts'
import { answerIn, labelOf, sentenceOf, type Words } from './words.ts'

/** A rule that counted, in a sentence, with where it comes from. */
export interface SaidReason { readonly rule: string; readonly sentence: string; readonly level: string; readonly acute: boolean; readonly saw: string; readonly small: string; readonly sources: readonly string[] }
export interface SaidAction { readonly id: string; readonly what: string; readonly why: string }

/** What one procedure calls for, besides what is said for all of them. */
export interface CalledFor {
  readonly id: string
  readonly title: string
  readonly actions: readonly SaidAction[]
  readonly byWhen: readonly SaidLimit[]
  readonly reasons: readonly SaidReason[]
}

/** What some answers point to, in a reader's words: made from an assessment and nothing else, on the server and in the browser alike. */
export interface PointsTo {
  readonly levels: readonly { readonly key: string; readonly number: string; readonly label: string }[]
  readonly lowest: string
  readonly highest: string
  readonly settled: boolean
  /** Somebody may be in danger: what to do is said before anything about levels. */
  readonly isDanger: boolean
  /** The first thing said: never a midpoint, never "no referral is needed". */
  readonly heading: string
  readonly sentences: readonly string[]
  /** What to do whatever it is about, and all that cannot wait of any procedure: danger, whom not to alert, personal duties. */
  readonly actions: readonly SaidAction[]
  readonly reasons: readonly SaidReason[]
  readonly ask: readonly { readonly fact: string; readonly question: string; readonly help: string }[]
  readonly strengths: readonly string[]
  /** What asks a person to think again: it raises nothing by itself. */
  readonly thinkAgain: readonly string[]
  /** Limits that have begun or will: each a longest time, never a time to aim at. */
  readonly byWhen: readonly SaidLimit[]
  /** What each further procedure calls for. */
  readonly calledFor: readonly CalledFor[]
  /** What keeps the lowest and the highest apart. */
  readonly open: Decision['open']
  /** Ends every result, whatever it is. */
  readonly closing: readonly string[]
}

/** What telling needs besides the assessment: the rules that give the level, whose scheme, the words, and what documents are called. */
export interface Telling {
  readonly ruleset: Pick<Ruleset, 'id' | 'levels' | 'profiles' | 'actions' | 'clocks'>
  readonly profile: string
  readonly words: Words
  readonly titleOf: (source: string) => string
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
/** What cannot wait until somebody has read on. */
const first: ReadonlySet<string> = new Set(['danger', 'do-not-alert', 'personal-duty'])

/** The levels under the numbers and names that they have here. */
export function levelsOf({ ruleset, profile }: Pick<Telling, 'ruleset' | 'profile'>): PointsTo['levels'] {
  const scheme = ruleset.profiles.find(({ id }) => id === profile)
  return ruleset.levels.map(key => ({ key, number: scheme?.levels[key]?.number ?? '', label: levelLabel(ruleset, profile, key) ?? levelWords[key as keyof typeof levelWords].name }))
}

/** Puts an assessment into words. The level is that of all procedures together; what each asks for is told under its own name. */
export function pointsTo(assessment: Assessment, telling: Telling): PointsTo {
  const { ruleset, words, titleOf } = telling, { lowest, highest, open } = assessment
  const levels = levelsOf(telling), labelOfLevel = (key: string): string => levels.find(level => level.key === key)?.label ?? key
  const settled = lowest === highest, nothing = assessment.reasons.every(({ kind }) => kind !== 'level') && !settled
  const belowNeed = ruleset.levels.indexOf(lowest) < ruleset.levels.indexOf('child-in-need-s17')
  const reason = (one: Reason): SaidReason => ({
    rule: one.rule, sentence: sentenceOf(words, one), level: labelOfLevel(one.atLeast ?? lowest), acute: one.acute, saw: Object.entries(one.saw).map(([fact, answer]) => `${labelOf(words, fact)}: ${answerIn(words, fact, answer)}`).join('; '),
    small: [gradeWords[one.grade], ...(one.place === 'another-area' ? [fromAnotherArea] : [])].join(' '),
    sources: [...new Set(one.citations.map(({ source, at }) => `${titleOf(source)}${at === 'not stated' ? '' : `, ${at}`}`))]
  })
  const action = ({ id }: { readonly id: string }): SaidAction => ({ id, ...(words.actions[id] ?? { what: id, why: '' }) })
  const everybodys = new Set([...ruleset.actions, ...ruleset.clocks].map(({ id }) => id)), isFirst = ({ id, order }: Assessment['actions'][number]): boolean => first.has(order) || everybodys.has(id)
  const shown = new Set<string>(), once = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => things.filter(({ id }) => !shown.has(id) && shown.add(id))
  const asked = new Set(assessment.actions.map(({ id }) => id))
  const calledFor = Object.entries(assessment.decisions).filter(([id]) => id !== ruleset.id).map(([id, decision]): CalledFor => ({
    id, title: words.procedures[id] ?? id, actions: once(decision.actions.filter(one => asked.has(one.id) && !isFirst(one))).map(action),
    byWhen: once(decision.clocks.filter(clock => !everybodys.has(clock.id))).map(clock => saidLimit(words, clock)), reasons: decision.reasons.filter(({ kind }) => kind !== 'level').map(reason)
  })).filter(({ actions, byWhen, reasons }) => actions.length + byWhen.length + reasons.length > 0)
  return {
    levels, lowest, highest, settled, open, isDanger: assessment.actions.some(({ order }) => order === 'danger'),
    heading: settled ? `These answers point to: ${labelOfLevel(lowest)}` : open === 'judgement' ? 'A person has to judge this' : 'Not enough is known',
    sentences: [
      ...(nothing ? [nothingKnown] : settled ? [`At this level: ${lowerFirst(levelWords[lowest as keyof typeof levelWords].means)}`] : [`${atLeast(labelOfLevel(lowest))}.`, `${open === 'judgement' ? mayBeJudged(labelOfLevel(highest)) : couldRise(labelOfLevel(highest))}.`]),
      ...(open === 'judgement' || open === 'facts-and-judgement' ? [openWords.judgement] : []),
      ...(assessment.notCheckedSince ? [notCheckedSince(longDay(assessment.notCheckedSince))] : [])
    ],
    actions: assessment.actions.filter(isFirst).map(action), byWhen: assessment.clocks.filter(({ id }) => everybodys.has(id)).map(clock => saidLimit(words, clock)), calledFor,
    reasons: assessment.reasons.filter(({ kind }) => kind === 'level').map(reason),
    ask: settled || open === 'judgement' ? [] : assessment.next.map(({ fact }) => ({ fact, question: words.facts[fact]?.question ?? fact, help: words.facts[fact]?.help ?? '' })),
    strengths: assessment.strengths.map(fact => labelOf(words, fact)), thinkAgain: [...new Set(assessment.prompts.map(one => sentenceOf(words, one)))],
    closing: belowNeed ? [otherHalf, stillWorried] : [otherHalf]
  }
}
