import type { ClockRule, DecisionInput, Parameter, Ruleset } from '@safeguarding-kit/core/kernel'
import type { Rules } from './rules.ts'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const sayNumber = (count: number) => words[count] ?? String(count)
const sayUnit = (unit: string, count: number) => (count === 1 ? unit.replace(/s$/, '') : unit).replace('-', ' ')

/** A limit in words: "the same day", "two working days". */
export const sayLimit = (limit: number, unit: string): string => (limit === 0 ? 'the same day' : `${sayNumber(limit)} ${sayUnit(unit, limit)}`)

/** A worked case as every procedure has them. */
interface Worked { readonly id: string; readonly facts: DecisionInput['facts']; readonly closed?: readonly string[]; readonly days?: DecisionInput['days']; readonly profile?: string; readonly asOf: string }

/** The rules of `@safeguarding-kit/core`: loaded when a pack is first compared, so that reading a pack does not need them. */
export async function coreRules(): Promise<Rules> {
  const [{ assessWith, everyProcedure, procedures, withThresholds }, { InputError, layVariant, parameterOn }, { jobRoles }] = await Promise.all([
    import('@safeguarding-kit/core'), import('@safeguarding-kit/core/kernel'), import('@safeguarding-kit/core/training')
  ])
  const loaded = await everyProcedure()
  const cases = new Map((await Promise.all(procedures.map(({ load }) => load.cases()))).flatMap(({ cases }) => (cases as readonly Worked[]).map(one => [one.id, one])))

  const clocksOf = ({ clocks, parameters }: Ruleset, asOf: string) => clocks.flatMap((clock: ClockRule) => {
    const parameter = parameters.find((each: Parameter) => each.id === clock.parameter)
    const value = parameter && parameterOn(parameter, asOf)?.value
    return value === undefined ? [] : [[`clock:${clock.id}`, sayLimit(value, clock.unit)]]
  })

  const rulesBy = ([thresholds, ...others]: typeof loaded): Rules => ({
    version: thresholds.ruleset.version,
    procedures: procedures.map(({ id }) => id),
    jobRoles,
    decide(question) {
      try {
        const { lowest, highest, open, actions, next, decisions } = assessWith([thresholds, ...others], question)
        return { ok: true, lowest, highest, open, actions: actions.map(({ id }) => id), called: Object.keys(decisions), ...(next[0] && { next: next[0].fact }) }
      } catch (refused) {
        if (refused instanceof InputError) return { ok: false, reasons: refused.faults.map(({ path, message, nearest }) => `${path}: ${message}${nearest && !message.includes(nearest) ? ` Did you mean "${nearest}"?` : ''}`) }
        throw refused
      }
    },
    workedCase(id) {
      const found = cases.get(id)
      return found && { facts: found.facts, closed: found.closed ?? [], profile: found.profile ?? 'london', asOf: found.asOf, ...(found.days && { days: found.days }) }
    },
    slots(profile, asOf) {
      const scheme = thresholds.ruleset.profiles.find(each => each.id === profile)
      const levels = Object.entries(scheme?.levels ?? {}).map(([level, { number, label }]) => [`level:${level}`, `level ${number} (${label.charAt(0).toLowerCase()}${label.slice(1)})`])
      return Object.fromEntries([...levels, ...others.flatMap(({ ruleset }) => clocksOf(ruleset, asOf)), ...clocksOf(thresholds.ruleset, asOf)])
    },
    withVariant(document) {
      const laid = layVariant(thresholds.ruleset, document)
      if (!laid.accepted) return { ok: false, faults: laid.faults.map(({ path, message }) => ({ path: path === '' ? [] : path.split('.'), message })) }
      return { ok: true, rules: rulesBy(withThresholds([thresholds, ...others], laid.inForce)) }
    }
  })
  return rulesBy(loaded)
}
