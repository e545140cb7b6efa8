/**
 * The cells of one line of a CSV file (RFC 4180), or undefined where a quote is opened and not closed: a cell may be quoted, and may then hold
 * commas and doubled quotes, but no line break. So one wrong quote spoils one line and never swallows those after it.
 */
export function cellsOf(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(',')
  const cells: string[] = []
  for (let at = 0; at <= line.length;) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at)
      cells.push(line.slice(at, end < 0 ? undefined : end))
      at = (end < 0 ? line.length : end) + 1
      continue
    }
    let cell = ''
    for (at++; ; at++) {
      const end = line.indexOf('"', at)
      if (end < 0) return undefined
      cell += line.slice(at, end)
      at = end + 1
      if (line[at] !== '"') break
      cell += '"'
    }
    if (at < line.length && line[at] !== ',') return undefined
    cells.push(cell)
    at++
  }
  return cells
}
