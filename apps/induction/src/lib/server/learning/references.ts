import { fillText, type Pack, type SlotValues, type SourcePointer } from '@safeguarding-kit/content'

/** How well a document was read, said to somebody who wants to know. */
export const grades = {
  seen: 'read in the document',
  reported: 'reported by another document',
  recalled: 'well known, to be confirmed by the board',
  inferred: 'our reading, to be confirmed by the board',
  unverified: 'not confirmed'
} as const

/** The glossary terms that a text explains, in its order. */
export const termsOf = (pack: Pack, ids: readonly string[], values: SlotValues) =>
  ids.flatMap(id => {
    const term = pack.terms[id]
    return term ? [{ id, term: term.term, meaning: fillText(term.meaning, values), formerly: term.formerly ?? null }] : []
  })

/** Where a text's claims come from, in small and after what to do: title, place, and how well it was read. */
export const sourcesOf = (pack: Pack, pointers: readonly SourcePointer[]) =>
  pointers.map(pointer => {
    const source = pack.sources[pointer.id]
    return { id: `${pointer.id} ${pointer.at ?? ''}`, title: source?.title ?? pointer.id, publisher: source?.publisher ?? '', edition: source?.edition ?? '', at: pointer.at ?? '', grade: grades[pointer.grade] }
  })
