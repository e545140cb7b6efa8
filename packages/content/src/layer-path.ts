import { checkPlain } from './inline.ts'
import type { FileReading } from './layer.ts'
import { CoverageFile, PathFile } from './path-schemas.ts'
import { checkShape, type ReadYaml } from './yaml.ts'

type Pointers = readonly { readonly id: string; readonly at?: string | undefined; readonly grade: 'seen' | 'reported' | 'recalled' | 'inferred' | 'unverified' }[]

function pointed(read: ReadYaml, sources: Pointers, path: readonly PropertyKey[], { uses }: FileReading) {
  return sources.map(({ id, at, grade }, index) => {
    uses.push({ kind: 'source', id, line: read.line([...path, index]) })
    return { id, grade, ...(at ? { at } : {}) }
  })
}

const given = <T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> }

/** A path: who learns which modules by when. */
export function readPath(read: ReadYaml, reading: FileReading): void {
  const { layer, placed, faults, uses } = reading
  const path = checkShape(read, PathFile, faults)
  if (!path) return
  const { status, successor, replaces, translationOf, earlier, budget, ...rest } = path
  for (const name of ['title', 'summary'] as const) checkPlain(path[name], read.file, read.line([name]), faults, uses, 'allow')
  checkPlain(budget.why, read.file, read.line(['budget', 'why']), faults, uses, 'allow')
  for (const [stage, ids] of Object.entries(path.stages)) for (const [index, id] of ids.entries()) uses.push({ kind: 'module', id, line: read.line(['stages', stage, index]) })
  if (successor) uses.push({ kind: 'path', id: successor, line: read.line(['successor']) })
  layer.paths.push({
    ...placed(read), dir: '', ...(replaces ? { replaces } : {}), ...(translationOf ? { translationOf } : {}),
    it: { ...rest, status: status ?? 'current', ...(successor ? { successor } : {}), budget: { ...budget, sources: pointed(read, budget.sources, ['budget', 'sources'], reading) }, ...(earlier ? { earlier: given(earlier) } : {}) }
  })
}

/** A list of what courses have to cover, with the lessons that teach each line. */
export function readCoverage(read: ReadYaml, reading: FileReading): void {
  const { layer, placed, faults, uses } = reading
  const list = checkShape(read, CoverageFile, faults)
  if (!list) return
  const { sources, compared, neverByLearningAlone, lines, ...rest } = list
  const seen = new Set<string>()
  for (const [index, { id, says, lessons, employer, read: how }] of lines.entries()) {
    const line = read.line(['lines', index])
    if (seen.has(id)) faults.add(read.file, line, 'duplicate-id', `The line "${id}" stands twice in this list. Keep one.`)
    seen.add(id)
    checkPlain(says, read.file, read.line(['lines', index, 'says']), faults, uses, 'allow')
    checkPlain(employer, read.file, read.line(['lines', index, 'employer']), faults, uses, 'allow')
    if (lessons.length > 0 && employer !== undefined) faults.add(read.file, line, 'lessons-and-employer', `The line "${id}" names lessons and what the employer does. Divide it: the part that is taught, and the part that the employer does.`)
    if (compared && how !== 'official') faults.add(read.file, line, 'not-compared', `The list says that every line was compared with the official text; the line "${id}" says "${how}". Write read: official once it was, or take compared: out.`)
  }
  layer.coverage.push({ ...placed(read), dir: '', it: { ...rest, sources: pointed(read, sources, ['sources'], reading), ...(compared ? { compared } : {}), ...(neverByLearningAlone ? { neverByLearningAlone } : {}), lines: lines.map(({ employer, ...line }) => ({ ...line, ...(employer ? { employer } : {}) })) } })
}
