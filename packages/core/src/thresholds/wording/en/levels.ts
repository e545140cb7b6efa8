import type { Grade } from '../../../kernel/citation.ts'
import type { Level } from '../../catalogue/periods.ts'

/** The levels as a reader meets them: what these answers point to, never a verdict on a family. */
export const levelWords = {
  universal: { name: 'No additional needs', means: 'Everyday services and the family meet the child’s needs.' },
  'early-help': { name: 'Early help', means: 'The family would benefit from extra help, with their agreement.' },
  'child-in-need-s17': { name: 'A child in need', means: 'The child needs an assessment by children’s social care.' },
  'child-protection-s47': { name: 'A child who may need protection', means: 'The child may be suffering serious harm, or be likely to. It is passed on at once.' }
} satisfies Record<Level, { readonly name: string; readonly means: string }>

/** The legal test behind each level, in our words. */
export const legalBasis = {
  universal: 'No test: every child.',
  'early-help': 'No legal test: help before things get worse, with agreement.',
  'child-in-need-s17': 'Children Act 1989, section 17: without services the child is unlikely to reach or keep reasonable health or development, or it may be significantly impaired, or the child is disabled.',
  'child-protection-s47': 'Children Act 1989, section 47: reasonable cause to suspect that the child is suffering, or is likely to suffer, significant harm.'
} satisfies Record<Level, string>

/** Said with every result below the level of a child in need, whatever else is said. */
export const stillWorried = 'If you are still worried, tell your safeguarding lead today. You do not have to be sure.'

/** The other half of every "tell your safeguarding lead". */
export const otherHalf = 'If the worry is about the lead, or nobody acts, go to the deputy or the head of your setting. You may call the children’s front door, the LADO or the police yourself.'

/** Said where answers are missing: a range is never shown as its middle. */
export const openWords = {
  facts: 'Not enough is known. Ask this next:',
  judgement: 'A person has to judge how serious this is. Talk to your safeguarding lead today.',
  'facts-and-judgement': 'Not enough is known, and a person has to judge how serious this is. Talk to your safeguarding lead today, and ask this next:',
  neither: 'This is what these answers point to.'
} as const

export const atLeast = (level: string) => `At least: ${level}`
export const couldRise = (level: string) => `What is not yet known could raise it to: ${level}`

/** Everything that matters was asked, and a rule leaves it to a person. */
export const mayBeJudged = (level: string) => `A person may judge that it is as serious as: ${level}`

/** An empty form. */
export const nothingKnown = 'Not enough is known. It could be anything from no additional needs to a child who needs protection. Start with what made you worry.'

export const answerWords = {
  yes: 'Yes',
  suspected: 'I suspect it',
  no: 'No',
  'not-asked': 'Not asked yet',
  'asked-not-known': 'Asked, and not known',
  refused: 'They would not say'
} as const

/** How well the source of a rule was read. Said after what to do, and small: it never changes what to do. */
export const gradeWords = {
  seen: 'Read in the named document.',
  reported: 'Reported by another document. To be confirmed by the board.',
  recalled: 'Well known, and not opened for this edition. To be confirmed by the board.',
  inferred: 'Our own reading. To be confirmed by the board.',
  unverified: 'Not confirmed. Not used.'
} satisfies Record<Grade, string>

/** Said where a sign was read only in another area’s document. */
export const fromAnotherArea = 'From another area’s guidance; compare with London’s.'

/** Said where a rule was read in a document of another time and not seen to differ. */
export const carriedFrom = (title: string) => `Carried from: ${title}. Not read for this day; to be confirmed by the board.`

/** Said on every page about a past edition. */
export const historical = 'Historical. Do not act on this.'

/** Said when the guidance is past its review date. */
export const notCheckedSince = (day: string) => `Guidance not checked since ${day}. Act as it says, and check with your safeguarding lead.`

/** What the papers of 2007 to 2011 call the same levels: for pages about that time only. */
export const thenWords = {
  universal: 'Universal: no additional needs',
  'early-help': 'Additional needs: the Common Assessment Framework (CAF)',
  'child-in-need-s17': 'Complex needs: child in need',
  'child-protection-s47': 'Acute needs: child protection'
} satisfies Record<Level, string>
