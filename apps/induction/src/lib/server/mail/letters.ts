import { numberWord, sayWeeks } from '#lib/days.ts'

export type LetterWithLink = 'signInLink' | 'newPassword' | 'newAddress' | 'addressChanged'

interface Letter {
  readonly subject: string
  readonly body: string
}

/** Letters that carry a link, most of them a one-time link. Plain text: nothing is loaded from anywhere when they are read. */
export const letters: Readonly<Record<LetterWithLink, (link: string) => Letter>> = {
  signInLink: (link) => ({
    subject: 'Your link to sign in to your safeguarding induction',
    body: `You asked for a link to sign in to your safeguarding induction.\n\nOpen this page and press the button on it. The link works once and for one hour:\n${link}\n\nIf you did not ask for it, ignore this message: nobody can sign in without it.\n`
  }),
  newPassword: (link) => ({
    subject: 'Choose a new password for your safeguarding induction',
    body: `You asked to choose a new password for your safeguarding induction.\n\nOpen this page. The link works once and for one hour:\n${link}\n\nIf you did not ask for it, ignore this message: your password stays as it is.\n`
  }),
  newAddress: (link) => ({
    subject: 'Is this your e-mail address?',
    body: `Somebody who is signed in to the safeguarding induction gave this as their e-mail address.\n\nIf it was you, open this page, sign in as you do now, and press the button on it. The link works once and for one hour:\n${link}\n\nIf it was not you, ignore this message: nothing changes without you.\n`
  }),
  addressChanged: (link) => ({
    subject: 'Your e-mail address for the safeguarding induction was changed',
    body: `From now on this address is not the one with which you sign in to your safeguarding induction.\n\nIf you changed it, there is nothing to do. You can look at your account here:\n${link}\n\nIf it was not you, tell your training coordinator today: they can give you a new way in.\n`
  })
}

/** A reminder to somebody who is late: kind, short, and with the way in. */
export const reminderSubject = 'Your safeguarding induction is waiting for you'
export const reminderLetter = ({ name, at, board, what, due, link }: { readonly name: string; readonly at: string; readonly board: string; readonly what: 'induction' | 'refresher'; readonly due: string; readonly link: string }): Letter => ({
  subject: reminderSubject,
  body: `Hello ${name},\n\nyour safeguarding ${what} of ${board} for ${at} was due by ${due}. What you did so far is kept: you carry on where you stopped, on any device.\n\nSign in here:\n${link}\n\nIf you have no time for it at work, tell your manager. If you have left ${at}, tell your manager too, and ignore this message.\n\nIf you are worried about a child now, do not wait for the training: tell your safeguarding lead today. If a child is in danger, call 999.\n`
})

/** One story to practise, some weeks after an induction. Its subject and its text name no topic: others may see them. */
export const practiceSubject = 'Three minutes of practice'
export const practiceLetter = ({ board, link, stop, until, weeks }: { readonly board: string; readonly link: string; readonly stop: string; readonly until: string; readonly weeks: readonly number[] }): Letter => ({
  subject: practiceSubject,
  body: `Hello,\n\nhere is one short story with one question, to keep awake what you have learnt. It takes about three minutes and needs no password. It is not a test: nobody is told whether you open it or what you answer.\n\n${link}\n\nThe link works until ${until}. Skip it if you like: nothing depends on it. You get ${weeks.length === 1 ? 'one of these' : `${numberWord(weeks.length)} of these`}, ${sayWeeks(weeks)} after your learning.\n\nTo get no more of them, open this page and press the button:\n${stop}\n\nIf you are worried about a child now, do not wait for practice: tell your safeguarding lead today. If a child is in danger, call 999.\n\n${board}\n`
})

/** An invitation to join an agency. It may wait in the outbox: whoever uses its link first joins, under a name of their own. */
export const invitationLetter = ({ name, at, board, link }: { readonly name: string; readonly at: string; readonly board: string; readonly link: string }): Letter => ({
  subject: `Your safeguarding induction at ${at}`,
  body: `Hello ${name},\n\nyou are invited to the safeguarding induction of ${board} for ${at}. It begins with ten minutes for your first day.\n\nJoin with this link. It works once, for 28 days, and is for you alone:\n${link}\n\nIf you are worried about a child now, do not wait for the training: tell your safeguarding lead today. If a child is in danger, call 999.\n`
})
