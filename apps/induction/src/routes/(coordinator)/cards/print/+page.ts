/** Paper needs no script of the app's own. */
export const csr = false
