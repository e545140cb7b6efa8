import { fail, redirect } from '@sveltejs/kit'
import { z } from 'zod'
import { dayOf } from '#lib/days.ts'
import { allow, may, signedIn } from '#lib/server/access/index.ts'
import { agencyHere, placeOf } from '#lib/server/agency-here.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { codeFault, keepCodeTerms, keepLeads, renewCode, revokeCode } from '#lib/server/database/agencies.ts'
import { transact } from '#lib/server/database/index.ts'
import { invitationFault, listInvitations } from '#lib/server/database/invitations.ts'
import { membershipsAt, placesOf } from '#lib/server/database/memberships.ts'
import { confirmName, findPerson } from '#lib/server/database/people.ts'
import { field, readForm, typedIn } from '#lib/server/forms.ts'
import { database, settings } from '#lib/server/index.ts'
import { invite, Invited, linksAnew, withdraw } from '#lib/server/inviting/index.ts'
import { messageWaits } from '#lib/server/inviting/waits.ts'
import { jobRoleOptions } from '#lib/server/job-roles.ts'
import { issueCertificate } from '#lib/server/learning/issue.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import { newToken } from '#lib/server/secrets.ts'
import { addMonths, now, today } from '#lib/server/time.ts'
import type { Actions, PageServerLoad } from './$types'

const Leads = z
  .object({ leadName: field.needed('Enter the name of the safeguarding lead.'), leadPhone: field.phone.refine((typed) => typed !== '', 'Enter the number on which the lead is reached.'), deputyName: field.text(), deputyPhone: field.phone, noDeputy: field.tick })
  .refine(({ deputyName, noDeputy }) => deputyName !== '' || noDeputy, { path: ['deputyName'], message: 'Enter the deputy’s name, or tick that there is none: then people are told to call the front door.' })
  .refine(({ deputyName, deputyPhone }) => deputyName === '' || deputyPhone !== '', { path: ['deputyPhone'], message: 'Enter the number on which the deputy is reached.' })
const Terms = z.object({
  expiresOn: field.day,
  emailDomains: field.text(500).transform((typed) => typed.toLowerCase().split(/[\s,;]+/).map((domain) => domain.replace(/^@/, '')).filter(Boolean).join(' ')).refine((domains) => domains === '' || domains.split(' ').every((domain) => /^[a-z0-9.-]+\.[a-z]{2,}$/.test(domain)), 'Enter domains such as school.example, separated by spaces.')
})
const Invite = Invited.extend({ press: field.press })
/** Whose link is made anew: one invitation, or `by-hand` for all that are handed over. */
const Anew = z.object({ id: z.string(), press: field.press })

export const load: PageServerLoad = async (event) => {
  const agency = await agencyHere(event)
  const person = signedIn(event)
  const { db } = database()
  const at = placeOf(agency)
  const sees = may.seePeopleOf(person, at)
  const [invitations, people] = sees ? await Promise.all([listInvitations(db, agency.board_id, agency.id), membershipsAt(db, agency.board_id, agency.id, today())]) : [[], []]
  return {
    agency: {
      id: agency.id, name: agency.name, code: agency.code, expiresOn: agency.code_expires_on ?? '', emailDomains: agency.email_domains, leadName: agency.lead_name, leadPhone: agency.lead_phone, deputyName: agency.deputy_name,
      deputyPhone: agency.deputy_phone, noDeputy: agency.no_deputy === 1, leadsConfirmedOn: agency.leads_confirmed_on
    },
    fault: codeFault(agency, today()), link: `${event.url.origin}/join/${agency.code}`, jobRoles: jobRoleOptions, press: newToken(), saved: event.url.searchParams.get('saved'),
    may: { keepLeads: may.keepLeadsOf(person, at), keepCode: may.keepCodeOf(person, at), inviteLearner: may.inviteTo(person, { ...at, role: 'learner' }), inviteManager: may.inviteTo(person, { ...at, role: 'manager' }), seePeople: sees, coordinate: may.addAgencies(person, at) },
    invitations: invitations.map((invitation) => ({ id: invitation.id, name: invitation.name, role: invitation.role, on: dayOf(invitation.created_at), fault: invitationFault(invitation), byHand: invitation.email === '' })),
    toConfirm: people.filter(({ name_confirmed_by, person_id, sign_in_name }) => sign_in_name !== null && name_confirmed_by === null && person_id !== person.id).map(({ person_id, name, sign_in_name, from_day }) => ({ id: person_id, name, signInName: sign_in_name, since: from_day }))
  }
}

const again = (status: number, about: string, read: { typed: Readonly<Record<string, string>>; faults: Readonly<Record<string, string>> }) => fail(status, { about, typed: read.typed, faults: read.faults, link: '', waits: '', over: null, anew: [] } as const)

export const actions: Actions = {
  leads: async (event) => {
    const agency = await agencyHere(event)
    const person = allow(event, may.keepLeadsOf(event.locals.person, placeOf(agency)))
    const read = readForm(await event.request.formData(), Leads)
    if (!read.ok) return again(400, 'leads', read)
    await keepLeads(database().db, agency.board_id, agency.id, read.said, today())
    await recordAct(database().db, { board: agency.board_id, by: person.id, act: `The safeguarding lead of ${agency.name} was named or confirmed`, about: agency.id })
    redirect(303, `/agencies/${agency.id}?saved=leads`)
  },
  terms: async (event) => {
    const agency = await agencyHere(event)
    allow(event, may.keepCodeOf(event.locals.person, placeOf(agency)))
    const read = readForm(await event.request.formData(), Terms)
    if (!read.ok) return again(400, 'terms', read)
    await keepCodeTerms(database().db, agency.board_id, agency.id, read.said)
    redirect(303, `/agencies/${agency.id}?saved=terms`)
  },
  renew: async (event) => {
    const agency = await agencyHere(event)
    const person = allow(event, may.keepCodeOf(event.locals.person, placeOf(agency)))
    await renewCode(database().db, agency.board_id, agency.id, addMonths(today(), 12))
    await recordAct(database().db, { board: agency.board_id, by: person.id, act: `${agency.name} was given a new code`, about: agency.id })
    redirect(303, `/agencies/${agency.id}?saved=renew`)
  },
  revoke: async (event) => {
    const agency = await agencyHere(event)
    const person = allow(event, may.keepCodeOf(event.locals.person, placeOf(agency)))
    await revokeCode(database().db, agency.board_id, agency.id)
    await recordAct(database().db, { board: agency.board_id, by: person.id, act: `The code of ${agency.name} was withdrawn`, about: agency.id })
    redirect(303, `/agencies/${agency.id}?saved=revoke`)
  },
  invite: async (event) => {
    const agency = await agencyHere(event)
    const read = readForm(await event.request.formData(), Invite)
    if (!read.ok) return again(400, 'invite', read)
    const { said } = read
    const person = allow(event, may.inviteTo(event.locals.person, { ...placeOf(agency), role: said.role }))
    const { link, fault } = await invite(database(), { agency, by: person.id, origin: event.url.origin, secret: settings().signInSecret, press: said.press }, said)
    const waits = said.email === '' ? '' : messageWaits(person, agency)
    return { about: 'invited', typed: {}, faults: {}, link, waits, over: fault, anew: [] } as const
  },
  anew: async (event) => {
    const agency = await agencyHere(event)
    const at = placeOf(agency)
    const person = allow(event, may.inviteTo(event.locals.person, { ...at, role: 'learner' }))
    const read = readForm(await event.request.formData(), Anew)
    if (!read.ok) return again(400, 'anew', read)
    const { id, press } = read.said
    const those = (await listInvitations(database().db, agency.board_id, agency.id)).filter((one) => (id === 'by-hand' ? one.email === '' : one.id === id) && may.inviteTo(person, { ...at, role: one.role }))
    const anew = await linksAnew(database(), { agency, by: person.id, origin: event.url.origin, secret: settings().signInSecret, press }, those.map((one) => one.id))
    return { about: 'anew', typed: {}, faults: {}, link: '', waits: messageWaits(person, agency), over: null, anew } as const
  },
  withdraw: async (event) => {
    const agency = await agencyHere(event)
    allow(event, may.inviteTo(event.locals.person, { ...placeOf(agency), role: 'learner' }))
    const id = typedIn(await event.request.formData()).id ?? ''
    const invitation = (await listInvitations(database().db, agency.board_id, agency.id)).find((known) => known.id === id)
    if (invitation) {
      allow(event, may.inviteTo(event.locals.person, { ...placeOf(agency), role: invitation.role }))
      await withdraw(database(), invitation)
    }
    redirect(303, `/agencies/${agency.id}?saved=withdraw`)
  },
  confirm: async (event) => {
    const agency = await agencyHere(event)
    const about = await placesOf(database().db, typedIn(await event.request.formData()).id ?? '')
    const person = allow(event, may.confirmNameOf(event.locals.person, about))
    const row = await findPerson(database().db, about.personId)
    const pack = packInUse()
    await transact(database(), async (db) => {
      await confirmName(db, about.personId, person.id)
      // A certificate may have waited for this.
      if (row && pack) await issueCertificate(db, { learnerKey: row.learner_key, boardId: agency.board_id }, pack, now())
    })
    await recordAct(database().db, { board: agency.board_id, by: person.id, act: 'A name was confirmed', about: about.personId })
    redirect(303, `/agencies/${agency.id}?saved=confirm`)
  }
}
