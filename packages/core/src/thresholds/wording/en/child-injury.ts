import type { childInjury } from '../../catalogue/child-injury.ts'
import type { WordingOf } from '../../catalogue/wording.ts'

export const childInjuryWording = {
  'bruise-on-non-mobile-child': {
    question: 'Is there a bruise, mark or injury of any kind on a baby or child who cannot move about on their own?',
    help: 'Not yet crawling, pulling up or walking, or not able to move without help at any age. Size does not matter, and nor does the explanation given.',
    label: 'Bruise or mark on a child who cannot move about alone',
    reason: 'A child who cannot move about alone seldom gets hurt by accident, so any bruise or mark counts, whatever the explanation.'
  },
  'injury-explanation-missing-or-does-not-fit': {
    question: 'Is there an injury that nobody explains, or an explanation that does not fit?',
    help: 'The story changes, two people tell it differently, or a child of this age could not have done what is described.',
    label: 'Injury with no explanation, or one that does not fit',
    reason: 'An injury without an explanation that fits the child’s age and the injury may have been caused by someone.'
  },
  'head-eye-or-spine-injury-without-major-accident': {
    question: 'Has the child hurt their head, eye or back badly when there was no serious accident that others saw?',
    help: 'A doctor has found or fears a serious injury, and a small bump or fall is all that is offered to explain it.',
    label: 'Head, eye or back injury without a serious accident',
    reason: 'Serious injuries to the head, eyes or back do not usually come from small falls.'
  },
  'unexplained-unconsciousness-or-poisoning': {
    question: 'Has the child passed out, or may they have been given or taken something harmful, and nobody can say why?',
    help: 'Very sleepy, hard to wake or suddenly ill, without a cause. Get medical help first.',
    label: 'Unconscious or poisoned without explanation',
    reason: 'A child who passes out or is poisoned without a known cause may have been harmed and needs medical help first.'
  },
  'mouth-injury-in-baby': {
    question: 'Does a baby have a bruise, cut or tear in or around the mouth?',
    help: 'You may notice it on the lips, the gums or under the tongue while feeding or washing. Do not search for it.',
    label: 'Injury in or around a baby’s mouth',
    reason: 'Injuries in or around a baby’s mouth are hard to explain by accident.'
  },
  'fracture-without-adequate-history': {
    question: 'Does the child have a broken bone that the account given does not explain?',
    help: 'Also a break in a child who cannot move about alone, or an old break that nobody told a doctor about.',
    label: 'Broken bone without a good explanation',
    reason: 'It takes force to break a child’s bone; a break that the account does not explain may have been caused by someone.'
  },
  'patterned-burn-or-scald': {
    question: 'Does the child have a burn or scald with a clear edge or shape?',
    help: 'Like a glove or sock, the same on both sides, or the shape of a hot object.',
    label: 'Burn or scald with a clear shape',
    reason: 'Splashes leave uneven marks; a burn with a clear edge or shape may not be an accident.'
  },
  'bruise-in-shape-of-hand-or-object': {
    question: 'Does a bruise or mark have the shape of a hand, fingers, a strap, a cord or another object?',
    help: 'A row of round marks can come from a grip; two lines side by side can come from something thin.',
    label: 'Bruise in the shape of a hand or object',
    reason: 'A bruise in the shape of a hand or an object suggests that someone hit or gripped the child.'
  },
  'human-bite-mark': {
    question: 'Is there a bite mark that was probably not made by a young child?',
    help: 'You do not have to measure it. If you cannot tell who made it, answer “suspected”.',
    label: 'Bite mark probably not made by a young child',
    reason: 'A bite by an adult or older child is an injury that somebody caused.'
  },
  'black-eyes': {
    question: 'Does the child have two black eyes, or any black eye and cannot move about alone?',
    help: 'One knock seldom blackens both eyes.',
    label: 'Two black eyes, or one in a child who cannot move about',
    reason: 'Both eyes are seldom bruised by one accident, and a child who cannot move about is seldom bruised there at all.'
  },
  'several-bruises-or-bruises-on-soft-parts': {
    question: 'Are there several bruises, bruises in a line or alike on both sides, or bruises on soft parts of the body?',
    help: 'Soft parts are the cheeks, ears, neck, inner arms, tummy and bottom. Do not try to tell how old a bruise is, and do not undress a child to look.',
    label: 'Several bruises, or bruises on soft parts',
    reason: 'Children bruise their shins and foreheads in play; several bruises or bruises on soft parts need explaining.'
  },
  'injury-hidden-or-treatment-delayed': {
    question: 'Did someone wait too long to get help for an injury, or try to hide it?',
    help: 'Days went by, the child was kept away, or long clothes or make-up covered it.',
    label: 'Injury hidden, or help for it delayed',
    reason: 'Hiding an injury or waiting to get help can mean that someone fears how it will look.'
  }
} as const satisfies WordingOf<never, (typeof childInjury)[number]['id']>
