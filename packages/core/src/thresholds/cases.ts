import type { WorkedCase } from './case.ts'
import { careAtHomeCases } from './cases/care-at-home.ts'
import { childCases } from './cases/child.ts'
import { editionsCases } from './cases/editions.ts'
import { familyHistoryCases } from './cases/family-history.ts'
import { familyCases } from './cases/family.ts'
import { healthCases } from './cases/health.ts'
import { hurtOrHiddenCases } from './cases/hurt-or-hidden.ts'
import { homeAndCommunityCases } from './cases/home-and-community.ts'
import { learningAndFeelingsCases } from './cases/learning-and-feelings.ts'
import { notMovingAloneCases } from './cases/not-moving-alone.ts'
import { outsideTheHomeCases } from './cases/outside-the-home.ts'
import { relationshipsAndSelfCareCases } from './cases/relationships-and-self-care.ts'
import { routesCases } from './cases/routes.ts'
import { thinkAgainCases } from './cases/think-again.ts'

export type { WorkedCase } from './case.ts'

/** Worked cases of thresholds: the same that test the rules and mark the learners' scenarios. */
export const cases: readonly WorkedCase[] = [
  ...childCases, ...familyCases, ...healthCases, ...learningAndFeelingsCases, ...relationshipsAndSelfCareCases, ...careAtHomeCases, ...familyHistoryCases, ...homeAndCommunityCases, ...notMovingAloneCases, ...outsideTheHomeCases, ...routesCases, ...thinkAgainCases, ...hurtOrHiddenCases, ...editionsCases
]
