import type { Expected as ExpectedOf, WorkedCase as WorkedCaseOf } from '../kernel/worked-case.ts'
import type { ActionId } from './actions.ts'
import type { GroupId } from './catalogue/groups.ts'
import type { Level } from './catalogue/periods.ts'
import type { ClockId } from './clocks.ts'

type Expected = ExpectedOf<Level, ActionId, ClockId> & Required<Pick<ExpectedOf<Level>, 'lowest' | 'highest' | 'open'>>

/** A worked case of thresholds: it always says how far the answers point, and which groups a person has closed. */
export type WorkedCase = WorkedCaseOf<GroupId, Expected> & Required<Pick<WorkedCaseOf<GroupId, Expected>, 'closed'>>
