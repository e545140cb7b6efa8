import type { Condition } from '../kernel/condition.ts'
import { rulesOf, saying, type Stated, type Word } from '../procedure/index.ts'
import { sources } from '../sources/index.ts'
import type { FactId } from './facts.ts'

const { yes, is, all } = saying<FactId | 'privately-fostered'>()
const underSixteen: Condition = { fact: 'age-in-months', below: 192 }
/** A disabled child counts until 18, and nobody older can be entered. */
const youngEnough: Condition = { any: [underSixteen, yes('private-fostering-child-is-disabled')] }
const met = all(is('private-fostering-carer-is', 'other-relative', 'not-related'), is('private-fostering-how-long', '28-days-or-more'), is('private-fostering-where', 'carers-home'), youngEnough)
const heldInHolidays = all(is('private-fostering-where', 'school-over-two-weeks-of-holiday'), underSixteen)
const privatelyFostered: Condition = { any: [yes('privately-fostered'), met, heldInHolidays] }
const families: Condition = is('private-fostering-your-part', 'carer', 'parent', 'arranger')

/** Law that was in force before the first day that is encoded, and was not seen to have changed since. */
const always = (word: Pick<Word, 'sign' | 'grade' | 'carriedFrom'>, ...cites: Word['cites']): Stated['on'] => [{ from: '2006-04-01', knownFrom: true, cites, ...word }]
const act = 'children-act-1989-section-66', regulations = 'private-fostering-regulations-2005'

/** What the sheet gives. The level of a child who is privately fostered stands in the catalogue. */
export const sheet = [
  { id: 'private-fostering-meaning-is-met', row: 'T-OTH-03', when: met, concludes: { kind: 'duty', actions: ['notify-private-fostering'] }, on: always({ grade: 'seen' }, [act, 'section 66(1), (2) and (4)'], 'greater-manchester-private-fostering') },
  { id: 'private-fostering-at-school-in-the-holidays', row: 'section 5', when: heldInHolidays, concludes: { kind: 'duty', actions: ['notify-private-fostering'] }, on: always({ sign: 'reported', grade: 'reported' }, [act, 'schedule 8'], 'kent-private-fostering') },
  { id: 'private-fostering-may-be-a-child-in-need', row: 'section 7', when: privatelyFostered, concludes: { kind: 'prompt', upTo: 'child-in-need-s17' }, openNorm: true, on: always({ sign: 'seen', grade: 'inferred' }, ['private-fostering-guidance', '3.1 and 3.2']) },
  { id: 'private-fostering-carer-tells-before', row: 'T-OTH-04', when: all(privatelyFostered, is('private-fostering-your-part', 'carer'), is('private-fostering-stage', 'planned')), concludes: { kind: 'duty', actions: ['tell-the-council-six-weeks-before'] }, on: always({ grade: 'seen' }, [regulations, 'regulation 3(1)']) },
  { id: 'private-fostering-parent-or-arranger-tells', row: 'T-OTH-04', when: all(privatelyFostered, is('private-fostering-your-part', 'parent', 'arranger'), is('private-fostering-stage', 'planned')), concludes: { kind: 'duty', actions: ['tell-the-council-once-arranged'] }, on: always({ grade: 'seen' }, [regulations, 'regulation 3(2) and (3)']) },
  { id: 'private-fostering-not-told-is-told-at-once', row: 'T-OTH-04', when: all(privatelyFostered, yes('private-fostering-council-was-not-told'), families), concludes: { kind: 'duty', actions: ['tell-the-council-at-once'] }, on: always({ sign: 'seen', grade: 'recalled' }, [regulations, 'regulation 5']) },
  { id: 'private-fostering-worker-sees-that-it-is-told', row: 'section 5', when: all(privatelyFostered, yes('private-fostering-council-was-not-told'), is('private-fostering-your-part', 'professional')), concludes: { kind: 'duty', actions: ['notify-private-fostering', 'tell-safeguarding-lead-today', 'record-now'] }, on: always({ grade: 'inferred', carriedFrom: 'greater-manchester-private-fostering' }, 'greater-manchester-private-fostering') },
  { id: 'private-fostering-beginning-is-told', row: 'T-OTH-04', when: all(privatelyFostered, is('private-fostering-stage', 'begun'), families), concludes: { kind: 'duty', actions: ['tell-the-council-of-the-change'], clocks: ['private-fostering-beginning-told'] }, on: always({ sign: 'seen', grade: 'reported' }, [regulations, 'regulation 6'], 'lincolnshire-private-fostering') },
  { id: 'private-fostering-change-is-told', row: 'section 5', when: all(privatelyFostered, is('private-fostering-stage', 'changed'), families), concludes: { kind: 'duty', actions: ['tell-the-council-of-the-change'], clocks: ['private-fostering-change-told'] }, on: always({ grade: 'recalled' }, [regulations, 'regulation 9']) },
  { id: 'private-fostering-end-is-told', row: 'T-OTH-04', when: all(privatelyFostered, is('private-fostering-stage', 'ended'), families), concludes: { kind: 'duty', actions: ['tell-the-council-of-the-change'], clocks: ['private-fostering-end-told'] }, on: always({ grade: 'reported' }, [regulations, 'regulation 10'], ['sefton-private-fostering', '22.3']) },
  { id: 'private-fostering-first-visit-by-the-council', row: 'T-OTH-05', when: all(privatelyFostered, is('private-fostering-stage', 'planned', 'begun')), concludes: { kind: 'duty', actions: ['council-visits-after-notice'], clocks: ['private-fostering-first-visit'] }, on: always({ grade: 'seen' }, [regulations, 'regulation 4(1)']) },
  { id: 'private-fostering-visits-in-the-first-year', row: 'T-OTH-05', when: all(privatelyFostered, is('private-fostering-known-to-the-council-for', 'up-to-a-year')), concludes: { kind: 'duty', actions: ['council-visits-and-sees-the-child-alone'], clocks: ['private-fostering-next-visit-in-the-first-year'] }, on: always({ grade: 'seen' }, [regulations, 'regulation 8(1)(a), (3) and (6)']) },
  { id: 'private-fostering-visits-after-a-year', row: 'T-OTH-05', when: all(privatelyFostered, is('private-fostering-known-to-the-council-for', 'more-than-a-year')), concludes: { kind: 'duty', actions: ['council-visits-and-sees-the-child-alone'], clocks: ['private-fostering-next-visit-after-a-year'] }, on: always({ grade: 'seen' }, [regulations, 'regulation 8(1)(b), (3) and (6)']) },
  { id: 'private-fostering-visit-is-asked-for', row: 'T-OTH-05', when: all(privatelyFostered, yes('private-fostering-someone-asks-for-a-visit')), concludes: { kind: 'duty', actions: ['council-visits-when-asked'] }, on: always({ grade: 'seen' }, [regulations, 'regulation 8(2)']) },
  { id: 'private-fostering-short-stay', row: 'T-OTH-03', when: all(is('private-fostering-carer-is', 'other-relative', 'not-related'), is('private-fostering-how-long', 'under-28-days')), concludes: { kind: 'warning', actions: ['look-again-when-the-stay-grows'] }, on: always({ grade: 'seen' }, [act, 'section 66(2)']) },
  { id: 'private-fostering-close-family', row: 'T-OTH-03', when: is('private-fostering-carer-is', 'close-relative', 'parent'), concludes: { kind: 'warning', actions: ['close-family-is-not-private-fostering', 'consult-lead'] }, on: always({ grade: 'reported' }, [act, 'section 66(1); section 105(1) as quoted'], 'greater-manchester-private-fostering', 'kent-private-fostering') },
  { id: 'private-fostering-looked-after-is-another-matter', row: 'section 5', when: { any: [all(yes('child-is-looked-after'), is('private-fostering-carer-is', 'other-relative', 'not-related')), is('private-fostering-where', 'placed-by-a-council')] }, concludes: { kind: 'warning', actions: ['ask-the-social-worker-of-a-looked-after-child'] }, on: always({ grade: 'seen' }, [act, 'schedule 8, paragraph 1']) },
  { id: 'private-fostering-nobody-can-say-why-is-referred', row: 'B14', when: yes('private-fostering-nobody-can-say-why'), concludes: { kind: 'route', actions: ['think-of-trafficking-before-you-speak', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door'] }, openNorm: true,
    on: always({ sign: 'seen', grade: 'inferred' }, 'trafficking-signs-athub') },
  { id: 'private-fostering-nobody-can-say-why-asks-to-think-again', row: 'B14', when: yes('private-fostering-nobody-can-say-why'), concludes: { kind: 'prompt', upTo: 'child-protection-s47' }, openNorm: true, on: always({ sign: 'seen', grade: 'inferred' }, 'trafficking-signs-athub') },
  { id: 'private-fostering-poor-care', row: 'section 7', when: yes('private-fostering-care-is-not-good-enough'), concludes: { kind: 'level', atLeast: 'child-in-need-s17', upTo: 'child-protection-s47', actions: ['do-not-investigate', 'do-not-tell-the-person-concerned', 'no-family-interpreters', 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'escalate-if-nobody-acts'] }, openNorm: true, on: always({ sign: 'seen', grade: 'inferred' }, ['private-fostering-guidance', '3.1 and 3.2'], ['trafford-private-fostering', '14']) }
] as const satisfies readonly Stated[]

export type StatedId = (typeof sheet)[number]['id']

export const rules = rulesOf(sheet, sources)

export const notEncoded = [
  { source: 'private-fostering-regulations-2005', at: 'regulation 3(1): six weeks before', why: 'A time before an event. Limits here count from one that has happened, so it is told in words.' },
  { source: 'private-fostering-regulations-2005', at: 'schedules 1 to 3: what a notice holds, and what a visit looks at', why: 'Forms of the council.' },
  { source: 'private-fostering-guidance', at: 'suitability, requirements, prohibition, disqualification and offences', why: 'Decisions of the council and courts; only the headings were read.' },
  { source: 'children-act-1989-section-66', at: 'schedule 8, paragraphs 2 to 5 and 7: hospitals, homes, adoption, more than three children', why: 'The place is asked; the rest is for the council.' },
  { source: 'lincolnshire-private-fostering', at: '48 hours before the end', why: 'One area asks to be told before. A time before an event is not counted here; its 48 hours for an emergency are about the beginning.' },
  { source: 'kent-private-fostering', at: '48 hours for an emergency or an arrangement that has begun without notice', why: 'Areas tell it so. The regulations of 2005, as recalled, say at once, which is stricter and is what is told here.' }
] as const
