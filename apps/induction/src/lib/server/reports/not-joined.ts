import type { Db } from '../database/index.ts'
import { notJoined } from '../database/invitations.ts'
import type { Column } from './column.ts'
import { furtherSheet, type FurtherSheet } from './xlsx.ts'

type Row = Awaited<ReturnType<typeof notJoined>>[number]

const columns: readonly Column<Row>[] = [
  { id: 'name', heading: 'Name', meaning: 'As it stands in the invitation.', kind: 'text', width: 28, value: row => row.name },
  { id: 'agency', heading: 'Agency', meaning: 'Where they are invited to.', kind: 'text', width: 36, value: row => row.agency },
  { id: 'as', heading: 'As', meaning: 'Learner or manager.', kind: 'text', value: row => (row.role === 'manager' ? 'Manager' : 'Learner') },
  { id: 'email', heading: 'E-mail', meaning: 'Empty where the link is handed over.', kind: 'text', width: 40, value: row => row.email },
  { id: 'invited', heading: 'Invited on', meaning: 'The day of the invitation.', kind: 'day', value: row => row.created_at },
  { id: 'until', heading: 'Link works until', meaning: 'Its last day. After it, make a new link on the page of the agency.', kind: 'day', value: row => row.expires_at }
]

/** Whoever was invited and has not joined is in no other list: a sheet of their own, behind the report. */
export const notJoinedSheet = async (db: Db, board: string, agencies: readonly string[] | null): Promise<FurtherSheet> => furtherSheet('Invited, not joined yet', columns, await notJoined(db, board, agencies))
