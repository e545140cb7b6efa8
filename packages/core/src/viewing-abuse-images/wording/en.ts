import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'images-what-is-known': { title: 'What is known', closing: 'I have thought about what is known, without looking for anything, and found nothing more.' },
    'images-children-reached': { title: 'Children whom the adult reaches', closing: 'I have thought about every child whom the adult may reach, and found nothing more.' },
    'images-family-now': { title: 'The family now', closing: 'I have thought about how the family is, and found nothing more.' }
  },
  facts: {
    'images-adult-at-home-views-them': { label: 'An adult at home views such images', question: 'Is it known or thought that an adult in the child’s home views images of child sexual abuse?', help: 'Someone who lives there, or often stays. Do not look for anything to make sure.' },
    'images-adult-near-the-child-views-them': { label: 'An adult near the child views such images', question: 'Is it known or thought of an adult outside the home whom the child spends time with?', help: 'A grandparent, an uncle, a parent who lives elsewhere, a friend of the family, a neighbour.' },
    'images-child-of-the-family-may-be-pictured': { label: 'A child of the family may be pictured', question: 'May a child of the family, or a child you know, be in the pictures?', help: 'Go by what was said. Never look in order to find out.' },
    'images-and-harm-or-grooming-of-a-child': { label: 'A child may be harmed or groomed too', question: 'Is there any reason to think that the adult harms a child, or talks to one sexually, in person or online?', help: 'You do not have to be sure.' },
    'images-may-be-on-a-device-here': { label: 'There may be images on a device here', question: 'May there be such images on a phone, computer or account that you or your setting can reach?', help: 'Seen by chance, shown by somebody, or told of. Stop there.' },
    'images-how-far-it-has-gone': { label: 'How far it has gone', question: 'How far has it gone, as far as you know?', help: 'If you do not know, say so.', options: { 'a-worry': 'Someone is worried', 'police-are-looking-into-it': 'The police are looking into it', charged: 'The adult was charged', 'convicted-or-cautioned': 'The adult was convicted or cautioned' } },
    'images-adult-and-child-are-alone-together': { label: 'The adult and a child are alone together', question: 'Is the adult alone with a child, now or often?', help: 'Also at night, on the way to school, on visits, by video call.' },
    'images-adult-works-or-volunteers-with-children': { label: 'The adult works or volunteers with children', question: 'Does the adult work or volunteer with children?', help: 'Also driving, coaching, foster care, a faith group.' },
    'images-adult-earlier-sexual-or-violent-offence': { label: 'An earlier sexual or violent offence', question: 'Is it known that the adult has an earlier sexual or violent offence?', help: 'Only what you know. Social care and police will check.' },
    'images-alcohol-drugs-or-violence-at-home': { label: 'Alcohol, drugs or violence at home', question: 'Is there a problem with alcohol, drugs or violence at home?', help: 'These make it harder to keep a child safe.' },
    'images-someone-may-harm-themselves': { label: 'Someone may harm themselves', question: 'Has anyone spoken of ending their life, or do you fear that they may?', help: 'The adult, a partner or a child. The danger is high in the days after the police come.' },
    'images-other-parent-cannot-protect-now': { label: 'The other parent cannot protect the child now', question: 'Does the other parent not believe it, or feel unable to keep the child safe from the adult now?', help: 'Shock is usual, and not a fault. What matters is what they can do today.' },
    'images-family-has-just-learnt': { label: 'The family has just learnt of it', question: 'Have the other parent or the children just learnt of it?', help: 'Often the police come without warning.' }
  },
  rules: {
    'images-with-harm-to-a-child': 'A child may be harmed as well. That is enough to act at once.',
    'images-adult-at-home': 'An adult at home views such images, or may. Whether they would harm a child is for trained people to find out, while the child is kept safe.',
    'images-adult-near-the-child': 'An adult whom the child spends time with views such images, or may.',
    'images-device-is-left-to-the-police': 'To open, copy or send such an image may be an offence, and can spoil what the police need.',
    'images-every-child-reached': 'All children whom the adult reaches have to be thought of, not only the adult’s own.',
    'images-no-time-alone': 'While nobody knows how great the danger is, a child is usually not left alone with the adult.',
    'images-conviction-is-not-awaited': 'Social care looks into it when there is reasonable cause to suspect harm. It does not take a charge or a conviction.',
    'images-each-person-is-assessed': 'The adult, the other parent and each child are looked at apart, by people trained for it.',
    'images-what-raises-the-danger': 'Something is known that makes the danger greater, or protecting harder. A trained person judges what it means.',
    'images-someone-may-harm-themselves-is-helped': 'People may try to end their life when this comes out. That is an emergency like any other.',
    'images-family-is-helped': 'For a partner and children it is a shock and a loss. They have done nothing wrong.',
    'images-prevention-line': 'The family already knows. There is a confidential line for people who have viewed such images, and for their families.'
  },
  actions: {
    'get-help-for-whoever-may-harm-themselves': { what: 'Do not leave them alone if you can stay safely. Call 999, and tell the police or the social worker who knows the family.', why: 'The days after the police come are the most dangerous. It holds for the adult, the partner and the children.' },
    'leave-the-device-to-the-police': { what: 'Stop. Do not open, close, search, copy or send anything. Keep others away from the device, note when and how you came upon it, and call the police.', why: 'The police can prove what is there without harm to the case or to you.' },
    'name-every-child-the-adult-reaches': { what: 'Say which children the adult may reach: own, step and grandchildren, other relatives, friends’ children, at work, as a volunteer, online.', why: 'Those who are not at home are easily forgotten.' },
    'ask-how-the-child-is-kept-safe-now': { what: 'Tell social care and the police that they are alone together. Ask what has been agreed about contact, and say when it is not kept. Do not settle it with the adult yourself.', why: 'Often the adult leaves home or is never alone with a child until more is known. Whoever tells the adult must know what the police plan.' },
    'do-not-wait-for-a-conviction': { what: 'Refer now. If you are told that nothing can be done before a charge or a conviction, say that you disagree, and go on to the next step of your area’s route for it.', why: 'A case can take a year or more. The child lives with it every day.' },
    'each-person-is-assessed-apart': { what: 'Ask children’s social care who will talk with the adult, with the other parent and with each child, and that each child is seen alone.', why: 'They cannot speak freely in front of one another, and the other parent’s part in keeping the child safe has to be understood.' },
    'help-the-family-through-the-shock': { what: 'Be kind and plain. Ask what they need today, who can be with them, and what the children know. With the other parent’s agreement, tell the school that they need care. Ask the police or social care whether you may tell them of the Stop It Now line.', why: 'They may feel blamed. Families who are helped can protect their children better.' },
    'family-may-call-the-prevention-line': { what: 'If the other parent already knows, and the police or social care agree, tell them that they may call Stop It Now: a free, confidential line, also for families. The adult may call it too, but do not raise it with the adult before the police have said that you may. It is besides the referral.', why: 'They can ask what they cannot ask anybody else. If a child is in danger and can be named, the line passes that on.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
