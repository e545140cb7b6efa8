import { describe, expect, test } from 'vitest'
import { procedures } from '../src/index.ts'
import { addDays, disagreements, inputOf, type Ruleset } from '../src/kernel/index.ts'
import type { ProcedureCase } from '../src/procedure/cases.ts'
import { thresholds } from '../src/thresholds/index.ts'

/** The specialist procedures: each is a folder built with `procedureOf`. A new one is tested here by its line in the registry alone. */
const specialists = await Promise.all(procedures.map(async ({ id, load }) => {
  const { procedure } = await load.decision()
  return 'statedAs' in procedure ? { id, procedure, cases: (await load.cases()).cases as readonly ProcedureCase[], schema: await load.schema() } : []
})).then(found => found.flat())

const isInForce = (rule: Ruleset['rules'][number], day: string): boolean => rule.inForce.from <= day && (rule.inForce.to === undefined || day <= rule.inForce.to)

describe.each(specialists)('$id', ({ procedure, cases, schema }) => {
  test.each(cases.map(one => [one.says, one] as const))('%s', (_, one) => {
    expect(disagreements(procedure.ruleset, one)).toEqual([])
    if (one.expected.faults) return
    const [Input] = Object.values(schema).filter(door => typeof door === 'object' && 'parse' in door) as { parse: (found: unknown) => unknown }[]
    expect(Input?.parse(inputOf(one))).toEqual(inputOf(one))
  })

  test('there are worked cases for every rule, fired and in force without firing, and at least fifteen or two for each rule', () => {
    const answers = cases.filter(({ expected }) => !expected.faults).map(one => ({ asOf: one.asOf, decision: procedure.decide(inputOf(one)) }))
    const fires = ({ decision }: (typeof answers)[number], id: string) => [...decision.reasons, ...decision.prompts].some(({ rule }) => rule === id)
    const counted = procedure.ruleset.rules.filter(({ coming, evidence }) => !coming && evidence.sign !== 'unverified' && evidence.level !== 'unverified')
    expect(counted.filter(rule => !answers.some(answer => fires(answer, rule.id))).map(({ id }) => id), 'fired by no case').toEqual([])
    expect(counted.filter(rule => !answers.some(answer => isInForce(rule, answer.asOf) && !fires(answer, rule.id))).map(({ id }) => id), 'silent in no case').toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(Math.min(15, 2 * counted.length))
  })

  test('there are worked cases for the day before and the first day of every date on which something changes', () => {
    const { rules, parameters, profiles } = procedure.ruleset, first = profiles.flatMap(({ encoded }) => encoded.map(({ from }) => from)).sort()[0]!
    const began = new Set([...rules.filter(({ coming }) => !coming).map(({ inForce }) => inForce.from), ...parameters.filter(one => !thresholds.parameters.includes(one)).flatMap(({ values }) => values.map(({ from }) => from))].filter(day => day > first))
    const days = new Set(cases.map(({ asOf }) => asOf))
    expect([...began].filter(day => !days.has(day)), 'no case on the first day').toEqual([])
    expect([...began].filter(day => !days.has(addDays(day, -1))), 'no case on the day before').toEqual([])
    expect(cases.some(one => one.asOf < first && one.expected.faults?.includes('date-not-encoded')), 'nor one before anything is encoded').toBe(true)
  })

  test('ids of cases are its own', () => {
    const all = specialists.flatMap(other => other.cases.map(({ id }) => id))
    expect(cases.filter(({ id }) => all.filter(one => one === id).length > 1).map(({ id }) => id)).toEqual([])
  })
})

test.each(procedures.map(({ id, title, about, load }) => ({ id, title, about, load })))('$id says in one plain sentence what it is for, and why each clause is no rule without a code that only its writers know', async ({ title, about, load }) => {
  expect(title).not.toMatch(/[:.]/)
  expect(about).toMatch(/^\p{Lu}[^.]+\.$/u)
  for (const { at, why } of (await load.rules()).notEncoded) expect(`${at} ${why}`).not.toMatch(/\b(?:AR|XR|PC)-?\d|\b[A-Z]\d{1,2}:|\([A-Z]\d{1,2}\)/)
})
