import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry that a child is trafficked: it is passed on, looked into and planned for, and the child is safe first. The national referral
 * runs beside it; a “no” there leads back to the child and closes nothing. A child who goes missing is looked for at any time.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'trafficking', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'child.went-missing': { to: 'missing', sets: { 'child-is-missing-now': 'yes' } }, 'decision-deadline.passed': {}, 'guardian.asked-for': {} },
  states: {
    noticed: { 'lead.told': 'talkedOver', 'referral.made': 'referred', 'police.called-at-once': 'protectedNow' },
    talkedOver: { 'referral.made': 'referred', 'police.called-at-once': 'protectedNow' },
    protectedNow: { 'referral.made': 'referred', 'strategy-discussion.held': 'beingLookedInto' },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'police.called-at-once': 'protectedNow' },
    beingLookedInto: { 'national-referral.received': 'awaitingDecision', 'plan.agreed': 'planned', 'police.called-at-once': 'protectedNow' },
    awaitingDecision: {
      'reasonable-grounds.found': { to: 'recovering', sets: { 'trafficking-reasonable-grounds-were-found': 'yes' } },
      'reasonable-grounds.not-found': { to: 'beingLookedInto', sets: { 'trafficking-referral-was-turned-down': 'yes' } }
    },
    recovering: { 'conclusive-grounds.found': 'planned', 'conclusive-grounds.not-found': { to: 'planned', sets: { 'trafficking-referral-was-turned-down': 'yes' } } },
    missing: { 'child.found': { to: 'beingLookedInto', sets: { 'child-is-missing-now': 'no' } } },
    planned: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['trafficked-or-modern-slavery', 'suspected'], ['trafficking-your-organisation', 'council']]
})
