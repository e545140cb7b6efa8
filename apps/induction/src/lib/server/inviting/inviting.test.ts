import { expect, test } from 'vitest'
import { createAgency, findAgency, type Agency } from '../database/agencies.ts'
import { createBoard } from '../database/boards.ts'
import type { Database } from '../database/index.ts'
import { createInvitation, invitationByToken, listInvitations, revokeInvitation } from '../database/invitations.ts'
import { beginMembership } from '../database/memberships.ts'
import { createPerson } from '../database/people.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { invite, inviteStaff, readStaff, sortStaff, type Inviting, type Staff } from './index.ts'

const origin = 'https://induction.example'

async function agencies({ db }: Database): Promise<{ readonly oaks: Inviting; readonly river: Inviting }> {
  const board = await createBoard(db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '020 7946 0000' })
  const agency = async (name: string): Promise<Agency> => {
    const made = await findAgency(db, board, await createAgency(db, board, { name, sector: 'early-years' }))
    if (!made) throw new Error('no agency')
    return made
  }
  return { oaks: { agency: await agency('Little Oaks'), by: 'the coordinator', origin }, river: { agency: await agency('Riverbank'), by: 'the coordinator', origin } }
}
const list = (text: string): readonly Staff[] => {
  const { staff, faults } = readStaff(text, { agency: 'Little Oaks', mayInvite: ['learner', 'manager'] })
  expect(faults).toEqual([])
  return staff
}
const outbox = ({ db }: Database) => db.selectFrom('outbox').selectAll().orderBy('to_address').execute()

onBothDatabases((database) => {
  test('everybody of a staff list is invited as one person is: an invitation, a letter with its own link, and an act', async () => {
    const { oaks } = await agencies(database())
    const one = await invite(database(), oaks, { name: 'One Alone', email: 'alone@example.org', role: 'learner', jobRole: 'childminder' })
    const { invited, leftAlone } = await inviteStaff(database(), oaks, list('Ama Mensah\tama@example.org\tHousing\nBo Njie\t\t\tmanager'))
    expect(leftAlone).toEqual([])
    expect(invited.map(({ name, link }) => [name, link !== ''])).toEqual([['Ama Mensah', false], ['Bo Njie', true]])
    expect((await outbox(database())).map(({ to_address }) => to_address)).toEqual(['alone@example.org', 'ama@example.org'])
    for (const link of [one, /https:\S+/.exec((await outbox(database()))[1]?.body ?? '')?.[0] ?? '', invited[1]?.link ?? '']) expect(await invitationByToken(database().db, link.split('/').at(-1) ?? '')).toMatchObject({ agency_id: oaks.agency.id, used_at: null, created_by: 'the coordinator' })
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

  test('a list that is sent twice, even at once, invites nobody twice; somebody whose invitation was withdrawn may be invited again', async () => {
    const { oaks } = await agencies(database())
    const staff = list('Ama Mensah\tama@example.org\nBo Njie')
    const both = await Promise.all([inviteStaff(database(), oaks, staff), inviteStaff(database(), oaks, staff)])
    expect(both.map(({ invited }) => invited.length).sort()).toEqual([0, 2])
    expect(await outbox(database())).toHaveLength(1)
    const bo = (await listInvitations(database().db, oaks.agency.board_id, oaks.agency.id)).find(({ name }) => name === 'Bo Njie')
    await revokeInvitation(database().db, oaks.agency.board_id, bo?.id ?? '')
    expect((await inviteStaff(database(), oaks, staff)).invited.map(({ name }) => name)).toEqual(['Bo Njie'])
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
