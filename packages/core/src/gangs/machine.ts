import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a worry about gangs, serious youth violence or county lines: talked over, referred, looked into with the police and youth justice, and
 * planned for. What the child is accused of runs beside it and never instead of it; a new attack or fear of revenge leads back to safety first.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'gangs', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'attack.happened': { to: 'madeSafe', sets: { 'gangs-threatened-or-attacked': 'yes' } }, 'revenge.feared': { to: 'madeSafe', sets: { 'gangs-revenge-is-feared': 'yes' } }, 'child.accused': { sets: { 'gangs-child-is-accused-of-a-crime': 'yes' } } },
  states: {
    noticed: { 'lead.told': 'talkedOver', 'referral.made': 'referred', 'police.called-at-once': 'madeSafe' },
    talkedOver: { 'referral.made': 'referred', 'family.offered-help': 'helped', 'police.called-at-once': 'madeSafe' },
    madeSafe: { 'referral.made': 'referred', 'strategy-discussion.held': 'beingLookedInto' },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'family.offered-help': 'helped' },
    beingLookedInto: { 'national-referral.received': {}, 'panel.held': {}, 'plan.agreed': 'planned' },
    helped: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    planned: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['gangs-carries-a-weapon', 'suspected'], ['criminal-exploitation', 'suspected']]
})
