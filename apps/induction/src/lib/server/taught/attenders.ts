import type { Db } from '../database/index.ts'
import { emailKey, nameKey } from '../database/names.ts'

/** Somebody who belonged to the board on the day of a session. */
export interface Attender {
  readonly id: string
  readonly name: string
  readonly learnerKey: string
}

/** One line of a pasted list that names nobody, or several: which, and what to do about it. */
export interface LineFault {
  readonly line: number
  readonly text: string
  readonly why: string
}

export const mostLines = 300

const heading = /^(full |first |last |sur|family )?name$|^surname$|^e-?mail( address)?$|^(agency|organisation|setting|school|role|job|present|attended)$/i
const address = /[^\s<>,;"']+@[^\s<>,;"']+/

interface Line { readonly line: number; readonly text: string; readonly email: string | null; readonly names: readonly string[] }

/** A line as it comes out of a spreadsheet or an e-mail: cells apart by tabs, commas or semicolons, in any order. */
function readLine(text: string, at: number): Line | null {
  const cells = text.split(/[\t,;]/).map((cell) => cell.replace(/^[\s"'•*-]+|[\s"']+$/g, '')).filter(Boolean)
  if (cells.length === 0 || cells.every((cell) => heading.test(cell))) return null
  const email = address.exec(text)?.[0] ?? null
  const words = cells.map((cell) => cell.replace(address, '').replace(/[<>()]/g, '').trim()).filter(Boolean)
  const [one, two] = words
  const names = [...words, ...(one && two ? [`${one} ${two}`, `${two} ${one}`] : [])].map(nameKey).filter(Boolean)
  return { line: at + 1, text: text.trim().slice(0, 200), email: email ? emailKey(email) : null, names: [...new Set(names)] }
}

/**
 * Finds who is named in a pasted list among the people who belonged to the board on the day or belong to it now. An address decides where there is one; a name only
 * where one person has it. Every line that cannot be told is answered, all together, and nobody is ever guessed.
 */
export async function readAttenders(db: Db, board: string, day: string, pasted: string): Promise<{ readonly found: readonly Attender[]; readonly faults: readonly LineFault[] }> {
  const lines = pasted.split(/\r?\n/).map(readLine).filter((line) => line !== null)
  if (lines.length > mostLines) return { found: [], faults: [{ line: mostLines + 1, text: '', why: `The list has ${lines.length} lines. Record at most ${mostLines} at once.` }] }
  const emails = lines.flatMap(({ email }) => email ?? []), names = lines.flatMap((line) => line.names)
  const people = lines.length === 0 ? [] : await db
    .selectFrom('people').innerJoin('memberships', 'memberships.person_id', 'people.id').leftJoin('agencies', 'agencies.id', 'memberships.agency_id')
    .select(['people.id', 'people.name', 'people.learner_key', 'people.email', 'people.sign_in_name', 'people.name_key', 'agencies.name as agency'])
    .where('memberships.board_id', '=', board).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', day)]))
    .where((e) => e.or([e('people.email', 'in', [...emails, '']), e('people.sign_in_name', 'in', [...names, '']), e('people.name_key', 'in', [...names, ''])])).orderBy('people.sort_key').execute()
  const faults: LineFault[] = []
  const found = new Map<string, Attender>()
  for (const { line, text, email, names: said } of lines) {
    const byEmail = email ? people.filter((person) => person.email === email) : []
    const matching = byEmail.length > 0 ? byEmail : people.filter((person) => said.includes(person.name_key) || (person.sign_in_name !== null && said.includes(person.sign_in_name)))
    const [one] = matching
    const several = new Set(matching.map(({ id }) => id)).size
    if (one && several === 1) found.set(one.id, { id: one.id, name: one.name, learnerKey: one.learner_key })
    else if (several > 1) faults.push({ line, text, why: `${several} people here have this name (${[...new Set(matching.map(({ agency }) => agency ?? 'the board'))].join(', ')}). Write the e-mail address beside it, or tick the right one.` })
    else faults.push({ line, text, why: 'Nobody of this name or address belongs here. Check how it is spelled, or invite the person first.' })
  }
  return { found: [...found.values()], faults }
}

/** People who were ticked: only those who really belong to the board. */
export async function tickedAttenders(db: Db, board: string, day: string, ids: readonly string[]): Promise<readonly Attender[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('people').innerJoin('memberships', 'memberships.person_id', 'people.id').select(['people.id', 'people.name', 'people.learner_key']).distinct()
    .where('people.id', 'in', [...ids]).where('memberships.board_id', '=', board).where((e) => e.or([e('to_day', 'is', null), e('to_day', '>', day)])).execute()
  return rows.map(({ id, name, learner_key }) => ({ id, name, learnerKey: learner_key }))
}
