import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a private arrangement: somebody hears of it, the council is told and visits, it runs with visits or is not allowed, and its end is told.
 * A stay that is not private fostering today may become it, and any worry about the child leads to a referral.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'private-fostering', ruleset: procedure.ruleset, initial: 'heardOf',
  always: { 'visit-deadline.passed': {}, 'worry.passed-on': { to: 'referred', sets: { 'private-fostering-care-is-not-good-enough': 'suspected' } } },
  states: {
    heardOf: { 'private-fostering.notified': { to: 'notified', sets: { 'private-fostering-council-was-not-told': 'no' } }, 'meaning.not-met': 'notPrivateFostering' },
    notPrivateFostering: { 'stay.grew-longer': { to: 'heardOf', sets: { 'private-fostering-how-long': '28-days-or-more' } }, 'case.closed': 'closed' },
    notified: { 'private-fostering.began': { sets: { 'private-fostering-stage': 'begun' } }, 'private-fostering.visited': 'visited' },
    visited: { 'arrangement.found-suitable': 'running', 'arrangement.not-allowed': 'ended' },
    running: { 'private-fostering.visited': {}, 'private-fostering.changed': { sets: { 'private-fostering-stage': 'changed' } }, 'private-fostering.ended': { to: 'ended', sets: { 'private-fostering-stage': 'ended' } } },
    referred: { 'plan.agreed': 'running', 'private-fostering.ended': { to: 'ended', sets: { 'private-fostering-stage': 'ended' } } },
    ended: { 'end.told-to-the-council': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['privately-fostered', 'yes'], ['private-fostering-known-to-the-council-for', 'up-to-a-year']]
})
