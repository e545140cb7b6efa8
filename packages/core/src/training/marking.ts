import type { Decision } from '../kernel/decision.ts'

/** What a learner may say they would do, from least to most, with the two ways of not deciding alone. */
export type Response = 'carry-on' | 'early-help' | 'ask-more' | 'consult' | 'child-in-need-referral' | 'child-protection-referral' | 'emergency'

/** What a learner may answer to a scenario, mildest first. */
export const responses: readonly Response[] = ['carry-on', 'early-help', 'ask-more', 'consult', 'child-in-need-referral', 'child-protection-referral', 'emergency']

/** `right`; `safe`: more than the model, or a consultation, and counts as right; `unprotected`: could leave a child unprotected. */
export type Verdict = 'right' | 'safe' | 'unprotected'

/** Why, as a code that the wording answers in a sentence. */
export type MarkReason =
  | 'as-the-model' | 'more-than-is-needed'
  /** Telling the lead is always safe; where a referral is due it still goes the same day. */
  | 'consulting-is-always-safe' | 'consult-and-refer-the-same-day'
  /** A child may be in danger now: 999 comes before the referral or the talk. */
  | 'call-999-first'
  | 'asking-where-not-enough-is-known' | 'consulting-where-not-enough-is-known' | 'referring-where-not-enough-is-known'
  | 'asking-where-enough-is-known' | 'judgement-wants-a-second-opinion'
  | 'below-the-model' | 'settled-without-asking' | 'asking-delays-a-referral' | 'acute-sign-needs-a-referral-now'

/** How an answer to a scenario is marked. Too much is safe; too little could leave a child unprotected. */
export interface Mark { readonly verdict: Verdict; readonly reason: MarkReason }

/** What marking looks at: a `Decision`, or the part of one that a scenario keeps. */
export type Marked = Pick<Decision, 'lowest' | 'highest' | 'open'> & {
  readonly reasons: readonly { readonly acute: boolean }[]
  readonly actions: readonly { readonly id: string }[]
}

const levelRanks: Readonly<Record<string, number>> = { universal: 0, 'early-help': 1, 'child-in-need-s17': 2, 'child-protection-s47': 3 }
const responseRanks = { 'carry-on': 0, 'early-help': 1, 'child-in-need-referral': 2, 'child-protection-referral': 3, emergency: 3 } as const
const childInNeed = 2

function rankOf(level: string): number {
  const rank = levelRanks[level]
  if (rank === undefined) throw new RangeError(`No such level of need: ${JSON.stringify(level)}.`)
  return rank
}

const right = (reason: MarkReason): Mark => ({ verdict: 'right', reason })
const safe = (reason: MarkReason): Mark => ({ verdict: 'safe', reason })
const unprotected = (reason: MarkReason): Mark => ({ verdict: 'unprotected', reason })

/**
 * Marks a learner's response against what the rules answer. Asymmetric on purpose: too little could leave a child unprotected, too much is
 * safe and counts as right, and consulting is never wrong. Where not enough is known, asking, consulting and referring are right; settling is not.
 * @example markResponse(decideThreshold({ facts: { 'bruise-on-non-mobile-child': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), 'ask-more') // → { verdict: 'unprotected', reason: 'acute-sign-needs-a-referral-now' }
 */
export function markResponse(decision: Marked, response: Response): Mark {
  const lowest = rankOf(decision.lowest), highest = rankOf(decision.highest)
  const dangerNow = decision.actions.some(action => action.id === 'call-999')
  const acute = dangerNow || decision.reasons.some(reason => reason.acute)
  const referralDue = acute || lowest >= childInNeed
  const notEnoughKnown = lowest < highest

  if (response === 'consult') {
    if (dangerNow) return safe('call-999-first')
    if (notEnoughKnown && !acute) return right('consulting-where-not-enough-is-known')
    return safe(referralDue ? 'consult-and-refer-the-same-day' : 'consulting-is-always-safe')
  }
  if (response === 'ask-more') {
    if (acute) return unprotected('acute-sign-needs-a-referral-now')
    if (notEnoughKnown && decision.open !== 'judgement') return right('asking-where-not-enough-is-known')
    if (referralDue) return unprotected('asking-delays-a-referral')
    return safe(notEnoughKnown ? 'judgement-wants-a-second-opinion' : 'asking-where-enough-is-known')
  }
  const rank = responseRanks[response]
  if (acute && rank < childInNeed) return unprotected('acute-sign-needs-a-referral-now')
  if (rank < lowest) return unprotected('below-the-model')
  if (response === 'emergency') return dangerNow ? right('as-the-model') : safe('more-than-is-needed')
  if (dangerNow) return safe('call-999-first')
  if (rank > highest) return safe('more-than-is-needed')
  if (!notEnoughKnown || rank === highest) return right('as-the-model')
  return rank >= childInNeed ? right('referring-where-not-enough-is-known') : unprotected('settled-without-asking')
}

/**
 * Whether a verdict counts as right: everything but leaving a child unprotected.
 * @example countsAsRight('safe') // → true
 */
export function countsAsRight(verdict: Verdict): boolean {
  return verdict !== 'unprotected'
}
