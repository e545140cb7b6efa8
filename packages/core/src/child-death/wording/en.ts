import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

const part = { 'no-information': 'Nothing is known', 'no-factor': 'Nothing was found', 'unlikely-to-have-played-a-part': 'Something was found that is unlikely to have played a part', 'may-have-played-a-part': 'It may have played a part', 'explains-the-death': 'It explains the death by itself' }

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    'death-what-is-known': { title: 'What is known of the death', closing: 'I have thought about what is known, without asking the family to tell it again, and there is nothing more.' },
    'death-who-else': { title: 'Who else is there', closing: 'I have asked who else is there, other children too, and there is nothing more.' },
    'death-first-steps': { title: 'The first steps', closing: 'I have asked what was done already, and there is nothing more.' },
    'death-found-by-the-panel': { title: 'What the panel found', closing: 'I have asked what the panel found, and there is nothing more.' }
  },
  facts: {
    'death-what-happened': { label: 'What happened', question: 'What happened?', help: 'Every child under 18 who was born alive counts, however short the life was.', options: { 'a-child-died': 'A child who was born alive has died', stillbirth: 'A baby was stillborn', 'pregnancy-lost-before-24-weeks': 'A pregnancy was lost before 24 weeks', 'pregnancy-lawfully-ended': 'A pregnancy was ended within the law' } },
    'death-was-not-expected': { label: 'The death was not expected', question: 'Was the death not expected the day before, or did it follow a collapse that nobody expected?', help: 'A child who was ill or disabled can die unexpectedly too.' },
    'death-unclear-whether-expected': { label: 'It is not clear whether it was expected', question: 'Is it unclear whether the death was expected?', help: 'Then it counts as unexpected until a doctor says otherwise.' },
    'death-after-end-of-life-care': { label: 'The child was having end-of-life care', question: 'Was the child having end-of-life care?', help: 'At home, in a hospice or in hospital.' },
    'death-may-be-from-outside-causes': { label: 'It may have an outside cause', question: 'May something from outside have caused it?', help: 'An accident, for example.' },
    'death-sudden-with-no-clear-cause': { label: 'Sudden, with no clear cause', question: 'Was it sudden, with no cause that is clear at once?', help: 'A baby found in the cot is one example. Most such deaths are natural.' },
    'death-in-custody-or-while-detained': { label: 'In custody, or detained for mental health', question: 'Was the child in custody, or detained under the Mental Health Act?', help: 'Either calls for a response by itself.' },
    'death-may-not-be-natural': { label: 'It may not be natural', question: 'Does anything suggest that the death may not be natural?', help: 'A doubt is enough. Finding out is for the police and the coroner.' },
    'death-stillbirth-with-nobody-from-health-there': { label: 'Stillborn with nobody from health there', question: 'Was a baby stillborn with no health professional there?', help: 'This calls for a response as well.' },
    'death-other-children-at-home': { label: 'There are other children', question: 'Are there other children at home, or who were cared for by the same people?', help: 'Someone thinks of them each time, and mostly to comfort them.' },
    'death-abuse-or-neglect-may-have-had-a-part': { label: 'Abuse or neglect may have had a part', question: 'May abuse or neglect have had a part in it?', help: 'You do not have to be sure, and it is not for you to find out.' },
    'death-a-child-there-has-a-protection-plan': { label: 'A child there has a child protection plan', question: 'Does the child who died, or another child there, have a child protection plan?', help: 'Children’s social care knows.' },
    'death-child-lived-in-another-area': { label: 'The child lived in another area', question: 'Did the child live in another area than the one where they died?', help: 'Both areas have to know.' },
    'death-family-has-nobody-to-turn-to': { label: 'The family has nobody to turn to', question: 'Is the family without one named person to turn to?', help: 'One person whom they can ask, and who calls them.' },
    'death-not-notified-yet': { label: 'Nobody has given notice yet', question: 'Has nobody given notice of the death yet?', help: 'Do not take it that someone else did. Ask.' },
    'death-coroner-not-told-yet': { label: 'The coroner has not been told', question: 'Has the coroner not been told yet?', help: 'A doctor or the police does it.' },
    'death-agency-was-asked-what-it-holds': { label: 'Your agency was asked what it holds', question: 'Was your agency asked to say what it holds about the child and family?', help: 'This was called Form B.' },
    'death-category': { label: 'The category of the death', question: 'Into which category did the panel put the death?', help: 'The panel decides it; it is not worked out here.', options: { 'inflicted-injury-abuse-or-neglect': 'Deliberate injury, abuse or neglect', 'suicide-or-self-harm': 'Suicide or deliberate self-harm', 'trauma-or-other-outside-cause': 'An accident or another outside cause', cancer: 'Cancer', 'acute-illness': 'A sudden illness or operation', 'chronic-illness': 'A long illness', 'inherited-or-from-birth': 'A condition from birth', 'around-birth': 'Around birth', infection: 'An infection', 'sudden-unexpected-unexplained': 'Sudden, unexpected and not explained', 'not-decided-yet': 'Not decided yet' } },
    'death-was-preventable': { label: 'Preventable, in the words of before April 2010', question: 'What did the panel say about whether the death was preventable?', help: 'The words used until 31 March 2010.', options: { preventable: 'Preventable', 'potentially-preventable': 'Potentially preventable', 'not-preventable': 'Not preventable', 'too-little-known': 'Too little is known', 'not-decided-yet': 'Not decided yet' } },
    'death-modifiable-factors': { label: 'Factors that could be changed', question: 'Did the panel find factors that could be changed, so that fewer children die?', help: 'The words used since 1 April 2010. They lay no blame.', options: { found: 'Yes, some were found', 'none-found': 'None were found', 'too-little-known': 'Too little is known', 'not-decided-yet': 'Not decided yet' } },
    'death-part-played-by-the-child-s-own-health': { label: 'The child’s own health and needs', question: 'What part did the child’s own health and needs play, as the panel sees it?', help: 'The first of the four parts of the form.', options: part },
    'death-part-played-by-family-and-surroundings': { label: 'Family and surroundings', question: 'What part did family and surroundings play, as the panel sees it?', help: 'Housing and the roads nearby are among it.', options: part },
    'death-part-played-by-parenting': { label: 'How the child was cared for', question: 'What part did the child’s care play, as the panel sees it?', help: 'Said kindly, and only as far as it is known.', options: part },
    'death-part-played-by-services': { label: 'Services', question: 'What part did services play, as the panel sees it?', help: 'What was there, and what was not.', options: part }
  },
  rules: {
    'death-is-notified': 'A child has died. Every such death is notified, expected or not.',
    'death-is-notified-where-the-child-lived': 'The area where the child lived reviews the death, so it has to hear of it.',
    'death-calls-for-a-rapid-response': 'The death was not expected: health, police and social care answer it together.',
    'death-calls-for-a-joint-agency-response': 'A death of this kind is answered together by health, police and social care.',
    'death-in-doubt-counts-as-unexpected': 'Where it is not clear, the death counts as unexpected until a doctor says otherwise.',
    'death-after-end-of-life-care-is-asked-about': 'A death after end-of-life care is mostly expected. A doctor says whether a response is needed.',
    'death-that-may-not-be-natural': 'Something suggests that the death may not be natural.',
    'death-other-children-may-be-at-risk': 'Abuse or neglect may have had a part, and there are other children.',
    'death-with-abuse-in-mind': 'Abuse or neglect may have had a part: the enquiry and the police come before the review.',
    'death-with-abuse-in-mind-asks-who-else': 'Abuse or neglect may have had a part. Whether there are other children, and whether they are safe, cannot wait.',
    'death-other-children-are-thought-of': 'There are other children. Someone asks each time whether they are safe and looked after.',
    'death-asks-for-a-meeting-at-once': 'There are other children at home and a worry about them: a meeting does not wait for office hours.',
    'death-coroner-is-told': 'The coroner has to know of such a death, and decides what is examined.',
    'death-family-has-one-person': 'A family that has lost a child needs one person to turn to.',
    'death-agency-sends-what-it-holds': 'The review rests on what each agency knows.',
    'death-is-reviewed-by-the-panel': 'The death of every child is reviewed, to learn and not to blame.',
    'death-not-for-the-panel': 'The panel does not review stillbirths, nor pregnancies ended within the law.',
    'death-early-loss-not-for-the-panel': 'The panel does not review the loss of a pregnancy before 24 weeks.',
    'death-asks-whether-a-case-review-is-needed': 'Where abuse or neglect may have had a part, somebody decides whether there is a case review.',
    'death-what-could-be-changed-is-said': 'The panel found something that may have played a part and could be changed.',
    'death-result-goes-to-the-national-database': 'What a panel finds is put together for the whole country.',
    'death-modifiable-was-not-the-word-yet': 'Until 31 March 2010 panels said whether a death was preventable.',
    'death-preventable-is-no-longer-the-word': 'Since 1 April 2010 panels say whether there were factors that could be changed.'
  },
  actions: {
    'see-that-the-other-children-are-safe': { what: 'See that somebody asks today where the other children are, who looks after them, and whether they are safe. If one is in danger now, call 999.', why: 'They have lost a brother, a sister or a friend, and in a few families they may be at risk too.' },
    'leave-things-as-they-are-for-the-police': { what: 'If you are where it happened, leave things as they are and let the police say what next.', why: 'It keeps what may explain the death.' },
    'tell-the-coroner': { what: 'See that a doctor or the police tells the coroner.', why: 'The coroner decides what is examined. There is no post-mortem before that. Care for the family and safety for other children do not wait.' },
    'notify-the-death': { what: 'Give notice of the death to the child death review team for the area, or make sure that it was given.', why: 'Everything that helps the family and other children begins with it.' },
    'notify-the-area-where-the-child-lived': { what: 'See that the area where the child lived is told as well.', why: 'It knows the family and it reviews the death.' },
    'send-what-your-agency-holds': { what: 'Keep the records safe. Write into the form what your agency knows, and say so where it knows nothing.', why: 'A gap that is named is better than one that is filled.' },
    'enquiry-and-police-come-first': { what: 'Let children’s social care and the police go first. The strategy discussion decides what else may go on.', why: 'Children who are alive come first, and so does finding out what happened.' },
    'start-the-rapid-response': { what: 'Tell the designated paediatrician or the single point of contact, who starts the rapid response.', why: 'Doctors, police and social workers then plan together, and the family is not asked the same thing three times.' },
    'start-the-joint-agency-response': { what: 'Tell the lead health professional on call, who starts the joint agency response.', why: 'Doctors, police and social workers then plan together, and the family is not asked the same thing three times.' },
    'treat-it-as-unexpected-and-ask-the-paediatrician': { what: 'Treat it as unexpected, and ask the designated paediatrician to decide.', why: 'What is not done in the first days cannot be done later.' },
    'ask-the-paediatrician-whether-a-response-is-needed': { what: 'Ask the doctor who knew the child, or the designated paediatrician, whether a response is needed.', why: 'Mostly it is not, and the family can be left in peace.' },
    'meet-at-once-out-of-hours': { what: 'Ask for a meeting at once: the doctor who saw the child, the duty social worker, the police, and ambulance staff if they can.', why: 'The other children’s night cannot wait for the morning.' },
    'visit-the-place-together': { what: 'Health and police visit the place together, with the family’s knowledge.', why: 'Going once, together, is kinder and shows more.' },
    'panel-reviews-the-death': { what: 'Tell the family gently that the death of every child is reviewed, and how they can take part.', why: 'It is done for every child, so that fewer die.' },
    'no-panel-and-still-care': { what: 'The panel does not review it. Offer the family care all the same. Where nobody from health was there, or something worries you, say so today.', why: 'That there is no review says nothing about the loss, or about a worry.' },
    'ask-whether-a-case-review-is-needed': { what: 'Tell the safeguarding partnership, which decides whether there is a case review.', why: 'It learns what services could do better, and is another thing than the panel.' },
    'say-what-could-be-changed': { what: 'The panel says what could be changed, by whom, and asks later whether it was.', why: 'That is what the review is for.' },
    'send-what-was-found-to-the-national-database': { what: 'Send what the panel found to the National Child Mortality Database.', why: 'What one area cannot see shows in many.' },
    'use-the-panel-words-of-that-time': { what: 'Write it down in the words of that time.', why: 'The words changed on 1 April 2010, and the figures are not the same.' },
    'name-one-person-for-the-family': { what: 'Name one person for the family: to answer, to explain and to call.', why: 'Nobody can remember everything that is said on such a day.' },
    'be-kind-and-look-after-each-other': { what: 'Say the child’s name and that you are sorry. Tell the family what happens next. Look after yourself and your colleagues too.', why: 'They will remember how they were spoken to. You may need help as well: ask your manager.' }
  },
  clocks: {
    'death-notified-one-area': 'Notice is given, as another area asks',
    'death-notified': 'Notice is given',
    'death-place-visited': 'The place is visited together',
    'death-meeting-one-borough': 'The first meeting is held, as one London borough asks',
    'death-first-phase': 'The first phase has mostly ended',
    'death-second-phase': 'The second phase has mostly ended',
    'death-last-phase': 'The last phase has mostly ended',
    'death-review-meeting': 'The child death review meeting is held',
    'death-panel': 'The panel reviews the death'
  },
  events: { 'child.died': 'the child died', 'review-meeting.reported': 'the panel had the report of the review meeting' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
