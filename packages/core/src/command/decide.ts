import { decide } from '../kernel/decide.ts'
import type { Decision } from '../kernel/decision.ts'
import { explain, type Explanation } from '../kernel/explain.ts'
import { explaining } from '../thresholds/index.ts'
import { askedInput, askedRules, inputOptions } from './asked-input.ts'
import { json, text, type Command } from './command.ts'
import { wordsFor } from './words.ts'

export const decideCommand: Command = {
  says: 'what some answers point to, and what to do',
  takes: '[<file>]',
  formats: ['text', 'json'],
  reads: `What <file> holds: answers, as JSON or YAML; "-" is what is piped in. closed, days and profile may be left out, and asOf where --as-of says it
  {
    "facts": { "self-harm": "yes", "age-in-months": 30 },
    "closed": ["injury"],
    "days": { "allegation.known": "2026-11-20" },
    "profile": "london",
    "asOf": "2026-11-21"
  }
  A fact is yes, suspected or no, one of its options, a number or a day; or not-asked, asked-not-known, refused. A group is closed only where a
  person asked about it and found nothing more. schemas/input.schema.json has the whole shape.
What comes out: text for people; with --format json the whole decision, as schemas/decision.schema.json describes it
  { "lowest": "child-protection-s47", "highest": "child-protection-s47", "open": "neither", "actions": [{ "id": "…", "order": "…" }], … }`,
  options: { ...inputOptions, locale: { type: 'string', takes: '<language>', says: 'en where left out' } },
  examples: [
    ['decide --fact bruise-on-non-mobile-child=suspected --profile london --as-of 2026-11-21', 'one sign, nothing else known'],
    ['decide answers.json --format json > decision.json', 'the whole decision, as decision.schema.json describes it'],
    ['decide answers.yaml --variant our-borough.yaml', 'under a board’s own, stricter rules']
  ],
  run: async asked => {
    const ruleset = await askedRules(asked), input = await askedInput(asked, ruleset), decision = decide(ruleset, input)
    if (asked.format === 'json') return { output: json(decision), code: 0 }
    const { wording } = await wordsFor(ruleset, text(asked, 'locale'))
    return { output: told(explain(decision, wording, explaining(ruleset, 'reader')), decision), code: 0 }
  }
}

/** What is required and what to do first, then why, then what to ask. */
function told(explanation: Explanation, { receipt }: Decision): string {
  const { headline, atLeast, couldRise, means, actions, reasons, ask, notCheckedSince, endsWith } = explanation
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
  return [
    ...[headline, atLeast, couldRise, means, notCheckedSince].filter(line => line !== undefined && line !== ''),
    ...part('What to do, in this order', actions.map(({ what }, i) => `${i + 1}. ${what}`)), ...part('Why', reasons.map(({ sentence }) => `- ${sentence}`)), ...part('What to ask next', ask.map(({ question, fact }) => `- ${question} (${fact})`)),
    ...(endsWith === undefined ? [] : ['', endsWith]), '', `${receipt.ruleset} ${receipt.version} (${receipt.hash.slice(0, 12)}), ${receipt.profile}, the law of ${receipt.asOf}`, ''
  ].join('\n')
}
