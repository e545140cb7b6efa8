import { assign, setup } from 'xstate'
import type { Receipt } from '../kernel/decision.ts'
import type { Day, Facts } from '../kernel/fact.ts'
import { journeyOf } from '../kernel/journey.ts'
import type { Applied, Journey, Saved } from '../kernel/journey.ts'
import { contentHash } from '../kernel/receipt.ts'
import { disagreementStages } from '../people/roles.ts'
import type { DisagreementStage } from '../people/roles.ts'
import { nextSteps, referralRuleset } from './index.ts'
import type { NextSteps, ReferralInput } from './index.ts'
import { clocks } from './parameters.ts'

/** How a child is referred, as `referAs` reads a threshold decision. */
export type ReferredAs = 'early-help' | 'child-in-need' | 'child-protection'

/** What the council decided. */
export type Outcome = 'no-further-action' | 'early-help' | 'assessment' | 'strategy-discussion' | 'immediate-protection'

/** What happened. Each carries its day (or its moment in UTC); that a deadline passed is told from outside, since a machine has no clock. */
export type ReferralEvent =
  | { readonly type: 'threshold.decided'; readonly on: Day; readonly referAs: ReferredAs | 'not-known'; readonly receipt: Receipt }
  | { readonly type: 'concern.taken-up-by-early-help' | 'referral.made-by-phone' | 'referral.sent' | 'referral.confirmed-in-writing' | 'referral.acknowledged' | 'acknowledgement-deadline.passed'
      | 'acknowledgement.chased' | 'referral.decided' | 'decision-deadline.passed' | 'decision.asked-for' | 'outcome-deadline.passed' | 'outcome.agreed-with' | 'disagreement.raised'
      | 'disagreement.not-settled' | 'disagreement.settled' | 'something-new.learnt' | 'police.called'; readonly on: Day }
  | { readonly type: 'outcome.told'; readonly on: Day; readonly outcome: Outcome }

/** Facts, receipts and the days of events. No sentence, no name, nothing about the child. */
export interface ReferralContext {
  readonly facts: Facts
  readonly receipts: readonly Receipt[]
  readonly days: Readonly<Record<string, Day>>
}

/** A referral, or a new one on the same child: nothing has come back yet. The front door has it on the day it was phoned or sent. */
function passedOn({ facts, days }: ReferralContext, how: 'by-phone' | 'in-writing', on: Day): Pick<ReferralContext, 'facts' | 'days'> {
  return {
    facts: { ...facts, 'passed-on': how, 'referral-acknowledged': 'no', 'outcome-of-referral': 'not-told', 'referrer-agrees-with-outcome': 'not-asked', 'disagreement-stage': 'not-raised' },
    days: { ...days, 'referral.received': on }
  }
}

/**
 * The journey of a referral as the referrer lives it: from a concern to an outcome that both sides stand by. Nothing closes by itself: it ends
 * only by somebody agreeing, settling a disagreement, or giving early help where no answer reaches a referral.
 * @param stages the stages a board uses when people disagree, nearest the child first
 */
export function referralMachineFor(stages: readonly [DisagreementStage, ...DisagreementStage[]]) {
  const stageAfter = (facts: Facts): DisagreementStage | undefined => stages[stages.indexOf(facts['disagreement-stage'] as DisagreementStage) + 1]
  return setup({
    types: { context: {} as ReferralContext, events: {} as ReferralEvent },
    guards: {
      theAnswersReachNoReferral: ({ context }) => context.facts['refer-as'] === 'early-help',
      itWasMadeByPhoneOnly: ({ context }) => context.facts['passed-on'] === 'by-phone',
      thereIsAnotherStage: ({ context }) => stageAfter(context.facts) !== undefined
    },
    actions: {
      keepTheDay: assign({ days: ({ context, event }) => ({ ...context.days, [event.type]: event.on }) }),
      keepWhatTheThresholdsSaid: assign(({ context, event }) => (event.type === 'threshold.decided'
        ? { facts: { ...context.facts, 'refer-as': event.referAs === 'not-known' ? 'not-asked' : event.referAs }, receipts: [...context.receipts, event.receipt] } : {})),
      keepThatItWasPhoned: assign(({ context, event }) => passedOn(context, 'by-phone', event.on)),
      keepThatItWasWritten: assign(({ context, event }) => passedOn(context, 'in-writing', event.on)),
      keepThatItIsInWriting: assign(({ context, event }) => ({ facts: { ...context.facts, 'passed-on': 'by-phone-and-in-writing' }, days: { ...context.days, 'referral.sent': event.on } })),
      keepThatItWasAcknowledged: assign(({ context }) => ({ facts: { ...context.facts, 'referral-acknowledged': 'yes' } })),
      keepTheOutcome: assign(({ context, event }) => (event.type === 'outcome.told' ? { facts: { ...context.facts, 'referral-acknowledged': 'yes', 'outcome-of-referral': event.outcome } } : {})),
      keepThatWeAgree: assign(({ context }) => ({ facts: { ...context.facts, 'referrer-agrees-with-outcome': 'yes' } })),
      keepTheFirstStage: assign(({ context }) => ({ facts: { ...context.facts, 'referrer-agrees-with-outcome': 'no', 'disagreement-stage': stages[0] } })),
      keepTheNextStage: assign(({ context, event }) => ({ facts: { ...context.facts, 'disagreement-stage': stageAfter(context.facts) ?? stages[stages.length - 1] ?? stages[0] }, days: { ...context.days, 'disagreement.answered': event.on, 'disagreement.passed-up': event.on } })),
      keepThatItIsSettled: assign(({ context }) => ({ facts: { ...context.facts, 'disagreement-stage': 'settled' } })),
      keepThatSomethingIsNew: assign(({ context }) => ({ facts: { ...context.facts, 'something-new-is-known': 'yes' } }))
    }
  }).createMachine({
    id: 'referral',
    context: { facts: { 'passed-on': 'not-yet' }, receipts: [], days: {} },
    initial: 'holdingAConcern',
    on: {
      'police.called': { actions: 'keepTheDay' },
      'something-new.learnt': { actions: ['keepTheDay', 'keepThatSomethingIsNew'] },
      'threshold.decided': { actions: ['keepTheDay', 'keepWhatTheThresholdsSaid'] },
      'referral.confirmed-in-writing': { guard: 'itWasMadeByPhoneOnly', actions: ['keepTheDay', 'keepThatItIsInWriting'] }
    },
    states: {
      holdingAConcern: {
        on: {
          'referral.made-by-phone': { target: 'awaitingAcknowledgement', actions: ['keepTheDay', 'keepThatItWasPhoned'] },
          'referral.sent': { target: 'awaitingAcknowledgement', actions: ['keepTheDay', 'keepThatItWasWritten'] },
          'concern.taken-up-by-early-help': { guard: 'theAnswersReachNoReferral', target: 'helpedEarly', actions: 'keepTheDay' }
        }
      },
      awaitingAcknowledgement: {
        on: {
          'referral.acknowledged': { target: 'awaitingDecision', actions: ['keepTheDay', 'keepThatItWasAcknowledged'] },
          'acknowledgement-deadline.passed': { target: 'unacknowledged', actions: 'keepTheDay' },
          'outcome.told': { target: 'outcomeKnown', actions: ['keepTheDay', 'keepTheOutcome'] }
        }
      },
      unacknowledged: {
        on: {
          'acknowledgement.chased': { target: 'awaitingAcknowledgement', actions: 'keepTheDay' },
          'referral.acknowledged': { target: 'awaitingDecision', actions: ['keepTheDay', 'keepThatItWasAcknowledged'] },
          'outcome.told': { target: 'outcomeKnown', actions: ['keepTheDay', 'keepTheOutcome'] },
          'disagreement.raised': { target: 'disagreeing', actions: ['keepTheDay', 'keepTheFirstStage'] }
        }
      },
      awaitingDecision: {
        on: {
          'referral.decided': { target: 'awaitingOutcome', actions: 'keepTheDay' },
          'decision-deadline.passed': { target: 'undecided', actions: 'keepTheDay' },
          'outcome.told': { target: 'outcomeKnown', actions: ['keepTheDay', 'keepTheOutcome'] }
        }
      },
      undecided: {
        on: {
          'decision.asked-for': { target: 'awaitingDecision', actions: 'keepTheDay' },
          'referral.decided': { target: 'awaitingOutcome', actions: 'keepTheDay' },
          'outcome.told': { target: 'outcomeKnown', actions: ['keepTheDay', 'keepTheOutcome'] },
          'disagreement.raised': { target: 'disagreeing', actions: ['keepTheDay', 'keepTheFirstStage'] }
        }
      },
      awaitingOutcome: {
        on: {
          'outcome.told': { target: 'outcomeKnown', actions: ['keepTheDay', 'keepTheOutcome'] },
          'outcome-deadline.passed': { target: 'undecided', actions: 'keepTheDay' }
        }
      },
      outcomeKnown: {
        on: {
          'outcome.agreed-with': { target: 'agreed', actions: ['keepTheDay', 'keepThatWeAgree'] },
          'disagreement.raised': { target: 'disagreeing', actions: ['keepTheDay', 'keepTheFirstStage'] },
          'referral.made-by-phone': { target: 'awaitingAcknowledgement', actions: ['keepTheDay', 'keepThatItWasPhoned'] },
          'referral.sent': { target: 'awaitingAcknowledgement', actions: ['keepTheDay', 'keepThatItWasWritten'] }
        }
      },
      disagreeing: {
        on: {
          'disagreement.settled': { target: 'settled', actions: ['keepTheDay', 'keepThatItIsSettled'] },
          'disagreement.not-settled': { guard: 'thereIsAnotherStage', actions: ['keepTheDay', 'keepTheNextStage'] },
          'referral.made-by-phone': { target: 'awaitingAcknowledgement', actions: ['keepTheDay', 'keepThatItWasPhoned'] },
          'referral.sent': { target: 'awaitingAcknowledgement', actions: ['keepTheDay', 'keepThatItWasWritten'] }
        }
      },
      helpedEarly: { type: 'final' },
      agreed: { type: 'final' },
      settled: { type: 'final' }
    }
  })
}

/** Every stage that areas use; a board with fewer makes its own with `referralMachineFor`. */
export const referralMachine = referralMachineFor(disagreementStages)

/** One of each event, for walking the machine in tests and for reading. */
export const sampleEvents = (receipt: Receipt, on: Day = '2026-11-23'): readonly ReferralEvent[] => [
  { type: 'threshold.decided', on, referAs: 'child-protection', receipt }, { type: 'threshold.decided', on, referAs: 'early-help', receipt },
  ...([
    'concern.taken-up-by-early-help', 'referral.made-by-phone', 'referral.sent', 'referral.confirmed-in-writing', 'referral.acknowledged', 'acknowledgement-deadline.passed', 'acknowledgement.chased', 'referral.decided',
    'decision-deadline.passed', 'decision.asked-for', 'outcome-deadline.passed', 'outcome.agreed-with', 'disagreement.raised', 'disagreement.not-settled', 'disagreement.settled', 'something-new.learnt', 'police.called'
  ] as const).map(type => ({ type, on })),
  { type: 'outcome.told', on, outcome: 'no-further-action' }
]

/** A case of referral that can be kept, taken up again and compared with the rules of today. */
export const journey: Journey<ReferralEvent, ReferralContext> = journeyOf(referralMachine, { id: referralRuleset.id, version: referralRuleset.version, hash: contentHash(referralRuleset) }, { rules: referralRuleset })

/** Tells a case what happened; `not-possible-now` says what is possible instead, since nothing is dropped in silence. */
export const apply = (saved: Saved<ReferralContext>, event: ReferralEvent): Applied<ReferralContext> => journey.apply(saved, event)

const startsAClock = new Set<string>(clocks.map(({ startsAt }) => startsAt))

/** What comes next in a case: the decision on the facts and days that the case holds. */
export function nextStepsOf({ context }: Saved<ReferralContext>, profile: string, asOf: Day): NextSteps {
  const days = Object.fromEntries(Object.entries(context.days).filter(([event]) => startsAClock.has(event)))
  return nextSteps({ facts: context.facts, days, profile, asOf } as ReferralInput)
}
