import { isDay } from './calendar.ts'
import { isInstant } from './london-time.ts'
import { compile, type Compiled } from './compile.ts'
import type { Constraint } from './constraint.ts'
import type { DecisionInput, Fault } from './decision.ts'
import { canClose, type Answer, type Day, type Fact } from './fact.ts'
import type { Known } from './gate.ts'
import { classOf } from './literal.ts'
import { nearest } from './nearest.ts'
import type { Profile, Ruleset } from './ruleset.ts'

/** The facts of one decision, normalised once: bits for the rules, and what became of each fact. */
export interface Packed extends Known {
  /** Per fact the classes it may still be in, as bits. */
  readonly domains: Uint32Array
  /** Per fact, how a person or a closed group has answered it, as a place in `ways`: 0 where nobody said anything of it; and `narrowed` with it where another answer has left less of it. */
  readonly said: Uint8Array
  /** Facts that a person has answered with more than that it is not known. */
  readonly answered: readonly number[]
  /** Facts that stand in another way than open, answered or closed: that were asked about and are not known, or of which another answer has left less. */
  readonly apart: readonly number[]
  /** Facts that count as no because a person closed their group. */
  readonly closed: readonly number[]
  /** One of those at least, of each group of which any do. */
  readonly shut: readonly number[]
  /** Facts whose group was closed and which stay open all the same, since another open fact could still bring them with it. */
  readonly held: readonly number[]
  /** Facts whose answer follows from another's: the fact, and the one it follows from. */
  readonly drawn: ReadonlyMap<number, number>
}

/** How most answers are told, by their place here: first the ways of not knowing; last "no" by a closed group. */
export const ways: readonly Answer[] = ['not-asked', 'asked-not-known', 'refused', 'yes', 'suspected', 'no', 'no']
/** An answer that a closed group gave; any answer that is not among `ways`; the mark of a fact of which another answer has left less. */
export const byClosing = 6, otherwise = 7, narrowed = 8

/** The place of an answer in `ways`. What is named and left undefined, as a row without such a cell gives it, was not asked. */
export function wayOf(answer: Answer = 'not-asked'): number {
  const way = ways.indexOf(answer)
  return way < 0 ? otherwise : way
}

/** Whether an answer is a way of not knowing. */
export function isNotKnown(answer: Answer | undefined): boolean {
  return wayOf(answer) < 3
}

/** An input made ready for deciding, or everything that is wrong with it, each fault with its path. */
export type Prepared = { readonly ok: true; readonly compiled: Compiled; readonly packed: Packed } | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Reads an input against a ruleset: everything that is wrong with it, all together; or its facts packed for deciding. With `rangeOf` it is the smallest way to decide.
 * @example const ready = prepare(ruleset, { facts: { smell: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' })
 * const range = ready.ok ? rangeOf(ready.compiled, ready.packed) : undefined   // places in ruleset.levels
 * range && [ruleset.levels[range.lowest], ruleset.levels[range.highest]] // → ['amber', 'red']
 */
export function prepare(ruleset: Ruleset, input: DecisionInput): Prepared {
  const shape = shapeFaults(input)
  if (shape.length > 0) return { ok: false, faults: shape }
  const scheme = schemeFaults(ruleset, input)
  const faults = [...scheme, ...inputFaults(ruleset, input)]
  if (scheme.length > 0) return { ok: false, faults }
  const compiled = compile(ruleset, input.profile, input.asOf, input.countUnverified)
  if (faults.length > 0) return { ok: false, faults }
  const packed = pack(compiled, input.facts, input.closed)
  return 'fault' in packed ? { ok: false, faults: [packed.fault] } : { ok: true, compiled, packed }
}

const members = ['facts', 'closed', 'days', 'profile', 'asOf', 'countUnverified']
const fault = (code: Fault['code'], path: string, message: string): Fault => ({ code, path, message })
const isRecord = (found: unknown): boolean => typeof found === 'object' && found !== null && !Array.isArray(found)

/** What cannot be read as an input at all: said before anything is read, so that nothing fails with an error of its own. */
function shapeFaults(input: DecisionInput): Fault[] {
  if (!isRecord(input)) return [fault('not-an-input', '', `${JSON.stringify(input) ?? String(input)} is not an input. Give facts, closed, profile and asOf.`)]
  const faults: Fault[] = [], { facts, closed, days } = input
  if (!isRecord(facts)) faults.push(fault('not-an-input', 'facts', 'facts is missing or is not a list of answers by fact. Give {} where nothing is known.'))
  if (!Array.isArray(closed)) faults.push(fault('not-an-input', 'closed', 'closed is missing or is not a list of groups. Give [] where nobody closed one.'))
  if (days !== undefined && !isRecord(days)) faults.push(fault('not-an-input', 'days', 'days is not a list of days by event.'))
  for (const member in input) if (!members.includes(member)) faults.push(wrongName('unknown-member', member, member, members, 'An input has no such member'))
  return faults
}

/** Whether there are rules for this profile and day. */
export function schemeFaults(ruleset: Ruleset, { profile: id, asOf }: Pick<DecisionInput, 'profile' | 'asOf'>): Fault[] {
  const profile = ruleset.profiles.find(profile => profile.id === id)
  const faults: Fault[] = []
  if (!profile) faults.push(wrongName('unknown-profile', 'profile', id, ruleset.profiles.map(({ id }) => id), 'There is no such profile'))
  if (typeof asOf !== 'string' || !isDay(asOf)) faults.push(fault('not-a-day', 'asOf', `${JSON.stringify(asOf)} is not a day. Write the day whose law you mean as YYYY-MM-DD, for example 2026-11-21.`))
  else if (profile && !profile.encoded.some(({ from, to }) => from <= asOf && (to === undefined || asOf <= to))) {
    faults.push(fault('date-not-encoded', 'asOf', notEncoded(profile, asOf)))
  }
  return faults
}

/** A day for which there are no rules, with the days for which there are. */
export const notEncoded = ({ id, encoded }: Pick<Profile, 'id' | 'encoded'>, day: Day): string =>
  `No rules of ${id} are encoded for ${day}. There are rules ${encoded.map(({ from, to }) => `from ${from} ${to ? `to ${to}` : 'on'}`).join(', and ')}.`

const indexes = new WeakMap<Ruleset, { facts: ReadonlyMap<string, Fact>; groups: ReadonlyMap<string, boolean>; events: ReadonlySet<string> }>()

function indexOf(ruleset: Ruleset) {
  const found = indexes.get(ruleset) ?? {
    facts: new Map(ruleset.facts.map(fact => [fact.id, fact])),
    groups: new Map(ruleset.groups.map(({ id }) => [id, ruleset.facts.some(fact => fact.group === id && canClose(fact))])),
    events: new Set(ruleset.clocks.map(({ startsAt }) => startsAt))
  }
  indexes.set(ruleset, found)
  return found
}

/** What is wrong with the names and answers of an input. */
export function inputFaults(ruleset: Ruleset, { facts, closed, days }: Pick<DecisionInput, 'facts' | 'closed' | 'days'>): Fault[] {
  const known = indexOf(ruleset), faults: Fault[] = []
  for (const id in facts) {
    const fact = known.facts.get(id)
    if (!fact) faults.push(wrongName('unknown-fact', `facts.${id}`, id, known.facts.keys(), 'There is no such fact', faults.length))
    else if (!allowed(fact, facts[id]!)) faults.push(fault('answer-not-allowed', `facts.${id}`, `${JSON.stringify(facts[id])} is not an answer to ${id}. Its answers are: ${answersOf(fact)}; or not-asked, asked-not-known, refused.`))
  }
  closed.forEach((id, i) => {
    const closable = known.groups.get(id)
    if (closable === undefined) faults.push(wrongName('unknown-group', `closed.${i}`, id, known.groups.keys(), 'There is no such group of questions', faults.length))
    else if (!closable) faults.push(fault('group-cannot-close', `closed.${i}`, `${id} holds nothing that "asked, nothing more found" could answer. Answer its questions one by one.`))
  })
  for (const event in days) {
    if (!known.events.has(event)) faults.push(wrongName('unknown-event', `days.${event}`, event, known.events, 'No clock starts at this event'))
    else if (typeof days[event] !== 'string' || !(isDay(days[event]) || isInstant(days[event]))) faults.push(fault('not-a-day', `days.${event}`, `${JSON.stringify(days[event])} is not a day. Write it as YYYY-MM-DD.`))
  }
  return faults
}

function allowed(fact: Fact, answer: Answer): boolean {
  if (isNotKnown(answer)) return true
  switch (fact.kind) {
    case 'sign': return answer === 'yes' || answer === 'suspected' || answer === 'no'
    case 'choice': return fact.options.includes(answer as string)
    case 'number': return typeof answer === 'number' && answer >= fact.min && answer <= fact.max
    case 'date': return typeof answer === 'string' && isDay(answer)
  }
}

/** What may be answered to a fact, besides not knowing, as one reads it: `yes, suspected or no`. */
export function answersOf(fact: Fact): string {
  switch (fact.kind) {
    case 'sign': return 'yes, suspected or no'
    case 'choice': return fact.options.join(', ')
    case 'number': return `a number of ${fact.unit} from ${fact.min} to ${fact.max}`
    case 'date': return 'a day as YYYY-MM-DD'
  }
}


/** A right name is looked for this often: an input with more wrong ones is no slip of the pen, and looking takes time for each. */
const mostLookedFor = 100

function wrongName(code: Fault['code'], path: string, wrong: string, known: Iterable<string>, sentence: string, already = 0): Fault {
  const names = [...known], near = already < mostLookedFor ? nearest(String(wrong), names) : undefined
  return { code, path, message: `${sentence}: ${wrong}.${near ? ` Did you mean ${near}?` : names.length < 30 ? ` There are: ${names.join(', ')}.` : ''}`, ...(near && { nearest: near }) }
}

/** Packs facts that have been checked: what each may still be, once answers have bound one another and groups have been closed. A contradiction between two answers comes back as a fault naming both facts. */
export function pack(compiled: Compiled, facts: DecisionInput['facts'], groups: readonly string[]): Packed | { readonly fault: Fault } {
  const domains = compiled.whole.slice(), said = new Uint8Array(domains.length), drawn = new Map<number, number>()
  const answered: number[] = [], apart: number[] = []
  for (const id in facts) {
    const fact = compiled.index.get(id), answer = facts[id]!, way = wayOf(answer)
    if (fact === undefined) continue
    said[fact] = way
    if (way < 3) { if (way > 0) apart.push(fact); continue }
    domains[fact] = domainOf(compiled, fact, answer)
    answered.push(fact)
  }
  const refused = bind(compiled, facts, domains, said, drawn, answered, apart)
  if (refused) return { fault: refused }
  const { closed, shut, held } = close(compiled, groups, domains, said, drawn), yes = new Uint32Array(compiled.words), no = new Uint32Array(compiled.words)
  markLiterals(compiled, domains, yes, no)
  return { yes, no, domains, said, answered, apart, closed, shut, held, drawn }
}

/** Sets the bits of every question that a fact's answer settles. */
function markLiterals({ whole, literals, literalsOfFact }: Compiled, domains: Uint32Array, yes: Uint32Array, no: Uint32Array): void {
  for (let fact = 0; fact < domains.length; fact++) {
    const domain = domains[fact]!
    if (domain === whole[fact]) continue
    const own = literalsOfFact[fact]!
    for (let i = 0; i < own.length; i++) {
      const literal = own[i]!, met = literals[literal]!.classes, word = literal >>> 5, bit = 1 << (literal & 31)
      if ((domain & ~met) === 0) yes[word]! |= bit
      else if ((domain & met) === 0) no[word]! |= bit
    }
  }
}

/** A suspected sign may still turn out to be so: it is open between the two, and never slips back to "no" by itself. */
export function domainOf(compiled: Compiled, fact: number, answer: Answer): number {
  const classes = compiled.facts[fact]!
  if (answer === 'suspected' && classes.fact.kind === 'sign') return classes.fact.worrying === 'no' ? 0b110 : 0b011
  return 1 << classOf(classes, answer)
}

/** Lets answers narrow one another, in the order of the constraints and until nothing changes; only those are tried whose fact has been answered or narrowed. */
function bind(compiled: Compiled, facts: DecisionInput['facts'], domains: Uint32Array, said: Uint8Array, drawn: Map<number, number>, answered: readonly number[], apart: number[]): Fault | undefined {
  const { constraints, constraintsFrom, boundAtOnce } = compiled, due = boundAtOnce.slice()
  const look = (fact: number): void => { const more = constraintsFrom[fact]!; for (let word = 0; word < due.length; word++) due[word]! |= more[word]! }
  answered.forEach(look)
  for (let again = constraints.length > 0; again;) {
    again = false
    for (let word = 0; word < due.length; word++) {
      for (let left = due[word]!, bit: number; left !== 0; left = bit === 31 ? 0 : due[word]! & (-1 << (bit + 1))) {
        bit = 31 - Math.clz32(left & -left)
        due[word]! &= ~(1 << bit)
        const constraint = constraints[word * 32 + bit]!, before = domains[constraint.to]!
        if (!binds(constraint, domains)) continue
        if ((before & constraint.then) === 0) return contradiction(compiled, constraint, facts)
        // Also where another answer has left no more than this of it.
        if (constraint.draws) drawn.set(constraint.to, constraint.from)
        if ((before & ~constraint.then) === 0) continue
        domains[constraint.to] = before & constraint.then
        if (said[constraint.to]! < narrowed) { said[constraint.to]! |= narrowed; apart.push(constraint.to) }
        look(constraint.to)
        again = true
      }
    }
  }
  return undefined
}

const binds = ({ from, within }: Constraint, domains: Uint32Array): boolean => (domains[from]! & ~within) === 0

function contradiction(compiled: Compiled, { from, to }: Constraint, facts: DecisionInput['facts']): Fault {
  const said = (fact: number) => { const { id } = compiled.facts[fact]!.fact; return `${id} (${isNotKnown(facts[id]) ? 'which follows from another answer' : facts[id]})` }
  return { code: 'contradiction', path: `facts.${compiled.facts[from]!.fact.id}`, message: `These two answers cannot both be true: ${said(from)} and ${said(to)}. Correct one of them.` }
}

/** Closes groups: their signs that were not asked count as no, save one that another open fact could still bring with it. */
function close({ closable, broughtBy }: Compiled, groups: readonly string[], domains: Uint32Array, said: Uint8Array, drawn: ReadonlyMap<number, number>): Pick<Packed, 'closed' | 'shut' | 'held'> {
  const closed: number[] = [], shut: number[] = []
  let held: number[] = []
  const couldBring = ({ from, within, then }: Constraint) => (then & 0b100) === 0 && (domains[from]! & within) !== 0
  const isHeld = (fact: number): boolean => {
    const bringers = broughtBy[fact]!
    if (bringers.length > 0 && bringers.some(couldBring)) return true
    domains[fact] = 0b100
    said[fact] = byClosing
    closed.push(fact)
    return false
  }
  for (const group of groups) {
    const before = closed.length
    for (const fact of closable.get(group) ?? []) {
      const way = said[fact]!
      // What another answer brings has been narrowed.
      if ((way === 0 || (way === narrowed && (domains[fact]! & 0b100) !== 0 && !drawn.has(fact))) && !held.includes(fact) && isHeld(fact)) held.push(fact)
    }
    if (closed.length > before) shut.push(closed[before]!)
  }
  for (let before = -1; before !== closed.length && held.length > 0;) {
    before = closed.length
    held = held.filter(isHeld)
    for (let i = before; i < closed.length; i++) shut.push(closed[i]!)
  }
  return { closed, shut, held }
}
