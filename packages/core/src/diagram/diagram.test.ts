import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setup } from 'xstate'
import { procedures } from '../index.ts'
import { ruleBook } from '../kernel/index.ts'
import { sourceById } from '../sources/index.ts'
import { drawn } from './drawn.ts'
import { boxesOf, mermaidOf, ofMachine, outlineInText, outlineOf, rulesBehind, svgOf, type Diagram, type StepNode } from './index.ts'

/** Every picture of every procedure, and the rule book that it was made from. */
const pictured = await Promise.all(procedures.map(async ({ id, load }) => {
  const [ruleset, { ruleBookWords }, { journey }] = await Promise.all([load.rules(), load.wording(), load.machine()])
  const on = ruleBook(ruleset, ruleBookWords, { profile: ruleset.profiles[0]!.id, asOf: ruleset.checkedOn }, sourceById)
  if (!on.ok) throw new Error(on.code)
  return { id, machine: journey.machine, steps: ofMachine(journey.machine, id), book: on.book, rules: on.book.levels.flatMap(({ key }) => rulesBehind(on.book, key)) }
}))
const all: readonly Diagram[] = pictured.flatMap(({ steps, rules }) => [steps, ...rules])
const nodesOf = (node: StepNode): readonly StepNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]
const linesOf = (diagram: Diagram) => boxesOf(diagram.boxes).flatMap(({ lines }) => lines)

test.each(pictured)('every state and every way on of the machine of $id is in its picture, and nothing else', ({ machine, steps }) => {
  const nodes = nodesOf(machine.root), states = nodes.slice(1).map(({ id }) => id)
  expect(boxesOf(steps.boxes).filter(({ is }) => is !== 'any-step').map(({ id }) => id).sort()).toEqual(states.sort())
  const ways = nodes.flatMap(node => [...[...node.transitions.values()].flat(), ...(node.always ?? [])]).reduce((count, { target }) => count + Math.max(1, target?.length ?? 1), 0)
  expect(linesOf(steps)).toHaveLength(ways)
})

test.each(pictured.filter(({ book }) => book.levels.length > 0))('every rule of $id that is used stands behind its level, once, and no other does', ({ book }) => {
  for (const { key } of book.levels) {
    const shown = rulesBehind(book, key).reduce((count, { boxes }) => count + boxes.reduce((sum, box) => sum + [...box.lines, ...box.inside].filter(({ to }) => to === key).length, 0), 0)
    expect(shown, key).toBe(book.rules.filter(({ coming, off, atLeast, upTo }) => !coming && !off && (atLeast === key || upTo === key)).length)
  }
})

test('whatever leads somewhere leads to a box of the same picture', () => {
  for (const { id, boxes } of all) {
    const ids = boxesOf(boxes).map(box => box.id)
    expect(new Set(ids).size, id).toBe(ids.length)
    expect(boxesOf(boxes).flatMap(box => [box, ...box.lines]).flatMap(({ to }) => (to === undefined || ids.includes(to) ? [] : [to])), id).toEqual([])
  }
})

test('the text alternative says every box, every line, on what condition and where it leads', () => {
  for (const diagram of all) {
    const text = outlineInText(outlineOf(diagram))
    for (const { label, note } of boxesOf(diagram.boxes).flatMap(box => [box, ...box.lines])) expect(text).toContain(note === undefined ? label : `${label} (${note})`)
    const entries = text.split('\n').length - 1
    expect(entries).toBe(boxesOf(diagram.boxes).length + linesOf(diagram).length)
  }
})

test('the drawing says what the picture says, with every line of text within its box and nothing beyond its edge', () => {
  for (const diagram of all) {
    const { texts, frames, ways, width, height } = drawn(diagram), said = texts.map(({ text }) => text).join('').replaceAll(' ', '')
    for (const { label } of boxesOf(diagram.boxes).flatMap(box => [box, ...box.lines])) expect(said).toContain(label.replaceAll(' ', ''))
    for (const { x, y } of texts) expect(frames.some(frame => frame.x < x && x < frame.x + frame.width && frame.y < y && y < frame.y + frame.height)).toBe(true)
    for (const way of ways) expect(way.x).toBeLessThan(width)
    for (const frame of frames) expect(frame.y + frame.height).toBeLessThanOrEqual(height)
  }
})

test('two lanes that stand at the same place beside a picture never meet', () => {
  for (const diagram of all) {
    const spans = drawn(diagram).ways.map(({ x, from, end }) => { const heights = [end.y, ...from.map(({ y }) => y)]; return { x, top: Math.min(...heights), bottom: Math.max(...heights) } })
    for (const [index, one] of spans.entries()) for (const other of spans.slice(index + 1)) expect(one.x !== other.x || one.bottom < other.top || other.bottom < one.top).toBe(true)
  }
})

test('a picture fits a phone but for a few strokes, and asks for no style, script, font or address', () => {
  for (const diagram of all) {
    expect(drawn(diagram).width).toBeLessThanOrEqual(400)
    expect(svgOf(diagram).replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<style|<script| style=|https?:|url\(|@import|undefined|NaN/)
  }
})

const text = fc.oneof(fc.string(), fc.constantFrom('<b>', 'a "word": #1; {x} [y] | z --> end', '}', 'end', ']', '%% not a comment'))
const anything = fc.array(fc.record({ label: text, lines: fc.array(fc.record({ label: text, note: text })) })).map((boxes): Diagram => ({
  id: 'any', title: 'Any', is: 'rules', boxes: [...boxes.map(({ label, lines }, index) => ({ id: `group-${index}`, is: 'group' as const, label, lines: lines.map(line => ({ ...line, to: 'goal' })), inside: [] })), { id: 'goal', is: 'level', label: 'Goal', lines: [], inside: [] }]
}))

test('no word of a board can break out of the drawing or of the Mermaid source', () => {
  fc.assert(fc.property(anything, diagram => {
    const tags = svgOf(diagram).replace(/<\/?(svg|title|rect|g|path|circle|text)(?= |>|\/)[^<>]*>/g, '')
    expect(tags).not.toMatch(/[<>]/)
    for (const line of mermaidOf(diagram).split('\n').slice(2)) expect(line).toMatch(/^ *(n_\w+\["[^"#;:`<>{}[\]|]*"\]|subgraph n_\w+\["[^"#;:`<>{}[\]|]*"\]|n_\w+ --> n_\w+|end)?$/)
  }))
})

test('a state within a state, several choices, and a condition without a name are all told', () => {
  const machine = setup({ types: { events: {} as { type: 'step.taken' } | { type: 'all.stopped' } }, guards: { theDoorIsOpen: () => true } }).createMachine({
    id: 'walk', initial: 'indoors', on: { 'all.stopped': '.gone' },
    states: { indoors: { initial: 'inAHall', states: { inAHall: { on: { 'step.taken': [{ guard: 'theDoorIsOpen', target: 'atTheDoor' }, { guard: () => false, target: '#walk.gone' }, {}] } }, atTheDoor: { always: '#walk.gone' } } }, gone: { type: 'final' } }
  })
  expect(outlineInText(outlineOf(ofMachine(machine, 'A walk')))).toBe(`- Indoors (it starts here)
  - In a hall (it starts here)
    - Step taken (only if the door is open): leads to “At the door”
    - Step taken (otherwise, if what is known allows it): leads to “Gone”
    - Step taken (otherwise): nothing moves, and it is written down
  - At the door
    - At once: leads to “Gone”
- Gone (it ends here)
- At any step
  - All stopped: leads to “Gone”
`)
  expect(mermaidOf(ofMachine(machine, 'A walk'))).toContain('n_walk_indoors_inAHall --> n_walk_indoors_atTheDoor : Step taken (only if the door is open)')
})
