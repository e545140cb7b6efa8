import type { SourceDocument } from '../kernel/citation.ts'

const read = { readOn: '2026-11-22', read: 'in part', edition: 'not stated', inForce: { from: 'not stated' } } as const

/** The documents behind major events. No protocol, checklist or evaluation of the host boroughs of 2012 was found. */
export const majorEventsSources = [
  { ...read, id: 'safe-games-for-children-2012', title: 'How children are kept safe during the Games: an officer of the London Board on its group Safe Games for Children (opening)', publisher: 'The Guardian', edition: '7 August 2012', place: 'london', basis: 'london-procedure', address: 'https://www.theguardian.com/social-care-network/2012/aug/07/safeguarding-children-olympics' },
  { ...read, id: 'london-events-toolkit', title: 'Lost children: advice to organisers, with an example of a policy (of the time of the Criminal Records Bureau)', publisher: 'London Events Toolkit', place: 'london', basis: 'london-procedure', address: 'http://www.londoneventstoolkit.co.uk/health-and-safety/lost-children/' },
  { ...read, id: 'dover-event-planning', title: 'Event planning: child protection, with guidance from Kent Police on lost and found children', publisher: 'Dover District Council', place: 'another-area', basis: 'other-area', address: 'https://www.dover.gov.uk/Community/EventPlanning/A-Z/ChildProtectionSafeguarding.aspx' },
  { ...read, id: 'stockton-lost-persons', title: 'Event planning guide: lost persons', publisher: 'Stockton-on-Tees Borough Council', place: 'another-area', basis: 'other-area', address: 'https://stockton.gov.uk/2l-lost-persons' },
  { ...read, id: 'sutton-green-lost-children', title: 'Lost and found children policy', publisher: 'Friends of Sutton Green', place: 'another-area', basis: 'other-area', address: 'https://e-voice.org.uk/fosg/policies/lost-children' }
] as const satisfies readonly SourceDocument[]
