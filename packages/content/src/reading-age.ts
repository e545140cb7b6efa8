/** How hard some prose is, and how much of it there is. */
export interface ReadingEase {
  readonly words: number
  readonly sentences: number
  /** Years of age at which most people read it with ease, by two formulas: see {@link readingEase}. */
  readonly age: number
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
/** The words of a piece of HTML, one line for each paragraph, item and cell. Headings are left out: they are not sentences. */
export const proseOf = (html: string): string =>
  html.replace(/<h[2-6][^>]*>.*?<\/h[2-6]>/gs, '\n').replace(/<\/(?:p|li|td|th|tr|blockquote)>|<br>/g, '\n').replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (_, decimal?: string, hex?: string, name?: string) => (decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (entities[name ?? ''] ?? ' ')))
    .split('\n').map(line => line.trim()).filter(Boolean).join('\n')

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []

/** Groups of vowels, less a silent ending: near enough for a whole lesson, wrong for some single words. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-zà-ÿ]/g, '')
  const silent = /[^aeiouyl]e$|[^aeioutd]ed$|[^aeiouscgzx]es$/.test(letters) ? 1 : 0
  return Math.max(1, (letters.match(/[aeiouyà-ÿ]+/g)?.length ?? 1) - silent)
}

/**
 * Words, sentences and reading age of some prose: the mean of the Flesch-Kincaid grade (0.39 words a sentence + 11.8 syllables a word - 15.59)
 * and the Automated Readability Index (4.71 letters a word + 0.5 words a sentence - 21.43), plus 5, since a grade is a school year that begins at five.
 * Both look only at the length of words and sentences. They find heavy prose; they do not say that light prose is clear.
 */
export function readingEase(prose: string): ReadingEase {
  const sentences = prose.split(/(?<=[.!?…:]["'”’)]*)\s+|\n/).filter(part => wordsIn(part).length > 0).length
  const words = wordsIn(prose)
  if (words.length === 0) return { words: 0, sentences: 0, age: 5 }
  const perSentence = words.length / sentences
  const fleschKincaid = 0.39 * perSentence + 11.8 * words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length - 15.59
  const automated = 4.71 * words.reduce((sum, word) => sum + word.replace(/[^\p{L}\p{N}]/gu, '').length, 0) / words.length + 0.5 * perSentence - 21.43
  return { words: words.length, sentences, age: Math.max(5, Math.round(((fleschKincaid + automated) / 2 + 5) * 10) / 10) }
}
