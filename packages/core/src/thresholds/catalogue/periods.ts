import { firstEncodedDay } from '../../sources/working-together.ts'

/** The four canonical levels, lowest first: keyed by legal basis, since areas number and name them differently. */
export const levels = ['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47'] as const

/** A level of need, lowest first: `universal`, `early-help`, `child-in-need-s17`, `child-protection-s47`. Numbers and labels are each profile’s own. */
export type Level = (typeof levels)[number]

/** The days for which rules are encoded: every day from the first of Working Together 2006 on, without a gap. Any day before is refused. */
export const encoded = [{ from: firstEncodedDay }] as const
