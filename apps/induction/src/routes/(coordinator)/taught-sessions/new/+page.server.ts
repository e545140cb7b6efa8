import { fillText } from '@safeguarding-kit/content'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { listAgencies } from '#lib/server/database/agencies.ts'
import { transact } from '#lib/server/database/index.ts'
import { membershipsAt } from '#lib/server/database/memberships.ts'
import { field, readForm, typedIn } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { currentModules } from '#lib/server/learning/steps.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import { readAttenders, tickedAttenders } from '#lib/server/taught/attenders.ts'
import { recordSession, subjectOf } from '#lib/server/taught/index.ts'
import { addDays, today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

function here(event: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'request'>) {
  const boardId = boardWhere(event, 'coordinator')
  return { boardId, by: allow(event, may.recordTaughtSessions(event.locals.person, { boardId })) }
}

/** Whom to tick: the people of the chosen agency today, and before them whoever is ticked already. */
async function peopleOf(boardId: string, { agency, person }: Readonly<Record<string, string | undefined>>) {
  const { db } = database()
  const [ticked, people] = await Promise.all([tickedAttenders(db, boardId, today(), (person ?? '').split(' ').filter(Boolean)), agency ? membershipsAt(db, boardId, agency, today()) : []])
  const shown = people.map(({ person_id, name, email, sign_in_name }) => ({ id: person_id, name, how: email ?? sign_in_name ?? '' }))
  return [...new Map([...ticked.filter(({ id }) => !shown.some(other => other.id === id)).map(({ id, name }) => ({ id, name, how: 'ticked before' })), ...shown].map(one => [one.id, one])).values()]
}

export const load: PageServerLoad = async event => {
  const { boardId } = here(event)
  const pack = packInUse()
  return {
    id: randomUUID(), today: today(), agencies: (await listAgencies(database().db, boardId)).map(({ id, name }) => ({ value: id, label: name })),
    modules: currentModules(pack).map(module => ({ id: module.id, title: fillText(module.title, pack.slots), minutes: module.minutes, scenarios: module.scenarios.filter(({ status }) => status === 'current').map(scenario => ({ id: scenario.id, title: fillText(scenario.title, pack.slots) })) }))
  }
}

const words = z.string().default('').transform(text => text.split(' ').filter(Boolean))
const Session = z.object({
  id: z.uuid('This page was out of date. Press the button once more.'), subjects: words.refine(chosen => chosen.length > 0, 'Tick what was taught.'),
  day: field.day.refine(day => day !== null, 'Enter the day of the session.').refine(day => day === null || day <= today(), 'Enter a day that is not in the future.').refine(day => day === null || day >= addDays(today(), -730), 'Enter a day of the last two years.'),
  minutes: field.text(5).transform(Number).refine(minutes => Number.isInteger(minutes) && minutes >= 5 && minutes <= 480, 'Enter how many minutes it took: a whole number from 5 to 480.'),
  person: words, pasted: field.text(40_000), leaveOut: field.tick
})

export const actions: Actions = {
  /** The people of the chosen agency are shown to be ticked; whatever was filled in before stays. */
  people: async event => {
    const { boardId } = here(event)
    const typed = typedIn(await event.request.formData())
    return { typed, people: await peopleOf(boardId, typed), faults: {} as Record<string, string>, lines: [] }
  },
  record: async event => {
    const { boardId, by } = here(event)
    const form = await event.request.formData()
    const read = readForm(form, Session)
    const typed = typedIn(form)
    const people = await peopleOf(boardId, typed)
    const day = read.ok && read.said.day ? read.said.day : today()
    const { db } = database()
    // Both parts are read whatever else is wrong, so that all faults are told together.
    const [ticked, pasted] = await Promise.all([tickedAttenders(db, boardId, day, (typed.person ?? '').split(' ').filter(Boolean)), readAttenders(db, boardId, day, typed.pasted ?? '')])
    const attenders = [...new Map([...ticked, ...pasted.found].map(one => [one.id, one])).values()]
    const leftOut = typed.leaveOut !== undefined
    const faults = {
      ...(read.ok ? {} : read.faults),
      ...(pasted.faults.length > 0 && !leftOut ? { pasted: `${pasted.faults.length === 1 ? 'One line' : `${pasted.faults.length} lines`} of the list cannot be told. Each is named below the list.` } : {}),
      ...(attenders.length === 0 && (pasted.faults.length === 0 || leftOut) ? { pasted: 'Tick or paste who was there.' } : {})
    }
    if (!read.ok || Object.keys(faults).length > 0) return fail(400, { typed, people, faults: faults as Record<string, string>, lines: pasted.faults, found: attenders.length })
    const pack = packInUse()
    const subjects = read.said.subjects.flatMap(id => subjectOf(pack, id) ?? []).map(subject => ({ ...subject, title: fillText(subject.title, pack.slots) }))
    if (subjects.length === 0) return fail(400, { typed, people, faults: { subjects: 'What was ticked is no longer taught. Tick what was taught.' } as Record<string, string>, lines: [], found: attenders.length })
    const { id, minutes } = read.said
    await transact(database(), transaction => recordSession(transaction, pack, { id, board: boardId, heldOn: day, minutes, subjects, by: by.id }, attenders))
    redirect(303, `/taught-sessions/${id}`)
  }
}
