import { makeAccount } from '../accounts.ts'
import { createAgency, keepLeads } from '../database/agencies.ts'
import { addAuthority, createBoard, listAuthorities, listBoards } from '../database/boards.ts'
import { addAction, closeAction } from '../database/board-actions.ts'
import { keepContact } from '../database/contacts.ts'
import { confirmTalk } from '../database/first-talks.ts'
import { transact, type Database, type Db, type Tables } from '../database/index.ts'
import { settleInstallationFact } from '../database/installation.ts'
import { nameKey, sortKey } from '../database/names.ts'
import type { Auth } from '../sign-in.ts'
import { addDays, now, today } from '../time.ts'
import { agencies, borough, firstNames, lastNames } from './borough.ts'
import { chance, type Chance } from './chance.ts'
import { demonstrationSignIns } from './sign-ins.ts'

type PersonRow = Tables['people']
type MembershipRow = Tables['memberships']

const threeYears = 3 * 365
const rowsAtOnce = 80

/**
 * Makes the demonstration borough: its board, contacts, agencies and about 2,000 people who joined, moved and left over three years. All in one
 * transaction; a borough that is there already is left as it is. True when it was made now.
 */
export async function seedPeople(auth: Auth, database: Database): Promise<boolean> {
  if ((await listBoards(database.db)).length > 0) return false
  const users = await Promise.all(demonstrationSignIns.map(({ who, as, password }) => makeAccount(auth, database.db, { name: as, email: who, password })))
  return transact(database, async (db) => {
    if ((await listBoards(db)).length > 0) return false
    const day = today()
    const luck = chance(2026)
    const board = await createBoard(db, borough.board)
    await seedContacts(db, board, day)
    await seedActions(db, board, day)
    const ids: string[] = []
    for (const agency of agencies) {
      const id = await createAgency(db, board, { name: agency.name, sector: agency.sector })
      await keepLeads(db, board, id, { leadName: `${luck.of(firstNames)} ${luck.of(lastNames)}`, leadPhone: drama(luck), deputyName: `${luck.of(firstNames)} ${luck.of(lastNames)}`, deputyPhone: drama(luck), noDeputy: false }, day)
      ids.push(id)
    }
    const people: PersonRow[] = []
    const memberships: MembershipRow[] = []
    seedSignIns(luck, board, ids[0] ?? '', users, day, people, memberships)
    agencies.forEach((agency, at) => {
      for (let i = 0; i < agency.people; i++) addWorker(luck, board, ids, at, agency.jobs, day, people, memberships)
    })
    for (let at = 0; at < people.length; at += rowsAtOnce) await db.insertInto('people').values(people.slice(at, at + rowsAtOnce)).execute()
    for (let at = 0; at < memberships.length; at += rowsAtOnce) await db.insertInto('memberships').values(memberships.slice(at, at + rowsAtOnce)).execute()
    await seedTalks(db, board, ids[0] ?? '', day, people, memberships)
    await settleInstallationFact(db, 'demonstration-made', now())
    return true
  })
}

/** One of the thousand London numbers that Ofcom keeps for drama; the lower hundreds are the borough’s own. */
const drama = (luck: Chance): string => `020 7946 0${300 + luck.below(700)}`

async function seedActions(db: Db, board: string, day: string): Promise<void> {
  for (const { due, ...action } of borough.actions) {
    const id = await addAction(db, board, { what: action.what, aim: action.aim, comes_from: action.comes_from, from_which: action.from_which, owner: action.owner, due_on: addDays(day, due) }, addDays(day, due - 60))
    if ('outcome' in action) await closeAction(db, board, id, { state: 'done', outcome: action.outcome }, addDays(day, due - 2))
  }
}

/** Talks of the first weeks at the nursery of the sign-ins: with the one who came last it waits for the manager, with the one before both have confirmed it. */
async function seedTalks(db: Db, board: string, agency: string, day: string, people: readonly PersonRow[], memberships: readonly MembershipRow[]): Promise<void> {
  const manager = memberships.find(({ agency_id, role }) => agency_id === agency && role === 'manager')?.person_id ?? ''
  const withSignIn = people.slice(0, demonstrationSignIns.length).map(({ id }) => id)
  const newest = memberships.filter(({ agency_id, role, to_day, person_id }) => agency_id === agency && role === 'learner' && to_day === null && !withSignIn.includes(person_id)).toSorted((one, other) => (one.from_day < other.from_day ? 1 : -1))
  for (const [place, { person_id, from_day }] of newest.slice(0, 2).entries()) {
    const at = { person: person_id, board, agency }, on = [addDays(from_day, 12), day].toSorted()[0] ?? day
    await confirmTalk(db, at, 'learner', person_id, on)
    if (place === 1) await confirmTalk(db, at, 'manager', manager, on)
  }
}

async function seedContacts(db: Db, board: string, day: string): Promise<void> {
  await addAuthority(db, board, borough.authority)
  await addAuthority(db, board, borough.neighbour.name, true)
  for (const { id, neighbour } of await listAuthorities(db, board))
    for (const { slot, phone, hours } of neighbour ? borough.neighbour.contacts : borough.contacts) await keepContact(db, { board, authority: id, slot }, { phone, email: '', hours }, { on: day, by: null })
}

function person(luck: Chance, name: string, email: string | null, user: string | null, joined: string): PersonRow {
  const id = luck.id()
  return {
    id, user_id: user, learner_key: luck.id(), name, name_key: nameKey(name), sort_key: sortKey(name, id), email, sign_in_name: null, name_confirmed_by: email ? null : 'demonstration',
    name_confirmed_at: email ? null : `${joined}T09:00:00.000Z`, created_at: `${joined}T09:00:00.000Z`
  }
}

function seedSignIns(luck: Chance, board: string, nursery: string, users: readonly (string | null)[], day: string, people: PersonRow[], memberships: MembershipRow[]): void {
  const named = ['Robin Learner', 'Morgan Manager', 'Kit Coordinator', 'Lee Boardlead']
  demonstrationSignIns.forEach(({ who }, at) => {
    const role = (['learner', 'manager', 'coordinator', 'board-lead'] as const)[at] ?? 'learner'
    const since = addDays(day, role === 'learner' ? -2 : -600)
    const row = person(luck, named[at] ?? who, who, users[at] ?? null, since)
    people.push(row)
    const agency = at < 2 ? nursery : null
    memberships.push({ id: luck.id(), person_id: row.id, board_id: board, agency_id: agency, role, job_role: at === 0 ? 'early-years' : at === 1 ? 'manager' : '', from_day: since, to_day: null })
    if (role === 'manager') memberships.push({ id: luck.id(), person_id: row.id, board_id: board, agency_id: agency, role: 'learner', job_role: 'manager', from_day: since, to_day: null })
  })
}

/** Somebody who joined on some day of the last three years: most still there, some left, some moved to another agency of the borough. */
function addWorker(luck: Chance, board: string, ids: readonly string[], at: number, jobs: readonly string[], day: string, people: PersonRow[], memberships: MembershipRow[]): void {
  const name = `${luck.of(firstNames)} ${luck.of(lastNames)}${luck.next() < 0.06 ? `-${luck.of(lastNames)}` : ''}`
  const since = addDays(day, -luck.below(threeYears))
  const days = Math.max(1, Math.round((Date.parse(day) - Date.parse(since)) / 86_400_000))
  const withEmail = luck.next() < 0.85
  const row = person(luck, name, withEmail ? `${nameKey(name).replaceAll(' ', '.').replace(/[^a-z.]/g, '')}.${people.length}@demonstration.example` : null, null, since)
  const leaves = luck.next() < 0.14 && days > 60 ? addDays(since, 30 + luck.below(days - 30)) : null
  people.push(row)
  const held = { person_id: row.id, board_id: board, role: 'learner' as const, job_role: luck.of(jobs) }
  memberships.push({ ...held, id: luck.id(), agency_id: ids[at] ?? null, from_day: since, to_day: leaves })
  const next = ids[luck.below(ids.length)]
  if (leaves && next !== undefined && next !== ids[at] && luck.next() < 0.4) memberships.push({ ...held, id: luck.id(), agency_id: next, from_day: leaves, to_day: null })
}
