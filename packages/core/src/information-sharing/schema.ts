import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/** What is asked about sharing information, as it comes from outside. */
export const InformationSharingInput = inputOf(procedure.ruleset)
