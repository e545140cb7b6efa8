import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/** What is asked about a parent's difficulty, as it comes from outside. */
export const ParentalDifficultiesInput = inputOf(procedure.ruleset)
