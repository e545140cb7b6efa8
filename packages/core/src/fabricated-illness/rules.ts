import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Said, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

type Asked = FactId | 'fabricated-or-induced-illness-suspected' | 'perplexing-presentation'
const { yes, any, is } = saying<Asked | FactId>()
const signs = ['illness-told-does-not-fit-what-is-seen', 'illness-seen-with-one-carer-only', 'illness-findings-do-not-explain-it', 'illness-many-doctors-one-after-another', 'illness-ordinary-life-stopped-more-than-needed', 'illness-good-news-is-not-heard'] as const

/** Anything that still worries, whatever the doctors found: a child may be ill, and be harmed as well. */
const anyWorry: Condition = any(...signs, 'illness-may-be-being-caused', 'illness-samples-or-records-may-have-been-changed', 'illness-collapses-nobody-can-explain', 'illness-child-may-be-taken-away', 'illness-brother-or-sister-was-ill-or-died-unexplained', 'fabricated-or-induced-illness-suspected', 'perplexing-presentation')

/** Guidance of the government from March 2008, and of the paediatricians from March 2021. What came before is carried back. */
const in2008 = (grade: Said['grade'], sign = grade): Said => ({ cites: ['illness-guidance-2008', 'paediatricians-guidance-2009'], sign, grade })
const in2021 = (grade: Said['grade'], sign = grade): Said => ({ cites: ['paediatricians-guidance-2021', 'london-fabricated-illness', 'lewisham-perplexing-presentations', 'sheffield-fabricated-illness'], sign, grade })
const newGuidance = '2021-03-31'

/** What the sheet gives. The levels of a perplexing presentation and of a suspected fabricated illness, and the referral, stand in the catalogue and are not repeated. */
export const sheet = [
  { id: 'illness-danger-does-not-wait', row: 'AR-05', when: any('illness-may-be-being-caused', 'illness-samples-or-records-may-have-been-changed', 'illness-collapses-nobody-can-explain'),
    concludes: { kind: 'route', actions: ['have-a-doctor-see-the-child-now', 'do-not-tell-parents-first', 'do-not-investigate', 'keep-samples-and-charts-as-they-are', 'consult-named-doctor', 'call-front-door', 'call-police', 'record-now'] }, on: spansOf([in2008('recalled'), in2021('recalled', 'seen')]) },
  { id: 'illness-parents-are-not-told-first', row: 'AR-05', when: any('fabricated-or-induced-illness-suspected', 'illness-collapses-nobody-can-explain', 'illness-brother-or-sister-was-ill-or-died-unexplained'),
    concludes: { kind: 'warning', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'keep-the-worry-out-of-what-parents-can-read', 'consult-named-doctor'] }, on: spansOf([in2008('reported'), { cites: ['paediatricians-guidance-2021', 'emergency-doctors-module', 'london-fabricated-illness'], sign: 'reported', grade: 'reported' }]) },
  { id: 'illness-nobody-confronts-the-parent', row: 'AR-05', when: yes('illness-someone-means-to-confront-the-parent'), concludes: { kind: 'warning', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'do-not-investigate', 'consult-named-doctor'] },
    on: spansOf([in2008('reported'), { cites: ['paediatricians-guidance-2021', 'emergency-doctors-module'], sign: 'seen', grade: 'reported' }]) },
  { id: 'illness-enquiry-is-led-by-social-care', row: 'who leads', when: yes('fabricated-or-induced-illness-suspected'), concludes: { kind: 'route', actions: ['social-care-leads-and-the-paediatrician-advises', 'strategy-discussion-says-what-parents-are-told', 'think-of-every-child-in-this-family', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['illness-guidance-2008', 'northumberland-fabricated-illness'], sign: 'seen', grade: 'reported' }, { cites: ['paediatricians-guidance-2021', 'emergency-doctors-module', 'london-fabricated-illness'], sign: 'seen', grade: 'reported' }]) },
  { id: 'illness-other-children-are-thought-of', when: yes('illness-brother-or-sister-was-ill-or-died-unexplained'), concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'call-front-door', 'think-of-every-child-in-this-family', 'record-now'] }, openNorm: true,
    on: spansOf([in2008('inferred', 'reported'), { cites: ['paediatricians-guidance-2021', 'emergency-doctors-module'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'illness-child-may-be-taken-away-is-told', when: yes('illness-child-may-be-taken-away'), concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'call-front-door', 'call-police'] }, openNorm: true, on: spansOf([{ cites: ['illness-guidance-2008', 'northumberland-fabricated-illness'], grade: 'inferred' }, in2021('inferred')]) },
  { id: 'illness-parents-know-already', when: yes('illness-parents-know-of-the-worry'), concludes: { kind: 'warning', actions: ['say-to-social-care-that-the-parents-know', 'tell-safeguarding-lead-today', 'consult-named-doctor'] }, on: spansOf([in2008('inferred'), in2021('inferred')]) },
  { id: 'illness-secret-recording-is-not-yours', row: '2008 guidance, 6.35', when: yes('illness-secret-recording-is-talked-of'), concludes: { kind: 'warning', actions: ['secret-recording-is-for-the-police-alone'] }, on: spansOf([{ cites: [['illness-guidance-2008', '6.35']], sign: 'seen', grade: 'recalled' }]) },
  { id: 'illness-carer-is-a-colleague', row: '2008 guidance, 6.41', when: { all: [yes('illness-carer-works-in-health-or-with-children'), yes('fabricated-or-induced-illness-suspected')] }, concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'call-lado'] }, on: spansOf([{ cites: [['illness-guidance-2008', '6.41'], 'northumberland-fabricated-illness'], sign: 'seen', grade: 'inferred' }]) },

  { id: 'illness-signs-are-looked-at-by-a-doctor', row: '2008 guidance', when: { any: [...signs.map(yes), yes('perplexing-presentation')] }, concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'consult-named-doctor', 'keep-the-worry-out-of-what-parents-can-read', 'keep-an-open-mind-about-the-illness', 'write-down-what-you-yourself-see'] },
    on: [{ from: '2006-04-01', to: '2008-03-30', cites: ['illness-guidance-2008'], grade: 'inferred', carriedFrom: 'illness-guidance-2008' }, { from: '2008-03-31', knownFrom: true, to: '2021-03-30', cites: ['illness-guidance-2008', 'paediatricians-guidance-2009'], grade: 'reported' }] },
  { id: 'illness-perplexing-is-worked-out-together', row: 'CN-HE-40', when: { any: [...signs.map(yes), yes('perplexing-presentation')] }, concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'consult-named-doctor', 'ask-for-one-lead-paediatrician', 'let-the-lead-paediatrician-talk-with-the-parents', 'keep-an-open-mind-about-the-illness', 'write-down-what-you-yourself-see'] },
    on: spansOf([in2021('reported', 'seen')], newGuidance) },
  { id: 'illness-signs-together-ask-to-think-again', row: 'CN-HE-39, CN-HE-40', when: { count: 2, of: signs.map(yes) }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([in2008('inferred'), in2021('inferred')]) },
  { id: 'illness-school-tells-what-it-sees', when: { all: [is('illness-your-work', 'school-or-nursery', 'other'), { any: [...signs.map(yes), any('perplexing-presentation', 'fabricated-or-induced-illness-suspected')] }] }, concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'leave-asking-other-doctors-to-the-named-doctor', 'write-down-what-you-yourself-see'] },
    on: spansOf([in2008('inferred'), in2021('inferred')]) },
  { id: 'illness-one-doctor-leads', row: 'who leads', when: is('illness-paediatrician', 'several-and-none-leads', 'none'), concludes: { kind: 'route', actions: ['ask-for-one-lead-paediatrician'] }, on: spansOf([in2008('recalled'), in2021('recalled')]) },
  { id: 'illness-named-doctor-is-asked', row: 'named doctor', when: yes('illness-named-doctor-not-asked-yet'), concludes: { kind: 'route', actions: ['consult-named-doctor', 'leave-asking-other-doctors-to-the-named-doctor'] }, on: spansOf([in2008('recalled'), { cites: ['paediatricians-guidance-2021', 'emergency-doctors-module'], sign: 'seen', grade: 'reported' }]) },
  { id: 'illness-unexplained-is-not-fabricated', row: 'three terms', when: yes('illness-unexplained-and-worked-on-together'), concludes: { kind: 'route', actions: ['keep-working-on-it-together', 'keep-an-open-mind-about-the-illness'] }, on: spansOf([{ cites: ['paediatricians-guidance-2021', 'west-midlands-fabricated-illness'], grade: 'seen' }], newGuidance) },
  { id: 'illness-plan-is-agreed', row: 'guidance of 2021, 6', when: is('illness-doctors-view', 'perplexing-with-a-plan'), concludes: { kind: 'route', actions: ['agree-a-plan-for-health-and-school', 'let-the-lead-paediatrician-talk-with-the-parents'] }, on: spansOf([in2021('reported', 'seen')], newGuidance) },
  { id: 'illness-plan-not-supported-is-referred', row: 'guidance of 2021, 7', when: { all: [is('illness-doctors-view', 'perplexing-with-a-plan'), { any: [{ fact: 'illness-parents-support-the-plan', is: 'no' }, yes('illness-plan-does-not-work')] }] },
    concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['consult-named-doctor', 'tell-safeguarding-lead-today', 'call-front-door', 'let-the-lead-paediatrician-talk-with-the-parents', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true, on: spansOf([in2021('recalled')], newGuidance) },
  { id: 'illness-explained-is-told', row: 'guidance of 2009', when: { all: [is('illness-doctors-view', 'explained'), { not: anyWorry }] }, concludes: { kind: 'route', actions: ['tell-what-was-found-and-mend-trust'] }, on: spansOf([in2008('reported'), in2021('inferred')]) }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'paediatricians-guidance-2021', at: '4.4, the list of alerting signs', why: 'Only the contents were read. Six plain questions of our own stand for what anybody outside medicine could notice.' },
  { source: 'paediatricians-guidance-2021', at: '5.3, how doctors come to one view', why: 'For doctors; the view that they came to is asked as their answer.' },
  { source: 'illness-guidance-2008', at: '6.35 to 6.40, when and how covert video is used', why: 'For the police alone; only the heading was read.' },
  { source: 'london-fabricated-illness', at: 'London’s own text after its first part', why: 'It could not be read further; London’s rule on telling parents is to be compared.' },
  { source: 'paediatricians-guidance-2021', at: 'a number of days for any step', why: 'No document that was read gives one, so there is no limit here.' }
] as const
