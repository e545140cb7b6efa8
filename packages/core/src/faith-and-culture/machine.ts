import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry about abuse linked to belief, honour or marriage: the child is seen alone, it is passed on at once, a strategy discussion is held, and the child is kept
 * safe, by a court order where that is needed. No step leads through the family.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'faith-and-culture', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'forced-marriage-unit.asked': {}, 'journey.became-known': { sets: { 'fc-journey-is-soon': 'yes' } }, 'family.offered-to-talk-it-over': { sets: { 'fc-family-or-community-offers-to-step-in': 'yes' } } },
  states: {
    noticed: { 'child.seen-alone': 'seenAlone', 'lead.told': 'talkedOver', 'referral.made': 'referred', 'police.called-at-once': 'protectedNow' },
    seenAlone: { 'lead.told': 'talkedOver', 'referral.made': 'referred', 'police.called-at-once': 'protectedNow' },
    talkedOver: { 'referral.made': 'referred', 'police.called-at-once': 'protectedNow', 'child-and-family.offered-help': { to: 'helped', when: (_, decision) => decision !== undefined && decision.lowest === 'universal' } },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'police.called-at-once': 'protectedNow' },
    protectedNow: { 'strategy-discussion.held': 'beingLookedInto' },
    beingLookedInto: { 'protection-order.made': 'protectedByOrder', 'plan.agreed': 'planned', 'police.called-at-once': 'protectedNow' },
    protectedByOrder: { 'order.broken': 'protectedNow', 'plan.agreed': 'planned' },
    helped: { 'something-new.learnt': 'noticed' },
    planned: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['fc-belief-and-no-sign-of-harm', 'yes'], ['fc-watched-or-cut-off', 'suspected']]
})
