import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { field, isUkNumber, ownPage, readForm, typedIn } from './forms.ts'

const form = (fields: Record<string, string>): FormData => { const data = new FormData(); for (const [name, value] of Object.entries(fields)) data.append(name, value); return data }
const Join = z.object({ name: field.needed('Enter your full name.'), email: field.email, password: field.password })

test('a half-filled form comes back with what was typed, every fault at once, and never the password', () => {
  const read = readForm(form({ name: '', email: 'zoe at home', password: 'short' }), Join)
  expect(read).toEqual({ ok: false, typed: { name: '', email: 'zoe at home' }, faults: { name: 'Enter your full name.', email: expect.stringContaining('name@example.org'), password: expect.stringContaining('10 characters') } })
})

test('an e-mail address may be left out, and is kept in small letters', () => {
  expect(readForm(form({ name: 'Zoë', email: '', password: 'three random words' }), Join).ok).toBe(true)
  expect(readForm(form({ name: 'Zoë', email: ' Zoe@Example.ORG ', password: 'three random words' }), Join)).toMatchObject({ ok: true, said: { email: 'zoe@example.org' } })
})

test('a password is taken as it is typed, spaces and all', () => {
  expect(readForm(form({ name: 'Zoë', password: '  spaces count ' }), Join)).toMatchObject({ ok: true, said: { password: '  spaces count ' } })
})

test('a file sent where text belongs is not text', () => {
  const data = form({ email: 'a@b.org' })
  data.append('name', new File(['x'], 'x.txt'))
  expect(readForm(data, Join).ok).toBe(false)
  expect(typedIn(data)).toEqual({ email: 'a@b.org' })
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/\t/evil.example', '/\n//evil.example'])('after signing in nobody is led to %j', (next) => {
  expect(ownPage(next)).toBe('/')
})
test('whatever stands in the address, the next page is on this site', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((s) => `/${s}`)), (next) => {
    expect(new URL(ownPage(next), 'https://induction.example').origin).toBe('https://induction.example')
  }))
  expect(ownPage('/learn/day-one?again=1')).toBe('/learn/day-one?again=1')
})

test('a date must be a real one', () => {
  expect(field.day.safeParse('2026-02-30').success).toBe(false)
  expect(field.day.parse('2028-02-29')).toBe('2028-02-29')
  expect(field.day.parse('')).toBeNull()
})

test.each(['020 7946 0000', '(020) 7946 0000', '+44 20 7946 0000', '+44 (0)20 7946 0000', '0044 20 7946 0000', '01632 960001', '016977 2345', '0300 123 4567', '07700 900123', '0808 157 0000', '0800 555 111', '0800 1111', '999', '101', '111', '116 000', '020 7946 0000 ext 12', '01632 960001 option 2'])('%s is a telephone number', (typed) => {
  expect(isUkNumber(typed)).toBe(true)
  expect(field.phone.safeParse(typed).success).toBe(true)
})
test.each(['020 794', '020 7946 000', '020 7946 00000', '7946 0000', '12', '1234', '0000 000 0000', 'ask at the desk', '+1 202 555 0100', '------'])('%s cannot be a telephone number here, and the sentence says what to do', (typed) => {
  expect(field.phone.safeParse(typed).error?.issues[0]?.message).toContain('with its area code')
})
