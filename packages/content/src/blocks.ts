import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Root, RootContent } from 'mdast'
import { directiveNames, directives, type Directive } from './directives.ts'
import { suggest, type Faults } from './faults.ts'
import { htmlOf } from './html.ts'
import { lineOf, plain, showSlots, type ReadMarkdown } from './markdown.ts'
import type { Block } from './model.ts'
import { beginsCurly } from './office.ts'
import { notSlots, slotInText } from './slots.ts'
import { checkWords } from './words.ts'

/** Words that a board's folder adds to a protected passage. */
export interface Addition {
  readonly to: string
  readonly html: string
  readonly line: number
}

export interface ReadBlocks {
  readonly blocks: Block[]
  /** The line of each protected passage and reflection, by id. */
  readonly lines: Map<string, number>
  readonly additions: Addition[]
}

/** Turns part of a text into blocks, in reading order. */
export function readBlocks(reading: ReadMarkdown, nodes: readonly RootContent[], where: Directive['where'][number], file: string, faults: Faults): ReadBlocks {
  const read: ReadBlocks = { blocks: [], lines: new Map(), additions: [] }
  let prose: RootContent[] = []
  const endProse = () => {
    if (prose.length > 0) read.blocks.push({ kind: 'prose', html: htmlOf(prose) })
    prose = []
  }
  for (const node of nodes) {
    if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      endProse()
      readDirective(node, reading, where, file, faults, read)
    } else {
      refuseInside(node, file, faults)
      prose.push(node)
    }
  }
  endProse()
  return read
}

/** Blocks stand on their own: not in lists, quotations or one another. */
function refuseInside(node: Root | RootContent, file: string, faults: Faults): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type === 'containerDirective' || child.type === 'leafDirective') faults.add(file, lineOf(child), 'block-inside-block', `"${child.name}" stands inside something else. Close that first: blocks follow one another.`)
    else refuseInside(child, file, faults)
  }
}

function readDirective(node: ContainerDirective | LeafDirective, reading: ReadMarkdown, where: Directive['where'][number], file: string, faults: Faults, read: ReadBlocks): void {
  const line = lineOf(node)
  const known = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined
  if (!known) return faults.add(file, line, 'unknown-directive', `"${node.name}" is not a block.${suggest(node.name, directiveNames)} Known: ${directiveNames.join(', ')}.`)
  if (!known.where.includes(where)) return faults.add(file, line, 'block-not-here', `"${node.name}" cannot stand in ${where === 'additions' ? 'a file of additions' : `a ${where}`}. Move it to ${known.where.map(place => `a ${place}`).join(' or ')}.`)
  if (known.encloses !== (node.type === 'containerDirective')) faults.add(file, line, 'directive-form', known.encloses ? `Write ":::${node.name}" before the text and ":::" after it.` : `Write "::${node.name}" with two colons, on a line of its own.`)
  if (node.type === 'leafDirective' && node.children.length > 0) faults.add(file, line, 'directive-label', `Words in square brackets do not belong to ::${node.name}.`)
  const said: Record<string, string> = {}
  if (Object.values(node.attributes ?? {}).some(beginsCurly)) return faults.add(file, line, 'curly-quotes', 'The quotation marks in these braces are curly, as Word writes them. Write straight ones ("), or none around a single word.')
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (![...known.must, ...known.may].includes(name)) faults.add(file, line, 'directive-attribute', `"${name}" is not said of ${node.name}.${suggest(name, [...known.must, ...known.may])}`)
    said[name] = showSlots(value ?? '')
    for (const slot of said[name].matchAll(slotInText)) reading.uses.push({ kind: 'slot', id: `${slot[1]}:${slot[2]}`, line })
    for (const { written } of notSlots(said[name])) reading.uses.push({ kind: 'slot', id: written, line })
  }
  if (node.name !== 'history') for (const words of ['title', 'alt', 'caption']) checkWords(said[words] ?? '', file, line, faults)
  for (const name of known.must)
    if (!said[name]?.trim()) {
      const how = name === 'id' ? `{#its-id}` : `{${name}=…}`
      return faults.add(file, line, name === 'alt' ? 'no-alt' : 'directive-attribute', name === 'alt' ? 'The picture has no text alternative. Say in alt="…" what someone who cannot see it needs to know.' : `${node.name} needs ${how}.`)
    }
  if (said['id'] !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(said['id'])) return faults.add(file, line, 'directive-attribute', `"${said['id']}" is not an id. Use small letters, digits and hyphens.`)
  let inner = ''
  if (known.encloses) {
    refuseInside(node, file, faults)
    inner = htmlOf(node.children as RootContent[])
    if (plain(node).trim() === '' && node.name !== 'protected') faults.add(file, line, 'block-empty', `${node.name} is empty. Write its text or remove it.`)
  }
  place(node.name, said, inner, line, reading, file, faults, read)
}

function place(name: string, said: Readonly<Record<string, string>>, html: string, line: number, { uses }: ReadMarkdown, file: string, faults: Faults, { blocks, lines, additions }: ReadBlocks): void {
  const id = said['id'] ?? ''
  const title = said['title'] ? { title: said['title'] } : {}
  switch (name) {
    case 'callout': {
      const tone = said['tone']
      if (tone !== 'danger' && tone !== 'note' && tone !== 'remember') return faults.add(file, line, 'directive-attribute', 'The tone of a callout is danger, note or remember.')
      return void blocks.push({ kind: 'callout', tone, ...title, html })
    }
    case 'history': return void blocks.push({ kind: 'history', ...title, html })
    case 'protected': case 'reflection':
      if (lines.has(id)) faults.add(file, line, 'duplicate-id', `"${id}" stands twice in this file. Give one of them another id.`)
      lines.set(id, line)
      return void blocks.push({ kind: name, id, html })
    case 'add': return void additions.push({ to: said['to'] ?? '', html, line })
    case 'question': case 'scenario': case 'conversation':
      uses.push({ kind: name, id, line })
      return void blocks.push({ kind: name, id })
    case 'contact':
      uses.push({ kind: 'contact', id: said['slot'] ?? '', line })
      return void blocks.push({ kind: 'contact', slot: said['slot'] ?? '' })
    case 'card': return void blocks.push({ kind: 'card' })
    case 'media':
      uses.push({ kind: 'media', id: said['src'] ?? '', line })
      return void blocks.push({ kind: 'media', src: said['src'] ?? '', alt: said['alt'] ?? '', ...(said['caption'] ? { caption: said['caption'] } : {}) })
  }
}
