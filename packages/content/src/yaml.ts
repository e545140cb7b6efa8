import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { suggest, type Faults, type Place } from './faults.ts'
import { beginsCurly, curlyMarks } from './office.ts'

/** YAML that was read: its value, and the line of any part of it. */
export interface ReadYaml extends Place {
  readonly value: unknown
}

const help: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same name stands twice here. Keep one of the two.',
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon inside this text ends it too soon. Put the whole text between straight quotation marks (").',
  MULTIPLE_DOCS: 'Only one document may stand in a file. Remove the line ---.',
  BAD_INDENT: 'The lines are not indented alike. Line them up with spaces.'
}

/**
 * Reads YAML and keeps where everything stands. `above` is the number of lines before it in its file.
 * Answers undefined when it is not YAML; every fault has been added then.
 */
export function readYaml(text: string, file: string, faults: Faults, above = 0): ReadYaml | undefined {
  const counter = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, schema: 'core', logLevel: 'silent' })
  } catch {
    faults.add(file, above + 1, 'yaml', 'This is nested too deeply to be read. Make it simpler.')
    return undefined
  }
  const lineAt = (offset: number) => above + Math.max(1, counter.linePos(offset).line)
  const before = faults.all.length
  try {
    visit(document, {
      Scalar(_, node) {
        const slip = node.type === 'PLAIN' ? slipIn(node.value, ownWords.test(file)) : undefined
        if (slip) faults.add(file, lineAt(node.range?.[0] ?? 0), slip.code, slip.message)
      }
    })
    const told = new Set(faults.all.slice(before).map(fault => fault.line))
    // One slip makes a parser stumble over what follows: the first is told, and every name that stands twice.
    for (const error of document.errors.filter((error, index) => index === 0 || error.code === 'DUPLICATE_KEY')) {
      const { line, message } = sayError(error, text, lineAt(error.pos[0]), above)
      if (!told.has(line)) faults.add(file, line, 'yaml', message)
    }
    for (const warning of document.warnings) faults.add(file, lineAt(warning.pos[0]), 'yaml', `This is not plain YAML: ${warning.message}`)
    visit(document, {
      Node(_, node) {
        if (isAlias(node) || node.anchor) faults.add(file, lineAt(node.range?.[0] ?? 0), 'yaml-alias', 'Short cuts with & and * are not used in packs. Write the text out.')
        else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) faults.add(file, lineAt(node.range?.[0] ?? 0), 'yaml-tag', 'Tags with ! are not used in packs. Remove it.')
      }
    })
    if (document.errors.length > 0 || document.warnings.length > 0 || faults.all.length > before) return undefined
    return { file, value: document.toJS({ maxAliasCount: 0 }) as unknown, line: path => lineAt(offsetOf(document, path ?? [])) }
  } catch {
    faults.add(file, above + 1, 'yaml', 'This is nested too deeply to be read. Make it simpler.')
    return undefined
  }
}

/** Files in which a board gives its own words: what begins with a curly mark there is not somebody speaking. */
const ownWords = /(?:^|[\\/])(?:pack|local|variant)\.ya?ml$/

/** A slip that YAML takes for words. */
function slipIn(value: unknown, inOwnWords: boolean): { readonly code: string; readonly message: string } | undefined {
  if (typeof value !== 'string') return undefined
  const name = /^([\w-]+)(?::["'“‘]|：)/.exec(value)?.[1]
  if (name !== undefined) return { code: 'no-space', message: `Write a colon and a space after ${name}, then the text in straight quotation marks: ${name}: "…".` }
  return inOwnWords && beginsCurly(value) ? { code: 'curly-quotes', message: curlyMarks } : undefined
}

/** What the parser stumbled over, in words, and the line where it begins. */
function sayError({ code, message }: YAMLError, text: string, line: number, above: number): { readonly line: number; readonly message: string } {
  if (code === 'MISSING_CHAR' && /closing/i.test(message)) {
    const open = text.split('\n').findIndex(words => !/^\s*#/.test(words) && (words.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1)
    return { line: open < 0 ? line : above + open + 1, message: `A quotation mark is opened here and not closed${open >= 0 && /”/.test(text.split('\n')[open] ?? '') ? ': the one at the end is curly, as Word writes it' : ''}. Close it with the same straight mark, on the same line.` }
  }
  if (/at node end/.test(message)) return { line, message: 'A quotation mark inside this text ends it too soon. Inside, write curly ones, “ and ”, or ’ for an apostrophe; the outer ones stay straight, with nothing after the last.' }
  return { line, message: help[code] ?? `This is not YAML that can be read: ${message}. Look at the quotation marks, brackets and colons here and in the line before; inside a text use curly marks, “ and ”.` }
}

/** An empty file, read as this. */
export const orElse = (read: ReadYaml, empty: unknown): ReadYaml => (read.value === null ? { ...read, value: empty } : read)

/** Where the deepest part of the path that exists begins: the key of a pair, the item of a list. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) break
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0]
      node = pair.value
    } else if (isNode(node) && 'items' in node) {
      const item = (node.items as readonly unknown[])[Number(step)]
      if (!isNode(item)) break
      offset = item.range?.[0] ?? offset
      node = item
    } else break
  }
  return offset
}

/** Checks a value that was read against a schema; each problem becomes a fault on the line where it stands. */
export function checkShape<T>(read: ReadYaml, schema: z.ZodType<T>, faults: Faults): T | undefined {
  const parsed = schema.safeParse(read.value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) faults.add(read.file, read.line([...issue.path, key]), 'unknown-field', `"${key}" is not a field here.${suggest(key, fieldsAt(schema, issue.path))} Remove it or correct it; a line that belongs to the one above it begins with two spaces.`)
    } else faults.add(read.file, read.line(issue.path), 'field', `${sayPath(read.value, issue.path)}: ${sayIssue(issue, at(read.value, issue.path))}`)
  }
  return undefined
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((here, step) => (here !== null && typeof here === 'object' ? (here as Readonly<Record<PropertyKey, unknown>>)[step] : undefined), value)

/** Where something stands, as somebody would say it: the field, then what it belongs to, entries of lists by their id. */
function sayPath(value: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This file'
  const names = path.map((step, depth) => {
    if (typeof step !== 'number') return String(step)
    const entry = at(value, path.slice(0, depth + 1))
    return entry !== null && typeof entry === 'object' && 'id' in entry && typeof entry.id === 'string' && entry.id !== '' ? entry.id : `number ${step + 1}`
  })
  return `"${names.at(-1)}"${names.length > 1 ? ` (in ${names.slice(0, -1).join(', ')})` : ''}`
}

/** What is wrong with a value: what its schema says, or a slip that explains it better. */
function sayIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const name = String(issue.path.at(-1) ?? '')
  if (issue.code === 'invalid_key') return `this cannot be a name. Write it in small letters, digits and hyphens: ${name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.`
  if (beginsCurly(value)) return curlyMarks
  if (typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'string') return 'This is read as a number. Put straight quotation marks around it, so that nothing in it is changed.'
  return issue.message
}

/** The names that a schema allows at a path, for suggestions. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema
  for (const step of ['', ...path]) {
    if (step !== '') here = typeof step === 'number' ? (here as { element?: unknown }).element : shapeOf(here)[String(step)]
    for (let i = 0; i < 4 && typeof (here as { unwrap?: unknown } | undefined)?.unwrap === 'function' && !(here as { element?: unknown }).element; i++) here = (here as { unwrap: () => unknown }).unwrap()
    if (here === undefined) return []
  }
  return Object.keys(shapeOf(here))
}

/** The fields of a schema; where it is one of several, the fields of any. */
function shapeOf(schema: unknown): Record<string, unknown> {
  const { shape, options } = schema as { shape?: Record<string, unknown>; options?: readonly unknown[] }
  return shape ?? Object.assign({}, ...(options ?? []).map(shapeOf)) as Record<string, unknown>
}
