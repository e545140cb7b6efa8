import type { SignedInPerson } from '#lib/server/access/person.ts'

declare global {
  namespace App {
    interface Locals {
      /** Who is asking, with the roles of today; null when nobody is signed in. */
      person: SignedInPerson | null
      /** The language of lessons that was chosen on this device; null for the pack's own. */
      language: string | null
    }
  }
}
