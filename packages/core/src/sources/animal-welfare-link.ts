import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', inForce: { from: 'not stated' }, edition: 'not stated' } as const
const elsewhere = { ...read, place: 'another-area', basis: 'other-area' } as const

/** The documents behind the link between harm to animals and harm to children, besides those of the thresholds. */
export const animalWelfareSources = [
  { ...read, place: 'london', basis: 'london-procedure', id: 'london-animal-abuse', title: 'London Safeguarding Children Procedures, practice guidance 3: animal abuse and links to abuse of children and vulnerable adults', publisher: 'London Safeguarding Children Partnership', address: 'http://londonsafeguardingchildrenprocedures.co.uk/animal_abuse.html' },
  { ...elsewhere, id: 'west-yorkshire-harm-to-animals', title: 'Procedures: harm to animals and possible implications for children', publisher: 'West Yorkshire safeguarding children partnerships', address: 'https://westyorkscb.proceduresonline.com/p_harm_animal.html' },
  { ...elsewhere, id: 'kent-harm-to-animals', title: 'Procedures: harm to animals and possible implications for children', publisher: 'Kent and Medway Safeguarding Children Partnerships', address: 'https://www.proceduresonline.com/kentandmedway/chapters/p_harm_animals.html' },
  { ...elsewhere, id: 'norfolk-harm-to-animals', title: 'Procedures: harm to animals and possible implications for children', publisher: 'Norfolk Safeguarding Children Board', address: 'https://norfolklscb.org/about/policies-procedures/5-16-harm-to-animals-and-possible-implications-for-children-ia-issues/' }
] as const satisfies readonly SourceDocument[]
