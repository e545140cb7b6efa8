import type { ClockRule, Parameter } from '../kernel/rule.ts'
import { limitOn } from '../sources/periods.ts'

/** The month in which the first London hub that was read of began. */
export const hubsBegan = '2012-02-29'
const within = (id: string, unit: string, value: number, source: string) => ({ id, unit, stricter: 'lower', localLimit: 0, values: limitOn(value, [source], 'seen', hubsBegan) }) as const

/** How soon those at a hub answer, by rating. Every number is one area's own: a board fills in its own, and may only be quicker. */
export const parameters = [
  within('hubRedInformationHours', 'hours', 2, 'merton-hub-guide'), within('hubAmberInformationHours', 'hours', 6, 'merton-hub-guide'), within('hubGreenInformationHours', 'hours', 24, 'merton-hub-guide'),
  within('hubGreenOutcomeHours', 'hours', 24, 'london-hub-ratings'),
  within('policeHubRedWorkingHours', 'working-hours', 4, 'surrey-police-hub-ratings'), within('policeHubAmberWorkingHours', 'working-hours', 24, 'surrey-police-hub-ratings'), within('policeHubGreenHours', 'hours', 72, 'surrey-police-hub-ratings')
] as const satisfies readonly Parameter[]

/** What starts each limit. One London borough counts from when the hub asks; it does not say whether only working hours count, so all do, which is the stricter side. */
export const clocks = [
  { id: 'hub-red-information', parameter: 'hubRedInformationHours', startsAt: 'hub.asked-for-information', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'hub-amber-information', parameter: 'hubAmberInformationHours', startsAt: 'hub.asked-for-information', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'hub-green-information', parameter: 'hubGreenInformationHours', startsAt: 'hub.asked-for-information', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'hub-green-outcome', parameter: 'hubGreenOutcomeHours', startsAt: 'hub.received', unit: 'hours', firstDay: 0, place: 'london' },
  { id: 'police-hub-red', parameter: 'policeHubRedWorkingHours', startsAt: 'hub.received', unit: 'working-hours', firstDay: 0, place: 'another-area' },
  { id: 'police-hub-amber', parameter: 'policeHubAmberWorkingHours', startsAt: 'hub.received', unit: 'working-hours', firstDay: 0, place: 'another-area' },
  { id: 'police-hub-green', parameter: 'policeHubGreenHours', startsAt: 'hub.received', unit: 'hours', firstDay: 0, place: 'another-area' }
] as const satisfies readonly ClockRule[]

/** The id of a limit at a hub. */
export type ClockId = (typeof clocks)[number]['id']
/** The id of something that happens at a hub and starts a limit. */
export type HubEventId = (typeof clocks)[number]['startsAt']
