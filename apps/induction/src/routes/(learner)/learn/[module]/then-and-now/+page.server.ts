import { fillText } from '@safeguarding-kit/content'
import { error } from '@sveltejs/kit'
import { sourcesOf } from '#lib/server/learning/references.ts'
import { moduleAt, visit } from '#lib/server/learning/visit.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { pack, values } = await visit(locals.person, url)
  const module = moduleAt(pack, params.module)
  const rows = (pack.thenAndNow?.rows ?? []).filter(row => row.module === module.id)
  if (!pack.thenAndNow || rows.length === 0) error(404, 'Nothing is written down about how this module was done before.')
  return {
    slug: module.slug, title: fillText(module.title, values), day: pack.thenAndNow.day, edition: pack.thenAndNow.edition, checkedOn: pack.checkedOn,
    rows: rows.map(({ id, about, then, now }) => ({ id, about, then, now: fillText(now, values) })),
    sources: sourcesOf(pack, rows.flatMap(row => row.sources)).filter((source, index, all) => all.findIndex(other => other.id === source.id) === index)
  }
}
