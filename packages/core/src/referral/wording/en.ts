import type { ActionId } from '../actions.ts'
import { explainingWith } from '../explaining.ts'
import type { FactId, GroupId } from '../facts.ts'
import type { RuleBookWords } from '../../kernel/rulebook.ts'
import type { ClockId, ReferralEventId } from '../parameters.ts'
import type { DutyId } from '../rules.ts'

interface FactWording {
  readonly question: string
  readonly help?: string
  /** Of a choice: what each option says. Signs answer yes, no and not sure. */
  readonly answers?: Readonly<Record<string, string>>
}

/** What people read for each id of this folder. A key left out fails the types; another locale is a file of the same shape. */
export interface ReferralWording {
  readonly groups: Readonly<Record<GroupId, string>>
  readonly facts: Readonly<Record<FactId, FactWording>>
  readonly actions: Readonly<Record<ActionId, { readonly label: string; readonly meaning: string }>>
  readonly duties: Readonly<Record<DutyId, string>>
  readonly clocks: Readonly<Record<ClockId, string>>
}

export const en: ReferralWording = {
  groups: {
    'while-you-wait': 'While you wait', 'what-to-refer': 'What you are referring', 'whom-to-tell': 'Who to tell', 'how-it-was-passed-on': 'How it was passed on', 'what-came-back': 'What came back'
  },
  facts: {
    'danger-grows-while-waiting': { question: 'Has anything happened since that makes you more afraid for the child now?' },
    'something-new-is-known': { question: 'Have you learnt something new about this child or family since you passed it on?' },
    'refer-as': { question: 'What do the answers about the child point to?', help: 'If you are not sure, leave this open and talk to your safeguarding lead or the front door.', answers: { 'early-help': 'Early help, with the family', 'child-in-need': 'A child in need (section 17)', 'child-protection': 'A child who may be suffering significant harm (section 47)' } },
    'parents-agreement': { question: 'Do the parents agree to the referral?', help: 'You may pass on a child protection concern without their agreement.', answers: { given: 'Yes, they agree', withheld: 'They said no', 'not-yet-sought': 'Not asked yet', 'asking-would-add-risk': 'Asking could put the child or somebody else at risk, or spoil evidence' } },
    'referrer-is': { question: 'Are you passing this on as part of your work or volunteering?', answers: { professional: 'Yes', 'member-of-the-public': 'No, as a neighbour, friend or relative' } },
    'lead-is-the-worry-or-does-not-act': { question: 'Is the worry about your safeguarding lead, or can you not reach them, or have they not acted?' },
    'child-lives-in-another-area': { question: 'Does the child live in another council’s area?' },
    'passed-on': { question: 'Has the concern been passed to children’s social care?', answers: { 'not-yet': 'Not yet', 'by-phone': 'Yes, by phone', 'in-writing': 'Yes, in writing', 'by-phone-and-in-writing': 'Yes, by phone and in writing' } },
    'referral-acknowledged': { question: 'Has anybody told you that it was received?' },
    'outcome-of-referral': { question: 'What were you told would happen?', answers: { 'not-told': 'I have not been told', 'no-further-action': 'Children’s social care will take no further action', 'early-help': 'Early help for the family', assessment: 'A social worker will assess', 'strategy-discussion': 'A strategy discussion', 'immediate-protection': 'The child is being protected now' } },
    'referrer-agrees-with-outcome': { question: 'Do you think that this keeps the child safe?' },
    'disagreement-stage': { question: 'How far has the disagreement gone?', answers: { 'not-raised': 'I have not raised it yet', 'between-practitioners': 'Between the people who know the child', 'between-team-managers': 'Between team managers', 'between-service-managers': 'Between service managers', 'between-directors': 'Between directors', 'before-the-partnership': 'Before the safeguarding partnership', settled: 'It is settled' } }
  },
  actions: {
    'call-999-do-not-wait': { label: 'Call 999 if a child is in danger now', meaning: 'Do not wait for an answer to the referral.' },
    'phone-the-front-door-again': { label: 'Phone the front door again now', meaning: 'Say what has changed. Out of hours, phone the emergency duty team.' },
    'do-not-ask-the-parents': { label: 'Do not ask the parents first', meaning: 'Say to the front door why asking would add risk, and agree with them who tells the family and when.' },
    'phone-the-front-door': { label: 'Phone the front door today', meaning: 'Say what you saw and heard, what you do not know, and what you are worried about. You do not have to be sure.' },
    'refer-it-yourself': { label: 'Refer it yourself', meaning: 'Nobody has to give you leave. Call the front door, the LADO or the police; then tell the next person up.' },
    'refer-where-the-child-lives': { label: 'Refer to the area where the child lives', meaning: 'If the child is in danger where they are now, tell that area and the police as well.' },
    'ask-the-parents-to-agree': { label: 'Ask the parents to agree to the referral', meaning: 'Tell them why, and what help may come of it. If asking could put anybody at risk, do not ask; phone the front door.' },
    'refer-without-agreement': { label: 'Refer without waiting for agreement', meaning: 'A child protection concern is passed on whether or not the parents agree. Record why.' },
    'tell-the-parents-unless-it-adds-risk': { label: 'Tell the parents, unless that adds risk', meaning: 'Do not tell them first if it could put the child, you or anybody else at risk, or spoil evidence, or if any other step says not to. Ask the front door if unsure.' },
    'record-the-refusal-and-think-again': { label: 'Record the refusal, and ask what it means', meaning: 'Does refusing help make the child less safe? If so the answer may now be a child protection referral. Talk to your lead today.' },
    'note-who-took-it-and-when': { label: 'Write down who took it, and the time', meaning: 'Their name, what you said and what they said would happen next.' },
    'send-what-is-new': { label: 'Pass on what is new', meaning: 'Phone whoever has the referral. What was decided may be looked at again.' },
    'confirm-it-in-writing': { label: 'Confirm the phone call in writing', meaning: 'Use your area’s referral form. It does not have to be perfect.' },
    'chase-the-acknowledgement': { label: 'Ask whether it arrived', meaning: 'Silence does not mean that it was received. Phone, and write down who answered.' },
    'ask-what-was-decided': { label: 'Ask what was decided', meaning: 'You should be told. If you are not, phone and ask.' },
    'say-that-you-disagree': { label: 'Say that you disagree, and why', meaning: 'Speak to the person who decided, with your lead. Ask for a second look at what worries you.' },
    'keep-the-child-safe-meanwhile': { label: 'Keep the child safe meanwhile', meaning: 'Agree who sees the child, when, and what would make you call again at once.' },
    'take-it-to-the-next-stage': { label: 'Take it to the next stage if it is not settled', meaning: 'Your area’s policy says who speaks to whom and by when. Your lead or manager goes with you.' },
    'record-what-was-agreed': { label: 'Record what was agreed', meaning: 'Write down what was settled, by whom, and what each will now do for the child.' },
    'talk-with-the-family-about-early-help': { label: 'Talk with the family about early help', meaning: 'Help can begin now. If you are still worried, tell your safeguarding lead today. You do not have to be sure.' },
    'go-on-helping-the-family': { label: 'Go on working with the child and family', meaning: 'You still see this child. Stay watchful, record, and pass on what changes.' }
  },
  duties: {
    'danger-does-not-wait-for-an-answer': 'When danger grows, nobody waits for an answer to a referral.',
    'pass-on-what-is-new': 'A level of need can change at any time; what is new is passed on.',
    'refer-child-protection-at-once': 'A concern that a child may be suffering significant harm is referred the same day.',
    'anyone-may-refer': 'Whoever sees it first may refer it. Talking it over is good and must not hold it up.',
    'refer-to-the-area-of-the-child': 'The council where the child lives receives the referral.',
    'child-in-need-asks-agreement': 'A child in need is referred with the agreement of a person with parental responsibility.',
    'child-in-need-referred-with-agreement': 'With agreement, a child in need is referred.',
    'refusal-is-thought-about': 'A refusal is recorded, and whether it raises the worry is thought about.',
    'child-protection-needs-no-agreement': 'A child protection referral does not need agreement.',
    'parents-are-told-where-safe': 'Parents are told of a child protection referral unless that would add risk.',
    'parents-are-not-asked-where-it-adds-risk': 'Where asking would add risk, it is shared without asking, and the reason is recorded.',
    'phone-referral-is-confirmed-in-writing': 'A professional confirms a phone referral in writing.',
    'referral-is-acknowledged': 'The council acknowledges a referral and decides on the next step.',
    'silence-is-chased': 'A referrer who hears nothing asks.',
    'referrer-is-told-the-outcome': 'The referrer is told what was decided.',
    'assessment-has-its-limit': 'An assessment has a longest time. It is a ceiling, not a goal.',
    'family-below-a-referral-is-helped': 'A family that children’s social care does not take on is still helped.',
    'disagreement-is-said': 'A disagreement about a child’s safety is raised, and never leaves the child unsafe.',
    'disagreement-goes-up': 'A disagreement that is not settled goes to the next stage of the area’s policy.',
    'disagreement-before-the-partnership': 'The last stage is the safeguarding partnership.',
    'what-was-agreed-is-recorded': 'What settled a disagreement is recorded.'
  },
  clocks: {
    'written-confirmation': 'Confirm a phone referral in writing',
    'written-confirmation-one-borough': 'Confirm a phone referral in writing (one London borough)',
    'contact-decision': 'The front door decides on a contact (several London boroughs)',
    acknowledgement: 'Children’s social care acknowledges the referral',
    'acknowledgement-chase': 'Chase it if nobody has acknowledged it',
    'referral-decision': 'Children’s social care decides what to do next',
    'outcome-told': 'The referrer is told the outcome',
    'outcome-told-one-area': 'The referrer is told the outcome (another area)',
    'child-seen-one-area': 'A social worker sees the child (another area, child protection)',
    'initial-assessment': 'The initial assessment is finished',
    assessment: 'The assessment is finished',
    'initial-conference': 'The initial child protection conference is held',
    'disagreement-raised': 'A disagreement is raised (another area)',
    'disagreement-reply': 'A disagreement is answered (another area)',
    'service-managers-told': 'It goes to service managers (another area)',
    'disagreement-meeting': 'They meet (another area)',
    'disagreement-settled': 'It is settled by talking (one London borough)'
  }
}

const events: Readonly<Record<ReferralEventId, string>> = {
  'referral.made-by-phone': 'the referral was made by phone', 'contact.received': 'the front door heard of the child', 'referral.received': 'the referral was received', 'referral.sent': 'the referral was sent',
  'referral.decided': 'children’s social care decided', 'strategy-discussion.held': 'the strategy discussion that started the enquiry was held', 'outcome.told': 'the referrer was told the outcome',
  'disagreement.raised': 'the disagreement was raised', 'disagreement.answered': 'the disagreement was answered', 'disagreement.passed-up': 'the disagreement went to the next stage'
}

/** The words with which the rule book prints these rules. Rules of every span of days say the same. */
export const ruleBookWords: RuleBookWords = {
  facts: Object.fromEntries(Object.entries(en.facts).map(([id, { question, answers }]) => [id, { label: question, ...(answers && { options: answers }) }])),
  groups: en.groups,
  rules: en.duties,
  actions: Object.fromEntries(Object.entries(en.actions).map(([id, { label }]) => [id, label])),
  clocks: en.clocks,
  events
}

/** The words with which what to do about a referral is explained. */
export const explanation = /* @__PURE__ */ explainingWith(en, ruleBookWords, {
  means: 'What to do about this referral, in order. If you are more worried than this sounds, phone the children’s front door.',
  openWords: { facts: 'Not enough is known. Ask this next:', judgement: 'A person has to judge this.', 'facts-and-judgement': 'Not enough is known, and a person has to judge this.', neither: 'This is what these answers ask for.' },
  answerWords: { yes: 'Yes', suspected: 'I suspect it', no: 'No', 'not-asked': 'Not asked yet', 'asked-not-known': 'Asked, and not known', refused: 'They would not say' },
  gradeWords: { seen: 'Read in the named document.', reported: 'Reported by another document. To be confirmed by the board.', recalled: 'Well known, and not opened for this edition. To be confirmed by the board.', inferred: 'Our own reading. To be confirmed by the board.', unverified: 'Not confirmed. Not used.' },
  notCheckedSince: day => `Guidance not checked since ${day}. Act as it says, and check with your safeguarding lead.`,
  fromAnotherArea: 'From another area’s guidance; compare with London’s.',
  carriedFrom: title => `Carried from: ${title}. Not read for this day; to be confirmed by the board.`,
  stillWorried: 'If you are still worried, tell your safeguarding lead today. You do not have to be sure.'
})
