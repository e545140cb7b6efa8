import type { ReferralCase } from '../case.ts'

const today = '2026-11-23'

/** Worked cases of a referral from the phone call to the disagreement, and of limits on the days when editions changed. */
export const firstToldCases = [
  {
    id: 'referral-phoned-on-a-monday', says: 'I phoned the front door on Monday at ten about a mark on a baby; what do I still have to do, and when should I hear?', asOf: today,
    facts: { 'refer-as': 'child-protection', 'referrer-is': 'professional', 'passed-on': 'by-phone', 'parents-agreement': 'not-yet-sought', 'outcome-of-referral': 'not-told' },
    days: { 'referral.made-by-phone': '2026-11-23T10:00:00Z', 'referral.received': '2026-11-23' },
    expected: { actions: ['refer-without-agreement', 'tell-the-parents-unless-it-adds-risk', 'confirm-it-in-writing', 'ask-what-was-decided'], without: ['ask-the-parents-to-agree'],
      clocks: { 'written-confirmation': '2026-11-25T10:00:00.000Z', acknowledgement: '2026-11-24', 'referral-decision': '2026-11-24', 'outcome-told': 'event-has-not-happened' } }
  },
  {
    id: 'referral-sent-on-christmas-eve', says: 'I sent the form on Christmas Eve and the office is shut; by when must they decide?', asOf: '2026-12-24',
    facts: { 'refer-as': 'child-in-need', 'referrer-is': 'professional', 'passed-on': 'in-writing', 'parents-agreement': 'given', 'referral-acknowledged': 'no' }, days: { 'referral.sent': '2026-12-24', 'referral.received': '2026-12-24' },
    expected: { actions: ['chase-the-acknowledgement'], without: ['confirm-it-in-writing'], clocks: { 'referral-decision': '2026-12-29', acknowledgement: '2026-12-29', 'acknowledgement-chase': '2026-12-31' } }
  },
  {
    id: 'lead-says-leave-it', says: 'My lead told me to leave it, and I am still afraid for the child.', asOf: today,
    facts: { 'refer-as': 'child-protection', 'passed-on': 'not-yet', 'lead-is-the-worry-or-does-not-act': 'yes' },
    expected: { actions: ['phone-the-front-door', 'refer-it-yourself', 'note-who-took-it-and-when'] }
  },
  {
    id: 'parents-not-asked-yet-child-in-need', says: 'The family needs a social worker’s help and I have not spoken to the parents about it.', asOf: today,
    facts: { 'refer-as': 'child-in-need', 'passed-on': 'not-yet', 'parents-agreement': 'not-yet-sought' }, expected: { actions: ['ask-the-parents-to-agree'], without: ['refer-without-agreement'] }
  },
  {
    id: 'parents-say-no', says: 'The parents refused a referral for help, and things at home are not getting better.', asOf: today,
    facts: { 'refer-as': 'child-in-need', 'passed-on': 'not-yet', 'parents-agreement': 'withheld' }, expected: { actions: ['record-the-refusal-and-think-again'] }
  },
  {
    id: 'asking-parents-would-add-risk', says: 'If her parents knew that she had told me, I fear what they would do.', asOf: today,
    facts: { 'refer-as': 'child-protection', 'passed-on': 'not-yet', 'parents-agreement': 'asking-would-add-risk' },
    expected: { actions: ['do-not-ask-the-parents', 'phone-the-front-door', 'refer-without-agreement'], without: ['tell-the-parents-unless-it-adds-risk', 'ask-the-parents-to-agree'] }
  },
  {
    id: 'worse-while-waiting', says: 'I referred this morning; now the child is at home with the person I am afraid of.', asOf: today,
    facts: { 'refer-as': 'child-protection', 'passed-on': 'by-phone', 'referrer-is': 'professional', 'danger-grows-while-waiting': 'yes', 'something-new-is-known': 'yes' }, expected: { actions: ['call-999-do-not-wait', 'phone-the-front-door-again', 'send-what-is-new'] }
  },
  {
    id: 'child-from-the-next-borough', says: 'He comes to our club but lives across the borough line.', asOf: today,
    facts: { 'refer-as': 'child-protection', 'passed-on': 'not-yet', 'child-lives-in-another-area': 'yes' }, expected: { actions: ['refer-where-the-child-lives', 'phone-the-front-door'] }
  },
  {
    id: 'no-further-action-and-i-disagree', says: 'They say no further action. I think she is not safe.', asOf: today,
    facts: { 'passed-on': 'in-writing', 'referrer-is': 'professional', 'referral-acknowledged': 'yes', 'outcome-of-referral': 'no-further-action', 'referrer-agrees-with-outcome': 'no', 'disagreement-stage': 'not-raised' }, days: { 'outcome.told': '2026-11-20' },
    expected: { actions: ['say-that-you-disagree', 'keep-the-child-safe-meanwhile', 'go-on-helping-the-family'], clocks: { 'disagreement-raised': '2026-11-24' } }
  },
  {
    id: 'managers-still-disagree', says: 'Our managers talked and still see it differently.', asOf: today,
    facts: { 'passed-on': 'in-writing', 'outcome-of-referral': 'early-help', 'referrer-agrees-with-outcome': 'no', 'disagreement-stage': 'between-team-managers' }, days: { 'disagreement.raised': '2026-11-16', 'disagreement.answered': '2026-11-19' },
    expected: { actions: ['keep-the-child-safe-meanwhile', 'take-it-to-the-next-stage'], clocks: { 'disagreement-reply': '2026-11-19', 'service-managers-told': '2026-11-23', 'disagreement-meeting': 'event-has-not-happened', 'disagreement-settled': '2026-11-23' } }
  },
  {
    id: 'assessment-begun', says: 'A social worker will assess. How long may that take?', asOf: today,
    facts: { 'passed-on': 'in-writing', 'outcome-of-referral': 'assessment' }, days: { 'referral.received': '2026-09-28' }, expected: { actions: ['go-on-helping-the-family'], clocks: { assessment: '2026-11-30', 'initial-assessment': 'no-such-clock' } }
  },
  {
    id: 'neighbour-phones', says: 'I am a neighbour and I phoned; must I write too?', asOf: today,
    facts: { 'passed-on': 'by-phone', 'referrer-is': 'member-of-the-public', 'outcome-of-referral': 'not-told' }, expected: { actions: ['ask-what-was-decided'], without: ['confirm-it-in-writing'], clocks: { 'written-confirmation': 'no-such-clock' } }
  },
  {
    id: 'autumn-2008-phone-referral', says: 'It is October 2008: I phoned children’s social care on the day before the clocks go back.', asOf: '2008-10-27',
    facts: { 'refer-as': 'child-protection', 'referrer-is': 'professional', 'passed-on': 'by-phone', 'outcome-of-referral': 'not-told' }, days: { 'referral.made-by-phone': '2008-10-25T14:00:00Z', 'referral.received': '2008-10-25' },
    expected: { actions: ['refer-without-agreement', 'confirm-it-in-writing', 'ask-what-was-decided'], clocks: { 'written-confirmation': '2008-10-27T14:00:00.000Z', 'referral-decision': '2008-10-27', 'outcome-told': 'no-such-clock', 'written-confirmation-one-borough': 'no-such-clock' } }
  },
  {
    id: 'last-day-of-the-2006-edition', says: 'A referral received on 16 March 2010 is still under the seven days of 2006.', asOf: '2010-04-20',
    facts: { 'passed-on': 'in-writing', 'outcome-of-referral': 'assessment' }, days: { 'referral.received': '2010-03-16' }, expected: { actions: ['go-on-helping-the-family'], clocks: { 'initial-assessment': '2010-03-25', assessment: 'no-such-clock' } }
  },
  {
    id: 'first-day-of-the-2010-edition', says: 'A referral received on 17 March 2010 has the ten days of 2010.', asOf: '2010-04-20',
    facts: { 'passed-on': 'in-writing', 'outcome-of-referral': 'assessment' }, days: { 'referral.received': '2010-03-17' }, expected: { actions: ['go-on-helping-the-family'], clocks: { 'initial-assessment': '2010-03-31' } }
  },
  {
    id: 'referral-under-the-2023-edition', says: 'The referral came the day before the new edition; the old edition’s limit holds for it.', asOf: today,
    facts: { 'passed-on': 'in-writing', 'outcome-of-referral': 'strategy-discussion' }, days: { 'referral.received': '2026-03-18', 'strategy-discussion.held': '2026-03-20' },
    expected: { actions: ['go-on-helping-the-family'], clocks: { assessment: '2026-05-26', 'initial-conference': '2026-04-14' } }
  },
  {
    id: 'day-known-hour-not', says: 'I know that I phoned on Friday, not when.', asOf: today,
    facts: { 'passed-on': 'by-phone', 'referrer-is': 'professional' }, days: { 'referral.made-by-phone': '2026-11-20' }, expected: { actions: ['confirm-it-in-writing'], clocks: { 'written-confirmation': 'needs-time-of-day' } }
  }
] as const satisfies readonly ReferralCase[]
