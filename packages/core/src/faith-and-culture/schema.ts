import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/** What is asked about abuse linked to belief, honour or marriage, as it comes from outside. */
export const FaithAndCultureInput = inputOf(procedure.ruleset)
