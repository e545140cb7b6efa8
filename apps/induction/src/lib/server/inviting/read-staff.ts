import { z } from 'zod'
import { asWritten, nameKey } from '../database/names.ts'
import { jobRoleOptions } from '../job-roles.ts'
import { blank, quoted, readPasted, wordKey, type LineFault, type PastedLine } from '../pasted.ts'
import { Invited } from './invite.ts'

/** So many people are invited at once; a longer list is pasted in parts. */
export const mostStaff = 500

/** Somebody in a list, with the line in which they stand. */
export interface Staff extends Invited { readonly line: number }

/** What a list says: who stands in it, every line that cannot be taken, and the columns that were not read. */
export interface ReadStaff { readonly staff: readonly Staff[]; readonly faults: readonly LineFault[]; readonly notRead: readonly string[] }

const headings = {
  name: ['name', 'full name', 'name of the person', 'staff name', 'employee name', 'member of staff'], first: ['first name', 'forename', 'given name'], last: ['last name', 'surname', 'family name'],
  email: ['e-mail', 'email', 'e-mail address', 'email address', 'work e-mail', 'work email', 'mail'], work: ['kind of work', 'work', 'what do they do', 'what they do', 'path', 'job role'],
  as: ['as', 'invite as', 'invited as', 'learner or manager'], agency: ['agency', 'setting', 'organisation', 'place of work']
} as const
type Column = keyof typeof headings
const unnamed: readonly Column[] = ['name', 'email', 'work', 'as']
const columnOf = (heading: string): Column | undefined => (Object.keys(headings) as Column[]).find((column) => (headings[column] as readonly string[]).includes(wordKey(heading).replace(/[?:*]$/, '')))

/** The order of the columns: from a first line that names them, or else name, e-mail, kind of work, learner or manager. */
function columnsOf(first: PastedLine | undefined): { readonly at: ReadonlyMap<Column, number>; readonly named: boolean; readonly notRead: readonly string[] } {
  const found = first?.cells.map(columnOf) ?? []
  if (!first?.cells.some((cell) => cell.includes('@')) && found.some((column) => column === 'name' || column === 'first' || column === 'last' || column === 'email'))
    return { at: new Map(found.flatMap((column, index) => (column && found.indexOf(column) === index ? [[column, index] as const] : []))), named: true, notRead: first?.cells.filter((cell, index) => !blank(cell) && (!found[index] || found.indexOf(found[index]) !== index)) ?? [] }
  return { at: new Map(unnamed.map((column, index) => [column, index])), named: false, notRead: [] }
}

const works = new Map(jobRoleOptions.flatMap(({ value, label }) => [[wordKey(value), value], [wordKey(label), value]] as const))
const roles = new Map<string, Invited['role']>([['', 'learner'], ['learner', 'learner'], ['manager', 'manager'], ['manager of this agency', 'manager']])
/** An address as it is copied: from a spreadsheet, or from an e-mail with the name before it. */
const bare = (cell: string): string => cell.replace(/^.*<([^<>]+)>\s*$/, '$1').trim().replace(/^mailto:/i, '')

const Row = (agency: string, mayInvite: readonly Invited['role'][]) => z.object({
  agency: z.string().refine((said) => blank(said) || nameKey(said) === nameKey(agency), `This line is of another agency than ${agency}. Leave the line out here, and paste it on the page of that agency.`),
  name: Invited.shape.name.refine((name) => !name.includes('@'), 'An e-mail address stands where the name should be. Put the name first, or name the columns in a first line.').refine((name) => !name.startsWith('#'), 'The spreadsheet shows an error where the name should be. Write the name.'),
  email: Invited.shape.email,
  jobRole: z.string().transform((said, checked) => {
    const work = blank(said) ? '' : works.get(wordKey(said))
    if (work !== undefined) return work
    checked.addIssue({ code: 'custom', message: `“${said.trim().slice(0, 60)}” is not a kind of work in the list below the box. Write one of those, or leave it empty: then they say so themselves.` })
    return z.NEVER
  }),
  role: z.string().transform((said, checked) => {
    const role = roles.get(wordKey(said))
    if (role !== undefined && mayInvite.includes(role)) return role
    checked.addIssue({ code: 'custom', message: role ? 'Only the training coordinator invites managers. Write learner, or leave it empty.' : 'Write learner or manager in the column “As”, or leave it empty for learner.' })
    return z.NEVER
  })
})

/**
 * Reads a staff list as it is copied from a spreadsheet or stands in a CSV file. A first line may name the columns in plain words; without one they are name,
 * e-mail, kind of work, learner or manager. Every line that cannot be taken is answered, all together, by its number; nothing is guessed, and a column that
 * is not known is named and left alone.
 */
export function readStaff(text: string, { agency, mayInvite }: { readonly agency: string; readonly mayInvite: readonly Invited['role'][] }): ReadStaff {
  // One line more than people: the first may name the columns.
  const pasted = readPasted(text, mostStaff + 1)
  const nothing = (line: number, why: string): ReadStaff => ({ staff: [], faults: [{ line, text: '', why }], notRead: [] })
  if ('fault' in pasted) return { staff: [], faults: [pasted.fault], notRead: [] }
  const { at, named, notRead } = columnsOf(pasted.lines[0])
  const lines = named ? pasted.lines.slice(1) : pasted.lines
  if (lines.length === 0) return nothing(1, 'There is nobody in the list. Paste one person to a line.')
  if (lines.length > mostStaff) return nothing(mostStaff + 1, `The list has ${lines.length} people. Paste at most ${mostStaff} at once.`)
  if (named && !at.has('name') && !at.has('first') && !at.has('last')) return nothing(pasted.lines[0]?.line ?? 1, 'No column is called “Name”. Call the column with the full names “Name”, or two columns “First name” and “Surname”.')
  const row = Row(agency, mayInvite)
  const staff: Staff[] = [], faults: LineFault[] = []
  for (const pastedLine of lines) {
    const cell = (column: Column): string => pastedLine.cells[at.get(column) ?? -1] ?? ''
    const read = row.safeParse({ agency: cell('agency'), name: asWritten(at.has('name') ? cell('name') : `${cell('first')} ${cell('last')}`), email: bare(cell('email')), jobRole: cell('work'), role: cell('as') })
    const tooMany = !named && pastedLine.cells.slice(unnamed.length).some((one) => !blank(one)) ? [`This line has more than ${unnamed.length} columns. Name the columns in a first line, such as: Name, E-mail, Kind of work.`] : []
    const whys = [...tooMany, ...(read.success ? [] : read.error.issues.map(({ message }) => message))]
    if (read.success && whys.length === 0) staff.push({ line: pastedLine.line, name: read.data.name, email: read.data.email, role: read.data.role, jobRole: read.data.jobRole })
    else faults.push({ line: pastedLine.line, text: quoted(pastedLine), why: whys.join(' ') })
  }
  return { staff, faults, notRead }
}
