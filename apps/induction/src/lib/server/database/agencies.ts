import { randomUUID } from 'node:crypto'
import { codeAsKept, newCode } from '../secrets.ts'
import { now } from '../time.ts'
import { isAlreadyThere } from './faults.ts'
import type { Db, Tables } from './index.ts'
import { asWritten, nameKey } from './names.ts'

/** An agency as one board knows it: its name and sector, its code for joining, its safeguarding lead and deputy. */
export type Agency = Tables['agencies'] & Omit<Tables['agency_boards'], 'agency_id'>

export const sectors = [
  { id: 'early-years', label: 'Nursery or early years' },
  { id: 'school', label: 'School or college' },
  { id: 'health', label: 'Health' },
  { id: 'social-care', label: 'Children’s social care' },
  { id: 'police', label: 'Police or justice' },
  { id: 'youth', label: 'Youth, sport or leisure' },
  { id: 'charity', label: 'Charity or community group' },
  { id: 'faith', label: 'Faith group' },
  { id: 'housing', label: 'Housing' },
  { id: 'council', label: 'Council' },
  { id: 'other', label: 'Other' }
] as const

const agenciesOf = (db: Db) =>
  db
    .selectFrom('agency_boards').innerJoin('agencies', 'agencies.id', 'agency_boards.agency_id').selectAll('agencies')
    .select(['board_id', 'code', 'code_expires_on', 'code_revoked_at', 'email_domains', 'lead_name', 'lead_phone', 'deputy_name', 'deputy_phone', 'no_deputy', 'leads_confirmed_on'])

export const listAgencies = (db: Db, board: string): Promise<Agency[]> => agenciesOf(db).where('board_id', '=', board).orderBy('name_key').orderBy('agencies.id').execute()

export const findAgency = (db: Db, board: string, id: string): Promise<Agency | undefined> => agenciesOf(db).where('board_id', '=', board).where('agencies.id', '=', id).executeTakeFirst()

/** Whose code it is, whatever its state: the caller says why it may not be used. */
export const agencyByCode = (db: Db, typed: string): Promise<Agency | undefined> => agenciesOf(db).where('code', '=', codeAsKept(typed)).executeTakeFirst()

/** Why nobody can join by this agency's code today, or null. */
export function codeFault(agency: Agency, day: string): 'revoked' | 'expired' | 'no-lead' | null {
  if (agency.code_revoked_at !== null) return 'revoked'
  if (agency.code_expires_on !== null && day > agency.code_expires_on) return 'expired'
  return leadsMissing(agency) ? 'no-lead' : null
}

/** Nobody joins an agency until it has a safeguarding lead, and a deputy or the plain statement that there is none. */
export const leadsMissing = (agency: Pick<Agency, 'lead_name' | 'deputy_name' | 'no_deputy'>): boolean => agency.lead_name === '' || (agency.deputy_name === '' && agency.no_deputy === 0)

/** Adds an agency to the board with a code of its own. Its leads are filled in afterwards. */
export async function createAgency(db: Db, board: string, said: { readonly name: string; readonly sector: string; readonly codeExpiresOn?: string | null }): Promise<string> {
  const id = randomUUID()
  await db.insertInto('agencies').values({ id, name: asWritten(said.name), name_key: nameKey(said.name), sector: said.sector, created_at: now() }).execute()
  await db
    .insertInto('agency_boards')
    .values({
      agency_id: id, board_id: board, code: newCode(), code_expires_on: said.codeExpiresOn ?? null, code_revoked_at: null, email_domains: '', lead_name: '', lead_phone: '',
      deputy_name: '', deputy_phone: '', no_deputy: 0, leads_confirmed_on: null
    })
    .execute()
  return id
}

export async function keepLeads(
  db: Db, board: string, agency: string,
  said: { readonly leadName: string; readonly leadPhone: string; readonly deputyName: string; readonly deputyPhone: string; readonly noDeputy: boolean }, confirmedOn: string
): Promise<void> {
  await db
    .updateTable('agency_boards')
    .set({
      lead_name: asWritten(said.leadName), lead_phone: said.leadPhone.trim(), deputy_name: asWritten(said.deputyName), deputy_phone: said.deputyPhone.trim(),
      no_deputy: Number(said.noDeputy), leads_confirmed_on: confirmedOn
    })
    .where('agency_id', '=', agency).where('board_id', '=', board).execute()
}

export async function keepCodeTerms(db: Db, board: string, agency: string, said: { readonly expiresOn: string | null; readonly emailDomains: string }): Promise<void> {
  await db.updateTable('agency_boards').set({ code_expires_on: said.expiresOn, email_domains: said.emailDomains }).where('agency_id', '=', agency).where('board_id', '=', board).execute()
}

export async function revokeCode(db: Db, board: string, agency: string): Promise<void> {
  await db.updateTable('agency_boards').set({ code_revoked_at: now() }).where('agency_id', '=', agency).where('board_id', '=', board).where('code_revoked_at', 'is', null).execute()
}

/** A new code; the old one stops working. */
export async function renewCode(db: Db, board: string, agency: string, expiresOn: string | null): Promise<string> {
  for (let time = 1; ; time++) {
    const code = newCode()
    try {
      await db.updateTable('agency_boards').set({ code, code_expires_on: expiresOn, code_revoked_at: null }).where('agency_id', '=', agency).where('board_id', '=', board).execute()
      return code
    } catch (fault) {
      if (time === 5 || !isAlreadyThere(fault)) throw fault
    }
  }
}

/** Whether an address may join by the code; an empty list lets every address in. */
export const domainAllowed = (agency: Pick<Agency, 'email_domains'>, email: string): boolean =>
  agency.email_domains === '' || agency.email_domains.split(' ').some((domain) => email.endsWith(`@${domain}`) || email.endsWith(`.${domain}`))
