import { recordAct } from '../database/acts.ts'
import { transact, type Database } from '../database/index.ts'
import { invitationsByTokens, listInvitations, renewInvitation } from '../database/invitations.ts'
import { linkOf, takeLetterBack, tokenFor, writeTo, type Inviting } from './invite.ts'

/** Whose link was made anew. It stands here only for whoever has no address: everyone else has a letter with it. */
export interface Anew { readonly id: string; readonly name: string; readonly link: string }

/** Makes new links for these invitations of the agency, which were neither used nor withdrawn: the old ones stop working, the new ones have their whole time. The same press makes the same links. */
export const linksAnew = (database: Database, inviting: Inviting, ids: readonly string[]): Promise<readonly Anew[]> =>
  transact(database, async (db) => {
    const { agency, by } = inviting
    const wanted = new Set(ids)
    const those = (await listInvitations(db, agency.board_id, agency.id)).filter(({ id, used_at, revoked_at }) => wanted.has(id) && used_at === null && revoked_at === null)
    const tokens = new Map(those.map((one) => [one.id, tokenFor(inviting, one, one.id)]))
    const before = await invitationsByTokens(db, [...tokens.values()])
    const anew: Anew[] = []
    for (const invitation of those) {
      const { id, name, email } = invitation
      const token = tokens.get(id) ?? ''
      if (!before.has(token)) {
        await takeLetterBack(db, invitation)
        await renewInvitation(db, agency.board_id, id, token)
        await writeTo(db, inviting, { name, email }, token)
        await recordAct(db, { board: agency.board_id, by, act: `Somebody was given a new link to join ${agency.name}`, about: agency.id })
      }
      anew.push({ id, name, link: email === '' ? linkOf(inviting, token) : '' })
    }
    return anew
  })
