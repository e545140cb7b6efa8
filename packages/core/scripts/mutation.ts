// npm run mutation [words of a rule's id] [--brief]: changes what an author writes in each way a hand might slip, and sees whether a worked case tells, or
// one of the laws that people state of all rules at once.
import { disagreements, findingsOf, type Rule, type Ruleset, type WorkedCase } from '../src/kernel/index.ts'
import { applies } from '../src/kernel/compile.ts'
import { procedures } from '../src/index.ts'
import { laws } from '../tests/laws.ts'
import { mutantsOf, piecesOf, sharedMutants, statementsOf, type Mutant, type Piece } from './mutants.ts'

const suites: readonly (readonly [Ruleset, readonly WorkedCase[]])[] = await Promise.all(procedures.map(async ({ load }) => [await load.rules(), (await load.cases()).cases] as const))
const holds = (worked: WorkedCase, ruleset: Ruleset): boolean => disagreements(ruleset, worked).length === 0

/** Why a mutant can never be told apart: the rule is switched off, or nothing is lost with it since others say as much. */
function equivalent(ruleset: Ruleset, rule: Rule, { way, ruleset: { rules: mutated } }: Mutant, shadowed: ReadonlyMap<string, string>, pieces: readonly Piece[]): string | undefined {
  if (way !== 'switched on' && (rule.coming || rule.evidence.sign === 'unverified' || rule.evidence.level === 'unverified')) return 'the rule is written down and switched off'
  if (/begins|ends/.test(way) && sameDays(ruleset, rule, mutated.find(({ id }) => id === rule.id))) return 'the rule is in force on the same days that are encoded'
  if (shadowed.has(rule.id) && !/turned round|higher|part|any instead|one fewer|suspected is enough|made acute|switched on|one longer|counted|never withdrawn|says so/.test(way)) return shadowed.get(rule.id)
  const [, part, lost] = /^without (?:part (\d+) of any|(?:the limit )?([^ ]+))$/.exec(way) ?? []
  const gone = pieces.filter(piece => piece.rule === rule.id && (part === undefined ? piece.asksFor === lost : piece.part === Number(part)))
  return gone.length > 0 && gone.every(({ alsoAskedBy }) => alsoAskedBy !== undefined) ? 'other rules ask for as much wherever it holds' : undefined
}

/** Whether two rules are in force on the same days, among those that are encoded. */
function sameDays(ruleset: Ruleset, one: Rule, other: Rule | undefined): boolean {
  const days = ({ inForce: { from, to = '9999' } }: Rule) => ruleset.profiles.flatMap(({ encoded }) => encoded.map(span => { const first = from > span.from ? from : span.from, last = to < (span.to ?? '9999') ? to : span.to ?? '9999'; return first <= last ? `${first} ${last}` : '' })).join()
  return other !== undefined && days(one) === days(other)
}

const words = process.argv.slice(2).filter(word => !word.startsWith('--')), brief = process.argv.includes('--brief')
let all = 0, killed = 0
const survivors: string[] = [], same: string[] = [], by = new Map<string, [number, number]>()
for (const [ruleset, tried] of suites) {
  const broken = tried.filter(one => !holds(one, ruleset)).map(({ id }) => id)
  if (broken.length > 0) { console.error(`${ruleset.id}: these cases fail before anything is changed: ${broken.join(', ')}`); process.exit(2) }
  const shadowed = new Map(findingsOf(ruleset).filter(({ code }) => code === 'shadowed').map(({ where, why }) => [where.slice('rule '.length), why]))
  const pieces = piecesOf(ruleset), stated = laws.filter(({ brokenBy }) => brokenBy(ruleset).length === 0), before = [killed, all] as const
  const chosen = (id: string) => words.every(word => id.includes(word))
  const mutants = [...(words.length === 0 ? sharedMutants(ruleset) : []), ...statementsOf(ruleset).filter(([{ id }]) => chosen(id)).flatMap(statement => mutantsOf(ruleset, statement))]
  for (const mutant of mutants) {
    const why = mutant.rules.map(rule => equivalent(ruleset, rule, mutant, shadowed, pieces))
    if (why.every(one => one !== undefined)) { same.push(`${ruleset.id}: ${mutant.what}: ${mutant.way}: ${why[0]}`); continue }
    all++
    const near = tried.filter(({ asOf }) => mutant.rules.some(rule => ruleset.profiles.some(profile => applies(rule, profile, asOf, true))))
      .sort((a, b) => Number(JSON.stringify(b.facts).includes(mutant.what)) - Number(JSON.stringify(a.facts).includes(mutant.what)))
    const isKilled = stated.some(({ brokenBy }) => brokenBy(mutant.ruleset).length > 0) || near.some(one => !holds(one, mutant.ruleset)), kind = mutant.way.replace(/^without (?!the|part|its).*/, 'without an action').replace(/the limit .*/, 'a limit').replace(/its usual .*/, 'a usual action').replace(/\d+ /, '')
    const [seen, told] = by.get(kind) ?? [0, 0]
    by.set(kind, [seen + 1, told + Number(isKilled)])
    if (isKilled) killed++
    else survivors.push(`${ruleset.id}: ${mutant.what}: ${mutant.way}`)
  }
  console.log(`${ruleset.id}: ${killed - before[0]} of ${all - before[1]}`)
}

for (const [kind, [seen, told]] of [...by].sort()) console.log(`${kind.padEnd(28)} ${String(told).padStart(5)} of ${String(seen).padStart(5)} found out`)
console.log(`\n${killed} of ${all} changes were found out by a worked case or a law: ${(100 * killed / Math.max(1, all)).toFixed(1)} %. ${same.length} more could not be told apart, since the rule is off or others say as much.`)
if (survivors.length > 0 && !brief) console.log(`\nNot found out:\n${survivors.join('\n')}`)
if (same.length > 0 && !brief) console.log(`\nCould not be told apart:\n${same.join('\n')}`)
