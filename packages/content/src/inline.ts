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

/** Checks plain text (titles, summaries, replies): words of the past, typed levels, and the slots it names. */
export function checkPlain(text: string | undefined, file: string, line: number, faults: Faults, uses: Use[], typedNumbers: 'advise' | 'allow' = 'advise'): void {
  if (text === undefined) return
  checkWords(text, file, line, faults, false, typedNumbers)
  for (const slot of text.matchAll(slotInText)) uses.push({ kind: 'slot', id: `${slot[1]}:${slot[2]}`, line })
}
