import type { WorkedCase } from '../case.ts'
import { acute, today } from './said.ts'

const seenToday = { ...acute, actions: ['urgent-paediatric-opinion', 'call-front-door', 'do-not-investigate'] } as const
const still = { 'how-the-child-moves': 'not-moving-alone' } as const

/** Any injury of a child who cannot move alone: a children's doctor sees it today, whatever else is told about it. */
export const notMovingAloneCases = [
  { id: 'does-not-crawl-and-a-broken-leg', says: 'She does not crawl yet and has a broken leg.', facts: { 'fracture-without-adequate-history': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'does-not-roll-and-a-swollen-head', says: 'He does not roll yet, and there is a swelling on his head that no accident explains.', facts: { 'head-eye-or-spine-injury-without-major-accident': 'suspected', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'six-weeks-old-and-a-torn-lip', says: 'She is six weeks old, and the inside of her lip is torn.', facts: { 'mouth-injury-in-baby': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'in-a-wheelchair-and-scalded-hands', says: 'He cannot leave his wheelchair, and both his hands are scalded to one line.', facts: { 'patterned-burn-or-scald': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'does-not-sit-and-marks-of-a-grip', says: 'She does not sit yet, and there are marks like fingers on her arm.', facts: { 'bruise-in-shape-of-hand-or-object': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'four-months-and-a-bite', says: 'He is four months old and has a bite mark from an adult’s mouth, it seems.', facts: { 'human-bite-mark': 'suspected', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'three-months-and-a-black-eye', says: 'She is three months old and has a black eye.', facts: { 'black-eyes': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'does-not-crawl-and-bruised-ears', says: 'He does not crawl yet, and both his ears are bruised.', facts: { 'several-bruises-or-bruises-on-soft-parts': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'does-not-crawl-and-a-burn-kept-quiet', says: 'She does not crawl yet, and they kept quiet about a burn for three days.', facts: { 'injury-hidden-or-treatment-delayed': 'yes', ...still }, closed: [], asOf: today, expected: seenToday },
  { id: 'physical-punishment-of-a-baby', says: 'He does not stand yet, was smacked, and it left a mark.', facts: { 'physical-punishment-with-injury-or-implement': 'yes', 'injury-or-mark-seen': 'yes', ...still }, closed: [], asOf: today, expected: seenToday }
] as const satisfies readonly WorkedCase[]
