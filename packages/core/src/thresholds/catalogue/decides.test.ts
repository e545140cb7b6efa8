import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/calendar.ts'
import { workingTogether } from '../../sources/index.ts'
import { decideThreshold, InputError } from '../index.ts'
import { thresholds } from '../ruleset.ts'
import { signs } from './catalogue.ts'
import { levels } from './periods.ts'

const today = '2026-11-21'
const ask = (facts: Readonly<Record<string, string>>, asOf = today) => decideThreshold({ facts, closed: [], profile: 'london', asOf })
const rank = (level: string) => levels.findIndex(one => one === level)
const moving = signs.filter(({ row }) => typeof row.level === 'number' && row.level > 1)
const moveableIds = moving.map(({ fact }) => fact.id)

test('each sign by itself reaches the level of its row, known or suspected', () => {
  for (const { row } of moving) for (const answer of ['yes', 'suspected']) {
    const { lowest, highest } = ask({ [row.id]: answer })
    expect(rank(lowest), row.id).toBeGreaterThanOrEqual(Number(row.level) - 1)
    expect(highest, row.id).toBe('child-protection-s47')
  }
})

test('each sign that stood in 2010 reached the same level then, and what did not exist decided nothing', () => {
  for (const { row, rules } of moving) {
    const then = rules.some(({ inForce: { from, to } }) => from <= '2010-06-01' && (to === undefined || to >= '2010-06-01'))
    const { lowest } = ask({ [row.id]: 'yes' }, '2010-06-01')
    if (then) expect(rank(lowest), row.id).toBeGreaterThanOrEqual(Number(row.level) - 1)
  }
  expect(ask({ 'perplexing-presentation': 'yes' }, '2010-06-01').lowest).toBe('universal')
  expect(ask({ 'criminal-exploitation': 'yes' }, '2010-06-01').lowest).toBe('universal')
})

test('every sign at the highest level says whom to tell today, whatever its grade', () => {
  for (const { row } of moving.filter(({ row: { level } }) => level === 4)) {
    const told = ask({ [row.id]: 'yes' }).actions.map(({ id }) => id)
    expect(told, row.id).toEqual(expect.arrayContaining(['tell-safeguarding-lead-today', 'call-front-door', 'record-now']))
    expect(told, row.id).not.toContain('ask-consent')
  }
})

test('an acute sign is enough, whatever strengths are told beside it', () => {
  const strengths = Object.fromEntries(signs.filter(({ fact }) => fact.strength).map(({ fact }) => [fact.id, 'yes']))
  const excluded = (id: string) => thresholds.exclusions.flatMap(({ one, other }) => (other.fact === id ? [one.fact] : one.fact === id ? [other.fact] : []))
  for (const { row } of moving.filter(({ row: { acute } }) => acute)) {
    const beside = Object.fromEntries(Object.entries(strengths).filter(([id]) => !excluded(row.id).includes(id)))
    expect(ask({ ...beside, [row.id]: 'yes' }).lowest, row.id).toBe(ask({ [row.id]: 'yes' }).lowest)
  }
})

test('one more worrying answer never lowers the level', () => {
  const answers = fc.dictionary(fc.constantFrom(...moveableIds), fc.constantFrom('yes', 'suspected', 'no', 'refused', 'asked-not-known'), { maxKeys: 6 })
  fc.assert(fc.property(answers, fc.constantFrom(...moveableIds), (facts, more) => {
    try {
      const before = ask(facts), after = ask({ ...facts, [more]: 'yes' })
      expect(rank(after.lowest)).toBeGreaterThanOrEqual(rank(before.lowest))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }))
})

test('every day from 1 April 2006 on has rules, and the day before is refused with the days that have', () => {
  const bruise = { 'bruise-on-non-mobile-child': 'yes' }
  for (const { inForce: { from } } of workingTogether) for (const asOf of [from, ...(from === '2006-04-01' ? [] : [addDays(from, -1)])]) expect(ask(bruise, asOf).lowest, asOf).toBe('child-protection-s47')
  expect(() => ask(bruise, '2006-03-31')).toThrow('No rules of london are encoded for 2006-03-31. There are rules from 2006-04-01 on.')
  expect(() => ask(bruise, '2006-03-31')).toThrow(InputError)
})
