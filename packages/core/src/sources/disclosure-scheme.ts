import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part' } as const
const police = { ...read, place: 'another-area', basis: 'other-area', edition: 'not stated', inForce: { from: 'not stated' } } as const

/** The documents behind the child sex offender disclosure scheme. The Metropolitan Police's own pages could not be read. */
export const disclosureSchemeSources = [
  { ...read, id: 'home-office-circular-7-2010', title: 'The child sex offender disclosure scheme: circular 007/2010, with the list of its annexes', publisher: 'Home Office', edition: '30 March 2010', inForce: { from: '2010-03-30' }, place: 'national', basis: 'guidance', address: 'http://webarchive.nationalarchives.gov.uk/+/http:/www.homeoffice.gov.uk/about-us/home-office-circulars/circulars-2010/007-2010/' },
  { ...read, id: 'disclosure-scheme-guidance-2023', title: 'Child sex offender disclosure scheme: police guidance (opening pages)', publisher: 'Home Office', edition: 'April 2023', inForce: { from: '2023-04-03' }, place: 'national', basis: 'guidance', address: 'https://www.gov.uk/government/publications/child-sex-offender-disclosure-scheme-guidance/child-sex-offender-disclosure-scheme-police-guidance-accessible' },
  { ...read, id: 'london-board-january-2011', title: 'Notes of the meeting of 27 January 2011: the disclosure scheme, the undertaking, and the fear that a source is traced', publisher: 'London Safeguarding Children Board', edition: '27 January 2011', inForce: { from: '2011-01-27' }, place: 'london', basis: 'london-procedure', address: 'not stated', read: 'whole' },
  { ...police, id: 'hertfordshire-disclosure-scheme', title: 'Child sex offender disclosure: page, and news of its first day', publisher: 'Hertfordshire Constabulary', edition: '21 January 2011', address: 'http://www.herts.police.uk/advice/child_sex_offender_disclosure.aspx' },
  { ...police, id: 'norfolk-disclosure-scheme', title: 'Sarah’s Law: who may apply, and by when', publisher: 'Norfolk Constabulary', address: 'https://www.norfolk.police.uk' },
  { ...police, id: 'avon-and-somerset-disclosure-scheme', title: 'Sarah’s Law: the application process', publisher: 'Avon and Somerset Police', address: 'https://www.avonandsomerset.police.uk/request/child-sex-offender-disclosure-scheme-sarahs-law/sarahs-law-application-process/' },
  { ...police, id: 'bedfordshire-disclosure-undertaking', title: 'Sarah’s Law: how a disclosure is made, and the undertaking', publisher: 'Bedfordshire Domestic Abuse Partnership', address: 'https://bedsdv.org.uk/sarahs-law/' },
  { ...police, id: 'buckinghamshire-disclosure-scheme', title: 'Child sex offender disclosure scheme: what contact means, and when there is a presumption to tell', publisher: 'Buckinghamshire Safeguarding Children Partnership', address: 'https://www.buckschildrensmapp.co.uk/child-sex-offender-disclosure-scheme' },
  { ...police, id: 'sussex-disclosure-questions', title: 'Questions and answers on the scheme', publisher: 'Sussex Police', address: 'not stated' }
] as const satisfies readonly SourceDocument[]
