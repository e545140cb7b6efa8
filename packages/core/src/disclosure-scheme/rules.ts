import { rulesOf, saying, spansOf, type Said, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'
import { began } from './parameters.ts'

const { yes, is } = saying<FactId>()
const since = (grade: Said['grade'], ...cites: Said['cites']): Stated['on'] => spansOf([{ cites, grade }], began)
/** What is asked about was read; what a worker does then is our reading. */
const asWeRead = (...cites: Said['cites']): Stated['on'] => spansOf([{ cites, sign: 'seen', grade: 'inferred' }], began)

/** What the sheet gives. The decision belongs to the police and their partners; here is what a worker does before, beside and after it. */
export const sheet = [
  { id: 'disclosure-danger-goes-first', row: 'stage 1', when: yes('disclosure-child-at-risk-now'), concludes: { kind: 'duty', actions: ['call-999', 'do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door'] }, on: since('seen', 'hertfordshire-disclosure-scheme') },
  { id: 'disclosure-anyone-may-ask', row: 'section 2', when: yes('disclosure-someone-wants-to-ask'), concludes: { kind: 'route', actions: ['ask-police-under-the-scheme', 'do-not-tell-the-person-concerned'], clocks: ['disclosure-first-checks', 'disclosure-interview', 'disclosure-risk-assessment', 'disclosure-whole'] }, on: since('seen', 'home-office-circular-7-2010', 'hertfordshire-disclosure-scheme') },
  { id: 'disclosure-asking-is-not-reporting', row: 'section 2', when: yes('disclosure-person-is-near-the-child'), concludes: { kind: 'duty', actions: ['tell-safeguarding-lead-today', 'do-not-tell-the-person-concerned', 'do-not-investigate'] }, openNorm: true, on: asWeRead('avon-and-somerset-disclosure-scheme', 'buckinghamshire-disclosure-scheme') },
  { id: 'disclosure-nearness-asks-to-think-again', row: 'section 2', when: yes('disclosure-person-is-near-the-child'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: since('inferred', 'buckinghamshire-disclosure-scheme') },
  { id: 'disclosure-is-not-for-jobs', row: 'section 2', when: yes('disclosure-is-for-a-job'), concludes: { kind: 'route', actions: ['ask-for-a-record-check-instead'] }, on: since('seen', 'norfolk-disclosure-scheme') },
  { id: 'disclosure-needs-a-name', row: 'stage 2', when: yes('disclosure-asker-stays-unnamed'), concludes: { kind: 'warning', actions: ['no-answer-without-a-name', 'tell-safeguarding-lead-today'] }, on: since('seen', 'avon-and-somerset-disclosure-scheme') },
  { id: 'disclosure-goes-to-the-best-placed', row: 'section 2', when: is('disclosure-best-placed', 'another-parent-or-carer'), concludes: { kind: 'warning', actions: ['who-asked-may-hear-nothing', 'never-tell-it-yourself'] }, on: since('seen', 'hertfordshire-disclosure-scheme', 'buckinghamshire-disclosure-scheme') },
  { id: 'disclosure-is-presumed', row: 'section 2', when: { all: [yes('disclosure-person-was-convicted'), yes('disclosure-person-is-a-risk-to-this-child'), yes('disclosure-is-needed-and-in-proportion')] }, concludes: { kind: 'route', actions: ['expect-that-police-tell', 'never-tell-it-yourself'] }, openNorm: true,
    on: since('seen', 'home-office-circular-7-2010', 'buckinghamshire-disclosure-scheme') },
  { id: 'disclosure-of-other-things-may-follow', row: 'section 2', when: { all: [{ fact: 'disclosure-person-was-convicted', is: 'no' }, yes('disclosure-person-is-a-risk-to-this-child')] }, concludes: { kind: 'route', actions: ['ask-what-else-may-be-told', 'never-tell-it-yourself'] }, openNorm: true, on: since('seen', 'buckinghamshire-disclosure-scheme') },
  { id: 'disclosure-risk-is-referred', row: 'section 5', when: yes('disclosure-person-is-a-risk-to-this-child'), concludes: { kind: 'duty', actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true, on: since('inferred', 'hertfordshire-disclosure-scheme') },
  { id: 'disclosure-is-made-in-person', row: 'stage 5', when: is('disclosure-outcome', 'to-be-told'), concludes: { kind: 'duty', actions: ['never-tell-it-yourself', 'told-in-person-and-signed-for', 'plan-how-the-source-stays-safe'] }, on: since('seen', 'london-board-january-2011', 'bedfordshire-disclosure-undertaking') },
  { id: 'disclosure-nothing-told-is-not-all-clear', row: 'stage 4', when: is('disclosure-outcome', 'nothing-to-tell'), concludes: { kind: 'warning', actions: ['no-disclosure-is-not-all-clear', 'consult-lead'] }, on: since('inferred', 'home-office-circular-7-2010') },
  { id: 'disclosure-worry-that-stays-is-referred', row: 'section 5', when: yes('disclosure-worry-stays'), concludes: { kind: 'duty', actions: ['tell-safeguarding-lead-today', 'call-front-door', 'escalate-if-nobody-acts'] }, openNorm: true, on: since('inferred', 'home-office-circular-7-2010') },
  { id: 'disclosure-without-a-signature', row: 'section 4', when: is('disclosure-undertaking', 'will-not-sign'), concludes: { kind: 'duty', actions: ['police-decide-again-without-a-signature', 'never-tell-it-yourself', 'tell-safeguarding-lead-today'] }, on: since('seen', 'bedfordshire-disclosure-undertaking') },
  { id: 'disclosure-may-be-traced', row: 'S3', when: yes('disclosure-could-be-traced-back'), concludes: { kind: 'warning', actions: ['plan-how-the-source-stays-safe', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today'] }, on: [{ from: began, cites: ['london-board-january-2011'], sign: 'seen', grade: 'inferred' }] },
  { id: 'disclosure-that-was-passed-on', row: 'section 4', when: yes('disclosure-was-passed-on'), concludes: { kind: 'duty', actions: ['tell-police-that-it-was-passed-on', 'plan-how-the-source-stays-safe', 'tell-safeguarding-lead-today'] }, on: asWeRead('avon-and-somerset-disclosure-scheme', 'bedfordshire-disclosure-undertaking') },
  { id: 'disclosure-person-may-learn-of-it', row: 'section 4', when: yes('disclosure-person-is-to-be-told'), concludes: { kind: 'route', actions: ['plan-before-the-person-is-told', 'plan-how-the-source-stays-safe', 'tell-safeguarding-lead-today'] }, on: asWeRead('sussex-disclosure-questions') }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-board-january-2011', at: 'a protocol that boroughs share on telling', why: 'The Board asked a small group to draft one; none was found. Who in social care is told, and what holds across boroughs, is not numbered here.' },
  { source: 'disclosure-scheme-guidance-2023', at: 'the stages and limits of 2023', why: 'Only its opening was readable. The limits here are those that police forces tell; forces differ, and the shorter one is shown beside the longer.' },
  { source: 'home-office-circular-7-2010', at: 'the guide for decisions and the forms', why: 'Their titles were read and not their contents. The decision is the police’s and their partners’, and is not computed here.' },
  { source: 'hertfordshire-disclosure-scheme', at: 'exceptional extensions', why: 'Forces say that the 45 days may be exceeded; no limit of an extension was read.' }
] as const
