const codeOf = (fault: unknown): string => {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  return typeof code === 'string' ? code : ''
}

/** A row with the same unique key is there already. */
export const isAlreadyThere = (fault: unknown): boolean => ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(fault))

/** Two writers met and one has to begin again: nothing was written, and doing the same work once more is right. */
export const isWorthRepeating = (fault: unknown): boolean => ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED'].includes(codeOf(fault))

/** The database itself cannot be reached or used, whatever was asked of it. */
export function isUnusable(fault: unknown): boolean {
  const code = codeOf(fault)
  return (
    /^(ECONN|EHOSTUNREACH|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ENOENT$|EPIPE|08|57P0|28|3D000|53)/.test(code) ||
    /^SQLITE_(CANTOPEN|IOERR|FULL|CORRUPT|NOTADB|READONLY)/.test(code) ||
    (fault instanceof Error && /Connection terminated|timeout exceeded when trying to connect|database connection is not open/i.test(fault.message))
  )
}
