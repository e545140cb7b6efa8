import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, EventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, EventId> = {
  groups: {
    'disclosure-child': { title: 'The child', closing: 'I have thought about the child’s safety and found nothing more.' },
    'disclosure-asking': { title: 'Who asks, and why', closing: 'I have asked who asks and why, and found nothing more.' },
    'disclosure-decision': { title: 'What the police and their partners found', closing: 'I have asked what was found and decided, and heard nothing more.' },
    'disclosure-afterwards': { title: 'What happens to what was told', closing: 'I have thought about what happens to what was told and found nothing more.' }
  },
  facts: {
    'disclosure-child-at-risk-now': { label: 'A child may be in danger now', question: 'Might a child be in danger from this person now?', help: 'Then nobody waits for the scheme.' },
    'disclosure-person-is-near-the-child': { label: 'The person can reach a particular child', question: 'Can this person reach a particular child?', help: 'They live with the child, come to the house, talk online or by phone, or could meet the child alone.' },
    'disclosure-someone-wants-to-ask': { label: 'Somebody wants to ask the police about a person’s past', question: 'Does someone want to ask whether a person has a record of sexual offences against children?', help: 'A parent, a grandparent, a neighbour, a friend: anyone who cares about a child.' },
    'disclosure-is-for-a-job': { label: 'It is about taking someone on for work', question: 'Is it about taking someone on for work, paid or unpaid?', help: 'A nanny, a coach, a helper.' },
    'disclosure-asker-stays-unnamed': { label: 'Whoever asks does not want to give a name', question: 'Does the person who asks want to stay unnamed?', help: 'Or cannot show who they are.' },
    'disclosure-person-was-convicted': { label: 'Convicted of a sexual offence against a child', question: 'Did the police say that the person was convicted of a sexual offence against a child?', help: 'Only what the police told you, never what people say.' },
    'disclosure-person-is-a-risk-to-this-child': { label: 'The police or a meeting said: a risk to this child', question: 'Did the police, or a meeting of partners, say that the person is a risk to this child?', help: 'The person lives with the child, visits, or can reach the child.' },
    'disclosure-is-needed-and-in-proportion': { label: 'Telling is needed, and goes no further than needed', question: 'Did they find that telling someone is needed to keep the child safe, and not more than is needed?', help: 'Their judgement, with the law in mind.' },
    'disclosure-best-placed': { label: 'Who is best placed to protect the child', question: 'Whom did the police find best placed to protect the child?', help: 'It may not be the one who asked.', options: { 'who-asked': 'The one who asked', 'another-parent-or-carer': 'Another parent, carer or guardian' } },
    'disclosure-outcome': { label: 'What the police decided', question: 'What did the police decide?', help: 'With their partners.', options: { 'to-be-told': 'Someone is to be told', 'nothing-to-tell': 'Nothing is told', 'other-steps': 'Other steps are taken to protect the child' } },
    'disclosure-worry-stays': { label: 'The worry stays all the same', question: 'Are you, or is the parent, still worried about the child?', help: 'Whatever was or was not told.' },
    'disclosure-undertaking': { label: 'The promise to keep it to oneself', question: 'Was the promise to keep it confidential signed?', help: 'The police ask for it before they tell anything.', options: { signed: 'Signed', 'will-not-sign': 'They will not sign' } },
    'disclosure-could-be-traced-back': { label: 'The person could find out who asked or who told', question: 'Could the person work out who asked, or who told?', help: 'In a small family, a street or a school it may be easy to guess.' },
    'disclosure-was-passed-on': { label: 'What was told in confidence was passed on', question: 'Was it passed on to others, or put online?', help: 'Also by accident.' },
    'disclosure-person-is-to-be-told': { label: 'The person may be told that someone will be told', question: 'May the person be told that a disclosure will be made?', help: 'The police weigh it up each time.' }
  },
  rules: {
    'disclosure-danger-goes-first': 'A child may be in danger now: what protects children goes first, and the scheme waits.',
    'disclosure-anyone-may-ask': 'Anyone who is worried about a child may ask the police about a person near that child.',
    'disclosure-asking-is-not-reporting': 'Asking the police about a person is one thing. Passing on a worry about a child is another, and it is not done yet.',
    'disclosure-nearness-asks-to-think-again': 'A person about whom someone is worried can reach a particular child.',
    'disclosure-is-not-for-jobs': 'Taking someone on for work has its own checks.',
    'disclosure-needs-a-name': 'The police tell nothing to someone whose name and address they cannot check.',
    'disclosure-goes-to-the-best-placed': 'Only the one who can best protect the child is told, and that may be somebody else.',
    'disclosure-is-presumed': 'Convicted, a risk to this child, and telling is needed and no more than needed: then the police expect to tell.',
    'disclosure-of-other-things-may-follow': 'No such conviction, and yet a risk: other things may be told, but nothing is presumed.',
    'disclosure-risk-is-referred': 'A person who is a risk to this child can reach the child.',
    'disclosure-is-made-in-person': 'The police tell it face to face, after a promise in writing to keep it confidential.',
    'disclosure-nothing-told-is-not-all-clear': 'That nothing was told does not say that a person is safe.',
    'disclosure-worry-that-stays-is-referred': 'The worry stays, and the scheme is not the only way.',
    'disclosure-without-a-signature': 'Somebody will not promise to keep it confidential. The police decide again whether to tell.',
    'disclosure-may-be-traced': 'The person could find out who asked or told, and that can put a child or a parent in danger.',
    'disclosure-that-was-passed-on': 'What was told in confidence has gone further.',
    'disclosure-person-may-learn-of-it': 'The person may come to know that someone was told.'
  },
  actions: {
    'plan-how-the-source-stays-safe': { what: 'Think with the police about who could be blamed for it, and how the child and that person are kept safe. Do it before anyone is told.', why: 'If word gets back to the person, a child or a parent may be in danger.' },
    'never-tell-it-yourself': { what: 'Do not tell the family or others. Do tell your lead (or someone else, if the worry is about the lead), children’s social care and the police what a child’s safety needs.', why: 'Told in the wrong way or to the wrong one, it can put a child in danger and break the law.' },
    'tell-police-that-it-was-passed-on': { what: 'Tell the police at once that it was passed on, to whom and how.', why: 'Someone may be in danger because of it, and passing it on can have consequences in law.' },
    'ask-police-under-the-scheme': { what: 'Help them to ask the police: online, by calling 101, or at a police station. It is called the child sex offender disclosure scheme, or Sarah’s Law.', why: 'The police can look where you cannot, and they know who may be told.' },
    'expect-that-police-tell': { what: 'Expect that the police will tell the one who can best protect the child. Ask when, and what you can do around it.', why: 'The law starts from telling in such a case, and someone has to be there for the family afterwards.' },
    'ask-what-else-may-be-told': { what: 'Ask the police what else may be told to protect the child.', why: 'A person can be a risk without such a conviction. Police and partners may still tell what is needed.' },
    'told-in-person-and-signed-for': { what: 'Leave the telling to the police, face to face. They ask for a signed promise first: use it only to protect this child, pass it on to nobody without the police.', why: 'It protects the child, and the one who was told: passing it on may have consequences in law.' },
    'police-decide-again-without-a-signature': { what: 'Tell the police that the promise is not signed, and wait for what they decide. Ask what else will keep the child safe.', why: 'Nobody is told by default. The child still has to be protected.' },
    'plan-before-the-person-is-told': { what: 'Ask the police for a plan before the person is told: where the child is that day, and whom the family calls.', why: 'It may be the most dangerous moment.' },
    'ask-for-a-record-check-instead': { what: 'Use a criminal record check instead. Ask your lead which one the work calls for, or someone else where the worry is about the lead.', why: 'The scheme is for parents and carers, not for employers.' },
    'no-answer-without-a-name': { what: 'Say kindly that the police can tell nothing to someone who stays unnamed, and that they will still act to protect a child.', why: 'They must know whom they tell. A worry is heard without a name too.' },
    'who-asked-may-hear-nothing': { what: 'Say beforehand that whoever asks may not be told what was found.', why: 'It is the child who is to be protected, and only one who can do that is told.' },
    'no-disclosure-is-not-all-clear': { what: 'Say that “nothing to tell” does not mean “safe”, and go on watching over the child.', why: 'Most people who harm children have never been convicted of it.' }
  },
  clocks: { 'disclosure-first-checks': 'The police have looked whether a child is in danger', 'disclosure-interview': 'The police have met whoever asked', 'disclosure-risk-assessment': 'The full risk assessment is done (one force)', 'disclosure-whole': 'The police have decided and answered (since April 2023 only some forces still tell this time; ask yours)' },
  events: { 'disclosure.asked-for': 'the police were asked', 'disclosure-interview.held': 'the police met whoever asked' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
