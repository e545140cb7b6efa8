import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import { facts, type FactId } from './facts.ts'

const { yes, any, is } = saying<FactId>()
/** The panel has said something, whatever it was. */
const decided = (id: FactId): Condition => { const fact = facts.find(one => one.id === id); return is(id, ...(fact?.kind === 'choice' ? fact.options.filter(option => option !== 'not-decided-yet') : [])) }

/** Panels had to work by 1 April 2008; the new partners had until 29 September 2019, and the earlier procedures held until then. */
export const began = '2008-04-01'
const partners = '2019-09-29', boards = { from: began, to: '2019-09-28' } as const
const now = (grade: Word['grade'], ...cites: Word['cites']): Word => ({ from: partners, cites, grade })
/** Plainly of a time gone by, or no day known: carried on every day. */
const carried = (source: string): Word => ({ from: began, cites: [source], sign: 'inferred', grade: 'inferred', carriedFrom: source })

const parts = ['death-part-played-by-the-child-s-own-health', 'death-part-played-by-family-and-surroundings', 'death-part-played-by-parenting', 'death-part-played-by-services'] as const
const responseClocks = ['death-place-visited', 'death-meeting-one-borough', 'death-first-phase', 'death-second-phase', 'death-last-phase'] as const

/** What the sheet gives. */
export const sheet = [
  { id: 'death-is-notified', row: 'section 4', when: { all: [is('death-what-happened', 'a-child-died'), yes('death-not-notified-yet')] }, concludes: { kind: 'duty', actions: ['notify-the-death', 'record-now', 'be-kind-and-look-after-each-other'], clocks: ['death-notified-one-area', 'death-notified'] },
    on: [{ ...boards, cites: ['london-board-update-2008', 'london-child-death-5', 'north-yorkshire-child-death'], grade: 'seen' }, now('seen', 'city-and-hackney-child-death', 'child-death-guidance-2018')] },
  { id: 'death-is-notified-where-the-child-lived', row: 'section 4', when: yes('death-child-lived-in-another-area'), concludes: { kind: 'duty', actions: ['notify-the-area-where-the-child-lived'] },
    on: [{ ...boards, cites: ['north-yorkshire-child-death', 'london-child-death-5'], sign: 'inferred', grade: 'inferred', carriedFrom: 'north-yorkshire-child-death' }, now('seen', 'city-and-hackney-child-death')] },
  { id: 'death-calls-for-a-rapid-response', row: 'sections 2 and 4', when: any('death-was-not-expected', 'death-unclear-whether-expected'), concludes: { kind: 'route', actions: ['start-the-rapid-response', 'visit-the-place-together', 'be-kind-and-look-after-each-other'], clocks: responseClocks },
    on: [{ ...boards, cites: ['lscb-regulations-2006', 'london-child-death-5'], grade: 'seen' }] },
  { id: 'death-calls-for-a-joint-agency-response', row: 'section 6', when: any('death-was-not-expected', 'death-unclear-whether-expected', 'death-may-be-from-outside-causes', 'death-sudden-with-no-clear-cause', 'death-in-custody-or-while-detained', 'death-may-not-be-natural', 'death-stillbirth-with-nobody-from-health-there'),
    concludes: { kind: 'route', actions: ['start-the-joint-agency-response', 'visit-the-place-together', 'be-kind-and-look-after-each-other'], clocks: responseClocks }, on: [now('reported', 'child-death-guidance-2018', 'nottinghamshire-child-death')] },
  { id: 'death-in-doubt-counts-as-unexpected', row: 'section 3', when: yes('death-unclear-whether-expected'), concludes: { kind: 'route', actions: ['treat-it-as-unexpected-and-ask-the-paediatrician'] }, openNorm: true, on: spansOf([{ cites: [['buckinghamshire-rapid-response', '8.4.3']], grade: 'seen' }], began) },
  { id: 'death-after-end-of-life-care-is-asked-about', row: 'section 3', when: yes('death-after-end-of-life-care'), concludes: { kind: 'route', actions: ['ask-the-paediatrician-whether-a-response-is-needed', 'be-kind-and-look-after-each-other'] }, openNorm: true, on: spansOf([{ cites: [['buckinghamshire-rapid-response', '8.4.8']], grade: 'seen' }], began) },
  { id: 'death-that-may-not-be-natural', row: 'sections 4 and 6', when: yes('death-may-not-be-natural'), concludes: { kind: 'route', actions: ['do-not-investigate', 'leave-things-as-they-are-for-the-police', 'call-police'] },
    on: [{ ...boards, cites: ['berkshire-rapid-response'], sign: 'inferred', grade: 'inferred', carriedFrom: 'berkshire-rapid-response' }, { ...now('reported', 'child-death-guidance-2018', 'nottinghamshire-child-death'), grade: 'inferred' }] },
  { id: 'death-other-children-may-be-at-risk', row: 'section 4', when: { all: [yes('death-abuse-or-neglect-may-have-had-a-part'), any('death-other-children-at-home', 'death-a-child-there-has-a-protection-plan')] },
    concludes: { kind: 'level', atLeast: 'child-protection-s47', actions: ['see-that-the-other-children-are-safe', 'do-not-investigate', 'enquiry-and-police-come-first', 'tell-safeguarding-lead-today', 'call-front-door', 'call-police', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true, on: [carried('berkshire-rapid-response')] },
  { id: 'death-with-abuse-in-mind', row: 'section 4', when: yes('death-abuse-or-neglect-may-have-had-a-part'), concludes: { kind: 'route', actions: ['do-not-investigate', 'enquiry-and-police-come-first', 'call-front-door', 'call-police', 'record-now'] }, on: [carried('berkshire-rapid-response')] },
  // By itself it gives the others no level: whether there are any is asked next, and then it is the highest. But nobody waits for that answer to see that they are safe.
  { id: 'death-with-abuse-in-mind-asks-who-else', row: 'section 4', when: yes('death-abuse-or-neglect-may-have-had-a-part'), concludes: { kind: 'route', actions: ['see-that-the-other-children-are-safe'] }, on: spansOf([{ cites: ['liverpool-death-or-serious-injury'], sign: 'seen', grade: 'inferred' }], began) },
  { id: 'death-other-children-are-thought-of', row: 'section 4', when: any('death-other-children-at-home', 'death-a-child-there-has-a-protection-plan'), concludes: { kind: 'route', actions: ['see-that-the-other-children-are-safe', 'call-front-door'] }, on: spansOf([{ cites: ['tees-child-death'], sign: 'seen', grade: 'inferred' }], began) },
  { id: 'death-asks-for-a-meeting-at-once', row: 'section 4, out of hours', when: { all: [yes('death-other-children-at-home'), any('death-abuse-or-neglect-may-have-had-a-part', 'death-a-child-there-has-a-protection-plan')] }, concludes: { kind: 'route', actions: ['meet-at-once-out-of-hours'] }, on: [carried('north-of-tyne-rapid-response')] },
  { id: 'death-coroner-is-told', row: 'section 4', when: { all: [yes('death-coroner-not-told-yet'), any('death-was-not-expected', 'death-unclear-whether-expected', 'death-may-be-from-outside-causes', 'death-sudden-with-no-clear-cause', 'death-in-custody-or-while-detained', 'death-may-not-be-natural', 'death-abuse-or-neglect-may-have-had-a-part')] }, concludes: { kind: 'duty', actions: ['tell-the-coroner'] },
    on: [{ from: began, cites: ['london-child-death-5'], sign: 'recalled', grade: 'recalled' }] },
  { id: 'death-family-has-one-person', row: 'section 6', when: yes('death-family-has-nobody-to-turn-to'), concludes: { kind: 'route', actions: ['name-one-person-for-the-family', 'be-kind-and-look-after-each-other'] },
    on: [{ ...boards, cites: ['buckinghamshire-rapid-response'], sign: 'inferred', grade: 'inferred', carriedFrom: 'buckinghamshire-rapid-response' }, now('recalled', 'child-death-guidance-2018')] },
  { id: 'death-agency-sends-what-it-holds', row: 'section 5, Form B', when: yes('death-agency-was-asked-what-it-holds'), concludes: { kind: 'duty', actions: ['send-what-your-agency-holds'] }, on: [{ ...boards, cites: ['child-death-forms-2008'], grade: 'seen' }, now('seen', 'city-and-hackney-child-death', 'child-death-forms-page')] },

  { id: 'death-is-reviewed-by-the-panel', row: 'sections 2 and 6', when: is('death-what-happened', 'a-child-died'), concludes: { kind: 'duty', actions: ['panel-reviews-the-death'], clocks: ['death-review-meeting', 'death-panel'] },
    on: [{ ...boards, cites: ['lscb-regulations-2006', 'london-child-death-5'], grade: 'seen' }, now('reported', 'child-death-guidance-2018', 'city-and-hackney-child-death')] },
  { id: 'death-not-for-the-panel', row: 'section 2', when: is('death-what-happened', 'stillbirth', 'pregnancy-lawfully-ended'), concludes: { kind: 'route', actions: ['no-panel-and-still-care'] }, on: [{ from: began, cites: ['nottinghamshire-child-death'], grade: 'seen' }] },
  { id: 'death-early-loss-not-for-the-panel', row: 'section 6', when: is('death-what-happened', 'pregnancy-lost-before-24-weeks'), concludes: { kind: 'route', actions: ['no-panel-and-still-care'] }, on: [now('seen', 'nottinghamshire-child-death')] },
  { id: 'death-asks-whether-a-case-review-is-needed', row: 'section 2', when: { any: [is('death-category', 'inflicted-injury-abuse-or-neglect'), yes('death-abuse-or-neglect-may-have-had-a-part')] }, concludes: { kind: 'duty', actions: ['ask-whether-a-case-review-is-needed'] },
    on: [{ ...boards, cites: ['lscb-regulations-2006', 'london-child-death-5'], grade: 'seen' }, now('seen', 'hertfordshire-child-death', 'child-death-guidance-2018')] },
  { id: 'death-what-could-be-changed-is-said', row: 'section 5, Form C', when: { any: [...parts.map(part => is(part, 'may-have-played-a-part', 'explains-the-death')), is('death-modifiable-factors', 'found'), is('death-was-preventable', 'preventable', 'potentially-preventable')] }, concludes: { kind: 'route', actions: ['say-what-could-be-changed'] },
    on: [{ from: began, to: '2019-03-31', cites: ['child-death-forms-2008'], grade: 'seen' }, { from: '2019-04-01', cites: ['child-death-forms-page', 'hertfordshire-child-death'], grade: 'reported' }] },
  { id: 'death-result-goes-to-the-national-database', row: 'section 6', when: decided('death-category'), concludes: { kind: 'duty', actions: ['send-what-was-found-to-the-national-database'] }, on: [{ from: '2019-04-01', cites: ['child-death-forms-page', 'hertfordshire-child-death'], grade: 'seen' }] },
  { id: 'death-modifiable-was-not-the-word-yet', row: 'section 3', when: decided('death-modifiable-factors'), concludes: { kind: 'warning', actions: ['use-the-panel-words-of-that-time'] }, on: [{ from: began, to: '2010-03-31', cites: ['child-death-statistics-2010', 'child-death-statistics-2011'], grade: 'seen' }] },
  { id: 'death-preventable-is-no-longer-the-word', row: 'section 3', when: decided('death-was-preventable'), concludes: { kind: 'warning', actions: ['use-the-panel-words-of-that-time'] }, on: [{ from: '2010-04-01', cites: ['child-death-statistics-2012', 'child-death-statistics-2011'], grade: 'seen' }] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'child-death-forms-2008', at: 'the first category that applies, reading down', why: 'The panel puts a death into a category; here only the category that it reached is asked. The list of ten is remembered and was not read.' },
  { source: 'child-death-guidance-2018', at: 'any edition after 20 September 2019', why: 'None was seen; whether one came in 2025 or 2026 is to be looked up.' },
  { source: 'london-child-death-5', at: '9.5.9, London’s own timetable for a rapid response', why: 'The heading was read and not its text.' },
  { source: 'child-death-guidance-2018', at: 'medical examination, samples and post-mortem', why: 'For doctors and the coroner.' },
  { source: 'lscb-regulations-2006', at: 'what the board learns from many deaths', why: 'Figures of an area, not of one death.' }
] as const
