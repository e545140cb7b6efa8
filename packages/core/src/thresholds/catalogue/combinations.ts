import type { Condition } from '../../kernel/condition.ts'
import type { Ruleset } from '../../kernel/ruleset.ts'
import type { Level } from './periods.ts'
import type { StatedRule } from './stated.ts'

const is = (fact: string): Condition => ({ fact, is: 'yes' })
const matrixReported = 'domestic-violence-matrix-reported'
const anyDomesticAbuse: Condition = { any: ['a-few-minor-domestic-abuse-incidents', 'domestic-abuse-and-instability-at-home', 'incidents-of-domestic-abuse-between-carers', 'serious-or-escalating-domestic-abuse', 'persistent-domestic-abuse-or-severe-discord'].map(is) }

/** The level that a trained person recorded: a choice cannot be closed as "nothing more found", so whether there is one at all is asked as a sign. */
const trainedResult = (level: Level): Condition => ({ all: [is('trained-person-assessed-domestic-abuse'), { fact: 'trained-domestic-abuse-result', oneOf: [level] }] })

/** What sources say of signs together. Where they say it of no number, no number stands here. */
export const combinations = [
  { row: 'C8', id: 'any-injury-on-child-who-does-not-move-alone', when: { all: [is('injury-or-mark-seen'), { fact: 'how-the-child-moves', oneOf: ['not-moving-alone'] }] }, cites: ['bruising-protocols-of-other-areas'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'urgent-paediatric-opinion', 'record-now', 'escalate-if-nobody-acts'] } },
  { row: 'CN-HE-11', id: 'pregnant-and-under-sixteen', when: { all: [is('teenage-pregnancy'), { fact: 'age-in-months', below: 192 }] }, cites: ['london-teenage-parents'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', acute: true, actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] } },
  { row: 'C10', id: 'three-low-level-referrals-in-three-months', when: { fact: 'low-level-referrals-in-last-three-months', from: 3 }, cites: ['lewisham-initial-assessment', 'london-pre-birth-referral'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'prompt', upTo: 'child-in-need-s17' } },
  { row: 'C12', id: 'consulting-is-always-open', when: { all: [] }, cites: ['harrow-threshold-guidance', 'mid-essex-hospital-training', 'tameside-threshold'], sign: 'seen', gives: 'seen',
    concludes: { kind: 'route', actions: ['consult-lead'] } },
  { row: 'AR-16', id: 'worry-about-worker-think-of-the-child', when: is('worry-about-someone-who-works-with-children'), cites: ['sheffield-allegations', 'kcsie-2025-harm-threshold'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'prompt', upTo: 'child-protection-s47' } },
  { row: 'XR-05, PC-ES-19', id: 'pictures-think-of-the-child', when: is('sexual-pictures-of-a-child-may-be-involved'), cites: ['sharing-nudes-overview-2024'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'prompt', upTo: 'child-protection-s47' } },
  { row: 'XR-20', id: 'baby-under-one-or-unborn-raises-weight', when: { any: [{ fact: 'age-in-months', below: 12 }, { fact: 'child-stage', oneOf: ['unborn'] }] }, cites: ['london-pre-birth-referral'], sign: 'seen', gives: 'inferred',
    concludes: { kind: 'prompt', upTo: 'child-protection-s47' } },

  { row: 'AR-13', id: 'domestic-abuse-with-baby-under-one', when: { all: [anyDomesticAbuse, { fact: 'age-in-months', below: 12 }] }, cites: ['community-care-2009'], sign: 'unverified', gives: 'unverified', papers: { cites: ['community-care-2009'], sign: 'unverified', gives: 'unverified' },
    concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['tell-safeguarding-lead-today', 'call-front-door', 'record-now'] } },
  { row: 'AR-13', id: 'trained-domestic-abuse-result-early-help', when: trainedResult('early-help'), cites: [matrixReported], sign: 'reported', gives: 'reported', papers: { cites: [matrixReported, 'london-board-update-2009'], sign: 'reported', gives: 'reported' },
    concludes: { kind: 'level', atLeast: 'early-help', actions: ['ask-consent', 'offer-early-help'] } },
  { row: 'AR-13', id: 'trained-domestic-abuse-result-child-in-need', when: trainedResult('child-in-need-s17'), cites: [matrixReported], sign: 'reported', gives: 'reported', papers: { cites: [matrixReported, 'london-board-update-2009'], sign: 'reported', gives: 'reported' },
    concludes: { kind: 'level', atLeast: 'child-in-need-s17', actions: ['tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'ask-consent'] } },
  { row: 'AR-13', id: 'trained-domestic-abuse-result-child-protection', when: trainedResult('child-protection-s47'), cites: [matrixReported], sign: 'reported', gives: 'reported', papers: { cites: [matrixReported, 'london-board-update-2009'], sign: 'reported', gives: 'reported' },
    concludes: { kind: 'level', atLeast: 'child-protection-s47', acute: true, actions: ['do-not-tell-the-person-concerned', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] } }
] as const satisfies readonly StatedRule[]

/** What the sources say and the rules do not: each with why. */
export const notEncoded = [
  { source: 'london-continuum-of-help-and-support', at: 'the matrix is a guide, not arithmetic', why: 'A principle, kept by having no scores: a decision is reasons, a range and what to ask next.' },
  { source: 'london-continuum-of-help-and-support', at: 'a number of lower signs that makes a higher level', why: 'No source that was read gives such a number. None is encoded; a person may raise the level with a reason.' },
  { source: 'mid-essex-hospital-training', at: 'one acute sign is enough', why: 'Carried by the acute mark of each sign, not by a rule of its own.' },
  { source: 'children-act-1989', at: 'significant harm may be one event or a build-up', why: 'An open norm without an absolute test: severity, duration, frequency and effect are for a person to weigh.' },
  { source: 'northumberland-level-4', at: 'several lower signs together show long neglect', why: 'No number is given. The sign of long-standing neglect is asked as one question, and "no better after help" asks a person to think again.' },
  { source: 'domestic-violence-matrix-reported', at: 'a child under seven in domestic abuse', why: 'Only the licensed tool says so; no open source was found. A trained person takes it into account in the result that they record.' },
  { source: 'community-care-2009', at: 'domestic abuse with a child under one', why: 'No open source was found that gives it. The rule is written down as unverified and is off.' },
  { source: 'kingston-richmond-threshold', at: 'disability adds weight', why: 'A prompt: it asks a person to think again and raises nothing by itself.' },
  { source: 'london-continuum-of-help-and-support', at: 'strengths can lower the level', why: 'Strengths are shown. Nothing computed is ever lowered by them; a named person may record a lower level with a reason where no source bars it.' },
  { source: 'wigan-bruising-protocol', at: 'a duty is not removed by someone else’s referral', why: 'Said in the words of the action: whoever sees it passes it on.' },
  { source: 'mid-essex-hospital-training', at: 'every child in the household is considered', why: 'A rule about conferences; a decision here is about one child. The words of the referral ask about the other children.' },
  { source: 'children-in-need-census', at: 'stepping down', why: 'A new decision on new facts, never a computed lowering.' },
  { source: 'mid-essex-hospital-training', at: 'the council decides after the referral; a strategy discussion at any point', why: 'These are about what happens after a referral, and belong to the referral procedure.' },
  { source: 'domestic-violence-matrix-reported', at: 'items, scales and how they add up', why: 'A licensed tool. Only the level that a trained person recorded is held, as a fact.' },
  { source: 'marac-referral-criteria', at: 'checklist items and scores', why: 'A tool for trained people. The route to a MARAC is named; no item and no score is held.' },
  { source: 'london-board-update-2008', at: 'the framework for assessing sexually harmful behaviour', why: 'A licensed tool for trained assessors. The decision asks for a trained assessment and holds none of its items.' },
  { source: 'kent-support-level-2', at: 'scores of local exploitation toolkits', why: 'Local tools with training. The sign is asked in plain words; no score is held.' },
  { source: 'fgm-act-2003-section-5b', at: 'whom in England the duty binds besides teachers and healthcare professionals', why: 'Guidance counts social workers and the section reaches them only through registers. They are told that the duty may bind them.' },
  { source: 'children-act-2004-section-58', at: 'a ban on smacking', why: 'There is none in England. The defence does not reach an injury.' }
] as const satisfies Ruleset['notEncoded']
