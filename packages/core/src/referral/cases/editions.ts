import type { ReferralCase } from '../case.ts'

const assessed = { 'passed-on': 'in-writing', 'outcome-of-referral': 'assessment' } as const
const waiting = { 'passed-on': 'in-writing', 'referrer-is': 'professional', 'outcome-of-referral': 'not-told' } as const
const phoned = { 'passed-on': 'by-phone', 'referrer-is': 'professional' } as const
const helped = ['go-on-helping-the-family'] as const

/** The day before and the day of each edition of Working Together, by the limits that a referral of that day had. Days were counted by hand with the bank holidays of the time. */
export const editionsCases = [
  { id: 'first-referral-of-the-2006-edition', says: 'It came on Saturday 1 April 2006. They have until Monday to decide, and seven working days for the initial assessment.', asOf: '2006-04-03', facts: assessed, days: { 'referral.received': '2006-04-01' },
    expected: { actions: helped, clocks: { 'initial-assessment': '2006-04-11', assessment: 'no-such-clock' } } },
  { id: 'decided-by-monday-in-2006', says: 'I sent it on Saturday 1 April 2006: when will they have decided, and when do I ask?', asOf: '2006-04-01', facts: { ...waiting, 'referral-acknowledged': 'no' }, days: { 'referral.received': '2006-04-01', 'referral.sent': '2006-04-01' },
    expected: { actions: ['chase-the-acknowledgement', 'ask-what-was-decided'], clocks: { 'referral-decision': '2006-04-03', 'acknowledgement-chase': '2006-04-05', 'outcome-told': 'no-such-clock' } } },
  { id: 'two-assessments-to-the-last', says: 'It came on Sunday 14 April 2013, the last day of the 2010 edition: an initial assessment in ten working days.', asOf: '2013-04-20', facts: assessed, days: { 'referral.received': '2013-04-14' },
    expected: { actions: helped, clocks: { 'initial-assessment': '2013-04-26', assessment: 'no-such-clock' } } },
  { id: 'one-assessment-from-the-first', says: 'It came on Monday 15 April 2013: one assessment, 45 working days at the most, and nothing called initial any more.', asOf: '2013-04-20', facts: assessed, days: { 'referral.received': '2013-04-15' },
    expected: { actions: helped, clocks: { assessment: '2013-06-19', 'initial-assessment': 'no-such-clock' } } },
  { id: 'phoned-on-the-last-day-of-2010-edition', says: 'I phoned on Sunday 14 April 2013 at noon. The guidance still asks me to write within 48 hours.', asOf: '2013-04-14', facts: phoned, days: { 'referral.made-by-phone': '2013-04-14T11:00:00Z' },
    expected: { actions: ['confirm-it-in-writing'], clocks: { 'written-confirmation': '2013-04-16T11:00:00.000Z' } } },
  { id: 'phoned-on-the-first-day-of-2013-edition', says: 'I phoned on Monday 15 April 2013 at noon. The guidance leaves it to the area now, and ours still says 48 hours.', asOf: '2013-04-15', facts: phoned, days: { 'referral.made-by-phone': '2013-04-15T11:00:00Z' },
    expected: { actions: ['confirm-it-in-writing'], clocks: { 'written-confirmation': '2013-04-17T11:00:00.000Z' } } },
  { id: 'last-assessment-of-the-2013-edition', says: 'It came on Wednesday 25 March 2015, the day before the new edition.', asOf: '2015-03-27', facts: assessed, days: { 'referral.received': '2015-03-25' }, expected: { actions: helped, clocks: { assessment: '2015-06-02' } } },
  { id: 'first-assessment-of-the-2015-edition', says: 'It came on Thursday 26 March 2015, with the new edition: still 45 working days.', asOf: '2015-03-27', facts: assessed, days: { 'referral.received': '2015-03-26' }, expected: { actions: helped, clocks: { assessment: '2015-06-03' } } },
  { id: 'last-assessment-of-the-2015-edition', says: 'It came on Tuesday 3 July 2018, and the discussion that started the enquiry was the same day.', asOf: '2018-07-05', facts: { ...assessed, 'outcome-of-referral': 'strategy-discussion' }, days: { 'referral.received': '2018-07-03', 'strategy-discussion.held': '2018-07-03' },
    expected: { actions: helped, clocks: { assessment: '2018-09-05', 'initial-conference': '2018-07-24' } } },
  { id: 'first-assessment-of-the-2018-edition', says: 'It came on Wednesday 4 July 2018, the day of the new edition: the same days, one later.', asOf: '2018-07-05', facts: { ...assessed, 'outcome-of-referral': 'strategy-discussion' }, days: { 'referral.received': '2018-07-04', 'strategy-discussion.held': '2018-07-04' },
    expected: { actions: helped, clocks: { assessment: '2018-09-06', 'initial-conference': '2018-07-25' } } },
  { id: 'the-day-before-the-2020-update', says: 'It came on Tuesday 8 December 2020, with Christmas between.', asOf: '2020-12-10', facts: assessed, days: { 'referral.received': '2020-12-08' }, expected: { actions: helped, clocks: { assessment: '2021-02-12' } } },
  { id: 'the-day-of-the-2020-update', says: 'It came on Wednesday 9 December 2020. The update of that day changed no limit.', asOf: '2020-12-10', facts: assessed, days: { 'referral.received': '2020-12-09' }, expected: { actions: helped, clocks: { assessment: '2021-02-15' } } },
  { id: 'not-told-under-the-2018-edition', says: 'They decided on Thursday 14 December 2023. No guidance gave a day by which I hear.', asOf: '2023-12-18', facts: waiting, days: { 'referral.received': '2023-12-14', 'referral.decided': '2023-12-14' },
    expected: { actions: ['ask-what-was-decided'], clocks: { 'outcome-told': 'no-such-clock', 'referral-decision': '2023-12-15' } } },
  { id: 'told-under-the-2023-edition', says: 'They decided on Friday 15 December 2023, the first day of the new edition. I should hear by Monday.', asOf: '2023-12-18', facts: waiting, days: { 'referral.received': '2023-12-15', 'referral.decided': '2023-12-15' },
    expected: { actions: ['ask-what-was-decided'], clocks: { 'outcome-told': '2023-12-18', 'outcome-told-one-area': 'no-such-clock', 'referral-decision': '2023-12-18' } } },
  { id: 'first-assessment-of-the-2026-edition', says: 'It came on Thursday 19 March 2026, with the new edition. 45 working days until somebody has read it and says otherwise.', asOf: '2026-03-20', facts: assessed, days: { 'referral.received': '2026-03-19' }, expected: { actions: helped, clocks: { assessment: '2026-05-27' } } }
] as const satisfies readonly ReferralCase[]
