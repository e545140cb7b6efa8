import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry about sexual abuse: somebody notices or is told, it is passed on, a strategy discussion is held, the child is cared for and heard
 * once and well, and a plan is made. The examination runs beside it and never waits for it; a child who takes it back is heard anew, and closes nothing.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'sexual-abuse', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'sexual-assault.learnt-to-be-recent': { sets: { 'sexual-abuse-in-last-seven-days': 'yes' } }, 'health-care.given': {}, 'support-for-the-child.offered': {} },
  states: {
    noticed: { 'lead.told': 'talkedOver', 'referral.made': 'referred', 'police.called-at-once': 'withThePolice' },
    talkedOver: { 'signs.put-together': {}, 'referral.made': 'referred', 'police.called-at-once': 'withThePolice', 'family.offered-help': { to: 'watchedOver', when: (_, decision) => decision !== undefined && !decision.actions.some(({ id }) => id === 'call-front-door') } },
    watchedOver: { 'something-new.learnt': 'noticed' },
    withThePolice: { 'sexual-assault-centre.visited': 'caredFor', 'time-for-samples.passed': 'caredFor', 'strategy-discussion.held': 'beingLookedInto' },
    caredFor: { 'strategy-discussion.held': 'beingLookedInto' },
    referred: { 'police.called-at-once': 'withThePolice', 'strategy-discussion.held': 'beingLookedInto' },
    beingLookedInto: { 'child.took-it-back': { to: 'heardAnew', sets: { 'sexual-abuse-child-took-it-back': 'yes' } }, 'child.interviewed-by-trained-people': {}, 'plan.agreed': 'planned' },
    heardAnew: { 'strategy-discussion.held': 'beingLookedInto' },
    planned: { 'child.took-it-back': { to: 'heardAnew', sets: { 'sexual-abuse-child-took-it-back': 'yes' } }, 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['sexual-abuse-child-changed', 'yes'], ['sexual-abuse-child-tells', 'suspected']]
})
