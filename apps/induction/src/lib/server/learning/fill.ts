import type { Pack, SlotValues } from '@safeguarding-kit/content'
import type { CardView, ContactView } from '#lib/learning/view.ts'

/** Who is reading: what a pack's names and contacts are filled with. */
export interface Reader {
  readonly board: { readonly name: string; readonly shortName: string; readonly councilPhone: string }
  readonly agency: string
  readonly lead: { readonly name: string; readonly phone: string } | null
  readonly deputy: { readonly name: string; readonly phone: string } | null
  readonly noDeputy: boolean
  readonly contacts: readonly ContactView[]
}

const telephone = (text: string, phone: string): { text: string; href: `tel:${string}` } | string => (phone ? { text, href: `tel:${phone.replaceAll(' ', '')}` } : text)

/** The values of a pack's slots for this reader. What is not filled in says so where it stands. */
export function slotValues(pack: Pack, reader: Reader): SlotValues {
  const contacts = Object.fromEntries(
    [...new Set(reader.contacts.map(contact => contact.slot))].map(slot => {
      const first = reader.contacts.find(contact => contact.slot === slot)
      return [`contact:${slot}`, first ? telephone(first.phone, first.phone) : '']
    })
  )
  return {
    ...pack.slots,
    'name:partnership': reader.board.name,
    'name:partnership-short': reader.board.shortName,
    'name:agency': reader.agency || 'your workplace',
    'name:lead': reader.lead?.name ?? 'your safeguarding lead',
    'name:deputy': reader.deputy?.name ?? 'the deputy',
    ...contacts,
    'contact:council': reader.board.councilPhone ? telephone(reader.board.councilPhone, reader.board.councilPhone) : '',
    ...(reader.lead ? { 'contact:lead': telephone(reader.lead.phone || reader.lead.name, reader.lead.phone) } : {}),
    ...(reader.deputy ? { 'contact:deputy': telephone(reader.deputy.phone || reader.deputy.name, reader.deputy.phone) } : {})
  }
}

/** The learner's card: shown at the end of Day one, on a page of its own, and as a contact for a phone. */
export function cardOf(reader: Reader): CardView {
  const order = ['front-door', 'out-of-hours', 'lado', 'police']
  return {
    lead: reader.lead, deputy: reader.deputy, noDeputy: reader.noDeputy, agency: reader.agency,
    contacts: order.flatMap(slot => reader.contacts.filter(contact => contact.slot === slot))
  }
}

const person = (one: Reader['lead']): string | undefined => (one ? [one.name, one.phone].filter(Boolean).join(', ') : undefined)

/** The number of somebody to call, as the reader's own board and setting have it; null where it is not filled in. */
export function numberOf({ board, lead, deputy, contacts }: Reader, contact: string): string | null {
  const numbers: Readonly<Record<string, string | undefined>> = { 999: '999', 101: '101', council: board.councilPhone, lead: person(lead), deputy: person(deputy) }
  return (numbers[contact] ?? contacts.filter(({ slot }) => slot === contact).map(({ phone, area }) => (area ? `${phone} (${area})` : phone)).join(', ')) || null
}
