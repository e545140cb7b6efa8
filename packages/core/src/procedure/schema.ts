import { z } from 'zod'
import { isDay } from '../kernel/calendar.ts'
import type { DecisionInput } from '../kernel/decision.ts'
import { isInstant } from '../kernel/london-time.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { answerTo, Day } from '../thresholds/schema.ts'

const moment = z.string().refine(text => isDay(text) || isInstant(text), 'Write a day as YYYY-MM-DD, or a moment in UTC.')

/** What a procedure is asked, as it comes from outside: closed codes only. Unknown members are refused, so nothing that could name a child gets through. */
export function inputOf(ruleset: Ruleset): z.ZodType<DecisionInput> {
  const given = <Value>(record: Readonly<Record<string, Value | undefined>>) => Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined))
  return z.strictObject({
    facts: z.strictObject(Object.fromEntries(ruleset.facts.map(fact => [fact.id, answerTo(fact).optional()]))),
    closed: z.array(z.enum(ruleset.groups.map(({ id }) => id))),
    days: z.strictObject(Object.fromEntries([...new Set(ruleset.clocks.map(({ startsAt }) => startsAt))].map(event => [event, moment.optional()]))).optional(),
    profile: z.enum(ruleset.profiles.map(({ id }) => id)),
    asOf: Day
  }).transform((found): DecisionInput => ({ facts: given(found.facts), closed: found.closed, profile: found.profile, asOf: found.asOf, ...(found.days && { days: given(found.days) }) }))
}
