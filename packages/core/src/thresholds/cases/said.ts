import type { WorkedCase } from '../case.ts'
import { groups, type GroupId } from '../catalogue/groups.ts'

export const today = '2026-11-21'
export const march2010 = '2010-03-15'
export const june2010 = '2010-06-01'

/** Every group asked about, except those named. */
export const allBut = (...open: readonly GroupId[]): readonly GroupId[] => groups.map(({ id }) => id).filter(id => !open.includes(id))
export const all = allBut()

type Expected = WorkedCase['expected']
const referred = ['call-front-door', 'call-police', 'tell-safeguarding-lead-today', 'urgent-paediatric-opinion', 'get-urgent-health-help', 'call-999', 'do-not-investigate', 'do-not-tell-parents-first'] as const

/** The highest level, on a sign that is enough by itself: nobody may record less. */
export const acute = { lowest: 'child-protection-s47', highest: 'child-protection-s47', open: 'neither', acute: true } as const satisfies Expected
/** The highest level, on a sign of which a named role may record less with a reason. */
export const protection = { lowest: 'child-protection-s47', highest: 'child-protection-s47', open: 'neither', acute: false } as const satisfies Expected
export const inNeed = { lowest: 'child-in-need-s17', highest: 'child-in-need-s17', open: 'neither', acute: false, without: ['do-not-investigate', 'call-999'] } as const satisfies Expected
/** Help with the family's agreement: nobody is sent to children's social care, to the police or to a doctor at once. */
export const earlyHelp = { lowest: 'early-help', highest: 'early-help', open: 'neither', acute: false, actions: ['ask-consent', 'offer-early-help', 'consult-lead'], without: referred } as const satisfies Expected
export const universal = { lowest: 'universal', highest: 'universal', open: 'neither', acute: false } as const satisfies Expected
/** Nothing found at all: no route, no duty, no warning. */
export const nothingFound = { ...universal, actions: ['consult-lead'], without: [...referred, 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'ask-for-trained-assessment', 'same-day-medical-look', 'call-lado'] } as const satisfies Expected
/** What is required, and how far a person may judge it to reach. */
export const judged = <const Lowest extends Expected['lowest'], const Highest extends Expected['highest']>(lowest: Lowest, highest: Highest) => ({ lowest, highest, open: 'judgement', acute: false }) as const
/** What is required, while it is not known whether there is more. */
export const openFrom = <const Lowest extends Expected['lowest']>(lowest: Lowest) => ({ lowest, highest: 'child-protection-s47', open: 'facts' }) as const
