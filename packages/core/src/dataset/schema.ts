import { z } from 'zod'
import { countIds, countOf, type CountId } from './counts.ts'
import { periodOf } from './period.ts'
import type { Figure as FigureType } from './suppress.ts'

/** A quarter or a year by its id: `2026-27-q2`, `2026-27`. */
export const PeriodId = z.string().refine(id => periodOf(id) !== undefined, 'A period is written 2026-27-q2 for a quarter, or 2026-27 for a year from April to March.')

/** A number that was counted: not below nothing, whole, or with halves where full-time equivalents are counted; never about one child. */
export const NumberCounted = z.number('Enter a number in figures.').min(0, 'A count is 0 or more.').max(9_999_999, 'That is more than there are children in London. Check the number.')

/** One number that a board recorded, as it comes from outside. */
export const Figure: z.ZodType<FigureType> = z.strictObject({ period: PeriodId, count: z.enum(countIds as readonly [CountId, ...CountId[]]), value: NumberCounted }).readonly()
  .refine(({ count, value }) => Number.isInteger(value * (countOf(count).halves ? 100 : 1)), { message: 'Enter a whole number.', path: ['value'] })
