import { weakest } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/fact.ts'
import type { Rule } from '../../kernel/rule.ts'

/** On whose word the levels of a day stand: counts of level rules. They add up to `rules`, but for `toBeConfirmed`, which runs across. */
export interface WhoseWord {
  /** Level rules in force on the day. */
  readonly rules: number
  /** Read in statute, or in guidance for all of England. */
  readonly national: number
  /** Read in London's own procedures, or in a board's variant. */
  readonly london: number
  /** Read only in another area's document: to be compared with London's. */
  readonly anotherArea: number
  /** A document names the sign, and the level is our own reading. */
  readonly ourReading: number
  /** Not both sign and level were read in the named document. */
  readonly toBeConfirmed: number
}

/**
 * How many of the level rules in force on a day rest on a national or London source, so that a profile can say it plainly.
 * @example whoseWord(thresholds.rules, '2026-11-21').anotherArea // how many a board has to compare with its own
 */
export function whoseWord(rules: readonly Rule[], asOf: Day): WhoseWord {
  const inForce = rules.filter(({ kind, coming, inForce: { from, to } }) => kind === 'level' && !coming && from <= asOf && (!to || asOf <= to))
    .filter(({ evidence }) => weakest([evidence.sign, evidence.level]) !== 'unverified')
  const read = inForce.filter(({ basis }) => basis !== 'interpretation')
  const at = (place: Rule['place']) => read.filter(rule => rule.place === place).length
  return {
    rules: inForce.length,
    national: at('national'),
    london: at('london'),
    anotherArea: at('another-area'),
    ourReading: inForce.length - read.length,
    toBeConfirmed: inForce.filter(({ evidence }) => weakest([evidence.sign, evidence.level]) !== 'seen').length
  }
}
