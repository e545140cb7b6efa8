import { rulesOf, saying, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

type Sign = 'gang-involved-or-at-serious-risk' | 'criminal-exploitation'
const { yes, any, all } = saying<FactId | Sign>()
const grave = ['gang-involved-or-at-serious-risk', 'criminal-exploitation', 'gangs-stabbed-or-shot'] as const
const signs = [
  'gangs-carries-a-weapon', 'gangs-found-far-from-home', 'gangs-money-or-phones-without-a-reason', 'gangs-afraid-of-a-place-or-a-person', 'gangs-hurt-and-will-not-say-how', 'gangs-relationship-with-a-member', 'gangs-parents-cannot-keep-the-child-safe'
] as const

/** The London procedure began then: for the days before it nothing is encoded here. */
const sinceLondon = (word: Pick<Word, 'sign' | 'grade' | 'carriedFrom'>, ...cites: Word['cites']): Stated['on'] => [{ from: '2009-11-30', knownFrom: true, cites, ...word }]
/** Read in a borough's guidance of May 2015; before it carried back. */
const sinceBarnet = (word: Pick<Word, 'sign' | 'grade'>): Stated['on'] => [
  { from: '2009-11-30', knownFrom: true, to: '2015-05-28', cites: ['london-gangs-procedure', 'barnet-gangs-tool'], grade: 'inferred', carriedFrom: 'barnet-gangs-tool' }, { from: '2015-05-29', knownFrom: true, cites: ['barnet-gangs-tool', 'london-gangs-chapter'], ...word }
]
/** Of the national guidance on county lines the edition of October 2023 was seen; the first, of July 2017, is recalled. */
const sinceCountyLines = (...more: readonly string[]): Stated['on'] => [
  { from: '2017-07-31', knownFrom: true, to: '2023-10-19', cites: ['county-lines-guidance', ...more], grade: 'inferred', carriedFrom: 'county-lines-guidance' }, { from: '2023-10-20', knownFrom: true, cites: ['county-lines-guidance', ...more], grade: 'reported' }
]

/** What the sheet gives. The levels stand in the catalogue but for one: a child who was attacked with a weapon. */
export const sheet = [
  { id: 'gangs-serious-harm-is-referred', row: 'GY-1', when: any(...grave), concludes: { kind: 'duty', actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] }, on: sinceBarnet({ grade: 'seen' }) },
  { id: 'gangs-one-sign-may-be-enough', row: 'GY-4', when: any(...signs, 'gangs-stabbed-or-shot'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: sinceBarnet({ sign: 'reported', grade: 'seen' }) },
  { id: 'gangs-sign-is-talked-over', row: 'section 6', when: any(...signs), concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'record-now'] }, on: sinceLondon({ sign: 'recalled', grade: 'inferred' }, 'london-gangs-procedure', 'barnet-gangs-tool') },
  { id: 'gangs-weapon-is-left-to-others', row: 'section 7', when: yes('gangs-carries-a-weapon'), concludes: { kind: 'route', actions: ['do-not-search-or-confront-about-a-weapon', 'call-police'] }, on: sinceLondon({ sign: 'seen', grade: 'inferred' }, 'london-gangs-procedure', 'liverpool-gangs') },
  { id: 'gangs-stab-wound-is-told', row: 'section 7', when: yes('gangs-stabbed-or-shot'), concludes: { kind: 'duty', actions: ['call-999', 'have-the-wound-told-to-police-and-social-care'] }, on: sinceLondon({ grade: 'reported' }, 'doctors-guidance-on-stab-wounds') },
  { id: 'gangs-wound-may-be-significant-harm', row: 'section 7', when: yes('gangs-stabbed-or-shot'), concludes: { kind: 'level', atLeast: 'child-protection-s47' }, openNorm: true, on: sinceLondon({ sign: 'seen', grade: 'inferred' }, ['london-gangs-chapter', '1; earlier 12.1.2'], 'doctors-guidance-on-stab-wounds') },
  { id: 'gangs-revenge-is-planned-for', row: 'section 4', when: { any: [yes('gangs-revenge-is-feared'), yes('gangs-stabbed-or-shot'), yes('gangs-threatened-or-attacked')] }, concludes: { kind: 'route', actions: ['plan-for-revenge-with-the-police', 'say-nothing-that-can-spread', 'look-after-brothers-and-sisters-too'] }, openNorm: true,
    on: [{ from: '2010-12-31', knownFrom: true, cites: ['gangs-guidance-2010', 'barnet-gangs-tool'], sign: 'reported', grade: 'inferred' }] },
  { id: 'gangs-child-who-harms-is-a-child-at-risk', row: 'GY-2', when: all(any('gangs-child-has-hurt-others', 'gangs-takes-part-in-serious-violence', 'gangs-carries-a-weapon'), { any: [...grave, ...signs].map(yes) }), concludes: { kind: 'warning', actions: ['see-the-child-who-harms-as-a-child-at-risk'] },
    on: sinceLondon({ grade: 'seen' }, 'london-gangs-procedure', 'liverpool-gangs') },
  { id: 'gangs-family-of-a-member', row: 'section 4, G3', when: yes('gangs-family-member-is-involved'), concludes: { kind: 'route', actions: ['look-after-brothers-and-sisters-too', 'offer-early-help', 'ask-consent', 'tell-safeguarding-lead-today'] }, on: [{ from: '2010-12-31', knownFrom: true, cites: ['gangs-guidance-2010', 'liverpool-gangs'], grade: 'reported' }] },
  { id: 'gangs-relationship-asks-about-sexual-exploitation', row: 'GY-5', when: yes('gangs-relationship-with-a-member'), concludes: { kind: 'route', actions: ['ask-about-sexual-exploitation-too'] }, on: sinceBarnet({ sign: 'seen', grade: 'inferred' }) },
  { id: 'gangs-parents-are-helped-too', row: 'section 5', when: yes('gangs-parents-cannot-keep-the-child-safe'), concludes: { kind: 'route', actions: ['look-at-safety-for-the-whole-family', 'call-front-door'] }, on: sinceLondon({ grade: 'inferred', carriedFrom: 'liverpool-gangs' }, 'liverpool-gangs', 'london-gangs-chapter') },
  { id: 'gangs-looks-are-not-enough', row: 'section 3', when: yes('gangs-only-looks-or-company-are-known'), concludes: { kind: 'warning', actions: ['say-what-was-done-or-said', 'consult-lead'] }, on: sinceLondon({ sign: 'seen', grade: 'inferred' }, ['london-gangs-chapter', '2; earlier 12.2.1']) },
  { id: 'gangs-choosing-is-no-consent', row: 'section 9', when: all(any('criminal-exploitation', 'gang-involved-or-at-serious-risk', 'gangs-found-far-from-home'), yes('gangs-child-seems-to-choose-it')), concludes: { kind: 'warning', actions: ['choosing-it-changes-nothing'] }, on: sinceCountyLines('nottinghamshire-criminal-exploitation') },
  { id: 'gangs-county-lines-tells-both-areas', row: 'section 6', when: all(yes('gangs-found-far-from-home'), any('criminal-exploitation', ...signs.filter(one => one !== 'gangs-found-far-from-home'))), concludes: { kind: 'route', actions: ['call-front-door', 'tell-both-areas'] }, on: sinceCountyLines('nspcc-county-lines') },
  { id: 'gangs-used-for-crime-is-not-confronted', row: 'GY-3', when: yes('criminal-exploitation'), concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'say-nothing-that-can-spread', 'ask-about-national-referral-mechanism'] }, on: sinceCountyLines('sheffield-criminal-exploitation') },
  { id: 'gangs-accused-child-may-be-a-victim', row: 'GY-3', when: all(any('criminal-exploitation', 'gangs-found-far-from-home'), yes('gangs-child-is-accused-of-a-crime')), concludes: { kind: 'route', actions: ['tell-the-defence-that-the-child-may-be-a-victim', 'ask-about-national-referral-mechanism'] }, on: [{ from: '2015-07-31', cites: ['modern-slavery-act-2015-section-45'], grade: 'recalled' }] },
  { id: 'gangs-missing-child-is-in-danger', row: 'section 6', when: all(yes('child-is-missing-now'), { any: [...grave, ...signs].map(yes) }), concludes: { kind: 'route', actions: ['call-999', 'call-front-door'] }, on: sinceLondon({ sign: 'recalled', grade: 'inferred' }, 'london-gangs-procedure') }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-gangs-procedure', at: 'sections 5 to 10: signs, levels of risk and the adapted assessment framework', why: 'Only its cover, opening and slides on the draft could be read. The levels are the catalogue’s.' },
  { source: 'barnet-gangs-tool', at: 'the screening list', why: 'A trained person fills it in. Its purpose and what it says of referral are encoded, and no list of it.' },
  { source: 'gangs-guidance-2010', at: 'a child who lives where gangs are active', why: 'Where a child lives is no sign about that child.' },
  { source: 'county-lines-guidance', at: 'the duty on serious violence of 2023, gang injunctions, violence reduction orders', why: 'They bind public bodies and courts, and give a worker nothing to do for one child.' },
  { source: 'county-lines-guidance', at: 'child criminal exploitation and home takeover as offences of 2026', why: 'Enacted on 29 April 2026 and not seen to have begun.' },
  { source: 'london-gangs-procedure', at: 'police warnings of a threat to life; panels and surgeries', why: 'Known and not read. What a worker does first is encoded.' }
] as const
