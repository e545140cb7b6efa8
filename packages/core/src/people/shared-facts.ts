import type { FactGroup, SignFact } from '../kernel/fact.ts'

/** Questions that several procedures ask, each declared once: an answer given to one serves the others. Their words stand in `wording/en.ts`. */
export const sharedGroups = [{ id: 'where-the-child-is' }] as const satisfies readonly FactGroup[]

/** Nobody knows where the child is at this moment. */
export const childIsMissingNow = { kind: 'sign', id: 'child-is-missing-now', group: 'where-the-child-is', worrying: 'yes', danger: true } as const satisfies SignFact

/** A council looks after the child: in foster care, a home, or anywhere else it chose. Neither good nor bad in itself. */
export const childIsLookedAfter = { kind: 'sign', id: 'child-is-looked-after', group: 'where-the-child-is', worrying: 'neither' } as const satisfies SignFact
