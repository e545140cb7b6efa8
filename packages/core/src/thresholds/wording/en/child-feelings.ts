import type { childFeelings } from '../../catalogue/child-feelings.ts'
import type { WordingOf } from '../../catalogue/wording.ts'

type Row = (typeof childFeelings)[number]
type Strength = Extract<Row, { level: 1 }>['id']

export const childFeelingsWording = {
  'secure-and-copes-with-change': {
    question: 'Is the child secure with the people close to them, able to cope with change and kind to others?',
    help: 'As far as can be expected at their age.',
    label: 'Secure, and copes with change'
  },

  'frozen-watchfulness-or-fear-of-carer': {
    question: 'Does the child keep very still and watchful, seem afraid of a carer, or change a lot when it is time to go home?',
    help: 'Stiff, silent, eyes on the adult; or crying and hiding at home time in a way that is not ordinary tiredness.',
    label: 'Very watchful, or afraid of a carer',
    reason: 'A child who is afraid of a carer or very watchful may have learned that home is not safe.'
  },
  'puts-self-or-others-in-danger': {
    question: 'Does the child put themselves or others in danger, for example by going missing again and again?',
    help: 'It has happened more than once, or once very seriously.',
    label: 'Puts self or others in danger',
    reason: 'A child who is often in danger, or puts others there, needs protection from what lies behind it.'
  },
  'severe-emotional-disturbance': {
    question: 'Is the child severely disturbed in their feelings?',
    help: 'Very low for a long time, no feeling for others’ pain, or no sense that one thing leads to another.',
    label: 'Severe disturbance of feelings',
    reason: 'Severe disturbance of a child’s feelings can come from harm, and does harm if nobody acts.'
  },
  'serious-or-persistent-offending': {
    question: 'Does the child commit serious crimes, or crimes again and again, so that they or others get hurt?',
    help: 'Ask also who else is involved: an older person may be behind it.',
    label: 'Serious or repeated crime with harm',
    reason: 'A child deep in crime is at risk of serious harm and is often being used by others.'
  },

  'disruptive-in-every-setting': {
    question: 'Does the child behave in a very difficult way at school, at home and outside, and not learn from what follows?',
    help: 'In all of these places, not only in one.',
    label: 'Very difficult behaviour everywhere',
    reason: 'Behaviour that is difficult everywhere says that something is wrong in the child’s life as a whole.'
  },
  'offending-begins-or-repeats': {
    question: 'Has the child begun to commit crimes, or done so again?',
    help: 'For example theft, damage or carrying a weapon.',
    label: 'Crime begins or is repeated',
    reason: 'A child who begins to commit crimes needs help from several services together.'
  },
  'withdrawn-and-isolated': {
    question: 'Is the child withdrawn and alone, and not willing to join in or accept help?',
    help: 'It lasts, and it is more than being shy.',
    label: 'Withdrawn and alone',
    reason: 'A child who withdraws from everyone may be carrying something they cannot tell.'
  },
  'away-without-leave-parents-unsure-where': {
    question: 'Does the child stay away from home without permission while the parents do not know where they are?',
    help: 'For hours or overnight. Any missing child is also a matter for the police now.',
    label: 'Away from home, parents unsure where',
    reason: 'A child whose parents do not know where they are can be harmed or used by others.'
  },
  'at-risk-of-youth-justice': {
    question: 'Is the child likely to get into trouble with the police or the courts?',
    help: 'For example warnings, friends in trouble, or being nearby when crimes happen.',
    label: 'Likely to get into trouble with the law',
    reason: 'Help before a child gets into trouble with the law works better than help after; some areas rate this higher than others.'
  },

  'clingy-anxious-or-withdrawn': {
    question: 'Does the child have some trouble with other children or adults, or seem clingy, anxious or quiet?',
    help: 'More than is usual for this child, or for longer.',
    label: 'Clingy, anxious or quiet',
    reason: 'A child who is clingy, anxious or quiet may only need time, or may be showing that something is wrong.'
  },
  'low-level-emotional-problem': {
    question: 'Does the child have some worry or low mood that does not pass?',
    help: 'It can be noticed, and the child still manages most days.',
    label: 'Some worry or low mood',
    reason: 'Worry or low mood that does not pass can be helped before it grows.'
  },
  'difficulty-with-boundaries': {
    question: 'Does the child find it hard to keep to limits or to see what their actions do to others?',
    help: 'Compared with others of the same age and understanding.',
    label: 'Trouble with limits',
    reason: 'Trouble with limits often gets better when the adults around a child get some help.'
  },
  'first-anti-social-behaviour': {
    question: 'Are there first signs that the child breaks rules outside the home or upsets neighbours?',
    help: 'For example damage, bullying in the street or small thefts.',
    label: 'First trouble outside the home',
    reason: 'First trouble outside the home is a good time to help.'
  },
  'loss-or-separation-affects-behaviour': {
    question: 'Has a death, or parents separating, changed how the child behaves?',
    help: 'It may show weeks or months later.',
    label: 'Behaviour changed by loss or separation',
    reason: 'Loss and separation are hard on children, and support early on makes a difference.'
  },
  'talks-of-running-away-or-first-missing-episode': {
    question: 'Does the child talk of running away, or have they been missing once for a short time?',
    help: 'Listen for what they want to get away from, or who they want to get to.',
    label: 'Talk of running away, or missing once',
    reason: 'Running away, or talk of it, tells you that a child wants to get away from something or to someone.'
  },

  'child-sexually-abuses-other-children': {
    question: 'Is this child sexually abusing other children?',
    help: 'More than play between children of the same age: there is force, fear, secrecy or a difference in age or power. All the children need help.',
    label: 'Child sexually abuses other children',
    reason: 'The children harmed need protection, and a child who harms others needs help and may have been harmed too.'
  },
  'worrying-sexual-behaviour': {
    question: 'Does the child behave sexually in a way that worries others or may do harm?',
    help: 'Too old for their age, too often, or hard to stop. A trained person can assess it.',
    label: 'Worrying sexual behaviour',
    reason: 'Sexual behaviour that worries others should be looked at by someone trained for it.'
  },
  'signs-of-sexual-exploitation-emerging': {
    question: 'Are there first signs that someone may be using the young person for sex?',
    help: 'For example gifts without a reason, an older “friend”, secret messages, or being picked up by cars.',
    label: 'First signs of sexual exploitation',
    reason: 'Signs that someone may be using a young person for sex must be followed up before it goes further.'
  }
} as const satisfies WordingOf<Strength, Exclude<Row['id'], Strength>>
