import { responses, type Response } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'

const hints: Readonly<Record<Response, string>> = {
  'carry-on': 'Keep a note, and keep watching.',
  'early-help': 'Help that they can say yes or no to.',
  'ask-more': 'Today. Not enough is known to say.',
  consult: 'Decide together what comes next.',
  'child-in-need-referral': 'The child needs an assessment.',
  'child-protection-referral': 'The child may be suffering serious harm, or be likely to.',
  emergency: 'Someone is in danger at this moment.'
}

/** What a learner can say they would do, from least to most. The same seven in every scenario. */
export const responseChoices = responses.map(value => ({ value, label: en.responses[value], hint: hints[value] }))

/** What stands above what was chosen, once it is marked. */
export const verdictWords = { right: 'Right', safe: 'Safe', unprotected: 'This could leave a child unprotected' } as const
