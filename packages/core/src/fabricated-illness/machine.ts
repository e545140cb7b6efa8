import type { Facts } from '../kernel/fact.ts'
import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

const view = (option: string) => (facts: Facts): boolean => facts['illness-doctors-view'] === option

/**
 * The journey of a worry that an illness does not fit: the named doctor is asked, doctors come to one view, and either the parents share a plan or
 * children's social care is told. Danger goes to social care from anywhere. What parents are told, and when, is an event of its own.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'fabricated-illness', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'parents.told-as-agreed': {} },
  states: {
    noticed: { 'named-doctor.asked': 'doctorsLooking', 'referral.made': 'referred' },
    doctorsLooking: {
      'lead-paediatrician.named': {}, 'referral.made': 'referred',
      'view.agreed': [{ to: 'planned', when: view('perplexing-with-a-plan') }, { to: 'explained', when: view('explained') }]
    },
    planned: { 'plan.looked-at-again': {}, 'plan.worked': 'explained', 'referral.made': 'referred' },
    referred: { 'strategy-discussion.held': 'beingLookedInto', 'something-new.learnt': 'referred' },
    beingLookedInto: { 'child-protection-plan.agreed': 'protected', 'enquiry.found-no-harm': 'doctorsLooking' },
    protected: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    explained: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['illness-doctors-view', 'perplexing-with-a-plan'], ['illness-doctors-view', 'explained']]
})
