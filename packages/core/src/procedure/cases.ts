import type { Expected, WorkedCase } from '../kernel/worked-case.ts'
import type { Level } from '../thresholds/index.ts'

/** A worked case of a procedure: written by hand from the fact sheet, in the words a practitioner would use, and never from the rules' own answers. */
export type ProcedureCase = WorkedCase<string, Expected<Level>>

/** The day on which a worked case is asked where its story names no other. */
export const today = '2026-11-22'

/**
 * The same story on several days: what is expected each time is written by hand. The case of today has the plain id, each other one its day behind it.
 * @example onDays('a-case', 'She was hurt.', { facts: { hurt: 'yes' } }, { '2013-04-14': { lowest: 'universal' }, [today]: { lowest: 'early-help' } })
 */
export function onDays(id: string, says: string, given: Pick<ProcedureCase, 'facts' | 'days' | 'closed'>, days: Readonly<Record<string, ProcedureCase['expected']>>): readonly ProcedureCase[] {
  return Object.entries(days).map(([asOf, expected]) => ({ id: asOf === today ? id : `${id}-${asOf}`, says: asOf === today ? says : `${says} (on ${asOf})`, ...given, asOf, expected }))
}

/** What is expected alike on each of these days. */
export function alike(expected: ProcedureCase['expected'], ...days: readonly string[]): Readonly<Record<string, ProcedureCase['expected']>> {
  return Object.fromEntries(days.map(day => [day, expected]))
}
