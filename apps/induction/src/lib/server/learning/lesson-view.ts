import { fillSlots, fillText, type Block, type Module, type Pack, type Question, type SlotValues } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import { randomUUID } from 'node:crypto'
import type { BlockView, QuestionView, WayIn } from '#lib/learning/view.ts'
import { latest } from './events.ts'
import { cardOf, type Reader } from './fill.ts'
import { addressOf } from './steps.ts'

interface Showing {
  readonly pack: Pack
  readonly module: Module
  readonly reader: Reader
  readonly values: SlotValues
  readonly events: readonly LearningEvent[]
}

/** The blocks of a lesson (or story) as one learner sees them: slots filled, own answers marked, nothing given away. */
export function blockViews(blocks: readonly Block[], showing: Showing): BlockView[] {
  return blocks.flatMap(block => blockView(block, showing))
}

/** Turns a lesson's id into its address, for links between lessons. */
export function lessonAddress(pack: Pack): (lesson: string) => string {
  return id => {
    const module = pack.modules.find(entry => entry.lessons.some(lesson => lesson.id === id))
    return module ? addressOf(pack, module, id) : '/learn'
  }
}

function blockView(block: Block, showing: Showing): BlockView[] {
  const { pack, reader, values, events } = showing
  const filled = (html: string): string => fillSlots(html, values, lessonAddress(pack))
  switch (block.kind) {
    case 'prose': return [{ kind: 'prose', html: filled(block.html) }]
    case 'callout': return [{ kind: 'callout', tone: block.tone, title: block.title ? fillText(block.title, values) : null, html: filled(block.html) }]
    case 'protected': return [{ kind: 'callout', tone: 'danger', title: null, html: filled([block.html, ...(block.additions ?? [])].join('')) }]
    case 'history': return [{ kind: 'history', html: filled(block.html) }]
    case 'reflection': return [{ kind: 'reflection', id: block.id, html: filled(block.html) }]
    case 'contact': return [{ kind: 'contact', contacts: reader.contacts.filter(contact => contact.slot === block.slot) }]
    case 'card': return [{ kind: 'card', card: cardOf(reader) }]
    case 'media': return [{ kind: 'media', src: `/media/${block.src}`, alt: fillText(block.alt, values), caption: block.caption ? fillText(block.caption, values) : null }]
    case 'question': {
      const question = pack.questions[block.id]
      return question ? [{ kind: 'question', question: questionView(question, values, events) }] : []
    }
    case 'scenario': {
      const scenario = pack.modules.flatMap(entry => entry.scenarios).find(entry => entry.id === block.id)
      if (!scenario) return []
      const to: WayIn = {
        id: scenario.id, href: `/practise/${scenario.slug}`, title: fillText(scenario.title, values), minutes: scenario.minutes, counts: scenario.counts,
        done: events.some(event => event.kind === 'scenario-answered' && (event.itemId === scenario.id || event.itemId === scenario.gentler) && event.payload.verdict !== 'unprotected'), contentNote: scenario.contentNote ?? null
      }
      return [{ kind: 'way-in', what: 'scenario', to }]
    }
    case 'conversation': {
      const conversation = pack.conversations[block.id]
      if (!conversation) return []
      const to: WayIn = {
        id: conversation.id, href: `/talk/${conversation.id}`, title: fillText(conversation.title, values), minutes: null, counts: true,
        done: events.some(event => event.kind === 'conversation-finished' && event.itemId === conversation.id && event.payload.reachedEnd), contentNote: conversation.contentNote ?? null
      }
      return [{ kind: 'way-in', what: 'conversation', to }]
    }
  }
}

/** A question before and after it was answered. Which options are right stays on the server until then. */
export function questionView(question: Question, values: SlotValues, events: readonly LearningEvent[]): QuestionView {
  const { event, tries } = latest(events, 'question-answered', question.id)
  const chosen = event?.payload.chosen ?? []
  return {
    id: question.id, kind: question.kind, critical: question.critical, html: fillSlots(question.html, values), saysHowMany: /\b(tick|choose)\b/i.test(question.html),
    options: question.options.map(option => ({ id: option.id, html: fillSlots(option.html, values) })),
    event: randomUUID(),
    answer: event === null ? null : {
      chosen, right: event.payload.right, tries,
      heading: headingOf(question, chosen, event.payload.right),
      feedback: question.options.filter(option => chosen.includes(option.id) || (question.kind === 'multiple' && option.right && event.payload.right === false && tries >= 3))
        .map(option => ({ option: option.id, label: question.kind === 'multiple' ? fillSlots(option.html, values) : null, chosen: chosen.includes(option.id), html: fillSlots(option.feedbackHtml, values), right: option.right || option.safe === true })),
      missed: question.kind === 'multiple' && !event.payload.right && question.options.some(option => option.right && option.safe !== true && !chosen.includes(option.id))
    }
  }
}

/** What stands above the feedback. Some right ones found is said so: it is not the same as wrong. */
function headingOf(question: Question, chosen: readonly string[], right: boolean): string {
  const picked = question.options.filter(option => chosen.includes(option.id))
  if (right) return picked.some(option => option.right && option.safe !== true) ? 'Yes' : 'Safe'
  return question.kind === 'multiple' && picked.length > 0 && picked.every(option => option.right || option.safe === true) ? 'Yes, and there is more' : 'Not quite'
}

/** The server's marking. `single`: the chosen option is right, or safe. `multiple`: every right one is chosen, and nothing that is neither right nor safe. */
export function isRight(question: Question, chosen: readonly string[]): boolean {
  const picked = question.options.filter(option => chosen.includes(option.id))
  if (picked.length === 0 || picked.length !== new Set(chosen).size || (question.kind === 'single' && picked.length > 1)) return false
  const harmless = picked.every(option => option.right || option.safe === true)
  return harmless && (question.kind === 'single' || question.options.every(option => !option.right || option.safe === true || chosen.includes(option.id)))
}
