import type { RenderingWords } from '../render.ts'

/** Headings and joining phrases of an explanation in English. The sentences themselves are each procedure's own. */
export const renderingWords: RenderingWords = {
  language: 'en-GB',
  headings: {
    answer: 'What these answers point to', actions: 'What to do, in this order', reasons: 'Why', judgement: 'What a person has to judge', missing: 'What to ask next, in this order', enough: 'Answers that are enough by themselves',
    oneStep: 'What one other answer would change', asked: 'Asked, and nothing more found', strengths: 'What is going well', limits: 'No later than', didNotCount: 'What did not count, and why', coming: 'Made law and not yet in force', notEncoded: 'What the sources say that these rules do not'
  },
  saw: answers => `Because of: ${answers}`,
  source: (title, at, readOn) => `Source: ${title}${at === 'not stated' ? '' : `, ${at}`}, read on ${readOn}`,
  could: level => `Could raise it to: ${level}`,
  danger: 'Asked first, since a yes may mean danger now.',
  openNorm: 'The source leaves it to a person to judge whether this is so.',
  own: title => `What follows from it is your area’s own rule: ${title}`,
  upTo: level => `A person may judge that it is as serious as: ${level}`,
  thinkAgain: 'Think again about the whole in the light of this, and write down why.',
  enough: answers => answers,
  oneStep: (label, from, to, lowest, highest) => `${label}: ${to} instead of ${from} would give at least ${lowest}${highest === lowest ? '' : `, up to ${highest}`}`,
  ruledOut: answers => `Ruled out by: ${answers}`,
  stillOpen: labels => `Not known yet: ${labels}`,
  closed: group => `asked under “${group}”, nothing more found`,
  whoDecides: who => `Who leads: ${who}`,
  units: { hours: 'hours', 'working-hours': 'working hours', days: 'days', 'working-days': 'working days', weeks: 'weeks', months: 'months' },
  limit: (what, limit, unit, due) => `${what}: ${limit} ${unit}${due === undefined ? '' : `, by ${due}`}`,
  more: (count, byGroup) => `And ${count} more${byGroup === '' ? '.' : `: ${byGroup}.`}`,
  comingFrom: day => `In its text from ${day}. Not applied.`
}
