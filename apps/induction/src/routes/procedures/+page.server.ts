import { books, bookOf } from '#lib/server/procedures/rule-book.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const day = today()
  return {
    books: await Promise.all(books.map(async book => {
      const on = await bookOf(book.id, day)
      return { ...book, counts: on?.ok ? on.book.counts : null, checkedOn: on?.ok ? on.book.checkedOn : null }
    }))
  }
}
