import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a review: put forward, scoped or rapidly reviewed, decided, gathered, analysed, drafted, approved and published; and then its
 * recommendations are followed until each is done. A decision against a review is kept with its reason, and new facts open it again.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'case-review', ruleset: procedure.ruleset, initial: 'known',
  always: { 'deadline.passed': {}, 'other-child.found-in-danger': { sets: { 'review-other-child-may-be-in-danger': 'yes' } } },
  states: {
    known: { 'case.put-forward-for-review': 'beingScoped', 'national-panel.notified': 'inRapidReview' },
    beingScoped: { 'review.decided-on': { to: 'gathering', sets: { 'review-decision': 'to-be-reviewed' } }, 'review.decided-against': { to: 'decidedAgainst', sets: { 'review-decision': 'no-review' } }, 'other-learning.chosen': { to: 'decidedAgainst', sets: { 'review-decision': 'learn-in-another-way' } } },
    inRapidReview: { 'rapid-review.finished': 'beingScoped' },
    decidedAgainst: { 'something-new.learnt': 'known', 'reasons.sent': 'closed' },
    gathering: { 'agency.sent-its-summary': { sets: { 'review-every-agency-wrote-its-summary': 'yes' } }, 'people.heard': { sets: { 'review-family-and-workers-were-heard': 'yes' } }, 'chronology.put-together': { to: 'analysing', sets: { 'review-one-chronology-for-all': 'yes' } } },
    analysing: { 'report.drafted': 'drafted' },
    drafted: { 'report.sent-back': 'analysing', 'report.approved': 'approved' },
    approved: { 'report.published': 'followedUp' },
    followedUp: { 'recommendation.done': {}, 'all-recommendations.done': { to: 'closed', when: facts => facts['review-every-recommendation-has-an-owner'] === 'yes' } },
    closed: 'final'
  },
  sampleAnswers: [['review-every-recommendation-has-an-owner', 'yes']]
})
