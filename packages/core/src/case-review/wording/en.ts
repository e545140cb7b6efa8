import { sharedFactWords, sharedGroupWords } from '../../people/wording/en.ts'
import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'
import { templateTables } from './en/templates.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    ...sharedGroupWords,
    'review-others-at-risk': { title: 'Other children', closing: 'I have thought about other children and found nothing more.' },
    'review-what-happened': { title: 'What happened', closing: 'I have asked what happened and found nothing more.' },
    'review-deciding': { title: 'Who decides, and what', closing: 'I have asked who decides and heard nothing more.' },
    'review-method': { title: 'How it is looked at', closing: 'I have asked how it is looked at and heard nothing more.' },
    'review-gathering': { title: 'What has been gathered', closing: 'I have looked at what was gathered and found nothing more.' }
  },
  facts: {
    ...sharedFactWords,
    'review-other-child-may-be-in-danger': { label: 'Another child may be in danger', question: 'Might another child be in danger from the same people or place?', help: 'A brother or sister, a child in the same home or club.' },
    'review-child-died': { label: 'A child died', question: 'Did a child die?', help: 'Anyone under 18.' },
    'review-child-was-seriously-harmed': { label: 'A child was seriously harmed', question: 'Was a child seriously harmed?', help: 'In body or mind. Serious harm may have been done even where the child recovers.' },
    'review-abuse-or-neglect-is-known-or-suspected': { label: 'Abuse or neglect is known or suspected', question: 'Is it known or suspected that the child was abused or neglected?', help: 'A suspicion is enough. It need not be the cause.' },
    'review-may-have-been-suicide': { label: 'The child may have ended their own life', question: 'May the child have ended their own life?', help: 'Where that is suspected, say so.' },
    'review-died-in-custody-or-detained': { label: 'The child died in custody or while detained', question: 'Did the child die in custody, on remand, in a secure home, or while detained in hospital?', help: 'Also at a police station.' },
    'review-died-in-a-regulated-setting': { label: 'The child died where an inspected service looked after them', question: 'Did the child die in a setting or service that is inspected?', help: 'A nursery, a children’s home, a residential school.' },
    'review-a-parent-was-killed': { label: 'A parent was killed', question: 'Was a parent of the child killed?', help: 'And another kind of review has begun.' },
    'review-killed-by-a-parent-who-was-ill': { label: 'The child was killed by a parent who was mentally ill', question: 'Was the child killed by a parent with a mental illness?', help: 'So far as is known.' },
    'review-very-serious-sexual-abuse': { label: 'Very serious sexual abuse', question: 'Was it very serious sexual abuse?', help: 'No details are needed here.' },
    'review-worry-about-working-together': { label: 'A worry about how services worked together', question: 'Is there a worry about how people and services worked together?', help: 'Something was not passed on, nobody met, nobody asked.' },
    'review-several-areas-knew-the-child': { label: 'More than one area knew the child', question: 'Did more than one area know the child?', help: 'The child moved, or it happened away from home.' },
    'review-decision': { label: 'What was decided', question: 'What was decided about a review?', help: 'Then by the chair of the board, today by the safeguarding partners.', options: { 'to-be-reviewed': 'There will be a review', 'no-review': 'There will be none', 'learn-in-another-way': 'It will be learnt from in another way' } },
    'review-method-chosen': { label: 'The method', question: 'By what method is it looked at?', help: 'Whoever leads the review says so at its start.', options: { 'individual-management-reviews': 'Each agency reviews its own part', 'systems-method': 'Together, as a system (Learning Together)', 'root-cause-analysis': 'Root cause analysis' } },
    'review-looks-for-someone-to-blame': { label: 'It has turned into a search for someone to blame', question: 'Has it turned into a search for someone to blame?', help: 'Courts, coroners and employers have their own ways.' },
    'review-every-agency-wrote-its-summary': { label: 'Every agency wrote what it knew and did', question: 'Has every agency written what it knew and did?', help: 'Schools and doctors too.' },
    'review-one-chronology-for-all': { label: 'One timeline for all agencies', question: 'Is there one timeline for all agencies?', help: 'Not one for each.' },
    'review-family-and-workers-were-heard': { label: 'The family and the workers were heard', question: 'Have the family and the people who worked with the child been heard?', help: 'One to one, and in time to make a difference.' },
    'review-every-recommendation-has-an-owner': { label: 'Every recommendation has an owner and a day', question: 'Does every recommendation say who does it, by when, and how we will know?', help: 'An agency and a role, not a person.' }
  },
  rules: {
    'review-other-children-first': 'Another child may be in danger. That goes before any review.',
    'review-anyone-may-put-a-case-forward': 'Anyone who works with children may say that a case should be looked at.',
    'review-was-decided-on-within-a-month': 'By the rules of that time it was decided within a month whether there is a review.',
    'review-after-a-death': 'A child died, and abuse or neglect is known or suspected.',
    'review-is-always-considered': 'One of the things for which the guidance of that time asked boards to consider a review.',
    'review-where-harm-was-serious': 'A child was seriously harmed, and abuse or neglect is known or suspected. A review was held unless it was certain that services had worked together well.',
    'review-after-a-death-in-custody': 'A child died in custody or while detained.',
    'review-notifiable-incident': 'An incident that the guidance of that time asked to be reported.',
    'review-national-panel-is-notified': 'A child died or was seriously harmed, and abuse or neglect is known or suspected: by law the council tells the national panel.',
    'review-rapid-review-follows': 'A quick first look by all partners follows: the facts, who must be kept safe, what can be learnt, what comes next.',
    'review-looked-after-child-died': 'A child whom a council looked after died, whatever the cause.',
    'review-one-area-leads': 'More than one area knew the child, and one has to lead.',
    'review-is-commissioned': 'It was decided to hold a review.',
    'review-report-is-published': 'What a review finds is for everyone to learn from.',
    'review-decided-against': 'It was decided not to hold a review. Someone may ask why, years later.',
    'review-is-not-about-blame': 'A review asks why it made sense to people at the time. It is no trial and no disciplinary hearing.',
    'review-by-individual-management-reviews': 'Each agency looks at its own part, and someone independent brings the parts together.',
    'review-by-a-systems-method': 'The case is a window on how the whole system works.',
    'review-by-root-cause-analysis': 'The Board only thought about this method. It comes from the health service.',
    'review-summaries-are-missing': 'What every agency knew and did is not all there yet.',
    'review-chronology-is-missing': 'There is no shared timeline. The Board wished for one way of gathering for all of London.',
    'review-voices-are-missing': 'The family, or those who worked with the child, have not been heard.',
    'review-owners-are-missing': 'A recommendation that belongs to nobody is not carried out.'
  },
  actions: {
    'call-999-if-that-child-is-in-danger': { what: 'If that child is in danger now, call 999.', why: 'The police can act at once. A review can wait.' },
    'tell-partners-that-a-review-may-be-needed': { what: 'Say through your lead (or someone else, if the worry is about the lead) to your local safeguarding partners that the case may have to be reviewed, and why.', why: 'You may be the only one who sees what could be learnt.' },
    'report-to-ofsted-and-the-board': { what: 'See that the council reports the incident to Ofsted and to the board or boards concerned.', why: 'This was the rule until the national panel began in 2018.' },
    'council-notifies-the-national-panel': { what: 'See that the council notifies the national panel and tells the safeguarding partners. Tell yours what you know today.', why: 'It is a duty in law, with few days.' },
    'council-tells-government-of-the-death': { what: 'See that the council tells the Secretary of State and Ofsted that a child it looked after has died.', why: 'It is told whatever the cause.' },
    'hold-a-serious-case-review': { what: 'The board holds a serious case review.', why: 'By the rules of that time a board had no choice here.' },
    'consider-a-serious-case-review': { what: 'The board considers a serious case review, and its chair decides.', why: 'By the guidance of that time it was always to be thought about.' },
    'review-unless-working-together-was-surely-good': { what: 'The board holds a serious case review, unless it is certain that services worked together well. It writes down what makes it certain.', why: 'Doubt counted for a review.' },
    'hold-a-rapid-review': { what: 'The partners hold a rapid review: gather the facts, keep other children safe, say what could be better, decide what comes next.', why: 'Much can be learnt in weeks, and some children cannot wait for a long report.' },
    'agree-which-area-leads': { what: 'Agree between the areas who leads, and bring in the others. Today it is the area in which it happened; until 2018 it was the one where the child normally lived, or whose council looked after the child.', why: 'Two half reviews miss what lies between them.' },
    'commission-an-independent-review': { what: 'Ask someone to lead it who had no part in the case or in the agencies that did. Agree what is asked and how.', why: 'Nobody sees their own blind spot.' },
    'publish-the-whole-report': { what: 'Publish the whole report, written so that the child and the family are not known from it. Where publishing it would be wrong, publish the improvements that have to be made.', why: 'Others can only learn from what they can read.' },
    'write-down-why-no-review': { what: 'Write down why there is no review, and send it to whoever oversees reviews. Say what will be learnt in another way.', why: 'A decision without a reason cannot be looked at again.' },
    'look-for-why-and-not-for-who': { what: 'Bring it back to why: what people knew then, what made it hard, what would help the next one.', why: 'People who fear blame do not tell what happened.' },
    'write-individual-management-reviews': { what: 'Ask each agency for a review of its own part by someone who was not in it: a timeline, what was done and why, what is learnt, what will change.', why: 'Each knows its own rules best, and someone independent looks across them.' },
    'work-through-key-episodes': { what: 'With two lead reviewers and a team from the agencies: talk with those who were there one by one, pick the key episodes, ask for each what shaped it, and look for what happens in other cases too.', why: 'It shows what would go wrong again with other people.' },
    'root-cause-analysis-by-its-own-steps': { what: 'If it is used: a timeline, where care went wrong, what contributed, the root causes, what stopped it from being worse, what to do. Ask the health service for someone trained.', why: 'No rule of a board was found that asks for it, and it is not a search for one culprit.' },
    'ask-every-agency-for-its-summary': { what: 'Ask every agency for its summary on one sheet (its headings are in the rule book): who it is, when it knew the family, what it saw and did, what it decided and why, what it would do now.', why: 'The same form from all makes gaps visible.' },
    'keep-one-chronology': { what: 'Keep one timeline. Each entry: date, agency, role of who wrote it, what happened, where it is recorded, what it meant for the child, and whether what was expected was done.', why: 'Only side by side do you see who knew what, and when.' },
    'hear-family-and-workers': { what: 'Ask the family and the people who worked with the child to tell it, one to one. Say beforehand what it is for, and afterwards what came of it.', why: 'Records do not say what people saw, hoped and feared.' },
    'give-every-recommendation-an-owner': { what: 'Write for each recommendation: which agency and role, by when, how far it is, and what would show that it worked.', why: 'The same lessons are written again and again where nobody follows them up.' }
  },
  clocks: { 'case-review-decision': 'It is decided whether there is a review', 'case-review-finished': 'The review is finished', 'incident-reported': 'The council has reported the incident', 'rapid-review-finished': 'The rapid review is finished' },
  events: { 'case.put-forward-for-review': 'the case was put forward', 'review.decided-on': 'a review was decided on', 'serious-incident.known': 'the council came to know of it', 'national-panel.notified': 'the national panel was notified' },
  tables: templateTables
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
