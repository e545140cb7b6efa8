import type { ProcedureCase } from '../procedure/cases.ts'

const today = '2026-11-22'
type Expected = ProcedureCase['expected']

/** The same paper on several days: what is expected each time is written by hand. */
const on = (id: string, says: string, given: Pick<ProcedureCase, 'facts' | 'closed'>, days: Readonly<Record<string, Expected>>): readonly ProcedureCase[] =>
  Object.entries(days).map(([asOf, expected]) => ({ id: asOf === today ? id : `${id}-${asOf}`, says: asOf === today ? says : `${says} (on ${asOf})`, ...given, asOf, expected }))

const sharing: Expected = { actions: ['share-it-to-protect-a-child', 'tell-safeguarding-lead-today'] }
const allDays = (then: Expected, since: Expected): Readonly<Record<string, Expected>> => ({ '2008-05-12': then, '2014-04-01': then, '2014-04-02': since, '2026-03-18': since, '2026-03-19': since, [today]: since })

/** Worked cases, by hand from the fact sheet. */
export const cases: readonly ProcedureCase[] = [
  ...on('marking-case-yearly-report', 'The board’s yearly report, to be published, on paper.', { facts: { 'marking-harm-if-lost': 'no-harm', 'marking-medium': 'paper' } }, allDays({ lowest: 'universal', actions: ['leave-it-unmarked'], without: ['treat-it-as-official', 'mark-every-page'] }, { actions: ['treat-it-as-official'], without: ['leave-it-unmarked', 'mark-it-official-sensitive', 'mark-every-page'] })),
  ...on('marking-case-minutes-with-a-number', 'Minutes with a case number and no name.', { facts: { 'marking-harm-if-lost': 'some-distress' } }, allDays({ actions: ['mark-it-protect', 'handle-and-send-with-care'], without: ['mark-it-restricted'] }, { actions: ['treat-it-as-official'], without: ['mark-it-protect', 'mark-it-official-sensitive'] })),
  ...on('marking-case-conference-papers', 'Conference papers with the names of a child and her family, by e-mail.', { facts: { 'marking-harm-if-lost': 'great-distress', 'marking-medium': 'e-mail' } }, allDays({ actions: ['mark-it-restricted', 'handle-and-send-with-care'], without: ['mark-it-official-sensitive'] }, { actions: ['mark-it-official-sensitive', 'mark-the-subject-and-send-securely'], without: ['mark-it-restricted', 'name-everyone-who-may-read-it'] })),
  ...on('marking-case-secret-address', 'The address of a refuge, on one sheet of paper.', { facts: { 'marking-harm-if-lost': 'someone-in-danger', 'marking-medium': 'paper' } }, allDays({ actions: ['mark-it-confidential', 'name-everyone-who-may-read-it', 'handle-and-send-with-care'], without: ['mark-every-page'] }, { actions: ['mark-it-official-sensitive', 'name-everyone-who-may-read-it', 'mark-every-page'], without: ['mark-it-confidential'] })),
  ...on('marking-case-slides', 'Slides about one family, for a panel.', { facts: { 'marking-harm-if-lost': 'great-distress', 'marking-medium': 'file-or-slides' } }, allDays({ actions: ['mark-it-restricted'], without: ['mark-head-or-foot-of-the-file'] }, { actions: ['mark-head-or-foot-of-the-file'], without: ['mark-every-page'] })),
  ...on('marking-case-interview-on-disc', 'The recording of a child’s interview, on a disc.', { facts: { 'marking-harm-if-lost': 'great-distress', 'marking-medium': 'disc-or-recording' } }, allDays({ actions: ['mark-it-restricted', 'mark-the-disc-and-lock-it-away'] }, { actions: ['mark-it-official-sensitive', 'mark-the-disc-and-lock-it-away'] })),
  ...on('marking-case-phone-on-the-bus', 'He talks about a named child on the phone, on the bus.', { facts: { 'marking-harm-if-lost': 'great-distress', 'marking-medium': 'spoken' } }, allDays({ without: ['mind-who-can-hear'] }, { actions: ['mind-who-can-hear'] })),
  ...on('marking-case-may-not-tell-you', 'The school says that it may not tell us about the bruise, since the paper is marked.', { facts: { 'marking-stops-someone-from-sharing': 'yes' } }, { ...allDays(sharing, sharing), '2023-07-16': sharing, '2023-07-17': sharing }),
  ...on('marking-case-bag-on-the-train', 'My bag with the file is gone. I left it on the train.', { facts: { 'marking-lost-or-sent-to-the-wrong-person': 'yes' } }, { '2010-02-02': { actions: ['report-the-loss-now'] }, '2014-04-02': { actions: ['report-the-loss-now'] }, [today]: { actions: ['report-the-loss-now', 'tell-safeguarding-lead-today'], without: ['call-999'] } }),
  ...on('marking-case-old-file', 'In an old file I found a letter marked CONFIDENTIAL.', { facts: { 'marking-of-before-2014': 'yes' } }, { '2014-04-01': { without: ['ask-who-wrote-it-what-it-is-today'] }, '2014-04-02': { actions: ['ask-who-wrote-it-what-it-is-today'] }, [today]: { actions: ['ask-who-wrote-it-what-it-is-today'], without: ['mark-it-official-sensitive'] } }),
  ...on('marking-case-request', 'A newspaper asks for the minutes, and my manager says that they are marked, so no.', { facts: { 'marking-is-asked-about-by-the-public': 'yes' } }, { '2009-06-01': { actions: ['a-marking-is-no-answer-to-a-request'] }, [today]: { actions: ['a-marking-is-no-answer-to-a-request'] } }),
  ...on('marking-case-bin', 'The copies from the meeting are on their way into the paper bin.', { facts: { 'marking-to-be-thrown-away': 'yes' } }, { '2009-06-01': { actions: ['destroy-it-beyond-repair'] }, [today]: { actions: ['destroy-it-beyond-repair'], without: ['report-the-loss-now'] } }),
  { id: 'marking-case-harm-not-known', says: 'I have to post it and cannot say what harm it could do.', asOf: today, facts: { 'marking-medium': 'paper', 'marking-harm-if-lost': 'asked-not-known' }, expected: { without: ['treat-it-as-official', 'mark-every-page'] } },
  { id: 'marking-case-no-such-marking', says: 'Somebody wrote SECRET where the harm was asked.', asOf: today, facts: { 'marking-harm-if-lost': 'secret' }, expected: { faults: ['answer-not-allowed'] } },
  { id: 'marking-case-before-anything-is-encoded', says: 'What would have been said in 2005?', asOf: '2005-12-31', facts: { 'marking-harm-if-lost': 'no-harm' }, expected: { faults: ['date-not-encoded'] } }
]
