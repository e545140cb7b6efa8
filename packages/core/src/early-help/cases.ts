import type { ProcedureCase } from '../procedure/cases.ts'

const today = '2026-11-22'
type Expected = ProcedureCase['expected']

/** The same story on several days: what is expected each time is written by hand. */
const on = (id: string, says: string, given: Pick<ProcedureCase, 'facts' | 'days' | 'closed'>, days: Readonly<Record<string, Expected>>): readonly ProcedureCase[] =>
  Object.entries(days).map(([asOf, expected]) => ({ id: asOf === today ? id : `${id}-${asOf}`, says: asOf === today ? says : `${says} (on ${asOf})`, ...given, asOf, expected }))

const asked: Expected = { lowest: 'early-help', actions: ['ask-consent', 'start-assessment-with-the-family', 'bring-a-team-round-the-child', 'name-one-lead-for-the-family'], without: ['call-front-door', 'ask-which-early-help-it-is'] }
const refused: Expected = { lowest: 'universal', actions: ['do-not-go-on-without-agreement', 'ask-first-whether-child-is-safe', 'tell-safeguarding-lead-today', 'call-front-door'] }
const harm: Expected = { lowest: 'child-protection-s47', highest: 'child-protection-s47', acute: false, actions: ['do-not-investigate', 'tell-safeguarding-lead-today', 'call-front-door', 'stop-early-help-and-refer'] }
const alone: Expected = { lowest: 'universal', actions: ['help-from-the-one-service'], without: ['start-assessment-with-the-family', 'call-front-door'] }

/** Worked cases, by hand from the fact sheet. */
export const cases: readonly ProcedureCase[] = [
  ...on('early-help-case-late-and-hungry', 'He is often late and hungry, his mother asks for help with the rent and with his speech, and she is glad of a meeting; nobody leads yet.',
    { facts: { 'early-help-child-not-learning-well': 'yes', 'early-help-money-holds-child-back': 'suspected', 'early-help-more-than-one-service-needed': 'yes', 'early-help-family-answer': 'agreed', 'early-help-lead-is-named': 'no' }, days: { 'early-help.begun': '2026-11-02' } },
    { '2010-03-30': { ...asked, thinkAgain: ['early-help-first-look-asks-to-think-again-2006'] }, '2010-03-31': { ...asked, thinkAgain: ['early-help-first-look-asks-to-think-again-2010'] }, '2013-04-14': { ...asked, thinkAgain: ['early-help-first-look-asks-to-think-again-2010'] }, '2013-04-15': { ...asked, thinkAgain: ['early-help-first-look-asks-to-think-again-2013'] },
      '2026-03-18': { ...asked, thinkAgain: ['early-help-first-look-asks-to-think-again-2013'] }, '2026-03-19': { ...asked, without: ['call-front-door'], actions: ['ask-which-early-help-it-is'], thinkAgain: ['early-help-first-look-asks-to-think-again'] },
      [today]: { lowest: 'early-help', actions: ['ask-consent', 'start-assessment-with-the-family', 'bring-a-team-round-the-child', 'name-one-lead-for-the-family', 'ask-which-early-help-it-is'], clocks: { 'early-help-assessment': '2026-11-16', 'early-help-plan-shared': '2026-11-23', 'early-help-reassessment': '2027-11-02', 'early-help-first-review': 'event-has-not-happened' }, thinkAgain: ['early-help-first-look-asks-to-think-again'] } }),
  ...on('early-help-case-mother-says-no', 'The mother said no and asked us to leave it, and I am not sure that he is safe.', { facts: { 'early-help-family-answer': 'said-no', 'early-help-child-may-not-be-safe': 'suspected' } },
    { '2010-03-30': refused, '2010-03-31': refused, '2013-04-14': refused, '2013-04-15': refused, '2026-03-18': refused, '2026-03-19': refused, [today]: { ...refused, thinkAgain: ['early-help-no-asks-to-think-again', 'early-help-unsafe-asks-to-think-again'] } }),
  ...on('early-help-case-harm-comes-out', 'While we filled in the form she showed me something that makes me fear that he is being hurt.', { facts: { 'early-help-harm-is-suspected': 'suspected', 'early-help-family-answer': 'agreed' } },
    { '2010-03-30': harm, '2010-03-31': harm, '2013-04-14': harm, '2013-04-15': harm, '2023-01-30': harm, '2023-01-31': harm, [today]: harm }),
  ...on('early-help-case-glasses', 'She needs glasses and a seat at the front. The school can see to it.', { facts: { 'early-help-one-service-can-meet-it': 'yes', 'early-help-more-than-one-service-needed': 'no', 'early-help-lead-is-named': 'yes' } },
    { '2010-03-30': alone, '2010-03-31': alone, '2013-04-14': alone, '2013-04-15': alone, '2026-03-18': alone, '2026-03-19': alone, [today]: alone }),
  ...on('early-help-case-moved', 'The family has moved across the river, and their early help plan was open here.', { facts: { 'early-help-child-moved-area': 'yes' }, days: { 'child.moved-area': '2026-11-16' } },
    { '2009-04-29': { actions: ['hand-over-when-the-child-moves'] }, '2009-04-30': { actions: ['hand-over-when-the-child-moves', 'ask-consent'] }, '2010-03-16': { actions: ['hand-over-when-the-child-moves'] }, '2010-03-17': { actions: ['hand-over-when-the-child-moves'] },
      '2026-03-18': { actions: ['hand-over-when-the-child-moves'] }, '2026-03-19': { actions: ['hand-over-when-the-child-moves'] }, [today]: { actions: ['hand-over-when-the-child-moves', 'ask-consent'], without: ['call-front-door'], clocks: { 'early-help-review-after-move': '2026-12-14' } } }),
  ...on('early-help-case-no-better', 'We have met three times, everybody did their part, and she is no better.', { facts: { 'early-help-plan-is-not-helping': 'yes', 'early-help-lead-is-named': 'no' } },
    { '2012-05-01': { actions: ['ask-about-step-up', 'call-front-door'] }, '2026-03-18': { actions: ['ask-about-step-up', 'call-front-door', 'name-one-lead-for-the-family'] }, '2026-03-19': { actions: ['ask-about-step-up', 'tell-safeguarding-lead-today'] }, [today]: { lowest: 'universal', actions: ['tell-safeguarding-lead-today', 'ask-about-step-up', 'call-front-door', 'escalate-if-nobody-acts', 'name-one-lead-for-the-family'] } }),
  ...on('early-help-case-down-from-in-need', 'Social care says that the plan for a child in need can end, and asks us to take over.', { facts: { 'early-help-step-down-from': 'child-in-need-plan' } },
    { '2015-12-30': { actions: ['step-down-at-a-review'] }, '2015-12-31': { actions: ['step-down-at-a-review', 'ask-consent', 'name-one-lead-for-the-family'], without: ['no-step-down-from-a-child-protection-plan'] }, [today]: { actions: ['step-down-at-a-review'] } }),
  ...on('early-help-case-down-from-protection', 'I hear that the child protection plan is to end on Friday and early help is to start on Monday.', { facts: { 'early-help-step-down-from': 'child-protection-plan' } },
    { '2023-06-29': { actions: ['no-step-down-from-a-child-protection-plan'] }, '2023-06-30': { actions: ['no-step-down-from-a-child-protection-plan', 'tell-safeguarding-lead-today'], without: ['step-down-at-a-review'] }, [today]: { actions: ['no-step-down-from-a-child-protection-plan'] } }),
  ...on('early-help-case-all-is-well', 'At the third review everyone saw that it goes well, and has for months.', { facts: { 'early-help-needs-are-met': 'yes' } },
    { '2014-02-03': { actions: ['end-early-help-at-a-review'] }, '2026-03-18': { actions: ['end-early-help-at-a-review'] }, '2026-03-19': { actions: ['end-early-help-at-a-review'] }, [today]: { lowest: 'universal', actions: ['end-early-help-at-a-review', 'consult-lead'] } }),
  { id: 'early-help-case-would-not-say', says: 'I asked about money, and they would rather not say; the rest of the first look found nothing.', asOf: today, facts: { 'early-help-money-holds-child-back': 'refused' }, closed: ['early-help-first-look'], expected: { lowest: 'universal', open: 'facts', without: ['start-assessment-with-the-family'] } },
  { id: 'early-help-case-nobody-knows', says: 'Something is wrong, nobody knows what, and whether the family wants help I could not find out.', asOf: today, facts: { 'early-help-needs-not-clear': 'yes', 'early-help-family-answer': 'asked-not-known' }, expected: { lowest: 'early-help', actions: ['ask-consent', 'offer-early-help'], without: ['bring-a-team-round-the-child'] } },
  { id: 'early-help-case-took-it-back', says: 'They had agreed, and now the father wants it to stop; without it the risk grows.', asOf: today, facts: { 'early-help-family-answer': 'taken-back', 'early-help-no-raises-the-risk': 'yes' }, expected: { actions: ['do-not-go-on-without-agreement'], thinkAgain: ['early-help-no-asks-to-think-again'] } },
  ...on('early-help-case-the-lead', 'In the long school holidays nobody holds the plan.', { facts: { 'early-help-lead-is-named': 'no' } },
    { '2007-08-01': { actions: ['name-one-lead-for-the-family'], without: ['hand-over-when-the-child-moves'] }, '2009-08-03': { actions: ['name-one-lead-for-the-family'], without: ['ask-about-step-up'] }, '2018-08-01': { actions: ['name-one-lead-for-the-family'] } }),
  { id: 'early-help-case-both-at-once', says: 'Somebody ticked that one service is enough, and that more than one is needed.', asOf: today, facts: { 'early-help-one-service-can-meet-it': 'yes', 'early-help-more-than-one-service-needed': 'yes' }, expected: { faults: ['contradiction'] } },
  { id: 'early-help-case-well-and-no-better', says: 'Somebody ticked that it does not help, and that all that was needed is given.', asOf: today, facts: { 'early-help-plan-is-not-helping': 'yes', 'early-help-needs-are-met': 'yes' }, expected: { faults: ['contradiction'] } },
  { id: 'early-help-case-before-anything-is-encoded', says: 'What would have been said in 2005?', asOf: '2005-12-31', facts: { 'early-help-needs-not-clear': 'yes' }, expected: { faults: ['date-not-encoded'] } }
]
