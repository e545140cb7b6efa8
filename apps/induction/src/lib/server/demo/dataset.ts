import { periodsOver, type CountId } from '@safeguarding-kit/core/dataset'
import type { Pack } from '@safeguarding-kit/content'
import { listBoards } from '../database/boards.ts'
import { keepFigures, keepNeighbour } from '../database/dataset.ts'
import { transact, type Database } from '../database/index.ts'
import { fillIn } from '../dataset/reach.ts'
import { today } from '../time.ts'

const madeUp = 'Made up for this demonstration; no council’s figures'

/** Of the three newest quarters, the newest first. Some are small, so that what leaves the board can be seen to withhold them. */
const figures: Partial<Record<CountId, readonly [number, number, number]>> = {
  children: [61_200, 61_200, 60_900], contacts: [2_840, 2_655, 2_710], 'contacts-decided-in-one-working-day': [2_701, 2_530, 2_498], referrals: [742, 688, 715], 'referrals-again-within-a-year': [131, 118, 146], 'referrals-decided-in-one-working-day': [718, 671, 680], 'referrals-without-further-action': [61, 58, 74],
  assessments: [690, 655, 640], 'assessments-in-45-working-days': [586, 571, 519], 'children-in-need': [2_064, 2_011, 1_987], 'section-47-enquiries': [241, 228, 219], conferences: [84, 79, 88], 'conferences-in-15-working-days': [81, 66, 71], 'conferences-leading-to-a-plan': [73, 70, 76],
  plans: [258, 251, 263], 'plans-started': [71, 69, 78], 'plans-started-again': [14, 9, 19], 'plans-ended': [64, 81, 70], 'plans-ended-after-two-years': [3, 0, 7], 'plans-to-review': [196, 187, 201], 'plans-reviewed-in-time': [188, 180, 190], 'plans-with-a-social-worker': [258, 251, 256],
  'plan-visits-due': [1_548, 1_506, 1_578], 'plan-visits-in-time': [1_382, 1_311, 1_297], 'looked-after': [334, 329, 341], 'looked-after-with-three-placements': [36, 33, 39], 'looked-after-long': [112, 108, 109], 'looked-after-long-with-one-carer': [78, 74, 71],
  'looked-after-reviews-due': [201, 188, 197], 'looked-after-reviews-in-time': [192, 181, 183], 'return-interviews-due': [47, 52, 44], 'return-interviews-in-72-hours': [35, 34, 31], 'private-fostering-arrangements': [4, 6, 7], 'private-fostering-notices': [3, 0, 2], 'private-fostering-first-visits-in-time': [2, 0, 2],
  allegations: [31, 27, 34], 'allegations-told-in-one-working-day': [24, 20, 21], 'allegations-ended': [26, 30, 22], 'allegations-ended-in-one-month': [15, 19, 12], 'allegations-ended-in-three-months': [20, 24, 14], 'risk-conference-cases': [118, 109, 121], 'risk-conference-repeats': [33, 28, 36], 'social-worker-posts': [142.5, 142.5, 140], 'social-worker-vacancies': [19.5, 22, 24.5]
}

/** What made-up neighbours published of the newest quarter. */
const neighbours = { 're-referrals': { 'Nextdoor Borough': 21.4, 'Overwater Borough': 19.2, 'Example Heath': 24.8, 'Example Vale': 20.1, 'Example-on-Thames': 22.6 }, 'plan-rate': { 'Nextdoor Borough': 38.2, 'Example Heath': 47.9 } } as const

/** Gives the demonstration borough three quarters of figures and some neighbours’, and counts what the app counts of them. */
export async function seedDataset(database: Database, pack: Pack): Promise<void> {
  const board = (await listBoards(database.db))[0]?.id
  const quarters = periodsOver(today()).filter(({ quarter }) => quarter !== null).slice(0, 3), newest = quarters[0]
  if (!board || !newest) return
  await transact(database, async db => {
    for (const [at, quarter] of quarters.entries()) {
      await keepFigures(db, board, quarter.id, { numbers: new Map(Object.entries(figures).map(([count, numbers]) => [count as CountId, numbers[at] ?? null])), source: madeUp })
      await fillIn(db, pack, board, quarter)
    }
    for (const [indicator_id, areas] of Object.entries(neighbours)) for (const [area, value] of Object.entries(areas)) await keepNeighbour(db, board, { indicator_id, period: newest.id, area, value, source: madeUp, address: '', read_on: today() })
  })
}
