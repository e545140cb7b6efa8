/**
 * How the command ends. Documented in its help and in the package's README; a script may rely on these.
 * 0 done, and nothing to look at; 1 done, and there is something to look at (a fault, a difference, a proof that failed, a vector that failed);
 * 2 the command line itself, or rules it does not know; 3 something given cannot be read or decided on; 4 the answer could not be written; 70 the command itself
 * failed, which is ours to mend.
 */
export const exitCodes = { done: 0, look: 1, usage: 2, input: 3, output: 4, ours: 70 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Something that the command says instead of an answer. One line for each thing that is wrong, with file and line where there is one. */
export class Refusal extends Error {
  readonly code: ExitCode
  constructor(code: ExitCode, lines: readonly string[]) {
    super(lines.join('\n'))
    this.code = code
  }
}

/** It was asked in a way that it does not know. */
export const usage = (line: string): Refusal => new Refusal(exitCodes.usage, [line])

/** Something that was given cannot be used. */
export const unusable = (...lines: readonly string[]): Refusal => new Refusal(exitCodes.input, lines)
