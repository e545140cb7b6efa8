import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'induction-settings-'))
afterAll(() => { rmSync(folder, { recursive: true }) })
const read = (environment: Record<string, string>) => readSettings({ DATA_DIR: folder, ...environment }, '/somewhere')
const settings = (environment: Record<string, string>) => { const answer = read(environment); if ('faults' in answer) throw new Error(answer.faults.join('\n')); return answer.settings }
const faults = (environment: Record<string, string>) => { const answer = read(environment); return 'faults' in answer ? answer.faults : [] }

test('with nothing set, the app answers on this machine only, at port 3000, with SQLite and an outbox', () => {
  expect(settings({})).toMatchObject({ host: '127.0.0.1', port: 3000, origin: null, trustProxy: false, databaseUrl: null, smtpUrl: null, demo: false, packFolders: ['/somewhere/content/london-induction'] })
})

test('the secret is made once, kept for its owner only, and a setting wins', () => {
  const { signInSecret } = settings({})
  expect(signInSecret).toMatch(/^[0-9a-f]{64}$/)
  expect(settings({}).signInSecret).toBe(signInSecret)
  expect(statSync(join(folder, 'sign-in-secret')).mode & 0o777).toBe(0o600)
  expect(settings({ SIGN_IN_SECRET: 'x'.repeat(32) }).signInSecret).toBe('x'.repeat(32))
  expect(readFileSync(join(folder, 'sign-in-secret'), 'utf8').trim()).toBe(signInSecret)
})

test('an emptied secret file is told, not replaced: everyone would be signed out unasked', () => {
  const other = mkdtempSync(join(folder, 'emptied-'))
  writeFileSync(join(other, 'sign-in-secret'), '')
  expect(faults({ DATA_DIR: other })).toEqual([expect.stringContaining('Delete it and start again')])
})

test('all wrong settings are told together, and no secret is repeated', () => {
  const told = faults({ PORT: 'eighty', ORIGIN: 'example.org/path', TRUST_PROXY: 'maybe', SIGN_IN_SECRET: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@x/y', SMTP_URL: 'http://hunter2' })
  expect(told).toHaveLength(6)
  for (const name of ['PORT', 'ORIGIN', 'TRUST_PROXY', 'SIGN_IN_SECRET', 'DATABASE_URL', 'SMTP_URL']) expect(told.some((fault) => fault.startsWith(name))).toBe(true)
  expect(told.join()).not.toContain('hunter2')
})

test.each(['-1', '65536', '3000.5', ' 80 80'])('port %s is refused', (PORT) => { expect(faults({ PORT })).toHaveLength(1) })

test('an empty setting is no setting', () => { expect(settings({ PORT: '', SMTP_URL: ' ', ORIGIN: '' })).toMatchObject({ port: 3000, smtpUrl: null, origin: null }) })

test('with a mail server the public address is needed: links start with it', () => {
  expect(faults({ SMTP_URL: 'smtp://mail.example.org' })).toEqual([expect.stringContaining('ORIGIN is needed')])
  expect(settings({ SMTP_URL: 'smtp://mail.example.org', ORIGIN: 'https://induction.example.org/' }).origin).toBe('https://induction.example.org')
})

test('the demonstration answers on this machine only', () => {
  expect(faults({ DEMO: 'yes', HOST: '0.0.0.0' })).toEqual([expect.stringContaining('this machine only')])
  expect(settings({ DEMO: 'yes', HOST: 'localhost' }).demo).toBe(true)
})

test('several packs are a list, the base first, taken from where the command was typed', () => {
  expect(settings({ PACKS: 'base, /boards/ours' }).packFolders).toEqual(['/somewhere/base', '/boards/ours'])
  expect(faults({ PACKS: ' , ' })).toHaveLength(1)
})

test('a data folder that cannot be written to is told with what to do', () => {
  writeFileSync(join(folder, 'a-file'), '')
  expect(faults({ DATA_DIR: join(folder, 'a-file', 'data') })).toEqual([expect.stringContaining('Name a folder that this account may write to')])
})
