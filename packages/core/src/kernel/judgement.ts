import type { Decision } from './decision.ts'
import type { Day } from './fact.ts'
import { listed } from './likeliest.ts'
import type { Ruleset } from './ruleset.ts'

/** What a person decided over and above the rules: who by role (never by name), why, and when. Recorded beside the decision; never changes it. */
export interface Judgement {
  readonly act: 'raise' | 'record-lower'
  readonly to: string
  readonly role: string
  readonly reason: string
  readonly on: Day
  /** The prompt that was answered with a yes, where one led to it. */
  readonly prompt?: string
}

/** Whether a judgement stands, with what then applies; or the code of why it does not: a level that nobody may record, a missing reason, a role that may not. */
export type Judged =
  | { readonly ok: true; readonly level: string; readonly computed: { readonly lowest: string; readonly highest: string }; readonly judgement: Judgement }
  | { readonly ok: false; readonly code: 'reason-needed' | 'not-a-level' | 'not-higher' | 'not-lower' | 'no-such-prompt' | 'beyond-prompt' | 'role-may-not' | 'barred-by-rule'; readonly message: string; readonly rules?: readonly string[] }

/**
 * Records a judgement on a decision, or on an assessment: then what any procedure bars is barred. Anybody may raise, or settle on the level already required, with a reason. Only a named role may record
 * a lower level, and never against an acute rule or one whose source bars it. Nothing is ever lowered by computing.
 * @example const decision = decide(ruleset, { facts: { smell: 'yes' }, closed: ['first'], profile: 'here', asOf: '2026-11-21' })
 * const judged = judge(ruleset, decision, { act: 'raise', to: 'red', role: 'warden', reason: 'It is the third time this week.', on: '2026-11-21' })
 * judged.ok && judged.level // → 'red'
 */
export function judge(ruleset: Pick<Ruleset, 'levels' | 'mayRecordLower'>, decision: Pick<Decision, 'lowest' | 'highest' | 'prompts' | 'reasons'>, judgement: Judgement): Judged {
  const { act, to, role, reason, prompt } = judgement
  const level = ruleset.levels.indexOf(to), lowest = ruleset.levels.indexOf(decision.lowest)
  if (reason.trim() === '') return refused('reason-needed', 'A judgement needs a reason. Write in a few words what you saw or know.')
  if (level < 0) return refused('not-a-level', `${to} is not a level.${listed(to, ruleset.levels)}`)
  if (act === 'raise') {
    if (level < lowest) return refused('not-higher', `${to} is lower than what is already required (${decision.lowest}). To record less, a named role does so with a reason.`)
    const asked = prompt === undefined ? undefined : decision.prompts.find(({ rule }) => rule === prompt)
    if (prompt !== undefined && !asked) return refused('no-such-prompt', `This decision does not ask anybody to think again about ${prompt}.`)
    if (asked?.upTo !== undefined && level > ruleset.levels.indexOf(asked.upTo)) return refused('beyond-prompt', `${prompt} raises to ${asked.upTo} at most. Raise further by your own judgement, without naming it.`)
    return { ok: true, level: to, computed: { lowest: decision.lowest, highest: decision.highest }, judgement }
  }
  if (level >= lowest) return refused('not-lower', `${to} is not lower than what is required (${decision.lowest}).`)
  if (!ruleset.mayRecordLower?.includes(role)) return refused('role-may-not', `Only these may record a lower level: ${ruleset.mayRecordLower?.join(', ') ?? 'nobody'}.`)
  const barring = decision.reasons.filter(({ acute, barsLower, atLeast }) => (acute || barsLower) && atLeast !== undefined && ruleset.levels.indexOf(atLeast) > level).map(({ rule }) => rule)
  if (barring.length > 0) return { ok: false, code: 'barred-by-rule', message: `A lower level cannot be recorded against: ${barring.join(', ')}.`, rules: barring }
  return { ok: true, level: to, computed: { lowest: decision.lowest, highest: decision.highest }, judgement }
}

const refused = (code: Extract<Judged, { ok: false }>['code'], message: string): Judged => ({ ok: false, code, message })
