import { expect, test } from 'vitest'
import { level, rulesetOf, sign } from '../example.ts'
import type { Fact } from '../fact.ts'
import { decideBatch } from './decide-batch.ts'
import { readCases, type CaseFormat, type CaseRead, type LineFault } from './read-cases.ts'

const facts: readonly Fact[] = [sign('late'), sign('bruise', { group: 'second' }), { kind: 'choice', id: 'stage', group: 'second', options: ['unborn', 'born'] }, { kind: 'number', id: 'age', group: 'second', unit: 'years', min: 0, max: 17 }]
const ruleset = rulesetOf(facts, [level({ id: 'bruise', when: { fact: 'bruise', is: 'yes' }, atLeast: 'red' })], { exclusions: [{ one: { fact: 'bruise', is: 'yes' }, other: { fact: 'stage', is: 'unborn' } }] })
const here = { ruleset, profile: 'here', asOf: '2026-11-21' }

async function read(source: Iterable<Uint8Array | string>, format: CaseFormat, rules = [here], size?: number) {
  const cases: CaseRead[] = [], faults: LineFault[] = [], lowest: string[] = []
  let parts = 0
  for await (const part of readCases(source, format, rules, size)) {
    parts++
    cases.push(...part.cases)
    faults.push(...part.faults)
    const batch = decideBatch(rules[0]!.ruleset, part.columns[0]!)
    expect(batch.count).toBe(part.cases.length)
    lowest.push(...[...batch.lowest.subarray(0, batch.count)].map(at => batch.levels[at]!))
  }
  return { cases, faults, lowest, parts }
}

test('cases come out of a CSV file with what each column says', async () => {
  const { cases, faults, lowest } = await read(['case,late,bruise,age,closed\r\n', '"A-1, north",yes,,3,first second\r\n\r\nA-2,,suspected,,\r\n', ',no,not-asked,refused,first'], 'csv')
  expect(faults).toEqual([])
  expect(cases).toEqual([
    { line: 2, id: 'A-1, north', facts: { late: 'yes', age: 3 }, closed: ['first', 'second'] },
    { line: 4, id: 'A-2', facts: { bruise: 'suspected' }, closed: [] },
    { line: 5, facts: { late: 'no', bruise: 'not-asked', age: 'refused' }, closed: ['first'] }
  ])
  expect(lowest).toEqual(['green', 'red', 'green'])
})

test('cases come out of a file of JSON lines', async () => {
  const { cases, faults, lowest } = await read(['{"case":17,"facts":{"bruise":"yes"}}\n{"facts":{},"closed":["second"]}\n'], 'ndjson')
  expect(faults).toEqual([])
  expect(cases).toEqual([{ line: 1, id: '17', facts: { bruise: 'yes' }, closed: [] }, { line: 2, facts: {}, closed: ['second'] }])
  expect(lowest).toEqual(['red', 'green'])
})

test('it does not matter where a file is cut into pieces, in the middle of a letter included', async () => {
  const bytes = new TextEncoder().encode('\uFEFFcase,late\nÅsa’s,yes\nB,perhaps\nC,no')
  const whole = await read([bytes], 'csv')
  expect(whole.cases.map(({ id }) => id)).toEqual(['Åsa’s', 'C'])
  for (let size = 1; size < 7; size++) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
    const { parts: _, ...cut } = await read(pieces, 'csv'), { parts: __, ...uncut } = whole
    expect(cut).toEqual(uncut)
  }
})

test('every bad line is named with its line and column, and the good lines beside it are read', async () => {
  const csv = ['case,late,bruise,stage,age', 'A,yes,,,', 'B,ja,,,99', 'C,yes', '"D,yes,,,', 'E,,yes,unborn,', 'F,,,,4'].join('\n')
  const { cases, faults } = await read([csv], 'csv')
  expect(cases.map(({ id }) => id)).toEqual(['A', 'F'])
  expect(faults.map(({ line, column, columnNumber, code }) => [line, column, columnNumber, code])).toEqual([
    [3, 'late', 2, 'answer-not-allowed'], [3, 'age', 5, 'answer-not-allowed'], [4, '', undefined, 'bad-line'], [5, '', undefined, 'bad-line'], [6, 'bruise', 3, 'contradiction']
  ])
  const json = ['{"facts":{"late":"yes"}}', '{"facts":', '[]', '{"facts":{"latte":"yes"}}', '{"facts":[]}', '{"facts":{},"closed":"second"}', '{"facts":{},"asOf":"2026-11-21"}', '{"facts":{},"closed":["third"]}', '{"facts":{"late":true}}', '{"facts":{}}'].join('\n')
  const lines = await read([json], 'ndjson')
  expect(lines.cases.map(({ line }) => line)).toEqual([1, 10])
  expect(lines.faults.map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, '', 'bad-line'], [3, '', 'bad-line'], [4, 'facts.latte', 'unknown-fact'], [5, 'facts', 'bad-line'], [6, 'closed', 'bad-line'], [7, 'asOf', 'bad-line'], [8, 'closed.0', 'unknown-group'], [9, 'facts.late', 'answer-not-allowed']
  ])
  expect(lines.faults[2]!.nearest).toBe('late')
})

test('a file whose cells are parted by something else than commas is told so, once', async () => {
  for (const [mark, name] of [[';', 'semicolons'], ['\t', 'tabs']] as const) {
    const { cases, faults } = await read([`case${mark}late\nA1${mark}yes\n`], 'csv')
    expect(cases).toEqual([])
    expect(faults).toMatchObject([{ line: 1, message: `The cells of this line are parted by ${name}. Save the file with commas between them. Nothing was read.` }])
  }
})

test('a first line with a wrong name is refused with the nearest right one, and nothing after it is read', async () => {
  const { cases, faults } = await read(['case,bruises,late,late\nA,yes,no,no\n'], 'csv')
  expect(cases).toEqual([])
  expect(faults.map(({ column, columnNumber, nearest }) => [column, columnNumber, nearest])).toEqual([['bruises', 2, 'bruise'], ['late', 4, undefined]])
})

test('a line that never ends is told of and does not fill the memory', async () => {
  const { cases, faults } = await read(['{"facts":{}}\n', ...Array.from({ length: 40 }, () => 'x'.repeat(100_000)), '\n{"facts":{"late":"no"}}\n'], 'ndjson')
  expect(cases.map(({ line }) => line)).toEqual([1, 3])
  expect(faults).toMatchObject([{ line: 2, code: 'bad-line' }])
})

test('a long file comes out in parts, none of its lines lost', async () => {
  const { cases, faults, parts } = await read(Array.from({ length: 100 }, (_, i) => (i % 10 === 3 ? '{"facts":{"late":1}}\n' : '{"facts":{}}\n')), 'ndjson', [here], 16)
  expect(parts).toBe(6)
  expect([...cases, ...faults].map(({ line }) => line).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
})

test('packed for two sets of rules, a fact that one of them knows counts for that one, and a contradiction in either leaves the case out', async () => {
  const wider = rulesetOf([...facts, sign('self-harm')], [level({ id: 'self-harm', when: { fact: 'self-harm', is: 'yes' }, atLeast: 'red' })])
  const both = [here, { ...here, ruleset: wider }], json = ['{"facts":{"self-harm":"yes"}}', '{"facts":{"self-hurt":"yes"}}', '{"facts":{"bruise":"yes","stage":"unborn"}}', '{"facts":{"bruise":"yes"}}'].join('\n')
  const decided: number[][] = [], faults: LineFault[] = []
  for await (const part of readCases([json], 'ndjson', both)) {
    faults.push(...part.faults)
    part.columns.forEach((columns, i) => decided.push([...decideBatch(both[i]!.ruleset, columns).lowest.subarray(0, columns.count)]))
  }
  expect(decided).toEqual([[0, 3], [3, 0]])
  expect(faults.map(({ line, code }) => [line, code])).toEqual([[2, 'unknown-fact'], [3, 'contradiction']])
})

test('what Excel leaves in a file is no case: lines of empty cells, and a first line that says how cells are parted', async () => {
  const { cases, faults } = await read(['sep=,\r\ncase,late,age\r\nA,yes,\r\n,,\r\n , ,\r\n,,,,\r\nB,,3\r\n'], 'csv')
  expect([cases.map(({ id, line }) => [id, line]), faults]).toEqual([[['A', 3], ['B', 7]], []])
})

test('a column without a name, and one that holds no answer, say what to do', async () => {
  const { faults } = await read(['case,late,,social worker,\nA,yes,,Jo,\n'], 'csv')
  expect(faults.map(({ columnNumber, message }) => [columnNumber, message])).toEqual([
    [3, 'Column 3 has no name. Name the fact that it holds, or take the column out. Nothing was read.'],
    [4, 'There is no such fact: social worker. Take the column out if it holds no answer. Nothing was read, since every case would lack this answer.'],
    [5, 'Column 5 has no name. Name the fact that it holds, or take the column out. Nothing was read.']
  ])
})

test('a file that is not written in UTF-8 is told so, and no case goes by a name that was lost', async () => {
  const { cases, faults } = await read([Uint8Array.from([...'case,late\nJos\u00e9,yes\nB,yes\n'].map(letter => letter.charCodeAt(0)))], 'csv')
  expect([cases.map(({ id }) => id), faults.map(({ line, code, message }) => [line, code, message.includes('UTF-8')])]).toEqual([['B'], [[2, 'bad-line', true]]])
  const wide = await read([new Uint8Array([0xff, 0xfe, ...[...'case,late\nA,yes\n'].flatMap(letter => [letter.charCodeAt(0), 0])])], 'csv')
  expect([wide.cases, wide.faults.length, wide.faults[0]?.message.includes('UTF-8')]).toEqual([[], 1, true])
})
