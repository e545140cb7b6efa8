import type { Basis, Grade, NamedCondition, Place, RuleBookClock, RuleBookRule } from '@safeguarding-kit/core/kernel'

/** What a kind of rule does, as the first word of what follows. */
export const kinds = { level: 'Then', duty: 'A duty', route: 'A route', warning: 'A warning', prompt: 'Think again' } as const satisfies Record<RuleBookRule['kind'], string>

export const bases = {
  statute: 'Law', guidance: 'Government guidance', 'london-procedure': 'London procedure or threshold document', 'other-area': 'Another area’s procedure', local: 'Your area’s own rule', interpretation: 'Our own reading'
} as const satisfies Record<Basis, string>

export const places = { national: 'all of England', london: 'London', 'another-area': 'another area’s guidance; compare with London’s' } as const satisfies Record<Place, string>

export const sure = {
  seen: 'read in the document', reported: 'reported by another document, to be confirmed by the board', recalled: 'well known, to be confirmed by the board', inferred: 'our own reading, to be confirmed by the board', unverified: 'not confirmed'
} as const satisfies Record<Grade, string>

const units = { hours: ['hour', 'hours'], 'working-hours': ['working hour', 'working hours'], days: ['day', 'days'], 'working-days': ['working day', 'working days'], weeks: ['week', 'weeks'], months: ['month', 'months'] } as const

/** A limit in words: "within 1 working day of when the referral was received". */
export const limitOf = ({ limit, unit, startsAt, firstDay }: Pick<RuleBookClock, 'limit' | 'unit' | 'startsAt' | 'firstDay'>): string =>
  limit === 0 ? 'the same day.' : `within ${limit} ${units[unit][limit === 1 ? 0 : 1]} of: ${startsAt}${firstDay === 1 ? ' (that day counts as the first)' : ''}.`

/** The ends of a range in words: "under 12 months", "3 referrals or more". */
function rangeOf({ from, below, unit }: Extract<NamedCondition, { is: 'range' }>): string {
  if (from !== undefined && below !== undefined) return `from ${from} to under ${below} ${unit}`.trim()
  return from !== undefined ? `${from} ${unit} or more`.replace('  ', ' ') : `under ${below ?? ''} ${unit}`.trim()
}

/** The conditions that a condition is made of; none for one that is about a single fact. */
export const partsOf = (when: NamedCondition): readonly NamedCondition[] => ('of' in when ? when.of : [])

/** A condition in words. One with parts is said by how they count; the parts follow as a list. */
export function saidOf(when: NamedCondition): string {
  switch (when.is) {
    case 'all': return 'all of these:'
    case 'any': return 'any of these:'
    case 'not': return 'not this:'
    case 'count': return `at least ${when.count} of these:`
    case 'one-of': return `“${when.label}” is: ${when.options.join(', or ')}`
    case 'range': return `“${when.label}” is ${rangeOf(when)}`
    case 'no': return `“${when.label}” is answered no`
    case 'yes': return `“${when.label}” is answered ${when.known ? 'yes (known, not only suspected)' : 'yes or suspected'}`
  }
}
