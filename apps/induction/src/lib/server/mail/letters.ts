export type LetterWithLink = 'signInLink' | 'newPassword'

interface Letter {
  readonly subject: string
  readonly body: string
}

/** Letters that carry a one-time link. Plain text: nothing is loaded from anywhere when they are read. */
export const letters: Readonly<Record<LetterWithLink, (link: string) => Letter>> = {
  signInLink: (link) => ({
    subject: 'Your link to sign in to your safeguarding induction',
    body: `You asked for a link to sign in to your safeguarding induction.\n\nOpen this page and press the button on it. The link works once and for one hour:\n${link}\n\nIf you did not ask for it, ignore this message: nobody can sign in without it.\n`
  }),
  newPassword: (link) => ({
    subject: 'Choose a new password for your safeguarding induction',
    body: `You asked to choose a new password for your safeguarding induction.\n\nOpen this page. The link works once and for one hour:\n${link}\n\nIf you did not ask for it, ignore this message: your password stays as it is.\n`
  })
}
