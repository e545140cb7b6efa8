import { checkPlain, inlineHtml } from './inline.ts'
import { lifeOf, placeIn } from './layer-life.ts'
import { readCoverage, readPath } from './layer-path.ts'
import { readQuestions } from './layer-questions.ts'
import type { FileReading, Layer } from './layer.ts'
import type { Use } from './markdown.ts'
import { CardNotesFile, ConversationFile, FacilitatingFile, FirstTalkFile, GlossaryFile, IssuedFile, LocalFile, ReviewsFile, SourcesFile, ThenAndNowFile } from './schemas.ts'
import { notSlots, slotInText } from './slots.ts'
import { checkWords } from './words.ts'
import { checkShape, orElse, type ReadYaml } from './yaml.ts'

/** Readers of YAML by what the file is. */
export const yamlReaders: Readonly<Record<string, (read: ReadYaml, reading: FileReading) => void>> = {
  'glossary.yaml': readGlossary, 'sources.yaml': readSources, 'reviews.yaml': readReviews, 'first-talk.yaml': readFirstTalk, 'facilitating.yaml': readFacilitating, 'then-and-now.yaml': readThenAndNow, 'local.yaml': readLocal, 'variant.yaml': readVariant, 'issued.yaml': readIssued, questions: readQuestions, conversation: readConversation, path: readPath, coverage: readCoverage
}

/** Notes what stands in brackets like a slot and is none, wherever in the file: what it ought to be is known when the whole stack is. */
export function meetBrackets(read: ReadYaml, layer: Layer): void {
  const uses: Use[] = []
  const meet = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') for (const { written, at } of notSlots(value)) uses.push({ kind: 'slot', id: written, line: read.line(path) + (value.slice(0, at).match(/\n/g)?.length ?? 0) })
    else if (value !== null && typeof value === 'object') for (const [key, part] of Object.entries(value)) meet(part, [...path, Array.isArray(value) ? Number(key) : key])
  }
  meet(read.value, [])
  if (uses.length > 0) layer.looseUses.push({ file: read.file, uses })
}

/** Glossary and sources may be written as a list with ids, or as a map by id: a map becomes a list whose lines are still right. */
function byId(read: ReadYaml): ReadYaml {
  if (read.value === null || typeof read.value !== 'object' || Array.isArray(read.value)) return orElse(read, [])
  const entries = Object.entries(read.value)
  const value = entries.map(([id, entry]) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? { id, ...entry } : entry))
  return { file: read.file, value, line: path => read.line(path && typeof path[0] === 'number' ? [entries[path[0]]?.[0] ?? '', ...path.slice(1)] : path) }
}

/** Some entries of a list, with their lines. What is no list is left as it is, for its schema to refuse. */
function entriesWhere(read: ReadYaml, wanted: (entry: object) => boolean): ReadYaml {
  if (!Array.isArray(read.value)) return read
  const kept = [...read.value.entries()].filter(([, entry]) => entry === null || typeof entry !== 'object' ? wanted({}) : wanted(entry as object))
  return { file: read.file, value: kept.map(([, entry]) => entry as unknown), line: path => read.line(path && typeof path[0] === 'number' ? [kept[path[0]]?.[0] ?? 0, ...path.slice(1)] : path) }
}

function readGlossary(read: ReadYaml, { faults, layer, placed, uses }: FileReading): void {
  const list = byId(read)
  for (const [index, { formerly, ...term }] of (checkShape(list, GlossaryFile, faults) ?? []).entries()) {
    checkPlain(term.meaning, read.file, list.line([index, 'meaning']), faults, uses)
    layer.terms.push({ ...placed(placeIn(list, [index])), it: { ...term, ...(formerly ? { formerly } : {}) } })
  }
}

function readSources(read: ReadYaml, { faults, layer, placed }: FileReading): void {
  const list = byId(read)
  for (const [index, { address, ...source }] of (checkShape(list, SourcesFile, faults) ?? []).entries()) layer.sources.push({ ...placed(placeIn(list, [index])), it: { ...source, ...(address ? { address } : {}) } })
}

function readReviews(read: ReadYaml, { faults, layer, placed }: FileReading): void {
  const file = checkShape(orElse(read, {}), ReviewsFile, faults)
  for (const [index, theme] of (file?.themes ?? []).entries()) layer.themes.push({ ...placed(placeIn(read, ['themes', index])), it: theme })
  for (const [index, { address, ...review }] of (file?.reviews ?? []).entries()) layer.reviews.push({ ...placed(placeIn(read, ['reviews', index])), it: { ...review, ...(address ? { address } : {}) } })
}

function readFirstTalk(read: ReadYaml, { faults, layer, placed }: FileReading): void {
  const list = orElse(read, [])
  for (const [index, it] of (checkShape(list, FirstTalkFile, faults) ?? []).entries()) {
    const uses: Use[] = []
    for (const field of ['title', 'learner', 'manager'] as const) checkPlain(it[field], read.file, list.line([index, field]), faults, uses)
    layer.firstTalk.push({ ...placed(placeIn(list, [index])), uses, it })
  }
}

function readFacilitating(read: ReadYaml, { faults, layer, placed, shown }: FileReading): void {
  const whole = orElse(read, [])
  const ofCards = entriesWhere(whole, entry => 'scenario' in entry)
  for (const [index, { scenario, ...note }] of (checkShape(ofCards, CardNotesFile, faults) ?? []).entries()) {
    const uses: Use[] = []
    for (const field of ['wrong', 'ask', 'stop'] as const) checkPlain(note[field], shown, ofCards.line([index, field]), faults, uses)
    layer.looseUses.push({ file: shown, uses })
    layer.cardNotes.push({ scenario, note, at: read, line: ofCards.line([index, 'scenario']) })
  }
  const list = entriesWhere(whole, entry => !('scenario' in entry))
  for (const [index, it] of (checkShape(list, FacilitatingFile, faults) ?? []).entries()) {
    const uses: Use[] = []
    checkPlain(it.text, read.file, list.line([index, 'text']), faults, uses)
    layer.facilitating.push({ ...placed(placeIn(list, [index])), uses, it })
  }
}

function readThenAndNow(read: ReadYaml, { faults, layer, placed }: FileReading): void {
  const file = checkShape(read, ThenAndNowFile, faults)
  if (!file) return
  layer.thenOn.push({ day: file.day, edition: file.edition, at: read })
  for (const [index, { sources, ...row }] of file.rows.entries()) {
    const it = { ...row, sources: sources.map(({ id, at: place, grade }) => ({ id, grade, ...(place ? { at: place } : {}) })) }
    const line = (...path: PropertyKey[]) => read.line(['rows', index, ...path])
    const uses: Use[] = it.sources.map(({ id }, place): Use => ({ kind: 'source', id, line: line('sources', place) }))
    for (const field of ['about', 'now'] as const) checkPlain(it[field], read.file, line(field), faults, uses)
    layer.thenRows.push({ ...placed(placeIn(read, ['rows', index])), uses, it })
  }
}

/** A line that is switched off: `# your-slot: "words"`. */
const switchedOff = /^\s*#\s*([a-z0-9-]+):\s+(["'])(.*)\2\s*$/

function readLocal(read: ReadYaml, { faults, layer, text: whole }: FileReading): void {
  for (const [index, words] of whole.split('\n').entries()) {
    const [, slot, , text] = switchedOff.exec(words) ?? []
    if (slot !== undefined && text !== undefined) layer.switchedOff.push({ slot: `local:${slot}`, text: text.replaceAll('\\"', '"'), at: read, line: index + 1 })
  }
  const local = checkShape(orElse(read, {}), LocalFile, faults)
  for (const [field, kind] of [['slots', 'local'], ['names', 'name']] as const)
    for (const [slot, text] of Object.entries(local?.[field] ?? {})) {
      const line = read.line([field, slot])
      if (text?.match(slotInText)) faults.add(read.file, line, 'slot-in-slot', 'A slot cannot be filled with another slot. Write the words.')
      if (text !== null) checkWords(text, read.file, line, faults)
      layer.slots.set(`${kind}:${slot}`, { text, at: read, line })
    }
  if (local?.practiceWeeks) layer.practiceWeeks.push(local.practiceWeeks)
  for (const [slot, { phone, email, hours, checkedOn, label }] of Object.entries(local?.contacts ?? {}))
    layer.contacts.set(slot, { slot, label, ...(phone ? { phone } : {}), ...(email ? { email } : {}), ...(hours ? { hours } : {}), ...(checkedOn ? { checkedOn } : {}), at: read, line: read.line(['contacts', slot]) })
}

function readVariant(read: ReadYaml, { faults, layer, path }: FileReading): void {
  if (!layer.base) faults.add(read.file, 1, 'variant-in-base', 'Only a board\'s folder changes thresholds. Move variant.yaml to a folder that names its base.')
  layer.variants.push({ file: path, document: read.value, at: read })
}

function readIssued(read: ReadYaml, { faults, layer }: FileReading): void {
  const ids = checkShape(orElse(read, {}), IssuedFile, faults)
  if (ids) layer.issued.push({ at: read, ids })
}

function readConversation(read: ReadYaml, { faults, layer, placed, uses }: FileReading): void {
  const parsed = checkShape(read, ConversationFile, faults)
  if (!parsed) return
  const { turns, status, successor, replaces, translationOf, contentNote, ...conversation } = parsed
  const check = (text: string | undefined, ...path: PropertyKey[]) => checkPlain(text, read.file, read.line(path), faults, uses)
  if (successor) uses.push({ kind: 'conversation', id: successor, line: read.line(['successor']) })
  check(conversation.title, 'title')
  check(conversation.who, 'who')
  check(contentNote, 'contentNote')
  for (const [place, turn] of turns.entries()) {
    check(turn.says, 'turns', place, 'says')
    for (const [number, reply] of turn.replies.entries()) check(reply.text, 'turns', place, 'replies', number, 'text')
  }
  layer.conversations.push({
    ...placed(placeIn(read, [])), ...lifeOf({ replaces, translationOf }),
    it: {
      ...conversation, status: status ?? 'current', ...(successor ? { successor } : {}), ...(contentNote ? { contentNote } : {}),
      turns: turns.map((turn, place) => ({
        ...turn, replies: turn.replies.map((reply, number) => ({ ...reply, feedbackHtml: inlineHtml(reply.feedback, read.file, read.line(['turns', place, 'replies', number, 'feedback']), faults, uses) }))
      }))
    }
  })
}
