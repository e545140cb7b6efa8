import type { Basis, Citation, Grade, Place } from '../kernel/citation.ts'
import type { Condition } from '../kernel/condition.ts'
import type { Day } from '../kernel/fact.ts'
import type { DutyRule } from '../kernel/rule.ts'
import { referralSources } from '../sources/referral.ts'
import type { ReferralSourceId } from '../sources/referral.ts'
import type { ActionId } from './actions.ts'
import type { FactId } from './facts.ts'
import type { ClockId } from './parameters.ts'

/** The two spans of days for which referral is encoded: the papers' period, and today's law. */
export const encoded = [{ from: '2007-01-01', to: '2011-03-31' }, { from: '2026-03-19' }] as const satisfies readonly { from: Day; to?: Day }[]

/** One duty as the fact sheet gives it. `papers` says how well it stands for 2007 to 2011; left out, it did not exist or is not known then. */
interface Stated<Id extends string = string> {
  readonly id: Id
  /** The row of the fact sheet, where it has one. */
  readonly row?: string
  readonly kind?: DutyRule['kind']
  readonly when: Condition
  readonly cites: readonly [ReferralSourceId, ...ReferralSourceId[]]
  readonly today: Grade
  readonly papers?: Grade
  /** On whose word in the papers' period, where that is another's than today. */
  readonly papersCites?: readonly [ReferralSourceId, ...ReferralSourceId[]]
  readonly carriedFrom?: ReferralSourceId
  readonly actions: readonly ActionId[]
  readonly clocks?: readonly ClockId[]
}

const stated = <const Id extends string>(rule: Stated<Id>): Stated<Id> => rule
const yes = (fact: FactId): Condition => ({ fact, is: 'yes' })
const no = (fact: FactId): Condition => ({ fact, is: 'no' })
const oneOf = (fact: FactId, ...options: string[]): Condition => ({ fact, oneOf: options })
const all = (...conditions: Condition[]): Condition => ({ all: conditions })

const made = oneOf('passed-on', 'by-phone', 'in-writing', 'by-phone-and-in-writing')
const professional = oneOf('referrer-is', 'professional')
const disagrees = no('referrer-agrees-with-outcome')

const sheet = [
  stated({ id: 'danger-does-not-wait-for-an-answer', row: 'C13', kind: 'warning', when: yes('danger-grows-while-waiting'), cites: ['mid-essex-referral-pathway'], today: 'seen', papers: 'inferred', carriedFrom: 'mid-essex-referral-pathway',
    actions: ['call-999-do-not-wait', 'phone-the-front-door-again'] }),
  stated({ id: 'pass-on-what-is-new', row: 'C18', when: all(yes('something-new-is-known'), made), cites: ['local-board-referral-pages', 'mid-essex-referral-pathway'], today: 'seen', papers: 'inferred', carriedFrom: 'local-board-referral-pages', actions: ['send-what-is-new'] }),
  stated({ id: 'refer-child-protection-at-once', row: 'T-REF-01', when: all(oneOf('refer-as', 'child-protection'), oneOf('passed-on', 'not-yet')), cites: ['mid-essex-referral-pathway', 'sussex-referrals'], today: 'seen', papers: 'inferred', carriedFrom: 'mid-essex-referral-pathway',
    actions: ['phone-the-front-door', 'note-who-took-it-and-when'] }),
  stated({ id: 'anyone-may-refer', row: 'C14', when: yes('lead-is-the-worry-or-does-not-act'), cites: ['wigan-bruising-protocol', 'sussex-referrals'], today: 'seen', papers: 'inferred', carriedFrom: 'wigan-bruising-protocol', actions: ['refer-it-yourself'] }),
  stated({ id: 'refer-to-the-area-of-the-child', kind: 'route', when: yes('child-lives-in-another-area'), cites: ['london-procedures-referral-5'], today: 'recalled', papers: 'inferred', carriedFrom: 'london-procedures-referral-5', actions: ['refer-where-the-child-lives'] }),
  stated({ id: 'child-in-need-asks-agreement', row: 'a5, level 3', when: all(oneOf('refer-as', 'child-in-need'), oneOf('parents-agreement', 'not-yet-sought')), cites: ['st-helens-consent', 'mid-essex-referral-pathway'], today: 'seen', papers: 'inferred', carriedFrom: 'st-helens-consent',
    actions: ['ask-the-parents-to-agree'] }),
  stated({ id: 'child-in-need-referred-with-agreement', row: 'a5, level 3', when: all(oneOf('refer-as', 'child-in-need'), oneOf('parents-agreement', 'given'), oneOf('passed-on', 'not-yet')), cites: ['st-helens-consent', 'mid-essex-referral-pathway'], today: 'seen', papers: 'inferred', carriedFrom: 'st-helens-consent',
    actions: ['phone-the-front-door', 'note-who-took-it-and-when'] }),
  stated({ id: 'refusal-is-thought-about', row: 'a5, level 3', when: all(oneOf('refer-as', 'child-in-need'), oneOf('parents-agreement', 'withheld')), cites: ['mid-essex-referral-pathway', 'wirral-consent'], today: 'seen', papers: 'inferred', carriedFrom: 'mid-essex-referral-pathway',
    actions: ['record-the-refusal-and-think-again'] }),
  stated({ id: 'child-protection-needs-no-agreement', row: 'a5, level 4', when: oneOf('refer-as', 'child-protection'), cites: ['southwark-consent', 'mid-essex-referral-pathway'], today: 'seen', papers: 'reported', papersCites: ['working-together-2010', 'southwark-consent'], actions: ['refer-without-agreement'] }),
  stated({ id: 'parents-are-told-where-safe', row: 'a5, level 4', when: all(oneOf('refer-as', 'child-protection'), oneOf('parents-agreement', 'not-yet-sought', 'withheld', 'given')), cites: ['southwark-consent', 'mid-essex-referral-pathway'], today: 'seen', papers: 'reported', papersCites: ['working-together-2010', 'southwark-consent'],
    actions: ['tell-the-parents-unless-it-adds-risk'] }),
  stated({ id: 'parents-are-not-asked-where-it-adds-risk', row: 'a5, any level', kind: 'warning', when: oneOf('parents-agreement', 'asking-would-add-risk'), cites: ['wirral-consent', 'sussex-referrals'], today: 'seen', papers: 'inferred', carriedFrom: 'wirral-consent',
    actions: ['do-not-ask-the-parents', 'refer-without-agreement'] }),
  stated({ id: 'phone-referral-is-confirmed-in-writing', row: 'T-REF-02', when: all(oneOf('passed-on', 'by-phone'), professional), cites: ['mid-essex-referral-pathway', 'waltham-forest-referrals'], today: 'seen', papers: 'recalled', papersCites: ['working-together-2010', 'working-together-2006'],
    actions: ['confirm-it-in-writing'], clocks: ['written-confirmation', 'written-confirmation-one-borough'] }),
  stated({ id: 'referral-is-acknowledged', row: 'T-REF-03', when: made, cites: ['surrey-contacts', 'sussex-referrals'], today: 'inferred', papers: 'recalled', papersCites: ['working-together-2010', 'working-together-2006'], carriedFrom: 'working-together-2023', actions: [], clocks: ['acknowledgement', 'referral-decision', 'contact-decision'] }),
  stated({ id: 'silence-is-chased', row: 'T-REF-04', when: all(made, no('referral-acknowledged')), cites: ['working-together-2026', 'working-together-2023'], today: 'inferred', papers: 'recalled', papersCites: ['working-together-2010', 'working-together-2006'], carriedFrom: 'working-together-2023', actions: ['chase-the-acknowledgement'], clocks: ['acknowledgement-chase'] }),
  stated({ id: 'referrer-is-told-the-outcome', row: 'T-REF-07', when: all(made, oneOf('outcome-of-referral', 'not-told')), cites: ['local-board-referral-pages', 'speakcase-summary'], today: 'inferred', papers: 'inferred', carriedFrom: 'local-board-referral-pages',
    actions: ['ask-what-was-decided'], clocks: ['outcome-told', 'outcome-told-one-area'] }),
  stated({ id: 'assessment-has-its-limit', row: 'T-ASS-04', when: oneOf('outcome-of-referral', 'assessment', 'strategy-discussion', 'immediate-protection'), cites: ['single-assessment-reports', 'coventry-initial-assessment', 'speakcase-summary'], today: 'inferred', papers: 'reported', papersCites: ['coventry-initial-assessment', 'working-together-2010'], carriedFrom: 'working-together-2023',
    actions: ['go-on-helping-the-family'], clocks: ['child-seen-one-area', 'initial-assessment', 'assessment', 'initial-conference'] }),
  stated({ id: 'family-below-a-referral-is-helped', row: 'C16', when: oneOf('outcome-of-referral', 'no-further-action', 'early-help'), cites: ['local-board-referral-pages'], today: 'seen', papers: 'inferred', carriedFrom: 'local-board-referral-pages', actions: ['talk-with-the-family-about-early-help', 'go-on-helping-the-family'] }),
  stated({ id: 'disagreement-is-said', row: 'C17', when: all(disagrees, oneOf('disagreement-stage', 'not-raised')), cites: ['croydon-escalation', 'lambeth-escalation', 'sefton-escalation'], today: 'seen', papers: 'inferred', carriedFrom: 'lambeth-escalation',
    actions: ['say-that-you-disagree', 'keep-the-child-safe-meanwhile'], clocks: ['disagreement-raised'] }),
  stated({ id: 'disagreement-goes-up', row: 'T-OTH-16', when: all(disagrees, oneOf('disagreement-stage', 'between-practitioners', 'between-team-managers', 'between-service-managers', 'between-directors')), cites: ['sefton-escalation', 'barnet-resolution'], today: 'seen', papers: 'inferred', carriedFrom: 'sefton-escalation',
    actions: ['keep-the-child-safe-meanwhile', 'take-it-to-the-next-stage'], clocks: ['disagreement-reply', 'service-managers-told', 'disagreement-meeting', 'disagreement-settled'] }),
  stated({ id: 'disagreement-before-the-partnership', row: 'T-OTH-16', when: all(disagrees, oneOf('disagreement-stage', 'before-the-partnership')), cites: ['sefton-escalation', 'lambeth-escalation'], today: 'seen', papers: 'inferred', carriedFrom: 'sefton-escalation', actions: ['keep-the-child-safe-meanwhile'], clocks: ['disagreement-settled'] }),
  stated({ id: 'what-was-agreed-is-recorded', row: 'C17', when: oneOf('disagreement-stage', 'settled'), cites: ['barnet-resolution', 'lambeth-escalation'], today: 'seen', papers: 'inferred', carriedFrom: 'barnet-resolution', actions: ['record-what-was-agreed'] })
] as const

export type DutyId = (typeof sheet)[number]['id']

const documents = new Map<string, { readonly basis: Basis; readonly place: Place }>(referralSources.map(document => [document.id, document]))
const cite = (source: ReferralSourceId): Citation => ({ source, at: 'not stated', readOn: '2026-11-21', supports: 'duty' })

function dated({ id, row, kind = 'duty', when, carriedFrom, actions, clocks }: Stated, [first, ...rest]: Stated['cites'], grade: Grade, inForce: DutyRule['inForce'], suffix: string): DutyRule {
  const authority = documents.get(first)
  if (!authority) throw new Error(`The rule ${id} cites ${first}, which is not listed.`)
  return {
    id: id + suffix, ...(row && { row }), kind, when, citations: [cite(first), ...rest.map(cite)], inForce: { ...inForce, knownFrom: true }, basis: authority.basis, place: authority.place, evidence: { sign: 'seen', level: grade }, actions,
    ...(clocks && { clocks }), ...(carriedFrom && grade === 'inferred' && { carriedFrom })
  }
}

/** The rules, one for each period in which a duty is known. The papers' period has `-2007` at the end of its ids. */
export const rules: readonly DutyRule[] = sheet.flatMap((rule: Stated) => [
  dated(rule, rule.cites, rule.today, encoded[1], ''),
  ...(rule.papers ? [dated(rule, rule.papersCites ?? rule.cites, rule.papers, encoded[0], '-2007')] : [])
])
