import { loadPack, type Pack } from '@safeguarding-kit/content'
import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { languageChoice } from './language.ts'

const folder = resolve(import.meta.dirname, '../../../../../../content/london-induction')
const packIn = async (locale?: string): Promise<Pack> => {
  const loaded = await loadPack([folder], locale === undefined ? {} : { locale })
  if (!loaded.ok) throw new Error(loaded.faults.map(fault => fault.message).join('\n'))
  return loaded.pack
}
let english: Pack
let polish: Pack
beforeAll(async () => {
  english = await packIn()
  polish = await packIn('pl')
})

test('Day one is there in Polish from its first word to its last question, and a speaker who has not checked it is told', () => {
  const [dayOne] = polish.modules
  const texts = [dayOne, ...(dayOne?.lessons ?? []), ...(dayOne?.lessons ?? []).flatMap(lesson => lesson.blocks.flatMap(block => (block.kind === 'question' ? [polish.questions[block.id]] : [])))]
  const askedOtherwise = Object.values(polish.questions).filter(({ alike }) => texts.some(text => text?.id === alike))
  expect(texts.length).toBeGreaterThan(12)
  expect(askedOtherwise.length).toBeGreaterThan(3)
  for (const text of [...texts, ...askedOtherwise]) expect([text?.id, text?.locale]).toEqual([text?.id, 'pl'])
  expect(languageChoice(english, polish, dayOne!)).toMatchObject({ chosen: 'pl', text: 'pl', name: 'Polski', notice: expect.stringContaining('nie zostało jeszcze sprawdzone') })
})

test('a lesson that nobody has translated is shown in English, and says so instead of pretending', () => {
  const lesson = polish.modules[3]!.lessons[0]!
  expect(languageChoice(english, polish, lesson)).toMatchObject({ chosen: 'pl', text: 'en-GB', name: 'Polski', notice: null })
})

test('whatever the language, the same answers are right', () => {
  const words = ['html', 'feedback', 'feedbackHtml', 'text', 'locale', 'file']
  const answers = (question: unknown): string => JSON.stringify(question, (key, value: unknown) => (words.includes(key) ? undefined : value))
  for (const [id, question] of Object.entries(english.questions)) expect([id, answers(polish.questions[id])]).toEqual([id, answers(question)])
})
