import type { LearningEvent } from './learning-event.ts'
import { countsAsRight } from './marking.ts'

/**
 * One thing that a module asks for. A question is done when answered, and where `critical` only when answered right.
 * A scenario may have a gentler one of the same module: whoever does that instead has done it, and nobody is told which. A question may be asked
 * in other ways, `alike`, of which a learner meets one: an answer to any of them is an answer to it.
 * What was taught in a group is done for whoever was there, except what is `critical`: that everybody answers alone.
 */
export type ModuleStep =
  | { readonly kind: 'lesson' | 'conversation'; readonly id: string }
  | { readonly kind: 'scenario'; readonly id: string; readonly gentler?: string; readonly critical?: boolean }
  | { readonly kind: 'question'; readonly id: string; readonly critical: boolean; readonly alike?: readonly string[] }

/** Everything a module asks for, in the learner's order. Scenarios that do not count are left out. */
export interface ModuleSteps {
  readonly moduleId: string
  readonly steps: readonly ModuleStep[]
}

/** An item failed three times before it was right: a talk with the manager would help. It locks nothing. */
export interface TalkWanted {
  readonly itemId: string
  /** When the third try failed. A talk recorded since then answers it. */
  readonly since: string
}

/** Where one learner stands in one module: a pure function of the events, so it can always be rebuilt. */
export interface Standing {
  readonly moduleId: string
  readonly stepsDone: number
  readonly stepsTotal: number
  /** Whole percent, rounded down: 100 only when complete. */
  readonly percent: number
  /** Ids of steps done, in the module's order. */
  readonly done: readonly string[]
  /** The first step not yet done. */
  readonly next?: string
  /** Where the learner last stopped. */
  readonly place?: { readonly itemId: string; readonly block: number }
  readonly startedAt?: string
  readonly updatedAt?: string
  /** When the last needed step was first done. Never there without evidence for every step. */
  readonly completedAt?: string
  readonly talks: readonly TalkWanted[]
}

const failedTriesBeforeTalk = 3

/** The moment a step was first done, or undefined. */
function doneAt(step: ModuleStep, events: readonly LearningEvent[]): string | undefined {
  return events.find(event => (event.kind === 'check-taken' ? event.payload.known.includes(step.id) : (isAbout(step, event) || (step.kind === 'scenario' && event.itemId === step.gentler) || (event.kind === 'taught' && event.itemId === event.moduleId)) && isEvidence(step, event)))?.at
}

/** Whether this event is about the step itself, in whatever way it was asked. */
const isAbout = (step: ModuleStep, { itemId }: LearningEvent): boolean => itemId === step.id || (step.kind === 'question' && step.alike?.includes(itemId) === true)

/** Whether this event is evidence that the step is done. */
function isEvidence(step: ModuleStep, event: LearningEvent): boolean {
  switch (event.kind) {
    case 'lesson-finished': return step.kind === 'lesson' && event.payload.seenToEnd
    case 'question-answered': return step.kind === 'question' && event.payload.chosen.length > 0 && (event.payload.right || !step.critical)
    case 'scenario-answered': return step.kind === 'scenario' && countsAsRight(event.payload.verdict)
    case 'conversation-finished': return step.kind === 'conversation' && event.payload.reachedEnd
    case 'taught': return !('critical' in step && step.critical)
    case 'module-opened': case 'place-kept': case 'check-taken': case 'refresher-begun': case 'taught-withdrawn': return false
  }
}

const isFailedTry = (event: LearningEvent): boolean =>
  (event.kind === 'question-answered' && !event.payload.right) || (event.kind === 'scenario-answered' && !countsAsRight(event.payload.verdict))
const isPassedTry = (event: LearningEvent): boolean =>
  (event.kind === 'question-answered' && event.payload.right) || (event.kind === 'scenario-answered' && countsAsRight(event.payload.verdict))

function talkWanted(step: ModuleStep, events: readonly LearningEvent[]): TalkWanted[] {
  if (step.kind === 'question' && !step.critical) return []
  const tries = events.filter(event => isAbout(step, event) && (isFailedTry(event) || isPassedTry(event)))
  const passed = tries.findIndex(isPassedTry)
  const third = (passed === -1 ? tries : tries.slice(0, passed))[failedTriesBeforeTalk - 1]
  return third ? [{ itemId: step.id, since: third.at }] : []
}

/**
 * The events of the period that counts now: all of them, or after a refresher began only those that came later than its beginning. What was
 * done before stays in the history and is evidence for nothing any more.
 * @example currentPeriod([{ kind: 'lesson-finished', at: '2024-11-21T09:30:00.000Z' }, { kind: 'refresher-begun', at: '2026-11-01T09:00:00.000Z' }]) // → []
 */
export function currentPeriod<Event extends Pick<LearningEvent, 'kind' | 'at'>>(events: readonly Event[]): readonly Event[] {
  const begun = events.reduce<string | undefined>((latest, { kind, at }) => (kind === 'refresher-begun' && (latest === undefined || at > latest) ? at : latest), undefined)
  return begun === undefined ? events : events.filter(({ at }) => at > begun)
}

/** The module's own events, each once, in the order of the server's time; ties go by id, so that any order given ends in the same. */
function inOrder(events: readonly LearningEvent[], moduleId: string): LearningEvent[] {
  const once = new Map<string, LearningEvent>()
  for (const event of events) {
    if (event.moduleId !== moduleId) continue
    const kept = once.get(event.id)
    if (!kept || textOf(event) < textOf(kept)) once.set(event.id, event)
  }
  const all = [...once.values()].toSorted((one, other) => compare(one.at, other.at) || compare(one.id, other.id))
  const withdrawn = new Set(all.flatMap(event => (event.kind === 'taught-withdrawn' ? [event.payload.attendance] : [])))
  return all.filter(event => (event.kind !== 'taught' && event.kind !== 'taught-withdrawn') || !withdrawn.has(event.payload.attendance))
}

const textOf = (event: LearningEvent): string => JSON.stringify([event.at, event.kind, event.itemId, event.payload])
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Where a learner stands, from their events in any order, with any repeated. Nothing is done without its evidence, nothing done is undone by
 * a later wrong answer, and a module without steps is never complete. A refresher begins at zero: see `currentPeriod`. Events of other modules and of items no longer there are passed over.
 * @example
 * const event = { id: 'e1', kind: 'lesson-finished', moduleId: 'first', itemId: 'welcome', payload: { seenToEnd: true }, at: '2026-11-21T09:30:00.000Z' }
 * standingFrom([event], { moduleId: 'first', steps: [{ id: 'welcome', kind: 'lesson' }] }).completedAt // → '2026-11-21T09:30:00.000Z'
 */
export function standingFrom(events: readonly LearningEvent[], module: ModuleSteps): Standing {
  const ordered = inOrder(currentPeriod(events), module.moduleId)
  const moments = module.steps.map(step => doneAt(step, ordered))
  const done = module.steps.filter((_, position) => moments[position] !== undefined).map(step => step.id)
  const next = module.steps.find((_, position) => moments[position] === undefined)
  const total = module.steps.length
  const complete = total > 0 && done.length === total
  const kept = ordered.findLast(event => event.kind === 'place-kept')
  const first = ordered[0], last = ordered.at(-1)
  return {
    moduleId: module.moduleId,
    stepsDone: done.length,
    stepsTotal: total,
    percent: total === 0 ? 0 : Math.floor((100 * done.length) / total),
    done,
    ...(next && { next: next.id }),
    ...(kept && { place: { itemId: kept.itemId, block: kept.payload.block } }),
    ...(first && { startedAt: first.at }),
    ...(last && { updatedAt: last.at }),
    ...(complete && { completedAt: moments.reduce<string>((latest, at) => (at !== undefined && at > latest ? at : latest), '') }),
    talks: module.steps.flatMap(step => talkWanted(step, ordered))
  }
}

/**
 * When the last of the required modules was completed, or undefined while one is not. Completed means on evidence, in every one.
 * @example
 * const done = standingFrom([{ id: 'e1', kind: 'lesson-finished', moduleId: 'first', itemId: 'welcome', payload: { seenToEnd: true }, at: '2026-11-21T09:30:00.000Z' }], { moduleId: 'first', steps: [{ id: 'welcome', kind: 'lesson' }] })
 * inductionCompletedAt([done], ['first', 'second']) // → undefined
 * inductionCompletedAt([done], ['first']) // → '2026-11-21T09:30:00.000Z'
 */
export function inductionCompletedAt(standings: readonly Standing[], required: readonly string[]): string | undefined {
  const moments = required.map(id => standings.find(standing => standing.moduleId === id)?.completedAt)
  return required.length > 0 && moments.every(at => at !== undefined) ? moments.toSorted().at(-1) : undefined
}
