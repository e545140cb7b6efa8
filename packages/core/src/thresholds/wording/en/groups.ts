import type { GroupId } from '../../catalogue/groups.ts'

/** A group of questions: its heading, and the sentence a person agrees to when they close it. */
export interface GroupWording {
  readonly title: string
  readonly closing: string
}

export const groupWording = {
  'danger-now': { title: 'Danger now', closing: 'I have asked about danger now and found nothing more.' },
  telling: { title: 'What a child or someone else has said', closing: 'I have asked what anyone has said and heard nothing more.' },
  injury: { title: 'Injuries', closing: 'I have asked about injuries and found nothing more.' },
  'sexual-harm': { title: 'Sexual harm', closing: 'I have thought about sexual harm and asked those who know the child, without questioning the child, and found nothing more.' },
  'self-harm-and-substances': { title: 'Self-harm, mental health, drugs and alcohol', closing: 'I have asked about self-harm, mental health, drugs and alcohol and found nothing more.' },
  'child-health': { title: 'Health and growth', closing: 'I have asked about health and growth and found nothing more.' },
  'child-learning': { title: 'Learning', closing: 'I have asked about learning and found nothing more.' },
  'child-feelings-and-behaviour': { title: 'Feelings and behaviour', closing: 'I have asked about feelings and behaviour and found nothing more.' },
  'child-identity': { title: 'Who the child is', closing: 'I have asked how the child feels about who they are and found nothing more.' },
  'child-relationships': { title: 'People in the child’s life', closing: 'I have asked about the people in the child’s life and found nothing more.' },
  'child-presentation-and-self-care': { title: 'Clothes, washing and self-care', closing: 'I have thought about clothes, washing and self-care and found nothing more.' },
  'care-and-safety-at-home': { title: 'Care and safety at home', closing: 'I have asked about care and safety at home and found nothing more.' },
  'domestic-abuse': { title: 'Domestic abuse', closing: 'I have asked about domestic abuse, when it was safe to ask, and found nothing more.' },
  'warmth-and-guidance': { title: 'Warmth, play and limits', closing: 'I have asked about warmth, play and limits and found nothing more.' },
  stability: { title: 'Who cares for the child', closing: 'I have asked who cares for the child and found nothing more.' },
  'family-history': { title: 'The family’s history', closing: 'I have asked about the family’s history and found nothing more.' },
  unborn: { title: 'A baby not yet born', closing: 'I have asked about the baby not yet born and found nothing more.' },
  'home-and-money': { title: 'Home, work and money', closing: 'I have asked about home, work and money and found nothing more.' },
  community: { title: 'Relatives, neighbours and services', closing: 'I have asked about relatives, neighbours and services and found nothing more.' },
  'outside-the-home': { title: 'Harm outside the home and online', closing: 'I have asked about harm outside the home and online and found nothing more.' },
  'child-and-history': { title: 'About the child, and what is known already', closing: 'I have asked what is known already and found nothing more.' }
} as const satisfies Record<GroupId, GroupWording>
