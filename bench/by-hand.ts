import type { Compiled } from '../packages/core/src/kernel/compile.ts'
import { literalsOf, type Gate } from '../packages/core/src/kernel/gate.ts'

type Of = 'atLeast' | 'reach'

/** What somebody would write out by hand for these very rules, as source: masks of bits per level, and each rule that needs more than one bit. */
function parts({ levelRules, gates: written, ruleset: { levels } }: Compiled) {
  const gates = new Set(written), alone = levelRules.filter(rule => !gates.has(rule))
  const test = (level: number, of: Of, word: (word: number) => string, or = ' || '): string => {
    const masks = new Map<number, number>()
    for (const rule of alone) if (rule[of] === level) rule.gate.words.forEach((word, i) => masks.set(word, (masks.get(word) ?? 0) | rule.gate.bits[i]!))
    const any = [...masks].map(([at, bits]) => `(${word(at)} & ${bits})`).join(' | ') || '0'
    return [`(${any}) !== 0`, ...written.filter(rule => rule[of] === level).map(({ gate }) => `(${whole(gate, word)})`)].join(or)
  }
  return { levels, test }
}

function whole(gate: Gate, word: (word: number) => string): string {
  if (gate.inner.length === 0 && gate.need === 1 && gate.words.length > 0) return `(${gate.words.map((at, i) => `(${word(at)} & ${gate.bits[i]!})`).join(' | ')}) !== 0`
  if (gate.every) return gate.words.map((at, i) => `(${word(at)} & ${gate.bits[i]!}) === ${gate.bits[i]!}`).join(' && ') || 'true'
  const met = gate.words.flatMap((at, i) => Array.from({ length: 32 }, (_, bit) => 1 << bit).filter(bit => (gate.bits[i]! & bit) !== 0).map(bit => `((${word(at)} & ${bit}) !== 0)`)).concat(gate.inner.map(inner => `(${whole(inner, word)})`))
  return `(${met.map(part => `+${part}`).join(' + ')}) >= ${gate.need}`
}

/** One decision on packed facts: `(yes, no) => { lowest, highest }`. */
export function decisionByHand(compiled: Compiled): string {
  const { levels, test } = parts(compiled), yes = (word: number) => `yes[${word}]`, maybe = (word: number) => `~no[${word}]`
  const ladder = (name: string, of: Of, word: (word: number) => string) =>
    `  let ${name} = '${levels[0]}'\n${levels.map((level, i) => ({ level, i })).slice(1).reverse().map(({ level, i }, nth) => `  ${nth ? 'else ' : ''}if (${test(i, of, word, '\n      || ')}) ${name} = '${level}'`).join('\n')}`
  return `function (yes, no) {\n${ladder('lowest', 'atLeast', yes)}\n${ladder('highest', 'reach', maybe)}\n  return { lowest, highest }\n}`
}

/**
 * A loop over columns: `(yes, no, count, lowest, highest, fired) => void`, one array for each 32 questions. What one bit decides keeps that bit as its fired
 * bit, so those words are stored as they are; every other rule gets a bit in words after them, shared by rules that ask the same. Written with branches or
 * without: on cases that cannot be foreseen the second is faster.
 */
export function loopByHand(compiled: Compiled, branches: boolean): { readonly source: string; readonly rules: readonly (readonly string[])[]; readonly planes: number } {
  const { levels, test } = parts(compiled), words = Array.from({ length: compiled.words }, (_, i) => i), rules: string[][] = words.flatMap(() => Array.from({ length: 32 }, () => []))
  const gates = new Map<string, string[]>(), y = (word: number) => `y${word}`, m = (word: number) => `m${word}`
  for (const { gate, rule: { id } } of compiled.rules) {
    const own = literalsOf(gate), test = whole(gate, y)
    if (own.length === 1 && gate.need === 1 && gate.inner.length === 0) rules[own[0]!]!.push(id)
    else gates.set(test, [...(gates.get(test) ?? []), id])
  }
  rules.push(...gates.values())
  const late = Array.from({ length: Math.ceil(gates.size / 32) }, (_, i) => [...gates.keys()].slice(i * 32, i * 32 + 32))
  const above = levels.map((_, i) => i).slice(1)
  const level = (of: Of, word: (word: number) => string) => (branches
    ? above.toReversed().map(i => `(${test(i, of, word)}) ? ${i} : `).join('') + '0'
    : above.toReversed().reduce((rest, i) => `${rest ? `Math.max(${rest}, ` : ''}(+(${test(i, of, word, ' | ')})) * ${i}${rest ? ')' : ''}`, ''))
  const bit = (test: string) => (branches ? `(${test} ? 1 : 0)` : `+(${test.replaceAll('&&', '&')})`)
  const source = `function (yes, no, count, lowest, highest, fired) {
  const ${words.map(i => `yes${i} = yes[${i}], no${i} = no[${i}]`).join(', ')}
  const ${[...words, ...late].map((_, i) => `fired${i} = fired[${i}]`).join(', ')}
  for (let i = 0; i < count; i++) {
    const ${words.map(i => `y${i} = yes${i}[i], m${i} = ~no${i}[i]`).join(', ')}
    lowest[i] = ${level('atLeast', y)}
    highest[i] = ${level('reach', m)}
    ${words.map(i => `fired${i}[i] = y${i}`).join('; ')}
${late.map((group, i) => `    fired${words.length + i}[i] = ${group.map((test, at) => `${bit(test)} << ${at}`).join('\n      | ')}`).join('\n')}
  }
}`
  return { source, rules, planes: words.length + late.length }
}
