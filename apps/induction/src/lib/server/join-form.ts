import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { z } from 'zod'
import { jobRoles } from '@safeguarding-kit/core/training'
import { signInByPassword } from './accounts.ts'
import { countTry, mostTries } from './database/attempts.ts'
import { personByEmail } from './database/people.ts'
import { field, readForm, type Faults, type Typed } from './forms.ts'
import { auth, database } from './index.ts'
import { join, joinAsWell, type Place } from './joining.ts'
import { pack } from './packs/index.ts'
import { markDevice } from './session.ts'

const jobRole = z.string().default('').refine((typed) => (jobRoles as readonly string[]).includes(typed), 'Choose what you do here. If nothing fits, choose “Another role”.')
const anyRole = z.string().default('')

const newcomer = (asksRole: boolean) => z.object({ jobRole: asksRole ? jobRole : anyRole, name: field.needed('Enter your full name, as it should stand on your certificate.'), email: field.email, password: field.password, shared: field.tick })

/** What stands on the page of a place: a fault answers with the form again, success with the welcome. */
export async function takeJoinForm(event: RequestEvent, place: Place, asksRole: boolean) {
  const { request, locals, cookies, url, getClientAddress } = event
  const form = await request.formData()
  const again = (status: number, typed: Typed, faults: Faults) => fail(status, { typed, faults })

  if (locals.person) {
    const read = readForm(form, z.object({ jobRole: asksRole ? jobRole : anyRole }))
    if (!read.ok) return again(400, read.typed, read.faults)
    if ((await joinAsWell(database(), place, locals.person.id, read.said.jobRole, pack())) === 'used-up') return again(400, read.typed, { form: 'This invitation was used a moment ago.' })
    redirect(303, '/join/welcome')
  }

  const read = readForm(form, newcomer(asksRole))
  if (!read.ok) return again(400, read.typed, read.faults)
  const { said, typed } = read
  const { db } = database()
  const address = getClientAddress()
  if (!(await countTry(db, [{ key: `join-from:${address}`, most: mostTries.perAddress }]))) return again(429, typed, { name: 'Very many people joined from here in the last few minutes. Wait a quarter of an hour, then press Join again.' })
  const outcome = await join(auth(), database(), place, said)
  // Join was pressed twice, or somebody joined long ago and forgot: with the right password it is them, and nothing is done twice.
  if ('refused' in outcome && outcome.refused === 'address-taken' && (await signInByPassword(auth(), db, request.headers, cookies, { typed: said.email, password: said.password, address, shared: said.shared })) === 'signed-in') {
    const known = await personByEmail(db, said.email)
    if (known && (await joinAsWell(database(), place, known.id, said.jobRole, pack())) === 'joined') {
      markDevice(cookies, said.shared, url.protocol === 'https:')
      redirect(303, '/join/welcome')
    }
  }
  if ('refused' in outcome) {
    const faults: Record<typeof outcome.refused, Faults> = {
      'address-taken': { email: 'Somebody has joined with this e-mail address already. If it was you, sign in first: the link stands above the form. If you share the address with somebody, leave it empty: you then get a name of your own to sign in with.' },
      domain: { email: 'This agency takes only its own e-mail addresses. Use the one you have for work, or leave it empty.' },
      'used-up': { name: 'This invitation was used a moment ago. If it was not you, ask whoever sent it.' }
    }
    return again(400, typed, faults[outcome.refused])
  }
  const { email, sign_in_name } = outcome.joined
  await signInByPassword(auth(), db, request.headers, cookies, { typed: email ?? sign_in_name ?? '', password: said.password, address, shared: said.shared })
  markDevice(cookies, said.shared, url.protocol === 'https:')
  redirect(303, '/join/welcome')
}
