import { saying, type Words } from '../../procedure/wording/en.ts'
import type { ActionId } from '../actions.ts'
import type { FactId, GroupId } from '../facts.ts'
import { procedure } from '../index.ts'
import type { StatedId } from '../rules.ts'

export const en: Words<FactId, GroupId, StatedId, ActionId> = {
  groups: {
    'marking-harm': { title: 'What harm its loss would do', closing: 'I have thought about the harm and found nothing more.' },
    'marking-form': { title: 'In what form it is', closing: 'I have looked at its form and found nothing more.' },
    'marking-events': { title: 'What is happening to it', closing: 'I have asked what is happening to it and found nothing more.' }
  },
  facts: {
    'marking-harm-if-lost': { label: 'The harm if the wrong person read it', question: 'What harm would it do if the wrong person read it?', help: 'Think of the child and the family first, then of everyone else in it.',
      options: { 'no-harm': 'None: it could be published', 'some-distress': 'Some distress, or a case could be recognised', 'great-distress': 'Great distress: a child, an allegation or a family is named', 'someone-in-danger': 'Someone could be in danger: a secret address, a source, a police operation' } },
    'marking-medium': { label: 'Its form', question: 'In what form is it?', help: 'If it comes in several, ask again for each.', options: { 'e-mail': 'E-mail', paper: 'Paper', 'file-or-slides': 'A file or slides', 'disc-or-recording': 'A disc, a stick or a recording', spoken: 'Spoken' } },
    'marking-stops-someone-from-sharing': { label: 'Someone does not share because of the marking', question: 'Does someone hold back what a child’s safety needs, because of the marking?', help: '“It says restricted, so I may not tell you.”' },
    'marking-lost-or-sent-to-the-wrong-person': { label: 'Lost, or sent to the wrong person', question: 'Was it lost, or sent or shown to the wrong person?', help: 'A bag on the train, a wrong address, an open screen.' },
    'marking-of-before-2014': { label: 'It carries a marking of the time before 2014', question: 'Does it carry a marking such as PROTECT, RESTRICTED or CONFIDENTIAL?', help: 'From a file of before April 2014, or from habit.' },
    'marking-is-asked-about-by-the-public': { label: 'Someone asked for it under freedom of information', question: 'Has someone asked for it under freedom of information?', help: 'Or asked to see what is held about them.' },
    'marking-to-be-thrown-away': { label: 'It is to be thrown away', question: 'Is it no longer needed, and to be thrown away?', help: 'After the time for which it must be kept.' }
  },
  rules: {
    'marking-none-then': 'Its loss would harm nobody: under the old scheme it was left unmarked.',
    'marking-protect-then': 'Its loss would cause some distress: the old scheme called that PROTECT.',
    'marking-restricted-then': 'Its loss would cause great distress: the old scheme called that RESTRICTED.',
    'marking-confidential-then': 'Its loss could endanger someone: the old scheme called that CONFIDENTIAL.',
    'marking-official-today': 'Since April 2014 all everyday public work is OFFICIAL, personal details included.',
    'marking-sensitive-today': 'A smaller part of it would do more harm if lost, and is marked OFFICIAL-SENSITIVE.',
    'marking-readers-are-named': 'Someone could be in danger if the wrong person read it: only those who need it for their work may.',
    'marking-of-e-mail': 'A sensitive e-mail shows what it is before it is opened, and travels safely.',
    'marking-of-paper': 'Pages come apart. Each shows what it is.',
    'marking-of-files': 'A file or slide shows what it is wherever it is opened.',
    'marking-of-discs': 'Marking was meant for every form in which information comes, recordings too.',
    'marking-of-talk': 'What is said can be overheard.',
    'marking-never-stops-sharing': 'A marking tells how to look after something. It forbids nobody to share what keeps a child safe.',
    'marking-loss-is-reported': 'It is out of your hands, and someone may be in danger because of it.',
    'marking-of-old-is-asked-about': 'Old markings have no exact match today.',
    'marking-is-not-an-exemption': 'A marking alone is no reason to refuse a request. It may be out of date, or be meant for one part.',
    'marking-ends-with-destroying': 'It is still sensitive in the bin.'
  },
  actions: {
    'share-it-to-protect-a-child': { what: 'Share what the child’s safety needs with those who need it, and say how it must be looked after.', why: 'Children have come to harm because people thought that they might not tell.' },
    'report-the-loss-now': { what: 'Tell your manager and whoever is responsible for data protection now, and say what was in it and who may have it. If someone could be in danger, tell the police too.', why: 'Much can still be done in the first hours. Since 25 May 2018 the law also sets a short time for reporting it.' },
    'leave-it-unmarked': { what: 'Leave it unmarked.', why: 'A marking on everything means nothing.' },
    'mark-it-protect': { what: 'Mark it PROTECT, with a word that says why, such as PERSONAL.', why: 'That was the marking of that time. Do not use it today.' },
    'mark-it-restricted': { what: 'Mark it RESTRICTED.', why: 'That was the marking of that time. Do not use it today.' },
    'mark-it-confidential': { what: 'Mark it CONFIDENTIAL, and ask whoever is responsible for security how it may be kept and sent.', why: 'That was the marking of that time. Do not use it today.' },
    'treat-it-as-official': { what: 'Treat it as OFFICIAL. It needs no mark unless your own policy asks for one. Look after personal details all the same.', why: 'Unmarked does not mean unprotected.' },
    'mark-it-official-sensitive': { what: 'Mark it OFFICIAL-SENSITIVE, and say in a line how it is to be looked after. Your own policy may add a word such as PERSONAL.', why: 'Whoever gets it knows at once to take more care.' },
    'name-everyone-who-may-read-it': { what: 'Write on it who may read it, by role, and send it to nobody else.', why: 'One wrong reader can be enough to put someone in danger.' },
    'handle-and-send-with-care': { what: 'Keep it locked, send it only to a named reader, and do not leave it lying about.', why: 'Most losses are accidents.' },
    'mark-the-subject-and-send-securely': { what: 'Put the marking first in the subject line, check every address, and use your secure mail.', why: 'A wrong letter in an address is the commonest loss of all.' },
    'mark-every-page': { what: 'Put the marking on every page. Check the address before you post it, and do not leave it on a desk.', why: 'Pages come apart.' },
    'mark-head-or-foot-of-the-file': { what: 'Put the marking at the head or foot, with the version and the number of pages. On slides put it on each.', why: 'It is copied, printed and shown by people who never saw its name.' },
    'mark-the-disc-and-lock-it-away': { what: 'Mark the disc or stick and its cover, encrypt what is on it, and lock it away. Say at the start of a recording what it is.', why: 'Small things get lost.' },
    'mind-who-can-hear': { what: 'Look who can hear you. Go somewhere else, or say it later.', why: 'Nobody can mark what was overheard.' },
    'ask-who-wrote-it-what-it-is-today': { what: 'Ask whoever wrote it, or took over from them, what it is today. Until you know, look after it as the old marking says.', why: 'Only the one who knows what is in it can say. A guess could be too low.' },
    'a-marking-is-no-answer-to-a-request': { what: 'Pass the request to whoever answers such requests, and ask the writer how sensitive each part is now.', why: 'The law decides what is given out, part by part, and not the word at the top.' },
    'destroy-it-beyond-repair': { what: 'Shred it or have it destroyed so that nobody can put it together again. Wipe files and discs the same way.', why: 'A family’s story does not belong in a bin.' }
  },
  clocks: {}, events: {}
}

export const { ruleBookWords, explanation } = /* @__PURE__ */ saying(procedure, en)
