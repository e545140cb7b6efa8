import type { Exclusion, Fact, Implication } from '../../kernel/fact.ts'
import type { Rule } from '../../kernel/rule.ts'
import { circumstanceFacts, circumstanceRows, exclusions, implications } from './child-and-history.ts'
import { childExclusions, childRows } from './child.ts'
import { combinations } from './combinations.ts'
import { coming } from './coming.ts'
import { crossCuttingRows } from './cross-cutting.ts'
import { familyRows } from './family.ts'
import { placed } from './first-questions.ts'
import { parentingRows } from './parenting.ts'
import { sign, type SignRow } from './sign.ts'
import { stated, type StatedRule } from './stated.ts'
import { triggers } from './triggers.ts'

/**
 * The rows of the fact sheet that are signs. One of them (XR-03) is two facts, since what has happened and what may
 * happen call for different acts; XR-20 and XR-21 are numbers, and stand with the circumstances.
 */
export const catalogueRows: readonly SignRow[] = [...circumstanceRows, ...childRows, ...parentingRows, ...familyRows, ...crossCuttingRows]

/** The automatic referrals, and what sources say of signs together. */
export const statedRules: readonly StatedRule[] = [...triggers, ...combinations]

export const signs = catalogueRows.map(sign)

/** Everything that thresholds asks, decides and excludes, as the ruleset takes it up: circumstances first, since immediate danger is among them. */
export const catalogueFacts: readonly Fact[] = [...circumstanceFacts, ...signs.map(({ fact }) => fact)].map(placed)
export const catalogueRules: readonly Rule[] = [...signs.flatMap(({ rules }) => rules), ...statedRules.flatMap(stated), ...coming]
export const catalogueExclusions: readonly Exclusion[] = [...childExclusions, ...exclusions]
export const catalogueImplications: readonly Implication[] = implications
