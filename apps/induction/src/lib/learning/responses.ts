import type { MarkReason, Response } from '@safeguarding-kit/core/training'

/** What a learner can say they would do, from least to most. The same seven in every scenario. */
export const responseWords: readonly { readonly value: Response; readonly label: string; readonly hint: string }[] = [
  { value: 'carry-on', label: 'Carry on as usual', hint: 'Write a note if you like. Nothing more is needed.' },
  { value: 'early-help', label: 'Offer early help', hint: 'Talk with the family about help that they can say yes or no to.' },
  { value: 'ask-more', label: 'Find out more first', hint: 'Not enough is known to say. Ask, look or check, today.' },
  { value: 'consult', label: 'Tell my safeguarding lead, today', hint: 'Decide together what comes next.' },
  { value: 'child-in-need-referral', label: 'Refer to children’s social care for help', hint: 'The child needs an assessment. Usually the family agrees.' },
  { value: 'child-protection-referral', label: 'Refer to children’s social care at once', hint: 'The child may be suffering serious harm, or be likely to.' },
  { value: 'emergency', label: 'Call 999', hint: 'Someone is in danger at this moment.' }
]

/** Why an answer was marked as it was. Too little could leave a child unprotected; too much is safe and counts. */
export const markWords: Readonly<Record<MarkReason, string>> = {
  'as-the-model': 'That is what the rules answer too.',
  'more-than-is-needed': 'That is safe, and it counts. It may be more than is needed here: see below what less would have done, and perhaps sooner.',
  'consulting-is-always-safe': 'Talking to your lead is always safe, and it counts.',
  'consult-and-refer-the-same-day': 'Talking to your lead is right. Do it now: the referral still goes today, and if your lead cannot be found you make it yourself.',
  'call-999-first': 'That is safe, and it counts. But someone is in danger at this moment: call 999 first, then do this.',
  'asking-where-not-enough-is-known': 'Yes. Not enough is known to settle on anything, so you ask. And you tell your lead today that you are asking.',
  'consulting-where-not-enough-is-known': 'Yes. Not enough is known, and two heads see more than one. Your lead may know what you do not.',
  'referring-where-not-enough-is-known': 'Yes. You do not have to know everything before you refer. Not enough is known, and it could be serious.',
  'asking-where-enough-is-known': 'That is safe, and it counts. Enough is known already to begin helping.',
  'judgement-wants-a-second-opinion': 'That is safe, and it counts. More questions may not settle this one: somebody has to judge how serious it is, so talk to your lead.',
  'below-the-model': 'This could leave a child unprotected. The signs here ask for more: see below.',
  'settled-without-asking': 'This could leave a child unprotected. It settles on an answer before enough is known.',
  'asking-delays-a-referral': 'This could leave a child unprotected. Enough is known to refer: more questions would only take time, and children’s social care will ask them.',
  'acute-sign-needs-a-referral-now': 'This could leave a child unprotected. One sign here is enough by itself: it is passed on at once, whatever else turns out.'
}
