import type { Module, Pack } from '@safeguarding-kit/content'
import type { Db } from '../database/index.ts'
import { checkOf, type Check } from './check.ts'
import { eventsOf } from './events.ts'
import type { Learner } from './record.ts'
import { refresherUnderWay } from './refresher.ts'

export interface OwnCheck {
  readonly check: Check
  /** It was taken in this period: once is enough, and guessing until it fits would show nothing. */
  readonly taken: boolean
  /** Something of the module was learnt in this period already. */
  readonly begun: boolean
  readonly refreshing: boolean
}

/** The questions before a module for one person, drawn anew for each refresher. */
export async function ownCheck(db: Db, learner: Learner, pack: Pack, module: Module): Promise<OwnCheck> {
  const refresher = await refresherUnderWay(db, learner)
  const events = await eventsOf(db, learner.learnerKey, module.id)
  const taken = events.some(event => event.kind === 'check-taken')
  return { check: checkOf(pack, module, `${learner.learnerKey} ${refresher?.id ?? ''}`, refresher !== null), taken, begun: events.some(event => event.kind !== 'check-taken' && event.kind !== 'module-opened'), refreshing: refresher !== null }
}
