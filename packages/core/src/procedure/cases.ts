import type { Expected, WorkedCase } from '../kernel/worked-case.ts'
import type { Level } from '../thresholds/index.ts'

/** A worked case of a procedure: written by hand from the fact sheet, in the words a practitioner would use, and never from the rules' own answers. */
export type ProcedureCase = WorkedCase<string, Expected<Level>>
