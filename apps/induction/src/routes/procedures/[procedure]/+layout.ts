/** Plain HTML does all of it. */
export const csr = false
