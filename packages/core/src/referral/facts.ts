import type { Fact, FactGroup } from '../kernel/fact.ts'
import { disagreementStages, referrers } from '../people/roles.ts'

/** Asked in this order: danger first, then what is being referred, how it was passed on, and what came back. */
export const groups = [
  { id: 'while-you-wait' }, { id: 'what-to-refer' }, { id: 'whom-to-tell' }, { id: 'how-it-was-passed-on' }, { id: 'what-came-back' }
] as const satisfies readonly FactGroup[]

/** What can be known of a referral. What is known of the child belongs to thresholds. */
export const facts = [
  { id: 'danger-grows-while-waiting', group: 'while-you-wait', kind: 'sign', worrying: 'yes', danger: true },
  { id: 'something-new-is-known', group: 'while-you-wait', kind: 'sign', worrying: 'yes' },
  { id: 'refer-as', group: 'what-to-refer', kind: 'choice', options: ['early-help', 'child-in-need', 'child-protection'] },
  { id: 'parents-agreement', group: 'what-to-refer', kind: 'choice', options: ['given', 'withheld', 'not-yet-sought', 'asking-would-add-risk'] },
  { id: 'referrer-is', group: 'what-to-refer', kind: 'choice', options: referrers },
  { id: 'lead-is-the-worry-or-does-not-act', group: 'whom-to-tell', kind: 'sign', worrying: 'yes' },
  { id: 'child-lives-in-another-area', group: 'whom-to-tell', kind: 'sign', worrying: 'neither' },
  { id: 'passed-on', group: 'how-it-was-passed-on', kind: 'choice', options: ['not-yet', 'by-phone', 'in-writing', 'by-phone-and-in-writing'] },
  { id: 'referral-acknowledged', group: 'what-came-back', kind: 'sign', worrying: 'no' },
  { id: 'outcome-of-referral', group: 'what-came-back', kind: 'choice', options: ['not-told', 'no-further-action', 'early-help', 'assessment', 'strategy-discussion', 'immediate-protection'] },
  { id: 'referrer-agrees-with-outcome', group: 'what-came-back', kind: 'sign', worrying: 'no' },
  { id: 'disagreement-stage', group: 'what-came-back', kind: 'choice', options: ['not-raised', ...disagreementStages, 'settled'] }
] as const satisfies readonly Fact[]

/** The id of something that can be known about a referral. */
export type FactId = (typeof facts)[number]['id']
/** The id of a group of questions about a referral. */
export type GroupId = (typeof groups)[number]['id']
