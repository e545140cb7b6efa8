import type { Assessing } from '@safeguarding-kit/core/assess'
import { decide, type CalledForBy, type Ruleset } from '@safeguarding-kit/core/kernel'
import type { Words } from './words.ts'

/** Everything that the decision aid may ask and say on one day, as data: each procedure's rules that hold then, the words, and what documents are called. */
export interface ToAsk {
  /** The thresholds first. */
  readonly procedures: readonly { readonly id: string; readonly calledForBy: CalledForBy; readonly ruleset: Ruleset }[]
  readonly words: Words
  readonly titles: Readonly<Record<string, string>>
}

/** The procedures as `assessWith` takes them. */
export function assessing({ procedures }: Pick<ToAsk, 'procedures'>): readonly [Assessing, ...Assessing[]] {
  const [first, ...others] = procedures.map(({ id, calledForBy, ruleset }): Assessing => ({ id, calledForBy, ruleset, decide: input => decide(ruleset, input) }))
  if (!first) throw new Error('there is no procedure to ask about')
  return [first, ...others]
}
