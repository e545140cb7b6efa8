/** Longer lines are no case: they are passed over up to their end, so that a file without line breaks cannot fill the memory. */
const longest = 1_048_576

/** One line, numbered from 1 on. Without `text` where it was too long to be held. */
export interface Line {
  readonly line: number
  readonly text?: string
}

/** The lines of a text that comes in pieces, some at a time; empty ones are passed over. Bytes are read as UTF-8. */
export async function* linesOf(source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder()
  let rest = '', line = 0, skipping = false
  const cut = (text: string, from: number, end: number): readonly Line[] => {
    line++
    const whole = text.slice(line === 1 && text[from] === '\uFEFF' ? from + 1 : from, text[end - 1] === '\r' ? end - 1 : end)
    if (skipping || whole.length > longest) { skipping = false; return [{ line }] }
    return whole.trim() === '' ? [] : [{ line, text: whole }]
  }
  for await (const piece of source) {
    const text = rest + (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })), lines: Line[] = []
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) lines.push(...cut(text, from, end))
    rest = text.slice(from)
    if (rest.length > longest) { skipping = true; rest = '' }
    yield lines
  }
  rest += decoder.decode()
  if (rest !== '' || skipping) yield cut(rest, 0, rest.length)
}
