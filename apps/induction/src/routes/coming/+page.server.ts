import { comingAfter } from '#lib/server/procedures/rule-book.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => ({ day: today(), books: await comingAfter(today()), reviewBy: packInUse()?.reviewBy ?? null })
