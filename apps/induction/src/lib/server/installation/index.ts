import { listBoards } from '../database/boards.ts'
import type { Db } from '../database/index.ts'

export { setUpCode } from './prepare.ts'

let known = false

/** Whether the set-up page has been filled in. Once it is, it stays so. */
export async function isSetUp(db: Db): Promise<boolean> {
  known ||= (await listBoards(db)).length > 0
  return known
}
