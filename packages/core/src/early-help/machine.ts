import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The journey of early help: a first look, the family's answer, an assessment and a plan, a team that meets and reviews, and an end: stepped up,
 * or no longer needed. Harm that is suspected ends it from wherever it stands.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'early-help', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'harm.suspected': { to: 'referred', sets: { 'early-help-harm-is-suspected': 'yes' } } },
  states: {
    noticed: { 'first-look.taken': 'lookedAt', 'step-down.agreed': { to: 'planned', sets: { 'early-help-step-down-from': 'child-in-need-plan', 'early-help-family-answer': 'agreed' } } },
    lookedAt: { 'family.agreed': { to: 'agreed', sets: { 'early-help-family-answer': 'agreed' } }, 'family.refused': { to: 'refused', sets: { 'early-help-family-answer': 'said-no' } }, 'one-service.helped': { to: 'helpedByOne', when: facts => facts['early-help-one-service-can-meet-it'] === 'yes' } },
    refused: { 'something-new.learnt': 'noticed', 'family.agreed': { to: 'agreed', sets: { 'early-help-family-answer': 'agreed' } } },
    helpedByOne: { 'something-new.learnt': 'noticed', 'early-help.ended': 'ended' },
    agreed: { 'early-help.begun': 'beingAssessed', 'agreement.taken-back': { to: 'refused', sets: { 'early-help-family-answer': 'taken-back' } } },
    beingAssessed: { 'early-help-plan.agreed': 'planned', 'agreement.taken-back': { to: 'refused', sets: { 'early-help-family-answer': 'taken-back' } }, 'deadline.passed': {} },
    planned: { 'lead.named': { to: 'teamWorking', sets: { 'early-help-lead-is-named': 'yes' } }, 'deadline.passed': {} },
    teamWorking: {
      'early-help-review.held': 'reviewed', 'child.moved-area': { to: 'planned', sets: { 'early-help-child-moved-area': 'yes', 'early-help-lead-is-named': 'no' } },
      'agreement.taken-back': { to: 'refused', sets: { 'early-help-family-answer': 'taken-back' } }, 'deadline.passed': {}
    },
    reviewed: { 'plan.went-on': 'teamWorking', 'step-up.asked-for': 'steppedUp', 'early-help.ended': { to: 'ended', when: facts => facts['early-help-needs-are-met'] === 'yes' } },
    steppedUp: { 'social-care.took-it': 'referred', 'social-care.sent-it-back': 'teamWorking' },
    referred: 'final',
    ended: 'final'
  },
  sampleAnswers: [['early-help-one-service-can-meet-it', 'yes'], ['early-help-needs-are-met', 'yes']]
})
