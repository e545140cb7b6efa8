import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'fc-for-a-belief': { title: 'For a belief', closing: 'I have thought about what is said of the child and done to the child for a belief, and found nothing more.' },
    'fc-for-honour': { title: 'For honour', closing: 'I have asked the child alone, where it was safe, whether they are afraid, and found nothing more.' },
    'fc-a-marriage': { title: 'A marriage', closing: 'I have asked the child alone, where it was safe, about a marriage or a journey, and found nothing more.' }
  },
  facts: {
    'fc-child-harmed-for-a-belief': { label: 'Harmed for a belief, or about to be', question: 'Is the child hurt, shut away, or kept without food, sleep or care because of a belief, or is that planned?', help: 'Somebody may call it a cure, a cleansing or help. What counts is what it does to the child.' },
    'fc-child-called-evil': { label: 'The child is said to be evil or to bring harm', question: 'Does anyone say that the child is evil, is possessed, or brings harm to others?', help: 'In whatever words. It happens in families of many faiths and of none.' },
    'fc-to-be-taken-away-for-a-belief': { label: 'To be taken away because of it', question: 'Is there a plan to take the child somewhere because of such a belief?', help: 'To a person, a place or another country.' },
    'fc-child-blamed-and-kept-apart': { label: 'Blamed and kept apart', question: 'Is the child blamed for what goes wrong, and treated apart from other children in the home?', help: 'There are many reasons for this. It counts whatever the reason.' },
    'fc-somebody-in-a-place-of-worship': { label: 'Somebody in a place of worship is involved', question: 'Is somebody with a role in a place of worship or a faith group doing or asking for it?', help: 'A leader, a helper, or somebody who heals or prays for others.' },
    'fc-belief-and-no-sign-of-harm': { label: 'A belief, and no sign of harm', question: 'Has the family spoken of such a belief, without anything said of or done to the child?', help: 'To believe something is not a worry. Most families who do harm nobody.' },
    'fc-threatened-or-hurt-for-honour': { label: 'Threatened or hurt for honour', question: 'Was the child threatened or hurt because of what they are said to have done to the honour or name of the family?', help: 'By anyone: a parent, a brother, a partner, a wider family. Boys and girls.' },
    'fc-child-afraid-of-the-family-finding-out': { label: 'Afraid of what happens if the family finds out', question: 'Is the child afraid of being hurt or sent away if the family finds something out?', help: 'A friendship, a message, who they love, what they wear, a wish to study. None of it is wrong.' },
    'fc-watched-or-cut-off': { label: 'Watched, kept in or cut off', question: 'Is the child watched, kept at home, or cut off from friends, phone or school?', help: 'More than other children of that age, and not only for a short time.' },
    'fc-happened-to-a-brother-or-sister': { label: 'It happened to a brother or sister', question: 'Was a brother or sister made to marry, or hurt or sent away for honour?', help: 'Also a cousin who lived with them.' },
    'fc-family-or-community-offers-to-step-in': { label: 'Family or community offers to step in', question: 'Does somebody from the family or community offer to talk it over, to vouch for the family or to interpret?', help: 'Even somebody whom you know and trust.' },
    'fc-child-afraid-of-being-married': { label: 'Afraid of being married', question: 'Is the child afraid of being married, engaged or promised?', help: 'They may say it about a friend first.' },
    'fc-marriage-of-the-child-is-planned': { label: 'A marriage of the child is planned', question: 'Is a marriage or a ceremony of marriage planned for somebody under 18?', help: 'Also one that has no force in law, here or abroad, and also if the child seems to agree.' },
    'fc-child-was-made-to-marry': { label: 'Was made to marry', question: 'Was the child made to marry?', help: 'Pressure counts, not only force.' },
    'fc-journey-is-soon': { label: 'May be taken away soon', question: 'May the child be taken on a journey soon?', help: 'Tickets, a date, a school told about a long absence, a passport taken, or something the child said.' },
    'fc-child-is-already-abroad': { label: 'Already abroad', question: 'Is the child abroad now, and may not be able to come back?', help: 'Did not come back when expected, or sent word.' },
    'fc-child-ran-away-from-it': { label: 'Ran away from it', question: 'Is the child missing or away from home because of it?', help: 'The family may report the child missing so as to find them.' }
  },
  rules: {
    'fc-harm-for-a-belief-is-looked-into': 'A child is harmed, whatever is believed. It is looked into as any other abuse.',
    'fc-child-called-evil-is-taken-seriously': 'A child who is called evil may be harmed next. Every such worry is taken seriously.',
    'fc-taken-away-for-a-belief': 'A child who is taken away for this may come to harm where nobody sees it.',
    'fc-blamed-child-is-talked-over': 'A child who is blamed and kept apart needs somebody to listen.',
    'fc-blamed-child-asks-to-think-again': 'A child who is blamed and kept apart may be harmed in ways that nobody sees.',
    'fc-worry-about-a-place-of-worship': 'Somebody with a role among children may harm more than one.',
    'fc-a-belief-is-no-harm': 'A belief is not abuse. The question is how the child is.',
    'fc-only-chance': 'You may have only one chance to talk with this child.',
    'fc-nobody-steps-in-for-the-family': 'Those who step in may carry back what the child said.',
    'fc-watched-child-is-talked-over': 'Signs like these may mean that somebody has plans for the child, or that there is another reason.',
    'fc-watched-child-asks-to-think-again': 'Signs like these add up. A person has to judge what they mean for this child.',
    'fc-marac-from-sixteen': 'From 16, a plan for those at high risk of abuse for honour may include a MARAC.',
    'fc-planned-marriage-of-a-child': 'Since 27 February 2023 it is an offence to do anything so that somebody under 18 marries. Nobody has to have used force.',
    'fc-planned-marriage-before-2023-of-a-child-under-sixteen': 'Under 16 nobody could marry by law here, before 2023 either. A marriage that is planned for such a child is taken to be forced.',
    'fc-planned-marriage-before-2023-at-sixteen-is-asked-about': 'Before 27 February 2023 somebody of 16 or 17 could marry with consent, so what counted was whether it was free.',
    'fc-planned-marriage-before-2023-is-talked-over': 'A marriage that is planned for somebody under 18 may not be free, so it is passed on before anybody in the family hears of it.',
    'fc-planned-marriage-before-2023-asks-to-think-again': 'A marriage of somebody under 18 may not be free.',
    'fc-forced-marriage-is-a-crime': 'To make somebody marry is a crime.',
    'fc-court-can-protect-from-marriage': 'A court can order that somebody is not made to marry or taken away.',
    'fc-unit-advises': 'There is a government unit that advises everyone who works with this.',
    'fc-journey-is-stopped': 'A child who may be made to marry, or be hurt for honour, may be taken away soon.',
    'fc-child-abroad-is-not-reached-through-the-family': 'A message that reaches the wrong person can put a child abroad in danger.',
    'fc-child-who-fled-is-not-sent-home': 'A child who fled may be in danger at home.'
  },
  actions: {
    'tell-the-police-of-the-journey': { what: 'Tell the police that the child may be taken away, when and how.', why: 'Once the child has left the country it is far harder to keep them safe.' },
    'do-not-send-the-child-home-unchecked': { what: 'Do not send the child home, or tell the family where they are, before the police and children’s social care have said that it is safe.', why: 'The child may have run to get away from harm.' },
    'treat-it-as-the-only-chance': { what: 'Act as if this were the only talk you will have: listen, believe, and agree on a safe way to be in touch.', why: 'The child may not be let out, or may be gone, tomorrow.' },
    'see-the-child-alone': { what: 'See the child alone, in a safe and private place, for an ordinary reason.', why: 'The child may not be able to speak in front of anyone else.' },
    'do-not-contact-family-abroad': { what: 'Do not write to, call or message the child or the family abroad yourself.', why: 'Others may read it, and the child may be moved.' },
    'ask-alone-whether-it-is-freely-agreed': { what: 'Ask the young person alone whether they want it and could say no.', why: 'An arranged marriage is one that both may refuse.' },
    'think-of-the-other-children-there': { what: 'Say which other children are in the home or in that place.', why: 'What is done to one may be done to others.' },
    'ask-for-forced-marriage-protection-order': { what: 'Ask children’s social care or the police about a forced marriage protection order.', why: 'A family court can make one quickly. It can hold passports and name people who are abroad.' },
    'ask-the-forced-marriage-unit': { what: 'Ask the government’s Forced Marriage Unit for advice, or ask your lead to. The referral does not wait for it.', why: 'They know what helps, here and abroad.' },
    'ask-about-the-child-not-the-belief': { what: 'Be respectful of the belief. Ask how the child is, and who helps the family.', why: 'Families who feel judged stop talking. Nobody is a risk for what they believe.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
