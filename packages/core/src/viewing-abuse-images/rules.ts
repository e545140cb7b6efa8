import { rulesOf, saying, spansOf, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

type Sign = FactId | 'adult-in-household-views-abuse-images' | 'someone-alleges-serious-abuse'
const { yes, any } = saying<Sign>()
const adult = any('adult-in-household-views-abuse-images', 'images-adult-near-the-child-views-them')

/** What the sources give. Two levels are those of the catalogue's own signs, said here too so that nothing reads as settled below them. */
export const sheet = [
  { id: 'images-with-harm-to-a-child', row: 'XR-02', when: yes('someone-alleges-serious-abuse'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'do-not-look-at-or-share-images', 'do-not-tell-the-person-concerned', 'do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['buckinghamshire-level-4', 'northumberland-level-4'], grade: 'seen' }]) },
  { id: 'images-adult-at-home', row: 'PC-ES-17, IM-1', when: yes('adult-in-household-views-abuse-images'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'do-not-look-at-or-share-images', 'do-not-tell-the-person-concerned', 'do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] },
    openNorm: true, on: spansOf([{ cites: ['northumberland-abuse-images'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'images-adult-near-the-child', row: 'IM-1', when: yes('images-adult-near-the-child-views-them'), concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['do-not-investigate', 'do-not-look-at-or-share-images', 'do-not-tell-the-person-concerned', 'do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] },
    openNorm: true, on: spansOf([{ cites: ['northumberland-abuse-images', 'stop-it-now-on-families'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'images-device-is-left-to-the-police', when: yes('images-may-be-on-a-device-here'), concludes: { kind: 'warning', actions: ['do-not-look-at-or-share-images', 'do-not-tell-the-person-concerned', 'leave-the-device-to-the-police', 'call-police', 'tell-safeguarding-lead-today'] }, on: spansOf([{ cites: ['northumberland-abuse-images', 'internet-watch-at-work'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'images-every-child-reached', row: 'IM-2', when: adult, concludes: { kind: 'route', actions: ['call-front-door', 'name-every-child-the-adult-reaches'] }, on: spansOf([{ cites: ['stop-it-now-on-families', 'york-protecting-children-online'], grade: 'seen' }]) },
  { id: 'images-no-time-alone', row: 'IM-3', when: { all: [yes('images-adult-and-child-are-alone-together'), adult] }, concludes: { kind: 'duty', actions: ['do-not-tell-the-person-concerned', 'call-front-door', 'call-police', 'ask-how-the-child-is-kept-safe-now'] }, on: spansOf([{ cites: ['stop-it-now-on-families'], grade: 'seen' }]) },
  { id: 'images-conviction-is-not-awaited', row: 'section 5, step 5', when: { all: [{ fact: 'images-how-far-it-has-gone', oneOf: ['a-worry', 'police-are-looking-into-it', 'charged'] }, adult] }, concludes: { kind: 'warning', actions: ['call-front-door', 'do-not-wait-for-a-conviction'] }, openNorm: true,
    on: spansOf([{ cites: [['children-act-1989', 'section 47, reasonable cause to suspect']], sign: 'recalled', grade: 'inferred' }]) },
  { id: 'images-each-person-is-assessed', row: 'IM-4', when: adult, concludes: { kind: 'route', actions: ['each-person-is-assessed-apart'] }, on: spansOf([{ cites: ['london-board-highlights'], sign: 'seen', grade: 'inferred' }, { cites: ['family-rights-group-on-images'], grade: 'seen' }]) },
  { id: 'images-what-raises-the-danger', row: 'section 3', when: { all: [adult, any('images-adult-earlier-sexual-or-violent-offence', 'images-alcohol-drugs-or-violence-at-home', 'images-other-parent-cannot-protect-now')] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: spansOf([{ cites: [['scotland-child-protection-2021', '4.210 to 4.212']], grade: 'seen' }]) },
  { id: 'images-someone-may-harm-themselves-is-helped', row: 'section 3', when: yes('images-someone-may-harm-themselves'), concludes: { kind: 'duty', actions: ['call-999', 'get-help-for-whoever-may-harm-themselves'] }, on: spansOf([{ cites: ['college-of-policing-on-suspects'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'images-family-is-helped', row: 'section 5, step 8', when: yes('images-family-has-just-learnt'), concludes: { kind: 'route', actions: ['help-the-family-through-the-shock'] }, on: spansOf([{ cites: ['csa-centre-online-offending'], grade: 'seen' }]) },
  { id: 'images-prevention-line', when: { all: [yes('images-family-has-just-learnt'), { not: any('adult-in-household-views-abuse-images', 'images-adult-near-the-child-views-them', 'someone-alleges-serious-abuse') }] }, concludes: { kind: 'route', actions: ['family-may-call-the-prevention-line'] },
    on: [{ from: '2006-04-01', knownFrom: true, cites: [['prevention-helpline-news', 'running since 2002'], 'stop-it-now-helpline'], grade: 'reported' }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-board-highlights', at: 'London’s guidance of 2009/10 on assessing these families', why: 'Named in the Board’s paper; its text was not found.' },
  { source: 'stop-it-now-on-families', at: 'enquiries under section 47 only after a conviction', why: 'Narrower than the law, which asks for reasonable cause to suspect. The wider test is used, and says that it is our reading.' },
  { source: 'scotland-child-protection-2021', at: 'that those who only view seldom go further', why: 'It says nothing certain of one person, and must not lower anything before a trained person has assessed it.' },
  { source: 'scotland-child-protection-2021', at: 'when an adult may stay at home', why: 'For those who assess, after a strategy discussion.' },
  { source: 'college-of-policing-on-suspects', at: 'how police grade which search comes first', why: 'For the police. It is not a level of need.' },
  { source: 'northumberland-abuse-images', at: 'the text under its headings', why: 'Only the headings were read: discovery, referral and strategy discussion, outcome, a worry about a colleague.' }
] as const
