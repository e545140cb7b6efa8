import { z } from 'zod'
import { isDay } from '../kernel/calendar.ts'
import type { Fact } from '../kernel/fact.ts'
import { isInstant } from '../kernel/london-time.ts'
import { answerTo, Day } from '../thresholds/schema.ts'
import { facts, groups } from './facts.ts'
import type { FactId, GroupId } from './facts.ts'
import type { ReferralInput as ReferralInputType } from './index.ts'
import { clocks } from './parameters.ts'
import type { ReferralEventId } from './parameters.ts'

const dayOrMoment = z.string().refine(text => isDay(text) || isInstant(text), 'Write a day as YYYY-MM-DD, or a moment in UTC as 2026-11-21T09:30:00Z.')

const events = [...new Set(clocks.map(({ startsAt }) => startsAt))]
const each = <Id extends string, Schema extends z.ZodType>(ids: readonly Id[], schema: (id: Id) => Schema) =>
  Object.fromEntries(ids.map(id => [id, schema(id).optional()])) as Record<Id, z.ZodOptional<Schema>>
const byId = new Map<FactId, Fact>(facts.map(fact => [fact.id, fact]))

/** What is asked about a referral, as it comes from outside: closed codes only, nothing that could name a child. */
export const ReferralInput: z.ZodType<ReferralInputType> = z.strictObject({
  facts: z.strictObject(each(facts.map(({ id }) => id), id => answerTo(byId.get(id) as Fact))),
  closed: z.array(z.enum(groups.map(({ id }) => id) as [GroupId, ...GroupId[]])).optional(),
  days: z.strictObject(each<ReferralEventId, z.ZodType<string>>(events, () => dayOrMoment)).optional(),
  profile: z.string(),
  asOf: Day
}) as unknown as z.ZodType<ReferralInputType>
