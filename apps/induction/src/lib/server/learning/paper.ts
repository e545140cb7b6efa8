import { asksNext, fillSlots, fillText, type Block, type Module, type Pack, type Question, type Scenario, type SlotValues } from '@safeguarding-kit/content'
import type { PaperBlock, PaperQuestion, PaperRow, PaperStory } from '#lib/learning/paper.ts'
import type { Reader } from './fill.ts'
import { blockViews, lessonAddress } from './lesson-view.ts'
import { questionView } from './question-view.ts'
import { sourcesOf, termsOf } from './references.ts'
import { marksOf, resultOf } from './scenario.ts'
import { currentLessons } from './steps.ts'

interface Printing {
  readonly pack: Pack
  readonly module: Module
  readonly reader: Reader
  readonly values: SlotValues
  /** Numbers the questions through a whole print. */
  readonly numbers: Map<string, number>
}

/** Words that the glossary explains are links on a screen; on paper they are words, explained below. */
const onPaper = <View extends object>(view: View): View => ('html' in view && typeof view.html === 'string' ? { ...view, html: view.html.replace(/<a href="#term-[^>]*>(.*?)<\/a>/g, '<em>$1</em>') } : view)

const letterOf = (at: number): string => String.fromCodePoint(65 + at)
const smallLetterOf = (at: number): string => String.fromCodePoint(97 + at)

/** What to do with each kind of question on paper. */
function toDo(question: Question, saysHowMany: boolean): string | null {
  switch (question.kind) {
    case 'single': return null
    case 'multiple': return saysHowMany ? null : 'tick all that are right'
    case 'order': return 'write a number in each box: 1 is what you do first'
    case 'match': return 'write a letter in each box'
    case 'mark': return saysHowMany ? null : 'tick the sentences that you would mark'
    case 'call': return asksNext(question) ? 'write 1 beside whom you would call first, and 2 beside whom next' : 'write 1 beside whom you would call first'
  }
}

/** What stands in the box of an option on the sheet of answers. */
function answerOf(question: Question, id: string): string {
  if (question.kind === 'order') {
    const places = [...new Set(question.options.map(({ place }) => place))].toSorted((one, other) => one - other)
    return String(places.indexOf(question.options.find((option) => option.id === id)?.place ?? 0) + 1)
  }
  if (question.kind === 'match') {
    const pairing = question.options.find((option) => option.id === id)
    return question.choices.flatMap((choice, at) => (pairing?.right.includes(choice.id) || pairing?.safe.includes(choice.id) ? [smallLetterOf(at)] : [])).join(', ')
  }
  if (question.kind === 'mark') return question.options.some((option) => option.id === id && option.sign) ? '✓' : ''
  if (question.kind === 'call') {
    const call = question.options.find((option) => option.id === id)
    return [call?.first ? '1' : '', call?.next ? '2' : ''].filter(Boolean).join(', ') || '✗'
  }
  return question.options.some((option) => option.id === id && (option.right || option.safe === true)) ? '✓' : '✗'
}

function paperQuestion(question: Question, { pack, reader, values, numbers }: Printing): PaperQuestion {
  const number = numbers.get(question.id) ?? numbers.size + 1
  numbers.set(question.id, number)
  const html = (text: string): string => fillSlots(text, values, lessonAddress(pack))
  // The same order as on the screen: steps are never shown in their right one.
  const view = questionView(question, { reader, values, events: [] })
  const option = (id: string, at: number): PaperRow => {
    const whole = question.options.find((one) => one.id === id)
    return { kind: 'option', letter: letterOf(at), html: html(whole?.html ?? ''), phone: view.options.find((one) => one.id === id)?.phone ?? null, answer: answerOf(question, id), feedback: html(whole?.feedbackHtml ?? '') }
  }
  const ids = view.options.map(({ id }) => id)
  return {
    id: question.id, number, critical: question.critical, html: html(question.html), toDo: toDo(question, view.saysHowMany),
    rows: question.kind === 'mark' ? question.story.map((part): PaperRow => ('option' in part ? option(part.option, ids.indexOf(part.option)) : { kind: 'told', html: html(part.html) })) : ids.map(option),
    choices: view.choices.map(({ text }, at) => ({ letter: smallLetterOf(at), text }))
  }
}

/** Blocks for paper: what is answered on a screen has boxes and room to write, and what lies on a page of its own is named. */
function paperBlocks(blocks: readonly Block[], printing: Printing): PaperBlock[] {
  return blocks.flatMap((block): PaperBlock[] => {
    const question = block.kind === 'question' ? printing.pack.questions[block.id] : undefined
    if (block.kind === 'question') return question ? [{ kind: 'question', question: paperQuestion(question, printing) }] : []
    const held = block.kind === 'conversation' ? printing.pack.conversations[block.id] : undefined
    if (block.kind === 'conversation') return held ? [{ kind: 'conversation', conversation: {
      id: held.id, title: fillText(held.title, printing.values), who: fillText(held.who, printing.values), contentNote: held.contentNote ?? null,
      turns: held.turns.map(turn => ({ id: turn.id, says: fillText(turn.says, printing.values), replies: turn.replies.map((reply, at) => ({ letter: letterOf(at), text: fillText(reply.text, printing.values), verdict: reply.verdict, feedback: fillSlots(reply.feedbackHtml, printing.values) })) }))
    } }] : []
    return blockViews([block], { ...printing, events: [] }).flatMap((view): PaperBlock[] => (view.kind === 'way-in' ? [{ kind: 'story-elsewhere', title: view.to.title }] : view.kind === 'question' ? [] : [onPaper(view)]))
  })
}

/** A scenario with what the rules answer: for a card, or for the answers of a module on paper. */
export function paperStory(pack: Pack, module: Module, scenario: Scenario, reader: Reader, values: SlotValues, numbers = new Map<string, number>()): PaperStory {
  const printing = { pack, module, reader, values, numbers }
  return {
    slug: scenario.slug, title: fillText(scenario.title, values), module: fillText(module.title, values), minutes: scenario.minutes, counts: scenario.counts, contentNote: scenario.contentNote ? fillText(scenario.contentNote, values) : null,
    facilitator: scenario.facilitator ? { wrong: fillText(scenario.facilitator.wrong, values), ask: fillText(scenario.facilitator.ask, values), stop: fillText(scenario.facilitator.stop, values) } : null,
    story: paperBlocks(scenario.story, printing), questions: scenario.questions.flatMap(id => (pack.questions[id] ? [paperQuestion(pack.questions[id], printing)] : [])),
    responses: marksOf(pack, scenario).map(({ label, verdict }, at) => ({ letter: letterOf(at), label, verdict })),
    result: resultOf(pack, scenario), debrief: paperBlocks(scenario.debrief, printing), terms: termsOf(pack, scenario.terms, values), sources: sourcesOf(pack, scenario.sources)
  }
}

/** A whole module on paper, in the order of learning: the lessons, then the stories that count. */
export function paperModule(pack: Pack, module: Module, reader: Reader, values: SlotValues) {
  const printing: Printing = { pack, module, reader, values, numbers: new Map() }
  const lessons = currentLessons(module).map(lesson => ({
    id: lesson.id, title: fillText(lesson.title, values), minutes: lesson.minutes, contentNote: lesson.contentNote ?? null, blocks: paperBlocks(lesson.blocks, printing), terms: termsOf(pack, lesson.terms, values), sources: sourcesOf(pack, lesson.sources)
  }))
  const stories = module.scenarios.filter(scenario => scenario.status === 'current' && scenario.counts).map(scenario => paperStory(pack, module, scenario, reader, values, printing.numbers))
  return { title: fillText(module.title, values), slug: module.slug, minutes: module.minutes, introduction: paperBlocks(module.introduction, printing), lessons, stories }
}

/** A question as it is asked: what is right is not in it, so it cannot be read from the page either. */
export const asked = (question: PaperQuestion): PaperQuestion => ({ ...question, rows: question.rows.map(row => (row.kind === 'told' ? row : { ...row, answer: '', feedback: '' })) })

/** Blocks as they are asked. */
export const toAsk = (blocks: readonly PaperBlock[]): PaperBlock[] => blocks.map(block => {
  if (block.kind === 'question') return { ...block, question: asked(block.question) }
  if (block.kind !== 'conversation') return block
  const turns = block.conversation.turns.map(turn => ({ ...turn, replies: turn.replies.map(reply => ({ ...reply, verdict: 'safe' as const, feedback: '' })) }))
  return { ...block, conversation: { ...block.conversation, turns } }
})
