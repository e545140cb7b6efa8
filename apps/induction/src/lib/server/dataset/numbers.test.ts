import { periodOf } from '@safeguarding-kit/core/dataset'
import { expect, test } from 'vitest'
import { readList, readNumber } from './numbers.ts'

const quarter = periodOf('2026-27-q1')!
const read = (text: string) => { const { numbers, empty, faults } = readList(quarter, text); return { numbers: Object.fromEntries(numbers), empty, faults: faults.map(({ line, why }) => `${line}: ${why}`) } }
const number = (typed: string, count: 'referrals' | 'social-worker-posts' = 'referrals') => { const said = readNumber(quarter.id, count, typed); return said.ok ? said.number : said.why }

test('the list that the page gives is read back, and empty lines are not nought', () => {
  expect(read('\uFEFFId,What is counted,Number\r\nreferrals,Referrals to children’s social care,412\r\nconferences,Initial child protection conferences held,\r\nplans,Children on a child protection plan on the last day,0\r\n')).toEqual({ numbers: { referrals: 412, plans: 0 }, empty: 1, faults: [] })
})

test('two columns pasted from a spreadsheet are enough, by name or by id, with the comma that spreadsheets put into thousands', () => {
  expect(read('Referrals to children’s social care\t1,412\nplans\t251')).toMatchObject({ numbers: { referrals: 1412, plans: 251 }, faults: [] })
  expect(read("referrals to children's social care;412")).toMatchObject({ numbers: { referrals: 412 } })
})

test('every line that cannot be taken is told at once, by its number, and nothing of it is guessed', () => {
  const { faults } = read(['What is counted,Number,Period', 'Referrals to children’s social care,"1,412",', 'Unicorns,3,', 'plans,about 40,', 'conferences,c,', 'conferences,20%,', 'workers,12,', 'contacts,5,2025-26', 'section-47-enquiries,1,234,,5', 'assessments,12.5,', 'contacts,-3,', 'referrals,9,'].join('\n'))
  expect(faults.map(one => one.split(':')[0])).toEqual(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
  expect(faults.join('\n')).toMatch(/7: The app counts this itself/)
  expect(faults.join('\n')).toMatch(/8: This line is of another time than April to June 2026/)
  expect(faults.join('\n')).toMatch(/12: The same is counted in line 2 already/)
})

test('a workbook, a broken file and an empty one are told for what they are', () => {
  expect(read('PK\u0003\u0004').faults[0]).toMatch(/workbook/)
  expect(read('referrals,"412\nplans,3').faults[0]).toMatch(/quotation mark/)
  expect(read('\n\n').faults[0]).toMatch(/no number/)
  expect(read(`${'referrals,1\n'.repeat(501)}`).faults).toHaveLength(1)
})

test('a number is a whole one, but for full-time equivalents', () => {
  expect([number(''), number(' 412 '), number('1,412'), number('0')]).toEqual([null, 412, 1412, 0])
  expect([number('33.5', 'social-worker-posts'), number('33.123', 'social-worker-posts'), number('33.5')]).toEqual([33.5, 'Enter a whole number.', 'Enter a whole number.'])
  expect([number('40%'), number('forty'), number('12,34'), number(':')]).toEqual([expect.stringMatching(/not a percentage/), expect.stringMatching(/figures/), expect.stringMatching(/figures/), expect.stringMatching(/empty/)])
})
