import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compress } from './server/compress.js'

// The folders that are named by default lie beside the workspace; those that are given are taken from where the command was typed.
const root = fileURLToPath(new URL('../..', import.meta.url))
const { env } = process
env.NODE_ENV ||= 'production'
env.DATA_DIR = env.DATA_DIR ? resolve(env.DATA_DIR) : resolve(root, env.DEMO === 'yes' ? 'demo-data' : 'data')
const packs = ['london-induction', ...(env.DEMO === 'yes' ? ['example-borough'] : [])].map((name) => resolve(root, 'content', name))
env.PACKS = (env.PACKS || packs.join(',')).split(',').map((folder) => resolve(folder.trim())).join(',')

// Every request gets its address and protocol from us: the framework's own idea of them would be https and whatever the client claims.
env.PROTOCOL_HEADER = 'x-forwarded-proto'
env.ADDRESS_HEADER = 'x-client-address'

// Importing the app starts it: it reads the settings (and ends the process, with sentences, when one is wrong) and opens the database.
const { handler } = await import(new URL('./build/handler.js', import.meta.url).href)

const host = env.HOST?.trim() || '127.0.0.1'
const port = Number(env.PORT?.trim() || 3000)
const origin = env.ORIGIN?.trim() ? new URL(env.ORIGIN.trim()) : null
const trustProxy = env.TRUST_PROXY?.trim() === 'yes'
const loopback = ['localhost', '127.0.0.1', '[::1]']

const server = createServer((request, response) => {
  const { headers } = request
  const forwarded = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : ''
  headers['x-client-address'] = forwarded || request.socket.remoteAddress || 'unknown'
  if (origin) {
    headers.host = origin.host
    headers['x-forwarded-proto'] = origin.protocol.slice(0, -1)
  } else if (!trustProxy || !/^https?$/.test(String(headers['x-forwarded-proto']))) headers['x-forwarded-proto'] = 'http'

  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('x-frame-options', 'DENY')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
  if (headers['x-forwarded-proto'] === 'https') response.setHeader('strict-transport-security', 'max-age=31536000')

  // While the app answers on this machine only, a page of another name that was pointed here must not reach it.
  if (!origin && loopback.includes(host) && !loopback.includes(String(headers.host).replace(/:\d+$/, ''))) {
    response.statusCode = 421
    response.end(`This app answers on this machine only. Open it by the address that was printed when it started, or set ORIGIN to its public address.\n`)
    return
  }
  compress(request, response)
  handler(request, response, () => {
    response.statusCode = 404
    response.end('Not found')
  })
})

server.on('error', (/** @type {NodeJS.ErrnoException} */ fault) => {
  const said = /** @type {Record<string, string>} */ ({
    EADDRINUSE: `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `This account may not use port ${port}. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST is ${host}, which is not an address of this machine. Leave HOST out for this machine only, or use 0.0.0.0 for every address.`,
    ENOTFOUND: `HOST is ${host}, and no such address was found. Leave HOST out for this machine only, or use 0.0.0.0 for every address.`
  })[fault.code ?? '']
  console.error(said ?? `The app cannot listen on ${host}, port ${port}: ${fault.message}`)
  process.exit(1)
})

const signals = /** @type {NodeJS.EventEmitter} */ (process)

server.listen(port, host, () => {
  const at = server.address()
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host
  const address = origin?.origin ?? `http://${shown}:${typeof at === 'object' && at ? at.port : port}`
  env.LISTENING_AT = address
  // Whatever has to be said with the address (the set-up code) comes first: this line is the last, and says that all is ready.
  signals.emit('induction:listening', address)
  console.log(`Listening on ${origin ? `http://${shown}:${typeof at === 'object' && at ? at.port : port}, public address ${address}` : address}`)
})

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.once(signal, () => {
    const end = () => {
      signals.emit('sveltekit:shutdown', signal)
      setImmediate(() => process.exit(0))
    }
    server.close(end)
    server.closeIdleConnections()
    setTimeout(end, 5000).unref()
  })
}
