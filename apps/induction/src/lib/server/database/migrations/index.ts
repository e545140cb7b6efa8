import type { Migration } from 'kysely/migration'
import type { Kind } from '../kind.ts'
import { accounts } from './0001-accounts.ts'
import { boardAndLearning } from './0002-board-and-learning.ts'
import { signOffAndErasure } from './0003-sign-off-and-erasure.ts'
import { firstTalks } from './0004-first-talks.ts'
import { boardActions } from './0005-board-actions.ts'
import { taughtSessions } from './0006-taught-sessions.ts'
import { spacedPractice } from './0007-spaced-practice.ts'
import { dataset } from './0008-dataset.ts'

/** Every migration by name, in order. A published one is never edited: the next change is a new file. */
export const migrations = (kind: Kind): Record<string, Migration> => ({
  '0001-accounts': accounts(kind),
  '0002-board-and-learning': boardAndLearning(kind),
  '0003-sign-off-and-erasure': signOffAndErasure(kind),
  '0004-first-talks': firstTalks(kind),
  '0005-board-actions': boardActions(kind),
  '0006-taught-sessions': taughtSessions(kind),
  '0007-spaced-practice': spacedPractice(kind),
  '0008-dataset': dataset(kind)
})
