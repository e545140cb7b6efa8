import type { ParseArgsConfig } from 'node:util'
import type { ExitCode } from './refusal.ts'
import type { Terminal } from './terminal.ts'

export type Options = NonNullable<ParseArgsConfig['options']>

/** What was asked for, after reading the words of the command line. */
export interface Asked {
  /** The words that are not options. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
  /** One of the command's formats. */
  readonly format: string
  readonly terminal: Terminal
}

/** What is to be said, and how the command ends. Nothing is written before the answer is there; what is long comes as it is made. */
export interface Answer {
  readonly output: string | AsyncIterable<string>
  /** Where it is known only when everything was written: a function. */
  readonly code: ExitCode | (() => ExitCode)
}

export interface Command {
  readonly says: string
  /** The line after the command's name. */
  readonly takes: string
  /** The first is the one that is used where none is asked for. */
  readonly formats: readonly [string, ...string[]]
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean; readonly says: string; readonly takes?: string }>>
  /** What its files look like, with a small sample. */
  readonly reads?: string
  /** What can be typed, and what it does. */
  readonly examples: readonly (readonly [string, string])[]
  readonly run: (asked: Asked) => Promise<Answer>
}

export const text = (asked: Asked, name: string): string | undefined => { const found = asked.options[name]; return typeof found === 'string' ? found : undefined }
export const texts = (asked: Asked, name: string): readonly string[] => { const found = asked.options[name]; return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : typeof found === 'string' ? [found] : [] }
export const flag = (asked: Asked, name: string): boolean => asked.options[name] === true
export const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
