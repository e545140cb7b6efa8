import type { Command } from './command.ts'

const name = 'npx @safeguarding-kit/core'
const codes = `How it ends
  0  done, and nothing to look at
  1  done, and there is something to look at: a fault, a difference, a variant that is not proved, a vector that failed
  2  the command line itself: a command, option or format that it does not have, something left out, or rules that it does not know
  3  something given cannot be read or decided on (a file, a fact, a group, a day): where and why is on standard error
  4  the answer could not be written
  70  the command itself failed, which is ours to mend
  141  whoever read the answer stopped reading`

/** The help of the whole command. */
export function help(commands: Readonly<Record<string, Command>>): string {
  const names = Object.entries(commands), wide = Math.max(...names.map(([one]) => one.length))
  return `${name} <command> [<what>] [<options>]

${names.map(([one, { says }]) => `  ${one.padEnd(wide)}  ${says}`).join('\n')}

Say "${name} <command> --help" for its options and examples. Every command takes
  --format <format>  text or json, or what its help names
  --to <file>        write there instead of to standard output: whole, or not at all

"${name} --version" says which version this is, and which rules, by version and hash.

Rules are named by procedure (thresholds), by the hash of kept rules, or as a file. Documents are JSON or YAML; "-" is what is piped in.
It helps people think. It is not advice, and nothing that it says means that a child need not be referred.

${codes}
`
}

/** The help of one command, with examples. */
export function helpOf(command: string, { says, takes, options, formats, examples, reads }: Command): string {
  const known = [...Object.entries(options).map(([option, { takes: what, says: means }]) => [`--${option}${what ? ` ${what}` : ''}`, means] as const), [`--format ${formats.join(' | ')}`, `${formats[0]} where left out`] as const, ['--to <file>', 'write there: whole, or not at all'] as const]
  const wide = Math.max(...known.map(([option]) => option.length))
  return `${name} ${command} ${takes} [<options>]
  ${says}

Options
${known.map(([option, means]) => `  ${option.padEnd(wide)}  ${means}`).join('\n')}
${reads === undefined ? '' : `\n${reads}\n`}
Examples
${examples.map(([typed, means]) => `  ${typed.startsWith('zcat') ? typed : `${name} ${typed}`}\n      ${means}`).join('\n')}

${codes}
`
}
