import { rulesOf, saying, spansOf, type Said, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

type Sign = FactId | 'child-sexually-abuses-other-children' | 'worrying-sexual-behaviour' | 'problem-sexual-behaviour' | 'child-on-child-harm'
const { yes, any } = saying<Sign>()
const harm = any('child-sexually-abuses-other-children', 'sexual-behaviour-this-child-was-harmed')
const behaviour = any('child-sexually-abuses-other-children', 'worrying-sexual-behaviour', 'problem-sexual-behaviour')

const bothChildren: Said['cites'] = ['islington-harmful-sexual-behaviour', 'sefton-harmful-sexual-behaviour']
const boardPaper = (at: string): Said['cites'] => [['london-board-update-2008', `appendix 1, ${at}`]]

/** What the sources give. The levels of harm are those of the catalogue's own signs, said here too so that nothing reads as settled below it. */
export const sheet = [
  { id: 'sexual-behaviour-harm-needs-protection', row: 'CN-EB-16', when: yes('child-sexually-abuses-other-children'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'do-not-promise-secrecy', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['buckinghamshire-level-4'], grade: 'seen' }]) },
  { id: 'sexual-behaviour-child-is-in-need-too', row: 'XR-23, CN-EB-12', when: behaviour, concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['tell-safeguarding-lead-today', 'call-front-door', 'record-now'] }, openNorm: true,
    on: spansOf([{ cites: ['islington-harmful-sexual-behaviour', 'buckinghamshire-level-3'], grade: 'seen' }]) },
  { id: 'sexual-behaviour-harmed-child-needs-protection', row: 'XR-02, XR-17', when: yes('sexual-behaviour-this-child-was-harmed'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'do-not-promise-secrecy', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['buckinghamshire-level-4', 'kcsie-annex-b'], sign: 'inferred', grade: 'seen' }]) },
  { id: 'sexual-behaviour-both-children-are-referred', row: 'HSB-2', when: harm, concludes: { kind: 'route', actions: ['refer-both-children', 'call-front-door'] }, on: spansOf([{ cites: bothChildren, grade: 'seen' }]) },
  { id: 'sexual-behaviour-child-may-have-been-harmed', when: yes('sexual-behaviour-child-may-have-been-harmed-too'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: bothChildren, grade: 'seen' }]) },
  { id: 'sexual-behaviour-discussed-within-a-day', row: 'HSB-2', when: harm, concludes: { kind: 'duty', actions: ['call-front-door', 'call-police', 'ask-for-strategy-discussion-about-both'], clocks: ['sexual-harm-strategy-discussion'] }, on: spansOf([{ cites: [['sefton-sexual-harm-process', '20.7']], grade: 'seen' }], 'when-first-read') },
  { id: 'sexual-behaviour-police-are-not-awaited', row: 'HSB-4', when: { all: [yes('sexual-behaviour-police-still-deciding'), { any: [harm, behaviour] }] }, concludes: { kind: 'warning', actions: ['call-front-door', 'do-not-wait-for-the-police-decision'] }, on: spansOf([{ cites: ['harmful-sexual-behaviour-in-one-minute'], grade: 'seen' }]) },
  { id: 'sexual-behaviour-under-ten', row: 'section 5', when: { all: [{ fact: 'age-in-months', below: 120 }, behaviour] }, concludes: { kind: 'route', actions: ['child-under-ten-is-helped'] }, on: spansOf([{ cites: ['children-and-young-persons-act-1933-section-50'], grade: 'recalled' }]) },
  { id: 'sexual-behaviour-is-assessed-by-trained-people', row: 'HSB-1, HSB-6', when: behaviour, concludes: { kind: 'route', actions: ['do-not-investigate', 'ask-for-trained-assessment'] }, on: spansOf([{ cites: boardPaper('sections 1 and 2'), grade: 'seen' }]) },
  { id: 'sexual-behaviour-assessment-rests-on-consent', row: 'HSB-5', when: { any: [{ fact: 'sexual-behaviour-child-and-assessment', oneOf: ['do-not-agree'] }, { fact: 'sexual-behaviour-carers-and-assessment', oneOf: ['do-not-agree'] }] }, concludes: { kind: 'warning', actions: ['protect-without-the-assessment'] },
    on: spansOf([{ cites: boardPaper('section 2'), sign: 'seen', grade: 'inferred' }]) },
  { id: 'sexual-behaviour-report-goes-to-the-meeting', row: 'HSB-1, steps 9 and 10', when: yes('sexual-behaviour-assessed-by-trained-people'), concludes: { kind: 'route', actions: ['take-the-report-to-the-meeting'] }, on: spansOf([{ cites: boardPaper('steps 9 and 10'), grade: 'seen' }]) },
  { id: 'sexual-behaviour-safer-place-is-discussed-at-once', row: 'HSB-1, step 10', when: { all: [yes('sexual-behaviour-assessed-by-trained-people'), { fact: 'sexual-behaviour-trained-people-recommend', oneOf: ['specialist-help-and-a-safer-place'] }] }, concludes: { kind: 'route', actions: ['call-front-door', 'ask-for-strategy-discussion-about-both'] },
    on: spansOf([{ cites: boardPaper('step 10'), grade: 'inferred' }]) },
  { id: 'sexual-behaviour-more-than-one-home', row: 'HSB-7', when: { all: [yes('sexual-behaviour-child-in-two-homes-or-temporary-care'), behaviour] }, concludes: { kind: 'warning', actions: ['tell-assessors-of-every-home'] }, on: spansOf([{ cites: boardPaper('section 3'), sign: 'seen', grade: 'inferred' }]) },
  { id: 'sexual-behaviour-training-is-needed', row: 'HSB-6', when: yes('sexual-behaviour-assessed-without-training'), concludes: { kind: 'warning', actions: ['result-without-training-does-not-count', 'ask-for-trained-assessment'] }, on: spansOf([{ cites: ['aim-project-on-training'], grade: 'seen' }]) },
  { id: 'sexual-behaviour-safety-plan', when: { all: [yes('sexual-behaviour-children-still-meet'), { any: [harm, behaviour] }] }, concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'make-a-safety-plan-for-both'] }, on: spansOf([{ cites: ['csa-centre-safety-planning'], grade: 'seen' }]) }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-board-update-2008', at: 'step 5: the assessment model, and the scoring of characteristics', why: 'A licensed tool for trained people. The process holds the step as “what is known and not known is named”, and none of its parts.' },
  { source: 'london-board-update-2008', at: 'ages 10 to 17', why: 'The ages for which that assessment was made then. Help and protection are for every age, and no younger child is turned away.' },
  { source: 'london-board-update-2008', at: 'how long an assessment takes', why: 'The paper says that its times were hard to keep, and gives none.' },
  { source: 'aim-project-on-training', at: 'the four outcomes and the cells they come from', why: 'The tool’s own. What trained people recommend is recorded in plain words.' },
  { source: 'sefton-sexual-harm-process', at: 'youth offending services from the age of eight; cautions and teams around the child', why: 'That area’s own arrangement for those who decide after the discussion.' },
  { source: 'islington-harmful-sexual-behaviour', at: 'categories 0 to 3 and the matrix', why: 'A local scale with a matrix that was not read. That such a child is at least a child in need is used.' }
] as const
