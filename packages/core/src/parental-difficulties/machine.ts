import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry about a parent's mental health, drink or drugs: somebody asks which children there are, talks over what it means for them, offers help or refers, and those
 * who treat the parent have a part in the plan. A change in the parent's state begins it again.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'parental-difficulties', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'worker-of-the-parent.asked-to-join': {} },
  states: {
    noticed: { 'children.asked-about': 'childrenKnown', 'lead.told': 'talkedOver', 'referral.made': 'referred', 'children.made-safe-at-once': 'protectedNow' },
    childrenKnown: { 'lead.told': 'talkedOver', 'referral.made': 'referred', 'children.made-safe-at-once': 'protectedNow' },
    talkedOver: { 'referral.made': 'referred', 'children.made-safe-at-once': 'protectedNow', 'family.offered-help': { to: 'helped', when: (_, decision) => decision !== undefined && decision.lowest !== 'child-protection-s47' } },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'child-and-family-plan.agreed': 'planned', 'children.made-safe-at-once': 'protectedNow' },
    protectedNow: { 'strategy-discussion.held': 'beingLookedInto' },
    beingLookedInto: { 'child-and-family-plan.agreed': 'planned', 'children.made-safe-at-once': 'protectedNow' },
    helped: { 'parent.became-worse': 'noticed', 'case.closed': 'closed' },
    planned: { 'parent.became-worse': 'noticed', 'parent.left-hospital': 'talkedOver', 'treatment.was-missed': { to: 'talkedOver', sets: { 'pd-treatment-is-not-taken-or-does-not-help-in-time': 'yes' } }, 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['pd-drinks-or-uses-drugs', 'yes'], ['pd-false-beliefs-about-the-child', 'suspected']]
})
