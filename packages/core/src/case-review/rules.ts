import type { Day } from '../kernel/fact.ts'
import { rulesOf, saying, type Said, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, no, any, all } = saying<FactId>()

/** Known for these days. */
const read = (from: Day, to: Day | undefined, grade: Said['grade'], ...cites: Said['cites']): Word => ({ from, ...(to && { to }), cites, grade })
/** Read in a document of another time. */
const carried = (from: Day, to: Day | undefined, carriedFrom: string, ...cites: Said['cites']): Word => ({ from, knownFrom: true, ...(to && { to }), cites, grade: 'inferred', carriedFrom })

const ofTheBoards = '2018-06-28', ofThePanel = '2018-06-29'
const abuse = yes('review-abuse-or-neglect-is-known-or-suspected'), diedOrHarmed = any('review-child-died', 'review-child-was-seriously-harmed')

/** What the sheet gives: when a case is reviewed, by edition; by what method; and what is gathered. The day on which the national panel began ends the boards' own duty here. */
export const sheet = [
  { id: 'review-other-children-first', row: 'rapid review', when: yes('review-other-child-may-be-in-danger'), concludes: { kind: 'duty', actions: ['call-999-if-that-child-is-in-danger', 'do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'escalate-if-nobody-acts'] },
    on: [carried('2006-04-01', ofTheBoards, 'devon-rapid-reviews', 'devon-rapid-reviews'), { ...read(ofThePanel, undefined, 'inferred', 'devon-rapid-reviews'), sign: 'seen' }] },
  { id: 'review-anyone-may-put-a-case-forward', row: '19.1.8', when: any('review-child-died', 'review-child-was-seriously-harmed', 'review-worry-about-working-together'), concludes: { kind: 'route', actions: ['tell-partners-that-a-review-may-be-needed', 'consult-lead'] },
    on: [read('2006-04-01', '2013-04-14', 'seen', ['london-procedures-2007-case-review', '19.1.8']), carried('2013-04-15', undefined, 'london-procedures-2007-case-review', ['london-procedures-2007-case-review', '19.1.8'])] },
  { id: 'review-was-decided-on-within-a-month', row: 'section 3', when: any('review-child-died', 'review-child-was-seriously-harmed', 'review-worry-about-working-together'), concludes: { kind: 'route', actions: ['tell-partners-that-a-review-may-be-needed'], clocks: ['case-review-decision'] }, on: [read('2006-04-01', '2013-04-14', 'reported', 'oxleas-incident-policy')] },
  { id: 'review-after-a-death', row: 'regulation 5', when: all(yes('review-child-died'), abuse), concludes: { kind: 'duty', actions: ['hold-a-serious-case-review'] },
    on: [read('2006-04-01', '2013-04-14', 'seen', 'local-boards-regulations-2006', ['london-procedures-2007-case-review', '19.1.4']), read('2013-04-15', ofTheBoards, 'seen', 'local-boards-regulations-2006', 'cornwall-case-review-toolkit')] },
  { id: 'review-is-always-considered', row: 'WT 2006 ch. 8', when: { any: [all(yes('review-child-was-seriously-harmed'), abuse), any('review-very-serious-sexual-abuse', 'review-a-parent-was-killed', 'review-killed-by-a-parent-who-was-ill', 'review-worry-about-working-together')] }, concludes: { kind: 'duty', actions: ['consider-a-serious-case-review'] }, openNorm: true,
    on: [read('2006-04-01', '2010-03-16', 'reported', 'working-together-2006', ['london-procedures-2007-case-review', '19.1.5']), read('2010-03-17', '2013-04-14', 'recalled', 'working-together-2010')] },
  { id: 'review-where-harm-was-serious', row: 'regulation 5', when: all(yes('review-child-was-seriously-harmed'), abuse), concludes: { kind: 'duty', actions: ['review-unless-working-together-was-surely-good'] }, openNorm: true,
    on: [read('2013-04-15', ofTheBoards, 'seen', 'local-boards-regulations-2006', 'cornwall-case-review-toolkit')] },
  { id: 'review-after-a-death-in-custody', row: 'WT 2013 and 2015', when: yes('review-died-in-custody-or-detained'), concludes: { kind: 'duty', actions: ['hold-a-serious-case-review'] }, on: [read('2013-04-15', ofTheBoards, 'seen', 'cornwall-case-review-toolkit')] },
  { id: 'review-notifiable-incident', row: 'WT 2013 and 2015', when: { any: [all(diedOrHarmed, abuse), all(yes('review-child-died'), yes('child-is-looked-after')), yes('review-died-in-a-regulated-setting')] }, concludes: { kind: 'duty', actions: ['report-to-ofsted-and-the-board'], clocks: ['incident-reported'] },
    on: [read('2013-04-15', ofTheBoards, 'seen', 'warrington-case-review')] },
  { id: 'review-national-panel-is-notified', row: 'section 16C', when: all(diedOrHarmed, abuse), concludes: { kind: 'duty', actions: ['council-notifies-the-national-panel'], clocks: ['incident-reported'] }, on: [read(ofThePanel, undefined, 'reported', 'children-act-2004-section-16c', 'solihull-case-review')] },
  { id: 'review-rapid-review-follows', row: 'T-OTH-12', when: all(diedOrHarmed, abuse), concludes: { kind: 'duty', actions: ['hold-a-rapid-review', 'ask-every-agency-for-its-summary'], clocks: ['rapid-review-finished'] }, on: [read(ofThePanel, undefined, 'seen', 'practice-review-panel-questions', 'devon-rapid-reviews')] },
  { id: 'review-looked-after-child-died', row: 'T-OTH-11', when: all(yes('review-child-died'), yes('child-is-looked-after')), concludes: { kind: 'duty', actions: ['council-tells-government-of-the-death'] },
    on: [carried(ofThePanel, '2024-08-04', 'north-east-lincolnshire-practice-reviews', 'north-east-lincolnshire-practice-reviews'), read('2024-08-05', undefined, 'seen', 'north-east-lincolnshire-practice-reviews')] },
  { id: 'review-one-area-leads', row: '19.1.6', when: yes('review-several-areas-knew-the-child'), concludes: { kind: 'route', actions: ['agree-which-area-leads'] },
    on: [read('2006-04-01', ofTheBoards, 'seen', ['london-procedures-2007-case-review', '19.1.6']), read(ofThePanel, undefined, 'seen', 'practice-review-panel-questions')] },
  { id: 'review-is-commissioned', row: 'section 3', when: { fact: 'review-decision', oneOf: ['to-be-reviewed'] }, concludes: { kind: 'duty', actions: ['commission-an-independent-review'], clocks: ['case-review-finished'] },
    on: [read('2006-04-01', '2010-03-16', 'recalled', 'working-together-2006', 'cypnow-chapter-8'), read('2010-03-17', ofTheBoards, 'recalled', 'working-together-2010', 'cornwall-case-review-toolkit'), read(ofThePanel, undefined, 'reported', 'leeds-practice-reviews', 'speakcase-summary')] },
  { id: 'review-report-is-published', row: 'section 3', when: { fact: 'review-decision', oneOf: ['to-be-reviewed'] }, concludes: { kind: 'duty', actions: ['publish-the-whole-report'] }, on: [read('2010-06-10', ofTheBoards, 'seen', 'knowsley-case-review'), read(ofThePanel, undefined, 'recalled', 'working-together-2018', 'speakcase-summary')] },
  { id: 'review-decided-against', row: 'section 5', when: { fact: 'review-decision', oneOf: ['no-review', 'learn-in-another-way'] }, concludes: { kind: 'duty', actions: ['write-down-why-no-review'] },
    on: [carried('2006-04-01', ofTheBoards, 'solihull-case-review', 'solihull-case-review'), read(ofThePanel, undefined, 'seen', 'solihull-case-review')] },
  { id: 'review-is-not-about-blame', row: '19.1.2', when: yes('review-looks-for-someone-to-blame'), concludes: { kind: 'warning', actions: ['look-for-why-and-not-for-who'] },
    on: [read('2006-04-01', ofTheBoards, 'seen', ['london-procedures-2007-case-review', '19.1.2']), read(ofThePanel, undefined, 'seen', 'leeds-practice-reviews', 'devon-rapid-reviews')] },
  { id: 'review-by-individual-management-reviews', row: 'section 3', when: { fact: 'review-method-chosen', oneOf: ['individual-management-reviews'] }, concludes: { kind: 'route', actions: ['write-individual-management-reviews', 'keep-one-chronology'] },
    on: [read('2006-04-01', '2013-04-14', 'reported', 'cypnow-chapter-8'), carried('2013-04-15', undefined, 'cypnow-chapter-8', 'cypnow-chapter-8')] },
  { id: 'review-by-a-systems-method', row: 'section 4', when: { fact: 'review-method-chosen', oneOf: ['systems-method'] }, concludes: { kind: 'route', actions: ['work-through-key-episodes', 'hear-family-and-workers', 'look-for-why-and-not-for-who'] }, on: [{ ...read('2008-12-31', undefined, 'seen', 'scie-learning-together', 'london-board-january-2011'), knownFrom: true }] },
  { id: 'review-by-root-cause-analysis', row: 'section 4', when: { fact: 'review-method-chosen', oneOf: ['root-cause-analysis'] }, concludes: { kind: 'warning', actions: ['root-cause-analysis-by-its-own-steps'] }, on: [{ ...read('2009-02-28', undefined, 'seen', 'london-board-update-2009'), sign: 'seen', knownFrom: true }] },
  { id: 'review-summaries-are-missing', row: 'section 4', when: no('review-every-agency-wrote-its-summary'), concludes: { kind: 'route', actions: ['ask-every-agency-for-its-summary'] }, on: [carried('2006-04-01', ofTheBoards, 'cornwall-case-review-toolkit', 'cornwall-case-review-toolkit'), read(ofThePanel, undefined, 'seen', 'devon-rapid-reviews')] },
  { id: 'review-chronology-is-missing', row: 'section 4', when: no('review-one-chronology-for-all'), concludes: { kind: 'route', actions: ['keep-one-chronology'] }, on: [carried('2006-04-01', '2009-02-27', 'london-board-update-2009', 'london-board-update-2009'), { ...read('2009-02-28', undefined, 'inferred', 'london-board-update-2009'), knownFrom: true }] },
  { id: 'review-voices-are-missing', row: 'section 4', when: no('review-family-and-workers-were-heard'), concludes: { kind: 'route', actions: ['hear-family-and-workers'] }, on: [carried('2006-04-01', '2008-12-30', 'scie-learning-together', 'scie-learning-together'), { ...read('2008-12-31', undefined, 'seen', 'scie-learning-together'), knownFrom: true }] },
  { id: 'review-owners-are-missing', row: 'section 5', when: no('review-every-recommendation-has-an-owner'), concludes: { kind: 'route', actions: ['give-every-recommendation-an-owner'] }, on: [carried('2006-04-01', '2009-02-27', 'london-board-update-2009', 'london-board-update-2009'), { ...read('2009-02-28', undefined, 'inferred', 'london-board-update-2009'), knownFrom: true }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'solihull-case-review', at: 'reviews that boards had begun when the national panel started', why: 'Boards finished them and could begin others until their area’s partnership stood, in 2019 at the latest. The day differs by area; here the new duty begins for everyone on 29 June 2018.' },
  { source: 'working-together-2010', at: 'chapter 8, the list of what is considered', why: 'The paragraphs were not read; what stood in 2006 is taken to have stayed, as recalled.' },
  { source: 'london-procedures-2007-case-review', at: 'the questions that help to decide', why: 'Only the opening of the section was readable.' },
  { source: 'knowsley-case-review', at: 'how Ofsted graded reviews', why: 'An evaluation of reports that ended; nobody decides by it today.' },
  { source: 'scie-learning-together', at: 'the list of underlying patterns', why: 'Its own categories belong to trained reviewers; here only the steps and what they are for.' },
  { source: 'working-together-2026', at: 'reviews under the edition of 2026', why: 'No summary that was read tells of a change to reviews. The six months are carried and say so.' }
] as const
