import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/** What is asked about animals and the child, as it comes from outside. */
export const AnimalWelfareLinkInput = inputOf(procedure.ruleset)
