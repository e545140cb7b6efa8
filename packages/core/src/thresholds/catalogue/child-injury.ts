import type { SignRow } from './sign.ts'

/**
 * Injuries. Apart from the non-mobile child, the baby's mouth and the injury without explanation, the lists that name
 * these signs give no level: level 4 is our reading, to be confirmed by the board.
 */
export const childInjury = [
  { row: 'CN-HE-29', id: 'bruise-on-non-mobile-child', group: 'injury', level: 4, acute: true, danger: true, cites: ['BRU'], names: ['NIC', 'UNA'] },
  { row: 'CN-HE-28', id: 'injury-explanation-missing-or-does-not-fit', group: 'injury', level: 4, acute: true, danger: true, cites: ['BK4'], names: ['NIC', 'GSY'] },
  { row: 'CN-HE-35', id: 'head-eye-or-spine-injury-without-major-accident', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['NIC'], sign: 'reported' },
  { row: 'CN-HE-44', id: 'unexplained-unconsciousness-or-poisoning', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['UNA', 'WTP'], sign: 'reported' },
  { row: 'CN-HE-37', id: 'mouth-injury-in-baby', group: 'injury', level: 4, acute: true, danger: true, cites: ['BRU'], names: ['GSY'] },
  { row: 'CN-HE-34', id: 'fracture-without-adequate-history', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['NIC', 'UNA'] },
  { row: 'CN-HE-33', id: 'patterned-burn-or-scald', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['NU', 'TPA'] },
  { row: 'CN-HE-30', id: 'bruise-in-shape-of-hand-or-object', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['NIC', 'GSY', 'UNA'] },
  { row: 'CN-HE-32', id: 'human-bite-mark', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['NIC', 'UNA'] },
  { row: 'CN-HE-36', id: 'black-eyes', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['GSY', 'EAY'] },
  { row: 'CN-HE-31', id: 'several-bruises-or-bruises-on-soft-parts', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['GSY', 'UNA', 'NU'] },
  { row: 'CN-HE-38', id: 'injury-hidden-or-treatment-delayed', group: 'injury', level: 4, cites: [], names: ['EAY', 'UNA'] }
] as const satisfies readonly SignRow[]
