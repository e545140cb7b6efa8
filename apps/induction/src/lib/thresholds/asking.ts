import { assessWith, type Assessing, type Assessment } from '@safeguarding-kit/core/assess'
import { InputError, judge, type Answer, type Day } from '@safeguarding-kit/core/kernel'
import { inPlainWords, questionGroups, type Question, type QuestionGroup } from './questions.ts'
import { assessing, type ToAsk } from './to-ask.ts'
import type { Words } from './words.ts'

/** At most this many questions stand on the page at once. */
const atOnce = 5

/** What somebody has said in a visit to the decision aid. Lives in the page's memory and nowhere else. */
export interface Said {
  readonly facts: Readonly<Record<string, Answer>>
  /** Groups that were answered "asked, nothing more found". */
  readonly closed: readonly string[]
  /** Questions that were shown and left without an answer: not asked again unless looked up in the list. */
  readonly leftOpen: readonly string[]
}

/** By what rules and words it is asked, whose scheme and which day's law. */
export interface Asking {
  readonly procedures: readonly [Assessing, ...Assessing[]]
  readonly words: Words
  readonly profile: string
  readonly asOf: Day
}

/** The questions of one procedure, in groups that are each for one talk. */
export interface QuestionsAbout {
  readonly id: string
  readonly title: string
  readonly groups: readonly QuestionGroup[]
  /** The answers so far call for it. */
  readonly isCalledFor: boolean
}

/** Questions of one group, to be put together. */
export interface Together { readonly about: QuestionsAbout; readonly group: QuestionGroup; readonly questions: readonly Question[] }

export const nothingSaid: Said = { facts: {}, closed: [], leftOpen: [] }

export const askingOf = (toAsk: ToAsk, scheme: { readonly profile: string; readonly asOf: Day }): Asking => ({ procedures: assessing(toAsk), words: toAsk.words, ...scheme })

export const isAnswered = ({ facts }: Pick<Said, 'facts'>, fact: string): boolean => (facts[fact] ?? 'not-asked') !== 'not-asked'

/** What every procedure that the answers call for says, or the sentence about two answers that cannot both be true. */
export function comesTo({ procedures, words, profile, asOf }: Asking, { facts, closed }: Said): Assessment | string {
  try {
    return assessWith(procedures, { facts, closed, profile, asOf })
  } catch (refused) {
    if (refused instanceof InputError) return inPlainWords(refused.faults[0]?.message ?? 'This answer cannot be taken together with those before it. Look at them again.', words)
    throw refused
  }
}

/** Every question, by the procedure that asks it: the thresholds first, then what the answers call for, then the rest. A group of the thresholds is asked there. */
export function questionsAbout({ procedures: [first, ...others], words }: Asking, { decisions }: Pick<Assessment, 'decisions'>): readonly QuestionsAbout[] {
  const catalogue = new Set(first.ruleset.groups.map(({ id }) => id))
  const of = ({ id, ruleset: { facts, groups } }: Assessing): QuestionsAbout => ({ id, title: words.procedures[id] ?? id, isCalledFor: id in decisions, groups: questionGroups({ facts, groups: id === first.id ? groups : groups.filter(group => !catalogue.has(group.id)) }, words) })
  const rest = others.map(of)
  return [of(first), ...rest.filter(({ isCalledFor }) => isCalledFor), ...rest.filter(({ isCalledFor }) => !isCalledFor)]
}

const isOpen = (said: Said, fact: string): boolean => !isAnswered(said, fact) && !said.leftOpen.includes(fact)

/** Of each further procedure that the answers call for, the next group of which something has not been asked. */
export function furtherToAsk(about: readonly QuestionsAbout[], said: Said): readonly Together[] {
  return about.slice(1).filter(({ isCalledFor }) => isCalledFor).flatMap(about => about.groups.flatMap(group => {
    const questions = group.questions.filter(({ fact, closable }) => isOpen(said, fact) && !(closable && said.closed.includes(group.id)))
    return questions.length > 0 ? [{ about, group, questions }] : []
  }).slice(0, 1))
}

/** What to ask next: danger now first, then what the answers call for besides, then the order of the rules, where danger comes first again; one group, at most five. */
export function nextToAsk(about: readonly QuestionsAbout[], { missing }: Pick<Assessment, 'missing'>, said: Said): Together | undefined {
  const dangerNow = about[0]?.groups[0]?.id, open = missing.filter(({ fact }) => isOpen(said, fact)), pressing = open.find(({ group }) => group === dangerNow) ?? open[0], [further] = furtherToAsk(about, said)
  if (further && pressing?.group !== dangerNow) return { ...further, questions: further.questions.slice(0, atOnce) }
  for (const one of about) {
    const group = one.groups.find(({ id }) => id === pressing?.group)
    if (group) return { about: one, group, questions: open.filter(missing => missing.group === group.id).flatMap(({ fact }) => group.questions.find(question => question.fact === fact) ?? []).slice(0, atOnce) }
  }
  return undefined
}

/** Who may record a lower level elsewhere; and where nobody may, the rules whose source bars it, whichever procedure they are of. */
export function whoMayRecordLess({ procedures: [{ ruleset }], asOf }: Asking, assessment: Assessment): { readonly roles: readonly string[]; readonly barredBy: Assessment['reasons'] } {
  const { levels, mayRecordLower: roles = [] } = ruleset
  const judged = judge(ruleset, assessment, { act: 'record-lower', to: levels[levels.indexOf(assessment.lowest) - 1] ?? '', role: roles[0] ?? '', reason: 'to learn whether it is barred', on: asOf })
  return { roles, barredBy: !judged.ok && judged.code === 'barred-by-rule' ? assessment.reasons.filter(({ rule }) => judged.rules?.includes(rule)) : [] }
}
