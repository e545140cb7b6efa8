import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry about domestic abuse: somebody notices or is told, it is talked over, a trained person assesses it, and the child is protected or helped. The MARAC for the
 * adult runs beside it and is never instead of it.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'domestic-violence', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'adult.referred-to-the-marac': {}, 'marac.held': {}, 'police.told-the-school': { sets: { 'da-police-told-the-school': 'yes' } } },
  states: {
    noticed: { 'adult.spoken-with-alone': 'spokenOf', 'lead.told': 'talkedOver', 'referral.made': 'referred', 'police.called-at-once': 'protectedNow' },
    spokenOf: { 'lead.told': 'talkedOver', 'police.called-at-once': 'protectedNow' },
    talkedOver: {
      'trained-assessment.asked-for': 'waitingForTheAssessment', 'referral.made': 'referred', 'police.called-at-once': 'protectedNow',
      'family.offered-help': { to: 'helped', when: (_, decision) => decision !== undefined && decision.lowest === 'universal' }
    },
    waitingForTheAssessment: { 'trained-result.recorded': { to: 'assessed', sets: { 'trained-person-assessed-domestic-abuse': 'yes', 'da-result-recorded-by': 'trained-worker' } }, 'referral.made': 'referred', 'police.called-at-once': 'protectedNow' },
    assessed: { 'referral.made': 'referred', 'family.offered-help': 'helped', 'police.called-at-once': 'protectedNow' },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'child-and-family-plan.agreed': 'planned', 'police.called-at-once': 'protectedNow' },
    beingLookedInto: { 'child-and-family-plan.agreed': 'planned', 'police.called-at-once': 'protectedNow' },
    protectedNow: { 'strategy-discussion.held': 'beingLookedInto' },
    helped: { 'something-new.learnt': { to: 'noticed', sets: { 'da-something-new-since-the-result': 'yes' } } },
    planned: { 'something-new.learnt': { to: 'noticed', sets: { 'da-something-new-since-the-result': 'yes' } }, 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['da-child-lives-with-it', 'yes'], ['da-feared-that-the-adult-may-be-badly-hurt', 'suspected']]
})
