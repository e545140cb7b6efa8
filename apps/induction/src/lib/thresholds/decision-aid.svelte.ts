import { assessWith, type Assessment } from '@safeguarding-kit/core/assess'
import type { Answer, Day, Decision, Ruleset } from '@safeguarding-kit/core/kernel'
import { checkInput, procedure } from '@safeguarding-kit/core/thresholds'
import { decisionOf, journeyBy, type ThresholdEvent } from '@safeguarding-kit/core/thresholds/machine'
import { answerOf, inPlainWords, questionGroups, type Question } from './questions.ts'

/** At most this many questions stand on the page at once. */
const atOnce = 5

/**
 * One visit to the decision aid: a case on the thresholds machine that lives in this page's memory and nowhere else.
 * Nothing here may be stored, sent, put into an address or logged.
 */
export class DecisionAid {
  readonly #using: Ruleset
  readonly #journey: ReturnType<typeof journeyBy>
  readonly #scheme: { readonly profile: string; readonly asOf: Day }
  #case: ReturnType<ReturnType<typeof journeyBy>['begin']>
  /** Questions that were shown and left without an answer: not asked again unless looked up in the list. */
  #leftOpen: readonly string[]

  constructor(using: Ruleset, scheme: { readonly profile: string; readonly asOf: Day }) {
    this.#using = using
    this.#journey = journeyBy(using)
    this.#scheme = scheme
    this.#case = $state.raw(this.#begin())
    this.#leftOpen = $state.raw([])
  }

  #begin() {
    const opened = this.#journey.apply(this.#journey.begin(), { type: 'case.opened', ...this.#scheme })
    if (!opened.ok) throw new Error(`no rules for ${this.#scheme.profile} on ${this.#scheme.asOf}`)
    return opened.saved
  }

  #tell(event: ThresholdEvent): boolean {
    const applied = this.#journey.apply(this.#case, event)
    if (applied.ok) this.#case = applied.saved
    return applied.ok
  }

  /** What the answers point to by now. */
  readonly decision: Decision = $derived.by(() => {
    const decision = decisionOf(this.#case.context, this.#using)
    if (!decision) throw new Error('the machine let answers through that contradict one another')
    return decision
  })

  readonly assessment: Assessment = $derived.by(() => {
    const { facts, closed, days, profile, asOf } = this.#case.context
    return assessWith([{ ...procedure, ruleset: this.#using, decide: () => this.decision }], { facts, closed, days, profile, asOf })
  })

  readonly answers: Readonly<Record<string, Answer>> = $derived.by(() => this.#case.context.facts)
  readonly closed: readonly string[] = $derived.by(() => this.#case.context.closed)
  readonly groups = $derived.by(() => questionGroups(this.#using))
  /** The level that a person raised it to, by their own judgement. */
  readonly raisedTo: string | undefined = $derived.by(() => (this.#case.state === 'raisedByJudgement' ? this.#case.context.judgements.at(-1)?.to : undefined))

  isAnswered(fact: string): boolean {
    return (this.answers[fact] ?? 'not-asked') !== 'not-asked'
  }

  /** What to ask next: danger first, then the order of the rules; one group, at most five. */
  readonly next: readonly Question[] = $derived.by(() => {
    const open = this.decision.missing.filter(({ fact }) => !this.isAnswered(fact) && !this.#leftOpen.includes(fact))
    const group = this.groups.find(({ id }) => id === open[0]?.group)
    const asked = open.filter(missing => missing.group === group?.id).slice(0, atOnce)
    return asked.flatMap(({ fact }) => group?.questions.find(question => question.fact === fact) ?? [])
  })

  /** Takes the answers of one page of questions. Those left empty stay not asked. A contradiction comes back as a sentence, and nothing before it is lost. */
  answer(given: Readonly<Record<string, string>>, shown: readonly string[]): string | undefined {
    this.#thinking()
    for (const [id, value] of Object.entries(given)) {
      const answer = answerOf(this.#using.facts.find(fact => fact.id === id), value)
      if (this.#tell({ type: 'fact.answered', fact: id, answer })) continue
      const { closed, days, profile, asOf } = this.#case.context
      const [fault] = checkInput({ facts: { ...this.answers, [id]: answer }, closed, days, profile, asOf }, this.#using)
      return inPlainWords(fault?.message ?? 'This answer cannot be taken together with those before it. Look at them again.')
    }
    this.#leftOpen = [...this.#leftOpen, ...shown.filter(fact => !this.isAnswered(fact))]
    return undefined
  }

  /** "Asked, nothing more found": an act of a person, one group at a time. */
  close(group: string): boolean {
    this.#thinking()
    return this.#tell({ type: 'group.closed', group })
  }

  reopen(group: string): boolean {
    this.#thinking()
    return this.#tell({ type: 'group.reopened', group })
  }

  /** Goes on from what somebody already knew to being asked. */
  askMe(): void {
    this.#thinking()
    this.#tell({ type: 'gathering.finished' })
  }

  consult(): void {
    this.#thinking()
    this.#tell({ type: 'lead.consulted', on: this.#scheme.asOf })
  }

  /** A person thinks that it is more serious than the answers say, and says why from a list. */
  raise(to: string, reason: string): boolean {
    if (this.raisedTo === undefined) this.#tell({ type: 'decision.taken', on: this.#scheme.asOf })
    return this.#tell({ type: 'judgement.recorded', judgement: { act: 'raise', to, role: 'practitioner', reason, on: this.#scheme.asOf } })
  }

  /** Back from a decision to thinking, since something new is said. */
  #thinking(): void {
    this.#tell({ type: 'something-new.learnt' })
  }

  /** Forgets everything that was said. */
  forget(): void {
    this.#leftOpen = []
    this.#case = this.#begin()
  }
}
