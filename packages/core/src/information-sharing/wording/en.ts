import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { ClockId, HubEventId } from '../parameters.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId, ClockId, HubEventId> = {
  groups: {
    'sharing-or-not': { title: 'To share or not', closing: 'I have thought about who may be harmed and what may happen when I share, and found nothing more.' },
    'known-already': { title: 'Whether the child is already known', closing: 'I have thought about whether the child is already known, and found nothing more.' },
    'at-the-hub': { title: 'At the safeguarding hub', closing: 'I have asked the hub, and heard nothing more.' }
  },
  facts: {
    'sharing-child-may-be-harmed': { label: 'A child may be harmed', question: 'Could a child be harmed, or be harmed already, if nobody shares this?', help: 'You do not have to be sure. Small pieces count when others hold the rest.' },
    'sharing-asking-would-add-danger': { label: 'Asking or telling would add danger', question: 'Could somebody be hurt, a child be taken away or proof be lost if you ask or tell the family first?', help: 'If you cannot tell, answer “suspected” and ask children’s social care.' },
    'sharing-agreement': { label: 'Whether they agree', question: 'Does the person whose information it is agree to share it?', help: 'A parent, or a young person who understands what it means. They may change their mind.', options: { given: 'They agree', withheld: 'They do not agree', 'not-asked-yet': 'They were not asked yet' } },
    'sharing-another-serious-reason': { label: 'Another serious reason', question: 'Is there another serious reason to share, such as the safety of somebody else or a serious crime?', help: 'An adult at risk, another family, a worker.' },
    'sharing-could-reach-somebody-dangerous': { label: 'It could reach somebody dangerous', question: 'Could what you share reach somebody who may do harm with it?', help: 'An address, a school, a name of who told you. Think of copies and of shared records too.' },
    'sharing-not-sure': { label: 'Not sure whether to share', question: 'Are you unsure whether you should share it?', help: 'That is usual. Asking is not sharing, as long as nobody can tell who it is about.' },
    'sharing-decided-against': { label: 'Decided not to share', question: 'Has somebody decided not to share it?', help: 'That can be right. It has to be written down as well.' },
    'known-check-in-urgent-care': { label: 'The check in urgent care', question: 'In urgent care: what did the check on the child protection system say?', help: 'It shows whether a child is, or was in the last year, looked after or on a child protection plan, anywhere in England. An unborn child may have a plan too.',
      options: { known: 'The child is known', 'not-known': 'The child is not on it', 'could-not-check': 'It could not be checked: no access, or the system is down', 'not-checked-yet': 'Nobody has checked yet' } },
    'hub-rating': { label: 'The rating of the hub', question: 'Which rating did the hub give?', help: 'A social worker at the hub rates what comes in. Areas use their own colours and hours.', options: { red: 'Red: may be child protection, act at once', amber: 'Amber: a serious worry, not at once', green: 'Green: help is needed, below social care', blue: 'Blue: no worry that needs the hub' } },
    'hub-something-new-is-known': { label: 'Something new is known', question: 'Has something become known since the rating?', help: 'From anyone: a school, a doctor, the police, the family.' },
    'hub-child-has-a-social-worker': { label: 'The child has a social worker', question: 'Does the child have a social worker already?', help: 'Then that worker hears of it first.' }
  },
  rules: {
    'sharing-keeps-a-child-safe': 'Keeping a child safe comes before keeping a secret. Where a child may be harmed, agreement is not needed.',
    'sharing-worry-asks-for-the-level': 'A child may be harmed. Somebody has to look at which level of help that means.',
    'sharing-without-asking-first': 'To ask or to tell first may put somebody in danger.',
    'sharing-as-agreed': 'They agreed, so it is shared as they agreed.',
    'sharing-against-a-no-for-a-serious-reason': 'They do not agree, and there is a serious reason to share all the same.',
    'sharing-respects-a-no': 'They do not agree, and nobody has seen a reason of safety. A no is respected.',
    'sharing-names-are-kept-safe': 'A name or an address in the wrong hands can do harm.',
    'sharing-advice-when-not-sure': 'Nobody has to decide this alone.',
    'sharing-a-no-is-written-down-too': 'A decision not to share has to be understood later as well.',
    'known-check-is-made': 'Somebody who sees a child once may not know what others know.',
    'known-child-is-talked-over': 'The child is known to children’s social care, and their worker can add what you do not see.',
    'not-known-is-not-safe': 'That a child is not on the system says nothing about what you see.',
    'check-that-fails-is-made-by-phone': 'It could not be checked. Not knowing is never the same as no.',
    'hub-red-is-answered': 'Rated red: those at the hub say at once what they hold.',
    'hub-red-is-seen-through': 'A red rating does not wait for the next morning.',
    'hub-amber-is-answered': 'Rated amber: those at the hub say within 6 hours what they hold.',
    'hub-green-is-answered': 'Rated green: those who are asked say within a day what they hold.',
    'hub-blue-is-no-promise': 'A blue rating says what the hub does. It does not say that the child is safe.',
    'hub-rating-follows-what-is-known': 'A rating is only as good as what is known.',
    'hub-open-case-goes-to-its-worker': 'The child has a social worker, who hears of it first.'
  },
  actions: {
    'keep-names-from-whoever-may-do-harm': { what: 'Leave out or mark names, addresses and who told you, and ask the receiver how they keep them safe.', why: 'Records are read by more people than we think of.' },
    'act-on-what-you-see': { what: 'Act on what you see and hear now, whatever the system says or does not say.', why: 'Most children who are harmed were not on any list before.' },
    'share-now-agreement-is-not-needed': { what: 'Share it now with those who can keep the child safe. You do not need agreement for that.', why: 'Data protection law allows it. Children have come to harm because each of several people kept one piece.' },
    'share-only-what-is-needed': { what: 'Share what is true and needed, with those who need it, in a safe way. Say what is fact and what is opinion.', why: 'Too much can hide what matters, and can hurt people.' },
    'say-what-you-share-unless-unsafe': { what: 'Tell the family what you share, with whom and why, unless that could put somebody in danger.', why: 'People trust those who are open with them.' },
    'weigh-whether-to-share-against-a-no': { what: 'Talk with your lead about whether the reason weighs more than the no, or with someone else if the worry is about the lead. If you share, share the least that helps.', why: 'Sometimes the safety of others comes first. Two people judge that better than one.' },
    'write-down-what-you-decided-and-why': { what: 'Write down what you decided, why, what you shared, with whom and when. Also when you did not share.', why: 'Others must be able to see later how it was weighed.' },
    'check-whether-the-child-is-known': { what: 'Check whether the child is known, as your service does it, also for a child who lives elsewhere.', why: 'It takes a minute, and may change what an injury means.' },
    'speak-with-the-childs-social-worker': { what: 'Speak with the child’s social worker, or the duty worker if you cannot reach them. Do not take it that the system has told them.', why: 'A message in a system may be read too late.' },
    'ask-by-phone-whether-the-child-is-known': { what: 'Call the children’s front door of the area where the child lives, or its out-of-hours team, and ask whether the child is known.', why: 'People can still be asked when a system is down.' },
    'check-again-when-it-works': { what: 'See that somebody checks again when it works, and passes on what it shows.', why: 'The child may have gone home by then.' },
    'give-the-hub-what-you-hold': { what: 'Tell the hub what your service holds about the child and the adults around them, within your area’s time for this rating.', why: 'The hub decides on what it has by then.' },
    'see-a-red-rating-through': { what: 'Stay with a red rating until it is decided, past closing time too, or hand it to the out-of-hours team by name of role.', why: 'What cannot wait does not wait for the morning.' },
    'look-at-the-rating-again': { what: 'Ask the hub to look at the rating again.', why: 'It may be more urgent now, or less.' },
    'share-what-was-agreed': { what: 'Share what was agreed, with those who were named. Ask again if it changes.', why: 'Agreement is for that, and for no more.' },
    'keep-it-and-offer-help': { what: 'Do not pass it on for now. Offer help, leave the door open, and look again if anything changes.', why: 'Families come back to people who respected a no. If you begin to worry about a child, this no longer holds.' },
    'ask-without-saying-who': { what: 'Ask your lead, your data protection lead or children’s social care, without saying who it is about.', why: 'You get advice, and nobody’s privacy is touched. If a child may be harmed, do not wait for the answer.' }
  },
  clocks: {
    'hub-red-information': 'Those at the hub say what they hold on a red rating, in one London borough', 'hub-amber-information': 'Those at the hub say what they hold on an amber rating, in one London borough', 'hub-green-information': 'Those at the hub say what they hold on a green rating, in one London borough',
    'hub-green-outcome': 'The outcome of a green rating is written down, by a London model', 'police-hub-red': 'A red rating is dealt with, in the hub of one police force elsewhere', 'police-hub-amber': 'An amber rating is dealt with, in the hub of one police force elsewhere', 'police-hub-green': 'A green rating is dealt with, in the hub of one police force elsewhere'
  },
  events: { 'hub.asked-for-information': 'the hub asked for information', 'hub.received': 'the hub received it' }
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
