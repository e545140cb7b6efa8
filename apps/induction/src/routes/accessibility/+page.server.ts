import { listBoards } from '#lib/server/database/boards.ts'
import { database } from '#lib/server/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { person } }) => {
  const boards = await listBoards(database().db)
  const board = boards.find(({ id }) => person?.roles.some(({ boardId }) => boardId === id)) ?? boards[0]
  return { name: board?.name ?? 'Your local safeguarding children partnership', contact: board?.accessibility_contact ?? '' }
}
