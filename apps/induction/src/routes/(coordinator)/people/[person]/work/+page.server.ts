import { en } from '@safeguarding-kit/core/training/wording/en'
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { longDay } from '#lib/days.ts'
import { allow, may } from '#lib/server/access/index.ts'
import { membershipsOn } from '#lib/server/database/memberships.ts'
import { findPerson } from '#lib/server/database/people.ts'
import { field, readForm, type Faults } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { jobRoleOptions } from '#lib/server/job-roles.ts'
import { jobRoleOf } from '#lib/server/learning/paths.ts'
import { pack } from '#lib/server/packs/index.ts'
import { today } from '#lib/server/time.ts'
import { changeWork } from '#lib/server/work.ts'
import type { Actions, PageServerLoad } from './$types'

/** The person and their place as a learner at the agency in the address, for whoever answers for them there; for everybody else the same refusal. */
async function here(event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'route' | 'request'>) {
  const { db } = database()
  const person = await findPerson(db, event.params.person ?? '')
  const places = person ? await membershipsOn(db, person.id, today()) : []
  const place = places.find(({ role, agency_id }) => role === 'learner' && agency_id !== null && agency_id === event.url.searchParams.get('agency'))
  const about = { personId: person?.id ?? '', places: places.map(({ board_id, agency_id }) => ({ boardId: board_id, agencyId: agency_id })) }
  const by = allow(event, place?.agency_id != null && may.changeWorkOf(event.locals.person, { ...about, boardId: place.board_id, agencyId: place.agency_id }))
  if (!person || !place) throw new Error('A person who is not there was allowed')
  return { person, place, by }
}

const Work = z.object({
  work: z.string().default('').refine(typed => jobRoleOptions.some(({ value }) => value === typed), 'Choose what they do now. If nothing fits, choose “Another role”.'),
  from: field.day.refine(day => day !== null, 'Enter the day from which they do this work.')
})

export const load: PageServerLoad = async event => {
  const { person, place } = await here(event)
  return { id: person.id, name: person.name, agency: place.agency_name ?? '', agencyId: place.agency_id, now: en.roles[jobRoleOf(place.job_role)], since: place.from_day, today: today(), options: jobRoleOptions }
}

export const actions: Actions = {
  default: async event => {
    const { person, place, by } = await here(event)
    const read = readForm(await event.request.formData(), Work)
    const refused = (faults: Faults) => fail(400, { typed: read.typed, faults })
    if (!read.ok) return refused(read.faults)
    switch (await changeWork(database(), pack(), { membership: place.id, jobRole: read.said.work, from: read.said.from ?? today(), by: by.id })) {
      case 'not-there': return refused({ work: 'Somebody else changed this a moment ago. Look at the person again.' })
      case 'same': return refused({ work: 'This is the work that they have here already. Choose what they do now.' })
      case 'too-early': return refused({ from: `Enter ${longDay(place.from_day)} or a later day: until then they had other work, or were not here.` })
      case 'in-future': return refused({ from: 'Enter a day that is not in the future. Change it when the day has come.' })
      case 'changed': redirect(303, `/people/${person.id}?saved=work`)
    }
  }
}
