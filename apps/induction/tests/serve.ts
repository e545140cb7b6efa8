import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const app = resolve(import.meta.dirname, '..')
export const packs = { base: resolve(app, '../../content/london-induction'), overlay: resolve(app, '../../content/example-borough') }

/** A running app of a test: its address, everything it said on the console, and how to end it. */
export interface Served {
  readonly address: string
  readonly folder: string
  readonly process: ChildProcess
  /** The console so far. */
  said(): string
  /** The one-time code of set-up. */
  code(): string
  stop(): Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise(found => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => found(typeof at === 'object' && at ? at.port : 0))
    })
  })

/** Starts the built app as it is served in earnest, on a free port and a data folder of its own. */
export async function serve(settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  if (!existsSync(join(app, 'build/handler.js'))) throw new Error('The app has not been built: run "npm run build" first.')
  const folder = settings.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'induction-journey-'))
  const port = await freePort()
  // Vitest sets NODE_ENV, TEST and BASE_URL, which must not reach the app: better-auth would leave its checks off.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', PORT: String(port), DATA_DIR: folder, PACKS: packs.base, ...settings }
  const child = spawn(process.execPath, ['server.js'], { cwd: app, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => { text += part })
  const address = await new Promise<string>((found, lost) => {
    const late = setTimeout(() => lost(new Error(`The app did not answer within two and a half minutes.\n${text}`)), 150_000)
    const look = () => {
      const listening = /Listening on (\S+?)(,|\s|$)/.exec(text)
      if (!listening?.[1]) return
      clearTimeout(late)
      found(listening[1])
    }
    child.stdout.on('data', look)
    child.on('exit', code => lost(new Error(`The app ended with ${code}.\n${text}`)))
  })
  const gone = new Promise<void>(ended => child.on('exit', () => ended()))
  return {
    address, folder, process: child, said: () => text, code: () => /one-time code: (\S+)/.exec(text)?.[1] ?? '',
    async stop() {
      child.kill('SIGTERM')
      const hard = setTimeout(() => child.kill('SIGKILL'), 8000)
      await gone
      clearTimeout(hard)
      if (!settings.DATA_DIR) rmSync(folder, { recursive: true, force: true })
    }
  }
}
