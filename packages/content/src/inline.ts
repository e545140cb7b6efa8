import type { Faults } from './faults.ts'
import { htmlOf } from './html.ts'
import { onlyParagraph, readMarkdown, type Use } from './markdown.ts'
import { slotInText } from './slots.ts'
import { checkWords } from './words.ts'

/** Words that Markdown reads as themselves: by far most answers and feedback, which need not be parsed. */
const plainWords = /^[\p{L}“‘„'"(][\p{L}\p{N} ,.;?!“”‘’„'"()…–—-]*$/u
const isPlain = (text: string): boolean => plainWords.test(text) && !/www\./i.test(text)

/** One paragraph of Markdown from a YAML field, as HTML that may stand inside a label or a legend. Terms are explained in lessons, not here. */
export function inlineHtml(text: string, file: string, line: number, faults: Faults, uses: Use[]): string {
  const trimmed = text.trim()
  if (isPlain(trimmed)) {
    checkWords(trimmed, file, line, faults)
    return trimmed
  }
  const reading = readMarkdown(trimmed, file, faults, line - 1)
  if (!reading) return ''
  const paragraph = onlyParagraph(reading.tree)
  if (!paragraph) {
    faults.add(file, line, 'one-paragraph', 'Write this as one paragraph: no list, heading, block or empty line.')
    return ''
  }
  if (reading.terms.length > 0) faults.add(file, line, 'term-not-here', 'Terms are explained in lessons and scenarios. Write the words plainly here.')
  uses.push(...reading.uses.filter(use => use.kind !== 'term'))
  return htmlOf([paragraph]).replace(/^<p>|<\/p>$/g, '')
}

/** What only Markdown would write: bold or slanted words, code, links, terms, words of another language. */
const marks = /\*\*|`|\]\(|\]\{(?:#|lang=)|(?<![\p{L}\p{N}*])\*[^\s*][^*\n]*\*(?![\p{L}\p{N}*])/u

/** Checks plain text (titles, summaries, replies, choices), which is shown as it is written: Markdown, words of the past, typed levels, and the slots it names. */
export function checkPlain(text: string | undefined, file: string, line: number, faults: Faults, uses: Use[], typedNumbers: 'advise' | 'allow' = 'advise'): void {
  if (text === undefined) return
  const marked = marks.exec(text)
  if (marked) faults.add(file, line, 'marks-in-plain', `This is shown just as it is written, so a reader would see "${marked[0]}". Write it in plain words, without Markdown.`)
  checkWords(text, file, line, faults, false, typedNumbers)
  for (const slot of text.matchAll(slotInText)) uses.push({ kind: 'slot', id: `${slot[1]}:${slot[2]}`, line })
}
