import { createHash } from 'node:crypto'
import type { Place } from './faults.ts'

/** First part of the SHA-256 of a text: names the version of it that a translation was made from. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The same place, with lines told from one entry of a list. */
export const placeIn = (read: Place, start: readonly PropertyKey[]): Place => ({ file: read.file, line: path => read.line([...start, ...(path ?? [])]) })

/** What a thing says of the texts that it stands in for. */
export const lifeOf = ({ replaces, translationOf }: { readonly replaces?: string | undefined; readonly translationOf?: string | undefined }): { readonly replaces?: string; readonly translationOf?: string } => ({ ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}) })
