import type { Facts } from './fact.ts'

/** What calls for a procedure, as data, so that it can be sent and asked where the procedure's own code is not. */
export interface CalledForBy {
  /** Questions of its own: any answer calls for it, also that it is not known. `no` does only where `noCounts`. */
  readonly answers: readonly string[]
  readonly noCounts?: true
  /** Signs of others: known or suspected, they call for it. */
  readonly signs: readonly string[]
}

/** Whether some answers call for a procedure. */
export function isCalledFor({ answers, noCounts, signs }: CalledForBy, facts: Facts): boolean {
  const isSaid = (answer: unknown): boolean => answer !== undefined && answer !== 'not-asked' && (answer !== 'no' || noCounts === true)
  return answers.some(fact => isSaid(facts[fact])) || signs.some(sign => facts[sign] === 'yes' || facts[sign] === 'suspected')
}
