import { expect, test } from 'vitest'
import { createAgency, findAgency, type Agency } from '../database/agencies.ts'
import { createBoard } from '../database/boards.ts'
import type { Database } from '../database/index.ts'
import { createInvitation, invitationByToken, invitationFault, listInvitations, notJoined, notJoinedByAgency, revokeInvitation, useInvitation } from '../database/invitations.ts'
import { beginMembership } from '../database/memberships.ts'
import { createPerson } from '../database/people.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { notJoinedSheet } from '../reports/not-joined.ts'
import { newToken } from '../secrets.ts'
import { invite, inviteStaff, linksAnew, readStaff, sortStaff, withdraw, type Inviting, type Staff } from './index.ts'

const origin = 'https://induction.example'

async function agencies({ db }: Database): Promise<{ readonly oaks: Inviting; readonly river: Inviting }> {
  const board = await createBoard(db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '020 7946 0000' })
  const agency = async (name: string): Promise<Agency> => {
    const made = await findAgency(db, board, await createAgency(db, board, { name, sector: 'early-years' }))
    if (!made) throw new Error('no agency')
    return made
  }
  return { oaks: { agency: await agency('Little Oaks'), by: 'the coordinator', origin, secret: 'of this installation', press: newToken() }, river: { agency: await agency('Riverbank'), by: 'the coordinator', origin, secret: 'of this installation', press: newToken() } }
}
const list = (text: string): readonly Staff[] => {
  const { staff, faults } = readStaff(text, { agency: 'Little Oaks', mayInvite: ['learner', 'manager'] })
  expect(faults).toEqual([])
  return staff
}
const tokenIn = (link: string): string => link.split('/').at(-1) ?? ''
const neverMade = (): never => { throw new Error('no invitation') }
const outbox = ({ db }: Database) => db.selectFrom('outbox').selectAll().orderBy('to_address').execute()

onBothDatabases((database) => {
  test('everybody of a staff list is invited as one person is: an invitation, a letter with its own link, and an act', async () => {
    const { oaks } = await agencies(database())
    const { link: one } = await invite(database(), oaks, { name: 'One Alone', email: 'alone@example.org', role: 'learner', jobRole: 'childminder' })
    const { invited, leftAlone } = await inviteStaff(database(), oaks, list('Ama Mensah\tama@example.org\tHousing\nBo Njie\t\t\tmanager'))
    expect(leftAlone).toEqual([])
    expect(invited.map(({ name, link }) => [name, link !== ''])).toEqual([['Ama Mensah', false], ['Bo Njie', true]])
    expect((await outbox(database())).map(({ to_address }) => to_address)).toEqual(['alone@example.org', 'ama@example.org'])
    for (const link of [one, /https:\S+/.exec((await outbox(database()))[1]?.body ?? '')?.[0] ?? '', invited[1]?.link ?? '']) expect(await invitationByToken(database().db, tokenIn(link))).toMatchObject({ agency_id: oaks.agency.id, used_at: null, created_by: 'the coordinator' })
    expect((await listInvitations(database().db, oaks.agency.board_id, oaks.agency.id)).map(({ name, role, job_role }) => [name, role, job_role]).sort()).toEqual([['Ama Mensah', 'learner', 'housing'], ['Bo Njie', 'manager', ''], ['One Alone', 'learner', 'childminder']])
    expect(await database().db.selectFrom('acts').select('act').execute()).toEqual(Array.from({ length: 3 }, () => ({ act: 'Somebody was invited to Little Oaks' })))
  })

  test('whoever is here, is invited or stands in the list before is told as such and left alone; another agency does not count', async () => {
    const { oaks, river } = await agencies(database())
    const { db } = database()
    const { id } = await createPerson(db, { name: 'Ama Mensah', user: null, email: 'ama@example.org', signInName: null })
    await beginMembership(db, { person: id, board: oaks.agency.board_id, agency: oaks.agency.id, role: 'learner', jobRole: 'early-years' })
    await invite(database(), oaks, { name: 'Bo Njie', email: '', role: 'learner', jobRole: '' })
    await invite(database(), river, { name: 'Cleo Hart', email: 'cleo@example.org', role: 'learner', jobRole: '' })
    const { toInvite, leftAlone } = await sortStaff(db, oaks, list('Name,E-mail\nA. Mensah,AMA@example.org\nBO NJIE,bo@example.org\nCleo Hart,cleo@example.org\nCleo Hart,other@example.org\nC. Hart,cleo@example.org\nÁma Mensah,\n'))
    expect(toInvite.map(({ line }) => line)).toEqual([4, 5])
    expect(leftAlone.map(({ line, why }) => [line, why])).toEqual([
      [2, expect.stringMatching(/^Somebody with this e-mail address is here already/)], [3, expect.stringMatching(/^Somebody of this name has an invitation that still works/)],
      [6, expect.stringMatching(/^Somebody with this e-mail address stands in line 4 already/)], [7, expect.stringMatching(/is here already/)]
    ])
  })

  test('a list that is sent by two presses, even at once, invites nobody twice; somebody whose invitation was withdrawn may be invited again', async () => {
    const { oaks } = await agencies(database())
    const staff = list('Ama Mensah\tama@example.org\nBo Njie')
    const byAnotherPress = { ...oaks, press: newToken() }
    const both = await Promise.all([inviteStaff(database(), oaks, staff), inviteStaff(database(), byAnotherPress, staff)])
    expect(both.map(({ invited }) => invited.length).sort()).toEqual([0, 2])
    expect(await outbox(database())).toHaveLength(1)
    const bo = (await listInvitations(database().db, oaks.agency.board_id, oaks.agency.id)).find(({ name }) => name === 'Bo Njie')
    await revokeInvitation(database().db, oaks.agency.board_id, bo?.id ?? '')
    expect((await inviteStaff(database(), { ...oaks, press: newToken() }, staff)).invited.map(({ name }) => name)).toEqual(['Bo Njie'])
  })

  test('a press that is doubled or sent again tells what the first one told, with the links that are handed over, and sends no second letter', async () => {
    const { oaks, river } = await agencies(database())
    const pressed = { ...oaks, press: newToken() }
    const staff = list('Ama Mensah\tama@example.org\nBo Njie\nBo Njie\nCleo Hart\nDov Levy')
    const both = await Promise.all([inviteStaff(database(), pressed, staff), inviteStaff(database(), pressed, staff)])
    expect(both[0]).toEqual(both[1])
    expect(both[0]?.invited.map(({ name, link }) => [name, link !== ''])).toEqual([['Ama Mensah', false], ['Bo Njie', true], ['Cleo Hart', true], ['Dov Levy', true]])
    expect(new Set(both[0]?.invited.map(({ link }) => link)).size).toBe(4)
    expect(both[0]?.leftAlone).toEqual([{ line: 3, name: 'Bo Njie', why: expect.stringMatching(/^Somebody of this name stands in line 2 already/) as string }])
    expect([(await outbox(database())).length, (await listInvitations(database().db, oaks.agency.board_id, oaks.agency.id)).length]).toEqual([1, 4])
    for (const { link } of both[0]?.invited.slice(1) ?? []) expect(await invitationByToken(database().db, tokenIn(link))).toMatchObject({ agency_id: oaks.agency.id })

    const [, bo, cleo, dov] = await Promise.all((both[0]?.invited ?? []).map(({ link }) => invitationByToken(database().db, tokenIn(link))))
    await revokeInvitation(database().db, oaks.agency.board_id, bo?.id ?? '')
    await useInvitation(database().db, cleo?.id ?? '', 'cleo')
    const later = await inviteStaff(database(), pressed, staff)
    expect(later.invited.map(({ name }) => name)).toEqual(['Ama Mensah', 'Dov Levy'])
    expect(later.leftAlone.map(({ line, why }) => [line, why])).toEqual([[2, expect.stringMatching(/withdrawn since/)], [3, expect.anything()], [4, expect.stringMatching(/used since/)]])
    expect((await inviteStaff(database(), { ...oaks, press: newToken() }, staff)).invited.map(({ name }) => name)).toEqual(['Bo Njie', 'Cleo Hart'])
    const elsewhere = await inviteStaff(database(), { ...pressed, agency: river.agency }, staff)
    expect(elsewhere.invited.find(({ name }) => name === 'Dov Levy')?.link).not.toBe(later.invited[1]?.link)
    expect(dov?.used_at).toBeNull()
  })

  test('whoever presses twice for one person gets the same link; somebody else of the same name is another press', async () => {
    const { oaks } = await agencies(database())
    const said = { name: 'Bo Njie', email: 'bo@example.org', role: 'learner', jobRole: '' } as const
    const pressed = { ...oaks, press: newToken() }
    const both = await Promise.all([invite(database(), pressed, said), invite(database(), pressed, said)])
    expect(both[0]).toEqual({ link: expect.stringContaining(`${origin}/join/invited/`) as string, fault: null })
    expect(both[1]).toEqual(both[0])
    expect(await outbox(database())).toHaveLength(1)
    expect((await invite(database(), { ...oaks, press: newToken() }, said)).link).not.toBe(both[0]?.link)
    expect((await invite(database(), pressed, { ...said, name: 'Cleo Hart' })).link).not.toBe(both[0]?.link)
    expect(await listInvitations(database().db, oaks.agency.board_id, oaks.agency.id)).toHaveLength(3)
    // The press stands in the page: only together with the secret of this installation it makes a link.
    expect((await invite(database(), { ...pressed, secret: 'another secret' }, said)).link).not.toBe(both[0]?.link)
  })

  test('a lost link is made anew: the old one stops working, the new one works for 28 days, by letter where there is an address, and a doubled press makes one', async () => {
    const { oaks, river } = await agencies(database())
    const { invited } = await inviteStaff(database(), oaks, list('Ama Mensah\tama@example.org\nBo Njie\nCleo Hart'))
    const { db } = database()
    const [bo] = await db.selectFrom('invitations').select('id').where('name', '=', 'Bo Njie').execute()
    const [ama] = await db.selectFrom('invitations').select('id').where('name', '=', 'Ama Mensah').execute()
    await db.updateTable('invitations').set({ expires_at: '2026-01-01T00:00:00.000Z' }).where('id', '=', bo?.id ?? '').execute()
    const pressed = { ...oaks, press: newToken() }
    const both = await Promise.all([linksAnew(database(), pressed, [bo?.id ?? '', ama?.id ?? '']), linksAnew(database(), pressed, [bo?.id ?? '', ama?.id ?? ''])])
    expect(both[0]).toEqual(both[1])
    expect(both[0]?.map(({ name, link }) => [name, link !== '']).sort()).toEqual([['Ama Mensah', false], ['Bo Njie', true]])
    expect(await invitationByToken(db, tokenIn(invited[1]?.link ?? ''))).toBeUndefined()
    expect(invitationFault(await invitationByToken(db, tokenIn(both[0]?.find(({ link }) => link !== '')?.link ?? '')) ?? neverMade())).toBeNull()
    const letters = await outbox(database())
    expect(letters.map(({ to_address }) => to_address), 'the letter with the old link waits no longer').toEqual(['ama@example.org'])
    expect(invitationFault(await invitationByToken(db, tokenIn(/https:\S+/.exec(letters[0]?.body ?? '')?.[0] ?? '')) ?? neverMade())).toBeNull()
    expect(await linksAnew(database(), { ...river, press: newToken() }, [bo?.id ?? ''])).toEqual([])
    await revokeInvitation(db, oaks.agency.board_id, bo?.id ?? '')
    expect(await linksAnew(database(), { ...oaks, press: newToken() }, [bo?.id ?? ''])).toEqual([])
  })

  test('whoever was invited and has not joined is told by agency and name, until they join or it is withdrawn; no other board sees them', async () => {
    const { oaks, river } = await agencies(database())
    const { db } = database()
    const { invited } = await inviteStaff(database(), oaks, list('Ama Mensah\tama@example.org\nBo Njie\nCleo Hart\t\t\tmanager'))
    await invite(database(), river, { name: 'Dov Levy', email: '', role: 'learner', jobRole: '' })
    await createInvitation(db, { board: oaks.agency.board_id, agency: null, email: '', name: 'Cara Lead', role: 'board-lead', jobRole: '', by: oaks.by })
    const bo = await invitationByToken(db, tokenIn(invited[1]?.link ?? '')), dov = (await listInvitations(db, river.agency.board_id, river.agency.id))[0]
    const names = async (of: readonly string[] | null) => (await notJoined(db, oaks.agency.board_id, of)).map(({ agency, name }) => [agency, name])
    expect(await names(null)).toEqual([['Little Oaks', 'Ama Mensah'], ['Little Oaks', 'Bo Njie'], ['Little Oaks', 'Cleo Hart'], ['Riverbank', 'Dov Levy']])
    await useInvitation(db, bo?.id ?? '', 'bo')
    await revokeInvitation(db, river.agency.board_id, dov?.id ?? '')
    expect(await names(null)).toEqual([['Little Oaks', 'Ama Mensah'], ['Little Oaks', 'Cleo Hart']])
    expect([await names([river.agency.id]), await names([])]).toEqual([[], []])
    expect(await notJoinedByAgency(db, oaks.agency.board_id)).toEqual(new Map([[oaks.agency.id, 2]]))
    expect([...await notJoinedByAgency(db, 'another board'), ...await notJoined(db, 'another board', null)]).toEqual([])
    let sheet = ''
    for await (const part of (await notJoinedSheet(db, oaks.agency.board_id, null)).text()) sheet += part
    expect(sheet).toMatch(/Ama Mensah.*Little Oaks.*Learner.*ama@example\.org.*<c s="1">.*Cleo Hart.*Manager<\/t><\/is><\/c><c\/><c s="1">/)
  })

  test('a withdrawn invitation takes back the letter that still waits with its link, and no other', async () => {
    const { oaks, river } = await agencies(database())
    const { db } = database()
    await inviteStaff(database(), oaks, list('Ama Mensah\tama@example.org\nBo Njie\tbo@example.org'))
    await invite(database(), river, { name: 'Ama Mensah', email: 'ama@example.org', role: 'learner', jobRole: '' })
    const ama = (await listInvitations(db, oaks.agency.board_id, oaks.agency.id)).find(({ name }) => name === 'Ama Mensah') ?? neverMade()
    await withdraw(database(), ama)
    expect((await outbox(database())).map(({ to_address, subject }) => [to_address, subject.includes('Riverbank')])).toEqual([['ama@example.org', true], ['bo@example.org', false]])
    expect((await listInvitations(db, oaks.agency.board_id, oaks.agency.id)).find(({ id }) => id === ama.id)?.revoked_at).not.toBeNull()
  })

  test('after the longest list every invitation that still works can be seen and withdrawn, and those to work for the board are not hidden by it', async () => {
    const { oaks } = await agencies(database())
    await inviteStaff(database(), oaks, list(Array.from({ length: 500 }, (_, i) => `Person ${i}\tperson-${i}@example.org`).join('\n')))
    await createInvitation(database().db, { board: oaks.agency.board_id, agency: null, email: '', name: 'Cara Lead', role: 'board-lead', jobRole: '', by: oaks.by })
    expect(await listInvitations(database().db, oaks.agency.board_id, oaks.agency.id)).toHaveLength(500)
    expect((await listInvitations(database().db, oaks.agency.board_id, null)).map(({ name }) => name)).toEqual(['Cara Lead'])
  })

  test('where one invitation of a list fails, none of it is kept', async () => {
    const { oaks } = await agencies(database())
    const [ama, bo] = list('Ama Mensah\tama@example.org\nBo Njie')
    if (!ama || !bo) throw new Error('nobody')
    const stops = { ...bo, get jobRole(): string { throw new Error('the second one stops') } }
    await expect(inviteStaff(database(), oaks, [ama, stops])).rejects.toThrow('the second one stops')
    expect([await outbox(database()), await database().db.selectFrom('invitations').selectAll().execute()]).toEqual([[], []])
  })
})
