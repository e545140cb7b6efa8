import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { findBoard } from '#lib/server/database/boards.ts'
import { database } from '#lib/server/index.ts'
import { peopleAsked, recordsOf } from '#lib/server/people-data/asked.ts'
import { countsOf } from '#lib/server/people-data/erase.ts'
import { whoSees } from '#lib/server/people-data/my-data.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.seeBoardPages(event.locals.person, { boardId }))
  const typed = event.url.searchParams.get('who')?.trim().slice(0, 200) ?? ''
  const { db } = database()
  const [board, counts, found] = await Promise.all([findBoard(db, boardId), countsOf(db, boardId), typed ? peopleAsked(db, boardId, typed) : []])
  return {
    years: board?.retention_years ?? 0, reason: board?.retention_reason ?? '', counts, typed, whoSees, mayKeepRetention: may.keepRetention(event.locals.person, { boardId }),
    found: await Promise.all(found.map(async ({ id, name, email, sign_in_name }) => ({ id, name, signsInWith: email ?? sign_in_name ?? '', mayErase: may.erase(event.locals.person, await recordsOf(db, id)) }))),
    erased: event.url.searchParams.has('erased')
  }
}
