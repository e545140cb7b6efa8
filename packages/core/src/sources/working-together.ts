import type { Grade, SourceDocument } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'

const national = { readOn: '2026-11-22', read: 'not opened', place: 'national', basis: 'guidance', address: 'not stated' } as const
const told = { readOn: '2026-11-22', read: 'in part', place: 'another-area', basis: 'other-area', edition: 'not stated', inForce: { from: 'not stated' } } as const
const education = 'Department for Education'

/** An edition of the statutory guidance: when it held, and how well its first day is known. */
export interface Edition extends SourceDocument {
  readonly inForce: { readonly from: Day; readonly to?: Day }
  /** How well the first day stands, and who says so. */
  readonly firstDay: { readonly grade: Grade; readonly source: string; readonly means: string }
  /** A limited update of the edition before, and not an edition of its own: what was read in that edition still holds in it. */
  readonly updates?: string
}

/** The editions of Working Together in England, oldest first, without a gap. None could be paged: what is known of them comes from documents that report them. */
export const workingTogether = [
  { ...national, id: 'working-together-2006', title: 'Working Together to Safeguard Children 2006', publisher: 'HM Government', edition: '2006', inForce: { from: '2006-04-01', to: '2010-03-16' },
    firstDay: { grade: 'inferred', source: 'family-law-april-2006', means: 'Published in April 2006; no day is given. Local boards began by law on 1 April 2006, and the edition is taken to hold from then.' } },
  { ...national, id: 'working-together-2010', title: 'Working Together to Safeguard Children 2010', publisher: 'Department for Children, Schools and Families', edition: 'March 2010', inForce: { from: '2010-03-17', to: '2013-04-14' },
    firstDay: { grade: 'seen', source: 'department-page-december-2010', means: 'The department’s own page gives 17 March 2010 as the day of publication; no later day of effect was found.' } },
  { ...national, id: 'working-together-2013', title: 'Working Together to Safeguard Children 2013', publisher: education, edition: 'March 2013', inForce: { from: '2013-04-15', to: '2015-03-25' },
    firstDay: { grade: 'reported', source: 'family-law-march-2013', means: 'Published on 21 March 2013, to take effect from 15 April 2013.' } },
  { ...national, id: 'working-together-2015', title: 'Working Together to Safeguard Children 2015', publisher: education, edition: 'March 2015', inForce: { from: '2015-03-26', to: '2018-07-03' },
    firstDay: { grade: 'seen', source: 'department-page-august-2018', means: 'The government’s own page gives 26 March 2015 as the day of publication; no later day of effect was found.' } },
  { ...national, id: 'working-together-2018', title: 'Working Together to Safeguard Children 2018', publisher: education, edition: 'July 2018', inForce: { from: '2018-07-04', to: '2020-12-08' },
    firstDay: { grade: 'reported', source: 'surrey-on-the-2018-edition', means: 'Published on 4 July 2018. The change from boards to partnerships had until September 2019.' } },
  { ...national, id: 'working-together-2020', title: 'Working Together to Safeguard Children 2018, as updated in 2020', publisher: education, edition: 'July 2018, updated December 2020', inForce: { from: '2020-12-09', to: '2023-12-14' }, updates: 'working-together-2018',
    firstDay: { grade: 'reported', source: 'trix-on-the-2020-update', means: 'A limited update of facts on 9 December 2020: information sharing, homelessness, domestic abuse, mental health.' } },
  { ...national, id: 'working-together-2023', title: 'Working Together to Safeguard Children 2023', publisher: education, edition: 'December 2023', inForce: { from: '2023-12-15', to: '2026-03-18' },
    firstDay: { grade: 'reported', source: 'cumberland-on-the-2023-edition', means: 'Published on 15 December 2023.' } },
  { ...national, id: 'working-together-2026', title: 'Working Together to Safeguard Children 2026', publisher: education, edition: '2026 (published about 19 March 2026; the day is inferred)', inForce: { from: '2026-03-19' }, address: 'https://assets.publishing.service.gov.uk/media/69bb9be99c6ac6540dfd61f1/Working_together_to_safeguard_children_2026.pdf',
    firstDay: { grade: 'inferred', source: 'leeds-on-the-2026-edition', means: 'That it replaced the 2023 edition is reported; the day is read from the address of the published document. Whether any part has a later day is not confirmed.' } }
] as const satisfies readonly Edition[]

/** Who says when each edition began, and what of it was reported. */
export const editionSources = [
  { ...told, id: 'family-law-april-2006', title: 'News of 25 April 2006: the new edition of Working Together', publisher: 'Family Law', address: 'https://www.familylaw.co.uk/news_and_comment/working-together' },
  { ...told, place: 'national', basis: 'guidance', id: 'department-page-december-2010', title: 'Page on Working Together 2010, as archived on 16 December 2010', publisher: 'Department for Education', address: 'http://webarchive.nationalarchives.gov.uk/20101217164537/http:/www.dcsf.gov.uk/everychildmatters/safeguardingandsocialcare/safeguardingchildren/workingtogether/workingtogethertosafeguardchildren/' },
  { ...told, id: 'family-law-march-2013', title: 'News of 21 March 2013: the new edition takes effect from 15 April 2013', publisher: 'Family Law', address: 'https://familylaw.co.uk/news_and_comment/New-guide-on-inter-agency-working-210313-952' },
  { ...told, id: 'tees-on-the-2013-edition', title: 'Page on Working Together 2013: one working day, no separate initial and core assessments, 45 days', publisher: 'Tees Safeguarding Children Boards', address: 'http://www.teescpp.org.uk/working-together-2013' },
  { ...told, id: 'family-rights-group-on-the-2015-edition', title: 'How social workers decide whether a child is safe, by Working Together 2015: one working day, 45 working days', publisher: 'Family Rights Group', address: 'https://www.frg.org.uk/2-1-how-social-workers-will-decide-whether-or-not-your-child-is-safe' },
  { ...told, place: 'national', basis: 'guidance', id: 'department-page-august-2018', title: 'Page on Working Together: first published on 26 March 2015, last updated on 1 August 2018', publisher: 'Department for Education', address: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2' },
  { ...told, id: 'surrey-on-the-2018-edition', title: 'News of 5 July 2018: Working Together 2018 was published on 4 July', publisher: 'Surrey Safeguarding Children Board', address: 'https://www.surreysafeguarding.org.uk/2018/07/05/working-together-to-safeguard-children-2018/' },
  { ...told, id: 'trix-on-the-2018-edition', title: 'Briefing 227: Working Together 2018, changes to statutory guidance (core requirements of chapter 1 broadly unchanged; lead practitioner)', publisher: 'tri.x', address: 'https://trixonline.co.uk/briefing-227-working-together-to-safeguard-children-2018-changes-to-statutory-guidance' },
  { ...told, id: 'trix-assessment-glossary', title: 'Glossary: assessment, by Working Together 2018, of 45 working days from the referral', publisher: 'tri.x', address: 'https://proceduresonline.com/toolkit/glossary/a/cs-assessment' },
  { ...told, id: 'trix-on-the-2020-update', title: 'Update to Working Together 2018 on 9 December 2020', publisher: 'tri.x', address: 'https://www.trixonline.co.uk/articles/update-to-working-together-to-safeguard-children-2018/' },
  { ...told, id: 'cumberland-on-the-2023-edition', title: 'Bulletin: Working Together 2023 was published on 15 December 2023', publisher: 'Cumberland Council', address: 'https://content.govdelivery.com/accounts/UKCUMBERLAND/bulletins/38e23c6' },
  { ...told, id: 'leeds-on-the-2026-edition', title: 'News: Working Together 2026, what has changed', publisher: 'Leeds Safeguarding Children Partnership', address: 'https://www.leedsscp.org.uk/news/working-together-safeguard-children-2026-whats-changed' }
] as const satisfies readonly SourceDocument[]

export type EditionId = (typeof workingTogether)[number]['id']
export type WorkingTogetherSourceId = EditionId | (typeof editionSources)[number]['id']

/** Every day from this one on has rules: no gap inside. Any day before is refused. */
export const firstEncodedDay = workingTogether[0].inForce.from

/** The first day of the edition in force today. */
export const firstDayOfToday = workingTogether[workingTogether.length - 1]!.inForce.from

/** The edition in force on a day, or nothing before the first. */
export const editionOn = (day: Day): Edition | undefined => workingTogether.findLast(({ inForce }) => inForce.from <= day)

/** The last day on which a document of this day is of the edition in force; a limited update ends nothing. Open for today's edition. */
export function lastDayOfEdition(day: Day): Day | undefined {
  const editions: readonly Edition[] = workingTogether, at = editions.findLastIndex(({ inForce }) => inForce.from <= day)
  return at < 0 ? undefined : editions.slice(at).find((_, i, rest) => rest[i + 1]?.updates === undefined)?.inForce.to
}
