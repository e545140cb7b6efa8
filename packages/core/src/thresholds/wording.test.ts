import { expect, test } from 'vitest'
import { statementOf } from '../kernel/rule.ts'
import { actions } from './actions.ts'
import { catalogueFacts, catalogueRules } from './catalogue/catalogue.ts'
import { groups } from './catalogue/groups.ts'
import { levels } from './catalogue/periods.ts'
import { actionWords, factWords, groupWords, levelWords, reasonWords, type FactWording } from './wording/en.ts'

const words = Object.entries<FactWording>(factWords)

test('every fact, rule, action, group and level has words', () => {
  expect(catalogueFacts.map(({ id }) => id).filter(id => !(id in factWords))).toEqual([])
  expect(catalogueRules.map(({ id }) => statementOf(id)).filter(id => !(id in reasonWords))).toEqual([])
  expect(actions.map(({ id }) => id).filter(id => !(id in actionWords))).toEqual([])
  expect(groups.map(({ id }) => id).filter(id => !(id in groupWords))).toEqual([])
  expect(levels.filter(id => !(id in levelWords))).toEqual([])
})

test('a question is one sentence that can be answered', () => {
  for (const [id, { question }] of words) {
    expect(question, id).toMatch(/^[A-Z].*\?$/)
    expect(question.length, id).toBeLessThan(170)
  }
})

test('a label is short and no sentence', () => {
  for (const [id, { label }] of words) {
    expect(label, id).toMatch(/^[A-Z].*[^.]$/)
    expect(label.length, id).toBeLessThan(80)
  }
})

test('no two facts ask the same or carry the same label', () => {
  for (const part of ['question', 'label'] as const) {
    const said = words.map(([, wording]) => wording[part])
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([])
  }
})

test('help and reasons are sentences that end', () => {
  for (const [id, { help }] of words) expect(help, id).toMatch(/[.?”]$/)
  for (const [id, reason] of Object.entries(reasonWords)) expect(reason, id).toMatch(/^[A-Z].*\.$/)
})

test('no wording says that nothing needs to be done, or names the law of one period as always so', () => {
  for (const text of [...words.flatMap(([, { question, help, label }]) => [question, help, label]), ...Object.values(reasonWords)]) {
    expect(text).not.toMatch(/no referral|no need to (refer|tell)|nothing to worry|not serious/i)
    expect(text).not.toMatch(/\b(LSCB|CAF|fixed-term exclusion)\b(?! *\()/)
  }
})

test('words are short enough to read on a phone', () => {
  for (const [id, { question, help }] of words) {
    const all = `${question} ${help}`.split(/\s+/)
    const long = all.filter(word => word.length > 14).length
    expect(long / all.length, `${id}: many long words`).toBeLessThan(0.12)
    for (const sentence of `${question} ${help}`.split(/[.?:;]\s/)) expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThan(36)
  }
})
