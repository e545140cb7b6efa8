import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey when an adult may view images of child sexual abuse: the police or somebody else learns of it, every child reached is named, a strategy
 * discussion is held and the children are kept safe, each person is assessed apart, and a plan is looked at again whenever the case against the adult moves.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'viewing-abuse-images', ruleset: procedure.ruleset, initial: 'learnt',
  always: { 'someone.said-to-be-at-risk-of-suicide': { sets: { 'images-someone-may-harm-themselves': 'yes' } }, 'family.told': { sets: { 'images-family-has-just-learnt': 'yes' } }, 'employer-or-lado.told': {} },
  states: {
    learnt: { 'referral.made': 'referred', 'police.told': 'withThePolice' },
    withThePolice: { 'referral.made': 'referred', 'search-or-arrest.done': 'referred' },
    referred: { 'children-reached.named': {}, 'strategy-discussion.held': 'discussed' },
    discussed: { 'arrangements-for-now.agreed': 'keptSafeForNow' },
    keptSafeForNow: { 'arrangements.broken': 'referred', 'adult.assessed': {}, 'other-parent.assessed': {}, 'children.seen-alone': {}, 'assessment.finished': 'assessed' },
    assessed: { 'plan.agreed': 'planned', 'no-child-reached.confirmed': 'closed' },
    planned: { 'arrangements.broken': 'referred', 'person.charged': 'lookedAtAgain', 'person.sentenced': 'lookedAtAgain', 'person.released': 'lookedAtAgain', 'something-new.learnt': 'lookedAtAgain', 'case.closed': 'closed' },
    lookedAtAgain: { 'strategy-discussion.held': 'discussed', 'plan.agreed': 'planned' },
    closed: 'final'
  },
  sampleAnswers: [['images-adult-at-home-views-them', 'suspected'], ['images-other-parent-cannot-protect-now', 'yes']]
})
