import type { Citation, Grade, SourceDocument } from '../kernel/citation.ts'
import type { Condition } from '../kernel/condition.ts'
import type { DutyRule } from '../kernel/rule.ts'
import { saying } from '../procedure/index.ts'
import { gradeIn, idIn, periodsOf } from '../sources/periods.ts'
import { referralSources } from '../sources/referral.ts'
import type { ReferralSourceId } from '../sources/referral.ts'
import { firstEncodedDay } from '../sources/working-together.ts'
import type { ActionId } from './actions.ts'
import type { FactId } from './facts.ts'
import type { ClockId } from './parameters.ts'

/** Every day from the first of Working Together 2006 on, without a gap. */
export const encoded = [{ from: firstEncodedDay }] as const

/** One duty as the fact sheet gives it. */
interface Stated<Id extends string = string> {
  readonly id: Id
  /** The row of the fact sheet, where it has one. */
  readonly row?: string
  readonly kind?: DutyRule['kind']
  readonly when: Condition
  readonly cites: readonly [ReferralSourceId, ...ReferralSourceId[]]
  /** How well it stands in these documents, on the days on which they held. On other days it is carried, and inferred. */
  readonly read: Grade
  /** On whose word before, where an earlier document says it too. */
  readonly before?: { readonly cites: readonly [ReferralSourceId, ...ReferralSourceId[]]; readonly read: Grade }
  readonly actions: readonly ActionId[]
  readonly clocks?: readonly ClockId[]
}

const stated = <const Id extends string>(rule: Stated<Id>): Stated<Id> => rule
const { yes, no, is, all } = saying<FactId>()

const made = is('passed-on', 'by-phone', 'in-writing', 'by-phone-and-in-writing')
const professional = is('referrer-is', 'professional')
const disagrees = no('referrer-agrees-with-outcome')

const sheet = [
  stated({ id: 'danger-does-not-wait-for-an-answer', row: 'C13', kind: 'warning', when: yes('danger-grows-while-waiting'), cites: ['mid-essex-referral-pathway'], read: 'seen',
    actions: ['call-999-do-not-wait', 'phone-the-front-door-again'] }),
  stated({ id: 'pass-on-what-is-new', row: 'C18', when: all(yes('something-new-is-known'), made), cites: ['local-board-referral-pages', 'mid-essex-referral-pathway'], read: 'seen', actions: ['send-what-is-new'] }),
  stated({ id: 'refer-child-protection-at-once', row: 'T-REF-01', when: all(is('refer-as', 'child-protection'), is('passed-on', 'not-yet')), cites: ['mid-essex-referral-pathway', 'sussex-referrals'], read: 'seen',
    actions: ['phone-the-front-door', 'note-who-took-it-and-when'] }),
  stated({ id: 'anyone-may-refer', row: 'C14', when: yes('lead-is-the-worry-or-does-not-act'), cites: ['wigan-bruising-protocol', 'sussex-referrals'], read: 'seen', actions: ['refer-it-yourself'] }),
  stated({ id: 'refer-to-the-area-of-the-child', kind: 'route', when: yes('child-lives-in-another-area'), cites: ['london-procedures-referral-5'], read: 'recalled', actions: ['refer-where-the-child-lives'] }),
  stated({ id: 'child-in-need-asks-agreement', row: 'a5, level 3', when: all(is('refer-as', 'child-in-need'), is('parents-agreement', 'not-yet-sought')), cites: ['st-helens-consent', 'mid-essex-referral-pathway'], read: 'seen',
    actions: ['ask-the-parents-to-agree'] }),
  stated({ id: 'child-in-need-referred-with-agreement', row: 'a5, level 3', when: all(is('refer-as', 'child-in-need'), is('parents-agreement', 'given'), is('passed-on', 'not-yet')), cites: ['st-helens-consent', 'mid-essex-referral-pathway'], read: 'seen',
    actions: ['phone-the-front-door', 'note-who-took-it-and-when'] }),
  stated({ id: 'refusal-is-thought-about', row: 'a5, level 3', when: all(is('refer-as', 'child-in-need'), is('parents-agreement', 'withheld')), cites: ['mid-essex-referral-pathway', 'wirral-consent'], read: 'seen',
    actions: ['record-the-refusal-and-think-again'] }),
  stated({ id: 'child-protection-needs-no-agreement', row: 'a5, level 4', when: is('refer-as', 'child-protection'), cites: ['southwark-consent', 'mid-essex-referral-pathway'], read: 'seen', before: { cites: ['working-together-2010', 'southwark-consent'], read: 'reported' }, actions: ['refer-without-agreement'] }),
  stated({ id: 'parents-are-told-where-safe', row: 'a5, level 4', when: all(is('refer-as', 'child-protection'), is('parents-agreement', 'not-yet-sought', 'withheld', 'given')), cites: ['southwark-consent', 'mid-essex-referral-pathway'], read: 'seen', before: { cites: ['working-together-2010', 'southwark-consent'], read: 'reported' },
    actions: ['tell-the-parents-unless-it-adds-risk'] }),
  stated({ id: 'parents-are-not-asked-where-it-adds-risk', row: 'a5, any level', kind: 'warning', when: is('parents-agreement', 'asking-would-add-risk'), cites: ['wirral-consent', 'sussex-referrals'], read: 'seen',
    actions: ['do-not-ask-the-parents', 'refer-without-agreement'] }),
  stated({ id: 'phone-referral-is-confirmed-in-writing', row: 'T-REF-02', when: all(is('passed-on', 'by-phone'), professional), cites: ['mid-essex-referral-pathway', 'waltham-forest-referrals'], read: 'seen', before: { cites: ['working-together-2010', 'working-together-2006'], read: 'recalled' },
    actions: ['confirm-it-in-writing'], clocks: ['written-confirmation', 'written-confirmation-one-borough'] }),
  stated({ id: 'referral-is-acknowledged', row: 'T-REF-03', when: made, cites: ['working-together-2023', 'surrey-contacts', 'sussex-referrals'], read: 'reported', before: { cites: ['working-together-2010', 'working-together-2006'], read: 'recalled' }, actions: [], clocks: ['acknowledgement', 'referral-decision', 'contact-decision'] }),
  stated({ id: 'silence-is-chased', row: 'T-REF-04', when: all(made, no('referral-acknowledged')), cites: ['working-together-2023', 'working-together-2018', 'working-together-2015', 'working-together-2013'], read: 'recalled', before: { cites: ['working-together-2010', 'working-together-2006'], read: 'recalled' }, actions: ['chase-the-acknowledgement'], clocks: ['acknowledgement-chase'] }),
  stated({ id: 'referrer-is-told-the-outcome', row: 'T-REF-07', when: all(made, is('outcome-of-referral', 'not-told')), cites: ['speakcase-summary', 'local-board-referral-pages'], read: 'reported',
    actions: ['ask-what-was-decided'], clocks: ['outcome-told', 'outcome-told-one-area'] }),
  stated({ id: 'assessment-has-its-limit', row: 'T-ASS-04', when: is('outcome-of-referral', 'assessment', 'strategy-discussion', 'immediate-protection'), cites: ['working-together-2023', 'working-together-2018', 'working-together-2015', 'working-together-2013', 'single-assessment-reports', 'speakcase-summary'], read: 'reported', before: { cites: ['working-together-2010', 'working-together-2006', 'coventry-initial-assessment'], read: 'reported' },
    actions: ['go-on-helping-the-family'], clocks: ['child-seen-one-area', 'initial-assessment', 'assessment', 'initial-conference'] }),
  stated({ id: 'family-below-a-referral-is-helped', row: 'C16', when: is('outcome-of-referral', 'no-further-action', 'early-help'), cites: ['local-board-referral-pages'], read: 'seen', actions: ['talk-with-the-family-about-early-help', 'go-on-helping-the-family'] }),
  stated({ id: 'disagreement-is-said', row: 'C17', when: all(disagrees, is('disagreement-stage', 'not-raised')), cites: ['croydon-escalation', 'lambeth-escalation', 'sefton-escalation'], read: 'seen',
    actions: ['say-that-you-disagree', 'keep-the-child-safe-meanwhile'], clocks: ['disagreement-raised'] }),
  stated({ id: 'disagreement-goes-up', row: 'T-OTH-16', when: all(disagrees, is('disagreement-stage', 'between-practitioners', 'between-team-managers', 'between-service-managers', 'between-directors')), cites: ['sefton-escalation', 'barnet-resolution'], read: 'seen',
    actions: ['keep-the-child-safe-meanwhile', 'take-it-to-the-next-stage'], clocks: ['disagreement-reply', 'service-managers-told', 'disagreement-meeting', 'disagreement-settled'] }),
  stated({ id: 'disagreement-before-the-partnership', row: 'T-OTH-16', when: all(disagrees, is('disagreement-stage', 'before-the-partnership')), cites: ['sefton-escalation', 'lambeth-escalation'], read: 'seen', actions: ['keep-the-child-safe-meanwhile'], clocks: ['disagreement-settled'] }),
  stated({ id: 'what-was-agreed-is-recorded', row: 'C17', when: is('disagreement-stage', 'settled'), cites: ['barnet-resolution', 'lambeth-escalation'], read: 'seen', actions: ['record-what-was-agreed'] })
] as const

/** The id of a duty, a route or a warning of a referral. */
export type DutyId = (typeof sheet)[number]['id']

const documents = new Map<string, SourceDocument>(referralSources.map(document => [document.id, document]))
function documentOf(id: ReferralSourceId): SourceDocument {
  const document = documents.get(id)
  if (!document) throw new Error(`there is no document ${id}`)
  return document
}
const cite = (source: ReferralSourceId): Citation => ({ source, at: 'not stated', readOn: documentOf(source).readOn, supports: 'duty' })

/** The documents whose authority a rule carries: those that reach as far as the first. */
function standing({ cites, read }: Pick<Stated, 'cites' | 'read'>) {
  const [first, ...rest] = cites, { basis, place } = documentOf(first)
  return { authority: [first, ...rest.filter(source => documentOf(source).place === place)] as const, citations: [cite(first), ...rest.map(cite)] as const, read, basis, place }
}

/** The dated rules of one duty, oldest first; the last is today's and has the plain id. */
function dated({ id, row, kind = 'duty', when, actions, clocks, before, ...today }: Stated): readonly DutyRule[] {
  return periodsOf(before ? [standing(before), standing(today)] : [standing(today)]).map(({ from, to, knownFrom, carriedFrom, word: { citations, read, basis, place } }) => ({
    id: idIn(id, { from, ...(to && { to }) }), ...(row && { row }), kind, when, citations, inForce: { from, ...(knownFrom && { knownFrom }), ...(to && { to }) }, basis, place,
    evidence: { sign: 'seen', level: gradeIn({ ...(carriedFrom && { carriedFrom }) }, read) }, actions, ...(clocks && { clocks }), ...(carriedFrom && { carriedFrom })
  }))
}

/** The rules, one for each span of days in which a duty stands on one word. An earlier span has its first year at the end of its id. */
export const rules: readonly DutyRule[] = sheet.flatMap((rule: Stated) => dated(rule))
