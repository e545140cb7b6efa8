import { expect, test } from 'vitest'
import { certificatePdf, type CertificateText } from './pdf.ts'

const text: CertificateText = {
  title: 'Certificate of completion', issuer: 'Example Borough Safeguarding Children Partnership', name: 'Zoë O’Brien', course: 'Safeguarding children: your induction', edition: '2026.1', completed: '21 November 2026',
  kind: 'Full induction', minutes: '55 minutes', modules: 'Day one', refresher: 'By 21 November 2028', code: 'ABCD-EFGH', check: 'https://induction.example.org/certificates/check/ABCD', limits: 'This is induction.', pilot: 'no'
}

test.each(['Zoë O’Brien', 'Nguyễn Thị Hương', 'Ọlábísí Adéyẹmí', 'Łukasz Żółć', 'Ελένη', 'Ольга', '#image("x") *bold* $x$', `${'Anna-Maria '.repeat(20)}`])('a certificate is drawn and tagged for %s', async name => {
  const made = await certificatePdf({ ...text, name })
  expect(made.ok).toBe(true)
  if (made.ok) expect(made.pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a name that the fonts cannot draw is said so, and the next certificate still comes', async () => {
  // A letter of nobody's alphabet: which others can be drawn depends on the fonts of the machine too.
  expect(await certificatePdf({ ...text, name: 'Zoë \u{F1234}' })).toEqual({ ok: false, code: 'cannot-draw' })
  expect((await certificatePdf(text)).ok).toBe(true)
})
