import { z } from 'zod'
import type { LearningEvent as LearningEventType } from './learning-event.ts'
import { responses } from './marking.ts'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/, 'An id holds letters, digits, - and _ only, and is at most 128 long.')
const at = z.iso.datetime({ precision: 3, error: 'A time is written in UTC to the thousandth: 2026-11-21T09:30:00.000Z.' })
const head = { id, moduleId: id, itemId: id, at }
const event = <Kind extends string, Payload extends z.ZodRawShape>(kind: Kind, payload: Payload) => z.strictObject({ ...head, kind: z.literal(kind), payload: z.strictObject(payload).readonly() }).readonly()

/** A learning event as it comes from outside: the closed vocabulary, nothing more, and nothing that could be free text. */
export const LearningEvent: z.ZodType<LearningEventType> = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('module-opened'), payload: z.record(z.string(), z.never()).readonly() }).readonly(),
  event('place-kept', { block: z.int().min(0).max(10_000) }),
  event('lesson-finished', { seenToEnd: z.boolean() }),
  event('question-answered', { chosen: z.array(id).max(50).readonly(), right: z.boolean() }),
  event('scenario-answered', { response: z.enum(responses), verdict: z.enum(['right', 'safe', 'unprotected']) }),
  event('conversation-finished', { replies: z.array(id).max(200).readonly(), reachedEnd: z.boolean() }),
  event('taught', { attendance: id }),
  event('taught-withdrawn', { attendance: id }),
  event('check-taken', { right: z.array(id).max(200).readonly(), missed: z.array(id).max(200).readonly(), known: z.array(id).max(500).readonly() }),
  z.strictObject({ ...head, kind: z.literal('refresher-begun'), payload: z.record(z.string(), z.never()).readonly() }).readonly()
])
