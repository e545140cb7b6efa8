import { pack } from '#lib/server/packs/index.ts'
import { registerOf } from '#lib/server/reviews/register.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => registerOf(pack(), url.searchParams.get('theme'))
