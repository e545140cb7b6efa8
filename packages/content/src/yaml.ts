import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import { suggest, type Faults, type Place } from './faults.ts'

/** YAML that was read: its value, and the line of any part of it. */
export interface ReadYaml extends Place {
  readonly value: unknown
}

const help: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'The same name stands twice here. Keep one of the two.',
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon inside this text confuses YAML. Put the whole text in quotes.',
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
  // One slip makes a parser stumble over what follows: the first is told, and every name that stands twice.
  for (const error of document.errors.filter((error, index) => index === 0 || error.code === 'DUPLICATE_KEY')) faults.add(file, lineAt(error.pos[0]), 'yaml', help[error.code] ?? `This is not YAML that can be read: ${error.message}. Look at the quotation marks, brackets and colons here and in the line before; inside a text use curly marks, “ and ”.`)
  for (const warning of document.warnings) faults.add(file, lineAt(warning.pos[0]), 'yaml', `This is not plain YAML: ${warning.message}`)
  const before = faults.all.length
  try {
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
    } else faults.add(read.file, read.line(issue.path), 'field', `${issue.path.length === 0 ? 'This file' : `"${issue.path.join('.')}"`}: ${issue.message}`)
  }
  return undefined
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
