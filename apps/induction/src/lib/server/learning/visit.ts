import { error, redirect } from '@sveltejs/kit'
import type { Module, Pack } from '@safeguarding-kit/content'
import type { SignedInPerson } from '../access/person.ts'
import { database } from '../index.ts'
import { pack as packInUse } from '../packs/index.ts'
import { slotValues } from './fill.ts'
import { readerOf } from './reader.ts'
import type { Learner } from './record.ts'
import { currentModules } from './steps.ts'

/** Somebody learning: who they are to the record, the pack they see and what its slots say to them. Own record only, by construction. */
export async function visit(person: SignedInPerson | null, url: URL) {
  if (!person) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`)
  // Coordinators and board leads take it too; a learner's role comes first, since it says by when.
  const held = person.roles.find(role => role.role === 'learner') ?? person.roles[0]
  if (!held) error(403, 'You are not taking an induction here now. Your finished records are on “My record”. To take it again, join with your agency’s code.')
  const pack = packInUse()
  const { db } = database()
  const reader = await readerOf(db, held)
  const learner: Learner = { learnerKey: person.learnerKey, boardId: held.boardId }
  return { person, held, pack, db, reader, learner, values: slotValues(pack, reader) }
}

export type Visit = Awaited<ReturnType<typeof visit>>

/** The module at an address. One that was retired while somebody was in it leads to its successor, or says what to do. */
export function moduleAt(pack: Pack, slug: string): Module {
  const module = currentModules(pack).find(entry => entry.slug === slug)
  if (module) return module
  const retired = pack.modules.find(entry => entry.slug === slug && entry.status === 'retired')
  const successor = retired && currentModules(pack).find(entry => entry.id === retired.successor)
  if (successor) redirect(303, `/learn/${successor.slug}?retired=module`)
  error(404, retired ? 'This module is no longer taught. What you finished of it is kept on your record.' : 'There is no such module.')
}
