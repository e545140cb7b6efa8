import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import { randomUUID } from 'node:crypto'
import type { Database } from './database/index.ts'

/** How long an e-mailed link may be used. */
export const linkMinutes = 60
/** How long a sign-in lasts on a person's own device. */
export const signedInDays = 30

export interface SignInOptions {
  readonly origin: string
  readonly secret: string
  /** Sends the one-time token of a link to an address. Left out where no mail can be sent: then no link is made. */
  readonly sendLink?: (email: string, token: string) => Promise<void>
}

/** What better-auth is told; apart so that a test can ask whether our frozen tables are still the ones it wants. */
export const signInOptions = ({ db, kind }: Database, { origin, secret, sendLink }: SignInOptions) => ({
  baseURL: origin,
  secret,
  database: { db, type: kind },
  telemetry: { enabled: false },
  logger: { level: 'error' as const },
  emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128, autoSignIn: false },
  advanced: { disableOriginCheck: false, disableCSRFCheck: false, cookiePrefix: 'induction', database: { generateId: () => randomUUID() } },
  rateLimit: { enabled: true, storage: 'database' as const },
  user: { modelName: 'users' },
  session: { modelName: 'sessions', expiresIn: signedInDays * 24 * 60 * 60, updateAge: 24 * 60 * 60 },
  account: { modelName: 'accounts' },
  verification: { modelName: 'verifications' },
  plugins: [
    magicLink({
      storeToken: 'hashed',
      expiresIn: linkMinutes * 60,
      disableSignUp: true,
      sendMagicLink: async ({ email, token }) => {
        if (!sendLink) throw new Error('A sign-in link was asked for where no mail can be sent')
        await sendLink(email, token)
      }
    })
  ]
})

/** Passwords, sessions and e-mailed links. None of its own web addresses is served: our form actions call `auth.api`. */
export const signIn = (database: Database, options: SignInOptions) => betterAuth(signInOptions(database, options))
export type Auth = ReturnType<typeof signIn>
