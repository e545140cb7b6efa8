import type { Assessment } from '@safeguarding-kit/core'
import { explainInFull, type Decision, type FullExplanation, type Ruleset } from '@safeguarding-kit/core/kernel'
import { renderingWords } from '@safeguarding-kit/core/kernel/wording/en'
import { answerWords, atLeast, couldRise, fromAnotherArea, gradeWords, levelWords, nothingKnown, notCheckedSince, openWords, stillWorried } from '@safeguarding-kit/core/thresholds/wording/en'
import type { Telling } from './points-to.ts'
import { sentenceOf } from './words.ts'

/** What stands behind a result, for whoever wants to look: folded, and never before what to do. */
export interface Behind {
  /** Answers that by themselves give what is required. */
  readonly enough: readonly string[]
  /** What another answer to a question that was answered would change; nothing where a further procedure moves the level too, since then no one answer decides. */
  readonly oneStep: readonly string[]
  /** How many questions are still open of which one answer alone would raise it. */
  readonly couldRaise: number
  readonly judgement: readonly { readonly rule: string; readonly sentence: string; readonly asks: string }[]
}

/** More than these would be a wall. */
const most = 6

/**
 * The library's full explanation of each procedure that moves the level, of which a worker is shown what helps: under the names that levels have here.
 * It takes some ten milliseconds, so it is made when it is looked at.
 * @param rulesets the rules of each procedure that had a say
 */
export function behind(assessment: Assessment, rulesets: readonly Ruleset[], telling: Telling): Behind {
  const told = rulesets.flatMap(ruleset => {
    const decision = assessment.decisions[ruleset.id]
    return decision && (ruleset.id === telling.ruleset.id || decision.reasons.some(({ kind }) => kind === 'level')) ? [{ decision, full: explained(decision, ruleset, telling) }] : []
  })
  const answersOf = (answers: readonly { readonly label: string; readonly answer: string }[]): string => answers.map(({ label, answer }) => `${label}: ${answer}`).join('; ')
  return {
    enough: [...new Set(told.filter(({ decision }) => decision.lowest === assessment.lowest).flatMap(({ full }) => full.enough.map(({ answers }) => renderingWords.enough(answersOf(answers)))))].slice(0, most),
    oneStep: told.length > 1 ? [] : told.flatMap(({ decision, full }) => answeredSteps(decision, full.oneStep)).slice(0, most),
    couldRaise: assessment.missing.length,
    judgement: told.flatMap(({ full }) => full.judgement).filter(({ asks }) => asks !== 'think-again').map(({ rule, sentence, asks, upTo }) => ({ rule, sentence, asks: asks === 'open-norm' ? renderingWords.openNorm : `${renderingWords.upTo(upTo ?? '')}.` })).slice(0, most)
  }
}

function explained(decision: Decision, ruleset: Ruleset, telling: Telling): FullExplanation {
  const { words } = telling, { profiles } = telling.ruleset, fired = new Map([...decision.reasons, ...decision.prompts].map(reason => [reason.rule, reason]))
  return explainInFull(decision, {
    reasonWords: Object.fromEntries(ruleset.rules.map(({ id }) => { const reason = fired.get(id); return [id, reason ? sentenceOf(words, reason) : id] })),
    levelWords, actionWords: words.actions, factWords: words.facts, groupWords: words.groups, answerWords, gradeWords, openWords, atLeast, couldRise, notCheckedSince, fromAnotherArea, stillWorried, nothingKnown
    // Under the names that a board gave its levels, whichever procedure speaks.
  }, { reading: 'reader', ruleset: { ...ruleset, profiles }, worriedBelow: 'child-in-need-s17', sourceTitle: id => id })
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
