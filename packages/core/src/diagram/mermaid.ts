import type { Box, Diagram, Line } from './diagram.ts'

/**
 * A picture as Mermaid source: a state diagram for steps, a flow chart for rules. What may happen at any step within a box stands at a box of its
 * own, "At any of these", since Mermaid draws no line from a box to what is inside it.
 */
export function mermaidOf(diagram: Diagram): string {
  const lines = diagram.is === 'steps' ? ['stateDiagram-v2', ...titled(diagram), ...stepsIn(diagram.boxes)] : ['flowchart LR', ...titled(diagram), ...rulesIn(diagram.boxes)]
  return `${lines.join('\n')}\n`
}

const titled = ({ title }: Diagram): string[] => [`  accTitle: ${plain(title)}`]
const nodeOf = (id: string): string => `n_${id.replace(/[^A-Za-z0-9]/g, '_')}`
const anyOf = (id: string): string => `${nodeOf(id)}_any`
/** Mermaid reads these marks as its own wherever they stand. */
const plain = (text: string): string => text.replace(/["#;:`<>{}[\]|]/g, mark => marks[mark] ?? ' ').replace(/\s+/g, ' ').trim()
const marks: Readonly<Record<string, string>> = { '"': '”', ':': ',', ';': ',' }
const sayOf = ({ label, note }: Pick<Line, 'label' | 'note'>): string => plain(note === undefined ? label : `${label} (${note})`)
const deeper = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)

function stepsIn(boxes: readonly Box[]): string[] {
  return deeper(boxes.flatMap(box => {
    const isFrame = box.inside.length > 0 || box.is === 'any-step', from = isFrame ? anyOf(box.id) : nodeOf(box.id)
    const ways = box.lines.map(line => `${from} --> ${line.to === undefined || line.to === box.id ? from : nodeOf(line.to)} : ${sayOf(line)}`)
    const any = isFrame && ways.length > 0 ? [`state "${box.is === 'any-step' ? 'At any step' : 'At any of these'}" as ${from}`] : []
    return [
      ...(box.is === 'any-step' ? any : isFrame ? [`state "${plain(box.label)}" as ${nodeOf(box.id)} {`, ...deeper(any), ...stepsIn(box.inside), '}'] : [`state "${plain(box.label)}" as ${nodeOf(box.id)}`]),
      ...(box.is === 'first' ? [`[*] --> ${nodeOf(box.id)}`] : []), ...ways, ...(box.is === 'last' ? [`${nodeOf(box.id)} --> [*]`] : [])
    ]
  }))
}

function rulesIn(boxes: readonly Box[]): string[] {
  return [...boxes.flatMap(nodesOf), ...boxes.flatMap(arrowsOf)].map(line => `  ${line}`)
}

function nodesOf(box: Box): string[] {
  const node = nodeOf(box.id), within = [...box.lines.map((line, index) => `${node}_${index}["${sayOf(line)}"]`), ...box.inside.flatMap(nodesOf)]
  if (box.is === 'group') return [`subgraph ${node}["${plain(box.label)}"]`, ...deeper(within), 'end']
  return [box.is === 'together' ? `${node}{{"${sayOf(box)}"}}` : `${node}["${plain(box.label)}"]`, ...within]
}

/** A part leads to the box that it is a part of, where it leads nowhere itself. */
function arrowsOf(box: Box): string[] {
  const up = (to: string | undefined): string[] => (to !== undefined ? [nodeOf(to)] : box.is === 'together' ? [nodeOf(box.id)] : [])
  return [
    ...box.lines.flatMap(({ to }, index) => up(to).map(end => `${nodeOf(box.id)}_${index} --> ${end}`)), ...(box.to === undefined ? [] : [`${nodeOf(box.id)} --> ${nodeOf(box.to)}`]),
    ...box.inside.flatMap(child => [...(child.to === undefined ? up(undefined).map(end => `${nodeOf(child.id)} --> ${end}`) : []), ...arrowsOf(child)])
  ]
}
