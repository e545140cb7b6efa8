import { json, text, type Command } from './command.ts'
import { faultsIn, readDocument } from './document.ts'
import { laidOverBase } from './named-rules.ts'
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
    const document = await readDocument(file, asked.terminal), laid = await laidOverBase(document, asked.terminal, text(asked, 'rules'))
    const faults = laid.accepted ? [] : laid.faults, counterExample = laid.accepted ? undefined : laid.counterExample
    const code = faults.length === 0 ? exitCodes.done : exitCodes.look
    if (asked.format === 'json') return { code, output: json({ proved: faults.length === 0, ...(laid.accepted && { tried: laid.tried }), ...(faults.length > 0 && { faults: faults.map(fault => ({ line: document.lineOf(fault.path), ...fault })) }), ...(counterExample && { counterExample }) }) }
    if (laid.accepted) return { code, output: `Proved: under ${file} nobody gets less than under ${laid.inForce.id}. ${laid.tried === 0 ? 'Nothing that it changes could do less, so no answers had to be tried.' : `${laid.tried} smallest ${laid.tried === 1 ? 'set of answers was' : 'sets of answers were'} tried.`}\n` }
    return { code, output: `${faultsIn(document, faults).join('\n')}\n` }
  }
}
