import { rulesOf, saying, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, any } = saying<FactId | 'fgm-may-happen-soon' | 'fgm-has-happened'>()

/** Read in guidance of 2016; before that it is carried back and is our reading. */
const sinceHealthGuidance = (grade: Word['grade'], ...cites: Word['cites']): Stated['on'] => sinceHealthGuidanceOf(grade, grade, ...cites)
const sinceHealthGuidanceOf = (sign: Word['grade'], grade: Word['grade'], ...cites: Word['cites']): Stated['on'] => [
  { from: '2006-04-01', knownFrom: true, to: '2016-04-30', cites, grade: 'inferred', carriedFrom: 'fgm-risk-guidance-health' },
  { from: '2016-05-01', knownFrom: true, cites, sign, grade }
]

/** What the sheet gives. The duty to report, the levels and the routes for a girl who was or may be cut stand in the catalogue and are not repeated. */
export const sheet = [
  { id: 'fgm-journey-is-stopped', row: 'FGM-4', when: { all: [yes('fgm-may-happen-soon'), yes('fgm-travel-is-soon')] }, concludes: { kind: 'duty', actions: ['call-999', 'stop-the-journey-by-police-or-court', 'do-not-tell-parents-first'] },
    on: [{ from: '2006-04-01', knownFrom: true, to: '2015-07-16', cites: ['northamptonshire-fgm'], grade: 'inferred', carriedFrom: 'northamptonshire-fgm' }, { from: '2015-07-17', cites: ['fgm-act-2003-protection-orders'], sign: 'seen', grade: 'recalled' }] },
  { id: 'fgm-court-can-protect', row: 'section 8', when: { any: [yes('fgm-may-happen-soon'), yes('fgm-has-happened')] }, concludes: { kind: 'route', actions: ['ask-for-fgm-protection-order'] },
    on: [{ from: '2015-07-17', cites: ['fgm-act-2003-protection-orders'], grade: 'seen' }] },
  { id: 'fgm-travel-with-other-signs', row: 'C3', when: { all: [yes('fgm-travel-is-soon'), any('fgm-girl-speaks-of-a-special-event', 'fgm-mother-or-older-relative-was-cut', 'fgm-girl-in-family-was-cut', 'fgm-kept-from-health-checks-or-lessons')] },
    concludes: { kind: 'route', actions: ['do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door'] }, openNorm: true, on: sinceHealthGuidance('recalled', 'fgm-risk-guidance-health') },
  { id: 'fgm-girl-cut-so-others-are-referred', row: 'FGM-6, B1', when: yes('fgm-girl-in-family-was-cut'), concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['do-not-tell-parents-first', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'think-of-every-girl-in-the-family', 'no-family-interpreters'] }, openNorm: true,
    on: sinceHealthGuidanceOf('seen', 'inferred', 'fgm-risk-guidance-health') },
  { id: 'fgm-girl-cut-and-journey-is-stopped', row: 'FGM-4, FGM-6', when: { all: [yes('fgm-girl-in-family-was-cut'), yes('fgm-travel-is-soon')] }, concludes: { kind: 'route', actions: ['call-999', 'stop-the-journey-by-police-or-court', 'do-not-tell-parents-first'] }, on: sinceHealthGuidance('inferred', 'fgm-risk-guidance-health') },
  { id: 'fgm-sign-of-risk-is-talked-over', row: 'C1 to C8', when: any('fgm-girl-speaks-of-a-special-event', 'fgm-long-visit-abroad-is-planned', 'fgm-kept-from-health-checks-or-lessons', 'fgm-mother-or-older-relative-was-cut'),
    concludes: { kind: 'route', actions: ['ask-alone-with-an-independent-interpreter', 'tell-safeguarding-lead-today'] }, on: sinceHealthGuidance('recalled', 'fgm-risk-guidance-health') },
  { id: 'fgm-sign-of-risk-asks-to-think-again', row: 'C1 to C8', when: any('fgm-girl-speaks-of-a-special-event', 'fgm-long-visit-abroad-is-planned', 'fgm-kept-from-health-checks-or-lessons', 'fgm-mother-or-older-relative-was-cut'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: sinceHealthGuidance('recalled', 'fgm-risk-guidance-health') },
  { id: 'fgm-sign-it-may-have-happened', row: 'D1 to D4', when: any('fgm-pain-or-long-visits-to-the-toilet', 'fgm-walking-or-sitting-is-hard', 'fgm-changed-after-a-long-absence', 'fgm-avoids-exercise-or-examination'),
    concludes: { kind: 'route', actions: ['do-not-investigate', 'do-not-tell-parents-first', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'have-fgm-risk-looked-at-by-trained-health-staff'] }, on: sinceHealthGuidance('recalled', 'fgm-risk-guidance-health') },
  { id: 'fgm-signs-together-asks-to-think-again', row: 'D1 to D4', when: { count: 2, of: (['fgm-pain-or-long-visits-to-the-toilet', 'fgm-walking-or-sitting-is-hard', 'fgm-changed-after-a-long-absence', 'fgm-avoids-exercise-or-examination'] as const).map(yes) }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: sinceHealthGuidance('inferred', 'fgm-risk-guidance-health') },
  { id: 'fgm-woman-is-offered-help', row: 'FGM-3, FGM-5', when: any('fgm-mother-or-older-relative-was-cut', 'fgm-woman-says-it-is-done-in-her-community', 'fgm-woman-asks-to-be-closed-again'),
    concludes: { kind: 'route', actions: ['ask-alone-with-an-independent-interpreter', 'have-fgm-risk-looked-at-by-trained-health-staff', 'think-of-every-girl-in-the-family', 'offer-fgm-clinic-and-support'] },
    on: [{ from: '2006-04-01', knownFrom: true, to: '2016-04-30', cites: ['derbyshire-fgm', 'london-fgm-resource-pack'], grade: 'inferred', carriedFrom: 'derbyshire-fgm' }, { from: '2016-05-01', knownFrom: true, cites: ['fgm-risk-guidance-health', 'derbyshire-fgm'], grade: 'seen' }] },
  { id: 'fgm-closing-again-is-refused-and-passed-on', row: 'A9, B2', when: yes('fgm-woman-asks-to-be-closed-again'), concludes: { kind: 'warning', actions: ['tell-safeguarding-lead-today', 'think-of-every-girl-in-the-family'] }, on: sinceHealthGuidance('recalled', 'fgm-risk-guidance-health') }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-fgm-resource-pack', at: 'the questions for midwives of 2009', why: 'The pack’s own questions and flow charts were not read.' },
  { source: 'fgm-risk-guidance-health', at: 'the order and sums of the risk templates', why: 'A trained health professional fills in the template; here only what was said, seen or planned is asked.' },
  { source: 'derbyshire-fgm', at: 'virginity testing and hymenoplasty', why: 'Offences since 2022, taught in the same chapters; no sign or route of their own was read.' }
] as const

