import type { WorkedCase } from './case.ts'
import { childCases } from './cases/child.ts'
import { familyCases } from './cases/family.ts'

export type { WorkedCase } from './case.ts'

/** Worked cases of thresholds: the same that test the rules and mark the learners' scenarios. */
export const cases: readonly WorkedCase[] = [...childCases, ...familyCases]
