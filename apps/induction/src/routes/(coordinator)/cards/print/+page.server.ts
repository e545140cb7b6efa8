import { fillText } from '@safeguarding-kit/content'
import { redirect } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { slotValues } from '#lib/server/learning/fill.ts'
import { paperStory } from '#lib/server/learning/paper.ts'
import { readerOf } from '#lib/server/learning/reader.ts'
import { scenarioAt } from '#lib/server/learning/scenario.ts'
import { database } from '#lib/server/index.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** More than these are more than anyone teaches in a day. */
const mostCards = 60

export const load: PageServerLoad = async event => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead', 'manager')
  const person = allow(event, may.teachGroups(event.locals.person, { boardId }))
  const pack = packInUse()
  const held = person.roles.find(role => role.boardId === boardId && role.agencyId !== null) ?? { boardId, agencyId: null }
  const reader = await readerOf(database().db, held)
  const values = slotValues(pack, reader)
  const found = [...new Set(event.url.searchParams.getAll('card'))].slice(0, mostCards).flatMap(slug => scenarioAt(pack, slug) ?? []).filter(({ scenario }) => scenario.status === 'current')
  if (found.length === 0) redirect(303, '/cards?none')
  const notes = pack.facilitating.map(note => ({ ...note, text: fillText(note.text, values) }))
  return {
    size: event.url.searchParams.get('size') === 'a5' ? 'a5' as const : 'a4' as const, board: reader.board.name, edition: pack.edition, on: today(),
    notes: { before: notes.filter(({ part }) => part === 'before'), ask: notes.filter(({ part }) => part === 'ask'), care: notes.filter(({ part }) => part === 'care'), avoid: notes.filter(({ part }) => part === 'avoid'), after: notes.filter(({ part }) => part === 'after') },
    cards: found.map(({ module, scenario }) => paperStory(pack, module, scenario, reader, values))
  }
}
