import type { childHealth } from '../../catalogue/child-health.ts'
import type { WordingOf } from '../../catalogue/wording.ts'

type Row = (typeof childHealth)[number]
type Strength = Extract<Row, { level: 1 }>['id']

export const childHealthWording = {
  'well-and-health-checks-up-to-date': {
    question: 'Is the child well, with checks, vaccinations and dental visits up to date?',
    help: 'What the parents or the child’s health record tell you is enough.',
    label: 'Well, and health checks up to date'
  },
  'milestones-met-for-age': {
    question: 'Is the child developing as you would expect for their age, talking included?',
    help: 'Compare with the usual range, not with one other child.',
    label: 'Developing as expected'
  },

  'carer-refuses-vital-medical-care': {
    question: 'Does a parent or carer refuse medical care that the child needs to stay safe or to develop?',
    help: 'A doctor or nurse has said that it is needed, and the answer is no, or nothing happens.',
    label: 'Vital medical care refused',
    reason: 'Refusing care that the child cannot do without puts the child’s life or development in danger.'
  },
  'failure-to-thrive': {
    question: 'Has a health worker said that the child is failing to grow, or is falling behind in both weight and height?',
    help: 'You do not have to measure. Answer “suspected” if the child looks much smaller or thinner than before.',
    label: 'Failing to grow (weight and height)',
    reason: 'A child whose weight and height both fall behind may be ill or may not be getting the care they need.'
  },
  'fabricated-or-induced-illness-suspected': {
    question: 'Does anyone suspect that a parent or carer makes up the child’s illness, or causes it?',
    help: 'Signs appear only when one person is there, tests find nothing, or treatment never helps. Do not raise it with the parents: talk to your safeguarding lead.',
    label: 'Illness that may be made up or caused',
    reason: 'A child whose illness is made up or caused by a carer can be badly harmed, also by treatment they do not need.'
  },
  'signs-of-long-standing-neglect': {
    question: 'Do several signs together suggest that the child has been neglected for a long time?',
    help: 'Often hungry, dirty, in clothes that do not fit, or living in very dirty rooms: more than one of these, over time.',
    label: 'Several signs of long-standing neglect',
    reason: 'Several signs of neglect over a long time harm a child as surely as one serious event.'
  },
  'severe-obesity-or-dental-decay-untreated': {
    question: 'Is the child severely overweight, or are their teeth badly decayed, and nobody has sought treatment?',
    help: 'The child may be in pain, short of breath or unable to join in.',
    label: 'Severe weight or tooth problem left untreated',
    reason: 'A severe health problem that nobody has treated can do lasting harm.'
  },
  'disability-needs-constant-supervision': {
    question: 'Does the child have a disability that needs a high level of care, or someone with them all the time?',
    help: 'This is about the help that the child and family have a right to. It says nothing against the parents.',
    label: 'Disability that needs constant care',
    reason: 'A disabled child has a right to be assessed for help; how much depends on the child and on how the family is coping.'
  },

  'long-term-condition-untreated': {
    question: 'Does the child have a lasting or returning health problem that is not treated, or not treated properly?',
    help: 'For example asthma, diabetes, epilepsy or eczema with medicine missed or not fetched.',
    label: 'Long-term health problem not treated properly',
    reason: 'A lasting health problem that is not treated properly holds back the child’s health.'
  },
  'missed-health-appointments-affect-development': {
    question: 'Are health appointments missed again and again, and is the child’s development suffering?',
    help: 'For example hearing, speech or hospital appointments. The child did not miss them: nobody brought the child.',
    label: 'Missed appointments that affect development',
    reason: 'A child who is not brought to appointments misses help that their development depends on.'
  },
  'weight-falls-across-centiles': {
    question: 'Has a health worker said that the child’s weight is dropping on the growth chart?',
    help: 'The line crosses down over the printed curves of the chart in the child’s health record.',
    label: 'Weight dropping on the growth chart',
    reason: 'Weight that drops on the growth chart needs a health worker to find out why.'
  },
  'parents-response-holds-back-milestones': {
    question: 'Is the child unlikely to reach their next steps because of how the parents respond to them?',
    help: 'For example the child is seldom talked to, played with or let move about, and advice has not been taken up.',
    label: 'Development held back by how parents respond',
    reason: 'A child’s development depends on how the people at home respond; where that is missing, more help is needed.'
  },
  'significant-disability-needs-statutory-assessment': {
    question: 'Does the child have a major disability or communication difficulty that needs a formal assessment?',
    help: 'It may be an assessment for social care or for an education, health and care plan. Ask the parents what they need.',
    label: 'Major disability needing a formal assessment',
    reason: 'A child with a major disability has a right to an assessment of what they and their family need.'
  },
  'perplexing-presentation': {
    question: 'Do the illnesses that are reported not match what you and others see?',
    help: 'The child seems well, but many problems are described. Nobody is to blame yet: write down what you see and what you are told, and talk to your lead before you say anything to the parents.',
    label: 'Reported illness does not match what is seen',
    reason: 'When what is reported and what is seen do not match, health workers and others need to look at it together.'
  },
  'often-at-hospital-or-frequent-accidents': {
    question: 'Is the child often taken to A&E, often in hospital, or often hurt in accidents?',
    help: 'Each one may be explained. Ask about the number, and whether anyone sees the whole picture.',
    label: 'Often at hospital, or many accidents',
    reason: 'Many accidents or hospital visits can mean that the child is not watched over well enough; someone must look at all of them together.'
  },

  'health-appointments-sometimes-missed': {
    question: 'Are health appointments or vaccinations sometimes missed?',
    help: 'Now and then, without clear harm to the child. Ask what makes it hard to get there.',
    label: 'Appointments sometimes missed',
    reason: 'Missed appointments are an early sign that a family may need help to get there.'
  },
  'milestones-reached-slowly': {
    question: 'Is the child reaching milestones slowly, so that ordinary services need to help?',
    help: 'For example late with walking, talking or play. A health visitor or nursery can often help.',
    label: 'Milestones reached slowly',
    reason: 'A child who is slow to develop gains most from help that starts early.'
  },
  'small-worries-about-food-cleanliness-or-clothing': {
    question: 'Do you have small worries about food, washing or clothes?',
    help: 'For example sometimes hungry, in a wet nappy, or without a coat. Write the days down.',
    label: 'Small worries about food, washing or clothes',
    reason: 'Small worries about daily care can be helped early, and show a pattern when they are written down.'
  },
  'repeated-minor-illness-or-accidents': {
    question: 'Does the child often have small illnesses or small accidents?',
    help: 'More than other children of that age, each one ordinary by itself.',
    label: 'Repeated small illnesses or accidents',
    reason: 'Small illnesses or accidents that keep coming back are worth asking about.'
  },
  'weight-not-as-expected': {
    question: 'Is the child’s weight not going up as expected, or is the child very overweight?',
    help: 'A health worker has said so, or you can see a change.',
    label: 'Weight not as expected',
    reason: 'A weight problem is easier to put right when a family gets help early.'
  },
  'dental-care-not-good-enough': {
    question: 'Are the child’s teeth not looked after well enough?',
    help: 'For example toothache, brown teeth or no dentist. Ask whether the family can find one.',
    label: 'Teeth not looked after',
    reason: 'Teeth that are not looked after hurt, and a family may need help to find a dentist.'
  },
  'wetting-soiling-or-weight-problem-beginning': {
    question: 'Is the child starting to wet or soil themselves, or to have a problem with weight?',
    help: 'New for this child, or going on later than is usual. Many causes are ordinary.',
    label: 'Wetting, soiling or weight problem beginning',
    reason: 'A new problem with wetting, soiling or weight can be a health matter or a sign of distress.'
  },

  'suicide-attempt-or-psychotic-episode': {
    question: 'Has the child tried or threatened to end their life, or lost touch with what is real?',
    help: 'They may say that they want to die, have a plan, or see and hear things that others do not. Stay with them and get medical help.',
    label: 'Suicide attempt or threat, or loss of touch with reality',
    reason: 'A child who may end their life or has lost touch with reality is in danger now and needs medical help first.'
  },
  'self-harm': {
    question: 'Is the child hurting themselves on purpose, or do you suspect it?',
    help: 'Once or many times. Stay calm, thank them for telling you, and do not ask to see.',
    label: 'Self-harm, known or suspected',
    reason: 'Self-harm needs help at once; how serious it is depends on how often, how badly and who is there to help.'
  },
  'persistent-high-risk-substance-use': {
    question: 'Does the child use drugs or alcohol heavily and go on doing so?',
    help: 'It puts their life or health at risk, and they cannot or will not stop.',
    label: 'Heavy, lasting use of drugs or alcohol',
    reason: 'Heavy use of drugs or alcohol that goes on puts the child in danger, and others may be using the child.'
  },
  'mental-health-problem-emerging': {
    question: 'Is the child showing signs of a mental health problem?',
    help: 'For example not eating, strong fears, low mood for weeks, or talk of hurting themselves.',
    label: 'Mental health problem beginning',
    reason: 'A mental health problem that is beginning needs more help than one service can usually give.'
  },
  'regular-substance-use-affects-daily-life': {
    question: 'Does the child use drugs or alcohol often, so that it affects their daily life?',
    help: 'School, sleep, friends, money or mood have changed.',
    label: 'Regular use of drugs or alcohol',
    reason: 'Regular use of drugs or alcohol that changes daily life needs specialist help.'
  },
  'early-experiments-with-tobacco-alcohol-or-drugs': {
    question: 'Has the child begun to try smoking, vaping, alcohol or drugs?',
    help: 'Once or twice, without other signs of harm.',
    label: 'First tries of smoking, alcohol or drugs',
    reason: 'First tries of smoking, alcohol or drugs are a good moment for a talk and for early help.'
  },

  'pregnancy-under-13-infection-or-genital-injury': {
    question: 'Is a child under 13 pregnant, or does any child have an infection or injury that can come from sexual abuse?',
    help: 'A health worker has said so, or the child has pain, bleeding or soreness in private parts without a clear cause. Do not look or ask for details.',
    label: 'Pregnancy under 13, or infection or injury in private parts',
    reason: 'A child under 13 cannot agree to sex, and an infection or injury in private parts can come from abuse.'
  },
  'unsafe-sexual-activity': {
    question: 'Is the young person sexually active in a way that puts them at risk?',
    help: 'For example without protection, with people they hardly know, or after drinking. Think also of pressure, age gap and payment: pass on what you know, and do not question.',
    label: 'Unsafe sexual activity',
    reason: 'Sexual activity that puts a young person at risk needs help, and a check that nobody is using them.'
  },
  'teenage-pregnancy': {
    question: 'Is a teenager pregnant, or about to be a parent?',
    help: 'Some need only some extra support, others a great deal. Under 16 it is always referred. Think of the young parent and of the baby.',
    label: 'Teenage pregnancy',
    reason: 'A pregnant teenager and the baby both need support; how much depends on age, home and who is helping.'
  },
  'sexual-activity-or-knowledge-early-for-age': {
    question: 'Does the child do or know sexual things that are early for their age?',
    help: 'Words, play or questions beyond what children of that age usually show. Write down the exact words.',
    label: 'Sexual knowledge or activity early for age',
    reason: 'Sexual knowledge or activity early for a child’s age may have an ordinary cause, or may mean that they have seen or suffered something.'
  }
} as const satisfies WordingOf<Strength, Exclude<Row['id'], Strength>>
