import type { Facts } from '../kernel/fact.ts'
import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

const bothAgree = (facts: Facts): boolean => facts['sexual-behaviour-child-and-assessment'] === 'agreed' && facts['sexual-behaviour-carers-and-assessment'] === 'agreed'

/**
 * The ten steps of the Board's paper of 2008 as agencies take them together, after the referral and the strategy discussion about both children. The
 * interviews are planned only with the consent of child and carers, and may come in either order; without consent the children are protected all the
 * same. What goes into the assessment is for trained people, and is not here.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'harmful-sexual-behaviour', ruleset: procedure.ruleset, initial: 'told',
  always: { 'safety-plan.agreed': {}, 'harmed-child.helped': {}, 'police.decided': {} },
  states: {
    told: { 'both-children.referred': 'referred' },
    referred: { 'strategy-discussion.held': 'discussed' },
    discussed: { 'assessors-and-dates.chosen': 'assessorsChosen', 'protection-plan.agreed': 'planned' },
    assessorsChosen: { 'account-of-the-harmed-child.seen': 'harmedChildHeard', 'no-account-of-the-harmed-child.confirmed': 'harmedChildHeard' },
    harmedChildHeard: { 'account-of-the-child.heard': 'childHeard', 'no-account-of-the-child.confirmed': 'childHeard' },
    childHeard: { 'files-and-information.gathered': 'informationGathered' },
    informationGathered: { 'known-and-not-known.named': 'gapsNamed' },
    gapsNamed: { 'interviews.planned': { to: 'interviewsPlanned', when: bothAgree }, 'consent.refused': 'withoutConsent' },
    withoutConsent: { 'consent.given': { to: 'gapsNamed', sets: { 'sexual-behaviour-child-and-assessment': 'agreed', 'sexual-behaviour-carers-and-assessment': 'agreed' } }, 'strategy-discussion.held': 'discussed' },
    interviewsPlanned: { 'child.interviewed': 'childInterviewed', 'carers.interviewed': 'carersInterviewed', 'consent.refused': 'withoutConsent' },
    childInterviewed: { 'carers.interviewed': 'bothInterviewed', 'consent.refused': 'withoutConsent' },
    carersInterviewed: { 'child.interviewed': 'bothInterviewed', 'consent.refused': 'withoutConsent' },
    bothInterviewed: { 'conclusions.drawn': 'concluded', 'known-and-not-known.named': 'gapsNamed' },
    concluded: { 'meeting-of-agencies.held': 'planned' },
    planned: { 'something-new.learnt': 'referred', 'plan.reviewed': {}, 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['sexual-behaviour-child-and-assessment', 'agreed'], ['sexual-behaviour-carers-and-assessment', 'agreed']]
})
