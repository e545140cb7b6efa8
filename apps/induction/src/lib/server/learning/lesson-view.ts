import { fillSlots, fillText, type Block, type Module, type Pack, type SlotValues } from '@safeguarding-kit/content'
import type { LearningEvent } from '@safeguarding-kit/core/training'
import { valuesIn } from '#lib/learning/text-language.ts'
import type { BlockView, WayIn } from '#lib/learning/view.ts'
import { drawn } from './draw.ts'
import { cardOf, type Reader } from './fill.ts'
import { questionView } from './question-view.ts'
import { addressOf } from './steps.ts'

interface Showing {
  readonly pack: Pack
  readonly module: Module
  readonly reader: Reader
  readonly values: SlotValues
  readonly events: readonly LearningEvent[]
  /** The language of the text. */
  readonly locale?: string
  /** For whom questions are drawn, and what they did in periods before this one. */
  readonly learner?: string
  readonly before?: readonly LearningEvent[]
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
  const filled = (html: string): string => fillSlots(html, values, lessonAddress(pack), valuesIn(showing.locale))
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
      const question = drawn(pack, block.id, showing.learner ?? '', events, showing.before)
      return question ? [{ kind: 'question', place: block.id, question: questionView(question, showing) }] : []
    }
    case 'scenario': {
      const scenario = pack.modules.flatMap(entry => entry.scenarios).find(entry => entry.id === block.id)
      if (!scenario) return []
      const to: WayIn = {
        id: scenario.id, href: `/practise/${scenario.slug}`, title: fillText(scenario.title, values), locale: scenario.locale, minutes: scenario.minutes, counts: scenario.counts,
        done: events.some(event => event.kind === 'scenario-answered' && (event.itemId === scenario.id || event.itemId === scenario.gentler) && event.payload.verdict !== 'unprotected'), contentNote: scenario.contentNote ?? null
      }
      return [{ kind: 'way-in', what: 'scenario', to }]
    }
    case 'conversation': {
      const conversation = pack.conversations[block.id]
      if (!conversation) return []
      const to: WayIn = {
        id: conversation.id, href: `/talk/${conversation.id}`, title: fillText(conversation.title, values), locale: conversation.locale, minutes: null, counts: true,
        done: events.some(event => event.kind === 'conversation-finished' && event.itemId === conversation.id && event.payload.reachedEnd), contentNote: conversation.contentNote ?? null
      }
      return [{ kind: 'way-in', what: 'conversation', to }]
    }
  }
}
