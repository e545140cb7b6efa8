import { byNearness } from '../kernel/likeliest.ts'
import { nearest } from '../kernel/nearest.ts'
import { mermaidOf, ofMachine, outlineInText, outlineOf, rulesBehind, svgOf, type Diagram } from '../diagram/index.ts'
import { procedures } from '../index.ts'
import { askedBook, bookOptions } from './asked-book.ts'
import { askedRules } from './asked-input.ts'
import { json, text, type Asked, type Command } from './command.ts'
import { unusable, usage } from './refusal.ts'

export const diagramCommand: Command = {
  says: 'how a case moves, or the rules behind a level, as a picture: Mermaid source, SVG, or the same in words',
  takes: '[<procedure>]',
  formats: ['mermaid', 'svg', 'text', 'json'],
  options: {
    ...bookOptions,
    level: { type: 'string', takes: '<level>', says: 'the rules behind this level, instead of how a case moves' },
    group: { type: 'string', takes: '<group>', says: 'with --level: only rules about this group of facts' }
  },
  examples: [
    ['diagram referral --format svg --to referral.svg', 'how a referral moves'],
    ['diagram --level child-protection-s47 --group injury --as-of 2026-11-21', 'the rules behind a level, for one group of questions'],
    ['diagram referral --format text', 'the same in words, for whoever does not see the picture']
  ],
  run: async asked => {
    const diagram = text(asked, 'level') === undefined ? await ofCase(asked) : await ofLevel(asked)
    const drawn: Readonly<Record<string, () => string>> = { svg: () => `${svgOf(diagram)}\n`, text: () => outlineInText(outlineOf(diagram)), json: () => json(diagram), mermaid: () => mermaidOf(diagram) }
    return { output: drawn[asked.format]!(), code: 0 }
  }
}

async function ofCase({ words: [name = 'thresholds', more] }: Asked): Promise<Diagram> {
  const shipped = procedures.find(({ id }) => id === name)
  const ids = procedures.map(({ id }) => id), near = nearest(name, ids)
  if (!shipped || more !== undefined) throw usage(`${shipped ? '' : `There is no procedure ${name}. ${near ? `Did you mean ${near}? ` : ''}`}Name one: ${ids.join(', ')}.`)
  return ofMachine((await shipped.load.machine()).journey.machine, shipped.title)
}

async function ofLevel({ words: [name, more], ...rest }: Asked): Promise<Diagram> {
  if (name !== undefined && (more !== undefined || rest.options.rules !== undefined)) throw usage('Name one procedure, or the rules by --rules.')
  const asked: Asked = { ...rest, words: [], options: { ...(name !== undefined && { rules: name }), ...rest.options } }
  const book = await askedBook(asked, await askedRules(asked)), level = text(asked, 'level')!, group = text(asked, 'group')
  const all = rulesBehind(book, level), [found, another] = group === undefined ? all : all.filter(({ boxes }) => boxes.some(({ id }) => id === group))
  if (!book.levels.some(({ key }) => key === level)) throw unusable(`${book.id} has no level ${level}. It has: ${byNearness(level, book.levels, ({ key, number, label }) => [key, `level ${number}`, label]).map(({ key, number, label }) => `${key} (${number} ${label})`).join(', ')}.`)
  if (!found || another) throw unusable(`${found ? 'One picture at a time: choose' : `No rule of that group leads to ${level}: choose`} a --group of ${all.map(({ boxes }) => boxes[0]!.id).join(', ')}.`)
  return found
}
