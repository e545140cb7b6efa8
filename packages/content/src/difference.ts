import { canonicalJson } from './canonical.ts'
import type { Block, Pack } from './model.ts'

type Kind = 'module' | 'lesson' | 'question' | 'scenario' | 'conversation' | 'path' | 'coverage list' | 'term' | 'source' | 'review' | 'prompt' | 'note' | 'comparison'
interface Listed { readonly kind: Kind; readonly title: string; readonly where: string; readonly content: string; readonly minutes?: number; readonly retired: boolean }

/** What a board's folder changes, in sentences, in the order of reading: for the person who reads a new edition or signs one off. */
export function differences(before: Pack, after: Pack): string[] {
  const [old, now] = [listed(before), listed(after)]
  const said: string[] = []
  for (const [key, { kind, title, where, ...thing }] of now) {
    const id = key.slice(key.indexOf(' ') + 1)
    const earlier = old.get(key)
    if (!earlier && thing.retired) said.push(`Keeps the retired ${kind} "${title}" (${id}), for records that point at it. Nobody is taught it.`)
    else if (!earlier) said.push(`Adds the ${kind} "${title}" (${id})${where}${thing.minutes ? `, ${say(thing.minutes, 'minute')}` : ''}.`)
    else if (thing.retired && !earlier.retired) said.push(`Retires the ${kind} "${title}" (${id}).`)
    else if (thing.content !== earlier.content) {
      const renamed = title === earlier.title ? '' : `, now called "${title}"`
      const longer = thing.minutes === earlier.minutes ? '' : `, now ${say(thing.minutes ?? 0, 'minute')} instead of ${earlier.minutes ?? 0}`
      said.push(`${kind === 'module' ? 'Changes' : 'Replaces'} the ${kind} "${earlier.title}" (${id})${renamed}${longer}.`)
    }
  }
  const earlierCards = cardsOf(before)
  for (const [id, { title, facilitator }] of cardsOf(after)) if (earlierCards.has(id) && canonicalJson(facilitator ?? null) !== canonicalJson(earlierCards.get(id)?.facilitator ?? null)) said.push(`Gives whoever teaches other words on the card "${title}" (${id}).`)
  for (const [key, { kind, title }] of old) if (!now.has(key)) said.push(`Removes the ${kind} "${title}" (${key.slice(key.indexOf(' ') + 1)}).`)
  const earlierPassages = passages(before)
  for (const [id, additions] of passages(after)) {
    const more = additions - (earlierPassages.get(id) ?? 0)
    if (more > 0) said.push(`Adds ${say(more, 'passage')} to what everybody reads under "${id}".`)
  }
  for (const [slot, text] of Object.entries(after.slots))
    if (before.slots[slot] !== text) said.push(before.slots[slot] === undefined ? `Fills {${slot}} with "${text}".` : `Fills {${slot}} with "${text}" instead of "${before.slots[slot]}".`)
  for (const [slot, contact] of Object.entries(after.contacts))
    if (canonicalJson(before.contacts[slot] ?? null) !== canonicalJson(contact)) said.push(`Gives the contact "${slot}": ${[contact.label, contact.phone, contact.email, contact.hours].filter(Boolean).join(', ')}${contact.checkedOn ? `, checked on ${contact.checkedOn}` : ', not checked yet'}.`)
  if (canonicalJson(after.practiceWeeks ?? null) !== canonicalJson(before.practiceWeeks ?? null)) said.push(after.practiceWeeks?.length === 0 ? 'Sends no stories to practise by letter.' : `Sends a story to practise ${sayWeeks(after.practiceWeeks ?? [])} after an induction.`)
  if (after.profile !== before.profile) said.push(`Uses the thresholds of "${after.profile}" instead of "${before.profile}".`)
  for (const { file } of after.variants) if (!before.variants.some(variant => variant.file === file)) said.push(`Makes thresholds stricter: read ${file}.`)
  return said
}

const cardsOf = (pack: Pack) => new Map(pack.modules.flatMap(module => module.scenarios.map(scenario => [scenario.id, scenario] as const)))

const sayWeeks = (weeks: readonly number[]) => (weeks.length === 1 && weeks[0] === 1 ? 'a week' : `${weeks.length > 1 ? `${weeks.slice(0, -1).join(', ')} and ` : ''}${weeks.at(-1) ?? ''} weeks`)

const say = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function listed(pack: Pack): Map<string, Listed> {
  const found = new Map<string, Listed>()
  const add = (kind: Kind, it: { readonly id: string }, title: string, where = '', minutes?: number) => {
    const { from: _from, file: _file, ...content } = it as { id: string; from?: string; file?: string; status?: string }
    found.set(`${kind} ${it.id}`, { kind, title, where, content: canonicalJson(withoutAdditions(content)), retired: content.status === 'retired', ...(minutes === undefined ? {} : { minutes }) })
  }
  for (const { lessons, scenarios, ...module } of pack.modules) {
    add('module', module, module.title, '', module.minutes)
    for (const lesson of lessons) add('lesson', lesson, lesson.title, ` to "${module.title}"`, lesson.minutes)
    for (const { facilitator: _note, ...scenario } of scenarios) add('scenario', scenario, scenario.title, ` to "${module.title}"`, scenario.minutes)
  }
  for (const question of Object.values(pack.questions)) add('question', question, question.html.replace(/<[^>]*>/g, ''))
  for (const conversation of Object.values(pack.conversations)) add('conversation', conversation, conversation.title)
  for (const path of pack.paths) add('path', path, path.title)
  for (const list of pack.coverage) add('coverage list', list, list.title)
  for (const term of Object.values(pack.terms)) add('term', term, term.term)
  for (const source of Object.values(pack.sources)) add('source', source, source.title)
  for (const review of Object.values(pack.reviews)) add('review', review, `${review.title}, ${review.area} ${review.year}`)
  for (const part of pack.firstTalk) add('prompt', part, part.title, '', part.minutes)
  for (const row of pack.thenAndNow?.rows ?? []) add('comparison', row, row.about)
  for (const note of pack.facilitating) add('note', note, note.text)
  return found
}

/** What is added to a protected passage is told once, with the passage, and does not make its lesson another one. */
function withoutAdditions(content: unknown): unknown {
  if (content === null || typeof content !== 'object' || !('blocks' in content) || !Array.isArray(content.blocks)) return content
  return { ...content, blocks: (content.blocks as Block[]).map(block => (block.kind === 'protected' ? { kind: block.kind, id: block.id, html: block.html } : block)) }
}

const passages = (pack: Pack): Map<string, number> =>
  new Map(pack.modules.flatMap(module => module.lessons.flatMap(lesson => lesson.blocks.flatMap(block => (block.kind === 'protected' ? [[block.id, block.additions?.length ?? 0] as const] : [])))))
