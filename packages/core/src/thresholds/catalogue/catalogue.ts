import type { Fact } from '../../kernel/fact.ts'
import type { Rule } from '../../kernel/rule.ts'
import { childRows } from './child.ts'
import { crossCuttingRows } from './cross-cutting.ts'
import { familyRows } from './family.ts'
import { parentingRows } from './parenting.ts'
import { sign, type SignRow } from './sign.ts'

/** The whole catalogue of signs: 238 rows of the fact sheet. One row (XR-03) is two facts, since what has happened and what may happen call for different acts. */
export const catalogueRows: readonly SignRow[] = [...childRows, ...parentingRows, ...familyRows, ...crossCuttingRows]

export const signs = catalogueRows.map(sign)
export const catalogueFacts: readonly Fact[] = signs.map(({ fact }) => fact)
export const catalogueRules: readonly Rule[] = signs.flatMap(({ rules }) => rules)
