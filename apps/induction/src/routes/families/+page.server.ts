import { fillText } from '@safeguarding-kit/content'
import { listBoards } from '#lib/server/database/boards.ts'
import { database } from '#lib/server/index.ts'
import { slotValues } from '#lib/server/learning/fill.ts'
import { blockViews } from '#lib/server/learning/lesson-view.ts'
import { openToAll } from '#lib/server/learning/open-to-all.ts'
import { visitorOf } from '#lib/server/learning/reader.ts'
import { sourcesOf, termsOf } from '#lib/server/learning/references.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const { db } = database()
  const reader = await visitorOf(db, await listBoards(db))
  const pack = packInUse()
  // Whom to call stands here also where no pack can be read.
  const found = pack && openToAll(pack)
  if (!found) return { contacts: reader.contacts, page: null }
  const { module, lesson, blocks } = found
  const values = slotValues(pack, reader)
  return {
    contacts: reader.contacts,
    page: {
      title: fillText(lesson.title, values), summary: fillText(lesson.summary, values), checkedOn: lesson.checkedOn,
      blocks: blockViews(blocks, { pack, module, reader, values, events: [] }), terms: termsOf(pack, lesson.terms, values), sources: sourcesOf(pack, lesson.sources)
    }
  }
}
