import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import { signsOfDomesticAbuse, type FactId } from './facts.ts'

const { yes } = saying<string>()
const own = (fact: FactId): Condition => yes(fact)
const anyAbuse: Condition = { any: [...signsOfDomesticAbuse.map(yes), own('da-child-lives-with-it'), own('da-child-hurt-or-threatened')] }
const feared = own('da-feared-that-the-adult-may-be-badly-hurt')
const adultAtHighRisk: Condition = { fact: 'da-trained-result-for-the-adult', oneOf: ['high-risk'] }
const unborn: Condition = { fact: 'child-stage', oneOf: ['unborn'] }
const young: Condition = { any: [{ fact: 'age-in-months', below: 12 }, own('da-child-cannot-get-away-or-get-help')] }
const disabled = yes('disabled-or-does-not-use-speech')

/** The matrix came to London in 2008; before that there was none to ask for. */
const matrixBegan = '2008-06-30'
const marac = spansOf([{ cites: ['london-adults-marac', 'marac-referral-criteria', 'bristol-marac-criteria'], grade: 'seen' }])
const matrixReported = spansOf([{ cites: ['domestic-violence-matrix-reported'], sign: 'reported', grade: 'inferred' }], matrixBegan)

/**
 * What the sheet gives. The levels of domestic abuse, and of the result that a trained person recorded for the child, stand in the catalogue and are not repeated. The prompts for a
 * young, unborn or disabled child are our own, from open guidance.
 */
export const sheet = [
  { id: 'da-ask-for-the-matrix', row: 'section 7, step 3', when: anyAbuse, concludes: { kind: 'route', actions: ['ask-who-is-trained-in-the-matrix'] },
    on: spansOf([{ cites: ['london-board-update-2008', 'community-care-2009'], grade: 'seen' }], matrixBegan) },
  { id: 'da-result-is-out-of-date', row: 'DV-1 to DV-4', when: { all: [yes('trained-person-assessed-domestic-abuse'), own('da-something-new-since-the-result')] }, concludes: { kind: 'route', actions: ['ask-for-the-matrix-again', 'tell-safeguarding-lead-today'] }, on: matrixReported },
  { id: 'da-result-is-not-a-trained-one', row: 'DV-1 to DV-4', when: { fact: 'da-result-recorded-by', oneOf: ['somebody-not-trained'] }, concludes: { kind: 'warning', actions: ['treat-as-no-trained-result'] }, on: matrixReported },

  { id: 'da-adult-at-high-risk-so-child-procedures', row: 'DV-9', when: adultAtHighRisk, concludes: { kind: 'level', atLeast: 'child-protection-s47', barsLower: true, actions: ['do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true,
    on: spansOf([{ cites: ['champs-two-ladders'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-not-high-risk-child-is-still-assessed', row: 'section 7', when: { fact: 'da-trained-result-for-the-adult', oneOf: ['not-high-risk'] }, concludes: { kind: 'warning', actions: ['have-the-child-assessed-all-the-same', 'tell-safeguarding-lead-today'] },
    on: spansOf([{ cites: ['champs-two-ladders'], sign: 'seen', grade: 'seen' }]) },
  { id: 'da-danger-now-does-not-wait', row: 'section 7, step 1', when: { all: [yes('someone-in-immediate-danger'), { any: [anyAbuse, adultAtHighRisk, feared] }] }, concludes: { kind: 'route', actions: ['call-999', 'do-not-tell-the-person-concerned'] }, on: spansOf([{ cites: ['london-domestic-abuse'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-trained-result-is-not-lowered', row: 'DV-7', when: adultAtHighRisk, concludes: { kind: 'warning', actions: ['do-not-lower-what-a-trained-person-found'] }, on: spansOf([{ cites: ['marac-referral-criteria'], grade: 'seen' }]) },
  { id: 'da-adult-at-high-risk-goes-to-marac', row: 'DV-6', when: adultAtHighRisk, concludes: { kind: 'route', actions: ['refer-the-adult-to-the-marac', 'do-not-tell-the-person-concerned', 'no-family-interpreters'] }, on: marac },
  { id: 'da-marac-on-judgement-alone', row: 'DV-6', when: feared, concludes: { kind: 'route', actions: ['refer-the-adult-to-the-marac', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now'] }, openNorm: true, on: marac },
  { id: 'da-fear-for-the-adult-is-need-of-the-child', row: 'DV-9', when: feared, concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true,
    on: spansOf([{ cites: ['champs-two-ladders'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-fear-for-the-adult-asks-about-the-child', row: 'DV-9', when: feared, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['champs-two-ladders'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-three-events-in-a-year', row: 'DV-6', when: { fact: 'da-events-in-twelve-months', from: 3 }, concludes: { kind: 'route', actions: ['refer-the-adult-to-the-marac', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'tell-safeguarding-lead-today'] }, openNorm: true, on: spansOf([{ cites: ['marac-referral-criteria', 'bristol-marac-criteria'], grade: 'seen' }]) },
  { id: 'da-new-incident-after-a-marac', row: 'DV-6', when: own('da-new-incident-since-the-marac'), concludes: { kind: 'route', actions: ['refer-the-adult-to-the-marac', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'tell-safeguarding-lead-today'] }, on: spansOf([{ cites: ['marac-referral-criteria'], sign: 'seen', grade: 'recalled' }]) },
  { id: 'da-marac-without-agreement', row: 'section 8', when: { all: [{ any: [adultAtHighRisk, feared] }, own('da-adult-does-not-agree-to-the-marac')] }, concludes: { kind: 'route', actions: ['marac-may-go-ahead-without-agreement', 'record-now'] }, openNorm: true,
    on: spansOf([{ cites: ['london-adults-marac'], grade: 'seen' }]) },

  { id: 'da-child-who-lives-with-it-is-harmed-too', row: 'section 10', when: own('da-child-lives-with-it'), concludes: { kind: 'route', actions: ['listen-to-the-child-as-a-victim', 'tell-safeguarding-lead-today', 'record-now'] },
    on: spansOf([{ cites: ['adoption-and-children-act-2002-section-120'], sign: 'reported', grade: 'inferred' }, { cites: ['domestic-abuse-act-2021-section-3'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-child-who-lives-with-it-asks-to-think-again', row: 'section 10', when: own('da-child-lives-with-it'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true,
    on: spansOf([{ cites: ['adoption-and-children-act-2002-section-120'], sign: 'reported', grade: 'inferred' }, { cites: ['domestic-abuse-act-2021-section-3'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-child-hurt-is-child-abuse', row: 'section 10', when: own('da-child-hurt-or-threatened'), concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['get-a-child-who-may-be-hurt-seen', 'do-not-investigate', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] },
    on: spansOf([{ cites: ['london-domestic-abuse'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-child-hurt-asks-to-think-again', row: 'section 10', when: own('da-child-hurt-or-threatened'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['london-domestic-abuse'], sign: 'seen', grade: 'inferred' }]) },

  { id: 'da-our-prompt-for-a-young-child', when: { all: [anyAbuse, young] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['norfolk-other-factors', 'tees-domestic-abuse'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-our-prompt-for-an-unborn-child', when: { all: [anyAbuse, unborn] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['tees-domestic-abuse', 'norfolk-other-factors', 'cambridgeshire-pre-birth'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-our-prompt-for-a-disabled-child', when: { all: [anyAbuse, disabled] }, concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: spansOf([{ cites: ['safeguarding-disabled-children-2009'], sign: 'seen', grade: 'inferred' }]) },
  { id: 'da-child-who-cannot-protect-themselves', when: { all: [anyAbuse, { any: [young, unborn, disabled] }] }, concludes: { kind: 'route', actions: ['think-what-this-child-can-do-to-be-safe', 'tell-safeguarding-lead-today'] }, on: spansOf([{ cites: ['norfolk-other-factors'], sign: 'seen', grade: 'inferred' }]) },

  // The catalogue says this of its own signs of domestic abuse. Whoever answers only what is asked here needs it as much.
  { id: 'da-what-is-known-here-is-asked-about-safely', row: 'section 7, step 2', when: { any: [own('da-child-lives-with-it'), own('da-child-hurt-or-threatened'), feared] }, concludes: { kind: 'warning', actions: ['ask-the-parent-alone', 'no-family-interpreters', 'do-not-tell-the-person-concerned'] }, on: spansOf([{ cites: ['devon-safe-enquiry', 'plymouth-recognise-and-ask'], grade: 'seen' }]) },
  { id: 'da-talk-only-where-it-is-safe', row: 'section 7, step 2', when: own('da-not-safe-to-talk-now'), concludes: { kind: 'warning', actions: ['ask-the-parent-alone', 'no-family-interpreters', 'do-not-tell-the-person-concerned'] }, on: spansOf([{ cites: ['devon-safe-enquiry', 'plymouth-recognise-and-ask'], grade: 'seen' }]) },
  { id: 'da-police-notice-reached-the-school', row: 'Operation Encompass', when: own('da-police-told-the-school'), concludes: { kind: 'route', actions: ['look-out-for-the-child-at-school', 'do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'record-now'] },
    on: spansOf([{ cites: ['operation-encompass-guidance'], sign: 'seen', grade: 'inferred' }], 'when-first-read') }
] as const satisfies readonly Stated[]

/** The id of a statement about domestic abuse; its rules have the same id, with the first year of their span where it is not the last. */
export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'domestic-violence-matrix-reported', at: 'items, scales, their order and how they add up', why: 'A licensed tool. Only what a trained person recorded is held: the level, who recorded it and on which day.' },
  { source: 'domestic-violence-matrix-reported', at: 'a child under seven or with special needs', why: 'Only the licensed tool says so. Our own prompts ask what this child can do to be safe, from open guidance.' },
  { source: 'community-care-2009', at: 'a child under one', why: 'Stands in the catalogue, unverified and off. Here a baby under one asks a person to think again.' },
  { source: 'marac-referral-criteria', at: 'the number of ticks, and the questions behind it', why: 'A tool for trained people. Its result is held as high risk or not, never its items or its sum.' },
  { source: 'marac-referral-criteria', at: 'whether incidents that the police do not know of count', why: 'The answer could not be read. The question asks for all, which is the safer side.' },
  { source: 'london-domestic-abuse', at: 'contact after separation, housing, safety plans and work with men who abuse', why: 'Only the opening and the contents were read.' },
  { source: 'operation-encompass-guidance', at: 'the first day of the duty on the police', why: 'The guidance is of 7 November 2025. The scheme is older, and the day on which it became a duty was not confirmed. Nurseries are not in what was read.' }
] as const
