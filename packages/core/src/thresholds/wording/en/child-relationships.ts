import type { childRelationships } from '../../catalogue/child-relationships.ts'
import type { WordingOf } from '../../catalogue/wording.ts'

type Row = (typeof childRelationships)[number]
type Strength = Extract<Row, { level: 1 }>['id']

export const childRelationshipsWording = {
  'positive-sense-of-self': {
    question: 'Does the child feel good about who they are, and feel that they belong?',
    help: 'In the family, among friends and in their community.',
    label: 'Feels good about who they are'
  },
  'isolated-and-seriously-affected-by-discrimination': {
    question: 'Is the child alone, treated badly for who they are, and seriously affected by it?',
    help: 'Nobody to look up to or turn to, and it goes on.',
    label: 'Alone and seriously affected by discrimination',
    reason: 'Lasting bad treatment for who they are, with nobody to turn to, can do a child serious harm.'
  },
  'persistent-discrimination': {
    question: 'Is the child treated badly again and again because of race, faith, disability, sex, sexuality or other difference?',
    help: 'At school, online, at home or in the street.',
    label: 'Lasting discrimination',
    reason: 'Discrimination that goes on harms how a child sees themselves and what they dare to do.'
  },
  'marked-low-self-worth': {
    question: 'Does the child think very badly of themselves wherever they are?',
    help: 'They say that they are stupid, bad or not wanted, at home, at school and elsewhere.',
    label: 'Thinks very badly of themselves',
    reason: 'A child who thinks badly of themselves everywhere has often been told so, and needs help.'
  },
  'low-self-esteem-or-identity-worries': {
    question: 'Does the child have little confidence, or worries about who they are?',
    help: 'Take it seriously and listen. You do not need an answer.',
    label: 'Little confidence, or worries about identity',
    reason: 'A child with little confidence or with worries about who they are can be helped early.'
  },
  'bullied-or-bullies': {
    question: 'Is the child bullied for being different, or do they bully others?',
    help: 'Face to face or online. Both children need someone’s attention.',
    label: 'Bullied, or bullying others',
    reason: 'Bullying harms the child who is bullied, and the child who bullies needs help too.'
  },

  'stable-affectionate-relationships': {
    question: 'Does the child have steady, loving relationships?',
    help: 'With any people who are there for them; every kind of family can give this.',
    label: 'Steady, loving relationships'
  },
  'rejected-with-no-adult-to-care': {
    question: 'Has the child been thrown out or rejected, with no adult to look after them?',
    help: 'Tonight, is there a safe adult? If not, this cannot wait.',
    label: 'Rejected, with no adult to look after them',
    reason: 'A child with no adult to look after them is in danger now.'
  },
  'unaccompanied-asylum-seeking-child': {
    question: 'Has the child come to this country to seek safety without a parent or guardian?',
    help: 'They may be with adults who are not their family. If their age is in doubt, treat them as a child.',
    label: 'Child seeking asylum alone',
    reason: 'A child who came alone has nobody responsible for them here until the council takes that on.'
  },
  'child-is-main-carer': {
    question: 'Is the child the main person who looks after someone in the family?',
    help: 'They do what an adult would have to do each day, and no one else does it.',
    label: 'Child is the main carer',
    reason: 'A child who carries an adult’s load has nobody caring for them in the way they need.'
  },
  'family-breakdown-over-behaviour': {
    question: 'Is the family breaking apart over the child’s behaviour?',
    help: 'For example the parents say that the child cannot stay, or someone has left because of it.',
    label: 'Family breaking apart over behaviour',
    reason: 'A family that breaks apart over a child’s behaviour may leave the child without a home or without care.'
  },
  'previously-looked-after': {
    question: 'Has the child been looked after by the council before, or lived away from home for a time?',
    help: 'For example foster care, or a stay agreed with the council. It says nothing bad about the child.',
    label: 'Looked after by the council before',
    reason: 'A child who has lived in care may still need help; how much depends on how things are now.'
  },
  'caring-duties-harm-development': {
    question: 'Does looking after someone in the family get in the way of the child’s own life?',
    help: 'They miss nursery, school, friends, sleep or play because of it.',
    label: 'Caring for someone harms the child’s own life',
    reason: 'Caring for someone should not cost a child their own health, learning or friends.'
  },
  'privately-fostered': {
    question: 'Does the child live, for 28 days or more, with someone who is not a parent or close relative, by private arrangement?',
    help: 'Under 16, or under 18 if disabled. Close relatives are grandparents, brothers, sisters, aunts, uncles and step-parents. If you are not sure, ask the council.',
    label: 'Private fostering',
    reason: 'The council must be told of a private arrangement like this, so that someone checks that the child is well cared for.'
  },
  'trouble-keeping-relationships': {
    question: 'Does the child find it hard to keep friends, or have few adults to look up to?',
    help: 'Children differ; ask whether it makes this child unhappy.',
    label: 'Trouble keeping friends',
    reason: 'A child without friends or adults to look up to can be helped to find some.'
  },
  'young-carer-with-some-duties': {
    question: 'Does the child help to look after someone in the family?',
    help: 'A parent, brother, sister or other relative who is ill, disabled or uses drugs or alcohol. Many children are proud of it.',
    label: 'Young carer with some tasks',
    reason: 'A child who helps to look after someone should be asked what would make it easier.'
  }
} as const satisfies WordingOf<Strength, Exclude<Row['id'], Strength>>
