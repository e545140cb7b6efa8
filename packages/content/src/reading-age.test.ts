import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseOf, readingEase, syllablesOf } from './reading-age.ts'
import { sayReadings } from './reading-report.ts'
import { base, board, change, load, type Files } from './small-pack.ts'

test('a plain sentence reads far younger than an official one', () => {
  const plain = readingEase('Tell your lead today. You do not have to be sure. If nobody acts, ring the front door yourself.')
  const official = readingEase('Practitioners should escalate safeguarding concerns to the designated safeguarding lead without unreasonable delay, notwithstanding uncertainty regarding the significance of individual indicators.')
  expect(plain.age).toBeLessThan(8)
  expect(official.age).toBeGreaterThan(18)
})

test('words and sentences are counted as a reader would: each item and cell stands alone, headings are not prose', () => {
  const prose = proseOf('<h2>What to do</h2><p>Listen. Thank the child.</p><ul><li>the day</li><li>the time &#38; place</li></ul><table><tr><td>“Yes.”</td></tr></table>')
  expect(prose.split('\n')).toEqual(['Listen. Thank the child.', 'the day', 'the time & place', '“Yes.”'])
  expect(readingEase(prose)).toMatchObject({ words: 10, sentences: 5 })
})

test('syllables are near enough for a whole lesson', () => {
  for (const [word, count] of [['child', 1], ['safe', 1], ['worried', 2], ['nursery', 3], ['hurt', 1], ['asked', 1], ['wanted', 2], ['table', 2], ['safeguarding', 4]] as const)
    expect(Math.abs(syllablesOf(word) - count), word).toBeLessThanOrEqual(word === 'safeguarding' ? 1 : 0)
})

test('no text is read as less than a child who begins school, and an empty one is not counted', () => {
  expect(readingEase('')).toEqual({ words: 0, sentences: 0, age: 5 })
  fc.assert(fc.property(fc.string(), text => {
    const { words, sentences, age } = readingEase(proseOf(text))
    expect(age).toBeGreaterThanOrEqual(5)
    expect(words).toBeGreaterThanOrEqual(sentences > 0 ? 1 : 0)
  }))
})

test('a lesson that is heavy to read is told as advice, and stops nothing', async () => {
  const heavy = 'Notwithstanding organisational uncertainty regarding interpretation, practitioners systematically communicate safeguarding considerations to appropriate multidisciplinary representatives. '
  const path = '01-day-one/02-next.md'
  const { pack, faults } = await load([{ ...base, [path]: `${String(base[path])}\n${heavy.repeat(12)}\n` }])
  expect(faults.filter(fault => fault.code === 'reading-age')).toMatchObject([{ file: expect.stringContaining(path), weight: 'advice' }])
  expect(pack && sayReadings(pack).join('\n')).toMatch(/words, reading age .* told \d+ min, counted/)
})

const next = '01-day-one/02-next.md'
/** So many words, in paragraphs of thirty. */
const paragraphs = (words: number): string => `${'You tell today. '.repeat(10)}\n\n`.repeat(words / 30)
/** The small pack with so many more words in its second lesson, told as so many minutes: by itself it takes one. */
const told = (minutes: number, words: number): Files =>
  change(change(change(base, '01-day-one/index.md', 'minutes: 3', `minutes: ${minutes}`), next, 'minutes: 1', `minutes: ${minutes - 2}`), next, 'Something follows.', paragraphs(words))

test.each([[11, []], [12, []], [10, ['01-day-one/index.md:5 minutes-untrue']], [14, ['01-day-one/index.md:5 minutes-untrue']]])('learners are told the minutes that a module takes, to within a tenth: %i minutes for 2,000 words and what is asked', async (minutes, expected) => {
  const { codes, faults } = await load([told(minutes, 2010)])
  expect(codes).toEqual(expected)
  expect(faults.filter(fault => fault.code === 'minutes-untrue').map(fault => fault.weight)).toEqual(expected.map(() => 'error'))
})

test('a board that adds words adds minutes: learners are told the counted ones, and the board is advised and keeps its page', async () => {
  const sentence = 'Ask your lead what reviews have taught. '.repeat(90)
  const slot = change(told(12, 2010), '01-day-one/01-who-to-tell.md', 'Use {local:form}.', '{local:form}')
  const over: Files = { ...board, 'local.yaml': `slots:\n  form: "${sentence}"\n` }
  expect((await load([slot])).codes).toEqual([])
  const laid = await load([slot, over])
  expect(laid.codes).toEqual(['01-day-one/index.md:5 minutes-untrue'])
  expect(laid.faults.filter(fault => fault.code === 'minutes-untrue').map(fault => fault.weight)).toEqual(['advice'])
  expect(laid.pack?.modules[0]?.minutes).toBe(14)
})

test('further practice stands outside the minutes', async () => {
  const story = `---\nid: scenario-further\ntitle: Further\nminutes: 6\nfacts: {}\nclosed: []\nteaches: { lowest: universal, highest: universal, open: neither, actions: [] }\n---\n${paragraphs(1200)}\n\n## What to take from this\n\nYou told.\n`
  expect((await load([{ ...told(11, 2010), '01-day-one/scenarios/01-further.md': story }])).codes).toEqual([])
})
