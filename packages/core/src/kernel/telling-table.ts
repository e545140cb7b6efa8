import type { Compiled, ReadyRule } from './compile.ts'
import type { NotFired } from './decision.ts'
import { waysInAll } from './prepare.ts'

/** What is told of rules, worked out once for each set of compiled rules. */
export interface Table {
  /** Per rule the one literal that decides it; -1 where several do. */
  readonly literal: Int32Array
  /** Those literals as bits; by literal, which rules it decides and how far these may reach. */
  readonly alone: Int32Array
  readonly firedBy: readonly (readonly number[])[]
  readonly reachOf: Uint8Array
  /** Places of the rules that several literals decide. */
  readonly others: readonly number[]
  /** How strong each rule is as a reason; the place of each fact in the procedure's own order of asking. */
  readonly strength: readonly number[]
  readonly asking: readonly number[]
  /** Why a rule did not fire that one answer decides: told once for each answer, and again wherever that answer is given. */
  readonly silent: NotFired[]
}

const tables = new WeakMap<Compiled, Table>(), kinds = ['', 'duty', 'route', 'warning']

/** The table of some compiled rules. */
export function tableOf(compiled: Compiled): Table {
  const found = tables.get(compiled) ?? drawUp(compiled)
  tables.set(compiled, found)
  return found
}

function drawUp({ ruleset, rules, facts, whole, words, literals }: Compiled): Table {
  const alone = new Int32Array(words), reachOf = new Uint8Array(words * 32), firedBy: number[][] = Array.from(reachOf, () => [])
  const literal = Int32Array.from(rules, ({ gate: { need, words, bits, inner }, tangled, reach }, at) => {
    const one = words[0]! * 32 + 31 - Math.clz32(bits[0]!)
    if (need !== 1 || inner.length + tangled.length > 0 || words.length !== 1 || (bits[0]! & (bits[0]! - 1)) !== 0 || literals[one]!.classes === whole[literals[one]!.fact]) return -1
    alone[words[0]!]! |= bits[0]!
    firedBy[one]!.push(at)
    reachOf[one] = Math.max(reachOf[one]!, reach)
    return one
  })
  const weight = ({ rule, atLeast }: ReadyRule): number => (rule.kind === 'level' ? (rule.acute ? 100 : 0) + atLeast : -kinds.indexOf(rule.kind))
  const groups = ruleset.groups.map(({ id }) => id), first = ruleset.facts.map(fact => (fact.kind === 'sign' ? fact.askFirst ?? 1e9 : 1e9)), groupOf = ruleset.facts.map(({ group }) => groups.indexOf(group) >>> 0), asking: number[] = []
  ;[...facts.keys()].sort((a, b) => first[a]! - first[b]! || groupOf[a]! - groupOf[b]!).forEach((fact, place) => { asking[fact] = place })
  return {
    literal, alone, firedBy, reachOf, others: [...rules.keys()].filter(at => literal[at]! < 0),
    strength: rules.map(weight), asking,
    silent: new Array<NotFired>(rules.length * waysInAll * 2).fill(undefined as never)
  }
}
