import { computeClock, inLondon, instantInLondon, isDay, parameterOn, type Clock, type Day, type Instant } from '@safeguarding-kit/core/kernel'
import { lengthOf, limitOf } from '@safeguarding-kit/core/rule-book/wording/en'
import { longDay, readDay, weekdayOf } from '#lib/days.ts'
import type { Asking } from './asking.ts'
import type { Words } from './words.ts'

/** A limit as a reader meets it: how long, from what, and what its last day hangs on. */
export interface SaidLimit {
  readonly id: string
  /** The whole limit: what has to be done, in how long, from when. */
  readonly sentence: string
  readonly does: string
  readonly startsAt: string
  /** What starts it, as a clause: "the child came back". */
  readonly begins: string
  /** Counted in hours, so that its end hangs on the time of day. */
  readonly inHours: boolean
}

/** Puts a limit into words. */
export function saidLimit({ clocks, events }: Pick<Words, 'clocks' | 'events'>, { id, startsAt, ...clock }: Clock): SaidLimit {
  const does = clocks[id] ?? id, begins = events[startsAt] ?? startsAt
  return { id, does, startsAt, begins, sentence: `${does}: ${limitOf({ ...clock, startsAt: begins })}`, inHours: clock.unit === 'hours' || clock.unit === 'working-hours' }
}

/** When something happened, as a person gave it. Lives in the page’s memory and nowhere else. */
export interface Given { readonly day: string; readonly time: string }

/** What was given as the rules take it, or the sentence that says what is wrong with it. */
export function readGiven({ day: written, time: clockTime }: Given, today: Day, now: Instant): { readonly ok: true; readonly at: Day | Instant } | { readonly ok: false; readonly of: 'day' | 'time'; readonly sentence: string } {
  const day = readDay(written), [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(clockTime.trim()) ?? [], time = `${hour.padStart(2, '0')}:${minute}`
  if (!isDay(day)) return { ok: false, of: 'day', sentence: 'Give the whole day: day, month and year, such as 24/11/2026.' }
  if (day > today) return { ok: false, of: 'day', sentence: `${longDay(day)} has not come yet. Give the day on which it happened: today, or one before.` }
  if (day < '1990-01-01') return { ok: false, of: 'day', sentence: `${longDay(day)} is long ago. Look at the year again.` }
  if (clockTime.trim() === '') return { ok: true, at: day }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { ok: false, of: 'time', sentence: 'Give the time as hours and minutes, such as 14:30, or leave it empty.' }
  const at = instantInLondon(day, time)
  return at > now && day === today ? { ok: false, of: 'time', sentence: `It is not ${time} yet. Give the time at which it happened, or leave it empty.` } : { ok: true, at }
}

const dayInWords = (day: Day): string => `${weekdayOf(day)} ${longDay(day)}`
/** A time that has passed must keep nobody from asking. */
const late = 'It is never too late to ask: do it or ask for it now, and say that the time has passed.'

/** When a limit ends that began then, in sentences, by the law of the day on which it began. */
export function lastDayOf({ procedures }: Pick<Asking, 'procedures'>, limit: Pick<SaidLimit, 'id' | 'startsAt'>, at: Day | Instant, now: Instant): string {
  const { day: today } = inLondon(now), [known] = procedures.flatMap(({ ruleset: { clocks, parameters } }) => clocks.filter(({ id }) => id === limit.id).flatMap(rule => parameters.filter(({ id }) => id === rule.parameter).map(parameter => ({ rule, parameter }))))
  const clock = known && computeClock(known.rule, known.parameter, { [limit.startsAt]: at }, today)
  if (!clock) return `No such limit is written down here for ${longDay(at)}. Ask your safeguarding lead or children’s social care what held then.`
  return [
    ends(clock, today, now),
    ...(clock.limit === parameterOn(known.parameter, today)?.value ? [] : [`By the limit that held then: ${lengthOf(clock.limit, clock.unit)}.`]),
    ...(clock.bankHolidays === 'computed' ? ['The bank holidays of that year were worked out and not yet published: check them.'] : [])
  ].join(' ')
}

function ends({ due, notComputed }: Clock, today: Day, now: Instant): string {
  const isWholeDay: boolean = due !== undefined && isDay(due)
  if (due !== undefined && isWholeDay) return due < today ? `It ended on ${dayInWords(due)}. ${late}` : `${due === today ? 'Today,' : 'On'} ${dayInWords(due)}, at the latest.`
  if (due !== undefined) {
    const { day, time } = inLondon(due), moment = `${time} on ${dayInWords(day)}`
    return due < now ? `It ended at ${moment}. ${late}` : `${day === today ? 'Today, at' : 'At'} ${moment}, at the latest.`
  }
  const earliest = notComputed?.notBefore
  if (notComputed === undefined || earliest === undefined) return 'It has not begun.'
  return notComputed.code === 'needs-time-of-day'
    ? `It may end as early as ${dayInWords(earliest)}. Count on that, or give the time of day as well.${earliest < today ? ` ${late}` : ''}`
    : `Not before ${dayInWords(earliest)}. The bank holidays of that year are not known here: check them.`
}
