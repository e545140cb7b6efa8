import type { Pack } from '@safeguarding-kit/content'

/** The pack in use and what was wrong with the folders when they were last read. A running app keeps the last good one. */
export interface PackState {
  readonly pack: Pack | null
  readonly faults: readonly string[]
}

let state: PackState = { pack: null, faults: ['The packs have not been read yet.'] }

export const packState = (): PackState => state
export const setPackState = (next: PackState): void => {
  state = next
}
