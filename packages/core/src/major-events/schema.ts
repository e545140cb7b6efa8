import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/** What is asked, as it comes from outside. */
export const MajorEventsInput = inputOf(procedure.ruleset)
