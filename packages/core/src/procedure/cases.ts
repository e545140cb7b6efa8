import type { DecisionInput } from '../kernel/decision.ts'
import type { Level } from '../thresholds/index.ts'

/** A worked case of a procedure: written by hand from the fact sheet, in the words a practitioner would use, and never from the rules' own answers. */
export interface ProcedureCase {
  /** Permanent: scenarios of a training pack may name it. */
  readonly id: string
  /** What a practitioner would say. */
  readonly says: string
  readonly facts: DecisionInput['facts']
  readonly closed?: readonly string[]
  readonly days?: DecisionInput['days']
  /** Whose scheme; `london` where it is left out. */
  readonly profile?: string
  readonly asOf: string
  readonly expected: {
    readonly lowest?: Level
    readonly highest?: Level
    readonly open?: 'facts' | 'judgement' | 'facts-and-judgement' | 'neither'
    /** Nobody may record less. */
    readonly acute?: boolean
    /** Actions that must be among those given. */
    readonly actions?: readonly string[]
    /** Actions that must not be among them. */
    readonly without?: readonly string[]
    /** Signs that must be among the first five to ask about. */
    readonly next?: readonly string[]
    /** Prompts that must be among those that ask a person to think again: rule ids. */
    readonly thinkAgain?: readonly string[]
    /** The last day or moment allowed, or why there is none. */
    readonly clocks?: Readonly<Record<string, string | 'event-has-not-happened' | 'beyond-calendar' | 'needs-time-of-day' | 'no-such-clock'>>
    /** Instead of a decision: the codes of what is wrong with the input. */
    readonly faults?: readonly string[]
  }
}
