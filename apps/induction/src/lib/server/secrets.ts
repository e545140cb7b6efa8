import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'

/** A token for a one-time link: 43 characters that nobody can guess. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The token of a link that one press of a button makes: pressed twice, it is the same link. Whoever knows the press cannot make it without the secret of this installation. */
export const pressedToken = (secret: string, about: readonly string[]): string => createHmac('sha256', secret).update(JSON.stringify(['invitation', ...about])).digest('base64url')

/** What is kept of a token: enough to recognise it, not to use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

// No vowels, and nothing that is read wrongly on paper or over the telephone: no 0/O, 1/I/L, 5/S, 8/B, 2/Z.
const letters = 'CDFGHJKMNPQRTVWXY34679'

/** A code to type, in groups of four: `XK4T-9MFR`. */
export const newCode = (groups = 2): string => Array.from({ length: groups }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-')

/** A typed code as it is kept: capitals, no spaces, dashes or dots, then in groups of four again. */
export const codeAsKept = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '').match(/.{1,4}/g)?.join('-') ?? ''
