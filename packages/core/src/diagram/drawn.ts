import { boxesOf, type Box, type Diagram } from './diagram.ts'

/** Where everything of a picture stands, in units of which 16 are the height of the text. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly frames: readonly { readonly is: Box['is']; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  readonly texts: readonly { readonly is: 'label' | 'line' | 'note'; readonly x: number; readonly y: number; readonly text: string }[]
  /** One for each box that something leads to: where lines join it, down or up the side, and into the box. */
  readonly ways: readonly { readonly to: string; readonly lane: number; readonly x: number; readonly from: readonly { readonly x: number; readonly y: number }[]; readonly end: { readonly x: number; readonly y: number } }[]
}

/** Narrow enough for a phone: boxes stand under one another, and what leads somewhere goes round by the side. */
const column = 252, inset = 8, pad = 10, leading = 20, gap = 14, lane = 11
/** How wide a letter is at most on average, so that no text leaves its box whatever the font: bold, plain and small. */
const wide = { label: 9, line: 8.3, note: 7.6 } as const

interface Placed { readonly frame: Drawn['frames'][number]; readonly head: number }

/**
 * Places a picture in one column. All lines that lead to the same box join one lane beside the column, and lanes that do not meet share a place:
 * so a picture is as wide as it has to be, nothing lies on anything, and it is read from top to bottom like its text alternative.
 */
export function drawn({ boxes }: Diagram): Drawn {
  const frames: Drawn['frames'][number][] = [], texts: Drawn['texts'][number][] = [], placed = new Map<string, Placed>(), leads: { to: string; x: number; y: number }[] = []

  /** Writes text from a height on and gives the height after it. */
  function write(is: Drawn['texts'][number]['is'], text: string, x: number, y: number, room: number): number {
    const rows = wrapped(text, Math.floor(room / wide[is]))
    rows.forEach((row, index) => texts.push({ is, x, y: y + index * leading + 15, text: row }))
    return y + rows.length * leading
  }
  function place(box: Box, depth: number, top: number): number {
    const x = depth * inset, width = column - 2 * x, room = width - 2 * pad - 6, at = frames.length
    frames.push({ is: box.is, x, y: top, width, height: 0 })
    let y = write('label', box.label, x + pad, top + pad - 4, room)
    if (box.note !== undefined) y = write('note', box.note, x + pad, y, room)
    const head = (top + y + pad - 4) / 2
    if (box.to !== undefined) leads.push({ to: box.to, x: x + width, y: head })
    for (const { label, note, to } of box.lines) {
      const begun = (y += 6)
      y = write('line', label, x + pad + 18, y, room - 18)
      if (note !== undefined) y = write('note', note, x + pad + 18, y, room - 18)
      texts.push({ is: 'line', x: x + pad, y: begun + 15, text: to === box.id ? '↺' : to === undefined ? '–' : '→' })
      if (to !== undefined && to !== box.id) leads.push({ to, x: x + width, y: (begun + y) / 2 })
    }
    for (const child of box.inside) y = place(child, depth + 1, y + gap - 4)
    const height = y + pad - 4 - top
    frames[at] = { is: box.is, x, y: top, width, height }
    placed.set(box.id, { frame: frames[at], head })
    return top + height
  }
  const height = boxes.reduce((y, box) => place(box, 0, y) + gap, 1) - gap + 1

  const goals = boxesOf(boxes).map(({ id }) => id).filter(id => leads.some(({ to }) => to === id)).map(to => {
    const { frame, head } = placed.get(to)!, from = leads.filter(lead => lead.to === to), heights = [head, ...from.map(({ y }) => y)]
    return { to, from: from.map(({ x, y }) => ({ x, y })), end: { x: frame.x + frame.width, y: head }, top: Math.min(...heights), bottom: Math.max(...heights) }
  })
  const taken: { readonly top: number; readonly bottom: number }[][] = []
  const ways = [...goals].sort((one, other) => (one.bottom - one.top) - (other.bottom - other.top)).map(({ to, from, end, top, bottom }) => {
    const free = taken.findIndex(others => others.every(other => other.bottom + 6 < top || bottom + 6 < other.top)), at = free < 0 ? taken.push([]) - 1 : free
    taken[at]!.push({ top, bottom })
    return { to, lane: at, x: column + 10 + at * lane, from, end }
  })
  return { width: column + 10 + Math.max(0, taken.length - 1) * lane + 8, height, frames, texts, ways }
}

function wrapped(text: string, most: number): readonly string[] {
  return text.split(' ').flatMap(word => (word.length <= most ? [word] : word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])).reduce<string[]>((rows, word) => {
    const last = rows.at(-1)
    return last !== undefined && last.length + 1 + word.length <= most ? [...rows.slice(0, -1), `${last} ${word}`] : [...rows, word]
  }, [])
}
