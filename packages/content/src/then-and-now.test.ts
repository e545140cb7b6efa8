import { expect, test } from 'vitest'
import type { Rules } from './rules.ts'
import { base, board, load, type Files } from './small-pack.ts'

const row = (id: string, then: string, more = '') => `  - { id: ${id}, module: day-one, about: How long it may take, then: "${then}", now: "At most {clock:assessment}.", sources: [{ id: wt-2026, grade: seen }]${more} }\n`
const file = (rows: string, day = '2010-11-30') => `day: "${day}"\nedition: Working Together 2010\nrows:\n${rows}`
const days: Rules = {
  version: '0.1', jobRoles: [], procedures: [], decide: () => ({ ok: false, reasons: [] }), workedCase: () => undefined, withVariant: () => ({ ok: false, faults: [] }),
  slots: (_, asOf) => ({ 'level:early-help': 'level 2', ...(asOf < '2013' ? { 'clock:initial-assessment': '10 working days' } : { 'clock:assessment': '45 working days' }) })
}
const withRules = (...stack: Files[]) => load(stack, { rules: days })

test('what was done then is told with the limits of its own day, and may use the words of that day', async () => {
  const { pack, codes } = await withRules({ ...base, 'then-and-now.yaml': file(row('then-assessment', 'The LSCB asked for {clock:initial-assessment}.')) })
  expect(codes).toEqual([])
  expect(pack?.thenAndNow).toMatchObject({ day: '2010-11-30', edition: 'Working Together 2010', rows: [{ id: 'then-assessment', then: 'The LSCB asked for 10 working days.', now: 'At most {clock:assessment}.' }] })
})

test('a limit of another day, a word of the past about today, an unknown module and an unknown source are told with their lines', async () => {
  const { codes } = await withRules({ ...base, 'then-and-now.yaml': file(`${row('then-a', 'It took {clock:assessment}.')}  - { id: then-b, module: day-two, about: A, then: B, now: Ask the LSCB., sources: [{ id: wt-1999, grade: seen }] }\n`) })
  expect(codes.toSorted()).toEqual(['then-and-now.yaml:4 unknown-slot', 'then-and-now.yaml:5 then-word', 'then-and-now.yaml:5 unknown-module', 'then-and-now.yaml:5 unknown-source'])
})

test('a board says one row in its own words and adds one, of the same day', async () => {
  const small = { ...base, 'then-and-now.yaml': file(row('then-a', 'So.')) }
  const { pack, codes } = await withRules(small, { ...board, 'then-and-now.yaml': file(row('then-a', 'Here it was so.') + row('then-b', 'And so.')) })
  expect(codes).toEqual([])
  expect(pack?.thenAndNow?.rows.map(({ then }) => then)).toEqual(['Here it was so.', 'And so.'])
  expect((await withRules(small, { ...board, 'then-and-now.yaml': file(row('then-b', 'And so.'), '2006-11-30') })).codes).toEqual(['then-and-now.yaml:1 then-day'])
})
