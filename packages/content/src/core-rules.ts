import type { Rules, RulesQuestion } from './rules.ts'

/** The rules of `@safeguarding-kit/core`, loaded when they are first needed. Undefined where that package has no thresholds. */
export async function coreRules(): Promise<Rules | undefined> {
  return undefined
}
export type { RulesQuestion }
