import type { Citation, Grade } from '../../kernel/citation.ts'
import type { Day } from '../../kernel/fact.ts'
import { dutySources, type DutySourceId } from '../../sources/duties.ts'
import { thresholdSources, type ThresholdSourceId } from '../../sources/thresholds.ts'
import { gradeIn, idIn, periodsOf } from '../../sources/periods.ts'
import type { Level } from './periods.ts'

type Source = DutySourceId | ThresholdSourceId

/** What is asked of whom before information goes further, at one level and in one period. */
export interface ConsentRule {
  readonly id: string
  readonly level: Level
  /** `service-only`: nothing beyond the service's own. `needed`: no agreement, no assessment. `agreement-sought`: asked for; a refusal is recorded and weighed. `tell-unless-harmful`: not needed; the parents are told unless that adds danger. */
  readonly asks: 'service-only' | 'needed' | 'agreement-sought' | 'tell-unless-harmful'
  /** Who is asked or told. A young person who understands may speak for themselves. */
  readonly of: readonly ('parent' | 'person-with-parental-responsibility' | 'young-person-who-understands')[]
  /** What a refusal leads to. */
  readonly ifRefused: 'nothing-changes' | 'record-and-ask-whether-it-raises-the-level' | 'share-without-it-and-record-why'
  readonly inForce: { readonly from: Day; readonly knownFrom?: true; readonly to?: Day }
  readonly citations: readonly [Citation, ...Citation[]]
  readonly grade: Grade
  /** Read in this document, which is of another time. */
  readonly carriedFrom?: string
}

const documents = new Map<string, { readonly readOn: Day }>([...thresholdSources, ...dutySources].map(document => [document.id, document]))
const cite = (source: Source, at: string = 'not stated'): Citation => ({ source, at, readOn: documents.get(source)?.readOn ?? '2026-11-21' })
const parents = ['person-with-parental-responsibility', 'young-person-who-understands'] as const

/** On whose word: the first document is the one whose authority it carries. */
interface Word { readonly cites: readonly [Citation, ...Citation[]]; readonly grade: Grade }

const sheet: readonly (Pick<ConsentRule, 'id' | 'level' | 'asks' | 'of' | 'ifRefused'> & { readonly on: readonly [Word, ...Word[]] })[] = [
  { id: 'consent-universal', level: 'universal', asks: 'service-only', of: ['parent'], ifRefused: 'nothing-changes', on: [{ cites: [cite('london-continuum-of-help-and-support')], grade: 'inferred' }] },
  { id: 'consent-early-help', level: 'early-help', asks: 'needed', of: parents, ifRefused: 'record-and-ask-whether-it-raises-the-level',
    on: [{ cites: [cite('caf-practitioners-guide-2010'), cite('nottingham-caf-consent')], grade: 'seen' }, { cites: [cite('brighton-early-help-hub'), cite('mid-essex-hospital-training')], grade: 'seen' }] },
  { id: 'consent-child-in-need', level: 'child-in-need-s17', asks: 'agreement-sought', of: parents, ifRefused: 'record-and-ask-whether-it-raises-the-level', on: [{ cites: [cite('st-helens-consent'), cite('mid-essex-hospital-training'), cite('wirral-consent')], grade: 'seen' }] },
  { id: 'consent-child-protection', level: 'child-protection-s47', asks: 'tell-unless-harmful', of: parents, ifRefused: 'share-without-it-and-record-why',
    on: [{ cites: [cite('staffordshire-consent-briefing', 'on Working Together 2010, paragraph 5.18')], grade: 'reported' }, { cites: [cite('southwark-consent'), cite('redbridge-referral'), cite('mid-essex-hospital-training'), cite('information-sharing-advice-2024')], grade: 'seen' }] }
]

/**
 * Consent by level, for every day. At every level: where waiting for an agreement may put a child at risk of significant harm, share
 * without it and record why; an agreement may be taken back, and is asked for again when things change. Since 2018 the
 * lawful ground for sharing need not be consent at all: what is asked here is about working with the family.
 */
export const consent: readonly ConsentRule[] = sheet.flatMap(({ on: [first, ...rest], ...rule }) => {
  const standing = (word: Word) => ({ ...word, authority: [word.cites[0].source] as const })
  return periodsOf([standing(first), ...rest.map(standing)]).map(({ from, to, knownFrom, carriedFrom, word }) => ({
    ...rule, id: idIn(rule.id, { from, ...(to && { to }) }), inForce: { from, ...(knownFrom && { knownFrom }), ...(to && { to }) }, citations: word.cites,
    grade: gradeIn({ ...(carriedFrom && { carriedFrom }) }, word.grade), ...(carriedFrom && { carriedFrom })
  }))
})

/**
 * What is asked at a level on a day, or undefined on a day for which nothing is encoded.
 * @example consentAt('early-help', '1999-01-01') // → undefined
 */
export function consentAt(level: Level, asOf: Day): ConsentRule | undefined {
  return consent.find((rule: ConsentRule) => rule.level === level && rule.inForce.from <= asOf && (rule.inForce.to === undefined || asOf <= rule.inForce.to))
}
