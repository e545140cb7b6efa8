import { packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = () => {
  const pack = packInUse()
  return {
    pack: pack && {
      title: pack.title, edition: pack.edition, checkedOn: pack.checkedOn, reviewBy: pack.reviewBy,
      stack: pack.stack.map(({ id, edition }) => `${id} ${edition}`),
      sources: Object.values(pack.sources).map(({ id, title, publisher, edition }) => ({ id, title, publisher, edition })).sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    }
  }
}
