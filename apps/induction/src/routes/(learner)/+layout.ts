/** Plain HTML does all of it, with what `static/page.js` adds to every page: a lesson weighs little on a poor line. */
export const csr = false
