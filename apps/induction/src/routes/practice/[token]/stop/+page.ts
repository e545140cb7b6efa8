/** Opened from a letter, on a phone and a poor line: no script is needed. */
export const csr = false
