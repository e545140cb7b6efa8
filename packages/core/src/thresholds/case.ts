import type { Answer, Day } from '../kernel/fact.ts'
import type { GroupId } from './catalogue/groups.ts'
import type { Level } from './catalogue/periods.ts'

/** A worked case: written by hand from the fact sheet, in the words a practitioner would use, and never from the rules' own answers. */
export interface WorkedCase {
  /** Permanent: scenarios of the training pack name it. */
  readonly id: string
  /** What a practitioner would say. */
  readonly says: string
  readonly facts: Readonly<Record<string, Answer>>
  /** Groups in which a person asked and found nothing more. */
  readonly closed: readonly GroupId[]
  /** Whose scheme; `london` where it is left out. */
  readonly profile?: string
  readonly asOf: Day
  readonly expected: {
    readonly lowest: Level
    readonly highest: Level
    readonly open: 'facts' | 'judgement' | 'facts-and-judgement' | 'neither'
    /** Actions that must be among those given. */
    readonly actions?: readonly string[]
    /** Actions that must not be among them: they would contradict those above. */
    readonly without?: readonly string[]
    /** Signs that must be among the first five to ask about. */
    readonly next?: readonly string[]
  }
}
