import type { Facts } from '../kernel/fact.ts'
import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

const strands = ['allegation-police-are-investigating', 'allegation-social-care-is-enquiring', 'allegation-employer-is-looking-into-it'] as const
const isOver = (facts: Facts): boolean => strands.every(strand => facts[strand] !== 'yes' && facts[strand] !== 'suspected')
const opened = (strand: (typeof strands)[number]) => ({ sets: { [strand]: 'yes' } }), ended = (strand: (typeof strands)[number]) => ({ sets: { [strand]: 'no' } })

/**
 * The journey of an allegation: somebody knows of it, the designated officer (LADO) is told and decides, up to three strands run beside each other, and
 * an outcome is recorded only when each of them has ended. Somebody who leaves changes none of that, and a limit that passed is told, never acted on.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'allegations', ruleset: procedure.ruleset, initial: 'known',
  always: { 'deadline.passed': {}, 'person.left': { sets: { 'allegation-person-has-left': 'yes' } } },
  states: {
    known: { 'lado.told': 'withTheLado' },
    withTheLado: {
      'lado.found-it-below-the-threshold': { to: 'belowTheThreshold', sets: { 'allegation-lado-decided': 'below-the-threshold' } },
      'lado.left-it-to-the-employer': { to: 'strandsOpen', sets: { 'allegation-lado-decided': 'for-the-employer', 'allegation-employer-is-looking-into-it': 'yes' } },
      'allegations-meeting.held': { to: 'strandsOpen', sets: { 'allegation-lado-decided': 'allegations-meeting' } },
      'strategy-discussion.held': { to: 'strandsOpen', sets: { 'allegation-lado-decided': 'with-a-section-47-enquiry', 'allegation-social-care-is-enquiring': 'yes' } }
    },
    belowTheThreshold: { 'something-new.learnt': 'known', 'case.closed': 'closed' },
    strandsOpen: {
      'police.began': opened(strands[0]), 'police.ended': ended(strands[0]), 'social-care.began': opened(strands[1]), 'social-care.ended': ended(strands[1]), 'employer.began': opened(strands[2]), 'employer.ended': ended(strands[2]),
      'outcome.recorded': { to: 'outcomeRecorded', when: isOver }
    },
    outcomeRecorded: { 'barring-referral.made': {}, 'regulator.told': {}, 'something-new.learnt': 'known', 'record.kept': 'recordKept' },
    recordKept: { 'something-new.learnt': 'known', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['allegation-outcome', 'substantiated']]
})
