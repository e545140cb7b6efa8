import { rulesOf, saying, spansOf, type Said, type Stated } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, no, any } = saying<FactId>()

/** London's advice, which names the Criminal Records Bureau (as recalled, to November 2012), and then what areas elsewhere say. */
const londonThen = (grade: Said['grade'], ...today: Said['cites']): Stated['on'] => [
  { from: '2006-04-01', knownFrom: true, to: '2012-11-30', cites: ['london-events-toolkit'], grade: 'inferred', carriedFrom: 'london-events-toolkit' },
  ...spansOf([{ cites: today, grade }], '2012-12-01')
]
const elsewhere = (grade: Said['grade'], ...cites: Said['cites']): Stated['on'] => spansOf([{ cites, grade }])
/** The sign was read; that the police and the front door are called is our reading. */
const signSeen = (...cites: Said['cites']): Stated['on'] => spansOf([{ cites, sign: 'seen', grade: 'inferred' }])
const duringTheGames = spansOf([{ cites: ['safe-games-for-children-2012'], grade: 'reported' }])

/** What the sources give, and no more: no national rule on events was found. Harm to a child, a missing child and a worry about a helper are other procedures' and the catalogue's. */
export const sheet = [
  { id: 'event-found-child-is-brought-to-the-point', row: 'lost child', when: yes('event-child-is-here-alone'), concludes: { kind: 'route', actions: ['bring-the-child-to-the-point', 'stay-two-with-the-child'] }, on: londonThen('seen', 'dover-event-planning', 'stockton-lost-persons') },
  { id: 'event-never-one-adult-alone', row: 'lost child', when: yes('event-one-adult-alone-with-the-child'), concludes: { kind: 'warning', actions: ['stay-two-with-the-child'] }, on: elsewhere('seen', 'dover-event-planning', 'stockton-lost-persons') },
  { id: 'event-child-is-looked-for', row: 'lost child', when: yes('child-is-missing-now'), concludes: { kind: 'route', actions: ['look-for-the-child-together', 'call-police'] }, openNorm: true, on: londonThen('inferred', 'dover-event-planning') },
  { id: 'event-child-is-not-handed-over', row: 'handover', when: any(yes('event-claimant-is-not-known'), yes('event-child-is-unsure-of-claimant')), concludes: { kind: 'duty', actions: ['do-not-hand-the-child-over-yet', 'stay-two-with-the-child', 'tell-safeguarding-lead-today', 'call-police'] }, on: signSeen('dover-event-planning') },
  { id: 'event-nobody-comes', row: 'handover', when: yes('event-nobody-comes-for-the-child'), concludes: { kind: 'duty', actions: ['stay-two-with-the-child', 'call-police', 'call-front-door', 'record-now'] }, openNorm: true, on: signSeen('sutton-green-lost-children') },
  { id: 'event-helpers-are-checked', row: 'workforce', when: no('event-helpers-are-checked-and-briefed'), concludes: { kind: 'duty', actions: ['only-checked-helpers-look-after-children'] }, on: londonThen('seen', 'stockton-lost-persons', 'dover-event-planning') },
  { id: 'event-plan-has-a-point', row: 'governance', when: no('event-plan-has-a-point-for-lost-children'), concludes: { kind: 'route', actions: ['plan-a-point-for-lost-children'] }, on: londonThen('seen', 'stockton-lost-persons') },
  { id: 'event-areas-work-as-one', row: 'section 2', when: no('event-areas-share-one-number'), concludes: { kind: 'route', actions: ['agree-one-number-between-areas'] }, on: duringTheGames },
  { id: 'event-worries-are-counted-afterwards', row: 'section 2', when: no('event-worries-are-counted'), concludes: { kind: 'route', actions: ['count-what-comes-in'] }, on: duringTheGames }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'safe-games-for-children-2012', at: 'a named lead for an event', why: 'No source that was read asks for one by rule. The Board’s group and its one number are told; who leads is agreed locally.' },
  { source: 'safe-games-for-children-2012', at: 'which borough takes the case of a visiting child', why: 'Four boroughs worked as one zone in 2012; their protocol was not found. A referral goes to the area where the child lives, or is, where there is danger.' },
  { source: 'sutton-green-lost-children', at: 'thinking of the police after half an hour', why: 'One small group’s own time. It is no limit of an authority, and waiting is never asked for.' },
  { source: 'london-events-toolkit', at: 'the rest of the example policy', why: 'Only its opening was readable.' },
  { source: 'dover-event-planning', at: 'to whom an allegation about a helper goes during an event', why: 'No rule for events was found. It goes as any other, to the LADO of the area; the procedure on allegations says how.' },
  { source: 'london-board-highlights', at: 'the duties of the agencies that delivered the Games', why: 'The Board advised them; what it advised was not found.' }
] as const
