import { assign, setup } from 'xstate'
import { checkInput, decide } from '../kernel/decide.ts'
import type { Decision, Receipt } from '../kernel/decision.ts'
import type { Answer, Day, Facts } from '../kernel/fact.ts'
import { journeyOf, type Journey } from '../kernel/journey.ts'
import { contentHash } from '../kernel/receipt.ts'
import type { Ruleset } from '../kernel/ruleset.ts'

/** What happened, in the past tense, with its day (or its moment in UTC). That a deadline passed is told from outside: a machine has no clock. */
export type ProcessEvent<Type extends string = string> =
  | { readonly type: Type; readonly on: Day }
  | { readonly type: 'fact.answered'; readonly fact: string; readonly answer: Answer; readonly on: Day }

/** Answers, receipts and the days of events: plain JSON. No sentence, no name, nothing about the child. */
export interface ProcessContext {
  readonly profile: string
  readonly facts: Facts
  readonly days: Readonly<Record<string, Day>>
  readonly receipts: readonly Receipt[]
}

/** What a step needs, and what it makes known. */
export interface Step<State extends string> {
  /** Where it leads; left out, the case stays where it is. */
  readonly to?: State
  /** What must be so of the answers by then, and of what is decided on them under the law of the event's day. */
  readonly when?: (facts: Facts, decision: Decision | undefined) => boolean
  /** Answers that the event itself brings. */
  readonly sets?: Facts
}

type Steps<State extends string> = Readonly<Record<string, State | Step<State> | readonly Step<State>[]>>

/** How a case of a procedure moves, as data: each state's events, and where they lead. */
export interface Process<State extends string> {
  readonly id: string
  readonly ruleset: Ruleset
  readonly initial: NoInfer<State>
  readonly states: Readonly<Record<State, Steps<NoInfer<State>> | 'final'>>
  /** What may happen at any time while the case is open. */
  readonly always?: Steps<NoInfer<State>>
  /** Answers with which the machine's guards can be met, for walking it whole. */
  readonly sampleAnswers?: readonly (readonly [fact: string, answer: Answer])[]
}

/** What a procedure's `machine.ts` shows: the machine, one sample of each event, and the journey of a case that can be kept. */
export interface Walkable {
  readonly machine: ReturnType<typeof machineOf>
  readonly sampleEvents: readonly ProcessEvent[]
  readonly journey: Journey<ProcessEvent, ProcessContext>
}

/**
 * Makes the machine of a process, its sample events and its journey. Every event keeps its day; an answer may be given at any time while the case
 * is open, and is taken only where the rules allow it beside the others. Deciding is a plain function that the steps' conditions are shown.
 */
export function processOf<const State extends string>(process: Process<State>): Walkable {
  const { ruleset } = process, machine = machineOf(process as unknown as Process<string>)
  const states = Object.values<Steps<State> | 'final'>(process.states).filter(steps => steps !== 'final'), types = [...new Set([...states, process.always ?? {}].flatMap(steps => Object.keys(steps)))]
  const on = ruleset.profiles[0]?.encoded.at(-1)?.from ?? ''
  return {
    machine,
    sampleEvents: [...types.map(type => ({ type, on: sampleDay(on) })), ...(process.sampleAnswers ?? []).map(([fact, answer]) => ({ type: 'fact.answered' as const, fact, answer, on: sampleDay(on) }))],
    journey: journeyOf(machine, { id: ruleset.id, version: ruleset.version, hash: contentHash(ruleset) }, { rules: ruleset }) as unknown as Journey<ProcessEvent, ProcessContext>
  }
}

/** A day on which the rules of today hold. */
const sampleDay = (from: Day): Day => (from > '2026-11-23' ? from : '2026-11-23')

const profileOf = ({ ruleset }: Process<string>): string => ruleset.profiles[0]?.id ?? ''

function decisionOf({ ruleset }: Process<string>, { profile, facts, days }: ProcessContext, on: Day): Decision | undefined {
  const known = new Set(ruleset.clocks.map(({ startsAt }) => startsAt))
  const input = { facts, closed: [], days: Object.fromEntries(Object.entries(days).filter(([event]) => known.has(event))), profile, asOf: on.slice(0, 10) }
  return checkInput(ruleset, input).length === 0 ? decide(ruleset, input) : undefined
}

function machineOf(process: Process<string>) {
  const asked = (step: Step<string>) => ({ context, event }: { readonly context: ProcessContext; readonly event: ProcessEvent }) => {
    const facts = { ...context.facts, ...step.sets }
    return step.when?.(facts, decisionOf(process, { ...context, facts }, event.on)) ?? true
  }
  const keep = (step: Step<string>) => assign<ProcessContext, ProcessEvent, undefined, ProcessEvent, never>(({ context, event }) => {
    const facts = { ...context.facts, ...step.sets }, days = { ...context.days, [event.type]: event.on }, decision = decisionOf(process, { ...context, facts, days }, event.on)
    const last = context.receipts.at(-1)
    return { facts, days, receipts: decision && decision.receipt.asOf !== last?.asOf ? [...context.receipts, decision.receipt] : context.receipts }
  })
  const transitions = (steps: Steps<string> = {}, within = '') => Object.fromEntries(Object.entries(steps).map(([type, given]) => [type, (typeof given === 'string' ? [{ to: given }] : Array.isArray(given) ? given : [given]).map((step: Step<string>) =>
    ({ ...(step.to !== undefined && { target: within + step.to }), ...(step.when && { guard: asked(step) }), actions: keep(step) }))]))
  const answered = { guard: ({ context, event }: { readonly context: ProcessContext; readonly event: ProcessEvent }) => event.type === 'fact.answered' && 'fact' in event && decisionOf(process, { ...context, facts: { ...context.facts, [event.fact]: event.answer } }, event.on) !== undefined,
    actions: assign<ProcessContext, ProcessEvent, undefined, ProcessEvent, never>(({ context, event }) => ('fact' in event ? { facts: { ...context.facts, [event.fact]: event.answer } } : {})) }
  return setup({ types: { context: {} as ProcessContext, events: {} as ProcessEvent } }).createMachine({
    id: process.id,
    context: { profile: profileOf(process), facts: {}, days: {}, receipts: [] },
    initial: process.initial,
    on: { ...transitions(process.always, '.'), 'fact.answered': answered },
    states: Object.fromEntries(Object.entries(process.states).map(([state, steps]) => [state, steps === 'final' ? { type: 'final' as const } : { on: transitions(steps) }]))
  })
}
