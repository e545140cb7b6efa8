import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, any } = saying<FactId>()
const catalogue = (...facts: readonly string[]): Condition[] => facts.map((fact): Condition => ({ fact, is: 'yes' }))

const illness: Condition = any('pd-false-beliefs-about-the-child', 'pd-plan-to-die-takes-in-the-child', 'pd-thoughts-about-the-child-that-will-not-stop', 'pd-parent-harmed-themselves', 'pd-severe-illness-around-the-birth', 'pd-severe-or-long-illness', 'pd-treatment-is-not-taken-or-does-not-help-in-time')
const substances: Condition = any('pd-drinks-or-uses-drugs', 'pd-child-took-some', 'pd-drugs-or-needles-in-reach', 'pd-driven-by-somebody-who-drank-or-used', 'pd-money-for-the-child-goes-on-it', 'pd-home-is-used-for-dealing', 'pd-drinks-or-uses-in-this-pregnancy', 'pd-newborn-shows-withdrawal')
const substancesOfAny: Condition = { any: [substances, ...catalogue('unborn-alcohol-or-drugs-affect-pregnancy')] }
/** The catalogue asks about a parent’s illness, drink or drugs in one sign. */
const illnessOrSubstances: Condition = { any: catalogue('parental-illness-or-substance-use-harms-care', 'parents-illness-or-substance-use-endangers-child-no-other-carer') }
const abuse: Condition = { any: catalogue('a-few-minor-domestic-abuse-incidents', 'domestic-abuse-and-instability-at-home', 'incidents-of-domestic-abuse-between-carers', 'serious-or-escalating-domestic-abuse', 'persistent-domestic-abuse-or-severe-discord', 'domestic-abuse-while-mother-is-pregnant', 'unborn-domestic-abuse-in-pregnancy', 'child-saw-serious-incident-and-case-at-marac') }
const graver = any('pd-thoughts-about-the-child-that-will-not-stop', 'pd-parent-harmed-themselves', 'pd-severe-illness-around-the-birth')
const lasting = any('pd-severe-or-long-illness', 'pd-treatment-is-not-taken-or-does-not-help-in-time', 'pd-parent-has-nobody-to-help')
/** Those of PM-2 that are said to touch the care of the child, or that come together. */
const lastingAndGraver: Condition = { any: [yes('pd-treatment-is-not-taken-or-does-not-help-in-time'), { all: [lasting, illnessOrSubstances] }, { all: [yes('pd-severe-or-long-illness'), yes('pd-parent-has-nobody-to-help')] }] }
const unsafeHome = any('pd-drugs-or-needles-in-reach', 'pd-driven-by-somebody-who-drank-or-used', 'pd-money-for-the-child-goes-on-it', 'pd-newborn-shows-withdrawal')

const passedOn = ['tell-safeguarding-lead-today', 'call-front-door', 'record-now'] as const
const factors = spansOf([{ cites: ['sussex-parents-mental-health', 'surrey-parents-mental-illness'], grade: 'seen' }])
const kent = spansOf([{ cites: ['kent-parents-drink-and-drugs'], sign: 'seen', grade: 'inferred' }])

/** What the sheet gives. The levels of a difficulty that touches the care of the child, of drink or drugs in a pregnancy and of crime at home stand in the catalogue and are not repeated. */
export const sheet = [
  { id: 'pd-illness-that-takes-in-the-child', row: 'PM-1', when: any('pd-false-beliefs-about-the-child', 'pd-plan-to-die-takes-in-the-child'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['see-that-each-child-is-safe-now', 'do-not-investigate', 'do-not-tell-parents-first', ...passedOn, 'tell-those-who-treat-the-parent', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['patient-safety-alert-2009', 'norfolk-parents-mental-health'], sign: 'reported', grade: 'inferred' }, { cites: [['london-parental-mental-illness', '1.3'], 'patient-safety-alert-2009', 'norfolk-parents-mental-health'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'pd-child-is-the-target', row: 'section 3', when: yes('pd-child-is-the-target-of-anger'), concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['see-that-each-child-is-safe-now', 'do-not-investigate', 'do-not-tell-parents-first', ...passedOn, 'tell-those-who-treat-the-parent', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: [['london-parental-mental-illness', '1.3'], 'norfolk-parents-mental-health'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'pd-graver-signs-are-passed-on', row: 'PM-2, MH3 to MH6', when: graver, concludes: { kind: 'route', actions: [...passedOn, 'say-what-it-means-for-the-child', 'tell-those-who-treat-the-parent'] }, openNorm: true, on: factors },
  { id: 'pd-lasting-difficulty-is-talked-over', row: 'PM-2, MH5, MH8, MH9, MH11', when: lasting, concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'say-what-it-means-for-the-child'] }, openNorm: true, on: factors },
  { id: 'pd-lasting-difficulty-is-passed-on', row: 'PM-2, MH8, MH9', when: lastingAndGraver, concludes: { kind: 'route', actions: [...passedOn] }, openNorm: true, on: factors },
  { id: 'pd-parent-who-harmed-themselves-needs-a-doctor', row: 'MH4', when: yes('pd-parent-harmed-themselves'), concludes: { kind: 'route', actions: ['get-urgent-help-for-the-parent', 'see-that-each-child-is-safe-now'] }, on: spansOf([{ cites: ['sussex-parents-mental-health', 'surrey-parents-mental-illness'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'pd-illness-asks-to-think-again', row: 'PM-2', when: { any: [graver, lasting] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: factors },
  { id: 'pd-confidentiality-never-delays', row: 'PM-3', when: yes('pd-somebody-holds-back-as-it-is-confidential'), concludes: { kind: 'warning', actions: ['confidentiality-does-not-wait', 'tell-safeguarding-lead-today'] }, on: spansOf([{ cites: ['patient-safety-alert-2009'], grade: 'reported' }]) },
  { id: 'pd-other-children-near-the-adult', row: 'section 3', when: { fact: 'pd-adult-is-no-parent-but-near-children', is: 'yes' }, concludes: { kind: 'route', actions: ['ask-which-children-the-adult-is-near', 'consult-lead'] }, on: spansOf([{ cites: ['patient-safety-alert-2009'], grade: 'reported' }]) },

  { id: 'pd-drink-or-drugs-alone-is-looked-at', row: 'PM-6', when: yes('pd-drinks-or-uses-drugs'), concludes: { kind: 'route', actions: ['say-what-it-means-for-the-child', 'consult-lead'] }, on: spansOf([{ cites: ['derbyshire-parents-drink-and-drugs', 'kent-parents-drink-and-drugs'], grade: 'seen' }]) },
  { id: 'pd-child-who-took-some', row: 'PM-5', when: yes('pd-child-took-some'), concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['get-medical-help-for-what-was-taken', 'do-not-investigate', ...passedOn, 'escalate-if-nobody-acts'] }, openNorm: true, on: spansOf([{ cites: ['cumbria-substance-continuum'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'pd-in-reach-is-made-safe', row: 'section 4', when: yes('pd-drugs-or-needles-in-reach'), concludes: { kind: 'route', actions: ['see-that-it-is-out-of-reach', ...passedOn] }, on: kent },
  { id: 'pd-driven-is-stopped', row: 'section 4', when: yes('pd-driven-by-somebody-who-drank-or-used'), concludes: { kind: 'route', actions: ['call-police', ...passedOn] }, on: kent },
  { id: 'pd-money-is-talked-over', row: 'section 4', when: yes('pd-money-for-the-child-goes-on-it'), concludes: { kind: 'route', actions: ['tell-safeguarding-lead-today', 'say-what-it-means-for-the-child'] }, on: kent },
  { id: 'pd-newborn-withdrawal-is-passed-on', row: 'section 4', when: yes('pd-newborn-shows-withdrawal'), concludes: { kind: 'route', actions: ['make-sure-maternity-knows', ...passedOn] }, on: kent },
  { id: 'pd-pregnancy-is-passed-on', row: 'PM-4', when: yes('pd-drinks-or-uses-in-this-pregnancy'), concludes: { kind: 'route', actions: ['make-sure-maternity-knows', 'tell-safeguarding-lead-today', 'call-front-door'] }, on: kent },
  { id: 'pd-unsafe-home-asks-to-think-again', row: 'section 4', when: unsafeHome, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: kent },

  { id: 'pd-three-together', row: 'PM-7', when: { all: [abuse, { any: [{ all: [illness, substancesOfAny] }, { all: [illnessOrSubstances, { any: [illness, substancesOfAny] }] }] }] }, concludes: { kind: 'duty', actions: ['tell-safeguarding-lead-today', 'talk-over-the-three-together', 'ask-the-parent-alone'] }, on: spansOf([{ cites: ['derbyshire-three-together'], sign: 'seen', grade: 'seen' }]) },
  { id: 'pd-two-together-ask-to-think-again', row: 'MH7, MH10', when: { count: 2, of: [illness, substancesOfAny, abuse, illnessOrSubstances] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['sussex-parents-mental-health', 'kent-parents-drink-and-drugs'], sign: 'seen', grade: 'inferred' }]) }
] as const satisfies readonly Stated[]

/** The id of a statement about a parent's difficulty; its rules have the same id, with the first year of their span where it is not the last. */
export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'cumbria-substance-continuum', at: 'its levels, and the last one', why: 'Its steps are not the four levels of need, and the last was cut off. Only that a child who took some is on it is used.' },
  { source: 'kent-parents-drink-and-drugs', at: 'how soon in a pregnancy to refer', why: 'The section was not in what was read. The week is recalled differently by different areas, so none is given.' },
  { source: 'patient-safety-alert-2009', at: 'the part of the consultant, and of the care programme', why: 'Recalled, and about mental health trusts. The trust’s own procedure says it; the care programme has since been replaced.' },
  { source: 'surrey-parents-mental-illness', at: 'further factors', why: 'The text went on after what was read.' },
  { source: 'derbyshire-parents-drink-and-drugs', at: 'amounts and kinds of drink or drugs', why: 'No source gives a number by which a child is safe or not. What counts is what it means for the care of this child.' },
  { source: 'london-board-highlights', at: 'the Board’s strategy on mental health trusts, and guidance on drink and drugs that the front line asked for', why: 'Named in the papers of 2008 to 2010. Neither text was found.' }
] as const
