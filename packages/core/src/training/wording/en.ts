import type { MarkReason, Response, Verdict } from '../marking.ts'
import type { JobRole, PathStage } from '../role-paths.ts'
import type { InductionStatus } from '../status.ts'

/** What people read for each id of this folder. A key left out fails the types; another locale is a file of the same shape. */
export interface TrainingWording {
  readonly roles: Readonly<Record<JobRole, string>>
  readonly statuses: Readonly<Record<InductionStatus, string>>
  readonly stages: Readonly<Record<PathStage['id'], string>>
  readonly responses: Readonly<Record<Response, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly markReasons: Readonly<Record<MarkReason, string>>
  readonly talk: string
}

export const en: TrainingWording = {
  roles: {
    'early-years': 'Nursery, pre-school or other early years staff',
    childminder: 'Childminder',
    'school-staff': 'School or college staff',
    'school-lead': 'Designated safeguarding lead or deputy in a school or college',
    'health-level-1': 'Health staff who do not work with children (level 1)',
    'health-level-2': 'Health staff who meet children or their carers (level 2)',
    'health-level-3': 'Health staff who give care to children (level 3)',
    police: 'Police officer or police staff',
    'youth-justice': 'Youth justice or probation',
    'social-care': 'Children’s social care',
    'residential-care': 'Children’s home or residential care',
    'foster-carer': 'Foster carer',
    housing: 'Housing',
    'sport-and-leisure': 'Sport or leisure',
    'youth-and-community': 'Youth or community work',
    'faith-group': 'Faith group',
    volunteer: 'Volunteer',
    manager: 'Manager of people who work with children',
    'elected-member': 'Councillor or other elected member',
    other: 'Another role'
  },
  statuses: {
    'not-started': 'Not started', 'in-progress': 'In progress', overdue: 'Overdue', complete: 'Complete',
    'refresher-due': 'Refresher due soon', 'refresher-overdue': 'Refresher overdue', exempt: 'Exempt'
  },
  stages: {
    'day-one': 'Day one: who to tell, and what never to do',
    induction: 'The induction',
    'six-months': 'Within six months',
    'twelve-months': 'Within twelve months'
  },
  responses: {
    'carry-on': 'Carry on as usual and keep an eye on things',
    'early-help': 'Talk with the family about early help',
    'ask-more': 'Find out more today: from others who know the child, and from the family where it is safe to ask',
    consult: 'Talk to my safeguarding lead now',
    'child-in-need-referral': 'Refer the family for help as a child in need, with the parents’ agreement where it is safe to ask',
    'child-protection-referral': 'Refer to children’s social care today as a child protection concern',
    emergency: 'Call 999'
  },
  verdicts: {
    right: 'Right',
    safe: 'Safe',
    unprotected: 'This could leave a child unprotected'
  },
  markReasons: {
    'as-the-model': 'This is what these answers point to.',
    'more-than-is-needed': 'This keeps the child safe. It may be more than this family needs: something less could have helped sooner.',
    'consulting-is-always-safe': 'Talking to your safeguarding lead is never wrong. Here they would help you choose the next step.',
    'consult-and-refer-the-same-day': 'Telling your lead at once is safe. The referral still goes today: if your lead is not there or does not act, make it yourself.',
    'call-999-first': 'What you chose is needed too, but somebody may be in danger now: call 999 first.',
    'asking-where-not-enough-is-known': 'Not enough is known yet, and asking is how you find out. Tell your lead today what you know already, and plan together who asks. Do not question the child, or ask anyone whom it could warn.',
    'consulting-where-not-enough-is-known': 'Not enough is known yet. Your lead may know more about this family, and can decide with you.',
    'referring-where-not-enough-is-known': 'Not enough is known to rule out that this child needs a referral. Those who receive it can ask what you cannot.',
    'asking-where-enough-is-known': 'Asking kindly is safe here, but enough is known to act on already.',
    'judgement-wants-a-second-opinion': 'The facts are known; what they mean is a matter of judgement. Talk it over with your lead.',
    'below-the-model': 'What is already known calls for more than this.',
    'settled-without-asking': 'You settled this before enough was known. Ask, talk to your lead, or refer.',
    'asking-delays-a-referral': 'What is already known calls for a referral. Asking more first would delay it.',
    'acute-sign-needs-a-referral-now': 'One sign here is enough by itself. It is referred today, by whoever sees it first.'
  },
  talk: 'This one is hard. You can go on trying; a talk with your manager about it will help too.'
}
