import type { childLearning } from '../../catalogue/child-learning.ts'
import type { WordingOf } from '../../catalogue/wording.ts'

type Row = (typeof childLearning)[number]
type Strength = Extract<Row, { level: 1 }>['id']

export const childLearningWording = {
  'attends-and-makes-progress': {
    question: 'Does the child come regularly, make progress and have things they enjoy doing?',
    help: 'At nursery, school or college, and outside it.',
    label: 'Comes regularly and makes progress'
  },

  'no-education-within-wider-harm': {
    question: 'Does the child get no education, or almost none, as one of several signs of harm?',
    help: 'Absent for months, or kept away, and you have other worries about how the child is cared for.',
    label: 'No education, with other signs of harm',
    reason: 'A child out of education whom nobody sees, with other signs of harm, may be suffering where no one can notice.'
  },
  'development-severely-delayed': {
    question: 'Is the child’s development or thinking severely delayed or damaged?',
    help: 'Far behind in many areas. Health workers or teachers have said so, or nobody has looked yet.',
    label: 'Severe delay in development',
    reason: 'A severe delay in development can be caused by harm or neglect, and must be looked into at once.'
  },

  'persistent-absence-despite-help': {
    question: 'Is the child still missing much school, without a place, or sent home again and again, although help was given?',
    help: 'Several things have been tried, and it has not changed.',
    label: 'Absence or exclusion despite help',
    reason: 'When help has not brought a child back to school, more is needed than the school can do alone.'
  },
  'no-progress-despite-support': {
    question: 'Is the child far behind what they could do, or not getting on at all, although they had support for some time?',
    help: 'Support was really given, and the child’s learning did not change.',
    label: 'No progress despite support',
    reason: 'No progress after real support can mean that something outside lessons is holding the child back.'
  },

  'lateness-or-pattern-of-absence': {
    question: 'Is the child often late, or absent in a pattern?',
    help: 'For example every Monday, or after weekends with one parent. For a nursery child, ask as well.',
    label: 'Often late or absent',
    reason: 'A pattern of lateness or absence is worth a friendly question early on.'
  },
  'some-learning-need': {
    question: 'Has a need for some help with learning been found?',
    help: 'Nursery, school or parents have noticed it, and something can be done there.',
    label: 'Some need for help with learning',
    reason: 'A learning need that is found early can often be met where the child already is.'
  },
  'low-concentration-or-motivation': {
    question: 'Does the child find it hard to concentrate or to care about learning, and do less than they could?',
    help: 'Think also of sleep, hunger, hearing and worry.',
    label: 'Little concentration or interest',
    reason: 'Little concentration or interest can be a sign of tiredness, hunger or worry, and help can start early.'
  },
  'suspended-from-school': {
    question: 'Has the child been suspended from school for a time?',
    help: 'Sent home for a set number of days, once or more.',
    label: 'Suspended from school',
    reason: 'A child who is suspended loses lessons and the people who keep an eye on them.'
  },
  'not-in-education-employment-or-training': {
    question: 'Is the young person out of school, work and training, or likely to be soon?',
    help: 'Usually aged 16 or over.',
    label: 'Not in school, work or training',
    reason: 'A young person with nowhere to go each day needs help to find a place.'
  },
  'few-books-or-toys-at-home': {
    question: 'Does the child have very few books, toys or other things to learn with at home?',
    help: 'Libraries, toy libraries and children’s centres may help. This is about what is missing, not about blame.',
    label: 'Few books or toys at home',
    reason: 'Children learn by play; a family without books or toys can be helped to find some.'
  },
  'speech-or-language-delay': {
    question: 'Is the child late with talking, understanding or making themselves understood?',
    help: 'In all the languages they use, not only in English.',
    label: 'Delay in speech or language',
    reason: 'A delay in speech or language gets better with early help, and makes it harder for a child to tell.'
  },
  'home-educated-with-welfare-concern': {
    question: 'Is the child taught at home, and is there something about their welfare that worries you?',
    help: 'Teaching a child at home is a right of parents. The question is about the worry, not the teaching.',
    label: 'Taught at home, with a worry about welfare',
    reason: 'A worry about a child whom few people outside the home see should be followed up.'
  }
} as const satisfies WordingOf<Strength, Exclude<Row['id'], Strength>>
