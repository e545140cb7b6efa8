import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { Fault } from '../kernel/decision.ts'
import { unusable } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** A document that was read, with the line on which each part of it stands. */
export interface ReadDocument {
  readonly name: string
  readonly value: unknown
  /** The line of a path such as `add.0.when`, or of the nearest part that is there. */
  readonly lineOf: (path: string) => number
}

/** JSON larger than this is read by the platform, and for lines only where something is wrong with it. */
const large = 200_000

/** Reads a JSON or YAML document; `-` is what is piped in. A name given twice is a fault: one answer would silently take the place of the other. */
export async function readDocument(name: string, terminal: Terminal): Promise<ReadDocument> {
  const found = name === '-' ? await text(terminal.stdin) : await readFile(name, 'utf8').catch((error: unknown) => { throw unusable(`${name}: ${whyNot(error)}`) })
  const said = name === '-' ? 'standard input' : name
  if (found.trim() === '') throw unusable(`${said}:1: There is nothing in it.`)
  if (found.length > large && !/\.ya?ml$/.test(name)) {
    const value = asJson(found)
    if (value !== undefined) { let lines: ((path: string) => number) | undefined; return { name: said, value, lineOf: path => (lines ??= parsed(said, found).lineOf)(path) } }
  }
  return parsed(said, found)
}

/** Says the faults of a document, each with file and line. */
export const faultsIn = ({ name, lineOf }: ReadDocument, faults: readonly Pick<Fault, 'path' | 'message'>[]): readonly string[] =>
  faults.map(({ path, message }) => `${name}:${lineOf(path)}: ${message}${path === '' ? '' : ` (${path})`}`)

function asJson(found: string): unknown {
  try { return JSON.parse(found) as unknown } catch { return undefined }
}

function parsed(name: string, found: string): ReadDocument {
  const lines = new LineCounter(), document = parseDocument(found, { lineCounter: lines, prettyErrors: false })
  // In brackets it means nothing where a line begins: what else is wrong there says it better.
  const inBrackets = /^\s*[[{]/.test(found), told = document.errors.filter(({ code }) => !(inBrackets && code === 'BAD_INDENT'))
  if (document.errors.length > 0) throw unusable(...(told.length > 0 ? told : document.errors).slice(0, 20).map(({ code, message, pos }) => `${name}:${lines.linePos(pos[0]).line}: ${slips[code] ?? message}`))
  return { name, value: valueOf(name, document), lineOf: path => lines.linePos(startOf(document.contents, path.split('.')) ?? 0).line }
}

/** What is wrong with how a document is written, for people who do not know the parser's words. */
const slips: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This name is there twice: one would silently take the place of the other.', BAD_INDENT: 'This line begins further left or right than the lines that it belongs to, or a bracket before it was not closed.',
  MISSING_CHAR: 'Something is missing here or just before: a colon, a comma, a closing quotation mark or a closing bracket.', UNEXPECTED_TOKEN: 'Something stands here that does not belong: often a bracket or quotation mark too many, or a comma missing before it.',
  BLOCK_AS_IMPLICIT_KEY: 'A second “name: value” stands on one line. Give each a line of its own, or put the text in quotation marks.', MULTILINE_IMPLICIT_KEY: 'A name goes on over several lines: a colon is missing after it.',
  BLOCK_IN_FLOW: 'Lines with hyphens stand inside brackets. Use one or the other.', TAB_AS_INDENT: 'This line begins with a tab. Use spaces.', BAD_SCALAR_START: 'A text may not begin with this mark. Put it in quotation marks.',
  BAD_DQ_ESCAPE: 'A backslash inside quotation marks is followed by something that it does not go with.', MULTIPLE_DOCS: 'There are several documents in one file. Give one.', BAD_ALIAS: 'A star or ampersand is read as a reference. Put the text in quotation marks.'
}

function valueOf(name: string, document: Document): unknown {
  // Aliases that would grow without end are refused by the library itself.
  try { return document.toJS() as unknown } catch (error) { throw unusable(`${name}:1: ${error instanceof Error ? error.message : String(error)}`) }
}

/** Where the deepest part on a path begins. Names may hold dots themselves, so the longest that fits is taken. */
function startOf(node: unknown, path: readonly string[], here?: number): number | undefined {
  const start = here ?? (node as Node | null)?.range?.[0]
  if (path.length === 0) return start
  if (isSeq(node)) { const item = node.items[Number(path[0])] as Node | undefined; return item ? startOf(item, path.slice(1)) : start }
  if (!isMap(node)) return start
  for (let taken = path.length; taken > 0; taken--) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === path.slice(0, taken).join('.'))
    if (pair) return startOf(pair.value, path.slice(taken), (pair.key as Node).range?.[0])
  }
  return start
}

/** Why a file cannot be read or written, as a sentence. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = { ENOENT: 'There is no such file.', EACCES: 'It may not be read or written here.', EISDIR: 'This is a folder; name a file in it.', ENOSPC: 'There is no room left.', ENOTDIR: 'Part of that path is a file, not a folder.', EEXIST: 'It is already there.' }
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}
