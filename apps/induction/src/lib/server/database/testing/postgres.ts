import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect, migrate } from '../index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL that this run started, with the database `migrated` as a template; empty where none is installed. */
    postgres: string
  }
}

/** The folder with `initdb` and `postgres`: on the path, or where a distribution puts them (the newest version). */
export function postgresPrograms(): string | null {
  const distribution = '/usr/lib/postgresql'
  const versions = existsSync(distribution) ? readdirSync(distribution).sort((a, b) => Number(b) - Number(a)).map((version) => join(distribution, version, 'bin')) : []
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions, '/usr/local/pgsql/bin', '/opt/homebrew/bin']
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
}

/** PostgreSQL refuses to run as root: then it runs as an account that may do less. */
function accountBesideRoot(): { readonly uid: number; readonly gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (flag: string): number => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: number('-u'), gid: number('-g') }
    } catch {
      continue
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither an account "postgres" nor "nobody" to run it as')
}

const freePort = (): Promise<number> =>
  new Promise((found, lost) => {
    const probe = createServer().once('error', lost).listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => (at && typeof at === 'object' ? found(at.port) : lost(new Error('No free port was found'))))
    })
  })

export interface Cluster {
  readonly url: string
  readonly folder: string
  readonly port: number
  /** The server's own process; its children end with it. */
  server(): ChildProcess
  /** Starts it again after it was stopped or killed. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** A PostgreSQL of one's own in a folder that is thrown away: loopback only, every commit synced as in real use. Null where none is installed. */
export async function startCluster(): Promise<Cluster | null> {
  const programs = postgresPrograms()
  if (!programs) return null
  const account = accountBesideRoot()
  const folder = mkdtempSync(join(tmpdir(), 'induction-postgres-'))
  if ('uid' in account) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'induction', '-A', 'trust', '--encoding=UTF8', '--locale=C.UTF-8'], { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const port = await freePort()
  const url = `postgresql://induction@127.0.0.1:${port}/postgres`
  let server: ChildProcess | null = null

  async function start(): Promise<void> {
    // After a hard kill the first start may find the dead server's lock for a moment; and any start takes a moment to answer.
    for (let time = 1; ; time++) {
      if (server === null || server.exitCode !== null || server.signalCode !== null)
        server = spawn(join(programs ?? '', 'postgres'), ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=on', '-c', 'max_connections=200'], { ...account, cwd: folder, stdio: 'ignore' })
      const client = new pg.Client({ connectionString: url })
      client.on('error', () => undefined)
      try {
        await client.connect()
        return await client.end()
      } catch (fault) {
        await client.end().catch(() => undefined)
        if (time === 150) throw new Error('PostgreSQL did not answer within 30 seconds', { cause: fault })
        await new Promise((again) => setTimeout(again, 200))
      }
    }
  }

  await start()
  return {
    url, folder, port, start,
    server() {
      if (!server) throw new Error('PostgreSQL is not running')
      return server
    },
    async stop() {
      const running = server
      if (running && running.exitCode === null && running.signalCode === null) await new Promise((ended) => { running.once('exit', ended); running.kill('SIGINT') })
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** The address of another database of the same server. */
export function databaseAt(url: string, name: string): string {
  const at = new URL(url)
  at.pathname = `/${name}`
  return at.href
}

/** Once per run, before the tests: one server, and one migrated database from which the tests' own are copied. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster()
  if (!cluster) {
    console.error('\nPostgreSQL is not installed (no initdb on the path or in /usr/lib/postgresql), so its half of the tests is SKIPPED. Install it ("apt-get install postgresql") and run them again.\n')
    project.provide('postgres', '')
    return async () => undefined
  }
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query('create database migrated')
  await client.end()
  const template = connect({ url: databaseAt(cluster.url, 'migrated') })
  await migrate(template)
  await template.db.destroy()
  project.provide('postgres', cluster.url)
  return () => cluster.stop()
}
