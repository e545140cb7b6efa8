import type { CardView } from '#lib/learning/view.ts'

/** RFC 6350 asks for these signs to be escaped in text, and line ends never stand bare. */
const text = (value: string): string => value.replace(/[\\,;]/g, sign => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

const oneCard = (name: string, phone: string, note: string): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${text(name)}`, `N:${text(name)};;;;`, `TEL;TYPE=WORK,VOICE:${phone.replace(/[^\d+ ]/g, '')}`, ...(note ? [`NOTE:${text(note)}`] : []), 'END:VCARD', ''].join('\r\n')

/** The learner's card as contacts that a phone can save: own lead, deputy, front door, out of hours and the rest, each with a number. */
export function contactCards(card: CardView): string {
  const people = [
    ...(card.lead?.phone ? [{ name: `Safeguarding lead: ${card.lead.name}`, phone: card.lead.phone, note: card.agency }] : []),
    ...(card.deputy?.phone ? [{ name: `Deputy safeguarding lead: ${card.deputy.name}`, phone: card.deputy.phone, note: card.agency }] : [])
  ]
  const contacts = card.contacts.map(contact => ({ name: contact.area ? `${contact.label}, ${contact.area}` : contact.label, phone: contact.phone, note: contact.hours }))
  return [...people, ...contacts].map(({ name, phone, note }) => oneCard(name, phone, note)).join('')
}
