import { createHash } from 'node:crypto'
import type { Faults, Place } from './faults.ts'
import { checkPlain, inlineHtml } from './inline.ts'
import type { Layer, Placed } from './layer.ts'
import type { Use } from './markdown.ts'
import { ConversationFile, GlossaryFile, IssuedFile, LocalFile, QuestionsFile, SourcesFile } from './schemas.ts'
import { checkWords } from './words.ts'
import { checkShape, type ReadYaml } from './yaml.ts'

/** First part of the SHA-256 of a text: names the version of it that a translation was made from. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
const asList = (read: ReadYaml): ReadYaml => (read.value === null ? { ...read, value: [] } : read)
/** Glossary and sources may be written as a list with ids, or as a map by id. */
const byId = (read: ReadYaml): { read: ReadYaml; keyOf: (index: number) => readonly PropertyKey[] } => {
  if (read.value === null || typeof read.value !== 'object' || Array.isArray(read.value)) return { read: asList(read), keyOf: index => [index] }
  const entries = Object.entries(read.value)
  const value = entries.map(([id, entry]) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? { id, ...entry } : entry))
  const keyOf = (index: number) => [entries[index]?.[0] ?? '']
  return { read: { file: read.file, value, line: path => read.line(path && typeof path[0] === 'number' ? [...keyOf(path[0]), ...path.slice(1)] : path) }, keyOf }
}

/** The same place, with lines told from one entry of a list. */
const at = (read: Place, start: readonly PropertyKey[]): Place => ({ file: read.file, line: path => read.line([...start, ...(path ?? [])]) })

/** What is done with a YAML file, by what it is called and where it stands. */
export function readList(shape: string, read: ReadYaml, path: string, layer: Layer, faults: Faults, placed: (at: Place) => Placed, uses: Use[], issued: { ids: Layer['issued'] }): void {
  switch (shape) {
    case 'glossary.yaml': {
      const { read: list } = byId(read)
      for (const [index, it] of (checkShape(list, GlossaryFile, faults) ?? []).entries()) {
        checkPlain(it.meaning, read.file, list.line([index, 'meaning']), faults, uses)
        const { formerly, ...rest } = it
        layer.terms.push({ ...placed(at(list, [index])), it: { ...rest, ...(formerly ? { formerly } : {}) } })
      }
      return
    }
    case 'sources.yaml': {
      const { read: list } = byId(read)
      for (const [index, { address, ...rest }] of (checkShape(list, SourcesFile, faults) ?? []).entries()) layer.sources.push({ ...placed(at(list, [index])), it: { ...rest, ...(address ? { address } : {}) } })
      return
    }
    case 'local.yaml': {
      const local = checkShape(read.value === null ? { ...read, value: {} } : read, LocalFile, faults)
      for (const [field, kind] of [['slots', 'local'], ['names', 'name']] as const)
        for (const [slot, text] of Object.entries(local?.[field] ?? {})) {
          const line = read.line([field, slot])
          if (text !== null && /\{[a-z-]+:[a-z0-9-]+\}/.test(text)) faults.add(read.file, line, 'slot-in-slot', 'A slot cannot be filled with another slot. Write the words.')
          if (text !== null) checkWords(text, read.file, line, faults)
          layer.slots.set(`${kind}:${slot}`, { text, at: read, line })
        }
      for (const [slot, { phone, email, hours, checkedOn, label }] of Object.entries(local?.contacts ?? {}))
        layer.contacts.set(slot, { slot, label, ...(phone ? { phone } : {}), ...(email ? { email } : {}), ...(hours ? { hours } : {}), ...(checkedOn ? { checkedOn } : {}), at: read, line: read.line(['contacts', slot]) })
      return
    }
    case 'variant.yaml':
      if (!layer.base) faults.add(read.file, 1, 'variant-in-base', 'Only a board\'s folder changes thresholds. Move variant.yaml to a folder that names its base.')
      return void layer.variants.push({ file: path, document: read.value })
    case 'issued.yaml': {
      const ids = checkShape(read.value === null ? { ...read, value: {} } : read, IssuedFile, faults)
      if (ids) issued.ids = { at: read, ids }
      return
    }
    case 'questions':
      for (const [index, { options, text, status, successor, replaces, translationOf, ...rest }] of (checkShape(asList(read), QuestionsFile, faults) ?? []).entries()) {
        const own: Use[] = []
        const line = (...path: PropertyKey[]) => read.line([index, ...path])
        if (successor) own.push({ kind: 'question', id: successor, line: line('successor') })
        layer.questions.push({
          ...placed(at(read, [index])), uses: own, textHash: shortHash(JSON.stringify((read.value as unknown[])[index])), ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}),
          it: {
            ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), html: inlineHtml(text, read.file, line('text'), faults, own),
            options: options.map((option, place) => ({
              id: option.id, right: option.right, ...(option.safe ? { safe: true as const } : {}), html: inlineHtml(option.text, read.file, line('options', place, 'text'), faults, own),
              feedback: option.feedback, feedbackHtml: inlineHtml(option.feedback, read.file, line('options', place, 'feedback'), faults, own)
            }))
          }
        })
      }
      return
    case 'conversation': {
      const conversation = checkShape(read, ConversationFile, faults)
      if (!conversation) return
      const { turns, status, successor, replaces, translationOf, contentNote, ...rest } = conversation
      if (successor) uses.push({ kind: 'conversation', id: successor, line: read.line(['successor']) })
      for (const [field, text] of [['title', rest.title], ['who', rest.who], ['contentNote', contentNote]] as const) checkPlain(text, read.file, read.line([field]), faults, uses)
      layer.conversations.push({
        ...placed(at(read, [])), ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}),
        it: {
          ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), ...(contentNote ? { contentNote } : {}),
          turns: turns.map((turn, place) => {
            checkPlain(turn.says, read.file, read.line(['turns', place, 'says']), faults, uses)
            return {
              ...turn,
              replies: turn.replies.map((reply, number) => {
                const line = (field: string) => read.line(['turns', place, 'replies', number, field])
                checkPlain(reply.text, read.file, line('text'), faults, uses)
                return { ...reply, feedbackHtml: inlineHtml(reply.feedback, read.file, line('feedback'), faults, uses) }
              })
            }
          })
        }
      })
      return
    }
    default:
      faults.add(read.file, 1, 'file-not-expected', 'This file is not read here. In a pack: pack.yaml, glossary.yaml, sources.yaml, local.yaml, variant.yaml, issued.yaml; in a module: questions.yaml and conversations/name.yaml.')
  }
}
