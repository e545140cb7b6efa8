import { instantInLondon } from '@safeguarding-kit/core/kernel'
import { expect, test } from 'vitest'
import { toAskOn } from '#lib/server/thresholds/to-ask.ts'
import { askingOf } from './asking.ts'
import { lastDayOf, readGiven } from './by-when.ts'

const today = '2026-11-22', now = instantInLondon(today, '15:00'), asking = askingOf(toAskOn(null, today), { profile: 'london', asOf: today })
const clocks = asking.procedures.flatMap(({ ruleset }) => ruleset.clocks)
function told(id: string, day: string, time = ''): string {
  const limit = clocks.find(clock => clock.id === id), read = readGiven({ day, time }, today, now)
  if (!limit || !read.ok) throw new Error(limit ? JSON.stringify(read) : `no limit ${id}`)
  return lastDayOf(asking, limit, read.at, now)
}

test('the last day is told in words, by the bank holidays of England', () => {
  expect(told('referral-decision', '2026-11-20')).toBe('On Monday 23 November 2026, at the latest.')
  expect(told('initial-conference', '2026-11-20')).toBe('On Friday 11 December 2026, at the latest.')
  expect(told('assessment', '2026-11-20')).toBe('On Wednesday 27 January 2027, at the latest. The bank holidays of that year were worked out and not yet published: check them.')
  expect(told('urgent-concern-passed-on', today)).toBe('Today, Sunday 22 November 2026, at the latest.')
})

test('a time that has passed is told, and keeps nobody from asking', () => {
  expect(told('urgent-concern-passed-on', '2026-11-20')).toBe('It ended on Friday 20 November 2026. It is never too late to ask: do it or ask for it now, and say that the time has passed.')
  for (const { id } of clocks) {
    const passed = told(id, '2026-01-05')
    if (passed.startsWith('It ended')) expect(passed, id).toContain('never too late')
  }
  expect(told('sexual-assault-samples', '2026-11-01')).toContain('never too late')
})

test('hours count from the time of day, across the change of the clocks too; with only a day, the earliest end is told', () => {
  expect(told('return-interview', '2026-11-21', '09:30')).toBe('At 09:30 on Tuesday 24 November 2026, at the latest.')
  expect(told('return-interview', '2026-10-24', '9.30')).toMatch(/^It ended at 08:30 on Tuesday 27 October 2026\. It is never too late/)
  expect(told('return-interview', '2026-11-21')).toBe('It may end as early as Tuesday 24 November 2026. Count on that, or give the time of day as well.')
})

test('a limit follows the law of the day on which it began, and a day for which none is written says so', () => {
  expect(told('assessment', '2012-06-01')).toBe('No such limit is written down here for 1 June 2012. Ask your safeguarding lead or children’s social care what held then.')
  expect(told('first-core-group', '2026-01-05')).toMatch(/^It ended on Monday 19 January 2026\./)
  for (const { id } of clocks) expect(told(id, '1990-01-01'), id).toMatch(/^No such limit is written down here for 1 January 1990\./)
})

test('every limit of today has a last day for something that happened today, or says what to check', () => {
  for (const { id } of clocks) expect(told(id, today, '09:00'), id).toMatch(/(at the latest|check them|never too late .*)\.?|No such limit/)
})

test('a day that is wrong, to come or long ago is told kindly, and so is a time', () => {
  const fault = (day: string, time = '') => { const read = readGiven({ day, time }, today, now); return read.ok ? read.at : `${read.of}: ${read.sentence}` }
  expect(fault('')).toBe('day: Give the whole day: day, month and year, such as 24/11/2026.')
  expect(fault('31/02/2026')).toMatch(/^day: Give the whole day/)
  expect(fault('2026-11-23')).toBe('day: 23 November 2026 has not come yet. Give the day on which it happened: today, or one before.')
  expect(fault('0206-11-21')).toMatch(/^day: .*Look at the year again\.$/)
  expect(fault(today, '15:01')).toBe('time: It is not 15:01 yet. Give the time at which it happened, or leave it empty.')
  expect(fault(today, '25:00')).toMatch(/^time: Give the time as hours and minutes/)
  expect(fault('22/11/2026')).toBe(today)
  expect(fault('21.11.2026', '9:05')).toBe(instantInLondon('2026-11-21', '09:05'))
})
