import type { Assessment } from '@safeguarding-kit/core/assess'
import { judge, type Day, type Instant } from '@safeguarding-kit/core/kernel'
import { askingOf, comesTo, furtherToAsk, isAnswered, nextToAsk, nothingSaid, questionsAbout, whoMayRecordLess, type Asking, type QuestionsAbout, type Said, type Together } from './asking.ts'
import { lastDayOf, type SaidLimit } from './by-when.ts'
import { answerOf } from './questions.ts'
import type { ToAsk } from './to-ask.ts'

/** What a person thinks over and above the answers: in a role, for a reason. */
export interface Raised { readonly to: string; readonly role: string; readonly reason: string }

/**
 * One visit to the decision aid, which lives in this page's memory and nowhere else. What the answers point to is what every procedure says that
 * they call for. Nothing here may be stored, sent, put into an address or logged.
 */
export class DecisionAid {
  readonly #asking: Asking
  #said: Said = $state.raw(nothingSaid)
  #raised: Raised | undefined = $state.raw()

  constructor(toAsk: ToAsk, scheme: { readonly profile: string; readonly asOf: Day }) {
    this.#asking = askingOf(toAsk, scheme)
  }

  /** What the answers point to by now. */
  readonly assessment: Assessment = $derived.by(() => {
    const assessment = comesTo(this.#asking, this.#said)
    if (typeof assessment === 'string') throw new Error('answers were kept that contradict one another')
    return assessment
  })

  readonly said: Said = $derived(this.#said)
  /** What a person raised it to, by their own judgement. */
  readonly raised: Raised | undefined = $derived(this.#raised)
  readonly about: readonly QuestionsAbout[] = $derived.by(() => questionsAbout(this.#asking, this.assessment))
  readonly furtherToAsk: readonly Together[] = $derived.by(() => furtherToAsk(this.about, this.#said))
  readonly next: Together | undefined = $derived.by(() => nextToAsk(this.about, this.assessment, this.#said))
  readonly less: ReturnType<typeof whoMayRecordLess> = $derived.by(() => whoMayRecordLess(this.#asking, this.assessment))

  isAnswered(fact: string): boolean {
    return isAnswered(this.#said, fact)
  }

  /** Keeps what is said now, or gives the sentence about what it contradicts; then nothing before it is lost. */
  #keep(said: Said): string | undefined {
    const assessment = comesTo(this.#asking, said)
    if (typeof assessment === 'string') return assessment
    this.#said = said
    this.#raised = undefined
    return undefined
  }

  /** Takes the answers of one page of questions. Those left empty stay not asked. */
  answer(given: Readonly<Record<string, string>>, shown: readonly string[]): string | undefined {
    const facts = this.#asking.procedures.flatMap(({ ruleset }) => ruleset.facts)
    for (const [id, value] of Object.entries(given)) {
      const refused = this.#keep({ ...this.#said, facts: { ...this.#said.facts, [id]: answerOf(facts.find(fact => fact.id === id), value) } })
      if (refused !== undefined) return refused
    }
    this.#said = { ...this.#said, leftOpen: [...this.#said.leftOpen, ...shown.filter(fact => !this.isAnswered(fact))] }
    return undefined
  }

  /** "Asked, nothing more found": an act of a person, one group at a time. */
  close(group: string): string | undefined {
    return this.#keep({ ...this.#said, closed: [...this.#said.closed.filter(id => id !== group), group] })
  }

  reopen(group: string): void {
    this.#keep({ ...this.#said, closed: this.#said.closed.filter(id => id !== group) })
  }

  /** A person thinks that it is more serious than the answers say, in a role and for a reason. */
  raise(raised: Raised): boolean {
    const { ok } = judge(this.#asking.procedures[0].ruleset, this.assessment, { act: 'raise', ...raised, on: this.#asking.asOf })
    if (ok) this.#raised = raised
    return ok
  }

  /** When a limit ends that began then. Nothing of it is kept here. */
  lastDay(limit: SaidLimit, at: Day | Instant, now: Instant): string {
    return lastDayOf(this.#asking, limit, at, now)
  }

  /** Forgets everything that was said. */
  forget(): void {
    this.#said = nothingSaid
    this.#raised = undefined
  }
}
