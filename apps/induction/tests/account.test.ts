import { createServer, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { makeAccount } from '../src/lib/server/accounts.ts'
import { createAgency } from '../src/lib/server/database/agencies.ts'
import { createBoard } from '../src/lib/server/database/boards.ts'
import { beginMembership, membershipsOn } from '../src/lib/server/database/memberships.ts'
import { createPerson, findPerson } from '../src/lib/server/database/people.ts'
import { onBothDatabases, type FreshDatabase } from '../src/lib/server/database/testing/index.ts'
import { signIn } from '../src/lib/server/sign-in.ts'
import { today } from '../src/lib/server/time.ts'
import { freePort, serve } from './serve.ts'

const secret = 'a secret of at least thirty-two characters'
const password = 'three random words'

/** A mail server that takes everything and keeps it. */
async function mailbox(): Promise<{ readonly url: string; readonly letters: string[]; readonly server: Server }> {
  const letters: string[] = []
  const server = createServer(socket => {
    let letter: string | null = null
    socket.on('error', () => undefined)
    socket.write('220 here\r\n')
    socket.on('data', part => {
      for (const line of part.toString().split('\r\n').slice(0, -1)) {
        if (letter !== null && line === '.') { letters.push(letter.replace(/=\n/g, '').replaceAll('=3D', '=')); letter = null; socket.write('250 kept\r\n') }
        else if (letter !== null) letter += `${line}\n`
        else if (line === 'DATA') { letter = ''; socket.write('354 go on\r\n') }
        else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 well\r\n')
      }
    })
  })
  const port = await freePort()
  await new Promise<void>(open => server.listen(port, '127.0.0.1', open))
  return { url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, letters, server }
}

/** Somebody who belongs to one agency, signed in at an app without a script. */
async function signedIn(fresh: FreshDatabase, settings: Readonly<Record<string, string>> = {}) {
  const { db } = fresh.database
  const board = await createBoard(db, { name: 'Anytown SCP', shortName: 'ASCP', kind: 'partnership', councilPhone: '020 7946 0000' })
  const agency = await createAgency(db, board, { name: 'Little Oaks', sector: 'early-years' })
  const user = await makeAccount(signIn(fresh.database, { origin: 'http://127.0.0.1', secret }), db, { name: 'Zoe Okafour', email: 'zoe@example.org', password })
  const { id } = await createPerson(db, { name: 'Zoe Okafour', user, email: 'zoe@example.org', signInName: null })
  await beginMembership(db, { person: id, board, agency, role: 'learner', jobRole: 'early-years' })
  const port = await freePort()
  const app = await serve({ ...fresh.environment, SIGN_IN_SECRET: secret, PORT: String(port), ...(settings.SMTP_URL ? { ORIGIN: `http://127.0.0.1:${port}` } : {}), ...settings })
  const cookies = new Map<string, string>()
  const ask = async (path: string, fields?: Record<string, string>) => {
    const answer = await fetch(`${app.address}${path}`, {
      redirect: 'manual', headers: { accept: 'text/html', origin: app.address, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {})
    })
    for (const set of answer.headers.getSetCookie()) { const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []; cookies.set(name, value) }
    return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
  }
  await ask('/sign-in', { who: 'zoe@example.org', password })
  return { app, ask, id, agency }
}

onBothDatabases((database, _kind, fresh) => {
  test('without a script: every fault is a sentence, what was typed stays except passwords, and what is right is kept', async () => {
    const { app, ask, id, agency } = await signedIn(fresh())
    try {
      const person = async () => findPerson(database().db, id)
      expect((await ask('/account')).text).toMatch(/Zoe Okafour[\s\S]*zoe@example\.org[\s\S]*Little Oaks[\s\S]*since/)

      expect((await ask('/account/name', { name: ' ' })).text).toContain('Enter your full name')
      expect((await ask('/account/name', { name: 'Zoë Okafor' })).to).toBe('/account?saved=name')
      expect(await person()).toMatchObject({ name: 'Zoë Okafor', name_confirmed_by: null })

      const wrong = await ask('/account/email', { email: 'zoe at home', password })
      expect([wrong.status, wrong.text.includes('value="zoe at home"'), wrong.text.includes(password), wrong.text.includes('leave it empty')]).toEqual([400, true, false, false])
      expect((await ask('/account/email', { email: 'new@example.org', password: 'not it' })).text).toContain('This is not your password')
      expect((await ask('/account/email', { email: 'zoe@example.org', password })).text).toContain('you have here already')
      expect((await ask('/account/email', { email: 'new@example.org', password })).to).toBe('/account?saved=email')
      expect((await ask('/account?saved=email')).text).toContain('No message can be sent from here to check it')
      expect((await ask('/account/email/remove', { password })).to).toBe('/account?saved=removed')
      const signInName = (await person())?.sign_in_name ?? 'none'
      const removed = (await ask('/account?saved=removed')).text
      for (const said of [signInName, 'To be confirmed by your manager']) expect(removed).toContain(said)

      expect((await ask('/account/password', { password: '', newPassword: 'short' })).text).toMatch(/Enter the password you have now[\s\S]*10 characters or more/)
      expect((await ask('/account/password', { password, newPassword: password })).text).toContain('This is the password you have')
      expect((await ask('/account/password', { password, newPassword: 'a quite new password' })).to).toBe('/account?saved=password')

      expect((await ask('/account/leave/somewhere-else')).status).toBe(403)
      expect((await ask(`/account/leave/${agency}`, {})).to).toBe('/account?saved=left')
      expect(await membershipsOn(database().db, id, today())).toEqual([])
      expect((await ask('/account')).text).toContain('Your record is still yours')
      expect((await ask('/record')).status).toBe(200)

      expect((await ask('/account?/everywhere', {})).to).toBe('/sign-out')
      expect((await ask('/account')).to).toBe('/sign-in?next=%2Faccount')
      expect((await ask('/account/name', { name: 'Somebody Else' })).to).toMatch(/^\/sign-in/)
      expect((await ask('/sign-in', { who: signInName, password: 'a quite new password' })).status).toBe(303)
    } finally {
      await app.stop()
    }
  })

  test('where mail can be sent a new address counts only after the button behind its link, and the old one is told', async () => {
    const mail = await mailbox()
    const { app, ask, id } = await signedIn(fresh(), { SMTP_URL: mail.url })
    try {
      expect((await ask('/account/email', { email: 'new@example.org', password })).to).toBe('/account?saved=asked')
      expect((await ask('/account')).text).toMatch(/Waits to be checked[\s\S]*new@example\.org/)
      await expect.poll(() => mail.letters.length).toBe(1)
      const path = /\/account\/email\/proof\/[\w-]+/.exec(mail.letters[0] ?? '')?.[0] ?? ''
      expect((await ask(path)).text).toContain('new@example.org')
      expect((await findPerson(database().db, id))?.email).toBe('zoe@example.org')
      expect((await ask(path, {})).to).toBe('/account?saved=email')
      expect((await findPerson(database().db, id))?.email).toBe('new@example.org')
      expect((await ask(path, {})).text).toContain('This link has been used or has run out')
      await expect.poll(() => mail.letters.length).toBe(2)
      expect(mail.letters[1]).toMatch(/^To: zoe@example\.org$/m)
      expect(app.said()).not.toMatch(/example\.org|proof\//)
    } finally {
      await app.stop()
      mail.server.close()
    }
  })
})
