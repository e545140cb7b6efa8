import type { Citation, Grade } from '../../kernel/citation.ts'
import type { Condition } from '../../kernel/condition.ts'
import type { DutyRule } from '../../kernel/rule.ts'
import type { DutySourceId } from '../../sources/duties.ts'

interface Enacted { readonly id: string; readonly when?: Condition; readonly source: DutySourceId; readonly at: Citation['at']; readonly grade: Grade }

const schoolsAct = 'childrens-wellbeing-and-schools-act-2026'

/** What the Acts of 29 April 2026 will ask for. No day on which any of it begins was seen. Told as coming, and never applied. */
export const enacted = [
  { id: 'coming-report-child-sexual-abuse', when: { any: [{ fact: 'child-tells-of-abuse', is: 'yes' }, { fact: 'sexual-pictures-of-a-child-may-be-involved', is: 'yes' }, { fact: 'adult-in-household-views-abuse-images', is: 'yes' }] },
    source: 'crime-and-policing-act-2026', at: 'Part 5, chapter 2 of the Bill; the section of the Act is not confirmed', grade: 'reported' },
  { id: 'coming-share-information', source: schoolsAct, at: 'section 4', grade: 'seen' },
  { id: 'coming-child-protection-teams', source: schoolsAct, at: 'section 3', grade: 'seen' },
  { id: 'coming-family-group-meeting', source: schoolsAct, at: 'section 1', grade: 'seen' },
  { id: 'coming-education-in-safeguarding-arrangements', source: schoolsAct, at: 'section 2', grade: 'seen' },
  { id: 'coming-registers-of-children-not-in-school', source: schoolsAct, at: 'sections 37 to 42', grade: 'reported' }
] as const satisfies readonly Enacted[]

/** The day on which both Acts became law. */
const royalAssent = '2026-04-29'

export const coming: readonly DutyRule[] = enacted.map(({ id, source, at, grade, ...one }: Enacted) => ({
  id, kind: 'duty', when: one.when ?? { all: [] }, actions: [], citations: [{ source, at, readOn: '2026-11-21' }], inForce: { from: royalAssent }, basis: 'statute', place: 'national', evidence: { sign: grade, level: grade }, coming: true
}))
