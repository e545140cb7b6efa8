import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes } = saying<FactId | 'abuse-linked-to-faith-or-belief' | 'forced-marriage-or-honour-based-abuse'>()
const honourOrMarriage: Condition = yes('forced-marriage-or-honour-based-abuse')
const planned = yes('fc-marriage-of-the-child-is-planned')
const marriage: Condition = { any: [honourOrMarriage, planned] }

const warrington = spansOf([{ cites: ['warrington-faith-belief'], grade: 'seen' }])
const possession = spansOf([{ cites: ['spirit-possession-guidance-2007'], sign: 'seen', grade: 'inferred' }])
const guidance = spansOf([{ cites: ['forced-marriage-guidance'], sign: 'recalled', grade: 'recalled' }])
/** The last day on which a young person of 16 or 17 could marry by law. */
const beforeTheAct = [{ from: '2006-04-01', knownFrom: true, to: '2023-02-26', cites: ['forced-marriage-guidance'], grade: 'inferred', carriedFrom: 'forced-marriage-guidance' }] as const

/** What the sheet gives. The levels of abuse linked to faith or belief, of forced marriage and of honour-based abuse stand in the catalogue and are not repeated. */
export const sheet = [
  { id: 'fc-harm-for-a-belief-is-looked-into', row: 'CF-1', when: yes('fc-child-harmed-for-a-belief'), concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['do-not-investigate', 'see-the-child-alone', 'do-not-tell-parents-first', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'think-of-the-other-children-there', 'record-now', 'escalate-if-nobody-acts'] }, on: warrington },
  { id: 'fc-child-called-evil-is-taken-seriously', row: 'CF-1', when: yes('fc-child-called-evil'), concludes: { kind: 'route', actions: ['see-the-child-alone', 'do-not-tell-parents-first', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now'] }, on: warrington },
  { id: 'fc-taken-away-for-a-belief', row: 'section 2', when: yes('fc-to-be-taken-away-for-a-belief'), concludes: { kind: 'route', actions: ['tell-the-police-of-the-journey', 'do-not-tell-parents-first', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] }, on: spansOf([{ cites: ['windsor-faith-belief'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'fc-blamed-child-is-talked-over', row: 'section 2', when: yes('fc-child-blamed-and-kept-apart'), concludes: { kind: 'route', actions: ['see-the-child-alone', 'tell-safeguarding-lead-today', 'record-now'] }, on: possession },
  { id: 'fc-blamed-child-asks-to-think-again', row: 'section 2', when: yes('fc-child-blamed-and-kept-apart'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: possession },
  { id: 'fc-worry-about-a-place-of-worship', row: 'CF-7', when: yes('fc-somebody-in-a-place-of-worship'), concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'call-lado', 'call-front-door', 'think-of-the-other-children-there', 'record-now'] }, on: spansOf([{ cites: ['windsor-faith-belief'], sign: 'seen', grade: 'recalled' }]) },
  { id: 'fc-a-belief-is-no-harm', row: 'section 7', when: { fact: 'fc-belief-and-no-sign-of-harm', is: 'yes' }, concludes: { kind: 'route', actions: ['ask-about-the-child-not-the-belief', 'consult-lead'] }, on: spansOf([{ cites: ['faith-or-belief-action-plan-2012'], sign: 'seen', grade: 'inferred' }]) },

  { id: 'fc-only-chance', row: 'CF-2', when: marriage, concludes: { kind: 'warning', actions: ['treat-it-as-the-only-chance', 'see-the-child-alone', 'do-not-tell-parents-first', 'do-not-mediate', 'no-family-interpreters'] }, on: spansOf([{ cites: ['essex-forced-marriage', 'bedford-forced-marriage'], sign: 'seen', grade: 'recalled' }]) },
  { id: 'fc-nobody-steps-in-for-the-family', row: 'CF-2', when: yes('fc-family-or-community-offers-to-step-in'), concludes: { kind: 'warning', actions: ['do-not-mediate', 'no-family-interpreters', 'tell-safeguarding-lead-today'] }, on: spansOf([{ cites: ['bedford-forced-marriage'], sign: 'seen', grade: 'recalled' }]) },
  { id: 'fc-watched-child-is-talked-over', row: 'sections 3 and 4', when: { any: [yes('fc-watched-or-cut-off'), yes('fc-happened-to-a-brother-or-sister')] }, concludes: { kind: 'route', actions: ['see-the-child-alone', 'do-not-tell-parents-first', 'do-not-mediate', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'record-now'] }, on: guidance },
  { id: 'fc-watched-child-asks-to-think-again', row: 'sections 3 and 4', when: { any: [yes('fc-watched-or-cut-off'), yes('fc-happened-to-a-brother-or-sister')] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: guidance },
  { id: 'fc-marac-from-sixteen', row: 'section 3', when: { all: [honourOrMarriage, { fact: 'age-in-months', from: 192 }] }, concludes: { kind: 'route', actions: ['ask-about-marac', 'do-not-tell-the-person-concerned'] }, openNorm: true, on: spansOf([{ cites: ['london-adults-marac'], sign: 'seen', grade: 'inferred' }]) },

  { id: 'fc-planned-marriage-of-a-child', row: 'CF-3', when: planned, concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-tell-parents-first', 'do-not-mediate', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] },
    on: [{ from: '2023-02-27', cites: ['marriage-minimum-age-act-2022', 'forced-marriage-guidance', 'northumberland-level-4'], sign: 'seen', grade: 'inferred' }] },
  { id: 'fc-planned-marriage-before-2023-of-a-child-under-sixteen', row: 'section 4', when: { all: [planned, { fact: 'age-in-months', below: 192 }] }, concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['treat-it-as-the-only-chance', 'do-not-tell-parents-first', 'do-not-mediate', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] },
    on: [{ from: '2006-04-01', knownFrom: true, to: '2023-02-26', cites: ['northumberland-level-4', 'forced-marriage-guidance'], sign: 'inferred', grade: 'inferred', carriedFrom: 'northumberland-level-4' }] },
  { id: 'fc-planned-marriage-before-2023-at-sixteen-is-asked-about', row: 'section 4', when: { all: [planned, { fact: 'age-in-months', from: 192 }] }, concludes: { kind: 'route', actions: ['ask-alone-whether-it-is-freely-agreed'] }, on: beforeTheAct },
  { id: 'fc-planned-marriage-before-2023-is-talked-over', row: 'section 4', when: planned, concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'do-not-mediate', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door'] }, on: beforeTheAct },
  { id: 'fc-planned-marriage-before-2023-asks-to-think-again', row: 'section 4', when: planned, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: beforeTheAct },
  { id: 'fc-forced-marriage-is-a-crime', row: 'section 4', when: { any: [yes('fc-child-afraid-of-being-married'), yes('fc-child-was-made-to-marry')] }, concludes: { kind: 'route', actions: ['call-police', 'do-not-tell-parents-first'] },
    on: [{ from: '2014-06-16', cites: ['anti-social-behaviour-act-2014-section-121'], sign: 'seen', grade: 'recalled' }] },
  { id: 'fc-court-can-protect-from-marriage', row: 'section 4', when: { any: [planned, yes('fc-child-afraid-of-being-married'), yes('fc-child-was-made-to-marry')] }, concludes: { kind: 'route', actions: ['ask-for-forced-marriage-protection-order'] },
    on: [{ from: '2008-11-30', knownFrom: true, cites: ['forced-marriage-act-2007'], sign: 'seen', grade: 'reported' }] },
  { id: 'fc-unit-advises', row: 'section 4', when: { any: [planned, yes('fc-child-afraid-of-being-married'), yes('fc-child-was-made-to-marry'), yes('fc-child-is-already-abroad')] }, concludes: { kind: 'route', actions: ['ask-the-forced-marriage-unit'] }, on: spansOf([{ cites: ['solihull-forced-marriage', 'bedford-forced-marriage'], grade: 'seen' }]) },
  { id: 'fc-journey-is-stopped', row: 'section 4', when: { all: [marriage, yes('fc-journey-is-soon')] }, concludes: { kind: 'duty', actions: ['call-999', 'tell-the-police-of-the-journey', 'do-not-tell-parents-first'] }, on: spansOf([{ cites: ['bedford-forced-marriage'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'fc-child-abroad-is-not-reached-through-the-family', row: 'section 4', when: yes('fc-child-is-already-abroad'), concludes: { kind: 'route', actions: ['do-not-contact-family-abroad', 'call-front-door', 'call-police'] }, on: spansOf([{ cites: ['forced-marriage-guidance'], sign: 'seen', grade: 'recalled' }]) },
  { id: 'fc-child-who-fled-is-not-sent-home', row: 'section 4', when: yes('fc-child-ran-away-from-it'), concludes: { kind: 'warning', actions: ['do-not-send-the-child-home-unchecked', 'do-not-tell-parents-first', 'call-front-door', 'call-police'] }, on: guidance }
] as const satisfies readonly Stated[]

/** The id of a statement about abuse linked to belief, honour or marriage; its rules have the same id, with the first year of their span where it is not the last. */
export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'spirit-possession-guidance-2007', at: 'terms, and which beliefs they belong to', why: 'A word does not harm a child, and a list of words would point at communities. What is asked is what is said of the child and done to the child.' },
  { source: 'warrington-faith-belief', at: 'the longer lists of signs', why: 'Marks, hunger and missing care have signs of their own in the catalogue, whatever the reason for them.' },
  { source: 'windsor-faith-belief', at: 'many children in one place', why: 'The procedure for complex abuse was not read. The other children are asked about, and the designated officer decides with the police.' },
  { source: 'essex-forced-marriage', at: 'what is thought to hurt honour', why: 'Clothes, friends, study or whom somebody loves are never a sign against the child. What counts is the fear and the threat.' },
  { source: 'forced-marriage-guidance', at: 'adults, capacity, and marriages that already exist', why: 'Only the opening was read. A decision here is about a child.' },
  { source: 'forced-marriage-guidance', at: 'the guidance of London on culture and faith of 2010 and 2011', why: 'The Board planned it with a fund for migration. Its text was not found.' }
] as const
