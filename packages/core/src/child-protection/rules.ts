import type { Grade } from '../kernel/citation.ts'
import { rulesOf, saying, spansOf, type Stated, type Word } from '../procedure/index.ts'
import type { ChildProtectionSourceId } from '../sources/child-protection.ts'
import { sources } from '../sources/index.ts'
import type { ActionId } from './actions.ts'
import type { FactId } from './facts.ts'
import type { ClockId } from './parameters.ts'

type Cites = readonly [ChildProtectionSourceId | 'london-pre-birth-referral' | 'initial-conference-chapters' | 'lambeth-escalation' | 'wokingham-referrals', ...(ChildProtectionSourceId | 'london-pre-birth-referral' | 'initial-conference-chapters' | 'lambeth-escalation' | 'wokingham-referrals')[]]
type CatalogueAction = 'call-999' | 'call-front-door' | 'call-police' | 'do-not-investigate' | 'record-now' | 'escalate-if-nobody-acts' | 'ask-consent' | 'offer-early-help' | 'tell-both-areas'

/** The Act has said it since before the first day here. */
const law = (grade: Grade, ...cites: Cites): Stated['on'] => [{ from: '2006-04-01', knownFrom: true, cites, grade }]

/** Chapters of other areas without a date: they hold from the edition in which they were read, and are carried back before it. */
const chapters = (grade: Grade, ...cites: Cites): Stated['on'] => [
  { from: '2006-04-01', knownFrom: true, to: '2026-03-18', cites, grade: 'inferred', carriedFrom: cites[0] }, { from: '2026-03-19', knownFrom: true, cites, grade }
]

/** What every edition of Working Together is reported to say, in chapters that were read with those since 2013. */
const editions = (...[first, ...rest]: Cites): Stated['on'] => [
  { from: '2006-04-01', to: '2013-04-14', cites: ['working-together-2010', 'working-together-2006', first, ...rest], grade: 'inferred', carriedFrom: first },
  { from: '2013-04-15', to: '2026-03-18', cites: ['working-together-2023', 'working-together-2018', 'working-together-2015', 'working-together-2013', first, ...rest], grade: 'reported' },
  { from: '2026-03-19', cites: ['working-together-2026', 'working-together-2023', first, ...rest], grade: 'inferred', carriedFrom: 'working-together-2023' }
]

/** London's chapter on referral before a birth, of September 2024: carried back before it, and on into the edition of 2026. */
const londonBeforeBirth = (...[first, ...rest]: Cites): Stated['on'] => [
  { from: '2006-04-01', knownFrom: true, to: '2024-09-29', cites: [first, ...rest], grade: 'inferred', carriedFrom: first },
  { from: '2024-09-30', knownFrom: true, to: '2026-03-18', cites: [first, ...rest], grade: 'seen' },
  { from: '2026-03-19', knownFrom: true, cites: [first, ...rest], grade: 'inferred', carriedFrom: first }
]

const graded = (on: Stated['on'], level: Grade): Stated['on'] => on.map((word): Word => ({ ...word, sign: word.grade, grade: level })) as unknown as Stated['on']
const { yes, no, any, is, all } = saying<FactId | 'child-stage'>()
const does = (kind: 'duty' | 'route' | 'warning', actions: readonly (ActionId | CatalogueAction)[], clocks: readonly ClockId[] = []) => ({ kind, actions, ...(clocks.length > 0 && { clocks }) }) as const

const emergencyOrders = ['emergency-protection-order', 'emergency-protection-order-asked-for-by-police', 'emergency-protection-order-extended'] as const
/** Also where somebody says that it ended, and no review ended it: then it stands. */
const planStands = is('cp-plan', 'running', 'said-to-have-ended')

/** What the Act, the editions of Working Together and the chapters that were read say from the strategy discussion on. No limit is here that a source does not number. */
export const sheet = [
  // The test of section 47, and what a court or the police already found.
  { id: 'cp-section-47-test', row: 's47(1)(b)', when: yes('cp-reasonable-cause-to-suspect'), openNorm: true,
    concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['do-not-investigate', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] }, on: law('seen', 'children-act-1989-section-47') },
  { id: 'cp-emergency-power-brings-an-enquiry', row: 's47(1)(a)', when: any(yes('cp-police-protection-used'), is('cp-court', ...emergencyOrders)),
    concludes: { kind: 'level', atLeast: 'child-protection-s47', barsLower: true, actions: ['ask-for-a-strategy-discussion', 'record-now', 'escalate-if-nobody-acts'] }, on: law('seen', 'children-act-1989-section-47') },
  // Section 43 asks the court to find cause to suspect significant harm before it makes the order, and a council asks for care only where it sees such harm: who records less than that answers to the court.
  { id: 'cp-court-has-been-asked', row: 's43(1), s47(3)', when: is('cp-court', 'child-assessment-order', 'care-proceedings', 'interim-care-order-again'), concludes: { kind: 'level', atLeast: 'child-protection-s47', barsLower: true, actions: ['record-now', 'escalate-if-nobody-acts'] },
    on: [{ from: '2006-04-01', knownFrom: true, cites: ['children-act-1989-section-43', 'children-act-1989-section-47'], sign: 'seen', grade: 'inferred' }] },
  { id: 'cp-enquiry-means-the-test-was-met', row: 's47(1)(b)', when: is('cp-enquiry', 'under-way', 'conference'), concludes: { kind: 'level', atLeast: 'child-protection-s47', barsLower: true, actions: ['do-not-investigate', 'record-now', 'escalate-if-nobody-acts'] },
    on: [{ from: '2006-04-01', knownFrom: true, cites: ['children-act-1989-section-47'], sign: 'seen', grade: 'inferred' }] },
  { id: 'cp-plan-means-significant-harm', row: 'T-CP-06', when: planStands, concludes: { kind: 'level', atLeast: 'child-protection-s47', barsLower: true, actions: ['do-not-investigate', 'record-now', 'escalate-if-nobody-acts'] }, on: graded(chapters('seen', 'conference-chapters'), 'inferred') },
  { id: 'cp-harm-was-substantiated', row: 's47 outcome', when: is('cp-enquiry', 'substantiated-no-continuing-risk'), openNorm: true, concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['ask-what-help-follows', 'keep-watching-and-pass-on-what-is-new', 'escalate-if-nobody-acts'] },
    on: graded(chapters('seen', 'enquiry-outcome-chapters'), 'inferred') },
  { id: 'cp-child-in-need-plan-stands', row: 'section 5', when: is('cp-child-in-need-plan', 'running'), concludes: { kind: 'level', atLeast: 'child-in-need-s17', actions: ['keep-watching-and-pass-on-what-is-new', 'record-now'] }, on: graded(chapters('seen', 'sefton-after-a-plan'), 'inferred') },
  { id: 'cp-an-ending-asks-to-think-again', row: 's47 outcome, T-CP-21', when: any(is('cp-enquiry', 'not-substantiated'), is('cp-plan', 'not-made', 'ended-at-a-review')), openNorm: true, concludes: { kind: 'prompt', upTo: 'child-protection-s47' },
    on: graded(chapters('seen', 'enquiry-outcome-chapters', 'plan-ending-chapters'), 'inferred') },

  // Danger, the police and the courts: from anywhere in a case.
  { id: 'cp-protection-comes-first', row: 'T-S47-07, T-S47-08', when: yes('cp-must-be-protected-now'), concludes: does('duty', ['call-999', 'ask-for-immediate-protection', 'do-not-let-a-meeting-delay-protection', 'call-front-door']), on: chapters('seen', 'buckinghamshire-immediate-protection') },
  { id: 'cp-other-children-are-thought-of', when: yes('cp-other-children-near'), concludes: does('duty', ['think-of-the-other-children']), on: chapters('seen', 'buckinghamshire-immediate-protection') },
  { id: 'cp-police-protection-ends', row: 'T-S47-08', when: yes('cp-police-protection-used'), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['police-protection']), on: law('reported', 'children-act-1989-section-46', 'child-law-advice-emergency', 'bolton-legal-framework') },
  { id: 'cp-emergency-order-ends', row: 'T-S47-07', when: is('cp-court', 'emergency-protection-order'), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['emergency-protection-order', 'emergency-protection-longest']), on: law('reported', 'children-act-1989-sections-44-45', 'child-law-advice-emergency', 'bolton-legal-framework') },
  { id: 'cp-emergency-order-asked-for-by-police-ends', row: 'T-S47-07', when: is('cp-court', 'emergency-protection-order-asked-for-by-police'), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['emergency-protection-order-after-police-protection', 'emergency-protection-longest-after-police-protection']), on: law('recalled', 'children-act-1989-sections-44-45') },
  { id: 'cp-emergency-order-is-extended-once-only', row: 'T-S47-07', when: is('cp-court', 'emergency-protection-order-extended'), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['emergency-protection-extension', 'emergency-protection-longest']), on: law('reported', 'children-act-1989-sections-44-45', 'child-law-advice-emergency', 'bolton-legal-framework') },
  { id: 'cp-extended-order-after-police-protection-ends', row: 'T-S47-07', when: all(is('cp-court', 'emergency-protection-order-extended'), yes('cp-police-protection-used')), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['emergency-protection-longest-after-police-protection']), on: law('recalled', 'children-act-1989-sections-44-45') },
  { id: 'cp-child-is-kept-from-being-seen', row: 'PC-ES-18', when: { fact: 'professionals-cannot-see-the-child', is: 'yes' }, concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] }, on: spansOf([{ cites: ['buckinghamshire-level-4'], grade: 'seen' }]) },
  { id: 'cp-refused-assessment-can-be-ordered', row: 'T-S47-09', when: yes('cp-assessment-is-refused'), concludes: does('route', ['ask-about-a-child-assessment-order', 'call-front-door']), on: law('seen', 'children-act-1989-section-43', 'east-riding-assessment-order') },
  { id: 'cp-assessment-order-ends', row: 'T-S47-09', when: is('cp-court', 'child-assessment-order'), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['child-assessment-order']), on: law('seen', 'children-act-1989-section-43') },
  { id: 'cp-care-case-has-a-longest-time', row: 'T-S47-10', when: is('cp-court', 'care-proceedings', 'interim-care-order-again'), concludes: does('duty', ['keep-watching-and-pass-on-what-is-new'], ['care-proceedings']), on: [{ from: '2014-04-22', cites: ['children-and-families-act-2014-section-14', 'family-law-week-2014'], grade: 'seen' }] },
  { id: 'cp-interim-order-ends', row: 'T-S47-11', when: is('cp-court', 'care-proceedings', 'interim-care-order-again'), concludes: does('duty', ['agree-what-follows-before-the-time-ends'], ['interim-order-first', 'interim-order-again']),
    on: [{ from: '2006-04-01', knownFrom: true, to: '2014-04-21', cites: ['children-act-1989-section-38', 'family-law-week-2014'], grade: 'recalled' }] },

  // The strategy discussion and the enquiry.
  { id: 'cp-strategy-discussion-is-held', row: 'T-S47-01, T-S47-02', when: all(yes('cp-reasonable-cause-to-suspect'), is('cp-strategy-discussion', 'not-yet')), openNorm: true, concludes: does('duty', ['ask-for-a-strategy-discussion', 'bring-what-you-know', 'do-not-investigate'], ['strategy-meeting-one-borough']), on: editions('section-47-chapters', 'bexley-section-47') },
  { id: 'cp-phone-discussion-leads-to-a-meeting', row: 'T-S47-02', when: is('cp-strategy-discussion', 'by-phone'), concludes: does('duty', ['bring-what-you-know'], ['strategy-meeting-after-phone-one-borough']), on: [{ from: '2021-12-31', knownFrom: true, to: '2023-12-14', cites: ['lewisham-section-47'], grade: 'seen' }, { from: '2023-12-15', knownFrom: true, cites: ['lewisham-section-47'], grade: 'inferred', carriedFrom: 'lewisham-section-47' }] },
  { id: 'cp-discussion-starts-the-limits', row: 'T-S47-03, T-S47-04, T-CP-01, T-CP-02', when: is('cp-strategy-discussion', 'by-phone', 'as-a-meeting'), concludes: does('duty', ['bring-what-you-know'], ['strategy-record-one-area', 'enquiry-outcome-two-boroughs', 'initial-conference', 'initial-conference-counting-the-day', 'core-assessment', 'core-assessment-from-strategy-discussion']), on: editions('initial-conference-chapters', 'bexley-section-47') },
  { id: 'cp-later-discussion-restarts-the-count', row: 'T-S47-06', when: yes('cp-another-strategy-discussion'), concludes: does('duty', ['ask-what-keeps-the-child-safe-meanwhile'], ['initial-conference-from-last-discussion']), on: [{ from: '2006-04-01', knownFrom: true, to: '2015-03-25', cites: ['oxfordshire-strategy-discussions', 'conferencing-process-note'], grade: 'inferred', carriedFrom: 'oxfordshire-strategy-discussions' }] },
  { id: 'cp-later-discussion-does-not-restart-the-count', row: 'T-S47-06', when: yes('cp-another-strategy-discussion'), concludes: does('warning', ['count-from-the-first-discussion']), on: [{ from: '2015-03-26', to: '2026-03-18', cites: ['conferencing-process-note', 'bexley-section-47', 'initial-conference-chapters'], grade: 'seen' }, { from: '2026-03-19', cites: ['conferencing-process-note', 'bexley-section-47', 'initial-conference-chapters'], grade: 'inferred', carriedFrom: 'conferencing-process-note' }] },
  { id: 'cp-police-and-health-are-there', row: 'T-S47-01', when: no('cp-police-and-health-took-part'), concludes: does('duty', ['ask-that-police-and-health-take-part']), on: [{ from: '2013-04-15', to: '2026-03-18', cites: ['working-together-2013', 'west-mercia-strategy-discussions', 'buckinghamshire-immediate-protection'], grade: 'reported' }, { from: '2026-03-19', cites: ['working-together-2026', 'working-together-2013', 'west-mercia-strategy-discussions'], grade: 'inferred', carriedFrom: 'working-together-2013' }] },
  { id: 'cp-child-is-seen-and-heard', row: 's47', when: no('cp-child-seen-and-heard'), concludes: does('duty', ['ask-who-sees-the-child-and-listens', 'do-not-investigate', 'escalate-if-nobody-acts']), on: chapters('recalled', 'section-47-chapters') },
  { id: 'cp-medical-is-arranged', row: 'T-S47-05', when: yes('cp-medical-is-needed'), concludes: does('duty', ['ask-for-a-child-protection-medical', 'do-not-investigate'], ['medical-one-area']), on: [{ from: '2006-04-01', knownFrom: true, to: '2023-06-30', cites: ['nottinghamshire-medicals'], grade: 'inferred', carriedFrom: 'nottinghamshire-medicals' }, { from: '2023-07-01', cites: ['nottinghamshire-medicals'], grade: 'seen' }] },
  { id: 'cp-child-waits-past-a-limit', when: yes('cp-deadline-passed'), concludes: does('warning', ['ask-what-keeps-the-child-safe-meanwhile', 'escalate-if-nobody-acts']), on: chapters('seen', 'lambeth-escalation') },
  { id: 'cp-nothing-shown-is-not-safety', row: 's47 outcome', when: is('cp-enquiry', 'not-substantiated'), concludes: does('duty', ['ask-what-help-follows', 'keep-watching-and-pass-on-what-is-new', 'ask-consent', 'offer-early-help']), on: chapters('seen', 'enquiry-outcome-chapters') },
  { id: 'cp-anyone-involved-may-ask-for-a-conference', row: 's47 outcome', when: all(is('cp-enquiry', 'not-substantiated', 'substantiated-no-continuing-risk'), no('cp-agree-with-decision')), concludes: does('route', ['ask-for-a-conference', 'ask-what-keeps-the-child-safe-meanwhile', 'escalate-if-nobody-acts']), on: chapters('seen', 'enquiry-outcome-chapters') },

  // The conference.
  { id: 'cp-conference-is-called', row: 'T-CP-01, T-CP-02, T-CP-03, T-CP-05', when: is('cp-enquiry', 'conference'), concludes: does('duty', ['write-your-report', 'ask-what-keeps-the-child-safe-meanwhile'], ['initial-conference', 'initial-conference-counting-the-day', 'conference-asked-for-one-area']), on: editions('initial-conference-chapters', 'conference-request-chapters') },
  { id: 'cp-too-few-at-the-conference', row: 'T-CP-15', when: { fact: 'cp-professional-groups-at-conference', below: 3 }, concludes: does('warning', ['do-not-let-a-meeting-delay-protection', 'ask-what-keeps-the-child-safe-meanwhile']), on: [{ from: '2006-04-01', knownFrom: true, to: '2016-08-30', cites: ['swindon-quorum'], grade: 'inferred', carriedFrom: 'swindon-quorum' }, { from: '2016-08-31', knownFrom: true, to: '2018-07-03', cites: ['swindon-quorum'], grade: 'seen' }, { from: '2018-07-04', knownFrom: true, cites: ['swindon-quorum'], grade: 'inferred', carriedFrom: 'swindon-quorum' }] },
  { id: 'cp-conference-that-could-not-be-held', row: 'T-CP-15', when: is('cp-conference', 'could-not-go-ahead'), concludes: does('duty', ['do-not-let-a-meeting-delay-protection', 'ask-what-keeps-the-child-safe-meanwhile'], ['conference-again-one-area']), on: [{ from: '2016-08-31', knownFrom: true, to: '2018-07-03', cites: ['swindon-quorum'], grade: 'seen' }, { from: '2018-07-04', knownFrom: true, cites: ['swindon-quorum'], grade: 'inferred', carriedFrom: 'swindon-quorum' }] },
  { id: 'cp-no-plan-is-not-safety', row: 'T-CP-21', when: is('cp-plan', 'not-made'), concludes: does('duty', ['ask-what-help-follows', 'keep-watching-and-pass-on-what-is-new']), on: chapters('seen', 'plan-ending-chapters') },
  { id: 'cp-disagreement-at-a-conference', when: all(is('cp-conference', 'held'), no('cp-agree-with-decision')), concludes: does('route', ['have-your-disagreement-written-down', 'keep-to-the-plan-meanwhile', 'ask-what-keeps-the-child-safe-meanwhile', 'escalate-if-nobody-acts'], ['dissent-one-area']),
    on: [{ from: '2006-04-01', knownFrom: true, to: '2022-07-30', cites: ['dissent-chapters'], grade: 'inferred', carriedFrom: 'dissent-chapters' }, { from: '2022-07-31', knownFrom: true, to: '2023-12-14', cites: ['dissent-chapters'], grade: 'seen' }, { from: '2023-12-15', knownFrom: true, cites: ['dissent-chapters'], grade: 'inferred', carriedFrom: 'dissent-chapters' }] },

  // Before and after a birth.
  { id: 'cp-unborn-child-is-planned-for', row: 'T-ASS-08', when: all(is('child-stage', 'unborn'), any(yes('cp-reasonable-cause-to-suspect'), is('cp-enquiry', 'under-way', 'conference'))), concludes: does('route', ['call-front-door', 'plan-before-the-birth']), on: londonBeforeBirth('london-pre-birth-referral', 'pre-birth-chapters', 'islington-pre-birth') },
  { id: 'cp-meeting-after-the-birth', row: 'T-CP-13', when: yes('cp-conference-was-before-birth'), concludes: does('duty', ['ask-for-the-meeting-after-the-birth'], ['after-birth', 'after-birth-one-area', 'after-birth-another-area', 'review-after-birth-meeting']), on: [{ from: '2018-01-31', knownFrom: true, to: '2018-07-03', cites: ['london-reviews-after-birth', 'pre-birth-chapters'], grade: 'seen' }, { from: '2018-07-04', knownFrom: true, cites: ['london-reviews-after-birth', 'pre-birth-chapters'], grade: 'inferred', carriedFrom: 'london-reviews-after-birth' }] },
  { id: 'cp-meeting-after-the-birth-mother-unwell', row: 'T-CP-13', when: all(yes('cp-conference-was-before-birth'), yes('cp-mother-not-well-enough')), concludes: does('duty', ['ask-for-the-meeting-after-the-birth', 'ask-what-keeps-the-child-safe-meanwhile'], ['after-birth-mother-unwell']), on: [{ from: '2018-01-31', knownFrom: true, to: '2018-07-03', cites: ['london-reviews-after-birth'], grade: 'seen' }, { from: '2018-07-04', knownFrom: true, cites: ['london-reviews-after-birth'], grade: 'inferred', carriedFrom: 'london-reviews-after-birth' }] },

  // The plan, its core group and its reviews.
  { id: 'cp-plan-has-its-meetings', row: 'T-CP-06 to T-CP-12, T-CP-16', when: planStands, concludes: does('duty', ['join-the-core-group', 'do-your-part-of-the-plan'], ['plan-starts', 'conference-decision-told', 'first-core-group', 'later-core-group', 'later-core-group-one-area', 'first-review', 'later-review', 'visit-on-plan-one-area']), on: editions('core-group-chapters', 'review-conference-chapters', 'conference-chapters') },
  { id: 'cp-plan-is-not-working', when: yes('cp-plan-is-not-working'), concludes: does('duty', ['ask-for-an-earlier-review', 'ask-what-keeps-the-child-safe-meanwhile', 'escalate-if-nobody-acts']), on: chapters('inferred', 'review-conference-chapters') },
  { id: 'cp-only-a-review-ends-a-plan', row: 'T-CP-21', when: is('cp-plan', 'said-to-have-ended'), concludes: does('warning', ['ask-who-ended-the-plan', 'keep-to-the-plan-meanwhile']), on: editions('plan-ending-chapters', 'review-conference-chapters') },
  { id: 'cp-plan-ended-by-what-happened', row: 'T-CP-21', when: is('cp-plan', 'ended-child-is-18', 'ended-new-area-took-over', 'ended-child-left-the-country', 'ended-child-died'), concludes: does('duty', ['have-everyone-told-that-it-ended']), on: chapters('seen', 'plan-ending-chapters') },
  { id: 'cp-plan-ended-at-a-review', row: 'T-CP-21, T-CIN-05', when: is('cp-plan', 'ended-at-a-review'), concludes: does('duty', ['have-everyone-told-that-it-ended', 'ask-what-help-follows', 'keep-watching-and-pass-on-what-is-new'], ['meeting-after-plan-one-area']), on: chapters('seen', 'sefton-after-a-plan', 'plan-ending-chapters') },

  // A child who moves.
  { id: 'cp-move-is-told-and-taken-over', row: 'T-CP-18, T-CP-19', when: is('cp-move', 'for-good'), concludes: does('duty', ['tell-the-social-worker-of-the-move', 'tell-both-areas'], ['transfer-conference', 'transfer-conference-from-acceptance-one-area', 'receiving-area-spoken-to-one-area']), on: editions('transfer-chapters', 'tees-transfer', 'nottinghamshire-moves') },
  { id: 'cp-old-area-keeps-the-plan', row: 'T-CP-18', when: no('cp-new-area-took-over'), concludes: does('warning', ['keep-your-part-until-taken-over']), on: chapters('seen', 'transfer-chapters') },
  { id: 'cp-short-move-is-told', row: 'T-CP-20', when: is('cp-move', 'for-a-short-time'), concludes: does('duty', ['tell-the-social-worker-of-the-move', 'tell-both-areas', 'keep-your-part-until-taken-over'], ['short-move-one-area']), on: chapters('seen', 'tees-transfer') },
  { id: 'cp-child-cannot-be-found', when: is('cp-move', 'not-known-where'), concludes: does('warning', ['find-out-today-where-the-child-is', 'call-police', 'tell-the-social-worker-of-the-move', 'call-front-door', 'escalate-if-nobody-acts']), on: chapters('seen', 'transfer-chapters') },

  // A child in need.
  { id: 'cp-child-in-need-plan-has-its-meetings', row: 'T-CIN-02, T-CIN-04, T-CP-17', when: is('cp-child-in-need-plan', 'running'), concludes: does('duty', ['do-your-part-of-the-plan'], ['child-in-need-visit-one-area', 'child-in-need-plan-two-boroughs', 'child-in-need-plan-looked-at-one-area']), on: chapters('seen', 'visits-guidance') }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'islington-pre-birth', at: 'at least ten weeks before the birth; other areas: 34th week, three months before', why: 'Limits here are counted forwards from what has happened, and the day of a birth is not known before it.' },
  { source: 'conference-chapters', at: 'reports to the family two days or more before a conference; invitations twenty working days before a review', why: 'Recalled or of one area, and counted back from a meeting. The report is asked for without a number.' },
  { source: 'conference-chapters', at: 'the record of a conference to all, within twenty working days', why: 'Recalled only, and areas differ: no document was read.' },
  { source: 'children-in-need-census', at: 'checks 8875, 1104, 8675Q and 8670Q', why: 'Checks of a return, not limits of a case: they belong with the data set.' },
  { source: 'children-act-1989-sections-44-45', at: 'an eighth day that is a public holiday', why: 'The court may then set noon of the next day that is none. Known from a text of another country only; the earlier end is shown.' },
  { source: 'wokingham-referrals', at: 'a child in need is seen within five working days of a referral', why: 'It belongs with a referral, and not with a plan that already runs. No rule of this procedure starts at a referral.' },
  { source: 'children-act-1989-sections-44-45', at: 'an extension where the police asked for the order', why: 'Section 45(3) counts the first eight days from the police protection; the longest time, with its one extension, is counted from there too. Whether police or council asked is not asked of an extended order: where police protection was used, the earlier end is shown beside the other.' },
  { source: 'transfer-chapters', at: 'telling the new area within one working day (recalled), three days and twelve weeks (Wales)', why: 'No English document gives the first, and the others are Welsh.' },
  { source: 'section-47-chapters', at: 'one working day to a strategy meeting (Guernsey); the last meeting counts (Isle of Man)', why: 'Other countries’ law.' },
  { source: 'sefton-after-a-plan', at: 'the first review of a child in need plan, and about three months of help after a plan', why: 'Recalled only: no number was read in a document.' },
  { source: 'london-conferences-cp4', at: 'all but its first two paragraphs', why: 'Could not be paged: how London’s chair decides where a conference is divided, its quorum and its limits were not read.' },
  { source: 'working-together-2026', at: 'not stated', why: 'The text was not opened: limits are carried from the 2023 edition and wait for a person to compare them.' }
] as const
