import { byNearness } from '../kernel/likeliest.ts'
import { notEncoded } from '../kernel/prepare.ts'
import { ruleBook, type RuleBook } from '../kernel/rulebook.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { sourceById } from '../sources/index.ts'
import { rulesOptions } from './asked-input.ts'
import { text, type Asked, type Command } from './command.ts'
import { unusable, usage } from './refusal.ts'
import { wordsFor } from './words.ts'

/** The options by which the rules of a day are named. */
export const bookOptions = {
  ...rulesOptions,
  profile: { type: 'string', takes: '<profile>', says: 'whose scheme; the first of the rules where left out' },
  'as-of': { type: 'string', takes: '<day>', says: 'which day’s law, as YYYY-MM-DD: no default' }
} as const satisfies Command['options']

/** Whose scheme was asked for. @throws Refusal where the rules do not have it */
export function askedProfile(asked: Asked, { id, profiles }: Ruleset): string {
  const profile = text(asked, 'profile') ?? profiles[0]!.id
  if (!profiles.some(one => one.id === profile)) throw unusable(`${id} has no profile ${profile}. It has: ${byNearness(profile, profiles.map(one => one.id), one => [one]).join(', ')}.`)
  return profile
}

/** The rule book of the day that was asked for. @throws Refusal where nothing is encoded for it */
export async function askedBook(asked: Asked, ruleset: Ruleset): Promise<RuleBook> {
  const asOf = text(asked, 'as-of'), profile = askedProfile(asked, ruleset)
  if (asOf === undefined) throw usage('Say which day’s law: --as-of YYYY-MM-DD.')
  const on = ruleBook(ruleset, (await wordsFor(ruleset)).ruleBookWords, { profile, asOf }, sourceById)
  if (!on.ok) throw unusable(on.code === 'date-not-encoded' ? notEncoded({ id: profile, encoded: on.encoded }, asOf) : on.code)
  return on.book
}
