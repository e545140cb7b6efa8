import { rulesOf, saying, spansOf, type Said, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, any } = saying<FactId | 'no-better-after-help' | 'agrees-but-nothing-changes'>()
const said = (grade: Said['grade'], ...cites: Said['cites']): Said => ({ cites, grade })

/** The national guide to the Common Assessment Framework, as long as that was the name of it, and what areas say today. */
const cafThen = (grade: Said['grade'], ...today: Said['cites']): Stated['on'] => spansOf([said(grade, 'caf-practitioners-guide-2010'), said(grade, ...today)])
const firstLook = ['early-help-child-not-as-healthy', 'early-help-child-not-learning-well', 'early-help-child-finds-joining-in-hard', 'early-help-money-holds-child-back'] as const
const needed = any('early-help-more-than-one-service-needed', 'early-help-needs-not-clear')

/** What the sheet gives. That agreement is asked at each level stands with consent in the catalogue; here is what follows from the family's answer. */
export const sheet = [
  { id: 'early-help-ends-where-harm-is-suspected', row: 'section 3', when: yes('early-help-harm-is-suspected'), concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'stop-early-help-and-refer', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true,
    on: spansOf([{ cites: ['caf-practitioners-guide-2010'], sign: 'seen', grade: 'inferred' }, { cites: ['hull-step-up-step-down'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'early-help-safety-comes-first', row: 'section 4', when: yes('early-help-child-may-not-be-safe'), concludes: { kind: 'duty', actions: ['ask-first-whether-child-is-safe', 'do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door'] }, openNorm: true, on: cafThen('inferred', 'devon-early-help-journey') },
  { id: 'early-help-unsafe-asks-to-think-again', row: 'section 4', when: yes('early-help-child-may-not-be-safe'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: cafThen('inferred', 'devon-early-help-journey') },
  { id: 'early-help-first-look-finds-something', row: 'pre-assessment checklist', when: any(...firstLook), concludes: { kind: 'route', actions: ['ask-consent', 'start-assessment-with-the-family', 'consult-lead'] }, on: cafThen('recalled', 'devon-early-help-journey') },
  { id: 'early-help-first-look-asks-to-think-again', row: 'pre-assessment checklist', when: any(...firstLook), concludes: { kind: 'prompt', upTo: 'early-help' }, openNorm: true, on: cafThen('recalled', 'devon-early-help-journey') },
  { id: 'early-help-needs-more-than-one-service', row: 'section 2', when: needed, concludes: { kind: 'level', atLeast: 'early-help', actions: ['ask-consent', 'offer-early-help', 'start-assessment-with-the-family', 'consult-lead'] },
    on: spansOf([{ cites: ['caf-practitioners-guide-2010'], sign: 'seen', grade: 'inferred' }, { cites: ['surrey-early-help-lead', 'devon-early-help-journey'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'early-help-one-service-is-enough', row: 'section 2', when: yes('early-help-one-service-can-meet-it'), concludes: { kind: 'route', actions: ['help-from-the-one-service', 'consult-lead'] }, on: cafThen('seen', 'surrey-early-help-lead') },
  { id: 'early-help-no-is-respected', row: 'section 2', when: { fact: 'early-help-family-answer', oneOf: ['said-no', 'taken-back'] }, concludes: { kind: 'duty', actions: ['do-not-go-on-without-agreement', 'ask-first-whether-child-is-safe', 'consult-lead'] }, on: cafThen('seen', 'devon-early-help-journey', 'surrey-early-help-lead') },
  { id: 'early-help-no-asks-to-think-again', row: 'section 2', when: { fact: 'early-help-family-answer', oneOf: ['said-no', 'taken-back'] }, concludes: { kind: 'prompt', upTo: 'child-in-need-s17' }, openNorm: true, on: cafThen('inferred', 'devon-early-help-journey') },
  { id: 'early-help-assessment-is-begun', row: 'T-ASS-06', when: { all: [{ fact: 'early-help-family-answer', oneOf: ['agreed'] }, needed] }, concludes: { kind: 'route', actions: ['start-assessment-with-the-family', 'bring-a-team-round-the-child', 'name-one-lead-for-the-family'], clocks: ['early-help-assessment', 'early-help-plan-shared', 'early-help-first-review', 'early-help-later-review', 'early-help-reassessment'] },
    on: cafThen('seen', 'devon-early-help-journey', 'surrey-early-help-lead', 'salford-caf-review') },
  { id: 'early-help-has-one-lead', row: 'section 3', when: { fact: 'early-help-lead-is-named', is: 'no' }, concludes: { kind: 'duty', actions: ['name-one-lead-for-the-family'] }, on: spansOf([said('seen', 'hampshire-lead-professional', 'barnet-lead-professional'), said('seen', 'surrey-early-help-lead')]) },
  { id: 'early-help-goes-with-the-child', row: 'section 1', when: yes('early-help-child-moved-area'), concludes: { kind: 'route', actions: ['ask-consent', 'hand-over-when-the-child-moves', 'consult-lead'], clocks: ['early-help-review-after-move'] }, on: spansOf([said('seen', 'london-caf-protocol-2009', 'north-west-caf-cross-border')]) },
  { id: 'early-help-that-does-not-help-steps-up', row: 'step up', when: { any: [yes('early-help-plan-is-not-helping'), yes('no-better-after-help'), yes('agrees-but-nothing-changes')] }, concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'ask-about-step-up', 'call-front-door', 'escalate-if-nobody-acts'] }, openNorm: true, on: spansOf([said('seen', 'trafford-early-help-review', 'devon-early-help-journey')]) },
  { id: 'early-help-steps-down-at-a-review', row: 'step down', when: { fact: 'early-help-step-down-from', oneOf: ['child-in-need-plan'] }, concludes: { kind: 'route', actions: ['ask-consent', 'step-down-at-a-review', 'name-one-lead-for-the-family'] }, on: spansOf([said('seen', 'islington-step-down', 'gloucestershire-stepping-down')]) },
  { id: 'early-help-does-not-follow-a-child-protection-plan', row: 'step down', when: { fact: 'early-help-step-down-from', oneOf: ['child-protection-plan'] }, concludes: { kind: 'warning', actions: ['no-step-down-from-a-child-protection-plan', 'tell-safeguarding-lead-today'] }, on: spansOf([said('seen', 'knowsley-step-up-step-down')]) },
  { id: 'early-help-ends-at-a-review', row: 'step down', when: yes('early-help-needs-are-met'), concludes: { kind: 'route', actions: ['end-early-help-at-a-review', 'consult-lead'] }, on: spansOf([said('seen', 'trafford-early-help-review')]) },
  { id: 'family-help-joins-two-kinds-of-help', row: 'law today 1', when: needed, concludes: { kind: 'route', actions: ['ask-which-early-help-it-is'] }, on: [{ from: '2026-03-19', knownFrom: true, cites: ['leeds-on-the-2026-edition'], grade: 'reported' }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'caf-practitioners-guide-2010', at: 'the checklist and the form themselves', why: 'Their exact items could not be read; the five questions here are our own words for the five outcomes that they follow.' },
  { source: 'london-caf-protocol-2009', at: 'the London continuum of needs and its descriptors', why: 'Its annexes were not read. Levels come from the catalogue of signs.' },
  { source: 'sefton-early-help-times', at: 'the search for earlier assessments within 48 hours', why: 'A step of one area’s register; it is not told here what starts it.' },
  { source: 'working-together-2026', at: 'the family help plan and its lead', why: 'Known only from other bodies’ news about it: that targeted early help and help for a child in need are joined. No limit and no form was read.' }
] as const
