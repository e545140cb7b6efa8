import { rulesOf, saying, spansOf, type Said, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

/** By the end of February 2009 the Board had consulted on a protocol with the animal welfare body. Nothing is claimed before. */
export const began = '2009-02-28'

const { yes } = saying<FactId>()
const since = (...cites: Said['cites']) => spansOf([{ cites, grade: 'seen' }], began)
const ours = (...cites: Said['cites']) => spansOf([{ cites, sign: 'seen', grade: 'inferred' }], began)

/** What the documents give. None gives a level: harm to an animal asks a person to think again about the child. */
export const sheet = [
  { id: 'al-hurt-animal-asks-about-the-child', row: 'system 22', when: yes('al-animal-badly-hurt-on-purpose'), concludes: { kind: 'route', actions: ['look-at-the-care-of-the-child-too', 'tell-safeguarding-lead-today', 'tell-an-animal-welfare-body', 'record-now'] }, on: since('london-animal-abuse', 'west-yorkshire-harm-to-animals') },
  { id: 'al-fear-is-used', row: 'system 22', when: yes('al-animal-used-to-frighten-or-silence'), concludes: { kind: 'route', actions: ['do-not-tell-the-person-concerned', 'ask-the-parent-alone', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now'] }, on: ours('london-animal-abuse') },
  { id: 'al-harm-to-animals-asks-to-think-again', row: 'system 22', when: { any: [yes('al-animal-badly-hurt-on-purpose'), yes('al-animal-used-to-frighten-or-silence'), yes('al-child-is-cruel-to-animals')] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: since('london-animal-abuse') },
  { id: 'al-neglected-animals-ask-about-the-child', row: 'system 22', when: yes('al-animals-are-not-cared-for'), concludes: { kind: 'route', actions: ['look-at-the-care-of-the-child-too', 'tell-an-animal-welfare-body', 'consult-lead'] }, on: since('london-animal-abuse', 'west-yorkshire-harm-to-animals') },
  { id: 'al-pet-in-the-safety-plan', row: 'system 22', when: yes('al-somebody-stays-because-of-a-pet'), concludes: { kind: 'route', actions: ['think-of-the-pet-in-the-safety-plan', 'ask-the-parent-alone', 'no-family-interpreters', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today'] }, on: since('london-animal-abuse', 'norfolk-harm-to-animals') },

  { id: 'al-dangerous-animal', row: 'system 22', when: yes('al-animal-attacked-or-may-attack-the-child'), concludes: { kind: 'route', actions: ['keep-the-child-away-from-the-animal', 'tell-safeguarding-lead-today', 'record-now'] }, on: ours('norfolk-harm-to-animals') },
  { id: 'al-cruel-child-may-be-a-hurt-child', row: 'system 22', when: yes('al-child-is-cruel-to-animals'), concludes: { kind: 'route', actions: ['wonder-what-happened-to-the-child', 'tell-safeguarding-lead-today', 'record-now'] }, on: since('london-animal-abuse', 'norfolk-harm-to-animals') },
  { id: 'al-sexual-behaviour-is-assessed', row: 'system 22', when: yes('al-childs-sexual-behaviour-towards-animals'), concludes: { kind: 'route', actions: ['do-not-investigate', 'have-the-behaviour-assessed', 'tell-safeguarding-lead-today', 'record-now'] }, on: ours('norfolk-harm-to-animals') },
  { id: 'al-other-signs-of-the-child-ask-to-think-again', row: 'system 22', when: { any: [yes('al-animal-attacked-or-may-attack-the-child'), yes('al-childs-sexual-behaviour-towards-animals')] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: ours('norfolk-harm-to-animals') },
  { id: 'al-no-proof-by-itself', row: 'system 22', when: { any: [yes('al-child-is-cruel-to-animals'), yes('al-animal-badly-hurt-on-purpose')] }, concludes: { kind: 'warning', actions: ['one-sign-is-no-proof'] }, on: since('norfolk-harm-to-animals') },

  { id: 'al-those-who-work-with-animals-refer-too', row: 'system 22', when: yes('al-somebody-who-works-with-animals-is-worried'), concludes: { kind: 'route', actions: ['call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] }, on: since('west-yorkshire-harm-to-animals', 'kent-harm-to-animals') },
  { id: 'al-no-warning-where-it-adds-danger', row: 'system 22', when: yes('al-telling-would-add-danger'), concludes: { kind: 'warning', actions: ['do-not-tell-the-person-concerned', 'tell-animal-welfare-without-a-warning'] }, on: since('west-yorkshire-harm-to-animals') },
  { id: 'al-source-is-agreed', row: 'system 22', when: { fact: 'al-whoever-told-asks-not-to-be-named', is: 'yes' }, concludes: { kind: 'route', actions: ['agree-what-the-family-is-told-of-the-source'] }, on: since('west-yorkshire-harm-to-animals', 'kent-harm-to-animals') }
] as const satisfies readonly Stated[]

/** The id of a statement about animals and the child; its rules have the same id, with the first year of their span where it is not the last. */
export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-board-update-2009', at: 'the protocol with the animal welfare body', why: 'The paper says that consultation was complete. The protocol itself was not found.' },
  { source: 'london-animal-abuse', at: 'what research says of the link', why: 'Reported and not counted: no figure and no level follow from it for one child.' },
  { source: 'kent-harm-to-animals', at: 'an assessment must follow a referral from the animal welfare body', why: 'One area’s rule about what children’s social care does. The council decides after the referral; see the procedure on referral.' },
  { source: 'norfolk-harm-to-animals', at: 'violence in later life', why: 'A guess about a child’s future helps nobody.' }
] as const
