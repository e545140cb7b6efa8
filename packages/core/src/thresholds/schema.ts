import { z } from 'zod'
import { isDay } from '../kernel/calendar.ts'
import type { DecisionInput } from '../kernel/decision.ts'
import type { Fact } from '../kernel/fact.ts'
import { isInstant } from '../kernel/london-time.ts'
import type { ThresholdInput as Asked } from './input.ts'
import { thresholds } from './ruleset.ts'

const notKnown = ['not-asked', 'asked-not-known', 'refused'] as const

/** A day written `YYYY-MM-DD`. */
export const Day = z.string().refine(isDay, 'Write a day as YYYY-MM-DD, for example 2026-11-21.')

/** The answers that one fact may have, as a schema. */
export function answerTo(fact: Fact): z.ZodType<string | number> {
  switch (fact.kind) {
    case 'sign': return z.enum(['yes', 'suspected', 'no', ...notKnown])
    case 'choice': return z.enum([...fact.options, ...notKnown])
    case 'number': return z.union([z.number().min(fact.min).max(fact.max), z.enum(notKnown)])
    case 'date': return z.union([Day, z.enum(notKnown)])
  }
}

/** Answers by fact id: closed codes only. There is no place in it for a name or for free text. */
export const Facts = z.strictObject(Object.fromEntries(thresholds.facts.map(fact => [fact.id, answerTo(fact).optional()])))

/** What a threshold decision is asked, as it comes from outside. Unknown members are refused, so nothing that could name a child gets through. */
export const ThresholdInput = z.strictObject({
  facts: Facts,
  closed: z.array(z.enum(thresholds.groups.map(({ id }) => id))),
  days: z.strictObject(Object.fromEntries([...new Set(thresholds.clocks.map(({ startsAt }) => startsAt))].map(event => [event, z.string().refine(text => isDay(text) || isInstant(text), 'Write a day as YYYY-MM-DD, or a moment in UTC.').optional()]))).optional(),
  profile: z.enum(thresholds.profiles.map(({ id }) => id)),
  asOf: Day
}).transform((found): Asked => {
  const given = (record: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
  return { facts: given(found.facts) as DecisionInput['facts'], closed: found.closed, profile: found.profile, asOf: found.asOf, ...(found.days && { days: given(found.days) as Record<string, string> }) }
})
export type ThresholdInput = Asked
