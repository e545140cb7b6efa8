import { explainInFull, type Decision, type FullExplanation, type Ruleset } from '@safeguarding-kit/core/kernel'
import { renderingWords } from '@safeguarding-kit/core/kernel/wording/en'
import {
  actionWords, answerWords, atLeast, couldRise, factWords, fromAnotherArea, gradeWords, groupWords, levelWords, nothingKnown, notCheckedSince, openWords, stillWorried
} from '@safeguarding-kit/core/thresholds/wording/en'
import { levelsOf, sentenceOf } from './points-to.ts'

/** What stands behind a result, for whoever wants to look: folded, and never before what to do. */
export interface Behind {
  /** Answers that by themselves give what is required. */
  readonly enough: readonly string[]
  /** What another answer to a question that was answered would change. */
  readonly oneStep: readonly string[]
  /** How many questions are still open of which one answer alone would raise it. */
  readonly couldRaise: number
  readonly judgement: readonly { readonly rule: string; readonly sentence: string; readonly asks: string }[]
}

/** More than these would be a wall. */
const most = 6

/** The library's full explanation, of which a worker is shown what helps: under the names that levels have here. Costs some hundred evaluations, so it is made when it is looked at. */
export function behind(decision: Decision, ruleset: Ruleset): Behind {
  const names = new Map(levelsOf(decision, ruleset).map(({ key, label }) => [key, label])), fired = new Map([...decision.reasons, ...decision.prompts].map(reason => [reason.rule, reason]))
  const told = explainInFull(decision, {
    levelWords: Object.fromEntries(ruleset.levels.map(key => [key, { name: names.get(key) ?? key, means: levelWords[key as keyof typeof levelWords].means }])),
    reasonWords: Object.fromEntries(ruleset.rules.map(({ id }) => { const reason = fired.get(id); return [id, reason ? sentenceOf(reason) : id] })),
    actionWords, answerWords, factWords, gradeWords, groupWords, openWords, atLeast, couldRise, notCheckedSince, fromAnotherArea, stillWorried, nothingKnown
  }, { reading: 'reader', ruleset, worriedBelow: 'child-in-need-s17', sourceTitle: id => id })
  const answersOf = (answers: readonly { readonly label: string; readonly answer: string }[]): string => answers.map(({ label, answer }) => `${label}: ${answer}`).join('; ')
  return {
    enough: [...new Set(told.enough.map(({ answers }) => renderingWords.enough(answersOf(answers))))].slice(0, most),
    oneStep: answeredSteps(decision, told.oneStep).slice(0, most),
    couldRaise: decision.missing.length,
    judgement: told.judgement.filter(({ asks }) => asks !== 'think-again').map(({ rule, sentence, asks, upTo }) => ({ rule, sentence, asks: asks === 'open-norm' ? renderingWords.openNorm : `${renderingWords.upTo(upTo ?? '')}.` })).slice(0, most)
  }
}

/** Steps from an answer that was given; other answers that come to the same are told together. */
function answeredSteps(decision: Decision, steps: FullExplanation['oneStep']): readonly string[] {
  const given = steps.filter((_, index) => decision.oneStep[index]?.from !== 'not-asked')
  const comesTo = ({ fact, lowest, highest }: (typeof given)[number]): string => [fact, lowest, highest].join('|')
  return given.filter((step, index) => given.findIndex(other => comesTo(other) === comesTo(step)) === index).map(step => {
    const others = given.filter(other => comesTo(other) === comesTo(step)).map(({ to }) => to)
    return `${renderingWords.oneStep(`“${step.label}”`, step.from, others.join(' or '), step.lowest, step.highest)}.`
  })
}
