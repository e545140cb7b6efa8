import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listActs, recordAct } from './acts.ts'
import { agencyByCode, codeFault, createAgency, domainAllowed, findAgency, keepLeads, renewCode, revokeCode } from './agencies.ts'
import { countTry, forgetTries, mostTries } from './attempts.ts'
import { addAuthority, createBoard, listAuthorities } from './boards.ts'
import { checkedState, keepContact, missingContacts } from './contacts.ts'
import { isAlreadyThere } from './faults.ts'
import type { Database } from './index.ts'
import { removeInstallationFact, settleInstallationFact } from './installation.ts'
import { createInvitation, invitationByToken, invitationFault, useInvitation } from './invitations.ts'
import { beginMembership, endMembership, membershipsOf, membershipsOn } from './memberships.ts'
import { asWritten, nameKey, sortKey } from './names.ts'
import { listOutbox, markSent, messagesToSend, putInOutbox, takeForSending } from './outbox.ts'
import { createPerson, newSignInName, withFreeSignInName } from './people.ts'
import { createResetLink, personOfResetLink, useResetLink } from './reset-links.ts'
import { onBothDatabases } from './testing/index.ts'

const aBoard = ({ db }: Database) => createBoard(db, { name: 'Anytown Safeguarding Children Partnership', shortName: 'Anytown SCP', kind: 'partnership', councilPhone: '020 7946 0000' })
const aPerson = ({ db }: Database, name: string, email: string | null = null) => createPerson(db, { name, user: null, email, signInName: null })

describe('names', () => {
  test('a name is found with or without its accents, capitals, dashes and apostrophes', () => {
    expect(nameKey("Zoë O’Brien-Łukasz")).toBe('zoe obrien lukasz')
    expect(nameKey('ZOE  O\'BRIEN LUKASZ')).toBe('zoe obrien lukasz')
    expect(nameKey('Nguyễn Thị Ánh')).toBe('nguyen thi anh')
    expect(nameKey('李小龙')).toBe('李小龙')
  })
  test('people sort by their last name, and two of the same name never share a place', () => {
    expect(sortKey('Ama Mensah', '1') < sortKey('Bo Njie', '0')).toBe(true)
    expect(sortKey('Bo Njie', '0')).not.toBe(sortKey('Bo Njie', '1'))
  })
  test('the key of a key is the key', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => { expect(nameKey(nameKey(name))).toBe(nameKey(name)) }))
  })
  test('what cannot be seen is taken out of a name', () => {
    expect(asWritten('  Ama\u0000\u202e  Mensah\n')).toBe('Ama Mensah')
  })
  test('a sign-in name can be typed on any keyboard', () => {
    expect(newSignInName('Zoë Okafor')).toMatch(/^zoe-\d{4}$/)
    expect(newSignInName('李小龙')).toMatch(/^worker-\d{4}$/)
  })
})

describe('what was done lately', () => {
  onBothDatabases((database) => {
    test('forty invitations of one morning are one entry, and what was done before is still seen', async () => {
      const { db } = database()
      const board = await aBoard(database())
      const { id: ama } = await aPerson(database(), 'Ama Mensah')
      await recordAct(db, { board, by: ama, act: 'The agency Little Oaks was added', about: 'a' })
      await recordAct(db, { board, by: ama, act: 'A certificate was withdrawn', about: 'p1', reason: 'Wrong person' })
      await recordAct(db, { board, by: ama, act: 'A certificate was withdrawn', about: 'p2', reason: 'Left before the end' })
      for (let i = 0; i < 40; i++) await recordAct(db, { board, by: ama, act: 'Somebody was invited to Little Oaks', about: 'a' })
      await recordAct(db, { board, by: 'the service', act: 'Somebody was invited to Little Oaks', about: 'a' })
      const acts = await listActs(db, board, 20)
      expect(acts.map(({ act, times, by_name }) => [act, Number(times), by_name])).toEqual(expect.arrayContaining([['Somebody was invited to Little Oaks', 40, 'Ama Mensah'], ['Somebody was invited to Little Oaks', 1, null], ['The agency Little Oaks was added', 1, 'Ama Mensah']]))
      expect(acts).toHaveLength(5)
      expect(new Set(acts.map(({ id }) => id)).size).toBe(5)
      await db.updateTable('acts').set({ at: '2026-01-02T09:00:00.000Z' }).where('reason', '=', 'Wrong person').execute()
      expect((await listActs(db, board, 20)).at(-1)).toMatchObject({ reason: 'Wrong person', at: '2026-01-02T09:00:00.000Z' })
    })
  })
})

describe('contacts', () => {
  test('a number is trusted for six months, then asked about, then shown as unchecked', () => {
    expect(checkedState('2026-01-31', '2026-07-30')).toBe('checked')
    expect(checkedState('2026-01-31', '2026-07-31')).toBe('ask')
    expect(checkedState('2026-01-31', '2027-01-30')).toBe('ask')
    expect(checkedState('2026-01-31', '2027-01-31')).toBe('unchecked')
    expect(checkedState(null, '2026-01-01')).toBe('unchecked')
  })
})

onBothDatabases((database) => {
  test('nobody may join until each authority has its front door, out of hours and LADO, each confirmed', async () => {
    const { db } = database()
    const board = await aBoard(database())
    expect(await missingContacts(db, board)).toEqual(['No authority is named yet.'])
    await addAuthority(db, board, 'Anytown')
    await addAuthority(db, board, 'Nexttown', true)
    const authority = (await listAuthorities(db, board))[0]?.id ?? ''
    expect(await missingContacts(db, board)).toHaveLength(3)
    const number = { phone: '020 7946 0001', email: '', hours: '' }
    for (const slot of ['front-door', 'out-of-hours', 'lado'] as const) await keepContact(db, { board, authority, slot }, number, slot === 'lado' ? null : { on: '2026-11-21', by: null })
    expect(await missingContacts(db, board)).toEqual([expect.stringContaining('not confirmed')])
    await keepContact(db, { board, authority, slot: 'lado' }, number, { on: '2026-11-21', by: null })
    expect(await missingContacts(db, board)).toEqual([])
    await keepContact(db, { board, authority, slot: 'lado' }, { ...number, phone: '020 7946 0002' }, null)
    expect(await missingContacts(db, board)).toEqual([expect.stringContaining('not confirmed')])
  })

  test('an authority named twice is there once', async () => {
    const board = await aBoard(database())
    await addAuthority(database().db, board, 'Anytown')
    await addAuthority(database().db, board, ' ANYTOWN ')
    expect(await listAuthorities(database().db, board)).toHaveLength(1)
  })

  test('an agency’s code works however it is typed, until it is renewed, revoked or past its day', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const id = await createAgency(db, board, { name: 'Little Oaks', sector: 'early-years' })
    const agency = async () => { const found = await findAgency(db, board, id); if (!found) throw new Error('no agency'); return found }
    const first = (await agency()).code
    expect((await agencyByCode(db, ` ${first.toLowerCase().replace('-', ' ')} `))?.id).toBe(id)
    expect(codeFault(await agency(), '2026-11-21')).toBe('no-lead')
    await keepLeads(db, board, id, { leadName: 'The nursery manager', leadPhone: '020 7946 0003', deputyName: '', deputyPhone: '', noDeputy: true }, '2026-11-21')
    expect(codeFault(await agency(), '2026-11-21')).toBeNull()
    await renewCode(db, board, id, '2026-12-01')
    expect(await agencyByCode(db, first)).toBeUndefined()
    expect(codeFault(await agency(), '2026-12-01')).toBeNull()
    expect(codeFault(await agency(), '2026-12-02')).toBe('expired')
    await revokeCode(db, board, id)
    expect(codeFault(await agency(), '2026-11-21')).toBe('revoked')
  })

  test('an agency may limit its code to its own e-mail domains', () => {
    expect(domainAllowed({ email_domains: 'school.example' }, 'a@school.example')).toBe(true)
    expect(domainAllowed({ email_domains: 'school.example' }, 'a@notschool.example')).toBe(false)
    expect(domainAllowed({ email_domains: '' }, 'a@anywhere.example')).toBe(true)
  })

  test('joining twice changes nothing, and coming back later is a new membership', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const agency = await createAgency(db, board, { name: 'Little Oaks', sector: 'early-years' })
    const { id: person } = await aPerson(database(), 'Ama Mensah')
    const said = { person, board, agency, role: 'learner', jobRole: 'nursery' } as const
    await beginMembership(db, { ...said, from: '2026-01-05' })
    await beginMembership(db, { ...said, from: '2026-02-05' })
    const [only, ...more] = await membershipsOf(db, person)
    expect([only?.from_day, more.length]).toEqual(['2026-01-05', 0])
    await endMembership(db, only?.id ?? '', '2026-06-30')
    expect(await membershipsOn(db, person, '2026-06-29')).toHaveLength(1)
    expect(await membershipsOn(db, person, '2026-06-30')).toHaveLength(0)
    await beginMembership(db, { ...said, from: '2026-09-01' })
    expect(await membershipsOf(db, person)).toHaveLength(2)
  })

  test('two people cannot have one e-mail address, and the database says so', async () => {
    await aPerson(database(), 'Ama Mensah', 'office@example.org')
    const second = aPerson(database(), 'Bo Njie', 'office@example.org')
    await expect(second).rejects.toSatisfy(isAlreadyThere)
  })

  test('a sign-in name that is taken is replaced by another', async () => {
    const names = new Set<string>()
    for (let i = 0; i < 5; i++) names.add((await withFreeSignInName('Ama', (signInName) => createPerson(database().db, { name: 'Ama', user: null, email: null, signInName }))).sign_in_name ?? '')
    expect(names.size).toBe(5)
  })

  test('an invitation and a set-up code are used once, even when two press at the same moment', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const { id, token } = await createInvitation(db, { board, agency: null, email: 'A@Example.org', name: 'Ama', role: 'coordinator', jobRole: '', by: 'x' })
    const kept = await invitationByToken(db, token)
    expect(kept?.email).toBe('a@example.org')
    expect(kept?.token_hash).not.toContain(token)
    const { id: person } = await aPerson(database(), 'Ama Mensah')
    expect((await Promise.all([useInvitation(db, id, person), useInvitation(db, id, person)])).filter(Boolean)).toHaveLength(1)
    const used = await invitationByToken(db, token)
    expect(used && invitationFault(used)).toBe('used')
    await settleInstallationFact(db, 'set-up-code', 'ABCD')
    expect((await Promise.all([removeInstallationFact(db, 'set-up-code', 'ABCD'), removeInstallationFact(db, 'set-up-code', 'ABCD')])).filter(Boolean)).toHaveLength(1)
  })

  test('a new reset link makes the earlier one useless, and each is used once', async () => {
    const { db } = database()
    const { id } = await aPerson(database(), 'Ama Mensah')
    const first = await createResetLink(db, id, null)
    const second = await createResetLink(db, id, null)
    expect(await personOfResetLink(db, first)).toBeNull()
    expect(await personOfResetLink(db, second)).toEqual({ person: id, byMail: true })
    expect((await Promise.all([useResetLink(db, second), useResetLink(db, second)])).filter(Boolean)).toHaveLength(1)
    expect(await personOfResetLink(db, second)).toBeNull()
  })

  test('the eleventh wrong password in a quarter of an hour is not looked at, and the next quarter begins again', async () => {
    const { db } = database()
    const at = new Date('2026-11-21T10:01:00Z')
    const tries = [{ key: 'ama@example.org', most: mostTries.perName }]
    for (let i = 0; i < 10; i++) expect(await countTry(db, tries, at)).toBe(true)
    expect(await countTry(db, tries, at)).toBe(false)
    expect(await countTry(db, tries, new Date('2026-11-21T10:15:00Z'))).toBe(true)
    await forgetTries(db, 'ama@example.org')
    expect(await countTry(db, tries, at)).toBe(true)
    expect(JSON.stringify(await db.selectFrom('attempts').selectAll().execute())).not.toContain('ama@')
  })

  test('a message is taken for sending by one process only, and waits for the coordinator until it is sent', async () => {
    const { db } = database()
    const board = await aBoard(database())
    const id = await putInOutbox(db, { board, to: 'ama@example.org', subject: 'Join', body: 'A link' })
    const [message] = await messagesToSend(db)
    if (!message) throw new Error('no message')
    expect((await Promise.all([takeForSending(db, message), takeForSending(db, message)])).filter(Boolean)).toHaveLength(1)
    await markSent(db, board, [id], null)
    expect(await messagesToSend(db)).toEqual([])
    expect((await listOutbox(db, board))[0]?.sent_at).not.toBeNull()
  })

  test('messages marked as sent together are those of one’s own board that were named, and no other', async () => {
    const { db } = database()
    const [own, other] = [await aBoard(database()), await aBoard(database())]
    const [first, second, third, theirs] = await Promise.all([own, own, own, other].map((board, at) => putInOutbox(db, { board, to: `${at}@example.org`, subject: 'Join', body: 'A link' })))
    await markSent(db, own, [first!, second!, theirs!], null)
    await markSent(db, own, [], null)
    const waits = async (board: string) => (await listOutbox(db, board)).filter(({ sent_at }) => sent_at === null).map(({ id }) => id)
    expect([await waits(own), await waits(other)]).toEqual([[third], [theirs]])
  })
})
