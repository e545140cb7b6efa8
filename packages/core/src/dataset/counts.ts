/** How a count is taken. */
export interface Counted {
  /** A flow, whose quarters add up to the year; or a stock, as it stands on the last day, which never adds up. */
  readonly taken: 'in-the-period' | 'on-the-last-day'
  /** Small counts of people are withheld from what leaves the board; counts of agencies or of actions are not about anybody. */
  readonly of: 'people' | 'things'
  /** Counted by the app from its own records, and never typed. */
  readonly byTheApp?: true
  /** Full-time equivalents have halves. */
  readonly halves?: true
}

const flow = { taken: 'in-the-period', of: 'people' } as const
const stock = { taken: 'on-the-last-day', of: 'people' } as const

/** Everything that is counted, each once: several indicators share a count. An id keeps its meaning for ever; another way of counting is another id. */
export const counts = {
  children: stock,
  contacts: flow, 'contacts-decided-in-one-working-day': flow,
  referrals: flow, 'referrals-again-within-a-year': flow, 'referrals-decided-in-one-working-day': flow, 'referrals-without-further-action': flow,
  'initial-assessments': flow, 'initial-assessments-in-seven-working-days': flow, 'initial-assessments-in-ten-working-days': flow,
  assessments: flow, 'assessments-in-45-working-days': flow,
  'children-in-need': stock,
  'section-47-enquiries': flow,
  conferences: flow, 'conferences-in-15-working-days': flow, 'conferences-leading-to-a-plan': flow,
  plans: stock, 'plans-started': flow, 'plans-started-again': flow, 'plans-ended': flow, 'plans-ended-after-two-years': flow,
  'plans-to-review': stock, 'plans-reviewed-in-time': stock, 'plans-with-a-social-worker': stock,
  'plan-visits-due': flow, 'plan-visits-in-time': flow, 'first-core-groups-due': flow, 'first-core-groups-in-time': flow,
  'looked-after': stock, 'looked-after-with-three-placements': stock, 'looked-after-long': stock, 'looked-after-long-in-one-placement': stock, 'looked-after-long-with-one-carer': stock,
  'looked-after-reviews-due': flow, 'looked-after-reviews-in-time': flow, 'looked-after-in-the-year': flow, 'looked-after-missing': flow,
  'return-interviews-due': flow, 'return-interviews-in-72-hours': flow,
  'private-fostering-arrangements': stock, 'private-fostering-notices': flow, 'private-fostering-first-visits-in-time': flow,
  allegations: flow, 'allegations-told-in-one-working-day': flow, 'allegations-ended': flow, 'allegations-ended-in-one-month': flow, 'allegations-ended-in-three-months': flow,
  'risk-conference-cases': flow, 'risk-conference-repeats': flow,
  'deaths-reviewed': flow, 'deaths-with-modifiable-factors': flow,
  'social-worker-posts': { ...stock, halves: true }, 'social-worker-vacancies': { ...stock, halves: true },
  workers: { ...stock, byTheApp: true }, 'workers-trained': { ...stock, byTheApp: true }, 'inductions-due': { ...flow, byTheApp: true }, 'inductions-in-time': { ...flow, byTheApp: true },
  agencies: { ...stock, of: 'things', byTheApp: true }, 'agencies-reached': { ...stock, of: 'things', byTheApp: true },
  'actions-due': { ...flow, of: 'things', byTheApp: true }, 'actions-done-in-time': { ...flow, of: 'things', byTheApp: true }
} as const satisfies Readonly<Record<string, Counted>>

/** The id of something that is counted. */
export type CountId = keyof typeof counts

/** Every count, in the order in which they are asked for. */
export const countIds = Object.keys(counts) as readonly CountId[]

/** How this count is taken. */
export const countOf = (id: CountId): Counted => counts[id]
