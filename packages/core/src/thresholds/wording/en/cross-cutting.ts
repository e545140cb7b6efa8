import type { CrossCuttingFactId, CrossCuttingSignId } from '../../catalogue/cross-cutting.ts'
import type { FactWording } from './shape.ts'

/** What is asked about each sign. The label is for lists; the help says what to look for and what not to take for a sign. */
export const crossCuttingFacts = {
  'child-tells-of-abuse': {
    label: 'A child tells of abuse',
    question: 'Has a child told you, or shown you, that someone harms them?',
    help: 'Listen. Do not press. Say that you are glad they told you and that you will tell people who can help.'
  },
  'someone-alleges-serious-abuse': {
    label: 'Someone says a child is being seriously abused',
    question: 'Has anyone else said that this child is being seriously abused, or is there good reason to suspect it?',
    help: 'You do not have to be sure. It is not for you to check first.'
  },
  'abuse-by-worker-or-volunteer': {
    label: 'A worker or volunteer abused a child',
    question: 'Has a worker or volunteer harmed or abused a child, or is this suspected?',
    help: 'It can be someone you like and trust. It can be your manager. Do not tell them.'
  },
  'fgm-has-happened': {
    label: 'Female genital mutilation (FGM) has happened',
    question: 'Is it known or suspected that a girl has had FGM?',
    help: 'FGM is cutting or injuring a girl’s genitals for no medical reason. Do not examine. Do not ask for details.'
  },
  'fgm-may-happen-soon': {
    label: 'FGM may happen soon',
    question: 'Is there reason to think that a girl may have FGM soon?',
    help: 'For example, she speaks of a special ceremony, or a trip is planned for it. Where a family comes from is never enough by itself.'
  },
  'forced-marriage-or-honour-based-abuse': {
    label: 'Forced marriage or so-called honour-based abuse',
    question: 'Is there a risk of forced marriage, or of abuse in the name of honour?',
    help: 'Breast flattening counts as well. You may get one chance to help. Speak to the child alone, never through relatives.'
  },
  'sexual-exploitation': {
    label: 'Sexual exploitation',
    question: 'Is the child being sexually exploited, in person or online?',
    help: 'Gifts, older friends, secret phones and going missing can be signs. A child cannot agree to it.'
  },
  'criminal-exploitation': {
    label: 'Criminal exploitation, or county lines',
    question: 'Is someone using the child to carry drugs, weapons or money, or for other crime?',
    help: 'The child is a victim first, also when they have broken the law.'
  },
  'trafficked-or-modern-slavery': {
    label: 'Trafficked, or in modern slavery',
    question: 'Is it known or suspected that the child was trafficked, or is made to work or serve?',
    help: 'Trafficking can happen within one town. The child may have been told to say that all is well.'
  },
  'gang-involved-or-at-serious-risk': {
    label: 'Involved with a gang, or at serious risk from one',
    question: 'Is the child involved with a gang, or at serious risk from one?',
    help: 'Friends and family of gang members can be at risk too. Where a child lives or how they dress is never enough.'
  },
  'missing-often-and-not-accounted-for': {
    label: 'Often missing, and nobody knows where',
    question: 'Does the child go missing often, and cannot or will not say where they were?',
    help: 'Ask kindly what makes them go. It may be to get away, or because someone calls them.'
  },
  'child-on-child-harm': {
    label: 'Harmed by another child',
    question: 'Has another child hurt this child, physically or sexually?',
    help: 'It is not "just children". Both children need help.'
  },
  'low-level-exploitation-signs': {
    label: 'Early signs of exploitation',
    question: 'Are there a few early signs that someone may be drawing the child into exploitation?',
    help: 'Small changes count: new things, new friends, secrets.'
  },
  'at-risk-of-gang-activity': {
    label: 'At risk of being drawn into a gang',
    question: 'Is the child at risk of being drawn into gang activity?',
    help: 'Think of pressure on the way home, or an older relative who is involved.'
  },
  'drawn-to-extremism': {
    label: 'Drawn to extremism',
    question: 'Is the child being drawn to extremist ideas or groups?',
    help: 'Faith, dress or politics is not a sign. Look for a change, for hate, or for someone who draws the child in.'
  },
  'someone-draws-child-into-extremism': {
    label: 'Somebody draws the child into extremism',
    question: 'Is somebody drawing the child into extremist ideas or groups, face to face or online?',
    help: 'A friend, a relative or a stranger. Look for attention, favours, secrets or fear that win the child over.'
  },
  'sexual-activity-under-13': {
    label: 'Sexual activity under 13',
    question: 'Is a child under 13 involved in any sexual activity?',
    help: 'By law a child under 13 cannot consent.'
  },
  'problem-sexual-behaviour': {
    label: 'Sexual behaviour that is a problem',
    question: 'Does the child behave sexually in a way that does not fit their age, or that bothers others?',
    help: 'Some curiosity is part of growing up. If you are not sure, ask your lead.'
  },
  'sexual-activity-aged-13-to-17': {
    label: 'Sexual activity at 13 to 17',
    question: 'Is a young person aged 13 to 17 involved in sexual activity that gives you a worry?',
    help: 'Think of age gap, power, pressure, gifts, alcohol and secrecy.'
  },
  'abuse-linked-to-faith-or-belief': {
    label: 'Abuse linked to a belief',
    question: 'Is a child being harmed, or said to be possessed or a witch, because of a belief?',
    help: 'It is the harm that counts. No faith as such is a worry.'
  },
  'in-hospital-more-than-three-months': {
    label: 'In hospital for more than three months',
    question: 'Has the child been, or will the child be, in hospital for more than three months?',
    help: 'The hospital tells children’s social care. Ask whether it has.'
  },
  'earlier-unexpected-child-death-in-family': {
    label: 'An earlier unexpected death of a child in the family',
    question: 'Did a child in the family die suddenly before, with a worry about how safe they were?',
    help: 'Most such deaths have nothing to do with harm. It is the worry about safety that counts.'
  }
} satisfies Record<CrossCuttingFactId, FactWording>

/** Why a sign counts, said when it is there. */
export const crossCuttingReasons = {
  'child-tells-of-abuse': 'A child who tells must be heard and passed on at once.',
  'someone-alleges-serious-abuse': 'What was said is enough for a referral at once. Nobody has to be sure.',
  'abuse-by-worker-or-volunteer': 'Abuse by someone who works with children is a danger to this child and to others.',
  'fgm-has-happened': 'FGM is child abuse and a crime.',
  'fgm-may-happen-soon': 'A girl at risk of FGM must be protected before it happens.',
  'forced-marriage-or-honour-based-abuse': 'Forced marriage and honour-based abuse can turn very dangerous, and fast.',
  'sexual-exploitation': 'Sexual exploitation is abuse, whatever the child seems to agree to.',
  'criminal-exploitation': 'A child used for crime is being abused.',
  'trafficked-or-modern-slavery': 'A trafficked child may disappear. Act before that can happen.',
  'gang-involved-or-at-serious-risk': 'A child involved with a gang may be seriously hurt.',
  'missing-often-and-not-accounted-for': 'A child who is often missing may be in serious danger.',
  'child-on-child-harm': 'Harm by another child can be serious. How serious it is needs a person to judge.',
  'low-level-exploitation-signs': 'Early signs are the best time to step in.',
  'at-risk-of-gang-activity': 'Early help can keep a child out of a gang.',
  'drawn-to-extremism': 'How much harm there is needs a person to judge. There is special help for it.',
  'someone-draws-child-into-extremism': 'To groom a child into extremism is abuse. How serious it is needs a person to judge.',
  'sexual-activity-under-13': 'Any sexual activity with a child under 13 means a talk with the lead at once and a referral.',
  'problem-sexual-behaviour': 'Sexual behaviour that is a problem needs to be assessed by someone trained for it.',
  'sexual-activity-aged-13-to-17': 'Age gap, power and pressure decide how serious it is. A person needs to judge.',
  'abuse-linked-to-faith-or-belief': 'Harm done because of a belief is abuse. How serious it is needs a person to judge.',
  'in-hospital-more-than-three-months': 'The law says that social care must be told, to see whether the child needs services.',
  'earlier-unexpected-child-death-in-family': 'An earlier unexpected death with a worry about safety must be known to social care.'
} satisfies Record<CrossCuttingSignId, string>
