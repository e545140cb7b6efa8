import type { ReferralCase } from './case.ts'
import { editionsCases } from './cases/editions.ts'
import { firstToldCases } from './cases/first-told.ts'
import { passingItOnCases } from './cases/passing-it-on.ts'
import { whatCameBackCases } from './cases/what-came-back.ts'

export type { ReferralCase } from './case.ts'

/** Worked cases of referral, written by hand from the fact sheet. */
export const cases: readonly ReferralCase[] = [...firstToldCases, ...passingItOnCases, ...whatCameBackCases, ...editionsCases]
