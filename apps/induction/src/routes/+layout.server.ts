import { listBoards } from '#lib/server/database/boards.ts'
import { helpFor } from '#lib/server/help.ts'
import { isSignedOff } from '#lib/server/database/sign-offs.ts'
import { database, settings } from '#lib/server/index.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { idleMinutes, isSharedDevice } from '#lib/server/session.ts'
import type { Shell } from '#lib/shell.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals: { person }, cookies }): Promise<Shell> => {
  const { db } = database()
  const boards = await listBoards(db)
  const own = boards.filter(({ id }) => person?.roles.some(({ boardId }) => boardId === id))
  const board = own[0] ?? boards[0]
  const holds = (role: string): boolean => person?.roles.some((held) => held.role === role) ?? false
  return {
    demo: settings().demo,
    board: board ? { name: board.name, shortName: board.short_name, kind: board.kind } : null,
    person: person && { name: person.name, isLearner: holds('learner'), isManager: holds('manager'), isCoordinator: holds('coordinator'), isBoardLead: holds('board-lead') },
    idleMinutes: person && isSharedDevice(cookies) ? idleMinutes : null,
    help: await helpFor(db, own.length > 0 ? own : boards, person?.roles.find(({ agencyId }) => agencyId !== null)),
    draft: board ? await isDraft(db, board.id) : true
  }
}

/** Whether the pack in use still waits for this board's sign-off. */
async function isDraft(db: Parameters<typeof isSignedOff>[0], board: string): Promise<boolean> {
  const pack = packInUse()
  return pack === null || !(await isSignedOff(db, board, pack))
}
