import type { LearningEvent } from '@safeguarding-kit/core/training'
import type { Database, Db } from '../database/index.ts'
import { prepared } from '../database/prepared.ts'
import { historyOf, refresherModule } from './events.ts'

const mostRemembered = 1000
const ofDatabase = new WeakMap<Database, Map<string, readonly LearningEvent[]>>()

const memoryOf = (database: Database): Map<string, readonly LearningEvent[]> => {
  const memory = ofDatabase.get(database) ?? new Map<string, readonly LearningEvent[]>()
  ofDatabase.set(database, memory)
  return memory
}

/** A learner's whole history in a module with an event that was just written, and a way to keep it in mind once that is committed. */
export interface Remembered {
  readonly history: readonly LearningEvent[]
  keep(): void
}

/**
 * The history as it is in this transaction, without reading again what this process read or wrote a moment ago. Events are only ever added,
 * so if there are as many as are remembered and one, they are those and this one; if not (another process wrote, the clock went back), all are read.
 */
export async function historyWith(database: Database, db: Db, learnerKey: string, written: LearningEvent): Promise<Remembered> {
  const memory = memoryOf(database)
  const key = `${learnerKey} ${written.moduleId}`
  const known = memory.get(key)
  const last = known?.at(-1)
  const goesOn = known !== undefined && (last === undefined || last.at < written.at) && (await countOf(db, learnerKey, written.moduleId)) === known.length + 1
  const history = goesOn ? [...known, written] : await historyOf(db, learnerKey, written.moduleId)
  return {
    history,
    keep() {
      memory.delete(key)
      memory.set(key, history)
      if (memory.size > mostRemembered) memory.delete(memory.keys().next().value ?? '')
    }
  }
}

const countEvents = prepared<{ learner: string; module: string }, { count: number | string }>(['learner', 'module'], (db, { learner, module }) =>
  db.selectFrom('learning_events').select(eb => eb.fn.countAll<number | string>().as('count')).where('learner_key', '=', learner).where('module_id', 'in', [module, refresherModule]))

const countOf = async (db: Db, learner: string, module: string): Promise<number> => Number((await countEvents(db, { learner, module }))[0]?.count)
