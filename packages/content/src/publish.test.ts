import { expect, test } from 'vitest'
import { base, board, change, load, type Files } from './small-pack.ts'

const unconfirmed = async (stack: Files[], today = '2026-12-01') => (await load(stack, { rules: 'none', today })).faults.filter(fault => fault.weight === 'unconfirmed').map(fault => `${fault.code} ${fault.line}`)
const contacts = 'contacts:\n  front-door: { label: Front door, phone: "020 7946 0001", checkedOn: "2026-11-21" }\n  out-of-hours: { label: Out of hours, phone: "020 7946 0002", checkedOn: "2026-11-21" }\n  lado: { label: Designated officer, phone: "020 7946 0003", checkedOn: "2026-11-21" }\n'

test('a pack that is checked and current may be published', async () => {
  expect(await unconfirmed([base])).toEqual([])
  expect(await unconfirmed([base, { ...board, 'local.yaml': contacts }])).toEqual([])
})

test.each<[string, Files[], string[], string?]>([
  ['a draft', [change(base, 'pack.yaml', 'locale:', 'status: draft\nlocale:')], ['draft 4']],
  ['a pack past its review day', [base], ['review-due 8'], '2027-05-22'],
  ['a pack checked on a day to come', [base], ['checked-in-future 7'], '2026-11-20'],
  ['a claim that is not verified', [change(base, '01-day-one/01-who-to-tell.md', 'grade: seen', 'grade: unverified')], ['not-verified 8']],
  ['a slot without words', [change(base, 'local.yaml', 'form: the concern form', 'form:')], ['slot-not-filled 2']],
  ['a board without contacts', [base, board], ['contact-missing 1', 'contact-missing 1', 'contact-missing 1']],
  ['a contact that nobody checked', [base, { ...board, 'local.yaml': contacts.replace(', checkedOn: "2026-11-21"', '') }], ['contact-not-checked 2']],
  ['an id that is not recorded', [{ ...base, 'issued.yaml': 'day-one: module\nlesson-who-to-tell: lesson\nlesson-next: lesson\nq-tell: question\nq-next: question\n' }], ['id-not-recorded 1']]
])('%s is not published', async (_, stack, expected, today) => {
  expect(await unconfirmed(stack, today)).toEqual(expected)
})

const inWelsh = (hash: string, standing = ', checkedOn: "2026-11-21"'): Files => ({ ...change(base, 'pack.yaml', 'locale:', `translations: [{ locale: cy, name: Cymraeg${standing} }]\nlocale:`), '01-day-one/02-next.cy.md': welsh(hash) })
const welsh = (hash: string) => String(base['01-day-one/02-next.md']).replace('What comes next', 'Beth sydd nesaf').replace('---\nSomething follows.', `translationOf: "${hash}"\n---\nMae mwy.`)

test('a translation is shown where it is asked for, and elsewhere the pack says which language it shows', async () => {
  const { faults } = await load([inWelsh('0')])
  const hash = /translationOf: "([0-9a-f]{12})"/.exec(faults.find(fault => fault.code === 'translation-old')?.message ?? '')?.[1] ?? ''
  const { pack, codes } = await load([inWelsh(hash)], { rules: 'none', locale: 'cy' })
  expect(codes).toEqual([])
  expect(pack?.modules[0]?.lessons.map(lesson => [lesson.title, lesson.locale])).toEqual([['Who to tell', 'en-GB'], ['Beth sydd nesaf', 'cy']])
})

test('a translation that is older than its original is not published', async () => {
  expect(await unconfirmed([inWelsh('0123456789ab')])).toEqual(['translation-old 7'])
})

test('a translation may not leave out a block', async () => {
  expect((await load([{ ...inWelsh('0'), '01-day-one/02-next.cy.md': welsh('0').replace('::question{#q-next}', '') }])).codes).toEqual(['01-day-one/02-next.cy.md:2 translation-differs'])
})

test('a language that pack.yaml does not name cannot be chosen, and that is told', async () => {
  const { faults } = await load([{ ...base, '01-day-one/02-next.cy.md': welsh('0') }])
  expect(faults.map(({ code }) => code)).toContain('language-not-named')
})

test('readers are told of a translation that no speaker has checked, until a day says that somebody has', async () => {
  expect((await load([inWelsh('0', ', notice: "Heb ei wirio."')])).pack?.translations).toEqual([{ locale: 'cy', name: 'Cymraeg', notice: 'Heb ei wirio.' }])
  const checked = await load([inWelsh('0')])
  expect(checked.pack?.translations).toEqual([{ locale: 'cy', name: 'Cymraeg', checkedOn: '2026-11-21' }])
  expect(checked.faults.map(({ code }) => code)).not.toContain('translation-not-checked')
  expect((await load([inWelsh('0', '')])).codes).toEqual(['pack.yaml:4 field'])
})
