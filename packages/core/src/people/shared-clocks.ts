import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { limitUnder } from '../sources/periods.ts'

const chapters = 'initial-conference-chapters'

/**
 * The initial child protection conference: the last day for it is known from the strategy discussion that started the enquiry. The referrer waits for it, and the
 * enquiry works towards it. Areas differ on whether the day of the discussion is day 0 or day 1; a national data dictionary counts it as day 0.
 */
export const initialConference = {
  parameter: {
    id: 'initialConferenceWorkingDays', unit: 'working-days', stricter: 'lower', localLimit: 0,
    values: [
      ...([2006, 2010] as const).map(edition => limitUnder(edition, 15, [`working-together-${edition}`, chapters], 'reported', chapters)),
      ...([2013, 2015, 2018, 2023] as const).map(edition => limitUnder(edition, 15, [`working-together-${edition}`, chapters], 'reported')),
      limitUnder(2026, 15, ['working-together-2026', chapters], 'inferred', 'working-together-2023')
    ]
  },
  clock: { id: 'initial-conference', parameter: 'initialConferenceWorkingDays', startsAt: 'strategy-discussion.held', unit: 'working-days', firstDay: 0, place: 'national' }
} as const satisfies { readonly parameter: Parameter; readonly clock: ClockRule }
