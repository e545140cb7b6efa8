import { fillText } from '@safeguarding-kit/content'
import { listBoards } from '#lib/server/database/boards.ts'
import { database } from '#lib/server/index.ts'
import { slotValues } from '#lib/server/learning/fill.ts'
import { blockViews } from '#lib/server/learning/lesson-view.ts'
import { openToAll } from '#lib/server/learning/open-to-all.ts'
import { visitorOf } from '#lib/server/learning/reader.ts'
import { sourcesOf, termsOf } from '#lib/server/learning/references.ts'
import { pack as inUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const { db } = database()
  const pack = inUse()
  const reader = await visitorOf(db, await listBoards(db))
  const values = slotValues(pack, reader)
  const found = openToAll(pack)
  return {
    contacts: reader.contacts,
    page: found && {
      title: fillText(found.lesson.title, values), summary: fillText(found.lesson.summary, values), checkedOn: found.lesson.checkedOn,
      blocks: blockViews(found.blocks, { pack, module: found.module, reader, values, events: [] }), terms: termsOf(pack, found.lesson.terms, values), sources: sourcesOf(pack, found.lesson.sources)
    }
  }
}
