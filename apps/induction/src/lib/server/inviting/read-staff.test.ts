import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostStaff, readStaff } from './read-staff.ts'

const coordinator = { agency: 'Little Oaks', mayInvite: ['learner', 'manager'] } as const
const read = (text: string) => readStaff(text, coordinator)

test('rows copied from Excel without a first line are name, e-mail, kind of work, and learner or manager', () => {
  expect(read('Ama Mensah\tAma.Mensah@Example.org\tChildminder\t\r\nBo Njie\t\t\tmanager\r\n')).toEqual({
    staff: [{ line: 1, name: 'Ama Mensah', email: 'ama.mensah@example.org', role: 'learner', jobRole: 'childminder' }, { line: 2, name: 'Bo Njie', email: '', role: 'manager', jobRole: '' }],
    faults: [], notRead: []
  })
})

test('a first line names the columns in plain words and any order, first name and surname apart; what is not known is named and left alone', () => {
  const { staff, faults, notRead } = read('Start date;Surname;First name;Work e-mail;What do they do?\n1.9.2026;Mensah;Ama;ama@example.org;Housing')
  expect(faults).toEqual([])
  expect(staff).toEqual([{ line: 2, name: 'Ama Mensah', email: 'ama@example.org', role: 'learner', jobRole: 'housing' }])
  expect(notRead).toEqual(['Start date'])
})

test('commas work as well, with a name in quotation marks, a no-break space, an address with a name before it, and empty lines between', () => {
  const { staff, faults } = read('\uFEFFName,E-mail\n\n"Zoë\u00A0 O’Brien, junior",Zoë <zoe@example.org>\n,\nPK Sharma,mailto:pk@example.org\n')
  expect(faults).toEqual([])
  expect(staff.map(({ line, name, email }) => [line, name, email])).toEqual([[3, 'Zoë O’Brien, junior', 'zoe@example.org'], [5, 'PK Sharma', 'pk@example.org']])
})

test('a list may begin with somebody of whom only the name is known', () => {
  for (const between of ['\t', ';', ',']) expect(read(`Ama Mensah\nBo Njie${between}bo@example.org`)).toMatchObject({ faults: [], staff: [{ name: 'Ama Mensah', email: '' }, { name: 'Bo Njie', email: 'bo@example.org' }] })
})

test('all faults are told together, each with its line, what stands there and what to do; the sound lines are still read', () => {
  const { staff, faults } = read('Name\tE-mail\tKind of work\tAs\tAgency\nAma Mensah\tama at home\tRoom leader\tboss\tLittle Oaks\nBo Njie\tbo@example.org\t\t\tlittle oaks\n\tc@example.org\nd@example.org\n#N/A\nEve Hall\t\t\t\tRiverbank')
  expect(staff.map(({ name }) => name)).toEqual(['Bo Njie'])
  expect(faults.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7])
  expect(faults[0]?.text).toBe('Ama Mensah, ama at home, Room leader, boss, Little Oaks')
  for (const words of [/name@example\.org/, /“Room leader” is not a kind of work/, /Write learner or manager/]) expect(faults[0]?.why).toMatch(words)
  expect(faults.slice(1).map(({ why }) => why)).toEqual([expect.stringMatching(/Enter the full name/), expect.stringMatching(/e-mail address stands where the name/), expect.stringMatching(/spreadsheet shows an error/), expect.stringMatching(/another agency than Little Oaks/)])
})

test('a manager of an agency is told line by line that only the coordinator invites managers', () => {
  expect(readStaff('Bo Njie\t\t\tmanager', { agency: 'Little Oaks', mayInvite: ['learner'] }).faults[0]?.why).toMatch(/Only the training coordinator invites managers/)
})

test('without a column of names, with too many columns, with nobody, or as a workbook, it says what to paste instead', () => {
  expect(read('E-mail\nama@example.org').faults[0]?.why).toMatch(/No column is called “Name”/)
  expect(read('Ama Mensah\tama@example.org\t\t\t1.9.2026').faults[0]?.why).toMatch(/more than 4 columns/)
  expect(read('Name\tE-mail').faults[0]?.why).toMatch(/nobody in the list/)
  expect(read('Ama Mensah,"ama@example.org').faults[0]).toMatchObject({ why: expect.stringMatching(/quotation mark/) as string })
  expect(read('PK\u0003\u0004').faults[0]?.why).toMatch(/workbook/)
})

test('five hundred people are taken at once, with or without a first line; one more is too many', () => {
  const rows = (count: number): string => Array.from({ length: count }, (_, at) => `Person ${at}\tp${at}@example.org`).join('\n')
  expect(read(`Name\tE-mail\n${rows(mostStaff)}`).staff).toHaveLength(mostStaff)
  expect(read(rows(mostStaff + 1)).faults[0]?.why).toMatch(/Paste at most 500 at once/)
  expect(read(rows(mostStaff + 100)).staff).toEqual([])
})

test('whatever is pasted, each line is somebody or a fault, once', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.stringMatching(/^[a-zé@. ]{0,12}$/), { minLength: 1, maxLength: 6 }), { maxLength: 12 }), (rows) => {
    const { staff, faults } = read(rows.map((cells) => cells.join('\t')).join('\n'))
    const lines = [...staff, ...faults].map(({ line }) => line)
    expect(new Set(lines).size).toBe(lines.length)
    for (const { name } of staff) expect(name).not.toMatch(/^$|@/)
  }), { numRuns: 60 })
})
