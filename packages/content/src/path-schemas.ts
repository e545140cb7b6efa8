import { z } from 'zod'
import { Day, Flag, Id, life, list, said, SourcePointer, Text } from './schemas.ts'

const groups = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'group-6', 'group-7', 'group-8'] as const
const whole = (unit: string, most: number) => z.number(said(`Give ${unit} as a whole number.`)).int(said(`Give ${unit} as a whole number.`)).min(1, said(`Give at least 1 of ${unit}.`)).max(most, said(`Give ${most} of ${unit} or fewer.`))

/** One file of `paths/`. */
export const PathFile = z.strictObject({
  id: Id, title: Text, summary: Text, roles: list(Id, 50).default([]), group: z.enum(groups, said('Write group-1 to group-8.')),
  stages: z.strictObject({ induction: list(Id, 50), 'six-months': list(Id, 50).default([]), 'twelve-months': list(Id, 50).default([]) }, said('Give the modules by stage: induction, six-months, twelve-months.')),
  budget: z.strictObject({ minutes: whole('minutes', 1200), from: z.enum(groups, said('Write group-1 to group-8.')), why: Text, sources: list(SourcePointer, 20).default([]) }, said('Give the budget: minutes, from, why, sources.')),
  lists: list(Id, 20).default([]),
  earlier: z.strictObject({
    from: Day, inductionDays: whole('days', 365).optional(), sixMonths: whole('months', 6).optional(), twelveMonths: whole('months', 12).optional(), refresherMonths: whole('months', 60).optional()
  }, said('Give earlier dates: from, and inductionDays, sixMonths, twelveMonths or refresherMonths.')).optional(),
  ...life
}, said('A path has id, title, summary, roles, group, stages and budget.'))

const Line = z.strictObject({
  id: z.string(said('Give the line its id.')).regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, said('Write the line\'s id in letters, digits and hyphens, for example A5a.')).max(40, said('Keep the line\'s id short.')),
  says: Text, read: z.enum(['official', 'reported', 'recalled'], said('Say how the line was read: official, reported or recalled.')),
  lessons: list(Id, 30).default([]), employer: Text.optional(), leadsOnly: Flag.default(false)
}, said('A line has id, says, read, and lessons or employer.'))

/** One file of `coverage/`. */
export const CoverageFile = z.strictObject({
  id: Id, title: Text, publisher: Text, edition: Text, inForce: Text, standard: Flag.default(true), neverByLearningAlone: Text.optional(), sources: list(SourcePointer, 20).default([]),
  compared: z.strictObject({ by: Text, on: Day }, said('Say who compared it (a role) and on which day: compared: { by: …, on: … }.')).optional(),
  lines: list(Line, 300).min(1, said('Give at least one line.'))
}, said('A coverage list has id, title, publisher, edition, inForce and lines.'))
