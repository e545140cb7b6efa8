import type { Box, Diagram, Line } from './diagram.ts'

/** What a picture needs of a state of a machine: an xstate `StateNode` has it. The library itself is not needed here. */
export interface StepNode {
  readonly id: string
  readonly key: string
  readonly type: string
  readonly states: Readonly<Record<string, StepNode>>
  readonly initial?: { readonly target: readonly { readonly id: string }[] } | undefined
  readonly transitions: ReadonlyMap<string, readonly Transition[]>
  readonly always?: readonly Transition[] | undefined
}

interface Transition {
  readonly eventType: string
  readonly guard?: unknown
  readonly target?: readonly { readonly id: string }[] | undefined
}

/**
 * The picture of a machine, read from its definition: every state, every event, and on what condition it counts. Names are said as the code has
 * them, since states and events are named by sentences: `awaitingAcknowledgement`, `referral.made-by-phone`.
 *
 * @param machine an xstate machine; its root is read and nothing is run
 * @example
 * // import { journey } from '@safeguarding-kit/core/referral/machine'
 * ofMachine(journey.machine, 'How a referral moves').boxes[0]?.label // → 'Holding a concern'
 */
export function ofMachine({ root }: { readonly root: StepNode }, title: string): Diagram {
  const first = startsOf(root), always = linesOf(root)
  return {
    id: root.key, title, is: 'steps',
    boxes: [
      ...Object.values(root.states).map(node => boxOf(node, first)),
      ...(always.length > 0 ? [{ id: root.id, is: 'any-step', label: 'At any step', lines: always, inside: [] } as const] : [])
    ]
  }
}

function boxOf(node: StepNode, first: ReadonlySet<string>): Box {
  const inner = startsOf(node)
  return {
    id: node.id, is: first.has(node.id) ? 'first' : node.type === 'final' ? 'last' : 'step', label: asSentence(node.key), lines: linesOf(node),
    inside: Object.values(node.states).map(child => boxOf(child, inner))
  }
}

/** Where a machine, or a state with states of its own, begins. Side by side, all begin. */
function startsOf(node: StepNode): ReadonlySet<string> {
  const children = Object.values(node.states)
  return new Set(node.type === 'parallel' ? children.map(({ id }) => id) : children.length > 0 ? (node.initial?.target ?? []).map(({ id }) => id) : [])
}

function linesOf(node: StepNode): readonly Line[] {
  return [...node.transitions.values(), node.always ?? []].flatMap(choices => choices.flatMap((choice, index) => {
    const note = noteOf(choice, index)
    return (choice.target ?? [{ id: node.id }]).map(({ id }) => ({ label: choice.eventType === '' ? 'At once' : asSentence(choice.eventType), ...(note !== undefined && { note }), to: id }))
  }))
}

/** Of several ways on, the first whose condition holds is taken. */
function noteOf({ guard }: Transition, index: number): string | undefined {
  const named = typeof guard === 'string' ? guard : typeof guard === 'object' && guard !== null && 'type' in guard ? String(guard.type) : undefined
  // A condition without a name is still told of.
  const condition = guard === undefined ? '' : named === undefined ? 'if what is known allows it' : `if ${inWords(named)}`
  const said = index === 0 ? condition && `only ${condition}` : ['otherwise', condition].filter(Boolean).join(', ')
  return said === '' ? undefined : said
}

const inWords = (name: string): string => name.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ').replace(/[.\-_]+/g, ' ').toLowerCase().trim()
const asSentence = (name: string): string => inWords(name).replace(/^./, letter => letter.toUpperCase())
