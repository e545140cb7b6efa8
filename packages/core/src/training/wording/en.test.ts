import { expect, test } from 'vitest'
import { en } from './en.ts'

test('no verdict and no reason says that a referral is not needed', () => {
  const sentences = [...Object.values(en.verdicts), ...Object.values(en.markReasons), en.talk]
  for (const sentence of sentences) expect(sentence).not.toMatch(/no referral|not need(ed)? (a |to be )?refer|nothing to do/i)
})

test('every reason is a sentence', () => {
  for (const sentence of Object.values(en.markReasons)) expect(sentence).toMatch(/^[A-Z].*\.$/)
})
