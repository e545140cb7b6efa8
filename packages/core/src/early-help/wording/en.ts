import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    'early-help-first-look': { title: 'A first look at how the child is', closing: 'I have thought about how the child is and found nothing more.' },
    'early-help-what-is-needed': { title: 'What is needed', closing: 'I have asked what is needed and found nothing more.' },
    'early-help-agreement': { title: 'What the family says', closing: 'I have asked the family and found nothing more.' },
    'early-help-working-together': { title: 'Who works together', closing: 'I have asked who works with the family and found nothing more.' },
    'early-help-up-and-down': { title: 'Whether it helps', closing: 'I have asked whether it helps and found nothing more.' }
  },
  facts: {
    'early-help-harm-is-suspected': { label: 'Someone suspects that the child is being badly harmed', question: 'Do you suspect that the child is being badly harmed, or will be?', help: 'At any step. You do not have to be sure.' },
    'early-help-child-may-not-be-safe': { label: 'The child may not be safe from harm', question: 'Might the child not be safe from harm?', help: 'If you are not sure, say so here.' },
    'early-help-child-not-as-healthy': { label: 'The child is not as healthy as could be', question: 'Is the child less well, in body or mind, than could be?', help: 'Not sure counts too.' },
    'early-help-child-not-learning-well': { label: 'The child is not learning or growing up well', question: 'Is it hard for the child to learn, or to do what others of that age do?', help: 'At home, at nursery or at school.' },
    'early-help-child-finds-joining-in-hard': { label: 'The child finds it hard to join in', question: 'Does the child find it hard to join in, or get along with others?', help: 'With friends, in the family, or near home.' },
    'early-help-money-holds-child-back': { label: 'Money holds the child back', question: 'Does the child go without because there is too little money?', help: 'Food, warmth, clothes, a place to sleep, a trip with the class.' },
    'early-help-more-than-one-service-needed': { label: 'More than one service is needed', question: 'Is help needed from more than one service?', help: 'School and health, or housing and a family worker.' },
    'early-help-needs-not-clear': { label: 'It is not clear what is needed', question: 'Is it still not clear what would help?', help: 'Something is not right, and nobody knows what yet.' },
    'early-help-one-service-can-meet-it': { label: 'What is needed is clear, and one service can give it', question: 'Is it clear what is needed, and can one service give it?', help: 'Then there is no need to tell the whole story to many people.' },
    'early-help-family-answer': { label: 'What the family said when asked', question: 'What did the family say when you asked whether they want this help?', help: 'A parent, and the young person where they understand it.', options: { agreed: 'They agreed', 'said-no': 'They said no', 'taken-back': 'They agreed at first, and took it back' } },
    'early-help-no-raises-the-risk': { label: 'Without help the risk to the child grows', question: 'Does the risk to the child grow because the help was refused?', help: 'Think about what happens to the child if nothing changes.' },
    'early-help-lead-is-named': { label: 'One person is named as the lead', question: 'Is one person named who holds the plan together?', help: 'The family knows who it is and how to reach them.' },
    'early-help-child-moved-area': { label: 'The child moved to another area', question: 'Has the child moved to another area while early help was going on?', help: 'Also a school in one area and a home in another.' },
    'early-help-plan-is-not-helping': { label: 'The plan was tried and the child is no better', question: 'Was the plan tried, and is the child no better?', help: 'Or worse than before.' },
    'early-help-step-down-from': { label: 'Which plan it would follow', question: 'Would early help follow a plan of social care?', help: 'Social workers call this stepping down.', options: { 'no-step-down': 'No, there is no such plan', 'child-in-need-plan': 'A plan for a child in need', 'child-protection-plan': 'A child protection plan' } },
    'early-help-needs-are-met': { label: 'What was needed has been given, and it lasts', question: 'Has what was needed been given, and does it last?', help: 'The family and the team see it the same way.' }
  },
  rules: {
    'early-help-ends-where-harm-is-suspected': 'Early help is no answer where a child may be suffering serious harm. Nothing about it may hold up a referral.',
    'early-help-safety-comes-first': 'Whether the child is safe is asked before anything else.',
    'early-help-unsafe-asks-to-think-again': 'A child who may not be safe may need more than early help.',
    'early-help-first-look-finds-something': 'The first look found something. Talking with the family shows whether more help is wanted.',
    'early-help-first-look-asks-to-think-again': 'One or more answers of the first look say that the child may need more than every child gets.',
    'early-help-needs-more-than-one-service': 'More than one service is needed, or it is not clear what is: that is what early help is for.',
    'early-help-one-service-is-enough': 'The need is clear and one service can meet it: an assessment by many is not called for.',
    'early-help-no-is-respected': 'Early help is the family’s choice. They may say no, and they may change their mind.',
    'early-help-no-asks-to-think-again': 'No is an answer. What it means for the child has to be thought about.',
    'early-help-assessment-is-begun': 'The family agreed, and more than one service is needed or the need is not clear.',
    'early-help-has-one-lead': 'Nobody is named as the lead. Until someone is, whoever did the assessment holds the plan.',
    'early-help-goes-with-the-child': 'The child moved. What is known goes along, where the family agrees.',
    'early-help-that-does-not-help-steps-up': 'Help was tried and the child is no better.',
    'early-help-steps-down-at-a-review': 'Early help can follow a plan for a child in need, where the family agrees.',
    'early-help-does-not-follow-a-child-protection-plan': 'A child protection plan does not end in early help without a step between.',
    'early-help-ends-at-a-review': 'What was needed has been given.',
    'family-help-joins-two-kinds-of-help': 'Since the guidance of 2026, early help in the community comes first, and Family Help joins targeted early help with help for a child in need.'
  },
  actions: {
    'stop-early-help-and-refer': { what: 'Stop the early help form and make a referral instead. You do not need the family’s agreement to keep a child safe.', why: 'A form for early help takes weeks. A child who may be harmed cannot wait.' },
    'ask-first-whether-child-is-safe': { what: 'Before anything else, think about whether the child is safe, and talk it over with your lead today (or someone else, if the worry is about the lead).', why: 'Everything else can wait for this question.' },
    'ask-about-step-up': { what: 'Ask the children’s front door whether social care should look at it. Tell the family, unless that could put the child in danger.', why: 'More of the same help is not an answer when the child is no better.' },
    'no-step-down-from-a-child-protection-plan': { what: 'Say that a child protection plan ends only at a review conference, and ask what comes next before early help begins.', why: 'Help that a family may refuse is a large step down from a plan made to keep a child safe.' },
    'do-not-go-on-without-agreement': { what: 'Do not start or share an early help assessment without the family’s agreement. Write down what they said and why.', why: 'It is their choice. If you fear that the child may come to harm, that is a referral and not early help.' },
    'start-assessment-with-the-family': { what: 'Sit down with the child and the family and fill in your area’s form together: what goes well, what is hard, what would help.', why: 'They tell it once, in their own words, and everyone works from the same page.' },
    'help-from-the-one-service': { what: 'Ask that one service to help, with the family’s agreement, and agree a day on which you ask how it went.', why: 'Families should not have to tell more people than needed.' },
    'name-one-lead-for-the-family': { what: 'Agree on one lead, if you can the person whom the family chooses. Until then, whoever did the assessment holds it.', why: 'One person to call. The lead brings people together and is not to blame for what others do not do.' },
    'bring-a-team-round-the-child': { what: 'Bring everyone who helps to one table, with the family. Write down who does what, by when, and when you meet again.', why: 'A plan that nobody reviews fades away.' },
    'hand-over-when-the-child-moves': { what: 'With the family’s agreement, pass the assessment to the new area, and ask who will review it.', why: 'Children are lost sight of when they move.' },
    'step-down-at-a-review': { what: 'Agree it at a review meeting with the family: what is still needed, who leads, and what would bring social care back.', why: 'The family should not have to tell its story again, and nobody should be left without help between two services.' },
    'end-early-help-at-a-review': { what: 'End it at a review, with the family, and say whom they can come back to.', why: 'They should know that the door stays open.' },
    'ask-which-early-help-it-is': { what: 'Ask your lead (or someone else, if the worry is about the lead) what it is called where you are: early help in the community, or Family Help.', why: 'Areas are changing to Family Help at their own pace, and the form and the door differ.' }
  },
  clocks: {
    'early-help-assessment': 'The assessment is finished', 'early-help-plan-shared': 'The plan is shared with the family and the team', 'early-help-first-review': 'The plan is reviewed for the first time', 'early-help-later-review': 'The plan is reviewed again',
    'early-help-reassessment': 'The assessment is done anew', 'early-help-review-after-move': 'The new area looks at the assessment'
  },
  events: { 'early-help.begun': 'early help began', 'early-help-plan.agreed': 'the plan was agreed', 'early-help-review.held': 'the last review was held', 'child.moved-area': 'the child moved' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
