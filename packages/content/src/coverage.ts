import type { CoverageLine, CoverageList, Pack, Path } from './model.ts'
import { pathStages } from './path-model.ts'

/** How a path stands to one line: taught here, done by the employer, or not met. Whether the line was read in the official text is said beside it. */
export interface Covered {
  readonly line: CoverageLine
  readonly met: 'here' | 'employer' | 'not'
  /** The lessons of the line that the path has, and those that it leaves out. */
  readonly lessons: readonly string[]
  readonly leftOut: readonly string[]
}

/** A path held against a list, line by line. */
export interface CoverageOfList {
  readonly list: CoverageList
  readonly lines: readonly Covered[]
  /**
   * Whether it may be said that the list is covered: every line is taught here, every line was compared with the official text by somebody who says so, and
   * the standard is one that learning alone can meet. Never otherwise.
   */
  readonly mayBeClaimed: boolean
}

/** Holds the modules of a path against its lists. For people who lead safeguarding every line counts; for others those for leads are left out. */
export function coverageOf(pack: Pack, path: Path): readonly CoverageOfList[] {
  const modules = new Set(pathStages.flatMap(stage => path.stages[stage]))
  const taught = new Set(pack.modules.filter(module => modules.has(module.id)).flatMap(module => module.lessons.filter(lesson => lesson.status === 'current').map(lesson => lesson.id)))
  const leads = path.group === 'group-5'
  return path.lists.flatMap(id => pack.coverage.filter(list => list.id === id)).map(list => {
    const lines = list.lines.filter(line => leads || !line.leadsOnly).map((line): Covered => {
      const lessons = line.lessons.filter(lesson => taught.has(lesson)), leftOut = line.lessons.filter(lesson => !taught.has(lesson))
      return { line, met: line.employer !== undefined ? 'employer' : lessons.length > 0 && leftOut.length === 0 ? 'here' : 'not', lessons, leftOut }
    })
    const mayBeClaimed = list.standard && list.neverByLearningAlone === undefined && list.compared !== undefined && lines.every(({ met, line }) => met === 'here' && line.read === 'official')
    return { list, lines, mayBeClaimed }
  })
}
