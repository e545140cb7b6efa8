/** What was typed must not be lost to a script that does not come. */
export const csr = false
