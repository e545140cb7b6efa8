import type { Help, HelpContact } from '#lib/shell.ts'
import { findAgency } from './database/agencies.ts'
import { listAuthorities, listBoards, type Board } from './database/boards.ts'
import { checkedState, contactSlots, listContacts } from './database/contacts.ts'
import type { Db } from './database/index.ts'
import { today } from './time.ts'

let lastKnown: readonly HelpContact[] = []

/** The contacts as last read: for the page that is shown when the database cannot be asked. */
export const lastKnownContacts = (): readonly HelpContact[] => lastKnown

/** Who to call, for one board or (nobody signed in) for every board here: own areas first, then neighbours. */
export async function helpFor(db: Db, boards: readonly Board[], at: { readonly boardId: string; readonly agencyId: string | null } | null = null): Promise<Help> {
  const day = today()
  const order = (slot: string): number => contactSlots.findIndex((known) => known.slot === slot)
  const contacts = (
    await Promise.all(
      boards.map(async ({ id }) => {
        const [authorities, kept] = await Promise.all([listAuthorities(db, id), listContacts(db, id)])
        const several = authorities.length > 1
        return authorities.flatMap((authority) =>
          kept
            .filter((contact) => contact.authority_id === authority.id && contact.phone !== '')
            .sort((a, b) => order(a.slot) - order(b.slot))
            .map(({ slot, label, phone, hours, confirmed_on }) => ({ slot, label, area: several ? authority.name : '', phone, hours, checkedOn: confirmed_on, state: checkedState(confirmed_on, day) }))
        )
      })
    )
  ).flat()
  lastKnown = contacts
  const agency = at?.agencyId ? await findAgency(db, at.boardId, at.agencyId) : undefined
  return { lead: agency?.lead_name ? { name: agency.lead_name, phone: agency.lead_phone ?? '' } : null, councilPhone: boards[0]?.council_phone ?? '', contacts }
}

/** All boards' contacts, read once at start so that they are known when the database fails later. */
export const rememberContacts = async (db: Db): Promise<void> => void (await helpFor(db, await listBoards(db)))
