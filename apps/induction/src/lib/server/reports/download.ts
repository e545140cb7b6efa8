import type { Database } from '../database/index.ts'
import type { Snapshot } from './snapshot.ts'

/** How long nobody may take anything of a download before it is broken off: a forgotten one would hold its connection for ever. */
const patienceSeconds = 120

/** How many downloads may be written at once. Each holds a connection of the ten, and the pages need the others. */
export const mostAtOnce = 4

const open = new WeakMap<Database, number>()

/** False where as many downloads are being written as the database can bear; otherwise the place must be given back. */
export function takePlace(database: Database): (() => void) | null {
  const before = open.get(database) ?? 0
  if (before >= mostAtOnce) return null
  open.set(database, before + 1)
  let held = true
  return () => {
    if (held) open.set(database, (open.get(database) ?? 1) - 1)
    held = false
  }
}

/**
 * The body of a download: text or bytes, asked for no faster than they are taken. At its end, at a fault, and when whoever was downloading
 * has gone, the snapshot is closed. A fault breaks the transfer, so that a browser marks the file as failed.
 */
export function body(parts: AsyncIterable<string | Uint8Array>, snapshot: Pick<Snapshot<unknown>, 'close'>, seconds = patienceSeconds): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = parts[Symbol.asyncIterator]()
  let patience: NodeJS.Timeout | undefined
  const close = async (): Promise<void> => {
    clearTimeout(patience)
    await source.return?.()
    await snapshot.close()
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(patience)
      try {
        const part = await source.next()
        if (part.done) {
          await close()
          controller.close()
          return
        }
        controller.enqueue(typeof part.value === 'string' ? encoder.encode(part.value) : part.value)
        patience = setTimeout(() => {
          controller.error(new Error(`Nobody took anything of the report for ${seconds} seconds.`))
          void close().catch(() => undefined)
        }, seconds * 1000).unref()
      } catch (fault) {
        await close().catch(() => undefined)
        throw fault
      }
    },
    async cancel() {
      await close().catch(() => undefined)
    }
  }, { highWaterMark: 1 })
}
