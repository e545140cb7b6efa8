import { fillText } from '@safeguarding-kit/content'
import { standingFrom } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { fail, redirect } from '@sveltejs/kit'
import { dayOf } from '#lib/days.ts'
import { allow, may } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { certificatesOf, statusOf } from '#lib/server/certificates/index.ts'
import { talkStanding } from '#lib/server/database/first-talks.ts'
import { endMembership, membershipsOn } from '#lib/server/database/memberships.ts'
import { confirmName, findPerson } from '#lib/server/database/people.ts'
import { database } from '#lib/server/index.ts'
import { transact } from '#lib/server/database/index.ts'
import { eventsOf } from '#lib/server/learning/events.ts'
import { endExemption, recordExemption } from '#lib/server/learning/exemption.ts'
import { talkSaidOf } from '#lib/server/learning/first-talk.ts'
import { learntBy, timeLearnt, timeSaid } from '#lib/server/learning/hours.ts'
import { issueCertificate } from '#lib/server/learning/issue.ts'
import { jobRoleOf, modulesOnPath, pressingDay, standOn } from '#lib/server/learning/paths.ts'
import { currentModules, stepsOf } from '#lib/server/learning/steps.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import { statusReader } from '#lib/server/reports/learners.ts'
import { taughtSessionsOf } from '#lib/server/taught/index.ts'
import { now, today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

/** The person and where they belong today, for whoever answers for them; for everybody else the same refusal, whether or not they exist. */
async function personAt(event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'route' | 'request'>, permission: 'seeStatusOf' | 'confirmNameOf') {
  const { db } = database()
  const person = await findPerson(db, event.params.person)
  const places = person ? await membershipsOn(db, person.id, today()) : []
  const about = { personId: person?.id ?? '', places: places.map(place => ({ boardId: place.board_id, agencyId: place.agency_id })) }
  const by = allow(event, person !== undefined && may[permission](event.locals.person, about))
  if (!person) throw new Error('A person who does not exist was allowed')
  return { db, person, places, about, by }
}

export const load: PageServerLoad = async event => {
  const { db, person, places, about } = await personAt(event, 'seeStatusOf')
  const pack = packInUse()
  const who = event.locals.person
  // A coordinator of one board sees what was learnt there; what belongs to another board's agencies stays with them.
  const visible = places.filter(place => place.role === 'learner' && may.seeStatusOf(who, { personId: person.id, places: [{ boardId: place.board_id, agencyId: place.agency_id }] }))
  const boards = [...new Set(visible.map(place => place.board_id))]
  const events = await eventsOf(db, person.learner_key)
  const completions = await db.selectFrom('completions').selectAll().where('learner_key', '=', person.learner_key).where('board_id', 'in', boards.length > 0 ? boards : ['']).orderBy('completed_on').execute()
  const done = completions.filter(completion => completion.kind === 'induction' || completion.kind === 'refresher').at(-1)?.completed_on ?? null
  const status = statusReader(today(), pack)
  const exemptAt = (boardId: string): string | null => (completions.some(({ kind, board_id }) => kind === 'exemption-ended' && board_id === boardId) ? null : (completions.find(({ kind, board_id }) => kind === 'exemption' && board_id === boardId)?.completed_on ?? null))
  const said = (boardId: string): boolean => completions.some(({ kind, board_id }) => kind === 'exemption' && board_id === boardId)
  const taught = await taughtSessionsOf(db, person.id, boards)
  const onPath = new Set(visible.flatMap(place => modulesOnPath(pack, place.job_role)))
  // What is on no path of theirs is nobody's duty: it shows once it is done, never that somebody left it.
  const standings = currentModules(pack).map(module => ({ module, standing: standingFrom(events, stepsOf(pack, module)) }))
    .filter(({ module, standing }) => onPath.has(module) || standing.completedAt !== undefined)
  return {
    saved: event.url.searchParams.get('saved'), name: person.name, unconfirmed: person.email === null && person.name_confirmed_by === null, email: person.email, signInName: person.sign_in_name, mayConfirm: may.confirmNameOf(who, about),
    mayExempt: done ? [] : boards.filter(boardId => !said(boardId) && may.recordExemptionOf(who, { ...about, boardId })),
    exemptions: boards.flatMap(boardId => { const from = exemptAt(boardId); return from ? [{ boardId, from, mayEnd: may.recordExemptionOf(who, { ...about, boardId }) }] : [] }),
    places: await Promise.all(visible.map(async place => ({
      id: place.id, agency: place.agency_name ?? '', role: en.roles[jobRoleOf(place.job_role)], since: place.from_day, pressing: pressingDay(pack, { job_role: place.job_role, from_day: place.from_day, completed_on: done, exempt_from: exemptAt(place.board_id) }),
      ...standOn(pack, place.job_role, place.from_day, module => completions.some(({ kind, subject, board_id }) => (kind === 'module' || kind === 'milestone') && subject === module.id && board_id === place.board_id), done !== null),
      status: status({ job_role: place.job_role, from_day: place.from_day, begun_at: events[0]?.at ?? null, completed_on: done, exempt_from: exemptAt(place.board_id) }),
      mayEnd: may.endMembershipOf(who, { ...about, boardId: place.board_id, agencyId: place.agency_id, role: place.role }),
      changeWork: place.agency_id && may.changeWorkOf(who, { ...about, boardId: place.board_id, agencyId: place.agency_id }) ? `/people/${person.id}/work?agency=${place.agency_id}` : null,
      talk: place.agency_id ? talkSaidOf(await talkStanding(db, { person: person.id, board: place.board_id, agency: place.agency_id })) : null,
      talkHref: place.agency_id && may.recordInductionTalkWith(who, { personId: person.id, places: [{ boardId: place.board_id, agencyId: place.agency_id }] }) ? `/people/${person.id}/first-talk?agency=${place.agency_id}` : null
    }))),
    // Dates and how far: never which answers were given.
    modules: standings.map(({ module, standing }) => ({
      id: module.id, title: fillText(module.title, pack.slots), percent: standing.percent, started: standing.startedAt ? dayOf(standing.startedAt) : null, completed: standing.completedAt ? dayOf(standing.completedAt) : null, talk: standing.talks.length > 0
    })),
    mayHelp: may.resetSignInOf(who, about),
    taught, time: timeSaid(timeLearnt(await learntBy(db, person.learner_key, pack), taught)), level3: visible.some(place => place.job_role === 'health-level-3'),
    certificates: (await certificatesOf(db, person.learner_key)).filter(certificate => boards.includes(certificate.board_id)).map(certificate => ({
      id: certificate.id, code: certificate.code, edition: certificate.edition, completedOn: certificate.completed_on, refreshBy: certificate.refresh_by, status: statusOf(certificate), reason: certificate.revoked_reason,
      mayRevoke: may.revokeCertificate(who, { boardId: certificate.board_id })
    }))
  }
}

export const actions: Actions = {
  confirmName: async event => {
    const { person, places, by } = await personAt(event, 'confirmNameOf')
    await transact(database(), async db => {
      await confirmName(db, person.id, by.id)
      for (const boardId of new Set(places.map(place => place.board_id))) await recordAct(db, { board: boardId, by: by.id, act: 'A name was confirmed', about: person.id })
      for (const boardId of new Set(places.map(place => place.board_id))) await issueCertificate(db, { learnerKey: person.learner_key, boardId }, packInUse(), now())
    })
    redirect(303, event.url.pathname)
  },
  leave: async event => {
    const { db, places, about, by } = await personAt(event, 'seeStatusOf')
    const asked = (await event.request.formData()).get('membership')
    const place = places.find(entry => entry.id === asked)
    if (!place) return fail(400, { fault: 'This person does not belong there any more. Nothing was changed.' })
    allow(event, may.endMembershipOf(event.locals.person, { ...about, boardId: place.board_id, agencyId: place.agency_id, role: place.role }))
    await endMembership(db, place.id)
    await recordAct(db, { board: place.board_id, by: by.id, act: 'Somebody was said to have left an agency', about: about.personId })
    redirect(303, '/people?left')
  },
  exempt: async event => {
    const { person, about, by } = await personAt(event, 'seeStatusOf')
    const form = await event.request.formData()
    const boardId = about.places.map(place => place.boardId).find(board => board === form.get('board')) ?? ''
    allow(event, may.recordExemptionOf(event.locals.person, { ...about, boardId }))
    const reason = String(form.get('exempt-reason') ?? '').trim().slice(0, 500)
    if (reason === '') return fail(400, { fault: '', exemptFault: 'Say why they need not do the induction. The person can read it.' })
    await transact(database(), db => recordExemption(db, { learnerKey: person.learner_key, boardId }, packInUse(), { by: by.id, about: person.id, reason }))
    redirect(303, event.url.pathname)
  },
  endExemption: async event => {
    const { person, about, by } = await personAt(event, 'seeStatusOf')
    const form = await event.request.formData()
    const boardId = about.places.map(place => place.boardId).find(board => board === form.get('board')) ?? ''
    allow(event, may.recordExemptionOf(event.locals.person, { ...about, boardId }))
    const reason = String(form.get('ended-reason') ?? '').trim().slice(0, 500)
    if (reason === '') return fail(400, { fault: '', endedFault: 'Say why they are to do the induction after all. The person can read it.' })
    await transact(database(), db => endExemption(db, { learnerKey: person.learner_key, boardId }, packInUse(), { by: by.id, about: person.id, reason }))
    redirect(303, event.url.pathname)
  },
  revoke: async event => {
    const { db, about, by } = await personAt(event, 'seeStatusOf')
    const form = await event.request.formData()
    const reason = String(form.get('reason') ?? '').trim().slice(0, 500)
    const certificate = await db.selectFrom('certificates').selectAll().where('id', '=', String(form.get('certificate') ?? '')).executeTakeFirst()
    const owner = certificate && (await db.selectFrom('people').select('id').where('learner_key', '=', certificate.learner_key).executeTakeFirst())
    allow(event, certificate !== undefined && owner?.id === about.personId && may.revokeCertificate(event.locals.person, { boardId: certificate.board_id }))
    if (!certificate || reason === '') return fail(400, { fault: 'Say why the certificate is withdrawn. The person will ask.' })
    await db.updateTable('certificates').set({ revoked_at: now(), revoked_reason: reason }).where('id', '=', certificate.id).where('revoked_at', 'is', null).execute()
    await recordAct(db, { board: certificate.board_id, by: by.id, act: 'A certificate was withdrawn', about: about.personId, reason })
    redirect(303, event.url.pathname)
  }
}
