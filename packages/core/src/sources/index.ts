import type { SourceDocument } from '../kernel/citation.ts'
import { childProtectionSources } from './child-protection.ts'
import { domesticViolenceSources } from './domestic-violence.ts'
import { allegationSources } from './allegations.ts'
import { faithAndCultureSources } from './faith-and-culture.ts'
import { childDeathSources } from './child-death.ts'
import { gangsSources } from './gangs.ts'
import { informationSharingSources } from './information-sharing.ts'
import { parentalDifficultySources } from './parental-difficulties.ts'
import { animalWelfareSources } from './animal-welfare-link.ts'
import { fabricatedIllnessSources } from './fabricated-illness.ts'
import { dutySources } from './duties.ts'
import { earlyHelpSources } from './early-help.ts'
import { disclosureSchemeSources } from './disclosure-scheme.ts'
import { datasetSources } from './dataset.ts'
import { caseReviewSources } from './case-review.ts'
import { protectiveMarkingSources } from './protective-marking.ts'
import { majorEventsSources } from './major-events.ts'
import { fgmSources } from './fgm.ts'
import { missingSources } from './missing.ts'
import { harmfulSexualBehaviourSources } from './harmful-sexual-behaviour.ts'
import { privateFosteringSources } from './private-fostering.ts'
import { referralSources } from './referral.ts'
import { sexualAbuseSources } from './sexual-abuse.ts'
import { sexualExploitationSources } from './sexual-exploitation.ts'
import { thresholdSources } from './thresholds.ts'
import { traffickingSources } from './trafficking.ts'
import { trainingSources } from './training.ts'
import { viewingAbuseImagesSources } from './viewing-abuse-images.ts'

export { editionOn, firstEncodedDay, workingTogether, type Edition } from './working-together.ts'

/** Every document that a rule, a clock or a lesson may cite. An id is never used twice; a document that two lists share is one and the same. */
export const sources: readonly SourceDocument[] = [...new Set<SourceDocument>([
  ...thresholdSources,
  ...dutySources,
  ...referralSources,
  ...trainingSources,
  ...allegationSources,
  ...childProtectionSources,
  ...domesticViolenceSources,
  ...earlyHelpSources,
  ...faithAndCultureSources,
  ...disclosureSchemeSources,
  ...informationSharingSources,
  ...caseReviewSources,
  ...parentalDifficultySources,
  ...animalWelfareSources,
  ...protectiveMarkingSources,
  ...majorEventsSources,
  ...fgmSources,
  ...missingSources,
  ...sexualAbuseSources,
  ...traffickingSources,
  ...sexualExploitationSources,
  ...childDeathSources,
  ...gangsSources,
  ...harmfulSexualBehaviourSources,
  ...privateFosteringSources,
  ...viewingAbuseImagesSources,
  ...fabricatedIllnessSources,
  ...datasetSources
])]

const byId = new Map(sources.map(source => [source.id, source]))

/** The document with this id, or nothing where no such document is listed. */
export const sourceById = (id: string): SourceDocument | undefined => byId.get(id)

/**
 * The title of a document as an explanation cites it: with a word where it was read in a copy and not at its publisher’s, so that nobody takes the one for the other. The id itself where no such document is listed.
 * @example citedTitle('croydon-return-interviews') // 'Return home interviews: key messages (a copy)'
 */
export function citedTitle(id: string): string {
  const document = sourceById(id)
  return document ? `${document.title}${document.copy ? ' (a copy)' : ''}` : id
}
