import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'da-the-child': { title: 'The child', closing: 'I have thought about what it is like for this child, and found nothing more.' },
    'da-the-adult-who-is-harmed': { title: 'The adult who is harmed', closing: 'I have asked about the adult, where it was safe to ask, and found nothing more.' },
    'da-what-a-trained-person-found': { title: 'What a trained person found', closing: 'I have asked whether a trained person has looked at it, and found nothing more.' }
  },
  facts: {
    'da-child-hurt-or-threatened': { label: 'The child was hurt or threatened', question: 'Was the child hurt or threatened, even if it was not meant for them?', help: 'Also a child who got in the way.' },
    'da-child-lives-with-it': { label: 'The child sees it, hears it or lives with it', question: 'Does the child see it, hear it, or live with what it does to the family?', help: 'A child in another room lives with it too. It may be between parents, or with a new or former partner or a relative.' },
    'da-child-cannot-get-away-or-get-help': { label: 'The child cannot get away or get help alone', question: 'Is the child too young, or for another reason not able, to get away or to get help?', help: 'Our own question. Think of this child: can they leave the room, use a phone, say what happens, be believed?' },
    'da-police-told-the-school': { label: 'The police told the school or college', question: 'Did the police tell the school or college that they were called to an incident?', help: 'Police forces tell schools and colleges about incidents that touch a child there.' },
    'da-feared-that-the-adult-may-be-badly-hurt': { label: 'Somebody fears that the adult may be badly hurt or killed', question: 'Does the adult fear that they may be badly hurt or killed, or do you fear it for them?', help: 'You do not need a form or a score to say so. Fear, language or not being sure of the right to stay can hide how bad it is.' },
    'da-not-safe-to-talk-now': { label: 'It is not safe to talk about it now', question: 'Could somebody walk in, overhear, or find out that you talked about it?', help: 'Also a message, a letter or an app that somebody else may read.' },
    'da-new-incident-since-the-marac': { label: 'Something happened again after a MARAC', question: 'Did something happen again within 12 months of a MARAC about the adult?', help: 'Whoever it was told to, and whether or not the police know.' },
    'da-adult-does-not-agree-to-the-marac': { label: 'The adult does not agree to a MARAC', question: 'Has the adult said that they do not want a referral to the MARAC?', help: 'It is good to talk it over with them first, where that is safe.' },
    'da-events-in-twelve-months': { label: 'How many times in the last 12 months', question: 'How many times do you know of in the last 12 months?', help: 'Count everything that you know of, whether or not the police were called.' },
    'da-something-new-since-the-result': { label: 'Something has changed since the trained result', question: 'Has something new happened, or become known, since the trained person recorded the result?', help: 'A new incident, a move, a new baby, somebody who came back.' },
    'da-result-recorded-by': { label: 'Who recorded the result', question: 'Who recorded the result?', help: 'A role, never a name.', options: { 'trained-worker': 'A worker who is trained in that tool', 'somebody-not-trained': 'Somebody who is not trained in it' } },
    'da-result-recorded-on': { label: 'The day on which the result was recorded', question: 'On which day was the result recorded?', help: 'The day on the record, if you can see it.' },
    'da-trained-result-for-the-adult': { label: 'What a trained person found for the adult', question: 'What did a trained person find for the adult who is harmed?', help: 'Only the result that somebody trained recorded. If nobody did, say that it is not known.', options: { 'high-risk': 'High risk of serious harm', 'not-high-risk': 'Not high risk, as far as they could see' } }
  },
  rules: {
    'da-ask-for-the-matrix': 'Where there is domestic abuse, somebody trained in the risk matrix can look at what it means for the child.',
    'da-result-is-out-of-date': 'Something has changed since the result was recorded, so it no longer tells how things are.',
    'da-result-is-not-a-trained-one': 'Only somebody trained in the tool can give its result.',
    'da-adult-at-high-risk-so-child-procedures': 'An adult at high risk of serious harm means that the child is likely to be at high risk too.',
    'da-not-high-risk-child-is-still-assessed': 'A result about the adult does not say how the child is. The child is still assessed.',
    'da-danger-now-does-not-wait': 'Somebody is in danger at this moment.',
    'da-trained-result-is-not-lowered': 'Nobody’s judgement makes a high-risk result smaller. Judgement may only add to it.',
    'da-adult-at-high-risk-goes-to-marac': 'A trained person found the adult to be at high risk.',
    'da-marac-on-judgement-alone': 'A serious fear for the adult is reason enough, whatever a form says.',
    'da-fear-for-the-adult-is-need-of-the-child': 'Where the adult may be badly hurt or killed, the child needs help and may need protection.',
    'da-fear-for-the-adult-asks-about-the-child': 'If the adult may be badly hurt, the child may be too.',
    'da-three-events-in-a-year': 'Three times or more in 12 months: it may be getting worse. Areas choose their own number, and most begin with three.',
    'da-new-incident-after-a-marac': 'It happened again after a MARAC, so the plan has to be looked at again.',
    'da-marac-without-agreement': 'Where somebody may be badly hurt, a referral can be made without agreement, if that is needed to keep them or a child safe.',
    'da-child-who-lives-with-it-is-harmed-too': 'A child who sees or hears domestic abuse, or lives with what it does, is harmed by it.',
    'da-child-who-lives-with-it-asks-to-think-again': 'How much a child is harmed by what they see, hear or live with has to be judged by a person.',
    'da-child-hurt-is-child-abuse': 'A child who is hurt or threatened is abused, whoever it was meant for.',
    'da-child-hurt-asks-to-think-again': 'A child was hurt or threatened. Somebody has to judge how serious it is.',
    'da-our-prompt-for-a-young-child': 'Our own prompt: a baby, or a child who cannot get away or get help, depends on others to be safe.',
    'da-our-prompt-for-an-unborn-child': 'Our own prompt: domestic abuse can harm a baby before birth, and after it.',
    'da-our-prompt-for-a-disabled-child': 'Our own prompt: disabled children are abused more often than others, and it is noticed less.',
    'da-child-who-cannot-protect-themselves': 'This child cannot do much to be safe, so others have to think of it for them.',
    'da-what-is-known-here-is-asked-about-safely': 'Whoever does the harm may hear of it, read it or be told. A question that is overheard can bring more harm.',
    'da-talk-only-where-it-is-safe': 'A talk that is overheard can bring more harm.',
    'da-police-notice-reached-the-school': 'The police told the school, so that somebody looks out for the child today.'
  },
  actions: {
    'listen-to-the-child-as-a-victim': { what: 'See the child as somebody who is harmed too. Listen to them on their own, where it is safe, without asking for details.', why: 'Plans for the adults can leave the child out.' },
    'think-what-this-child-can-do-to-be-safe': { what: 'Say in the referral what this child can and cannot do: move away, speak, use a phone, be understood.', why: 'A plan that asks a child to do what they cannot do does not keep them safe.' },
    'have-the-child-assessed-all-the-same': { what: 'See that somebody looks at what it means for the child. If you are not sure that somebody does, call the children’s front door.', why: 'The result is about the adult, on that day and as far as could be seen.' },
    'look-out-for-the-child-at-school': { what: 'Let the right people know today that the child may need care. Watch, be kind, and do not ask the child about it in front of others.', why: 'School may be the first safe place after a bad night.' },
    'refer-the-adult-to-the-marac': { what: 'Ask your lead today to refer the adult who is harmed to the MARAC, on your area’s form, and say why you fear for them. If your lead does not, or if the worry is about the lead, you may ask the MARAC coordinator yourself.', why: 'A MARAC plans for adults at high risk. It does not take the place of the referral for the child.' },
    'marac-may-go-ahead-without-agreement': { what: 'Talk with your lead, or somebody else you can tell if the worry is about the lead, about going ahead without the adult’s agreement. Share only what is needed, and write down why. Tell the adult, where that is safe.', why: 'To share to keep somebody from serious harm is allowed. Doing it behind their back without cause can cost their trust.' },
    'do-not-lower-what-a-trained-person-found': { what: 'Leave a high-risk result as it is. If you think that it is wrong, say so to whoever recorded it.', why: 'Risk is easily made smaller by those who get used to it.' },
    'ask-who-is-trained-in-the-matrix': { what: 'Ask your lead, or somebody else you can tell if the worry is about the lead, who is trained in your area’s domestic violence risk matrix, and whether they should use it for this child. Do not fill it in yourself unless you are trained. Do not wait for it before you refer.', why: 'It looks at the risk from the child’s side. Without training it can mislead.' },
    'ask-for-the-matrix-again': { what: 'Ask the trained person to look at it again, and say what is new.', why: 'A result holds for the day on which it was made.' },
    'treat-as-no-trained-result': { what: 'Do not rely on this result. Ask your lead, or somebody else you can tell if the worry is about the lead, for somebody trained, and act on what you have seen and heard.', why: 'A form that was filled in without training may look calmer than things are.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
