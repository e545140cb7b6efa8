import type { Facts } from '../kernel/fact.ts'
import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

const isBorn = (facts: Facts): boolean => facts['child-stage'] !== 'unborn'

const discussed = { 'strategy-discussion.held': { to: 'strategyDiscussed', sets: { 'cp-strategy-discussion': 'as-a-meeting' } } } as const
const immediateDanger = { sets: { 'cp-must-be-protected-now': 'yes' } } as const
const policeProtection = { sets: { 'cp-police-protection-used': 'yes' }, when: isBorn } as const
const emergencyOrder = { sets: { 'cp-court': 'emergency-protection-order' }, when: isBorn } as const
const askedForByPolice = { sets: { 'cp-court': 'emergency-protection-order-asked-for-by-police' }, when: isBorn } as const
const extended = { sets: { 'cp-court': 'emergency-protection-order-extended' }, when: isBorn } as const
/** An emergency leaves an enquiry or a plan running: who meets again then meets once more in the same enquiry, and the day of the first discussion still counts. */
const emergencyMeanwhile = {
  'child.put-in-immediate-danger': immediateDanger, 'police-protection.began': policeProtection, 'police-protection.ended': {}, 'emergency-protection-order.made': emergencyOrder, 'emergency-protection-order.made-for-police': askedForByPolice,
  'emergency-protection-extension.began': extended, 'emergency-protection-order.ended': { sets: { 'cp-court': 'none' } }
} as const
const metAgain = { 'strategy-discussion.held-again': { sets: { 'cp-another-strategy-discussion': 'yes' } } } as const
const conferenceHeld = { to: 'conferenceHeld', sets: { 'cp-conference': 'held' } } as const
const asChildInNeed = { to: 'helpedAsChildInNeed', sets: { 'cp-child-in-need-plan': 'running' } } as const
/** What was decided before is asked anew: nothing that was shown, or not shown, then answers for now. */
const beganAnew = { to: 'awaitingStrategyDiscussion', sets: { 'cp-strategy-discussion': 'not-yet', 'cp-another-strategy-discussion': 'not-asked', 'cp-enquiry': 'not-asked', 'cp-conference': 'not-asked', 'cp-agree-with-decision': 'not-asked', 'cp-child-seen-and-heard': 'not-asked', 'cp-deadline-passed': 'not-asked' } } as const
const beforeTheCourt = { to: 'beforeTheCourt', sets: { 'cp-court': 'care-proceedings' }, when: isBorn } as const
const lost = { to: 'beingLookedFor', sets: { 'cp-move': 'not-known-where' } } as const
const endedByReview = { to: 'planEnded', sets: { 'cp-plan': 'ended-at-a-review' } } as const

/**
 * The journey of child protection, from a referral that was accepted to the end of a plan. Emergency protection is reached from anywhere: an enquiry or a plan that runs
 * runs on, and else a strategy discussion follows. Nothing closes by itself: an enquiry that shows nothing, a conference that makes no plan and a plan that ends lead to
 * help and to watching, never to "safe", and what is new begins again. Who disagrees with a plan says so while it stands; who misses one is in disagreement until it is
 * settled or a conference is called. That a limit passed is told from outside.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'child-protection', ruleset: procedure.ruleset, initial: 'referralAccepted',
  always: {
    'deadline.passed': { sets: { 'cp-deadline-passed': 'yes' } }, 'referral.received': {}, 'initial-assessment.ended': {}, 'child.visited': {}, 'child.born': { sets: { 'child-stage': 'born' } },
    'other-children.named': { sets: { 'cp-other-children-near': 'yes' } },
    'child.put-in-immediate-danger': { to: 'needingProtectionNow', ...immediateDanger }, 'police-protection.began': { to: 'inPoliceProtection', ...policeProtection }, 'emergency-protection-order.made': { to: 'underEmergencyOrder', ...emergencyOrder }
  },
  states: {
    referralAccepted: {
      'pregnancy.named': { sets: { 'child-stage': 'unborn' } },
      'significant-harm.suspected': { to: 'awaitingStrategyDiscussion', sets: { 'cp-reasonable-cause-to-suspect': 'yes', 'cp-strategy-discussion': 'not-yet' } },
      'move.told-in-writing': { to: 'awaitingTransferConference', sets: { 'cp-plan': 'running', 'cp-move': 'for-good', 'cp-new-area-took-over': 'no' } },
      'child-in-need-plan.began': asChildInNeed
    },
    awaitingStrategyDiscussion: discussed,
    strategyDiscussed: {
      'strategy-discussion.said-to-be-by-phone': { sets: { 'cp-strategy-discussion': 'by-phone' } },
      'enquiry.started': { to: 'underEnquiry', sets: { 'cp-enquiry': 'under-way' } }, 'enquiry.not-started': 'watchedOver', 'plan.confirmed-to-stand': { to: 'onPlan', sets: { 'cp-plan': 'running' } }
    },
    underEnquiry: {
      ...emergencyMeanwhile, ...metAgain, 'child.seen-and-heard': { sets: { 'cp-child-seen-and-heard': 'yes' } }, 'medical.asked-for': { sets: { 'cp-medical-is-needed': 'yes' } },
      'assessment.refused': { sets: { 'cp-assessment-is-refused': 'yes' } }, 'assessment.agreed-to': { sets: { 'cp-assessment-is-refused': 'no' } },
      'child-assessment-order.began': { sets: { 'cp-court': 'child-assessment-order' }, when: isBorn },
      'harm.not-substantiated': { to: 'notSubstantiated', sets: { 'cp-enquiry': 'not-substantiated' } },
      'harm.substantiated-without-continuing-risk': { to: 'substantiatedWithoutContinuingRisk', sets: { 'cp-enquiry': 'substantiated-no-continuing-risk' } },
      'conference.decided-on': { to: 'awaitingConference', sets: { 'cp-enquiry': 'conference', 'cp-conference': 'not-yet' } }, 'care-application.issued': beforeTheCourt
    },
    notSubstantiated: { 'conference.asked-for': { to: 'disagreeing', sets: { 'cp-agree-with-decision': 'no' } }, 'child-in-need-plan.began': asChildInNeed, 'help.agreed': 'watchedOver' },
    substantiatedWithoutContinuingRisk: { 'conference.asked-for': { to: 'disagreeing', sets: { 'cp-agree-with-decision': 'no' } }, 'child-in-need-plan.began': asChildInNeed },
    disagreeing: { 'conference.decided-on': { to: 'awaitingConference', sets: { 'cp-enquiry': 'conference', 'cp-conference': 'not-yet', 'cp-plan': 'none-yet' } }, 'disagreement.settled': 'watchedOver' },
    awaitingConference: {
      ...emergencyMeanwhile, ...metAgain, 'conference.could-not-go-ahead': { sets: { 'cp-conference': 'could-not-go-ahead' } }, 'initial-conference.held': conferenceHeld
    },
    conferenceHeld: {
      'plan.made': [{ to: 'onPlanBeforeBirth', sets: { 'cp-plan': 'running', 'cp-conference-was-before-birth': 'yes' }, when: facts => !isBorn(facts) }, { to: 'onPlan', sets: { 'cp-plan': 'running' } }],
      'no-plan.made': { to: 'noPlanMade', sets: { 'cp-plan': 'not-made' } }
    },
    noPlanMade: { 'dissent.recorded': { to: 'disagreeing', sets: { 'cp-agree-with-decision': 'no' } }, 'child-in-need-plan.began': asChildInNeed, 'help.agreed': 'watchedOver' },
    onPlanBeforeBirth: { 'core-group.held': {}, 'child.born': { to: 'awaitingMeetingAfterBirth', sets: { 'child-stage': 'born' } }, 'protection-plan.ended': endedByReview, 'child.lost-from-sight': lost },
    awaitingMeetingAfterBirth: { 'mother.said-to-be-unwell': { sets: { 'cp-mother-not-well-enough': 'yes' } }, 'after-birth-meeting.held': 'onPlan', 'care-application.issued': beforeTheCourt },
    planInDoubt: { 'plan.confirmed-to-stand': { to: 'onPlan', sets: { 'cp-plan': 'running' } }, 'protection-plan.ended': endedByReview },
    beingLookedFor: { 'child.found': { to: 'onPlan', sets: { 'cp-move': 'no-move' } }, 'move.told-in-writing': { to: 'awaitingTransferConference', sets: { 'cp-move': 'for-good', 'cp-new-area-took-over': 'no' } } },
    awaitingTransferConference: {
      'transfer.accepted': {}, 'child.moved-back': { to: 'onPlan', sets: { 'cp-move': 'no-move', 'cp-new-area-took-over': 'not-asked' } }, 'child.lost-from-sight': lost,
      'initial-conference.held': { to: 'conferenceHeld', sets: { 'cp-conference': 'held', 'cp-new-area-took-over': 'yes' } }
    },
    onPlan: {
      ...emergencyMeanwhile, 'strategy-discussion.held': { sets: { 'cp-strategy-discussion': 'as-a-meeting' } }, 'enquiry.started': { sets: { 'cp-enquiry': 'under-way' } },
      'core-group.held': {}, 'review-conference.held': {}, 'plan.not-working': { sets: { 'cp-plan-is-not-working': 'yes' } }, 'child.moved': { sets: { 'cp-move': 'for-a-short-time' } }, 'move.known': {},
      'dissent.recorded': { sets: { 'cp-agree-with-decision': 'no' } }, 'disagreement.settled': { sets: { 'cp-agree-with-decision': 'not-asked' } },
      'plan.said-to-have-ended': { to: 'planInDoubt', sets: { 'cp-plan': 'said-to-have-ended' } },
      'move.told-in-writing': { to: 'awaitingTransferConference', sets: { 'cp-move': 'for-good', 'cp-new-area-took-over': 'no' } }, 'child.lost-from-sight': lost,
      'care-application.issued': beforeTheCourt, 'protection-plan.ended': endedByReview,
      'child.turned-18': { to: 'over', sets: { 'cp-plan': 'ended-child-is-18' } }, 'child.died': { to: 'over', sets: { 'cp-plan': 'ended-child-died' } }, 'child.left-the-country-for-good': { to: 'over', sets: { 'cp-plan': 'ended-child-left-the-country' } }
    },
    beforeTheCourt: { 'interim-order.made': {}, 'interim-order.made-again': { sets: { 'cp-court': 'interim-care-order-again' } }, 'court.ended-the-case': { to: 'watchedOver', sets: { 'cp-court': 'none' } }, 'child.turned-18': 'over' },
    planEnded: { 'child-in-need-plan.began': asChildInNeed, 'help.agreed': 'watchedOver', 'something-new.learnt': beganAnew },
    helpedAsChildInNeed: { 'something-new.learnt': beganAnew, 'child-in-need-plan.ended': { to: 'watchedOver', sets: { 'cp-child-in-need-plan': 'none' } } },
    watchedOver: { 'something-new.learnt': beganAnew, 'child-in-need-plan.began': asChildInNeed, 'child.turned-18': 'over' },
    needingProtectionNow: discussed,
    inPoliceProtection: {
      ...discussed, 'emergency-protection-order.made-for-police': { to: 'underEmergencyOrder', ...askedForByPolice }, 'police-protection.ended': 'awaitingStrategyDiscussion'
    },
    underEmergencyOrder: {
      ...discussed, 'emergency-protection-extension.began': { to: 'underExtendedOrder', ...extended },
      'care-application.issued': beforeTheCourt, 'emergency-protection-order.ended': { to: 'awaitingStrategyDiscussion', sets: { 'cp-court': 'none' } }
    },
    underExtendedOrder: { ...discussed, 'care-application.issued': beforeTheCourt, 'emergency-protection-order.ended': { to: 'awaitingStrategyDiscussion', sets: { 'cp-court': 'none' } } },
    over: 'final'
  },
  sampleAnswers: [['child-stage', 'unborn']]
})
