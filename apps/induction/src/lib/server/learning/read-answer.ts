import { asksNext, type Question } from '@safeguarding-kit/content'
import type { AnswerFault, Filled } from '#lib/learning/view.ts'

/** What a form says to a question: an answer as the pack's marking reads it, or what is missing and where. */
export type AnswerRead = { readonly ok: true; readonly answer: readonly string[]; readonly filled: Filled } | { readonly ok: false; readonly fault: AnswerFault }

/**
 * Reads the answer to a question out of a form. Boxes and radios are sent under `name`, other fields under `name.` and what follows: the step, the
 * line, `first` or `next`. What was filled in is handed back with a fault, so that nothing is lost.
 */
export function readAnswer(question: Question, form: FormData, name: string): AnswerRead {
  const ids = question.options.map(({ id }) => id)
  const ticked = form.getAll(name).map(String)
  const fields = Object.fromEntries([...ids, 'first', 'next'].flatMap(key => { const value = form.get(`${name}.${key}`); return typeof value === 'string' && value !== '' ? [[key, value]] : [] }))
  const filled = { ticked: ticked.filter(id => ids.includes(id)), fields }
  const read = (answer: readonly string[]): AnswerRead => ({ ok: true, answer, filled })
  const fault = (field: string, sentence: string): AnswerRead => ({ ok: false, fault: { sentence, field: `${question.id}-${field}`, filled } })
  const changed = (): AnswerRead => fault(firstField(question), 'This question has changed since the page was opened. Read it again and answer.')
  switch (question.kind) {
    case 'single': case 'multiple': case 'mark':
      if (ticked.length === 0) return fault(firstField(question), question.kind === 'mark' ? 'Mark at least one sentence.' : 'Choose an answer first.')
      return ticked.every(id => ids.includes(id)) ? read(ticked) : changed()
    case 'order': {
      const empty = ids.find(id => fields[id] === undefined)
      if (empty !== undefined) return fault(empty, 'Give every step its place.')
      const twice = ids.find((id, at) => ids.slice(0, at).some(other => fields[other] === fields[id]))
      if (twice !== undefined) return fault(twice, `Two steps have place ${fields[twice]}. Give each its own.`)
      return ids.every(id => Number(fields[id]) >= 1 && Number(fields[id]) <= ids.length) ? read(ids.toSorted((one, other) => Number(fields[one]) - Number(fields[other]))) : changed()
    }
    case 'match': {
      const empty = ids.find(id => fields[id] === undefined)
      if (empty !== undefined) return fault(empty, 'Choose something for every line.')
      return ids.every(id => question.choices.some(choice => choice.id === fields[id])) ? read(ids.map(id => `${id}_${fields[id]}`)) : changed()
    }
    case 'call': {
      const { first, next } = fields
      if (first === undefined) return fault(firstField(question), 'Choose whom you would call first.')
      if (asksNext(question) && next === undefined) return fault('-next', 'Choose whom you would call next.')
      if (first === next) return fault('-next', 'Choose somebody else for next: you have called this one first.')
      const given = asksNext(question) ? [first, next ?? ''] : [first]
      return given.every(id => ids.includes(id)) ? read(given.map((id, at) => `${at === 0 ? 'first' : 'next'}_${id}`)) : changed()
    }
  }
}

/** The field that a fault of the whole question leads to. */
const firstField = ({ kind, options }: Question): string => (kind === 'call' ? `-first-${options[0]?.id}` : (options[0]?.id ?? ''))

/** What an answer that was given looks like in the fields of its question. */
export function filledBy(question: Question, answer: readonly string[]): Filled {
  const split = answer.map(pair => [pair.slice(0, pair.indexOf('_')), pair.slice(pair.indexOf('_') + 1)] as const)
  switch (question.kind) {
    case 'single': case 'multiple': case 'mark': return { ticked: answer, fields: {} }
    case 'order': return { ticked: [], fields: Object.fromEntries(answer.map((id, at) => [id, String(at + 1)])) }
    case 'match': case 'call': return { ticked: [], fields: Object.fromEntries(split) }
  }
}
