import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals: { person } }) => ({ name: person?.name ?? null })
