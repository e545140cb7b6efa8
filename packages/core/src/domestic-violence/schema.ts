import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/** What is asked about domestic abuse, as it comes from outside. */
export const DomesticViolenceInput = inputOf(procedure.ruleset)
