import { onDays, today, type ProcedureCase } from '../procedure/cases.ts'

type Expected = ProcedureCase['expected']

const same = (expected: Expected, ...days: readonly string[]): Readonly<Record<string, Expected>> => Object.fromEntries(days.map(day => [day, expected]))
const turns = ['2012-07-28', '2012-11-30', '2012-12-01', '2026-03-18', '2026-03-19', today] as const
const games = ['2012-08-06', '2012-08-07', '2013-04-14', '2013-04-15', today] as const

/** Worked cases, by hand from the fact sheet. */
export const cases: readonly ProcedureCase[] = [
  ...onDays('event-case-little-girl', 'A little girl stands by the gate and cries for her dad.', { facts: { 'event-child-is-here-alone': 'yes' } }, same({ lowest: 'universal', actions: ['bring-the-child-to-the-point', 'stay-two-with-the-child'], without: ['call-police', 'do-not-hand-the-child-over-yet'] }, ...turns)),
  ...onDays('event-case-alone-in-the-tent', 'He sits alone with the boy in the tent.', { facts: { 'event-one-adult-alone-with-the-child': 'yes' } }, same({ actions: ['stay-two-with-the-child'], without: ['bring-the-child-to-the-point'] }, '2011-07-01', '2026-03-18', '2026-03-19', today)),
  ...onDays('event-case-cannot-be-found', 'A mother turned round and her son was gone.', { facts: { 'child-is-missing-now': 'yes' } }, same({ actions: ['look-for-the-child-together', 'call-police'], without: ['stay-two-with-the-child'] }, ...turns)),
  ...onDays('event-case-uncle', 'A man says that he is the uncle, has nothing to show, and the boy looks away.', { facts: { 'event-claimant-is-not-known': 'yes', 'event-child-is-unsure-of-claimant': 'suspected' } }, same({ actions: ['do-not-hand-the-child-over-yet', 'stay-two-with-the-child', 'tell-safeguarding-lead-today', 'call-police'] }, '2012-07-28', '2026-03-18', '2026-03-19', today)),
  ...onDays('event-case-nobody-came', 'The ground is empty, and nobody came for her.', { facts: { 'event-nobody-comes-for-the-child': 'yes' } }, same({ actions: ['call-police', 'call-front-door', 'stay-two-with-the-child', 'record-now'], without: ['do-not-hand-the-child-over-yet'] }, '2012-07-28', '2026-03-18', '2026-03-19', today)),
  ...onDays('event-case-volunteers', 'Volunteers came this morning, and nobody has checked or briefed them.', { facts: { 'event-helpers-are-checked-and-briefed': 'no' } }, same({ actions: ['only-checked-helpers-look-after-children'], without: ['call-lado'] }, ...turns)),
  ...onDays('event-case-no-place', 'Twenty thousand people are expected, and there is no place for lost children in the plan.', { facts: { 'event-plan-has-a-point-for-lost-children': 'no' } }, same({ actions: ['plan-a-point-for-lost-children'] }, ...turns)),
  ...onDays('event-case-four-boroughs', 'The route goes through four boroughs, each has its own number, and nobody counts.', { facts: { 'event-areas-share-one-number': 'no', 'event-worries-are-counted': 'no' } }, same({ lowest: 'universal', actions: ['agree-one-number-between-areas', 'count-what-comes-in'], without: ['plan-a-point-for-lost-children'] }, ...games)),
  ...onDays('event-case-well-planned', 'There is a place, one number, and it is counted.', { facts: { 'event-plan-has-a-point-for-lost-children': 'yes', 'event-areas-share-one-number': 'yes', 'event-worries-are-counted': 'yes', 'event-helpers-are-checked-and-briefed': 'yes' } }, same({ lowest: 'universal', without: ['agree-one-number-between-areas', 'count-what-comes-in', 'plan-a-point-for-lost-children'] }, '2012-08-06', '2012-08-07', today)),
  { id: 'event-case-steward', says: 'A girl says that a steward follows the children about. He may be only doing his work.', asOf: today, facts: { 'event-worry-about-a-helper': 'suspected', 'event-one-adult-alone-with-the-child': 'asked-not-known' }, expected: { lowest: 'universal', without: ['stay-two-with-the-child'] } },
  { id: 'event-case-contradiction', says: 'Somebody ticked that they worry about a helper, and that there is no worry about anyone who works with children.', asOf: today, facts: { 'event-worry-about-a-helper': 'yes', 'worry-about-someone-who-works-with-children': 'no' }, expected: { faults: ['contradiction'] } },
  { id: 'event-case-before-anything-is-encoded', says: 'What would have been said in 2005?', asOf: '2005-12-31', facts: { 'event-child-is-here-alone': 'yes' }, expected: { faults: ['date-not-encoded'] } }
]
