import { rulesOf, saying, spansOf, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

type Sign = FactId | 'sexual-harm-by-someone-at-home-suspected' | 'pregnancy-under-13-infection-or-genital-injury' | 'sexual-activity-or-knowledge-early-for-age' | 'person-who-may-abuse-joins-or-visits-household' | 'dangerous-adults-cannot-be-kept-away'
const { yes, any } = saying<Sign>()
const toldOrThought = ['sexual-abuse-child-tells', 'sexual-abuse-child-took-it-back', 'sexual-abuse-someone-says-so', 'sexual-abuse-longer-ago', 'sexual-harm-by-someone-at-home-suspected', 'pregnancy-under-13-infection-or-genital-injury'] as const
const shownByTheChild = ['sexual-abuse-child-hints', 'sexual-abuse-child-changed', 'sexual-abuse-child-afraid-of-someone', 'sexual-activity-or-knowledge-early-for-age'] as const
const shownByAnother = ['sexual-abuse-adult-seeks-time-alone', 'sexual-abuse-adult-crosses-limits', 'sexual-abuse-secrets-or-gifts'] as const

/**
 * What the sources give. The levels are those of the catalogue's own signs, said here too so that nothing that was told ever reads as settled
 * below them; what else to do when a child tells stands in the catalogue.
 */
export const sheet = [
  { id: 'sexual-abuse-told-needs-protection', row: 'XR-01, XR-02', when: { any: [{ fact: 'child-tells-of-abuse', is: 'yes' }, { fact: 'someone-alleges-serious-abuse', is: 'yes' }] }, concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-promise-secrecy', 'do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['buckinghamshire-level-4'], grade: 'seen' }]) },
  { id: 'sexual-abuse-thought-likely-needs-protection', row: 'a5, CN-HE-41', when: any('sexual-harm-by-someone-at-home-suspected', 'pregnancy-under-13-infection-or-genital-injury'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] },
    openNorm: true, on: spansOf([{ cites: ['sheffield-making-a-referral', 'northumberland-level-4'], grade: 'inferred' }]) },
  { id: 'sexual-abuse-recent-goes-to-police-and-centre', when: yes('sexual-abuse-in-last-seven-days'), concludes: { kind: 'duty', actions: ['do-not-investigate', 'call-police', 'call-front-door', 'police-arrange-the-sexual-assault-centre'], clocks: ['sexual-assault-samples'] },
    on: spansOf([{ cites: ['havens-under-13', 'havens-referral'], grade: 'seen' }]) },
  { id: 'sexual-abuse-recent-keeps-what-shows-it', when: yes('sexual-abuse-in-last-seven-days'), concludes: { kind: 'warning', actions: ['keep-what-may-show-what-happened'] }, on: spansOf([{ cites: ['havens-referral'], sign: 'seen', grade: 'recalled' }]) },
  { id: 'sexual-abuse-young-person-and-the-centre', when: { all: [yes('sexual-abuse-in-last-seven-days'), { fact: 'age-in-months', from: 156, below: 216 }] }, concludes: { kind: 'route', actions: ['young-person-may-call-the-centre'] },
    on: spansOf([{ cites: ['havens-referral', 'havens-under-13'], grade: 'seen' }]) },
  { id: 'sexual-abuse-needs-health-care-however-long-ago', when: any(...toldOrThought), concludes: { kind: 'route', actions: ['call-front-door', 'ask-for-health-care-after-sexual-abuse'] }, on: spansOf([{ cites: ['havens-children-newsletter', 'havens-under-13'], grade: 'seen' }]) },
  { id: 'sexual-abuse-taken-back-is-passed-on', when: yes('sexual-abuse-child-took-it-back'), concludes: { kind: 'warning', actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'pass-on-that-the-child-took-it-back', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['plymouth-retraction'], grade: 'seen' }]) },
  { id: 'sexual-abuse-signs-are-put-together', when: any(...shownByTheChild), concludes: { kind: 'route', actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'record-now', 'put-the-signs-together'] },
    on: spansOf([{ cites: ['csa-centre-signs', 'london-sexual-abuse'], sign: 'recalled', grade: 'seen' }]) },
  { id: 'sexual-abuse-anothers-behaviour-is-passed-on', when: any(...shownByAnother), concludes: { kind: 'warning', actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'record-now', 'put-the-signs-together'] },
    on: spansOf([{ cites: ['csa-centre-signs', 'manchester-sexual-abuse'], sign: 'recalled', grade: 'inferred' }]) },
  { id: 'sexual-abuse-signs-together-ask-to-think-again', when: { count: 2, of: [...shownByTheChild, ...shownByAnother].map(yes) }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: spansOf([{ cites: ['csa-centre-signs', 'manchester-sexual-abuse', 'hampshire-sexual-abuse'], sign: 'recalled', grade: 'inferred' }]) },
  { id: 'sexual-abuse-anothers-behaviour-asks-to-think-again', when: any(...shownByAnother), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: spansOf([{ cites: ['csa-centre-signs', 'manchester-sexual-abuse'], sign: 'recalled', grade: 'inferred' }]) },
  { id: 'sexual-abuse-told-by-an-adult-of-childhood', when: yes('sexual-abuse-adult-tells-of-own-childhood'), concludes: { kind: 'route', actions: ['do-not-promise-secrecy', 'tell-safeguarding-lead-today', 'say-what-must-be-passed-on-to-the-adult', 'record-now'] },
    on: spansOf([{ cites: ['tees-historical-abuse', 'doncaster-non-recent-abuse'], grade: 'seen' }]) },
  { id: 'sexual-abuse-person-still-reaches-children', when: { all: [yes('sexual-abuse-person-reaches-children-now'), any('sexual-abuse-adult-tells-of-own-childhood', ...toldOrThought, 'sexual-abuse-in-last-seven-days')] },
    concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'call-front-door', 'call-police', 'think-of-every-child-the-person-reaches'] }, on: spansOf([{ cites: ['tees-historical-abuse', 'doncaster-non-recent-abuse'], grade: 'seen' }]) },
  { id: 'sexual-abuse-person-near-this-child', row: 'PC-ES-11, PC-ES-12, AR-12', when: any('person-who-may-abuse-joins-or-visits-household', 'dangerous-adults-cannot-be-kept-away'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'think-of-every-child-the-person-reaches', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['buckinghamshire-level-4'], grade: 'seen' }]) },
  { id: 'sexual-abuse-person-who-reaches-children-asks-to-think-again', when: { all: [yes('sexual-abuse-person-reaches-children-now'), any('sexual-abuse-adult-tells-of-own-childhood', 'sexual-abuse-someone-asks-for-help-to-stop', ...toldOrThought, 'sexual-abuse-in-last-seven-days')] },
    concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['tees-historical-abuse', 'doncaster-non-recent-abuse'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'sexual-abuse-help-to-stop', when: yes('sexual-abuse-someone-asks-for-help-to-stop'), concludes: { kind: 'route', actions: ['do-not-promise-secrecy', 'tell-safeguarding-lead-today', 'tell-about-the-prevention-line'] },
    on: [{ from: '2006-04-01', knownFrom: true, cites: [['prevention-helpline-news', 'running since 2002'], 'stop-it-now-helpline', ['london-board-workplan', 'objective 9c']], grade: 'reported' }] },
  { id: 'sexual-abuse-help-to-stop-near-children', when: { all: [yes('sexual-abuse-someone-asks-for-help-to-stop'), yes('sexual-abuse-person-reaches-children-now')] }, concludes: { kind: 'route', actions: ['call-front-door', 'think-of-every-child-the-person-reaches', 'record-now'] }, openNorm: true,
    on: [{ from: '2006-04-01', knownFrom: true, cites: [['stop-it-now-helpline', 'what is passed on']], sign: 'seen', grade: 'inferred', carriedFrom: 'stop-it-now-helpline' }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-sexual-abuse', at: 'sections after the second', why: 'Only the opening of the chapter was read: it sends people to the resources of the Centre of expertise. No limit, level or route was seen in it.' },
  { source: 'csa-centre-signs', at: 'the template’s lists', why: 'The lists are for practitioners to fill in, and support judgement; only its purpose and headings were read. The signs asked here are our own, in plain words.' },
  { source: 'havens-referral', at: 'ninety minutes for an urgent appointment', why: 'An aim of the centre for itself, once it has been called; nobody who reads this can keep or miss it.' },
  { source: 'havens-referral', at: 'care up to twelve months after', why: 'What a centre offers. That health care is asked for however long ago does not end with it.' },
  { source: 'plymouth-retraction', at: 'what a new strategy discussion weighs', why: 'For those who hold it; here it is asked for.' },
  { source: 'crime-and-policing-act-2026', at: 'the duty to report child sexual abuse', why: 'Enacted and not seen to be in force. The catalogue tells of it as coming; nothing here applies it.' }
] as const
