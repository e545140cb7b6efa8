import type { ClockRule, Parameter } from '@safeguarding-kit/core/kernel'
import type { Rules, RulesQuestion } from './rules.ts'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const sayNumber = (count: number) => words[count] ?? String(count)
const sayUnit = (unit: string, count: number) => (count === 1 ? unit.replace(/s$/, '') : unit).replace('-', ' ')

/** The rules of `@safeguarding-kit/core`: loaded when a pack is first compared, so that reading a pack does not need them. */
export async function coreRules(): Promise<Rules> {
  const [{ checkInput, decideThreshold, thresholds }, { cases }, { referralRuleset }, { parameterOn }] = await Promise.all([
    import('@safeguarding-kit/core/thresholds'), import('@safeguarding-kit/core/thresholds/cases'), import('@safeguarding-kit/core/referral'), import('@safeguarding-kit/core/kernel')
  ])
  return {
    version: thresholds.version,
    decide(question: RulesQuestion) {
      const wrong = checkInput(question)
      if (wrong.length > 0) return { ok: false, reasons: wrong.map(fault => `${fault.path}: ${fault.message}${fault.nearest ? ` Did you mean "${fault.nearest}"?` : ''}`) }
      const { lowest, highest, open, actions, missing } = decideThreshold(question)
      const next = missing[0]?.fact
      return { ok: true, lowest, highest, open, actions: actions.map(action => action.id), ...(next ? { next } : {}) }
    },
    workedCase(id) {
      const found = cases.find(each => each.id === id)
      return found && { facts: found.facts, closed: found.closed, profile: found.profile ?? 'london', asOf: found.asOf }
    },
    slots(profile, asOf) {
      const scheme = thresholds.profiles.find(each => each.id === profile)
      const levels = Object.entries(scheme?.levels ?? {}).map(([level, { number, label }]) => [`level:${level}`, `level ${number} (${label.charAt(0).toLowerCase()}${label.slice(1)})`])
      const clocks = [thresholds, referralRuleset].flatMap(({ clocks, parameters }) => clocks.flatMap((clock: ClockRule) => {
        const parameter = parameters.find((each: Parameter) => each.id === clock.parameter)
        const value = parameter && parameterOn(parameter, asOf)?.value
        if (value === undefined) return []
        return [[`clock:${clock.id}`, value === 0 ? 'the same day' : `${sayNumber(value)} ${sayUnit(clock.unit, value)}`]]
      }))
      return Object.fromEntries([...levels, ...clocks])
    }
  }
}
