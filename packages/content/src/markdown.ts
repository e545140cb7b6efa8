import type {} from 'mdast-util-directive'
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { directiveNames } from './directives.ts'
import type { Faults } from './faults.ts'
import { officeLines } from './office.ts'
import { notSlots, slotInText } from './slots.ts'
import { checkWords } from './words.ts'

/** Something a text points at, with its line: checked when the whole stack is known. */
export interface Use {
  readonly kind: 'term' | 'slot' | 'question' | 'scenario' | 'conversation' | 'lesson' | 'module' | 'path' | 'contact' | 'source' | 'media'
  readonly id: string
  readonly line: number
}

export interface ReadMarkdown {
  readonly tree: Root
  readonly frontMatter?: { readonly text: string; readonly above: number }
  readonly uses: Use[]
  readonly terms: string[]
  /** The file's own text between two nodes' ends, slots as they were written. */
  readonly raw: (node: Nodes) => string
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkDirective)
const open = '\uE000', between = '\uE001', shut = '\uE002'
const marked = new RegExp(`${open}([^${between}]*)${between}([^${shut}]*)${shut}`, 'g')
/** Slots are hidden from the Markdown parser, which would take their colon for a directive. */
const hideSlots = (text: string) => text.replace(slotInText, `${open}$1${between}$2${shut}`)
/** The opposite: text as it was written. */
export const showSlots = (text: string): string => text.replace(marked, '{$1:$2}')

/** Text that would keep the parser busy for minutes: no lesson is like this. */
function tooHeavy(text: string): { line: number; message: string } | undefined {
  let fences = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > 5000) return { line: index + 1, message: 'This line is longer than 5,000 characters. Divide it into paragraphs.' }
    if (/^[\s>*+-]*(?:>\s*){8}/.test(line) || /^\s*(?:[-*+]\s+){8}/.test(line)) return { line: index + 1, message: 'This line is nested too deeply to be read. Make it simpler.' }
    if (/^[\s>*+-]*:::/.test(line) && ++fences > 200) return { line: index + 1, message: 'There are more than 100 blocks in this file. Divide it.' }
  }
  return undefined
}

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

/** Reads Markdown, refuses what a pack may not hold, and turns terms, slots and links into their safe forms. */
export function readMarkdown(text: string, file: string, faults: Faults, above = 0): ReadMarkdown | undefined {
  const heavy = tooHeavy(text)
  if (heavy) {
    faults.add(file, above + heavy.line, 'too-deep', heavy.message)
    return undefined
  }
  for (const { line, code, message } of officeLines(text)) faults.add(file, above + line, code, message)
  const source = hideSlots(text)
  try {
    const tree = parser.parse(source)
    if (above > 0) visit(tree, ({ position }) => { if (position) for (const point of [position.start, position.end]) point.line += above })
    const first = tree.children[0]
    const frontMatter = first?.type === 'yaml' ? { text: showSlots(first.value), above: lineOf(first) } : undefined
    if (frontMatter) tree.children.shift()
    const reading: ReadMarkdown = {
      tree, uses: [], terms: [], ...(frontMatter ? { frontMatter } : {}),
      raw: node => showSlots(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0))
    }
    refuse(reading, file, faults)
    makeSafe(reading, file, faults)
    return reading
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    faults.add(file, above + 1, 'too-deep', 'This text is nested too deeply to be read. Make it simpler.')
    return undefined
  }
}

const looksLikeBlock = (words: string): boolean => /^:{2,}\s*[a-z]/i.test(words) || /^:{3,}\s*$/m.test(words)

/** What may not stand in a pack at all. */
function refuse({ tree, raw }: ReadMarkdown, file: string, faults: Faults): void {
  const add = (node: Nodes, code: string, message: string) => faults.add(file, lineOf(node), code, message)
  let depth = 1
  visit(tree, node => {
    switch (node.type) {
      case 'html': return void add(node, 'raw-html', 'HTML is not allowed in a pack. Write it as Markdown, or use one of the blocks.')
      case 'code': return void add(node, 'code', 'A block of code is not allowed. If this is a list or a paragraph, begin it at the left margin.')
      case 'inlineCode': return void add(node, 'code', 'Code marks (`) are not used. Use quotation marks or **bold**.')
      case 'image': case 'imageReference': return void add(node, 'image', 'Show a picture with ::media{src=… alt="…"}, so that it always has a text alternative.')
      case 'footnoteReference': case 'footnoteDefinition': return void add(node, 'footnote', 'Footnotes are not used. Say it in the text, or name the source in the front matter.')
      case 'linkReference': case 'definition': return void add(node, 'link-reference', 'Write the link in full: [words](https://…).')
      case 'listItem': if (typeof node.checked === 'boolean') add(node, 'tick-box', 'Tick boxes in text cannot be used. Write a plain list, or a question.'); return
      case 'heading':
        if (node.depth === 1) add(node, 'heading-level', 'The title is the only first-level heading. Begin headings with ##.')
        else if (node.depth > depth + 1) add(node, 'heading-level', `This heading jumps from level ${depth} to level ${node.depth}. Use ${'#'.repeat(depth + 1)}.`)
        else if (node.children.length === 0) add(node, 'heading-empty', 'This heading has no words. Write them or remove it.')
        depth = Math.max(2, node.depth)
        return
      case 'containerDirective': {
        const label = node.children[0]
        if (label?.type === 'paragraph' && label.data?.directiveLabel === true) add(label, 'directive-label', `Words in square brackets do not belong to :::${node.name}. Use title="…".`)
        if (!/^\s*:{3,}\s*$/.test(raw(node).trimEnd().split('\n').at(-1) ?? '')) add(node, 'directive-not-closed', `:::${node.name} is not closed. Add a line ::: after it.`)
        return
      }
      case 'paragraph': {
        const words = raw(node)
        if (looksLikeBlock(words)) add(node, 'directive-not-read', `This looks like a block but cannot be read. ${whyNotRead(words)}`)
        return
      }
    }
  })
}

/** What is probably wrong with a block that could not be read. */
function whyNotRead(words: string): string {
  const start = /^:{2,3}.*$/m.exec(words)?.[0] ?? words
  if (/[“”„‟‘’]/.test(start)) return 'The quotation marks in its braces are curly: write straight ones (").'
  if (/^:{2,3}\s/.test(start) || /^:{2,3}[a-z]+\s+\{/.test(start)) return 'Remove the space between the colons, the name and the braces: :::callout{tone=note}.'
  return 'Check its braces and quotes, and leave an empty line before and after it.'
}

/** A language as pages name it: `en`, `en-GB`. */
const languageForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
/** Words that stand in another language than the text around them, so that a screen reader changes its voice for them. */
const inLanguage = (words: PhrasingContent[], lang: string | undefined): PhrasingContent => ({ type: 'strong', data: { hName: 'span', hProperties: { lang } }, children: words })

/** Terms, slots and links become elements that the page can show; everything else in the text stays text. */
function makeSafe({ tree, raw, uses, terms }: ReadMarkdown, file: string, faults: Faults): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined) return
    const lang = node.attributes?.['lang'] ?? undefined
    if (lang !== undefined && !languageForm.test(lang)) faults.add(file, lineOf(node), 'language', `"${lang}" is no language. Write it short, such as en, pl or cy.`)
    if (node.name === 'words') {
      if (lang === undefined || node.children.length === 0) faults.add(file, lineOf(node), 'language', 'Say in which language these words stand: :words[front door]{lang=en}.')
      parent.children.splice(index, 1, inLanguage(node.children as PhrasingContent[], lang) as never)
      return index
    }
    if (node.name === 'term') {
      const id = node.attributes?.['id'] ?? ''
      if (id === '' || node.children.length === 0) faults.add(file, lineOf(node), 'term', 'Write a term as :term[words]{#its-id}.')
      const first = id !== '' && !terms.includes(id)
      if (first) terms.push(id)
      uses.push({ kind: 'term', id, line: lineOf(node) })
      const words = lang === undefined ? (node.children as PhrasingContent[]) : [inLanguage(node.children as PhrasingContent[], lang)]
      const linked: PhrasingContent[] = [{ type: 'link', url: `#term-${id}`, data: { hProperties: { className: ['term'], id: `use-${id}`, ariaDescribedBy: [`term-${id}`] } }, children: words }]
      parent.children.splice(index, 1, ...((first ? linked : words) as never[]))
      return [SKIP, index + 1]
    }
    if (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0) faults.add(file, lineOf(node), 'unknown-directive', `${directiveNames.includes(node.name) ? `":${node.name}" has one colon. A block has two, or three where it encloses text, and begins its line.` : `":${node.name}" is not known.`} In running text there are only :term[words]{#id} and :words[words]{lang=en}. Known blocks: ${directiveNames.join(', ')}.`)
    parent.children.splice(index, 1, { type: 'text', value: raw(node), ...(node.position ? { position: node.position } : {}) } as never)
    return [SKIP, index + 1]
  })
  visit(tree, 'link', node => {
    if (node.url.startsWith('#term-') && node.data) return
    const url = showSlots(node.url)
    if (url.startsWith('lesson:')) {
      const id = url.slice('lesson:'.length)
      uses.push({ kind: 'lesson', id, line: lineOf(node) })
      node.url = `#lesson-${id.replace(/[^a-z0-9-]/g, '')}`
    } else if (url !== node.url) faults.add(file, lineOf(node), 'link', 'A slot cannot stand in an address. Put the slot in the text.')
    else if (!/^(https:\/\/[^\s/]+|tel:\+?[0-9]+$)/.test(url)) faults.add(file, lineOf(node), 'link', `This link goes to "${url.slice(0, 60)}". Links go to https:, to lesson:an-id or to tel:number; local contacts are slots.`)
    if (node.children.length === 0) faults.add(file, lineOf(node), 'link', 'This link has no words. Write where it leads.')
    delete node.title
  })
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes(open)) return
    const pieces: PhrasingContent[] = []
    let from = 0
    for (const slot of node.value.matchAll(marked)) {
      if (slot.index > from) pieces.push({ type: 'text', value: node.value.slice(from, slot.index) })
      const [all, kind, name] = slot as unknown as [string, string, string]
      uses.push({ kind: 'slot', id: `${kind}:${name}`, line: lineOf(node) + (node.value.slice(0, slot.index).match(/\n/g)?.length ?? 0) })
      pieces.push({ type: 'emphasis', data: { hName: 'span', hProperties: { dataSlot: `${kind}:${name}` } }, children: [{ type: 'text', value: name.replaceAll('-', ' ') } satisfies Text] })
      from = slot.index + all.length
    }
    if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) })
    parent.children.splice(index, 1, ...(pieces as never[]))
    return [SKIP, index + pieces.length]
  })
  const checkText = (node: Root | RootContent, inHistory: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const words = plain(node)
      checkWords(words, file, lineOf(node), faults, inHistory)
      if (!looksLikeBlock(words)) for (const { written, at } of notSlots(words)) uses.push({ kind: 'slot', id: written, line: lineOf(node) + (words.slice(0, at).match(/\n/g)?.length ?? 0) })
    }
    else if ('children' in node) for (const child of node.children) checkText(child, inHistory || (node.type === 'containerDirective' && node.name === 'history'))
  }
  checkText(tree, false)
}

const isSlot = (node: Nodes) => node.type === 'emphasis' && node.data?.hName === 'span'
/** The words of a node without its marks and slots; line ends kept. */
export const plain = (node: Nodes): string => (isSlot(node) ? '…' : 'value' in node ? node.value : node.type === 'break' ? '\n' : 'children' in node ? (node.children as Nodes[]).map(plain).join('') : '')

/** Whether a paragraph is all that is there: for questions and feedback, which stand inside other elements. */
export const onlyParagraph = (tree: Root): Paragraph | undefined => (tree.children.length === 1 && tree.children[0]?.type === 'paragraph' ? tree.children[0] : undefined)
