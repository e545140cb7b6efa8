import { asksNext, fillSlots, fillText, markAnswer, type Marked, type MarkedPart, type Question, type SlotValues } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import { createHash, randomUUID } from 'node:crypto'
import { valuesIn } from '#lib/learning/text-language.ts'
import type { OptionView, QuestionView, Said } from '#lib/learning/view.ts'
import { inOwnOrder } from './draw.ts'
import { latest } from './events.ts'
import { numberOf, type Reader } from './fill.ts'
import { filledBy } from './read-answer.ts'

/** For whom a question is shown, and what they answered. */
interface Asking {
  readonly reader: Reader
  readonly values: SlotValues
  readonly events: readonly LearningEvent[]
  /** For whom the order of what can be chosen is drawn; on paper and for nobody it is that of the file. */
  readonly learner?: string
}

/** A question before and after it was answered. What is right stays on the server until then. */
export function questionView(question: Question, { reader, values, events, learner = '' }: Asking): QuestionView {
  const { event, tries } = latest(events, 'question-answered', question.id)
  const answer = event?.payload.chosen ?? []
  const marked = markAnswer(question, answer)
  const html = (words: string): string => fillSlots(words, values, undefined, valuesIn(question.locale))
  const inOrder = question.kind === 'order' ? (marked ? answer : shuffled(question)).flatMap(id => question.options.filter(option => option.id === id)) : inOwnOrder(question, learner)
  const options = inOrder.map((option): OptionView => ({ id: option.id, html: html(option.html), phone: 'contact' in option && option.contact && !(/^\d/.test(option.contact) && option.html.includes(option.contact)) ? numberOf(reader, option.contact) : null }))
  const choices = question.kind === 'match' ? question.choices.map(({ id, text }) => ({ id, text: fillText(text, values) })) : []
  const said = (part: MarkedPart, at: number): Said => {
    const option = question.options.find(({ id }) => id === part.option)
    const choice = choices.find(({ id }) => id === part.choice)
    return { key: `${part.when ?? ''}${part.option}`, lead: leadOf(question, part, question.kind === 'order' ? `${at + 1}.` : (choice?.text ?? '')), label: question.kind === 'single' ? null : html(option?.html ?? ''), html: html(option?.feedbackHtml ?? '') }
  }
  return {
    id: question.id, locale: question.locale, kind: question.kind, critical: question.critical, html: html(question.html), saysHowMany: /\b(tick|choose|mark)\b/i.test(question.html), options, choices,
    story: question.kind === 'mark' ? question.story.map(part => ('html' in part ? { html: html(part.html) } : part)) : [], asksNext: question.kind === 'call' && asksNext(question),
    event: randomUUID(), filled: filledBy(question, answer),
    answer: event === null ? null : {
      right: event.payload.right, tries, heading: headingOf(event.payload.right, marked?.parts ?? []),
      feedback: shownOf(question, marked, tries).map(said),
      missed: question.kind === 'multiple' && !event.payload.right && marked?.parts.some(({ verdict }) => verdict === 'missed') === true
    }
  }
}

/** The parts of an answer that something is said to: the way to what is right, and after three tries all of it. Missed signs are told at once: to see them is the lesson. */
function shownOf(question: Question, marked: Marked | null, tries: number): readonly MarkedPart[] {
  const parts = marked?.parts ?? []
  if (question.kind !== 'order') return parts.filter(({ verdict }) => verdict !== 'missed' || question.kind === 'mark' || tries >= 3)
  const inOrder = question.options.toSorted((one, other) => one.place - other.place).map(({ id }): MarkedPart => ({ option: id, verdict: 'right' }))
  return marked?.right ? parts : tries >= 3 ? inOrder : parts.filter(({ verdict }) => verdict !== 'right')
}

/** The steps as they are first shown: always the same, and never in a right order. */
function shuffled(question: Question): readonly string[] {
  const ids = question.options.map(({ id }) => id)
  const orders = Array.from({ length: ids.length * 2 }, (_, turn) => ids.toSorted((one, other) => (rank(question, one, turn) < rank(question, other, turn) ? -1 : 1)))
  return orders.find(order => markAnswer(question, order)?.right === false) ?? ids.toReversed()
}
const rank = ({ id }: Question, option: string, turn: number): string => createHash('sha256').update(`${id} ${option} ${turn}`).digest('hex')

/** What stands above the feedback. Some right ones found is said so: it is not the same as wrong. */
function headingOf(right: boolean, parts: readonly MarkedPart[]): string {
  const has = (...verdicts: readonly MarkedPart['verdict'][]): boolean => parts.some(({ verdict }) => verdicts.includes(verdict))
  if (right) return has('right') || !has('safe') ? 'Right' : 'Safe'
  if (has('sooner', 'later')) return 'Not in this order'
  return has('missed') && !has('wrong') && has('right', 'safe') ? 'Right, and there is more' : 'Not quite'
}

/** What stands before the feedback on one part: null where the answer has only one. */
function leadOf({ kind }: Question, { verdict, when }: MarkedPart, named: string): string | null {
  switch (kind) {
    case 'single': return null
    case 'multiple': return verdict === 'missed' ? 'You left out:' : verdict === 'wrong' ? 'You ticked, and it does not fit:' : 'You ticked, rightly:'
    case 'mark': return verdict === 'missed' ? 'A sign that you passed over:' : verdict === 'right' ? 'A sign, and you marked it:' : 'No sign by itself. You marked it too, and that does no harm:'
    case 'order': return verdict === 'sooner' ? 'This comes sooner:' : verdict === 'later' ? 'This comes later:' : named
    case 'match': return `“${named}” ${verdict === 'right' ? 'fits' : verdict === 'safe' ? 'is safe, and more than is needed' : 'does not fit'}:`
    case 'call': return verdict === 'missed' ? `To be called ${when}:` : `You would call ${when}${verdict === 'right' ? ', rightly' : verdict === 'safe' ? ', and that is safe' : ''}:`
  }
}
