import type { Pack } from '@safeguarding-kit/content'
import { markResponse, responses } from '@safeguarding-kit/core/training'
import { beforeAll, expect, test } from 'vitest'
import { slotValues, type Reader } from './fill.ts'
import { paperModule, paperStory, toAsk, asked } from './paper.ts'
import { assessmentOf, resultOf } from './scenario.ts'
import { currentModules, stepsOf } from './steps.ts'
import { shippedPack } from './testing.ts'

const reader: Reader = { board: { name: 'Anytown SCP', shortName: 'Anytown', councilPhone: '020 7946 0000' }, agency: 'Little Oaks', lead: { name: 'Lee Lead', phone: '020 7946 0010' }, deputy: null, noDeputy: true, contacts: [] }
let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

test('the answer on every card is the one that the rules give, and some answer is right', () => {
  for (const module of currentModules(pack)) for (const scenario of module.scenarios.filter(({ status }) => status === 'current')) {
    const card = paperStory(pack, module, scenario, reader, slotValues(pack, reader))
    expect(card.result).toEqual(resultOf(pack, scenario))
    expect(card.responses.map(({ verdict }) => verdict)).toEqual(responses.map((response) => markResponse(assessmentOf(pack, scenario), response).verdict))
    expect(card.responses.some(({ verdict }) => verdict === 'right'), scenario.id).toBe(true)
    expect(card.sources.length, scenario.id).toBeGreaterThan(0)
  }
})

test('whoever has a module on paper is asked everything that the module asks for, each under a number of its own', () => {
  for (const module of currentModules(pack)) {
    const print = paperModule(pack, module, reader, slotValues(pack, reader))
    const blocks = print.lessons.flatMap((lesson) => lesson.blocks)
    const questions = [...blocks.flatMap((block) => (block.kind === 'question' ? [block.question] : [])), ...print.stories.flatMap((story) => story.questions)]
    const there = new Set([...print.lessons.map(({ id }) => id), ...questions.map(({ id }) => id), ...blocks.flatMap((block) => (block.kind === 'conversation' ? [block.conversation.id] : [])), ...print.stories.map(({ slug }) => module.scenarios.find((scenario) => scenario.slug === slug)?.id)])
    expect(stepsOf(pack, module).steps.filter(({ id }) => !there.has(id))).toEqual([])
    expect(new Set(questions.map(({ number }) => number)).size).toBe(new Set(questions.map(({ id }) => id)).size)
    expect(JSON.stringify(print)).not.toContain('#term-')
  }
})

test('the sheet of answers says of every question what is right: something is ticked, numbered or matched, and every line says why', () => {
  for (const module of currentModules(pack)) {
    const print = paperModule(pack, module, reader, slotValues(pack, reader))
    const questions = [...print.lessons.flatMap((lesson) => lesson.blocks).flatMap((block) => (block.kind === 'question' ? [block.question] : [])), ...print.stories.flatMap((story) => story.questions)]
    for (const { id, rows, choices } of questions) {
      const options = rows.flatMap((row) => (row.kind === 'option' ? [row] : []))
      expect(options.map(({ letter }) => letter).toSorted(), id).toEqual(options.map((_, at) => String.fromCodePoint(65 + at)))
      expect(options.some(({ answer }) => answer !== '' && answer !== '✗'), id).toBe(true)
      expect(options.every(({ feedback }) => feedback !== ''), id).toBe(true)
      const kind = pack.questions[id]?.kind
      if (kind === 'order') expect(options.every(({ answer }) => /^\d+$/.test(answer)), id).toBe(true)
      if (kind === 'match') expect(options.every(({ answer }) => answer.split(', ').every((letter) => choices.some((choice) => choice.letter === letter))), id).toBe(true)
    }
  }
})

test('before somebody was asked, nothing on the page says which option is right', () => {
  const module = currentModules(pack)[0]
  if (!module) throw new Error('The pack has no module')
  const print = paperModule(pack, module, reader, slotValues(pack, reader))
  const questions = print.lessons.flatMap((lesson) => toAsk(lesson.blocks)).flatMap((block) => (block.kind === 'question' ? [block.question] : []))
  expect(questions.length).toBeGreaterThan(0)
  for (const question of [...questions, ...print.stories.flatMap((story) => story.questions).map(asked)]) expect(question.rows.every((row) => row.kind === 'told' || (row.answer === '' && row.feedback === ''))).toBe(true)
})
