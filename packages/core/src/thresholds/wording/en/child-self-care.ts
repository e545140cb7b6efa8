import type { childSelfCare } from '../../catalogue/child-self-care.ts'
import type { WordingOf } from '../../catalogue/wording.ts'

type Row = (typeof childSelfCare)[number]
type Strength = Extract<Row, { level: 1 }>['id']

export const childSelfCareWording = {
  'dressed-and-clean': {
    question: 'Is the child clean and dressed for the day?',
    help: 'Second-hand and well worn is fine; ordinary mess from play is too.',
    label: 'Clean and dressed for the day'
  },
  'self-care-growing-with-age': {
    question: 'Is the child learning to feed, dress and keep themselves safe as they grow?',
    help: 'As far as their age and any disability let them.',
    label: 'Learning to look after themselves'
  },

  'presentation-affects-health-or-friendships': {
    question: 'Is the child so poorly washed or dressed that their health or friendships suffer badly?',
    help: 'For example sore skin, lasting head lice, or other children keeping away.',
    label: 'So poorly washed or dressed that it does harm',
    reason: 'When a child’s health or friendships suffer badly for want of daily care, that is harm.'
  },
  'severe-lack-of-self-care-skill': {
    question: 'Is the child so far behind in looking after themselves that they are likely to come to serious harm?',
    help: 'Far below what their age and any disability explain.',
    label: 'So far behind in self-care that harm is likely',
    reason: 'A child who cannot do what keeps others of their age safe may come to serious harm.'
  },
  'self-care-abandoned': {
    question: 'Has the young person stopped looking after themselves because something else comes first, such as drugs?',
    help: 'They no longer wash, eat or sleep properly.',
    label: 'No longer looks after themselves',
    reason: 'A young person who has stopped looking after themselves is in danger from what has taken its place.'
  },

  'cannot-tell-strangers-from-trusted-people': {
    question: 'Does the child treat strangers as if they were family?',
    help: 'Goes off with or clings to people they do not know, at an age when most children would hold back.',
    label: 'Treats strangers like family',
    reason: 'A child who cannot tell strangers from trusted people is easily harmed, and may not have had steady care.'
  },
  'clothing-regularly-unsuitable': {
    question: 'Are the child’s clothes often not right for them or for the weather?',
    help: 'Much too small, dirty or thin, on most days.',
    label: 'Clothes often not right',
    reason: 'Clothes that are wrong on most days can mean that nobody is seeing to the child’s daily needs.'
  },
  'self-care-below-age-through-lack-of-help': {
    question: 'Is the child far behind in looking after themselves because nobody teaches or helps them?',
    help: 'For example not shown how to wash, eat with others or use the toilet, at an age when others can.',
    label: 'Behind in self-care because nobody helps',
    reason: 'A child learns to look after themselves only if someone shows them.'
  },

  'over-friendly-or-wary-with-strangers': {
    question: 'Is the child too friendly with people they do not know, or very wary of them?',
    help: 'More than you would expect at this age.',
    label: 'Too friendly or very wary with strangers',
    reason: 'How a child is with strangers can show how safe they feel; it is worth watching and asking about.'
  },
  'hygiene-beginning-to-slip': {
    question: 'Is the child less clean than before, or dressed in a way that does not suit nursery or school?',
    help: 'A change for this child. Ask kindly whether something has changed at home.',
    label: 'Less clean than before',
    reason: 'A change in how clean a child is can be an early sign that things are hard at home.'
  },
  'self-care-slow-to-develop': {
    question: 'Is the child slow to learn to look after themselves, or does a disability limit it?',
    help: 'For example dressing, feeding or using the toilet.',
    label: 'Slow to learn self-care',
    reason: 'A child who is slow to learn self-care can often catch up with some help for the family.'
  }
} as const satisfies WordingOf<Strength, Exclude<Row['id'], Strength>>
