import { sharedFactWords, sharedGroupWords } from '../../people/wording/en.ts'
import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    ...sharedGroupWords,
    'event-child': { title: 'The child in front of you', closing: 'I have looked after the child in front of me and found nothing more.' },
    'event-people': { title: 'Who looks after children', closing: 'I have asked who looks after children and found nothing more.' },
    'event-plan': { title: 'What was planned', closing: 'I have looked at the plan and found nothing more.' }
  },
  facts: {
    ...sharedFactWords,
    'event-child-shows-or-tells-of-harm': { label: 'The child shows or tells that someone harms them', question: 'Does the child show or tell you that someone harms them?', help: 'Listen, and do not ask for more.' },
    'event-child-is-here-alone': { label: 'A child is here alone', question: 'Is a child here alone and looking for someone?', help: 'Separated from family, school or group.' },
    'event-claimant-is-not-known': { label: 'Whoever comes for the child cannot show who they are', question: 'Does the person who comes for the child have nothing to show that they are the parent or carer?', help: 'No papers, no photo, and nothing that the child confirms.' },
    'event-child-is-unsure-of-claimant': { label: 'The child does not want to go with them', question: 'Is the child unsure of the person, or unwilling to go?', help: 'Watch the child’s face as well as the words.' },
    'event-nobody-comes-for-the-child': { label: 'Nobody comes for the child', question: 'Has nobody come for the child?', help: 'Although they were called for.' },
    'event-worry-about-a-helper': { label: 'A worry about a helper or steward', question: 'Are you worried about how a helper or steward behaves with children?', help: 'Paid or not.' },
    'event-one-adult-alone-with-the-child': { label: 'One adult is alone with the child', question: 'Is one adult alone with a child who was found?', help: 'Also in a tent or a car.' },
    'event-helpers-are-checked-and-briefed': { label: 'Those who look after children are checked and briefed', question: 'Were the people who look after lost children checked, and told what to do?', help: 'A criminal record check, and a briefing before the event.' },
    'event-plan-has-a-point-for-lost-children': { label: 'There is a place for lost children, with people in it', question: 'Does the plan have a place for lost children, with people in it all the time?', help: 'Stewards know where it is.' },
    'event-areas-share-one-number': { label: 'The areas share one number to call', question: 'Where several areas are involved: do they share one number for worries about a child?', help: 'And have they agreed who takes what?' },
    'event-worries-are-counted': { label: 'Worries about children are counted', question: 'Is it counted which worries about children come in?', help: 'Numbers and kinds only, and no names.' }
  },
  rules: {
    'event-found-child-is-brought-to-the-point': 'A child is alone and looking for someone.',
    'event-never-one-adult-alone': 'A child who was found is not left with one adult alone.',
    'event-child-is-looked-for': 'A child cannot be found.',
    'event-child-is-not-handed-over': 'It is not sure that this is the right person for the child to go with.',
    'event-nobody-comes': 'Nobody comes for the child.',
    'event-helpers-are-checked': 'People whom nobody checked or briefed look after children.',
    'event-plan-has-a-point': 'Children will be lost at any large event. There is no place for them yet.',
    'event-areas-work-as-one': 'For the Games of 2012 four boroughs worked as one, with one number to call.',
    'event-worries-are-counted-afterwards': 'No host city had counted before. Without counting, nobody knows what the next event will need.'
  },
  actions: {
    'do-not-hand-the-child-over-yet': { what: 'Do not hand the child over yet. Ask for a name, an address and something that shows who they are, and ask the child. If doubt stays, or the child is afraid to go with them, call the police.', why: 'Once they have left it is too late to ask.' },
    'stay-two-with-the-child': { what: 'Two of you stay with the child, where others can see you.', why: 'It is safer for the child and for you.' },
    'look-for-the-child-together': { what: 'Tell every steward at once what the child looks like and wears. Keep the name off the open radio. Bring whoever is looking to the lost children’s place.', why: 'Minutes count, and the child may be at the place already. Do not wait before you call the police if you fear for the child.' },
    'bring-the-child-to-the-point': { what: 'Ask kindly whom the child came with, look round for a moment, then bring the child to the lost children’s place. Give water, and no food.', why: 'There the family will be sent, and somebody may be allergic.' },
    'only-checked-helpers-look-after-children': { what: 'Let only people who are checked and briefed look after children, and never fewer than two of them.', why: 'Someone who wants to harm a child looks for such a place.' },
    'plan-a-point-for-lost-children': { what: 'Plan a place for lost children: dry, out of the crowd, with two people all the time. Put in the plan what happens from the first minute to handing over.', why: 'Nobody finds a good way in the crowd that was not thought of before.' },
    'agree-one-number-between-areas': { what: 'Agree between the areas on one number for worries about a child, and on who takes which case.', why: 'A steward cannot know where a child’s home council is.' },
    'count-what-comes-in': { what: 'Count for each worry the day, the area, what kind it was and what came of it, without names, and give the numbers to the partnership afterwards.', why: 'The next event can be planned on what happened at this one.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
