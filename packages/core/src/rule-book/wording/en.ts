import type { Basis, Grade, NamedCitation, NamedCondition, Place, RuleBookClock, RuleBookCounts, RuleBookRule } from '../../kernel/index.ts'

/** What a kind of rule does, as the first word of what follows. */
export const kinds = { level: 'Then', duty: 'A duty', route: 'A route', warning: 'A warning', prompt: 'Think again' } as const satisfies Record<RuleBookRule['kind'], string>

export const bases = {
  statute: 'Law', guidance: 'Government guidance', 'london-procedure': 'London procedure or threshold document', 'other-area': 'Another area’s procedure', local: 'A board’s own rule', interpretation: 'Our own reading'
} as const satisfies Record<Basis, string>

export const places = { national: 'all of England', london: 'London', 'another-area': 'another area’s guidance; compare with London’s' } as const satisfies Record<Place, string>

export const sure = {
  seen: 'read in the document', reported: 'reported by another document, to be confirmed by the board', recalled: 'well known, to be confirmed by the board', inferred: 'our own reading, to be confirmed by the board', unverified: 'not confirmed'
} as const satisfies Record<Grade, string>

/** What an answer is called beside the name of its fact. */
export const answers: Readonly<Record<string, string>> = { yes: 'yes', suspected: 'suspected', no: 'no', 'not-asked': 'not asked', 'asked-not-known': 'asked, and not known', refused: 'they would not say' }

const units = { hours: ['hour', 'hours'], 'working-hours': ['working hour', 'working hours'], days: ['day', 'days'], 'working-days': ['working day', 'working days'], weeks: ['week', 'weeks'], months: ['month', 'months'] } as const

/** A length of time in words: "1 working day", "48 hours". Other units are said as they are. */
export function lengthOf(count: number, unit: string): string {
  return `${count} ${unit in units ? units[unit as keyof typeof units][count === 1 ? 0 : 1] : unit}`
}

/** A limit in words: "within 1 working day of when the referral was received". */
export const limitOf = ({ limit, unit, startsAt, firstDay }: Pick<RuleBookClock, 'limit' | 'startsAt' | 'firstDay'> & { readonly unit: string }): string =>
  limit === 0 ? 'the same day.' : `within ${lengthOf(limit, unit)} of when ${startsAt}${firstDay === 1 ? ' (that day counts as the first)' : ''}.`

/** An end of a range in words. Months that make whole years are said as years. */
function endOf(end: number | string, unit: string): string {
  return unit === 'months' && typeof end === 'number' && end >= 24 && end % 12 === 0 ? `${end / 12} years` : `${end} ${unit}`.trim()
}

/** The ends of a range in words: "under 12 months", "16 years or more", "3 referrals or more". */
function rangeOf({ from, below, unit }: Extract<NamedCondition, { is: 'range' }>): string {
  if (from !== undefined && below !== undefined) return `from ${endOf(from, unit)} to under ${endOf(below, unit)}`
  return from !== undefined ? `${endOf(from, unit)} or more` : `under ${endOf(below ?? '', unit)}`
}

/** The conditions that a condition is made of; none for one that is about a single fact. */
export const partsOf = (when: NamedCondition): readonly NamedCondition[] => ('of' in when ? when.of : [])

/** All its parts ask for the same answer: then that is said once, before them, and each part is no more than the name of its fact. */
const asksAllAlike = (when: NamedCondition): boolean => when.is !== 'not' && partsOf(when).length > 1 && partsOf(when).every(part => part.is === 'yes' && !part.known)

/** The parts of a condition, each with what stands for it in the list under the condition. */
export const partsSaid = (when: NamedCondition): readonly { readonly part: NamedCondition; readonly said: string }[] =>
  partsOf(when).map(part => ({ part, said: asksAllAlike(when) && 'label' in part ? `“${part.label}”` : saidOf(part) }))

/** A condition in words. One with parts is said by how they count; the parts follow as a list. */
export function saidOf(when: NamedCondition): string {
  if ('of' in when && when.of.length === 0) return 'whatever is answered'
  const alike = (are: 'is' | 'are'): string => (asksAllAlike(when) ? ` ${are} answered yes or suspected:` : ':')
  switch (when.is) {
    case 'all': return `all of these${alike('are')}`
    case 'any': return `any of these${alike('is')}`
    case 'not': return 'not this:'
    case 'count': return `at least ${when.count} of these${alike('are')}`
    case 'one-of': return `“${when.label}” is ${when.options.map(option => `“${option}”`).join(' or ')}`
    case 'range': return `“${when.label}” is ${rangeOf(when)}`
    case 'no': return `“${when.label}” is answered no`
    case 'yes': return `“${when.label}” is answered ${when.known ? 'yes (known, not only suspected)' : 'yes or suspected'}`
  }
}

/** The same in few words, for a picture that says once how a line is met: "Under 12 months" would not do alone, so the fact is always named. */
export function brieflyOf(when: NamedCondition): string {
  switch (when.is) {
    case 'yes': return when.known ? `${when.label} (known, not only suspected)` : when.label
    case 'no': return `${when.label}: no`
    case 'one-of': return `${when.label}: ${when.options.join(', or ')}`
    case 'range': return `${when.label}: ${rangeOf(when)}`
    default: return saidOf(when).replace(/^./, letter => letter.toUpperCase()).replace(/( (is|are) answered yes or suspected)?:$/, '')
  }
}

/** A whole condition on one line: "all of these: (…; …)". */
export function onOneLine(when: NamedCondition): string {
  const parts = partsSaid(when)
  return parts.length === 0 ? saidOf(when) : `${saidOf(when)} (${parts.map(({ part, said }) => (partsOf(part).length > 0 ? onOneLine(part) : said)).join('; ')})`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day as people say it: 21 November 2026. */
export function dayOf(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** A document as it is named beside what it says, with where in it and when it was read. What is not known of it is left out. */
export const citedAs = ({ title, publisher, edition, at, readOn, copy }: NamedCitation): string =>
  `${[title, publisher, edition].filter(part => part !== 'not stated').join(', ')}${at === 'not stated' ? '' : `: ${at}`} (read ${dayOf(readOn)}${copy ? ', in a copy' : ''})`

/** What kind of document a rule stands on and for where it holds, told once: another area’s procedure is that of another area. */
const standsOn = ({ basis, place }: Pick<RuleBookRule, 'basis' | 'place'>): string =>
  basis === 'other-area' && place === 'another-area' ? `${bases[basis]}; compare with London’s` : basis === 'london-procedure' && place === 'london' ? bases[basis] : `${bases[basis]}; ${places[place]}`

/** From which document’s days something was carried, where that is another than the days of the rule book. Nothing where it was not carried. */
export const carriedOf = ({ carriedFrom, citations }: Pick<RuleBookRule, 'carriedFrom' | 'citations'>): string =>
  carriedFrom === undefined ? '' : citations.length === 1 && citations[0]?.title === carriedFrom ? ' Read in a document of another time, and carried to these days.' : ` Carried from a document of another time: ${carriedFrom}.`

/** On what a rule stands, for where it holds and how well it was read, in sentences. */
export function standingOf(rule: Pick<RuleBookRule, 'basis' | 'place' | 'grade' | 'own' | 'carriedFrom' | 'citations'>): string {
  const { sign, level } = rule.grade, follows = rule.own === undefined ? sure[level] : `your area’s own rule, ${rule.own}`
  return `${standsOn(rule)}. ${rule.own === undefined && sign === level ? `Sign and what follows: ${follows}` : `Sign: ${sure[sign]}; what follows: ${follows}`}.${carriedOf(rule)}`
}

/** On what a row of a table stands, and how well it was read. */
export const standingIn = ({ citations, grade }: { readonly citations: readonly NamedCitation[]; readonly grade: Grade }): string => `${citations.map(({ title }) => title).join('; ')}: ${sure[grade]}`

/** On whose word the rules of a day stand, in sentences. What there is none of is left out. */
export function countedIn({ rules, national, london, anotherArea, ourReading, toBeConfirmed }: RuleBookCounts): string {
  const both = national > 0 && london > 0 ? `a national (${national}) or London (${london}) document` : london > 0 ? 'a London document' : national > 0 ? 'a national document' : 'a national or London document'
  const rest = (count: number): string => (count === 0 ? 'None rests' : count === 1 ? '1 rests' : `${count} rest`)
  return [
    `${rules === 1 ? '1 rule is' : `${rules} rules are`} used on this day.`, `${rest(national + london)} on ${both}${anotherArea > 0 ? `, ${anotherArea} on another area’s, to be compared with London’s` : ''}.`,
    ...(ourReading > 0 ? [`In ${ourReading} a document names the sign, and what follows is our own reading.`] : []), ...(toBeConfirmed > 0 ? [`${toBeConfirmed} of the ${rules} ${toBeConfirmed === 1 ? 'is' : 'are'} to be confirmed by the board.`] : [])
  ].join(' ')
}

/** When a rule is in force, as a sentence. */
export const inForceOf = ({ from, to, knownFrom }: RuleBookRule['inForce']): string =>
  `${knownFrom ? 'Known to be in force from' : 'In force from'} ${dayOf(from)}${to ? ` to ${dayOf(to)}` : ''}${knownFrom ? ', and may be older' : ''}.`

/** What a rule concludes, as a sentence that follows its kind. */
export function followsOf({ kind, atLeast, upTo }: Pick<RuleBookRule, 'kind' | 'atLeast' | 'upTo'>, labelOf: (level: string) => string): string {
  if (atLeast !== undefined) return `at least ${labelOf(atLeast)}${upTo === undefined || upTo === atLeast ? '' : `, and up to ${labelOf(upTo)} where a person judges so`}.`
  return kind === 'prompt' ? `may raise it to ${labelOf(upTo ?? '')} at most, only by a person’s own yes with a reason.` : 'changes no level by itself.'
}

/** What is marked at a rule, in the order in which a reader needs it. */
export const marksOf = ({ acute, openNorm, coming, off }: Pick<RuleBookRule, 'acute' | 'openNorm' | 'coming' | 'off'>): readonly ('enough by itself' | 'needs judgement' | 'coming: not in force yet' | 'not confirmed: switched off')[] => [
  ...(acute ? ['enough by itself' as const] : []), ...(openNorm ? ['needs judgement' as const] : []), ...(coming ? ['coming: not in force yet' as const] : []), ...(off ? ['not confirmed: switched off' as const] : [])
]
