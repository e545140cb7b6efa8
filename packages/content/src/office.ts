/** What Word, Excel and Notepad leave in a text: each is taken off where that is safe, and otherwise told with what to write instead. */

/** Spaces that look like a space and are none, where one would have to stand for the line to be read: before its words, and after a list mark, a heading mark or a name. */
const structure = /^[^\S\n]*(?:-[^\S\n]+)?[\w-]+:[^\S\n]+|^---[^\S\n]+$|^(?:[^\S\n]*(?:[-*+>]|#{1,6}|\d+[.)]|:{2,3})?)*[^\S\n]+/gm
const oddSpaces = /[\u00A0\u2000-\u200A\u202F\u3000]/g

/** The same text with plain spaces wherever they order it; those inside sentences stay. */
export const plainSpaces = (text: string): string => (text.search(oddSpaces) >= 0 ? text.replace(structure, start => start.replace(oddSpaces, ' ')) : text)

/** Decodes a text file: UTF-8, or the UTF-16 that Notepad calls Unicode. Undefined where it is neither. */
export function decode(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  try {
    return plainSpaces(new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n'))
  } catch {
    return undefined
  }
}

/** Text that is not for reading: controls, and characters that reorder or hide what is written. */
const hidden = /(?![\t\n])\p{Cc}|[\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uE000-\uF8FF\uFEFF\uFFFE\uFFFF]/u

/** The first character of a text that cannot be seen: its line, and what to do. */
export function hiddenCharacter(text: string): { readonly line: number; readonly message: string } | undefined {
  const at = text.search(hidden)
  if (at < 0) return undefined
  const line = text.slice(0, at).split('\n').length
  if (/[\uE000-\uF8FF]/.test(text.charAt(at))) return { line, message: 'There is a bullet or sign here that only Word knows. Delete it; a list begins each line with a hyphen and a space.' }
  const after = text.slice(at + 1).split('\n')[0]?.trim().split(/\s+/).slice(0, 3).join(' ') ?? ''
  return { line, message: `There is a character here that cannot be seen${after === '' ? ', at the end of the line' : `, before "${after}"`}. Delete it with the letters on both sides, and type them again.` }
}

/** Marks of Word and Excel in the lines of a text that should be Markdown; the front matter is not looked at. */
export function officeLines(text: string): { readonly line: number; readonly code: string; readonly message: string }[] {
  const lines = text.split('\n')
  const from = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') + 1 : 0
  return lines.flatMap((words, index) => {
    if (index < from) return []
    if (/^\s*(?:[•·▪◦●○■‣]|o\t)/.test(words) || [index - 1, index + 1].some(next => next >= from && dashed(words) && dashed(lines[next] ?? '')))
      return [{ line: index + 1, code: 'list-mark', message: 'This line begins with a bullet or a dash, as Word writes a list, and would run into the next one. Begin each line of a list with a hyphen and a space, and leave an empty line before the first.' }]
    if (/[^\s|*+-]\t+\S/.test(words) && !/^\s*(?:[-*+]|\d+[.)])\t/.test(words)) return [{ line: index + 1, code: 'tab-in-text', message: 'A tab stands between words here, as in a table copied from Excel or Word; readers would see the words run together. Write | between the cells, as in: | Who | Number |, or write sentences.' }]
    return []
  })
}
const dashed = (words: string): boolean => /^\s*[–—]\s/.test(words)

const curly = /^[“”„‟‘‚«]/
/** Text that begins with a curly quotation mark: in YAML that opens nothing, and is read as part of the words. */
export const beginsCurly = (text: unknown): boolean => typeof text === 'string' && curly.test(text.trim())
export const curlyMarks = 'The quotation marks here are curly, as Word writes them, and would be read as part of the words. Write straight ones ("); where readers are to see “ and ”, write them inside the straight ones.'

/** Why a file that has no front matter has none. */
export function whyNoFrontMatter(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex(line => line.trim() !== '')
  if (/^\s*[\u2010-\u2015-]+\s*$/.test(lines[first] ?? '') && lines[first]?.trim() !== '---') return 'The first line is a long dash, as Word writes it. Write three hyphens, ---, there and below the last of id, title and the rest.'
  if (first > 0 && lines[first]?.trim() === '---') return 'Remove what stands before the first ---, also empty lines: the file begins with it.'
  if (lines[0]?.trim() === '---') return 'The line --- that ends the front matter is missing. Write three hyphens on a line of their own, above the text.'
  return 'Begin the file with front matter between two lines of ---: id, title and what the format asks for.'
}

/** Files that Windows, a Mac or Word put into a folder by themselves. */
export const isLitter = (name: string): boolean => name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini|icon\r?)$/i.test(name)

/** Why a file is none that a pack holds, and what to do. */
export function whyNotKnown(name: string): string {
  if (/\.(?:md|ya?ml)\.txt$/i.test(name)) return `Notepad has added .txt to the name. Rename the file to ${name.slice(0, -4)} (in Explorer: View, Show, File name extensions).`
  if (/\.(?:docx?|xlsx?|odt|ods|rtf|pdf|txt|csv)$/i.test(name)) return 'Word, Excel, PDF and plain .txt files are not read here. Copy the words into a text file whose name ends in .md (a lesson) or .yaml, and keep this file somewhere else.'
  if (name !== name.toLowerCase()) return `Write the name in small letters: ${name.toLowerCase()}.`
  return 'A pack holds Markdown, YAML, pictures, sound and captions. Remove this file or rename it.'
}

/** Whether a name is one that Explorer or Finder gives to a copy. */
export const isCopy = (name: string): boolean => / - copy\b|\bcopy( \d+)?\.|\(\d+\)\.|^copy of /i.test(name)
