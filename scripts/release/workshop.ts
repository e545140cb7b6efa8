import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const tools = join(import.meta.dirname, 'node_modules')

/** Something is unsound: nothing is published. */
export class Unsound extends Error {}

/** Runs a program and gives what it printed. @throws Unsound with everything that it said, where it fails */
export function run(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw new Unsound(`${command} could not be started: ${error.message}`)
  if (status !== 0) throw new Unsound(`${[command, ...words].join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}

export const pnpm = (words: readonly string[], cwd: string): string => run('npx', ['--yes', 'pnpm@12.18.0', ...words], cwd)

let unsound = 0
/** How many checks found something. */
export const found = (): number => unsound

/** One check, told with what it is about. Those after it run all the same, so that everything unsound is known at once. */
export function check<Of>(what: string, act: () => Of): Of | undefined {
  try {
    const result = act()
    console.log(`ok       ${what}`)
    return result
  } catch (error) {
    if (!(error instanceof Unsound)) throw error
    unsound++
    console.log(`UNSOUND  ${what}\n${error.message.replace(/^/gm, '         ').trimEnd()}`)
    return undefined
  }
}
