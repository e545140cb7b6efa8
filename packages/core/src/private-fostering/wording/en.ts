import { sharedFactWords, sharedGroupWords } from '../../people/wording/en.ts'
import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

const { 'child-is-looked-after': childIsLookedAfter } = sharedFactWords

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    ...sharedGroupWords,
    'private-fostering-the-arrangement': { title: 'The arrangement', closing: 'I have asked about the arrangement, and found nothing more.' },
    'private-fostering-who-knows': { title: 'Who knows of it', closing: 'I have asked who knows of it, and found nothing more.' },
    'private-fostering-how-the-child-is': { title: 'How the child is', closing: 'I have thought about how the child is, and found nothing more.' }
  },
  facts: {
    'child-is-looked-after': childIsLookedAfter,
    'private-fostering-carer-is': { label: 'Who cares for the child', question: 'Who cares for the child?', help: 'Close relatives are a grandparent, brother, sister, uncle, aunt or step-parent. A cousin or great-aunt is not one in this law.',
      options: { parent: 'A parent, or someone with parental responsibility', 'close-relative': 'A close relative', 'other-relative': 'Another relative, such as a cousin or great-aunt', 'not-related': 'Someone who is not related' } },
    'private-fostering-how-long': { label: 'How long the stay is', question: 'How long has the child been there, or how long is the stay meant to be?', help: 'Count the whole stay, past and planned. A short break in between may not start it again: ask the council.', options: { 'under-28-days': 'Under 28 days, and no longer is meant', '28-days-or-more': '28 days or more, so far or as planned' } },
    'private-fostering-where': { label: 'Where the child stays', question: 'Where does the child stay?', help: 'Children at boarding school may stay there or with host families in the holidays.',
      options: { 'carers-home': 'In the carer’s home', 'school-in-term': 'At a boarding school in term', 'school-over-two-weeks-of-holiday': 'At a school for more than two weeks of the holidays', 'hospital-or-home': 'In a hospital or a residential home', 'placed-by-a-council': 'Where a council placed the child' } },
    'private-fostering-child-is-disabled': { label: 'The child is disabled', question: 'Is the child disabled?', help: 'Then it counts until 18, and not only until 16.' },
    'private-fostering-your-part': { label: 'Your part in it', question: 'What is your part in it?', help: 'The law asks different things of each.', options: { carer: 'I care for the child', parent: 'I am a parent, or have parental responsibility', arranger: 'I helped to arrange it', professional: 'I know the child through my work', council: 'I work for the council’s private fostering service' } },
    'private-fostering-stage': { label: 'Where the arrangement stands', question: 'Where does the arrangement stand?', help: 'A change is a new address, someone new in the home, or a serious event.', options: { planned: 'It is planned', begun: 'It has begun', changed: 'Something in it changed', ended: 'It has ended' } },
    'private-fostering-council-was-not-told': { label: 'The council was not told', question: 'Has nobody told the council?', help: 'Many families do not know that they have to.' },
    'private-fostering-known-to-the-council-for': { label: 'How long the council has known', question: 'For how long has the council known of it?', help: 'The law counts from when the council became aware.', options: { 'up-to-a-year': 'Up to a year', 'more-than-a-year': 'More than a year' } },
    'private-fostering-someone-asks-for-a-visit': { label: 'Someone asks for a visit', question: 'Does the child, the carer or a parent ask for a visit?', help: 'A child may ask for one in their own way.' },
    'private-fostering-nobody-can-say-why': { label: 'Nobody can say why the child is there', question: 'Can nobody say why the child is there, or who arranged it?', help: 'Or the parents cannot be reached, or the story keeps changing.' },
    'private-fostering-care-is-not-good-enough': { label: 'The child is not well cared for there', question: 'Do you worry how the child is cared for there?', help: 'Not fed, not at school, hurt, kept in, made to work, or left alone.' }
  },
  rules: {
    'private-fostering-meaning-is-met': 'A child under 16 (under 18 if disabled) lives for 28 days or more with someone who is not a parent or close relative. That is private fostering.',
    'private-fostering-at-school-in-the-holidays': 'A child under 16 stays at school for more than two weeks of the holidays. That counts as private fostering.',
    'private-fostering-may-be-a-child-in-need': 'A child who is privately fostered may be a child in need. The council considers it.',
    'private-fostering-carer-tells-before': 'The carer tells the council at least six weeks before, or at once where it begins sooner.',
    'private-fostering-parent-or-arranger-tells': 'A parent, and whoever arranges it, tells the council too.',
    'private-fostering-not-told-is-told-at-once': 'Nobody has told the council, and the law asks for it.',
    'private-fostering-worker-sees-that-it-is-told': 'Everyone who works with the child sees that the council is told.',
    'private-fostering-beginning-is-told': 'The child has moved in.',
    'private-fostering-change-is-told': 'Something about the arrangement changed.',
    'private-fostering-end-is-told': 'The arrangement has ended.',
    'private-fostering-first-visit-by-the-council': 'Someone from the council visits soon after it was told.',
    'private-fostering-visits-in-the-first-year': 'In the first year the council visits at least every six weeks.',
    'private-fostering-visits-after-a-year': 'After the first year the council visits at least every twelve weeks.',
    'private-fostering-visit-is-asked-for': 'The council visits when the child, the carer or a parent reasonably asks.',
    'private-fostering-short-stay': 'A stay under 28 days that is not meant to be longer is not private fostering.',
    'private-fostering-close-family': 'A stay with a parent or a close relative is not private fostering.',
    'private-fostering-looked-after-is-another-matter': 'A council looks after this child: that is not private fostering.',
    'private-fostering-nobody-can-say-why-is-referred': 'Nobody can say why the child is there. Some children who are used by others live like this.',
    'private-fostering-nobody-can-say-why-asks-to-think-again': 'A trained person judges whether the child is likely to suffer significant harm.',
    'private-fostering-poor-care': 'A child who is not well cared for there needs a social worker’s assessment.'
  },
  actions: {
    'think-of-trafficking-before-you-speak': { what: 'Do not ask the carer about it. Make the referral first, and say what nobody could explain.', why: 'If the child was brought there to be used, a question could have them moved.' },
    'tell-the-council-six-weeks-before': { what: 'Tell the council at least six weeks before the child comes. If that is too late, tell it at once.', why: 'The law asks it of the carer, so that someone can see that the child will be well.' },
    'tell-the-council-once-arranged': { what: 'Tell the council as soon as it is arranged, or as soon as you know.', why: 'The law asks it of parents and of whoever arranges it, each for themselves.' },
    'tell-the-council-at-once': { what: 'Tell the council now.', why: 'Most people did not know. The council offers advice and help, and not telling it can be an offence.' },
    'tell-the-council-of-the-change': { what: 'Tell the council within 48 hours that the child has come, that something changed, or that the child has left. Say where the child is now.', why: 'Nobody should lose sight of a child between homes.' },
    'council-visits-after-notice': { what: 'The council visits the home, the carer, the people in it and the child.', why: 'It looks whether the arrangement is good for the child.' },
    'council-visits-and-sees-the-child-alone': { what: 'The council goes on visiting, speaks with the child alone unless that is not right for the child, and writes it down.', why: 'A child may say alone what they cannot say in front of a carer.' },
    'council-visits-when-asked': { what: 'Ask the council for a visit, or pass on that one was asked for.', why: 'The law gives a visit to a child, carer or parent who reasonably asks.' },
    'look-again-when-the-stay-grows': { what: 'Look again if the stay grows towards 28 days. Tell the council as soon as a longer stay is meant.', why: 'What counts is how long it is meant to be, too.' },
    'close-family-is-not-private-fostering': { what: 'Check how the carer is related. The rules of private fostering leave close relatives out. If you worry about the child, tell your lead and the front door as for any child.', why: 'Family care can need help too, and being related does not make it safe.' },
    'ask-the-social-worker-of-a-looked-after-child': { what: 'Ask the child’s social worker about the placement.', why: 'Other rules, and other visits, hold for a child whom a council looks after.' }
  },
  clocks: {
    'private-fostering-beginning-told': 'Telling the council that the child has come', 'private-fostering-change-told': 'Telling the council of the change', 'private-fostering-end-told': 'Telling the council that it has ended',
    'private-fostering-first-visit': 'The council’s first visit', 'private-fostering-next-visit-in-the-first-year': 'The next visit in the first year', 'private-fostering-next-visit-after-a-year': 'The next visit after the first year'
  },
  events: {
    'private-fostering.began': 'the child moved in', 'private-fostering.changed': 'something changed', 'private-fostering.ended': 'the arrangement ended', 'private-fostering.notified': 'the council was told', 'private-fostering.visited': 'the council last visited'
  }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
