/** How a cell begins that a spreadsheet would run as a formula; the wide signs are the same to some spreadsheets. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** A text as it may stand in a spreadsheet: one that would be run as a formula gets an apostrophe before it. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** What `harmless` made of a text, exactly as it was. */
export const restored = (written: string): string => (written.startsWith("'") && formula.test(written) ? written.slice(1) : written)
