import type { Profile } from '../kernel/ruleset.ts'
import { encoded, type Level } from './catalogue/periods.ts'

/**
 * Whose scheme. A partnership's own names and routes come by a variant laid over one of these, never here. There is no
 * `national` profile: no national document numbers levels, and too few rules rest on national text alone to settle anything.
 */
export const profiles = [
  {
    id: 'london',
    title: 'London: four levels of need',
    levels: {
      universal: { number: '1', label: 'No additional needs', lead: 'The family and everyday services', route: 'None: everyday services carry on' },
      'early-help': { number: '2', label: 'Early help', lead: 'A lead practitioner from any agency', route: 'Early help, with the family’s agreement' },
      'child-in-need-s17': { number: '3', label: 'Children with complex multiple needs', lead: 'A social worker, or a lead practitioner overseen by one', route: 'Referral to children’s social care' },
      'child-protection-s47': { number: '4', label: 'Children in acute need', lead: 'A social worker, with the police where needed', route: 'Referral to children’s social care at once; the police if a crime or danger' }
    } satisfies Record<Level, Profile['levels'][string]>,
    places: ['national', 'london', 'another-area'],
    encoded
  }
] as const satisfies readonly Profile[]

export type ProfileId = (typeof profiles)[number]['id']
