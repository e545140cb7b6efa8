import { assign, setup } from 'xstate'
import { checkInput, decide } from '../kernel/decide.ts'
import type { Decision, DecisionInput, Receipt } from '../kernel/decision.ts'
import type { Answer, Day, Facts } from '../kernel/fact.ts'
import { journeyOf, type Saved } from '../kernel/journey.ts'
import { judge, type Judgement } from '../kernel/judgement.ts'
import { contentHash } from '../kernel/receipt.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { thresholds } from './ruleset.ts'

/** What happened while somebody thought about a child. Codes only: no name, no free text but a judgement's reason. */
export type ThresholdEvent =
  | { readonly type: 'case.opened'; readonly profile: string; readonly asOf: Day }
  | { readonly type: 'fact.answered'; readonly fact: string; readonly answer: Answer }
  | { readonly type: 'group.closed'; readonly group: string }
  | { readonly type: 'group.reopened'; readonly group: string }
  | { readonly type: 'event.dated'; readonly event: string; readonly on: Day }
  | { readonly type: 'gathering.finished' }
  | { readonly type: 'lead.consulted'; readonly on: Day }
  | { readonly type: 'decision.taken'; readonly on: Day }
  | { readonly type: 'judgement.recorded'; readonly judgement: Judgement }
  | { readonly type: 'something-new.learnt' }

/** Facts, closed groups, receipts and judgements: plain JSON. The decision itself is worked out anew from these. */
export interface ThresholdContext {
  readonly facts: Facts
  readonly closed: readonly string[]
  readonly days: Readonly<Record<string, Day>>
  readonly profile: string
  readonly asOf: Day
  readonly receipts: readonly Receipt[]
  readonly judgements: readonly Judgement[]
}

/** What the case's answers come to, or undefined while they contradict one another or nothing has been opened. */
export function decisionOf({ facts, closed, days, profile, asOf }: ThresholdContext, using: Ruleset = thresholds): Decision | undefined {
  const input: DecisionInput = { facts, closed, days, profile, asOf }
  return checkInput(using, input).length === 0 ? decide(using, input) : undefined
}

/** The next question: the most pressing that has not been put yet. Undefined when everything that matters was asked. */
export function nextQuestion(context: ThresholdContext, using: Ruleset = thresholds): string | undefined {
  return decisionOf(context, using)?.missing.find(({ fact }) => (context.facts[fact] ?? 'not-asked') === 'not-asked')?.fact
}

/**
 * The journey of one decision: gathering what is known, asking the next question, consulting the lead, decided, and raised by a person's
 * judgement. Guards call the decision; the machine has no clock and touches nothing outside.
 */
export function thresholdMachineFor(using: Ruleset) {
  const stands = (context: ThresholdContext, judgement: Judgement): boolean => { const decision = decisionOf(context, using); return decision !== undefined && judge(using, decision, judgement).ok }
  return setup({
    types: { context: {} as ThresholdContext, events: {} as ThresholdEvent },
    guards: {
      theSchemeIsKnown: ({ event }) => event.type === 'case.opened' && checkInput(using, { facts: {}, closed: [], profile: event.profile, asOf: event.asOf }).length === 0,
      theAnswerIsAllowed: ({ context, event }) => event.type === 'fact.answered' && decisionOf({ ...context, facts: { ...context.facts, [event.fact]: event.answer } }, using) !== undefined,
      theGroupCanClose: ({ context, event }) => event.type === 'group.closed' && !context.closed.includes(event.group) && decisionOf({ ...context, closed: [...context.closed, event.group] }, using) !== undefined,
      theGroupIsClosed: ({ context, event }) => event.type === 'group.reopened' && context.closed.includes(event.group),
      theEventIsKnown: ({ context, event }) => event.type === 'event.dated' && decisionOf({ ...context, days: { ...context.days, [event.event]: event.on } }, using) !== undefined,
      somethingIsStillToBeAsked: ({ context }) => nextQuestion(context, using) !== undefined,
      nothingIsOpen: ({ context }) => decisionOf(context, using)?.open === 'neither',
      theJudgementRaises: ({ context, event }) => event.type === 'judgement.recorded' && event.judgement.act === 'raise' && stands(context, event.judgement),
      theJudgementLowers: ({ context, event }) => event.type === 'judgement.recorded' && event.judgement.act === 'record-lower' && stands(context, event.judgement)
    },
    actions: {
      open: assign(({ event }) => (event.type === 'case.opened' ? { profile: event.profile, asOf: event.asOf } : {})),
      keepTheAnswer: assign(({ context, event }) => (event.type === 'fact.answered' ? { facts: { ...context.facts, [event.fact]: event.answer } } : {})),
      closeTheGroup: assign(({ context, event }) => (event.type === 'group.closed' ? { closed: [...context.closed, event.group] } : {})),
      reopenTheGroup: assign(({ context, event }) => (event.type === 'group.reopened' ? { closed: context.closed.filter(group => group !== event.group) } : {})),
      keepTheDay: assign(({ context, event }) => (event.type === 'event.dated' ? { days: { ...context.days, [event.event]: event.on } } : {})),
      keepTheReceipt: assign(({ context }) => { const decision = decisionOf(context, using); return decision ? { receipts: [...context.receipts, decision.receipt] } : {} }),
      keepTheJudgement: assign(({ context, event }) => (event.type === 'judgement.recorded' ? { judgements: [...context.judgements, event.judgement] } : {}))
    }
  }).createMachine({
    id: 'thresholds',
    context: { facts: {}, closed: [], days: {}, profile: '', asOf: '', receipts: [], judgements: [] },
    initial: 'notOpened',
    states: {
      notOpened: { on: { 'case.opened': { guard: 'theSchemeIsKnown', target: 'thinking', actions: 'open' } } },
      thinking: {
        initial: 'gathering',
        on: {
          'event.dated': { guard: 'theEventIsKnown', actions: 'keepTheDay' },
          'group.reopened': { guard: 'theGroupIsClosed', target: '.weighing', actions: 'reopenTheGroup' },
          'lead.consulted': '.consulting',
          // Nobody has to finish a form to act: a decision may be taken at any time, on what is known by then.
          'decision.taken': { target: 'decided', actions: 'keepTheReceipt' }
        },
        states: {
          // What somebody already knows, in any order, before anything is asked.
          gathering: {
            on: {
              'fact.answered': { guard: 'theAnswerIsAllowed', actions: 'keepTheAnswer' },
              'group.closed': { guard: 'theGroupCanClose', actions: 'closeTheGroup' },
              'gathering.finished': 'weighing'
            }
          },
          weighing: { always: [{ guard: 'nothingIsOpen', target: 'readyToDecide' }, { guard: 'somethingIsStillToBeAsked', target: 'askingTheNextQuestion' }, { target: 'consulting' }] },
          askingTheNextQuestion: { on: answering },
          // All was asked and something stays open, or a person has to judge: talk to the lead.
          consulting: { on: answering },
          readyToDecide: { on: answering }
        }
      },
      decided: {
        on: {
          'judgement.recorded': [{ guard: 'theJudgementRaises', target: 'raisedByJudgement', actions: 'keepTheJudgement' }, { guard: 'theJudgementLowers', target: 'recordedLowerByJudgement', actions: 'keepTheJudgement' }],
          'something-new.learnt': 'thinking'
        }
      },
      raisedByJudgement: { on: { 'judgement.recorded': { guard: 'theJudgementRaises', actions: 'keepTheJudgement' }, 'something-new.learnt': 'thinking' } },
      recordedLowerByJudgement: { on: { 'judgement.recorded': { guard: 'theJudgementRaises', target: 'raisedByJudgement', actions: 'keepTheJudgement' }, 'something-new.learnt': 'thinking' } }
    }
  })
}

const answering = {
  'fact.answered': { guard: 'theAnswerIsAllowed', target: 'weighing', actions: 'keepTheAnswer' },
  'group.closed': { guard: 'theGroupCanClose', target: 'weighing', actions: 'closeTheGroup' }
} as const

/** The machine over the shipped rules. */
export const thresholdMachine = thresholdMachineFor(thresholds)

/** What happened to a case, as far as its answers show. A decision is not taken again for anybody: it was taken under other rules, and a person takes it anew. */
function answersAgain({ context, state }: Saved<ThresholdContext>): readonly ThresholdEvent[] {
  const { facts, closed, days, profile, asOf } = context
  if (profile === '') return []
  const beyondGathering = typeof state === 'string' || state.thinking !== 'gathering'
  return [
    { type: 'case.opened', profile, asOf }, ...Object.entries(facts).map(([fact, answer]): ThresholdEvent => ({ type: 'fact.answered', fact, answer })), ...closed.map((group): ThresholdEvent => ({ type: 'group.closed', group })),
    ...Object.entries(days).map(([event, on]): ThresholdEvent => ({ type: 'event.dated', event, on })), ...(beyondGathering ? [{ type: 'gathering.finished' } as const] : [])
  ]
}

/**
 * Walks cases along the machine by given rules: the shipped ones, or a board's proved variant. Saved cases carry these rules' stamp.
 * @param kept former rules by content hash, so that a case worked under them is refused with what changed
 */
export function journeyBy(using: Ruleset, kept?: (hash: string) => Ruleset | undefined) {
  const variants = using.laidOver?.variants ?? []
  return journeyOf(using === thresholds ? thresholdMachine : thresholdMachineFor(using), { id: [using.id, ...variants.map(({ id }) => id)].join('+'), version: using.version, hash: contentHash(using) },
    { rules: using, ...(kept && { kept }), replay: answersAgain, history: (was, now) => ({ ...now, receipts: was.receipts, judgements: was.judgements }) })
}

/** Begin, apply, ask what is possible, and take up a saved case, by the shipped rules. */
export const journey = journeyBy(thresholds)

/** One event of each kind, and of each way a guard looks at it, for tests and for walking the machine whole. */
export const sampleEvents: readonly ThresholdEvent[] = [
  { type: 'case.opened', profile: 'london', asOf: '2026-11-21' },
  { type: 'fact.answered', fact: 'bruise-on-non-mobile-child', answer: 'suspected' },
  { type: 'fact.answered', fact: 'persistent-discrimination', answer: 'yes' },
  { type: 'group.closed', group: 'injury' },
  { type: 'group.reopened', group: 'injury' },
  { type: 'event.dated', event: 'concern.noticed', on: '2026-11-21' },
  { type: 'gathering.finished' },
  { type: 'lead.consulted', on: '2026-11-21' },
  { type: 'decision.taken', on: '2026-11-21' },
  { type: 'judgement.recorded', judgement: { act: 'raise', to: 'child-protection-s47', role: 'safeguarding-lead', reason: 'What the health visitor saw last week makes it more serious.', on: '2026-11-21' } },
  { type: 'judgement.recorded', judgement: { act: 'record-lower', to: 'universal', role: 'safeguarding-lead', reason: 'The school has looked into it with the family.', on: '2026-11-21' } },
  { type: 'something-new.learnt' }
]

/** A beginning from which to walk on: everything was asked, and nobody would say whether there is danger now. */
export const sampleBeginnings: readonly (readonly ThresholdEvent[])[] = [[
  { type: 'case.opened', profile: 'london', asOf: '2026-11-21' },
  ...thresholds.facts.filter(({ group, kind }) => group === 'danger-now' && kind === 'sign').map(({ id }): ThresholdEvent => ({ type: 'fact.answered', fact: id, answer: 'refused' })),
  ...thresholds.groups.filter(({ id }) => id !== 'danger-now').map(({ id }): ThresholdEvent => ({ type: 'group.closed', group: id }))
]]
