import { parseArgs } from 'node:util'
import { nearest } from '../kernel/nearest.ts'
import { batchCommand } from './batch.ts'
import { checkCommand } from './check.ts'
import type { Command, Options } from './command.ts'
import { compareCommand } from './compare.ts'
import { decideCommand } from './decide.ts'
import { diagramCommand } from './diagram.ts'
import { explainCommand } from './explain.ts'
import { factsCommand } from './facts.ts'
import { help, helpOf } from './help.ts'
import { proveCommand } from './prove.ts'
import { exitCodes, Refusal, usage } from './refusal.ts'
import { rulesCommand } from './rules.ts'
import type { Terminal } from './terminal.ts'
import { vectorsCommand } from './vectors.ts'
import { versions } from './versions.ts'
import { CutOff, writeTo, writeWhole } from './written.ts'

/** What the command can do, in the order in which its help tells it. */
export const commands: Readonly<Record<string, Command>> = {
  decide: decideCommand, explain: explainCommand, batch: batchCommand, check: checkCommand, compare: compareCommand, prove: proveCommand, rules: rulesCommand, facts: factsCommand, diagram: diagramCommand, vectors: vectorsCommand
}

/**
 * Runs the command as it was typed, and answers how it ended: see `exitCodes`. What is wrong goes to standard error, one line for each thing.
 * @param words what was typed after the command's name
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await obey(words, terminal)
  } catch (error) {
    if (error instanceof CutOff) return 141
    const known = error instanceof Refusal ? error : undefined
    await writeTo(terminal.stderr, [known ? `${known.message}\n` : `This is a fault of the command itself. Nothing that was given is to blame.\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`])
    return known?.code ?? exitCodes.ours
  }
}

async function obey([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  const say = (said: string) => writeTo(terminal.stdout, [said]).then(() => exitCodes.done)
  if (name === '--version' || name === '-v') return say(await versions(terminal))
  if (name === '--help' || name === 'help' || name === '-h') return say(help(commands))
  const command = commands[name ?? '']
  if (name === undefined || !command) {
    const near = name === undefined ? undefined : nearest(name, Object.keys(commands))
    throw usage(name === undefined ? help(commands) : `There is no command ${name}.${near ? ` Did you mean ${near}?` : ''} There are: ${Object.keys(commands).join(', ')}. Say --help for what each does.`)
  }
  const options: Options = { ...Object.fromEntries(Object.entries(command.options).map(([option, { type, multiple = false }]) => [option, { type, multiple }])), format: { type: 'string' }, to: { type: 'string' }, help: { type: 'boolean', short: 'h' } }
  const { values, positionals, tokens } = parseArgs({ args: [...rest], options, allowPositionals: true, strict: false, tokens: true })
  const wrong = tokens.flatMap(token => (token.kind !== 'option' ? [] : command.formats.includes(token.name) && !options[token.name] ? [`${name} has no option ${token.rawName}. Say --format ${token.name}.`] : wrongOption(name, token, options)))
  if (wrong.length > 0) throw new Refusal(exitCodes.usage, wrong)
  if (values.help === true) return say(helpOf(name, command))
  const format = typeof values.format === 'string' ? values.format : command.formats[0], to = values.to
  if (!command.formats.includes(format)) throw usage(`${name} has no format ${format}. It has: ${command.formats.join(', ')}.`)
  const { output, code } = await command.run({ words: positionals, options: values, format, terminal }), said = typeof output === 'string' ? [output] : output
  await (typeof to === 'string' ? writeWhole(to, said) : writeTo(terminal.stdout, said))
  return typeof code === 'function' ? code() : code
}

/** What is wrong with one option as it was typed: it is not there, or it lacks what it takes. */
function wrongOption(command: string, { name, rawName, value, inlineValue }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }, options: Options): readonly string[] {
  const known = options[name]
  if (!known) { const near = nearest(name, Object.keys(options)); return [`${command} has no option ${rawName}.${near ? ` Did you mean --${near}?` : ''} It has: ${Object.keys(options).map(one => `--${one}`).join(', ')}.`] }
  if (known.type === 'boolean') return value === undefined ? [] : [`${rawName} takes nothing after it.`]
  return value === undefined || (!inlineValue && /^-./.test(value)) ? [`Say what ${rawName} is: nothing follows it.`] : []
}
