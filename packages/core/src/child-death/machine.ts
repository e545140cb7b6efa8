import type { Facts } from '../kernel/fact.ts'
import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

const said = (facts: Facts, id: string): boolean => facts[id] !== undefined && !['not-decided-yet', 'not-asked', 'asked-not-known', 'refused'].includes(String(facts[id]))
const wasFound = (facts: Facts): boolean => said(facts, 'death-category') && (said(facts, 'death-modifiable-factors') || said(facts, 'death-was-preventable'))

/**
 * The journey after a child has died: it is notified, an unexpected death is answered together in three phases, and every death is reviewed by the panel,
 * which says what it found before anything is closed. Where abuse may have had a part, the enquiry comes first. A limit that passed is told, never acted on.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'child-death', ruleset: procedure.ruleset, initial: 'died',
  always: { 'deadline.passed': {}, 'abuse-or-neglect.suspected': { sets: { 'death-abuse-or-neglect-may-have-had-a-part': 'suspected' } } },
  states: {
    died: { 'death.notified': 'notified', 'response.started': 'firstPhase' },
    notified: { 'response.started': 'firstPhase', 'death.found-expected': 'awaitingReview' },
    firstPhase: { 'place.visited': {}, 'strategy-discussion.held': 'enquiryFirst', 'first-meeting.held': 'secondPhase' },
    enquiryFirst: { 'enquiry.ended': 'secondPhase' },
    secondPhase: { 'strategy-discussion.held': 'enquiryFirst', 'second-meeting.held': 'lastPhase' },
    lastPhase: { 'strategy-discussion.held': 'enquiryFirst', 'final-meeting.held': 'awaitingReview' },
    awaitingReview: { 'reports.asked-for': {}, 'review-meeting.reported': 'withThePanel' },
    withThePanel: { 'panel.put-off': {}, 'panel.reviewed': { to: 'reviewed', when: wasFound } },
    reviewed: { 'case-review.asked-for': {}, 'something-new.learnt': 'awaitingReview', 'family.told': 'familyTold' },
    familyTold: { 'something-new.learnt': 'awaitingReview', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['death-category', 'infection'], ['death-modifiable-factors', 'none-found']]
})
