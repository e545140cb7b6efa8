import { parseVariant } from '../kernel/parse-variant.ts'
import { layVariant, type Laid } from '../kernel/prove.ts'
import { json, text, type Command } from './command.ts'
import { faultsIn, readDocument } from './document.ts'
import { namedRules } from './named-rules.ts'
import { exitCodes, usage } from './refusal.ts'

export const proveCommand: Command = {
  says: 'whether a board’s variant is never laxer than its base, for every set of answers',
  takes: '<variant>',
  formats: ['text', 'json'],
  options: { rules: { type: 'string', takes: '<rules>', says: 'the base; the one that the variant names where left out' } },
  examples: [
    ['prove our-borough.yaml', 'proved, or the smallest answers on which it would do less'],
    ['prove our-borough.yaml --rules last-year.json', 'over another base']
  ],
  run: async asked => {
    const [file, more] = asked.words
    if (file === undefined || more !== undefined) throw usage('Name one variant: prove our-borough.yaml.')
    const document = await readDocument(file, asked.terminal), parsed = parseVariant(document.value)
    const laid: Laid | undefined = parsed.ok ? layVariant((await namedRules(text(asked, 'rules') ?? parsed.variant.base, asked.terminal)).ruleset, document.value) : undefined
    const faults = laid ? (laid.accepted ? [] : laid.faults) : parsed.ok ? [] : parsed.faults
    const counterExample = laid && !laid.accepted ? laid.counterExample : undefined
    const code = faults.length === 0 ? exitCodes.done : exitCodes.look
    if (asked.format === 'json') return { code, output: json({ proved: faults.length === 0, ...(laid?.accepted && { tried: laid.tried }), ...(faults.length > 0 && { faults: faults.map(fault => ({ line: document.lineOf(fault.path), ...fault })) }), ...(counterExample && { counterExample }) }) }
    if (laid?.accepted) return { code, output: `Proved: under ${file} nobody gets less than under ${laid.inForce.id}. ${laid.tried} smallest sets of answers were tried.\n` }
    return { code, output: `${faultsIn(document, faults).join('\n')}\n` }
  }
}
