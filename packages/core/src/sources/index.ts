import type { SourceDocument } from '../kernel/citation.ts'
import { dutySources } from './duties.ts'
import { thresholdSources } from './thresholds.ts'

/** Every document that a rule, a clock or a lesson may cite. An id is never used twice. */
export const sources: readonly SourceDocument[] = [...thresholdSources, ...dutySources]

const byId = new Map(sources.map(source => [source.id, source]))

/** The document with this id, or nothing where no such document is listed. */
export const sourceById = (id: string): SourceDocument | undefined => byId.get(id)
