import type { Exclusion, Fact, Implication } from '../../kernel/fact.ts'
import { levels } from './periods.ts'
import { childInjury } from './child-injury.ts'
import { childRows } from './child.ts'
import type { SignRow } from './sign.ts'

/**
 * Who the child is, what went before, and who is asking: what a decision needs besides the signs. Rows `XR-20` and
 * `XR-21` are the age and the number of referrals, since a number says more than a yes.
 */
export const circumstanceFacts = [
  { kind: 'choice', id: 'child-stage', group: 'child-and-history', options: ['unborn', 'born'] },
  { kind: 'number', id: 'age-in-months', group: 'child-and-history', unit: 'months', min: 0, max: 215 },
  { kind: 'choice', id: 'how-the-child-moves', group: 'child-and-history', options: ['not-moving-alone', 'crawling-or-shuffling', 'walking'] },
  { kind: 'number', id: 'low-level-referrals-in-last-three-months', group: 'child-and-history', unit: 'referrals', min: 0, max: 20 },
  { kind: 'sign', id: 'injury-or-mark-seen', group: 'injury', worrying: 'yes' },
  { kind: 'sign', id: 'mark-may-be-a-birthmark', group: 'injury', worrying: 'neither' },
  { kind: 'sign', id: 'fgm-told-by-girl-or-signs-seen', group: 'injury', worrying: 'yes', danger: true },
  { kind: 'sign', id: 'worry-about-someone-who-works-with-children', group: 'telling', worrying: 'yes', danger: true },
  { kind: 'sign', id: 'low-level-concern-about-worker', group: 'telling', worrying: 'yes' },
  { kind: 'sign', id: 'worry-is-about-the-safeguarding-lead', group: 'telling', worrying: 'yes' },
  { kind: 'sign', id: 'sexual-pictures-of-a-child-may-be-involved', group: 'outside-the-home', worrying: 'yes' },
  { kind: 'choice', id: 'your-role', group: 'child-and-history', options: ['teacher', 'healthcare-professional', 'social-worker', 'other'] },
  { kind: 'sign', id: 'trained-person-assessed-domestic-abuse', group: 'domestic-abuse', worrying: 'yes' },
  { kind: 'choice', id: 'trained-domestic-abuse-result', group: 'domestic-abuse', options: levels }
] as const satisfies readonly Fact[]

/** Signs of the triggers and combinations that are rows of their own, and the sheet's modifiers. */
export const circumstanceRows = [
  { row: 'AR-21', id: 'someone-in-immediate-danger', group: 'danger-now', level: 4, acute: true, danger: true, cites: ['ESX'], actions: ['call-999'] },
  { row: 'XR-19', id: 'disabled-or-does-not-use-speech', group: 'child-and-history', level: 'mod', cites: ['KR', 'BRU'] },
  { row: 'XR-22', id: 'looked-after-or-on-plan-in-another-area', group: 'child-and-history', level: 'mod', cites: ['BED'] },
  { row: 'C5', id: 'no-better-after-help', group: 'child-and-history', level: 'mod', upTo: 3, cites: ['BH3'], names: ['NO4'] },
  { row: 'C11', id: 'agrees-but-nothing-changes', group: 'child-and-history', level: 'mod', cites: ['BK3', 'BK4'], levelGrade: 'inferred' },
  // Not a row of the sheet, which has a child who tells and what a doctor finds, and nothing for what a worker begins to think. Level and mark are our reading of the test in section 47.
  { row: 'a5', id: 'sexual-harm-by-someone-at-home-suspected', group: 'sexual-harm', level: 4, acute: true, danger: true, cites: [], names: ['SHR'], sign: 'inferred' },
  // Nor is this: the sheet has injuries that are seen, and a shaken baby may show none. The document orders 999; the level is our reading, as of the injuries beside it.
  { row: 'AR-04', id: 'baby-may-have-been-shaken-or-thrown', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['MAN'], actions: ['call-999', 'urgent-paediatric-opinion'] },
  // Harm online stands at early help and up, and a person judges. Blackmail with pictures is told apart: the alert calls it sexual abuse, and some children died within hours. The level is our reading.
  { row: 'a5', id: 'child-is-blackmailed-with-pictures', group: 'outside-the-home', level: 4, acute: true, danger: true, cites: [], names: ['NCA'], sign: 'reported', actions: ['stay-near-a-child-who-is-blackmailed', 'do-not-look-at-or-share-images', 'call-police'] },
  // Harm by a boyfriend or girlfriend. Adults' abuse of one another stands in the rows of parenting; who is under 18 had no sign of their own.
  { row: 'a5', id: 'young-person-harmed-by-a-partner', group: 'outside-the-home', level: 3, upTo: 4, cites: [], names: ['WYR'], openNorm: true, actions: ['do-not-tell-the-person-concerned'] },
  // Named first in the list of Annex B. It gives no level: ours.
  { row: 'a5', id: 'may-be-taken-away-unlawfully', group: 'danger-now', level: 3, upTo: 4, acute: true, danger: true, cites: [], names: ['KCX'], openNorm: true, actions: ['do-not-tell-the-person-concerned', 'call-police'] },
  // London: that a family is not to be found may mean significant harm. How likely it is depends on what the worry was. An unborn child is meant as well.
  { row: 'a5', id: 'family-with-worries-cannot-be-found', group: 'danger-now', level: 3, upTo: 4, acute: true, danger: true, cites: [], names: ['SXM', 'LMF'], openNorm: true, actions: ['call-police'] }
] as const satisfies readonly SignRow[]

export type CircumstanceFactId = (typeof circumstanceFacts)[number]['id'] | (typeof circumstanceRows)[number]['id']
export type CircumstanceSignId = (typeof circumstanceRows)[number]['id']

const yes = (fact: string) => ({ fact, is: 'yes' }) as const
const implies = (fact: string, then: Implication['then']): Implication => ({ when: yes(fact), then })
const unborn = { fact: 'child-stage', is: 'unborn' } as const

/** Signs that are only about a child who is not yet born. */
const ofAnUnbornChild = ['unborn-earlier-injury-or-unexplained-child-death', 'unborn-earlier-children-removed', 'unborn-alcohol-or-drugs-affect-pregnancy', 'unborn-parents-vulnerable', 'unborn-domestic-abuse-in-pregnancy'] as const

/** Signs that only a child who is born can show. A pregnant child is a child too: that is another decision, about her. */
const ofABornChild: readonly string[] = [
  ...childRows.filter(({ level }) => level > 1).map(({ id }) => id),
  'injury-or-mark-seen', 'carer-cannot-explain-injury', 'physical-punishment-used-as-control', 'physical-punishment-with-injury-or-implement',
  'child-tells-of-abuse', 'fgm-has-happened', 'fgm-told-by-girl-or-signs-seen', 'sexual-activity-under-13', 'sexual-activity-aged-13-to-17', 'problem-sexual-behaviour', 'sexual-harm-by-someone-at-home-suspected', 'sexual-pictures-of-a-child-may-be-involved',
  'sexual-exploitation', 'low-level-exploitation-signs', 'criminal-exploitation', 'gang-involved-or-at-serious-risk', 'at-risk-of-gang-activity', 'drawn-to-extremism', 'someone-draws-child-into-extremism', 'baby-may-have-been-shaken-or-thrown', 'child-is-blackmailed-with-pictures', 'young-person-harmed-by-a-partner', 'may-be-taken-away-unlawfully',
  'missing-often-and-not-accounted-for', 'child-on-child-harm', 'online-harm', 'in-hospital-more-than-three-months', 'homeless-16-or-17-year-old', 'child-beyond-parental-control'
]

/** What one answer says about another, in the rows of parenting, family, cross-cutting and circumstances. */
export const implications: readonly Implication[] = [
  implies('bruise-on-non-mobile-child', { fact: 'how-the-child-moves', is: 'not-moving-alone' }),
  ...childInjury.filter(({ id }) => id !== 'unexplained-unconsciousness-or-poisoning').map(({ id }) => implies(id, yes('injury-or-mark-seen'))),
  implies('carer-cannot-explain-injury', yes('injury-or-mark-seen')),
  implies('physical-punishment-with-injury-or-implement', yes('physical-punishment-used-as-control')),
  ...ofAnUnbornChild.map(fact => implies(fact, unborn)),
  implies('unborn-earlier-children-removed', yes('previous-child-removed-or-not-cared-for')),
  implies('unborn-domestic-abuse-in-pregnancy', yes('domestic-abuse-while-mother-is-pregnant')),
  implies('fgm-told-by-girl-or-signs-seen', yes('fgm-has-happened')),
  implies('abuse-by-worker-or-volunteer', yes('worry-about-someone-who-works-with-children')),
  implies('disability-needs-constant-supervision', yes('disabled-or-does-not-use-speech'))
]

const never = (one: string, other: string): Exclusion => ({ one: yes(one), other: yes(other) })

/** Answers that cannot both be true of one child. */
export const exclusions: readonly Exclusion[] = [
  ...['crawling-or-shuffling', 'walking'].flatMap((is): Exclusion[] => [
    { one: yes('bruise-on-non-mobile-child'), other: { fact: 'how-the-child-moves', is } },
    { one: unborn, other: { fact: 'how-the-child-moves', is } }
  ]),
  ...ofABornChild.map((fact): Exclusion => ({ one: unborn, other: yes(fact) })),
  ...ofAnUnbornChild.map((fact): Exclusion => ({ one: { fact: 'child-stage', is: 'born' }, other: yes(fact) })),
  never('parents-meet-daily-needs', 'persistent-failure-to-meet-basic-needs'),
  never('parents-protect-from-danger', 'dangerous-adults-cannot-be-kept-away'),
  never('warmth-and-praise-shown', 'harsh-rejecting-or-indifferent-pattern'),
  never('stable-care-arrangements', 'chaotic-family-life'),
  never('stable-care-arrangements', 'nobody-able-to-care-for-child'),
  never('home-has-basic-amenities', 'homeless-or-about-to-be-with-child'),
  never('budget-meets-needs', 'poverty-blocks-basic-needs'),
  never('uses-services-and-activities', 'hidden-child')
]
