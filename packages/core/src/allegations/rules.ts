import { rulesOf, saying, spansOf, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

type Asked = FactId | 'low-level-concern-about-worker' | 'worry-about-someone-who-works-with-children' | 'worry-is-about-the-safeguarding-lead'
const { yes, any, is } = saying<Asked | FactId>()
const caseClocks = ['lado-told-one-borough', 'lado-first-decision', 'allegations-meeting', 'allegation-ended', 'allegation-ended-most', 'allegation-ended-all-but-exceptional'] as const
const toTheLado = { kind: 'route', actions: ['leave-questions-until-the-lado-agrees', 'let-the-lado-say-who-tells-the-person', 'do-not-tell-the-person-concerned', 'call-lado', 'see-that-children-are-safe-from-it-now', 'record-now'], clocks: caseClocks } as const

/** The criteria by edition: chapter 6 and appendix 5 of 2006 and 2010, chapter 2 from 2013 on, and the fourth criterion of the schools' guidance of September 2020. */
const edition2006: Word = { from: '2006-04-01', to: '2010-03-16', cites: ['working-together-2006'], grade: 'recalled' }
const edition2010: Word = { from: '2010-03-17', to: '2013-04-14', cites: ['working-together-2010-appendix-5', 'derbyshire-allegations'], grade: 'reported' }
const threeCriteria: Word = { from: '2013-04-15', to: '2020-08-31', cites: ['city-and-hackney-allegations', 'working-together-2013', 'working-together-2018'], sign: 'seen', grade: 'reported' }
const fourCriteria: readonly [Word, Word] = [
  { from: '2020-09-01', to: '2026-03-18', cites: ['kcsie-2020-allegations', 'haringey-allegations'], grade: 'reported' },
  { from: '2026-03-19', knownFrom: true, cites: ['barking-and-dagenham-lado', 'haringey-allegations', 'kcsie-2025-harm-threshold'], grade: 'seen' }
]

/** What the sheet gives. That a worry about a worker goes to the designated officer within a working day, and that the person is not warned, stands in the catalogue as well. */
export const sheet = [
  { id: 'allegation-of-harm-or-offence-goes-to-the-lado', row: 'section 1 (a), (b)', when: any('allegation-child-harmed-or-may-be', 'allegation-possible-offence'), concludes: toTheLado, on: [edition2006, edition2010, threeCriteria, ...fourCriteria] },
  { id: 'allegation-of-risk-goes-to-the-lado', row: 'section 1 (c)', when: yes('allegation-may-pose-a-risk'), concludes: toTheLado, openNorm: true,
    on: [{ from: '2006-04-01', to: '2013-04-14', cites: ['working-together-2010-appendix-5', 'working-together-2006'], grade: 'inferred' }, threeCriteria, ...fourCriteria] },
  { id: 'allegation-of-unsuitable-conduct-goes-to-the-lado', row: 'section 1 (c) of 2006, fourth limb of 2020', when: yes('allegation-may-not-be-suitable'), concludes: toTheLado, openNorm: true,
    on: [edition2006, { ...edition2010, sign: 'recalled', grade: 'recalled' }, ...fourCriteria] },
  { id: 'allegation-of-unsuitable-conduct-is-talked-over', row: 'section 1, 2013 to 2020', when: yes('allegation-may-not-be-suitable'), concludes: { kind: 'route', actions: ['tell-the-person-in-charge-however-small', 'call-lado'] }, openNorm: true,
    on: [{ from: '2013-04-15', to: '2020-08-31', cites: ['city-and-hackney-allegations'], sign: 'seen', grade: 'inferred' }] },
  { id: 'allegation-from-outside-work-is-weighed', row: 'section 1, transferable risk', when: yes('allegation-from-life-outside-work'), concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'call-lado', 'have-the-risk-at-work-weighed', 'ask-where-the-person-works-now'] }, openNorm: true,
    on: [{ from: '2006-04-01', to: '2020-08-31', cites: ['north-yorkshire-allegations'], sign: 'inferred', grade: 'inferred', carriedFrom: 'north-yorkshire-allegations' }, { ...fourCriteria[0], sign: 'recalled', grade: 'recalled' }, fourCriteria[1]] },
  { id: 'allegation-child-harmed-is-referred-too', row: 'section 3', when: yes('allegation-child-harmed-or-may-be'), concludes: { kind: 'route', actions: ['call-front-door', 'record-now', 'support-the-child-and-the-person'] }, on: spansOf([{ cites: ['kcsie-whom-to-tell'], grade: 'seen' }]) },
  { id: 'allegation-child-harmed-is-seen-by-a-doctor', row: 'section 3', when: yes('allegation-child-harmed-or-may-be'), concludes: { kind: 'route', actions: ['get-a-child-who-may-be-hurt-seen'] }, on: spansOf([{ cites: ['luton-lado'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'allegation-of-offence-police-are-asked', row: 'section 3', when: yes('allegation-possible-offence'), concludes: { kind: 'route', actions: ['leave-questions-until-the-lado-agrees', 'call-police'] }, on: spansOf([{ cites: ['cheshire-east-allegations', 'hull-lado'], grade: 'seen' }]) },
  // Behind a crime against a child there is a child. The school text names harm and an emergency; that a crime is enough to ring is our reading.
  { id: 'allegation-of-offence-is-referred-too', row: 'section 3', when: yes('allegation-possible-offence'), concludes: { kind: 'route', actions: ['call-front-door', 'record-now', 'support-the-child-and-the-person'] }, on: spansOf([{ cites: ['kcsie-whom-to-tell', 'luton-lado'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'allegation-children-at-home-are-thought-of', row: 'section 1, own children', when: any('allegation-child-harmed-or-may-be', 'allegation-possible-offence', 'allegation-may-pose-a-risk', 'allegation-from-life-outside-work'), concludes: { kind: 'route', actions: ['think-of-the-children-at-home'] }, on: spansOf([{ cites: ['barking-and-dagenham-lado', 'devon-lado'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'allegation-from-long-ago-counts', row: 'section 6', when: yes('allegation-from-long-ago'), concludes: { kind: 'route', actions: ['call-lado', 'ask-where-the-person-works-now', 'record-now'] },
    on: [{ from: '2006-04-01', cites: ['north-yorkshire-allegations'], sign: 'inferred', grade: 'inferred', carriedFrom: 'north-yorkshire-allegations' }] },
  { id: 'allegation-unpaid-and-at-home-count-too', row: 'section 1', when: yes('worry-about-someone-who-works-with-children'), concludes: { kind: 'route', actions: ['call-lado'] }, on: spansOf([{ cites: ['lado-network-threshold', 'derbyshire-allegations'], grade: 'seen' }]) },
  { id: 'allegation-about-someone-under-18', row: 'section 1', when: is('allegation-person-is', 'under-18-in-a-position-of-trust'), concludes: { kind: 'route', actions: ['see-what-the-young-person-needs'] }, on: spansOf([{ cites: ['lado-network-threshold'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'allegation-goes-past-whoever-is-close-to-it', row: 'what if it is the lead', when: any('allegation-whom-to-tell-is-close-to-it', 'worry-is-about-the-safeguarding-lead'), concludes: { kind: 'warning', actions: ['do-not-tell-the-person-concerned', 'tell-someone-other-than-the-lead', 'call-the-lado-yourself', 'record-now', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['kcsie-whom-to-tell'], grade: 'seen' }]) },

  { id: 'allegation-small-worry-before-it-had-a-name', row: 'section 1', when: yes('low-level-concern-about-worker'), concludes: { kind: 'route', actions: ['tell-the-person-in-charge-however-small', 'record-now'] }, on: [{ from: '2006-04-01', to: '2021-08-31', cites: ['city-and-hackney-allegations'], sign: 'inferred', grade: 'inferred', carriedFrom: 'city-and-hackney-allegations' }] },
  { id: 'allegation-small-worry-is-recorded-and-held-together', row: 'low-level concern', when: yes('low-level-concern-about-worker'), concludes: { kind: 'route', actions: ['report-low-level-concern', 'record-now', 'look-at-small-worries-together'] },
    on: [{ from: '2021-09-01', cites: ['kcsie-2021-low-level', 'kcsie-2025-harm-threshold'], grade: 'reported' }] },
  { id: 'allegation-small-worries-add-up', row: 'low-level concern', when: any('allegation-several-small-worries', 'allegation-not-sure-it-is-small'), concludes: { kind: 'route', actions: ['leave-questions-until-the-lado-agrees', 'call-lado', 'look-at-small-worries-together'] }, openNorm: true,
    on: [{ from: '2006-04-01', to: '2021-08-31', cites: ['kcsie-2021-low-level'], sign: 'inferred', grade: 'inferred', carriedFrom: 'kcsie-2021-low-level' }, { from: '2021-09-01', cites: ['kcsie-2021-low-level'], grade: 'recalled' }] },

  { id: 'allegation-nobody-looks-into-it-first', row: 'section 3', when: yes('allegation-someone-looks-into-it-alone'), concludes: { kind: 'warning', actions: ['do-not-investigate', 'leave-questions-until-the-lado-agrees', 'do-not-tell-the-person-concerned', 'call-lado'] }, on: spansOf([{ cites: ['tower-hamlets-lado', 'hull-lado'], grade: 'seen' }]) },
  { id: 'allegation-below-the-threshold', row: 'section 1, tiers', when: is('allegation-lado-decided', 'below-the-threshold'), concludes: { kind: 'route', actions: ['note-the-advice-and-deal-with-it', 'look-at-small-worries-together'] }, on: spansOf([{ cites: ['lado-network-threshold'], grade: 'seen' }]) },
  { id: 'allegation-left-to-the-employer', row: 'section 2', when: is('allegation-lado-decided', 'for-the-employer'), concludes: { kind: 'route', actions: ['employer-acts-and-tells-the-lado', 'support-the-child-and-the-person'], clocks: ['employer-begins', 'hearing-without-investigation', 'investigation-report', 'hearing-decided', 'hearing-held'] }, on: spansOf([{ cites: ['newcastle-allegations'], grade: 'seen' }]) },
  { id: 'allegation-goes-to-a-meeting', row: 'section 3', when: is('allegation-lado-decided', 'allegations-meeting'), concludes: { kind: 'route', actions: ['hold-an-allegations-meeting', 'let-the-lado-say-who-tells-the-person', 'support-the-child-and-the-person'], clocks: ['allegation-review'] }, on: spansOf([{ cites: ['sefton-allegations'], grade: 'seen' }]) },
  // By its own meaning: whoever enquires under section 47 suspects significant harm. The designated officer's threshold alone is harm, and gives no level.
  { id: 'allegation-within-a-section-47-enquiry', row: 'section 3', when: is('allegation-lado-decided', 'with-a-section-47-enquiry'), concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['do-not-investigate', 'let-the-lado-say-who-tells-the-person', 'employer-joins-the-strategy-discussion', 'support-the-child-and-the-person', 'escalate-if-nobody-acts'], clocks: ['allegation-review'] }, on: spansOf([{ cites: ['sefton-allegations'], grade: 'seen' }]) },
  { id: 'allegation-discipline-beside-the-police', row: 'section 3', when: { all: [yes('allegation-police-are-investigating'), yes('allegation-employer-is-looking-into-it')] }, concludes: { kind: 'warning', actions: ['ask-before-discipline-runs-beside-the-police'] }, on: spansOf([{ cites: ['sefton-allegations'], grade: 'seen' }]) },
  { id: 'allegation-strands-are-watched', row: 'section 2', when: any('allegation-police-are-investigating', 'allegation-social-care-is-enquiring', 'allegation-employer-is-looking-into-it'), concludes: { kind: 'route', actions: ['keep-watch-until-every-strand-has-ended'] }, on: spansOf([{ cites: ['lado-minimum-standards'], grade: 'seen' }]) },
  { id: 'allegation-leaving-does-not-end-it', row: 'section 5', when: yes('allegation-person-has-left'), concludes: { kind: 'duty', actions: ['carry-on-to-a-finding', 'ask-where-the-person-works-now'] }, on: spansOf([{ cites: ['sefton-allegations'], grade: 'seen' }]) },

  { id: 'allegation-removal-is-referred-for-barring', row: 'section 2, section 5', when: yes('allegation-removed-from-work-for-harm-or-risk'), concludes: { kind: 'duty', actions: ['refer-for-barring'] },
    on: [{ from: '2006-04-01', to: '2009-10-11', cites: ['working-together-2006'], grade: 'recalled' }, { from: '2009-10-12', to: '2012-11-30', cites: ['barring-authority-2009'], grade: 'seen' }, { from: '2012-12-01', cites: ['barring-duty-nhs-employers', 'nspcc-allegations'], grade: 'seen' }] },
  { id: 'allegation-about-a-registered-professional', row: 'section 5', when: { all: [yes('allegation-person-is-on-a-professional-register'), { any: [is('allegation-outcome', 'substantiated'), yes('allegation-removed-from-work-for-harm-or-risk')] }] }, concludes: { kind: 'route', actions: ['refer-to-the-professional-regulator'] }, on: spansOf([{ cites: ['nspcc-allegations'], grade: 'seen' }]) },
  { id: 'allegation-record-is-kept', row: 'section 5', when: is('allegation-outcome', 'substantiated', 'unsubstantiated', 'unfounded'), concludes: { kind: 'duty', actions: ['keep-the-record-of-the-allegation', 'learn-from-what-happened'] }, on: spansOf([{ cites: ['london-allegations-2014'], grade: 'seen' }]) },
  { id: 'allegation-malicious-leaves-the-file', row: 'section 5', when: is('allegation-outcome', 'malicious'), concludes: { kind: 'duty', actions: ['take-it-off-the-personnel-file', 'support-the-child-and-the-person', 'learn-from-what-happened'] }, on: spansOf([{ cites: ['london-allegations-2014'], grade: 'seen' }]) },
  { id: 'allegation-false-leaves-the-file', row: 'section 5, newer wording', when: is('allegation-outcome', 'false'), concludes: { kind: 'duty', actions: ['take-it-off-unless-the-person-agrees', 'support-the-child-and-the-person', 'learn-from-what-happened'] }, on: [{ from: '2020-09-01', cites: ['kcsie-2020-allegations'], grade: 'recalled' }] },
  { id: 'allegation-untrue-from-a-child-asks-why', row: 'section 5', when: { all: [yes('allegation-was-made-by-a-child'), is('allegation-outcome', 'malicious', 'false')] }, concludes: { kind: 'route', actions: ['call-front-door', 'support-the-child-and-the-person'] }, on: spansOf([{ cites: ['south-west-allegations'], grade: 'seen' }]) },
  { id: 'allegation-false-was-no-outcome-yet', row: 'section 4', when: is('allegation-outcome', 'false'), concludes: { kind: 'warning', actions: ['use-the-outcomes-of-that-time'] }, on: [{ from: '2006-04-01', to: '2013-04-14', cites: ['working-together-2006', 'working-together-2010-appendix-5'], grade: 'recalled' }] },
  { id: 'allegation-unfounded-was-not-in-the-schools-list', row: 'section 4', when: is('allegation-outcome', 'unfounded'), concludes: { kind: 'warning', actions: ['use-the-outcomes-of-that-time'] }, on: [{ from: '2013-04-15', to: '2020-08-31', cites: ['kcsie-four-outcomes'], sign: 'seen', grade: 'inferred' }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'lado-network-threshold', at: 'the five tiers of indicators', why: 'Which conduct lies in which tier is for the designated officer; only that advice below the threshold is noted without a name is held.' },
  { source: 'london-allegations-2014', at: '7.5.1, ten years or normal retirement age if longer', why: 'It is the least, not the most, and needs a person’s age, which is not asked. The action says it.' },
  { source: 'working-together-2010-appendix-5', at: 'a barring referral within one month', why: 'Remembered only, and no later text that was read gives a number.' },
  { source: 'cheshire-east-allegations', at: 'a meeting within 72 hours', why: 'One other area’s limit; the national network’s five days is held.' },
  { source: 'lado-minimum-standards', at: 'yearly report to the board, shares of cases by time', why: 'Figures of an area, not of a case.' },
  { source: 'lado-minimum-standards', at: 'a worry about the designated officer or about somebody close to them', why: 'No text that was read says who is told instead. The children’s front door and the police remain.' },
  { source: 'lado-network-threshold', at: 'the five definitions of outcomes', why: 'Which outcome it is, is decided by people on the balance of probabilities; it is asked as their answer.' }
] as const
