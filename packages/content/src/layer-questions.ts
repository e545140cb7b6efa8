import type { z } from 'zod'
import { checkPlain, inlineHtml } from './inline.ts'
import { lifeOf, placeIn, shortHash } from './layer-life.ts'
import type { FileReading, QuestionText } from './layer.ts'
import type { Use } from './markdown.ts'
import { QuestionsFile, type QuestionEntry } from './schemas.ts'
import { checkShape, orElse, type ReadYaml } from './yaml.ts'

type Entry = z.infer<typeof QuestionEntry>
/** Reads one paragraph, which stands at this path in its question. */
type Inline = (words: string, ...path: PropertyKey[]) => string

/** Where a question of each kind holds what is answered. */
export const answeredIn = { single: 'options', multiple: 'options', order: 'steps', match: 'items', mark: 'story', call: 'options' } as const satisfies Record<Entry['kind'], string>

/** Reads a module's `questions.yaml`. */
export function readQuestions(read: ReadYaml, { faults, layer, placed }: FileReading): void {
  const list = orElse(read, [])
  for (const [index, entry] of (checkShape(list, QuestionsFile, faults) ?? []).entries()) {
    const uses: Use[] = []
    const line = (...path: PropertyKey[]) => read.line([index, ...path])
    const inline: Inline = (words, ...path) => inlineHtml(words, read.file, line(...path), faults, uses)
    const { id, critical, text, alike, status, successor } = entry
    if (successor) uses.push({ kind: 'question', id: successor, line: line('successor') })
    if (entry.kind === 'match') for (const [place, choice] of entry.choices.entries()) checkPlain(choice.text, read.file, line('choices', place, 'text'), faults, uses)
    if (entry.kind === 'call') for (const [place, { call }] of entry.options.entries()) if (call !== undefined && !national.has(call)) uses.push({ kind: 'contact', id: call, line: line('options', place, 'call') })
    layer.questions.push({
      ...placed(placeIn(read, [index])), uses, textHash: shortHash(JSON.stringify((list.value as readonly unknown[])[index])), ...lifeOf(entry),
      it: { id, critical, html: inline(text, 'text'), ...(alike ? { alike } : {}), ...('asWritten' in entry && entry.asWritten ? { asWritten: entry.asWritten } : {}), status: status ?? 'current', ...(successor ? { successor } : {}), ...answersOf(entry, inline) }
    })
  }
}

/** Numbers that every place has. */
const national: ReadonlySet<string> = new Set(['999', '101'])

type Answers<T = QuestionText> = T extends unknown ? Omit<T, 'id' | 'critical' | 'html' | 'alike' | 'asWritten' | 'status' | 'successor'> : never

function answersOf(entry: Entry, inline: Inline): Answers {
  const field = answeredIn[entry.kind]
  const option = ({ id, text, feedback }: { readonly id: string; readonly text: string; readonly feedback: string }, place: number) => ({ id, html: inline(text, field, place, 'text'), feedback, feedbackHtml: inline(feedback, field, place, 'feedback') })
  switch (entry.kind) {
    case 'single': case 'multiple': return { kind: entry.kind, options: entry.options.map((each, place) => ({ ...option(each, place), right: each.right, ...(each.safe ? { safe: true as const } : {}) })) }
    case 'order': return { kind: entry.kind, options: entry.steps.map((each, place) => ({ ...option(each, place), place: each.place })) }
    case 'match': return {
      kind: entry.kind, choices: entry.choices,
      options: entry.items.map((each, place) => ({ ...option(each, place), right: each.right, safe: each.safe }))
    }
    case 'mark': {
      const options = entry.story.flatMap(({ id, text, sign, feedback }, place) => (id === undefined || sign === undefined || feedback === undefined ? [] : [{ ...option({ id, text, feedback }, place), sign }]))
      return { kind: entry.kind, story: entry.story.map(({ id, text }, place) => (id === undefined ? { html: inline(text, 'story', place, 'text') } : { option: id })), options }
    }
    case 'call': return { kind: entry.kind, options: entry.options.map((each, place) => ({ ...option(each, place), ...(each.call ? { contact: each.call } : {}), ...(each.first ? { first: each.first } : {}), ...(each.next ? { next: each.next } : {}) })) }
  }
}
