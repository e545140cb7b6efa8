import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, spansOf, type Said, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes } = saying<FactId>()
const harm = (...oneOf: readonly string[]): Condition => ({ fact: 'marking-harm-if-lost', oneOf })
const medium = (one: string): Condition => ({ fact: 'marking-medium', oneOf: [one] })
const sensitive = harm('great-distress', 'someone-in-danger')

const began = '2014-04-02'
/** The protective markings, until the day before the classifications of 2014. */
const then = (grade: Said['grade'], ...cites: Said['cites']): Word => ({ from: '2006-04-01', knownFrom: true, to: '2014-04-01', cites, grade })
const untilToday = (grade: Said['grade'], ...cites: Said['cites']): Stated['on'] => spansOf([{ cites, grade }], began)
const carriedOn = (carriedFrom: string, ...cites: Said['cites']): Word => ({ from: began, knownFrom: true, cites, grade: 'inferred', carriedFrom })

/** What the sheet gives: the levels of each time, how each form is handled, and what a marking does not do. What a paper of a board is worth in either scheme is our reading and says so. */
export const sheet = [
  { id: 'marking-none-then', row: 'section 1', when: harm('no-harm'), concludes: { kind: 'route', actions: ['leave-it-unmarked'] }, on: [then('seen', 'research-council-marking')] },
  { id: 'marking-protect-then', row: 'section 1', when: harm('some-distress'), concludes: { kind: 'route', actions: ['mark-it-protect', 'handle-and-send-with-care'] }, on: [then('seen', 'research-council-marking')] },
  { id: 'marking-restricted-then', row: 'section 1', when: harm('great-distress'), concludes: { kind: 'route', actions: ['mark-it-restricted', 'handle-and-send-with-care'] }, on: [then('seen', 'research-council-marking', 'london-board-update-2008')] },
  { id: 'marking-confidential-then', row: 'section 1', when: harm('someone-in-danger'), concludes: { kind: 'route', actions: ['mark-it-confidential', 'name-everyone-who-may-read-it', 'handle-and-send-with-care'] }, on: [then('seen', 'protective-marking-1996')] },
  { id: 'marking-official-today', row: 'section 3', when: harm('no-harm', 'some-distress'), concludes: { kind: 'route', actions: ['treat-it-as-official'] }, on: untilToday('inferred', 'classification-handling-2014', 'lincolnshire-classification') },
  { id: 'marking-sensitive-today', row: 'section 3', when: sensitive, concludes: { kind: 'route', actions: ['mark-it-official-sensitive'] }, openNorm: true, on: untilToday('inferred', 'classification-handling-2014', 'lincolnshire-classification') },
  { id: 'marking-readers-are-named', row: 'section 3', when: harm('someone-in-danger'), concludes: { kind: 'duty', actions: ['name-everyone-who-may-read-it'] }, on: untilToday('inferred', 'lincolnshire-classification') },
  { id: 'marking-of-e-mail', row: 'section 2', when: { all: [medium('e-mail'), sensitive] }, concludes: { kind: 'route', actions: ['mark-the-subject-and-send-securely'] }, on: untilToday('seen', 'cheshire-east-marking') },
  { id: 'marking-of-paper', row: 'section 2', when: { all: [medium('paper'), sensitive] }, concludes: { kind: 'route', actions: ['mark-every-page'] }, on: untilToday('seen', 'cheshire-east-marking') },
  { id: 'marking-of-files', row: 'section 2', when: { all: [medium('file-or-slides'), sensitive] }, concludes: { kind: 'route', actions: ['mark-head-or-foot-of-the-file'] }, on: untilToday('seen', 'cheshire-east-marking') },
  { id: 'marking-of-discs', row: 'S4 section 10', when: { all: [medium('disc-or-recording'), sensitive] }, concludes: { kind: 'route', actions: ['mark-the-disc-and-lock-it-away'] }, on: [then('inferred', 'london-board-update-2008'), carriedOn('london-board-update-2008', 'london-board-update-2008')] },
  { id: 'marking-of-talk', row: 'section 2', when: { all: [medium('spoken'), sensitive] }, concludes: { kind: 'route', actions: ['mind-who-can-hear'] }, on: untilToday('seen', 'cheshire-east-marking') },
  { id: 'marking-never-stops-sharing', row: 'section 2', when: yes('marking-stops-someone-from-sharing'), concludes: { kind: 'warning', actions: ['share-it-to-protect-a-child', 'tell-safeguarding-lead-today'] }, on: [then('seen', 'research-council-marking'), ...untilToday('reported', 'classification-policy-2023')] },
  { id: 'marking-loss-is-reported', row: 'section 2', when: yes('marking-lost-or-sent-to-the-wrong-person'), concludes: { kind: 'duty', actions: ['report-the-loss-now', 'tell-safeguarding-lead-today'] }, on: [then('inferred', 'councils-marking-policy-2009'), carriedOn('councils-marking-policy-2009', 'councils-marking-policy-2009')] },
  { id: 'marking-of-old-is-asked-about', row: 'section 4', when: yes('marking-of-before-2014'), concludes: { kind: 'route', actions: ['ask-who-wrote-it-what-it-is-today'] }, openNorm: true, on: untilToday('inferred', 'classification-handling-2014') },
  { id: 'marking-is-not-an-exemption', row: 'section 2', when: yes('marking-is-asked-about-by-the-public'), concludes: { kind: 'warning', actions: ['a-marking-is-no-answer-to-a-request'] }, on: [then('seen', 'marking-and-freedom-of-information'), carriedOn('marking-and-freedom-of-information', 'marking-and-freedom-of-information')] },
  { id: 'marking-ends-with-destroying', row: 'section 2', when: yes('marking-to-be-thrown-away'), concludes: { kind: 'route', actions: ['destroy-it-beyond-repair'] }, on: [then('seen', 'research-council-marking'), carriedOn('research-council-marking', 'research-council-marking')] }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'london-board-update-2008', at: 'London’s own guidance on restrictive information', why: 'It was to be optional for boards and approved in July 2008. The guidance itself was not found, so no rule of its own is encoded.' },
  { source: 'protective-marking-1996', at: 'SECRET and TOP SECRET', why: 'Markings for national security. No paper of a safeguarding partnership was seen to carry them; ask the police.' },
  { source: 'classification-handling-2014', at: 'impact levels and the old e-mail networks', why: 'Technical grades of that time; remembered, not read.' },
  { source: 'classification-policy-2023', at: 'the body of the policy', why: 'Only its opening was readable. Each council’s own policy says how its systems mark and send.' }
] as const
