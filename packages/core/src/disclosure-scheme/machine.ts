import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of an application: asked for, first checks, a talk face to face, a full risk assessment, a decision by the police and their partners.
 * Danger leaves the scheme at once. Nothing is told before the undertaking is signed, or before the police have decided again without it.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'disclosure-scheme', ruleset: procedure.ruleset, initial: 'wondering',
  always: { 'danger.found': { to: 'protectedNow', sets: { 'disclosure-child-at-risk-now': 'yes' } }, 'deadline.passed': {} },
  states: {
    wondering: { 'disclosure.asked-for': { to: 'beingChecked', sets: { 'disclosure-someone-wants-to-ask': 'yes' } } },
    beingChecked: { 'first-checks.made': 'awaitingInterview', 'application.not-taken': 'notTaken' },
    awaitingInterview: { 'disclosure-interview.held': { to: 'beingAssessed', when: facts => facts['disclosure-asker-stays-unnamed'] !== 'yes' }, 'application.not-taken': 'notTaken' },
    beingAssessed: { 'police.decided-to-tell': { to: 'toBeTold', sets: { 'disclosure-outcome': 'to-be-told' } }, 'police.decided-not-to-tell': { to: 'nothingTold', sets: { 'disclosure-outcome': 'nothing-to-tell' } }, 'police.decided-on-other-steps': { to: 'otherSteps', sets: { 'disclosure-outcome': 'other-steps' } } },
    toBeTold: { 'undertaking.signed': { to: 'mayBeTold', sets: { 'disclosure-undertaking': 'signed' } }, 'undertaking.refused': { to: 'notSigned', sets: { 'disclosure-undertaking': 'will-not-sign' } } },
    notSigned: { 'police.decided-to-tell-all-the-same': 'mayBeTold', 'police.decided-on-other-steps': { to: 'otherSteps', sets: { 'disclosure-outcome': 'other-steps' } } },
    mayBeTold: { 'person-best-placed.told': 'told' },
    told: { 'it.was-passed-on': { to: 'otherSteps', sets: { 'disclosure-was-passed-on': 'yes' } }, 'application.closed': 'closed' },
    nothingTold: { 'worry.stayed': { to: 'otherSteps', sets: { 'disclosure-worry-stays': 'yes' } }, 'application.closed': 'closed' },
    notTaken: { 'worry.stayed': { to: 'otherSteps', sets: { 'disclosure-worry-stays': 'yes' } }, 'application.closed': 'closed' },
    otherSteps: { 'referral.made': 'referred', 'application.closed': 'closed' },
    protectedNow: { 'referral.made': 'referred' },
    referred: 'final',
    closed: 'final'
  },
  sampleAnswers: [['disclosure-asker-stays-unnamed', 'no']]
})
