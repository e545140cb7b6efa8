import type { Wording } from '../kernel/explain.ts'
import type { RuleBookWords } from '../kernel/rulebook.ts'
import type { ReferralWording } from './wording/en.ts'

/** What an explanation says of every referral in one language, besides the words of each id. */
export interface SaidOfEvery extends Pick<Wording, 'openWords' | 'answerWords' | 'gradeWords' | 'notCheckedSince' | 'fromAnotherArea' | 'carriedFrom' | 'stillWorried' | 'notEncodedWords'> {
  readonly means: string
}

/** Puts one language's words of this folder into the shape by which explanations are made. A referral has no levels: nothing is said of them. */
export function explainingWith({ facts, groups, actions, clocks }: ReferralWording, { rules }: RuleBookWords, { means, ...every }: SaidOfEvery): Wording {
  return {
    ...every, levelWords: { referral: { name: '', means } }, groupWords: groups, reasonWords: rules, clockWords: clocks,
    factWords: Object.fromEntries(Object.entries(facts).map(([id, { question, help, answers }]) => [id, { label: question, question, help: help ?? '', ...(answers && { options: answers }) }])),
    actionWords: Object.fromEntries(Object.entries(actions).map(([id, { label, meaning }]) => [id, { what: label, why: meaning }])),
    atLeast: () => '', couldRise: () => '', nothingKnown: every.openWords.facts
  }
}
