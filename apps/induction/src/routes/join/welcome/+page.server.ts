import { signedIn } from '#lib/server/access/index.ts'
import { ownPage } from '#lib/server/forms.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  const { name, signInName, nameConfirmed, roles } = signedIn(event)
  const learns = roles.some(({ agencyId }) => agencyId !== null)
  return { name, signInName, nameConfirmed, learns, manages: roles.filter(({ role }) => role === 'manager').map(({ agencyId, agencyName }) => ({ id: agencyId, name: agencyName ?? '' })), next: ownPage(event.url.searchParams.get('next'), learns ? '/learn' : '/board') }
}
