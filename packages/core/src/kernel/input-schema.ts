import type { Fact } from './fact.ts'
import type { Ruleset } from './ruleset.ts'

type JsonSchema = Readonly<Record<string, unknown>>
const notKnown = ['not-asked', 'asked-not-known', 'refused'] as const
const day: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

function answerTo(fact: Fact): JsonSchema {
  switch (fact.kind) {
    case 'sign': return { enum: ['yes', 'suspected', 'no', ...notKnown] }
    case 'choice': return { enum: [...fact.options, ...notKnown] }
    case 'number': return { anyOf: [{ type: 'number', minimum: fact.min, maximum: fact.max, description: fact.unit }, { enum: notKnown }] }
    case 'date': return { anyOf: [day, { enum: notKnown }] }
  }
}

/**
 * The JSON Schema (2020-12) of what may be asked of these rules: every fact with its answers, every group that can be closed, every event that starts
 * a clock. Closed codes only. That two answers contradict one another is for `checkInput` to say.
 * @example Object.keys(inputSchemaOf(ruleset).properties) // → ['facts', 'closed', 'days', 'profile', 'asOf']
 */
export function inputSchemaOf(ruleset: Ruleset): JsonSchema {
  const each = <Of>(of: readonly Of[], entry: (one: Of) => readonly [string, JsonSchema]): JsonSchema => ({ type: 'object', properties: Object.fromEntries(of.map(entry)), additionalProperties: false })
  const closable = ruleset.groups.map(({ id }) => id).filter(id => ruleset.facts.some(fact => fact.group === id && fact.kind === 'sign' && fact.worrying === 'yes'))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', title: `What ${ruleset.id} ${ruleset.version} is asked`, type: 'object', required: ['facts', 'closed', 'profile', 'asOf'], additionalProperties: false,
    properties: {
      facts: each(ruleset.facts, fact => [fact.id, answerTo(fact)]), closed: { type: 'array', items: { enum: closable } },
      days: each([...new Set(ruleset.clocks.map(({ startsAt }) => startsAt))], event => [event, { type: 'string', description: 'A day as YYYY-MM-DD, or a moment in UTC.' }]),
      profile: { enum: ruleset.profiles.map(({ id }) => id) }, asOf: day
    }
  }
}
