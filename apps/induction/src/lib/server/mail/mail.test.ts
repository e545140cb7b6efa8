import { expect, test } from 'vitest'
import { createBoard } from '../database/boards.ts'
import { listOutbox, mostAttempts, putInOutbox, tryAgain } from '../database/outbox.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { sender } from './index.ts'
import { invitationLetter } from './letters.ts'
import { sendWaiting } from './send-waiting.ts'

test('messages come from the account of the mail server, or from the address that was named', () => {
  expect(sender('smtps://training%40example.gov.uk:secret@mail.example.gov.uk')).toBe('training@example.gov.uk')
  expect(sender('smtp://mail.example.gov.uk?from=training@example.gov.uk')).toBe('training@example.gov.uk')
  expect(sender('smtp://mail.example.gov.uk')).toBe('no-reply@mail.example.gov.uk')
})

test('an invitation says what to do about a child now', () => {
  expect(invitationLetter({ name: 'Ama', at: 'Little Oaks', board: 'Anytown SCP', link: 'https://x/y' }).body).toMatch(/call 999/)
})

onBothDatabases((database) => {
  const board = () => createBoard(database().db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '' })

  test('a message is sent once, whatever the number of processes', async () => {
    const id = await board()
    await putInOutbox(database().db, { board: id, to: 'ama@example.org', subject: 'Join', body: 'A link' })
    const sent: string[] = []
    const send = (message: { to: string }) => Promise.resolve(sent.push(message.to))
    await Promise.all([sendWaiting(database(), send), sendWaiting(database(), send)])
    await sendWaiting(database(), send)
    expect(sent).toEqual(['ama@example.org'])
  })

  test('a message that fails says why to the coordinator, is given up after some tries, and can be tried again', async () => {
    const id = await board()
    const message = await putInOutbox(database().db, { board: id, to: 'ama@example.org', subject: 'Join', body: 'A link' })
    let tries = 0
    const fail = () => { tries++; return Promise.reject(new Error('The mailbox is full')) }
    for (let i = 0; i < mostAttempts + 3; i++) await sendWaiting(database(), fail)
    expect(tries).toBe(mostAttempts)
    expect((await listOutbox(database().db, id))[0]).toMatchObject({ sent_at: null, failure: 'The mailbox is full' })
    await tryAgain(database().db, id, message)
    await sendWaiting(database(), () => Promise.resolve())
    expect((await listOutbox(database().db, id))[0]?.sent_at).not.toBeNull()
  })
})
