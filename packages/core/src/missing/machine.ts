import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of a child who may go missing: assessed before anything happens where the child is in care, looked for when gone, seen by the police and
 * offered an interview when back, and helped so that it need not happen again. Nobody is found because time has passed.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'missing', ruleset: procedure.ruleset, initial: 'notAssessed',
  always: { 'interview-deadline.passed': {} },
  states: {
    notAssessed: { 'assessment.made-before': { to: 'assessed', sets: { 'missing-assessment-before': 'made' } }, 'child.not-where-expected': 'lookedFor' },
    assessed: { 'assessment.out-of-date': { to: 'notAssessed', sets: { 'missing-assessment-before': 'not-made' } }, 'child.not-where-expected': 'lookedFor' },
    lookedFor: { 'place.known': { to: 'away', sets: { 'missing-place-is-known-but-not-agreed': 'yes', 'child-is-missing-now': 'no' } }, 'police.told': { to: 'missing', sets: { 'child-is-missing-now': 'yes', 'missing-place-is-known-but-not-agreed': 'no', 'missing-child-is-back': 'no' } }, 'child.returned': { to: 'back', sets: { 'missing-child-is-back': 'yes', 'child-is-missing-now': 'no' } } },
    away: { 'child.returned': { to: 'back', sets: { 'missing-child-is-back': 'yes' } }, 'place.lost': 'lookedFor' },
    missing: { 'strategy-meeting.held': {}, 'place.known': { to: 'away', sets: { 'missing-place-is-known-but-not-agreed': 'yes', 'child-is-missing-now': 'no' } }, 'child.returned': { to: 'back', sets: { 'missing-child-is-back': 'yes', 'child-is-missing-now': 'no' } } },
    back: { 'police.saw-the-child': {}, 'interview.held': 'heard', 'interview.refused': { sets: { 'missing-interview-was-refused': 'yes' } }, 'child.not-where-expected': 'lookedFor' },
    heard: { 'harm.learnt': { to: 'referred', sets: { 'missing-hurt-or-used-while-away': 'yes' } }, 'plan.agreed': 'planned' },
    referred: { 'plan.agreed': 'planned' },
    planned: { 'child.not-where-expected': 'lookedFor', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['missing-may-harm-themselves', 'suspected'], ['child-is-looked-after', 'yes']]
})
