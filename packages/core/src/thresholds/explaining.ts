import type { Explaining } from '../kernel/explain.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { citedTitle } from '../sources/index.ts'

/**
 * How a decision by any procedure's rules is put into sentences by the kernel's `explain` and `explainInFull`: with the titles of the documents, and with what
 * to do if one is still worried wherever it comes out below a child in need.
 * @param reading `manager` adds sources, limits and who decides; nothing is said in other words
 * @example explain(decideFgm(input), explanation, explaining(procedure.ruleset)) // procedure of `/fgm`, explanation of `/fgm/wording/en`
 */
export function explaining(ruleset: Ruleset, reading: 'reader' | 'manager' = 'reader'): Explaining {
  const worriedBelow = ruleset.levels.includes('child-in-need-s17') ? 'child-in-need-s17' : ruleset.levels.at(-1)!
  return { reading, ruleset, worriedBelow, sourceTitle: citedTitle }
}
