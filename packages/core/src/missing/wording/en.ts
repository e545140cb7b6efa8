import { sharedFactWords, sharedGroupWords } from '../../people/wording/en.ts'
import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    ...sharedGroupWords,
    'missing-danger': { title: 'What makes it more dangerous', closing: 'I have thought about what could make it more dangerous, and found nothing more.' },
    'missing-around-it': { title: 'What stands around it', closing: 'I have asked what stands around it, and found nothing more.' },
    'missing-afterwards': { title: 'When the child is back', closing: 'I have asked about the time when the child was back, and found nothing more.' }
  },
  facts: {
    ...sharedFactWords,
    'missing-needs-medicine-or-care': { label: 'Needs medicine or care', question: 'Does the child need medicine or care that they do not have with them?', help: 'Also a child who is ill, hurt or pregnant.' },
    'missing-may-harm-themselves': { label: 'May harm themselves', question: 'May the child harm themselves?', help: 'Something they said, wrote or did, now or before.' },
    'missing-may-be-used-or-hurt-by-others': { label: 'May be used or hurt by others', question: 'May someone use or hurt the child while they are away?', help: 'For sex, for crime, in a quarrel between groups, for a marriage, or at home by someone they fled from.' },
    'missing-young-or-needs-help-to-be-safe': { label: 'Young, or needs help to be safe', question: 'Is the child too young to be safe alone, or in need of help to be safe?', help: 'A disability or an illness can make any age too young.' },
    'missing-in-dangerous-weather-or-place': { label: 'Dangerous weather or place', question: 'Is it very cold or hot, or is the child near water, a railway or a busy road?', help: 'Think of what they wear and have with them.' },
    'missing-danger-is-at-home': { label: 'The danger is at home', question: 'Is the child in danger from someone at home or in the family?', help: 'For example someone they fled from, or who hurts them there.' },
    'missing-place-is-known-but-not-agreed': { label: 'The place is known, and was not agreed', question: 'Is it known where the child is, and should they be somewhere else?', help: 'For example with a friend after the time that was agreed. Only if somebody trusted knows it for sure.' },
    'missing-child-has-protection-plan': { label: 'Has a child protection plan', question: 'Does the child have a child protection plan?', help: 'Ask children’s social care if you do not know.' },
    'missing-lives-with-paid-staff': { label: 'Lives in a home with paid staff', question: 'Does the child live in a children’s home or a flat with support staff?', help: 'Not with foster carers or family.' },
    'missing-carers-waited-to-report': { label: 'Nobody reported it, or only late', question: 'Did the people who care for the child not report it, or wait long?', help: 'Ask calmly why. Some fear the police, and some have learnt that it happens.' },
    'missing-for-the-first-time-or-spoken-of': { label: 'Away for the first time, or talks of it', question: 'Was the child away for the first time, or do they talk of running away?', help: 'Listen for what they want to get away from, or who they want to get to.' },
    'missing-assessment-before': { label: 'The assessment before any incident', question: 'Is there an assessment, made before, of what to do if this child goes missing?', help: 'Made by the social worker and carer for a child in care.', options: { made: 'Yes, and it is up to date', 'not-made': 'No, or it is out of date' } },
    'missing-how-the-police-record-it': { label: 'How the police record it', question: 'How do the police record it?', help: 'Their word for it changed over the years, and can change within a day.', options: { missing: 'As missing', absent: 'As absent', 'no-apparent-risk': 'As missing without apparent risk' } },
    'missing-how-long': { label: 'For how long', question: 'For how long has the child been away?', help: 'From when somebody last knew where they were.', options: { 'up-to-24-hours': 'Up to 24 hours', 'over-24-hours': 'More than 24 hours', 'over-7-days': 'More than 7 days', 'over-3-months': 'More than 3 months' } },
    'missing-times-in-thirty-days': { label: 'Times missing in the last 30 days', question: 'How many times was the child missing in the last 30 days?', help: 'This time too.' },
    'missing-child-is-back': { label: 'The child is back', question: 'Has the child come back or been found?', help: 'Be glad to see them. Questions can wait.' },
    'missing-hurt-or-used-while-away': { label: 'Hurt or used while away', question: 'Was the child hurt or used by someone while away, or before they left?', help: 'What they said or what you saw. Do not press them.' },
    'missing-interview-was-refused': { label: 'The interview was refused', question: 'Did the child say no to the talk after their return?', help: 'They may say yes to someone else, elsewhere, or later.' }
  },
  rules: {
    'missing-child-is-reported': 'Nobody knows where the child is. The police decide how to look for them, and how they record it.',
    'missing-recorded-as-absent': 'From 2013 to 2016 the police could record a child as absent: not where expected, and not thought to be at risk.',
    'missing-recorded-without-apparent-risk': 'The police see no apparent risk. That is the lowest step of missing, and it can change.',
    'missing-in-danger-is-an-emergency': 'The child is missing, and something makes it more dangerous.',
    'missing-in-danger-asks-to-think-again': 'A trained person judges whether the child is likely to suffer significant harm.',
    'missing-found-and-still-in-danger': 'It is known where the child is, and something still makes it dangerous.',
    'missing-found-and-still-in-danger-asks-to-think-again': 'Being found does not end the danger. A trained person judges whether the child is likely to suffer significant harm.',
    'missing-danger-at-home-is-not-told-there': 'The danger is at home, so the family is not told first.',
    'missing-and-a-marriage-is-feared': 'A forced marriage or violence for honour is feared. Relatives do not mediate or interpret.',
    'missing-place-known-is-not-missing': 'Where the child is, is known: they are not missing, but away without agreement.',
    'missing-from-care-is-told-to-all': 'The council that looks after the child, their social worker and, where it is safe, their parents have to know.',
    'missing-with-a-protection-plan': 'A child with a child protection plan is missing.',
    'missing-assessment-is-made-before': 'A child in care has no assessment of what to do if they go missing. It is made before anything happens.',
    'missing-assessment-is-used': 'An assessment was made before for just this moment.',
    'missing-agreed-steps-before-reporting': 'For young people in homes with staff, London has agreed steps to find them before the police are told.',
    'missing-reported-late': 'Nobody reported the child missing, or only late. That is a worry of its own.',
    'missing-reported-late-asks-to-think-again': 'Why nobody reported it may say much about how the child is cared for.',
    'missing-again-asks-to-think-again': 'The danger grows with each time. It does not become normal.',
    'missing-three-times-in-thirty-days': 'Three times within 30 days.',
    'missing-for-longer': 'The child has been away for more than a day.',
    'missing-for-months': 'The child has been away for more than three months.',
    'missing-child-back-is-seen-by-the-police': 'The police see a child who is back, to know that they are safe.',
    'missing-return-interview': 'The talk with someone who does not look after the child is held within 72 hours of the return.',
    'missing-return-interview-of-the-london-procedure': 'The London procedure of those years had a talk after the return. No limit of time for it was read.',
    'missing-interview-refused': 'A no is an answer for today.',
    'missing-hurt-or-used': 'The child was hurt or used while away, or fled from it.'
  },
  actions: {
    'tell-the-police-the-child-is-missing': { what: 'Tell the police that the child is missing. You do not have to wait. Call 999 if the child may be in danger, or 101.', why: 'The first hours matter. The police grade the risk and look for the child.' },
    'say-what-makes-it-more-dangerous': { what: 'Say at once what makes it more dangerous: medicine, weather, people, what the child said.', why: 'The police set how fast they act by what they know. Ring again when you learn more.' },
    'call-999-if-the-danger-is-now': { what: 'If the child is in danger at this moment, call 999. Say where they are and what the danger is.', why: 'A child can be found, or back, and still in danger.' },
    'get-medical-help-for-the-child': { what: 'If the child may be hurt or unwell, get medical help first: a doctor, A&E, or 999.', why: 'Some harm cannot be seen, and some help works only if it comes soon.' },
    'take-the-agreed-steps-then-report': { what: 'Take the steps that were agreed for this child, and report when they have not found them. If the child may be in danger, report at once.', why: 'Staff often know best where to look. Agreed steps never hold up a child in danger.' },
    'absent-is-watched-and-can-change': { what: 'Ask when it is looked at again, and tell the police everything new.', why: '“Absent” was no reason to stop looking. It became “missing” with any new worry.' },
    'agree-when-it-is-looked-at-again': { what: 'Agree with the police what is done and when it is looked at again.', why: 'The risk can rise with every hour.' },
    'tell-everyone-responsible-for-the-child': { what: 'Tell the social worker (or the out-of-hours team), the council that looks after the child and, where it is safe, the parents.', why: 'Each may know where the child could be, and each has a duty.' },
    'plan-the-safe-return': { what: 'Check that the place is safe, and agree how and when the child comes back.', why: 'A child whose place is known can still be in danger there.' },
    'ask-for-a-strategy-discussion': { what: 'Ask children’s social care for a strategy discussion, and say how urgent it is.', why: 'It brings together what each service knows. It can be held by phone, the same day.' },
    'ask-for-a-meeting-on-the-missing-child': { what: 'Ask the social worker, or children’s social care, for a meeting of all who know the child.', why: 'Together they see what pulls or pushes the child away.' },
    'keep-the-missing-child-case-open': { what: 'Keep the case open and go on looking. Agree who does what, and when you meet again.', why: 'A missing child has the same rights after months.' },
    'make-the-assessment-before-an-incident': { what: 'Tell the social worker that the assessment is not there. Make it with them, the carer and the child. If the child is missing already, do not wait for it.', why: 'When a child goes missing there is no time to gather what the police need.' },
    'use-the-assessment-made-before': { what: 'Give the police the assessment that was made, and say what has changed since.', why: 'It says who the child is, where they may be, and what would put them in danger.' },
    'let-the-police-see-that-the-child-is-safe': { what: 'Tell the police and the social worker at once that the child is back, so that they can see that the child is safe.', why: 'It is a short check for harm and for crime. It is not the interview.' },
    'ask-for-an-independent-return-interview': { what: 'Ask children’s social care for a return interview by someone who does not look after the child.', why: 'Children tell an outsider what they fled from, and who was there.' },
    'offer-the-interview-again': { what: 'Offer it again: another person, another place, another day. Write down that you did.', why: 'It is the child’s right, each time. Trust may take more than one try.' }
  },
  clocks: { 'return-interview': 'The return interview is held' },
  events: { 'child.returned': 'the child came back' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
