// npm run mutation [words of a rule's id] [--brief]: changes what an author writes in each way a hand might slip, and sees whether a worked case tells, or
// one of the laws that people state of all rules at once.
import { disagreements, findingsOf, type Rule, type Ruleset, type WorkedCase } from '../src/kernel/index.ts'
import { applies } from '../src/kernel/compile.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { cases as referralCases, type ReferralCase } from '../src/referral/cases.ts'
import { thresholds } from '../src/thresholds/index.ts'
import { cases as thresholdCases } from '../src/thresholds/cases.ts'
import { laws } from '../tests/laws.ts'
import { mutantsOf, sharedMutants, statementsOf, type Mutant } from './mutants.ts'

const suites: readonly (readonly [Ruleset, readonly WorkedCase[]])[] = [[thresholds, thresholdCases], [referralRuleset, referralCases as readonly ReferralCase[]]]
const holds = (worked: WorkedCase, ruleset: Ruleset): boolean => disagreements(ruleset, worked).length === 0

/** Whether a mutant can never be told apart: the rule is switched off, or nothing is lost with it since others say as much. */
function equivalent(ruleset: Ruleset, rule: Rule, { way, ruleset: { rules: mutated } }: Mutant, shadowed: ReadonlyMap<string, string>): string | undefined {
  if (rule.coming || rule.evidence.sign === 'unverified' || rule.evidence.level === 'unverified') return 'the rule is written down and switched off'
  if (/begins|ends/.test(way) && sameDays(ruleset, rule, mutated.find(({ id }) => id === rule.id))) return 'the rule is in force on the same days that are encoded'
  const shadows = shadowed.get(rule.id)
  if (shadows !== undefined && !/turned round|higher|part|any instead|one fewer|suspected is enough/.test(way)) return shadows
  const action = /^without (?!the limit|part|its)(.+)$/.exec(way)?.[1]
  if (action !== undefined && alsoAskedByOthers(ruleset, rule, action)) return `another rule on the same question asks for ${action}, too`
  return undefined
}

/** Whether two rules are in force on the same days, among those that are encoded. */
function sameDays(ruleset: Ruleset, one: Rule, other: Rule | undefined): boolean {
  const days = ({ inForce: { from, to = '9999' } }: Rule) => ruleset.profiles.flatMap(({ encoded }) => encoded.map(span => { const first = from > span.from ? from : span.from, last = to < (span.to ?? '9999') ? to : span.to ?? '9999'; return first <= last ? `${first} ${last}` : '' })).join()
  return other !== undefined && days(one) === days(other)
}

/** Whether the action comes from another rule wherever this one fires: a rule that holds on the same condition, or on every input. */
function alsoAskedByOthers(ruleset: Ruleset, rule: Rule, action: string): boolean {
  const same = (other: Rule) => JSON.stringify(other.when) === JSON.stringify(rule.when) || JSON.stringify(other.when) === '{"all":[]}'
  return ruleset.rules.some(other => other !== rule && other.kind !== 'level' && other.kind !== 'prompt' && same(other) && (other.actions ?? []).includes(action) && other.inForce.from <= rule.inForce.from && (other.inForce.to ?? '9') >= (rule.inForce.to ?? '9'))
}

const words = process.argv.slice(2).filter(word => !word.startsWith('--')), brief = process.argv.includes('--brief')
let all = 0, killed = 0, same = 0
const survivors: string[] = [], by = new Map<string, [number, number]>()
for (const [ruleset, tried] of suites) {
  const broken = tried.filter(one => !holds(one, ruleset)).map(({ id }) => id)
  if (broken.length > 0) { console.error(`${ruleset.id}: these cases fail before anything is changed: ${broken.join(', ')}`); process.exit(2) }
  const shadowed = new Map(findingsOf(ruleset).filter(({ code }) => code === 'shadowed').map(({ where, why }) => [where.slice('rule '.length), why]))
  const chosen = (id: string) => words.every(word => id.includes(word))
  const mutants = [...(words.length === 0 ? sharedMutants(ruleset) : []), ...statementsOf(ruleset).filter(([{ id }]) => chosen(id)).flatMap(statement => mutantsOf(ruleset, statement))]
  for (const mutant of mutants) {
    const why = mutant.rules.map(rule => equivalent(ruleset, rule, mutant, shadowed))
    if (why.every(one => one !== undefined)) { same++; continue }
    all++
    const near = tried.filter(({ asOf }) => mutant.rules.some(rule => ruleset.profiles.some(profile => applies(rule, profile, asOf, true))))
      .sort((a, b) => Number(JSON.stringify(b.facts).includes(mutant.what)) - Number(JSON.stringify(a.facts).includes(mutant.what)))
    const isKilled = (ruleset === thresholds && laws.some(({ brokenBy }) => brokenBy(mutant.ruleset).length > 0)) || near.some(one => !holds(one, mutant.ruleset)), kind = mutant.way.replace(/^without (?!the|part|its).*/, 'without an action').replace(/the limit .*/, 'a limit').replace(/its usual .*/, 'a usual action').replace(/\d+ /, '')
    const [seen, told] = by.get(kind) ?? [0, 0]
    by.set(kind, [seen + 1, told + Number(isKilled)])
    if (isKilled) killed++
    else survivors.push(`${ruleset.id}: ${mutant.what}: ${mutant.way}`)
  }
}
for (const [kind, [seen, told]] of [...by].sort()) console.log(`${kind.padEnd(28)} ${String(told).padStart(5)} of ${String(seen).padStart(5)} found out`)
console.log(`\n${killed} of ${all} changes were found out by a worked case or a law: ${(100 * killed / Math.max(1, all)).toFixed(1)} %. ${same} more could not be told apart, since the rule is off or others say as much.`)
if (survivors.length > 0 && !brief) console.log(`\nNot found out:\n${survivors.join('\n')}`)
