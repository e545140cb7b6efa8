import type { ClockRule, Parameter, Ruleset } from '@safeguarding-kit/core/kernel'
import type { Rules } from './rules.ts'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const sayNumber = (count: number) => words[count] ?? String(count)
const sayUnit = (unit: string, count: number) => (count === 1 ? unit.replace(/s$/, '') : unit).replace('-', ' ')

/** The rules of `@safeguarding-kit/core`: loaded when a pack is first compared, so that reading a pack does not need them. */
export async function coreRules(): Promise<Rules> {
  const [{ checkInput, decideThreshold, thresholds }, { cases }, { referralRuleset }, { layVariant, parameterOn }, { jobRoles }] = await Promise.all([
    import('@safeguarding-kit/core/thresholds'), import('@safeguarding-kit/core/thresholds/cases'), import('@safeguarding-kit/core/referral'), import('@safeguarding-kit/core/kernel'), import('@safeguarding-kit/core/training')
  ])

  const clocksOf = ({ clocks, parameters }: Ruleset, asOf: string) => clocks.flatMap((clock: ClockRule) => {
    const parameter = parameters.find((each: Parameter) => each.id === clock.parameter)
    const value = parameter && parameterOn(parameter, asOf)?.value
    return value === undefined ? [] : [[`clock:${clock.id}`, value === 0 ? 'the same day' : `${sayNumber(value)} ${sayUnit(clock.unit, value)}`]]
  })

  const rulesOf = (ruleset: Ruleset): Rules => ({
    version: ruleset.version,
    jobRoles,
    decide(question) {
      const wrong = checkInput(question, ruleset)
      if (wrong.length > 0) return { ok: false, reasons: wrong.map(fault => `${fault.path}: ${fault.message}${fault.nearest ? ` Did you mean "${fault.nearest}"?` : ''}`) }
      const { lowest, highest, open, actions, missing } = decideThreshold(question, ruleset)
      const next = missing[0]?.fact
      return { ok: true, lowest, highest, open, actions: actions.map(action => action.id), ...(next ? { next } : {}) }
    },
    workedCase(id) {
      const found = cases.find(each => each.id === id)
      return found && { facts: found.facts, closed: found.closed, profile: found.profile ?? 'london', asOf: found.asOf }
    },
    slots(profile, asOf) {
      const scheme = ruleset.profiles.find(each => each.id === profile)
      const levels = Object.entries(scheme?.levels ?? {}).map(([level, { number, label }]) => [`level:${level}`, `level ${number} (${label.charAt(0).toLowerCase()}${label.slice(1)})`])
      return Object.fromEntries([...levels, ...clocksOf(ruleset, asOf), ...clocksOf(referralRuleset, asOf)])
    },
    withVariant(document) {
      const laid = layVariant(ruleset, document)
      return laid.accepted ? { ok: true, rules: rulesOf(laid.inForce) } : { ok: false, faults: laid.faults.map(({ path, message }) => ({ path: path === '' ? [] : path.split('.'), message })) }
    }
  })
  return rulesOf(thresholds)
}
