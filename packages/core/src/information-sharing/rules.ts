import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'
import { hubsBegan } from './parameters.ts'

const { yes, no } = saying<FactId>()
const agreement = (answer: 'given' | 'withheld'): Condition => ({ fact: 'sharing-agreement', oneOf: [answer] })
const check = (answer: 'known' | 'not-known' | 'could-not-check' | 'not-checked-yet'): Condition => ({ fact: 'known-check-in-urgent-care', oneOf: [answer] })
const rated = (rating: 'red' | 'amber' | 'green' | 'blue'): Condition => ({ fact: 'hub-rating', oneOf: [rating] })

/** The golden rules of 2008, restated in 2015, and those of 2024. */
const goldenRules = spansOf([{ cites: ['information-sharing-guidance-2008'], grade: 'seen' }, { cites: ['information-sharing-advice-2024'], grade: 'reported' }])
const older = 'information-sharing-guidance-2008'
/** What the rules of 2008 say and what was read of those of 2024 does not: carried on since. */
const olderRules: Stated['on'] = [
  { from: '2006-04-01', knownFrom: true, to: '2008-10-30', cites: [older], grade: 'inferred', carriedFrom: older },
  { from: '2008-10-31', knownFrom: true, to: '2024-04-30', cites: [older], grade: 'seen' },
  { from: '2024-05-01', knownFrom: true, cites: [older], grade: 'inferred', carriedFrom: older }
]
/** The first hospital had the check in November 2014. */
const checkBegan = '2014-11-30'
const checked = spansOf([{ cites: ['child-protection-information-sharing-in-hospitals'], sign: 'seen', grade: 'inferred' }, { cites: ['london-child-protection-information-sharing'], sign: 'seen', grade: 'inferred' }], checkBegan)
const merton = spansOf([{ cites: ['merton-hub', 'merton-hub-guide'], grade: 'seen' }], hubsBegan)

/** What the sheet gives. It has no level of its own: what is known of the child is for the thresholds, and a worry here asks a person to look there. */
export const sheet = [
  { id: 'sharing-keeps-a-child-safe', row: 'section 4', when: yes('sharing-child-may-be-harmed'), concludes: { kind: 'route', actions: ['share-now-agreement-is-not-needed', 'share-only-what-is-needed', 'say-what-you-share-unless-unsafe', 'tell-safeguarding-lead-today', 'call-front-door', 'write-down-what-you-decided-and-why'] }, on: goldenRules },
  { id: 'sharing-worry-asks-for-the-level', row: 'section 4', when: yes('sharing-child-may-be-harmed'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: olderRules },
  { id: 'sharing-without-asking-first', row: 'section 3, rule 2', when: yes('sharing-asking-would-add-danger'), concludes: { kind: 'warning', actions: ['do-not-tell-parents-first', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'write-down-what-you-decided-and-why'] }, on: goldenRules },
  { id: 'sharing-as-agreed', row: 'section 3, rule 4', when: agreement('given'), concludes: { kind: 'route', actions: ['share-what-was-agreed', 'share-only-what-is-needed', 'write-down-what-you-decided-and-why'] }, on: olderRules },
  { id: 'sharing-against-a-no-for-a-serious-reason', row: 'section 4', when: { all: [agreement('withheld'), yes('sharing-another-serious-reason')] }, concludes: { kind: 'route', actions: ['weigh-whether-to-share-against-a-no', 'tell-safeguarding-lead-today', 'write-down-what-you-decided-and-why'] }, openNorm: true, on: olderRules },
  { id: 'sharing-respects-a-no', row: 'section 4', when: { all: [agreement('withheld'), no('sharing-child-may-be-harmed'), no('sharing-another-serious-reason'), no('sharing-asking-would-add-danger'), no('sharing-could-reach-somebody-dangerous')] }, concludes: { kind: 'route', actions: ['keep-it-and-offer-help', 'consult-lead', 'write-down-what-you-decided-and-why'] }, on: olderRules },
  { id: 'sharing-names-are-kept-safe', row: 'section 3, rule 5 of 2024', when: yes('sharing-could-reach-somebody-dangerous'), concludes: { kind: 'warning', actions: ['keep-names-from-whoever-may-do-harm', 'write-down-what-you-decided-and-why'] }, on: spansOf([{ cites: ['information-sharing-advice-2024'], grade: 'reported' }], 'when-first-read') },
  { id: 'sharing-advice-when-not-sure', row: 'section 3, rule 3', when: yes('sharing-not-sure'), concludes: { kind: 'route', actions: ['ask-without-saying-who', 'consult-lead'] }, on: goldenRules },
  { id: 'sharing-a-no-is-written-down-too', row: 'section 3, rule 7', when: { fact: 'sharing-decided-against', is: 'yes' }, concludes: { kind: 'route', actions: ['write-down-what-you-decided-and-why', 'consult-lead'] }, on: olderRules },

  { id: 'known-check-is-made', row: 'unscheduled care', when: check('not-checked-yet'), concludes: { kind: 'route', actions: ['check-whether-the-child-is-known'] }, on: checked },
  { id: 'known-child-is-talked-over', row: 'unscheduled care', when: check('known'), concludes: { kind: 'route', actions: ['speak-with-the-childs-social-worker', 'write-down-what-you-decided-and-why'] }, on: checked },
  { id: 'not-known-is-not-safe', row: 'unscheduled care', when: check('not-known'), concludes: { kind: 'warning', actions: ['act-on-what-you-see'] }, on: spansOf([{ cites: ['child-protection-information-sharing-announced'], sign: 'seen', grade: 'inferred' }], checkBegan) },
  { id: 'check-that-fails-is-made-by-phone', row: 'unscheduled care', when: check('could-not-check'), concludes: { kind: 'route', actions: ['act-on-what-you-see', 'ask-by-phone-whether-the-child-is-known', 'check-again-when-it-works', 'write-down-what-you-decided-and-why'] },
    on: spansOf([{ cites: ['london-child-protection-information-sharing'], sign: 'inferred', grade: 'inferred' }], checkBegan) },

  { id: 'hub-red-is-answered', row: 'section 2', when: rated('red'), concludes: { kind: 'route', actions: ['give-the-hub-what-you-hold'], clocks: ['hub-red-information', 'police-hub-red'] }, on: merton },
  { id: 'hub-red-is-seen-through', row: 'section 2', when: rated('red'), concludes: { kind: 'route', actions: ['see-a-red-rating-through'] }, on: spansOf([{ cites: ['luton-hub-ratings'], grade: 'seen' }], hubsBegan) },
  { id: 'hub-amber-is-answered', row: 'section 2', when: rated('amber'), concludes: { kind: 'route', actions: ['give-the-hub-what-you-hold'], clocks: ['hub-amber-information', 'police-hub-amber'] }, on: merton },
  { id: 'hub-green-is-answered', row: 'section 2', when: rated('green'), concludes: { kind: 'route', actions: ['give-the-hub-what-you-hold'], clocks: ['hub-green-information', 'hub-green-outcome', 'police-hub-green'] }, on: merton },
  { id: 'hub-blue-is-no-promise', row: 'section 2', when: rated('blue'), concludes: { kind: 'warning', actions: ['consult-lead', 'escalate-if-nobody-acts'] }, on: spansOf([{ cites: ['merton-hub'], sign: 'seen', grade: 'inferred' }], hubsBegan) },
  { id: 'hub-rating-follows-what-is-known', row: 'section 2', when: yes('hub-something-new-is-known'), concludes: { kind: 'route', actions: ['give-the-hub-what-you-hold', 'look-at-the-rating-again'] }, on: spansOf([{ cites: ['southwark-hub', 'merton-hub', 'luton-hub-ratings'], grade: 'seen' }], hubsBegan) },
  { id: 'hub-open-case-goes-to-its-worker', row: 'section 2', when: { fact: 'hub-child-has-a-social-worker', is: 'yes' }, concludes: { kind: 'route', actions: ['speak-with-the-childs-social-worker'] }, on: spansOf([{ cites: ['merton-hub', 'london-hub-ratings'], grade: 'seen' }], hubsBegan) }
] as const satisfies readonly Stated[]

/** The id of a statement about sharing information; its rules have the same id, with the first year of their span where it is not the last. */
export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'childrens-wellbeing-and-schools-act-2026', at: 'section 4: a duty to share, and one number for each child', why: 'Enacted and not seen to be in force. The thresholds tell of it as coming; nothing is decided by it, and no number of a child is asked for.' },
  { source: 'merton-hub-guide', at: 'what makes a red, amber, green or blue rating', why: 'A social worker at the hub rates, by the area’s threshold document. Here the rating is a fact, and gives no level.' },
  { source: 'london-hub-ratings', at: 'amber and red', why: 'The text was cut off.' },
  { source: 'luton-hub-ratings', at: 'hours for each rating', why: 'The numbers were not in what was read; only that the time runs in the hours of the hub, and that red is worked on past them.' },
  { source: 'surrey-police-hub-ratings', at: 'the hours in which that hub works', why: 'Not stated. The usual office hours of the library are taken; a board fills in its own.' },
  { source: 'southwark-hub', at: 'an early help form that comes without agreement goes back to its sender', why: 'One borough’s practice, about a form. What a refusal means is encoded here and in the thresholds.' },
  { source: 'london-child-protection-information-sharing', at: 'what to do when the check cannot be made', why: 'Only the opening was read, and no other document that says it was found. The call by phone is our own reading.' },
  { source: 'information-sharing-advice-2024', at: 'lawful grounds besides agreement', why: 'A matter for the data protection lead of each organisation, not for a worker who has to decide now.' },
  { source: 'information-sharing-guidance-2008', at: 'the editions of 2015 and 2018', why: 'Restated with small changes. The 2018 text was not read; what changed in it about agreement is not dated here.' }
] as const
