import { decide } from '../kernel/decide.ts'
import { explainInFull } from '../kernel/explain-in-full.ts'
import { explanationInHtml, explanationInText } from '../kernel/render.ts'
import { explaining } from '../thresholds/index.ts'
import { askedInput, askedRules, inputOptions } from './asked-input.ts'
import { flag, json, text, type Command } from './command.ts'
import { wordsFor } from './words.ts'

export const explainCommand: Command = {
  says: 'the same with everything that stands behind it: what counted, what did not and why, what to ask, what one answer would change',
  takes: '[<file>]',
  formats: ['text', 'json', 'html'],
  options: { ...inputOptions, all: { type: 'boolean', says: 'everything that is open or did not count, instead of the first 20 of each; JSON has it always' }, manager: { type: 'boolean', says: 'with sources, limits and who decides' }, locale: { type: 'string', takes: '<language>', says: 'en, or cy for referral' } },
  examples: [
    ['explain answers.json --manager', 'for a manager, with sources and limits'],
    ['explain answers.json --format html --to explanation.html', 'a section that a page can take up'],
    ['explain --rules referral --fact passed-on=by-phone --profile london --as-of 2026-11-21 --locale cy', 'what to do about a referral, in Welsh']
  ],
  run: async asked => {
    const ruleset = await askedRules(asked), input = await askedInput(asked, ruleset), { wording, rendering } = await wordsFor(ruleset, text(asked, 'locale'))
    const explained = explainInFull(decide(ruleset, input), wording, explaining(ruleset, flag(asked, 'manager') ? 'manager' : 'reader'))
    const most = flag(asked, 'all') ? Infinity : undefined
    return { output: asked.format === 'json' ? json(explained) : asked.format === 'html' ? explanationInHtml(explained, rendering, 2, most) : explanationInText(explained, rendering, most), code: 0 }
  }
}
