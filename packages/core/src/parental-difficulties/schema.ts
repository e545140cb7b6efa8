import { inputOf } from '../procedure/schema.ts'
import { procedure } from './index.ts'

/**
 * What `decideParentalDifficulties` is asked, for parsing what comes from outside (a form, a request): closed codes only. A name or an answer that it does not have is refused with its
 * path, so nothing that could name a child gets through; what comes out can be decided on, save answers that contradict one another.
 */
export const ParentalDifficultiesInput = inputOf(procedure.ruleset)
