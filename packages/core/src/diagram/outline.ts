import { boxesOf, type Box, type Diagram, type Line } from './diagram.ts'

/** One entry of a text alternative, with what stands under it. */
export interface Entry {
  readonly text: string
  readonly under: readonly Entry[]
}

/** What a picture says, as a list: the same boxes and lines, each with where it leads in words. */
export function outlineOf({ boxes }: Diagram): readonly Entry[] {
  const labels = new Map(boxesOf(boxes).map(({ id, label }) => [id, label]))
  const leads = (to: string | undefined, from: string): string => (to === undefined ? '' : to === from ? ': nothing moves, and it is written down' : `: leads to “${labels.get(to) ?? to}”`)
  const line = ({ label, note, to }: Line, box: Box): Entry => ({ text: `${label}${note === undefined ? '' : ` (${note})`}${leads(to, box.id)}`, under: [] })
  const entry = (box: Box): Entry => ({
    text: `${box.label}${box.note === undefined ? '' : ` (${box.note})`}${leads(box.to, box.id)}${box.is === 'first' ? ' (it starts here)' : box.is === 'last' ? ' (it ends here)' : ''}`,
    under: [...box.lines.map(one => line(one, box)), ...box.inside.map(entry)]
  })
  return boxes.map(entry)
}

/** An outline as a Markdown list, which reads as plain text too. */
export function outlineInText(entries: readonly Entry[], indent = ''): string {
  return entries.map(({ text, under }) => `${indent}- ${text}\n${outlineInText(under, `${indent}  `)}`).join('')
}
