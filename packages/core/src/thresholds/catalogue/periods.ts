import type { Day } from '../../kernel/fact.ts'

/** The four canonical levels, lowest first: keyed by legal basis, since areas number and name them differently. */
export const levels = ['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47'] as const

export type Level = (typeof levels)[number]

/**
 * The period of the London papers: Working Together 2006, then 2010. Only what a source of that time
 * supports is `seen`; the rest is carried back and `inferred`.
 */
export const papersPeriod = { from: '2007-01-01', to: '2011-03-31' } as const satisfies { from: Day; to: Day }

/**
 * Today's law: Working Together 2026. The day is read from the published document's address and is inferred;
 * a source without a date is taken to hold from this day, "known from", and may be older.
 */
export const todaysPeriod = { from: '2026-03-19' } as const satisfies { from: Day }
