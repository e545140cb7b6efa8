import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry about female genital mutilation: somebody notices or is told, it is passed on, a strategy discussion is held, and the girl
 * is protected or the family is helped. The report to the police, where the duty binds, runs beside it and is never instead of it.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'fgm', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'police.told-under-the-duty': {}, 'girl.said-to-travel': { sets: { 'fgm-travel-is-soon': 'yes' } } },
  states: {
    noticed: {
      'woman.asked-alone': 'talkedOver', 'lead.told': 'talkedOver',
      'referral.made': 'referred', 'police.called-at-once': 'protectedNow'
    },
    talkedOver: { 'referral.made': 'referred', 'police.called-at-once': 'protectedNow', 'family.offered-help': { to: 'helped', when: (_, decision) => decision !== undefined && decision.lowest === 'universal' } },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'police.called-at-once': 'protectedNow' },
    beingLookedInto: { 'protection-order.made': 'protectedByOrder', 'plan.agreed': 'planned', 'police.called-at-once': 'protectedNow' },
    protectedNow: { 'strategy-discussion.held': 'beingLookedInto' },
    protectedByOrder: { 'plan.agreed': 'planned' },
    helped: { 'something-new.learnt': 'noticed' },
    planned: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['fgm-mother-or-older-relative-was-cut', 'yes'], ['fgm-girl-in-family-was-cut', 'suspected']]
})
