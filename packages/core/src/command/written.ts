import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { whyNot } from './document.ts'
import { exitCodes, Refusal } from './refusal.ts'

/** Whoever reads our output has stopped reading: nothing is wrong, and nothing more is to be said. */
export class CutOff extends Error {}

const beside = (path: string): string => `${path}.${process.pid}.part`

/** Writes a file whole or not at all: beside it first, and given its name when everything is in it. */
export async function writeWhole(path: string, output: AsyncIterable<string> | Iterable<string>): Promise<void> {
  const part = beside(path)
  try {
    await pipeline(Readable.from(output), createWriteStream(part, { flags: 'wx', flush: true }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error instanceof Refusal ? error : notWritten(path, error)
  }
}

/** Writes a folder of files whole or not at all. A folder that is already there is refused. */
export async function writeFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  if (await stat(path).then(() => true, () => false)) throw notWritten(path, Object.assign(new Error(), { code: 'EEXIST' }))
  const part = beside(path)
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(part, name)), { recursive: true })
      await pipeline(Readable.from([content]), createWriteStream(join(part, name)))
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw notWritten(path, error)
  }
}

/** Writes to a stream at the pace at which it is read. @throws CutOff when the reader has gone */
export async function writeTo(stream: Writable, output: AsyncIterable<string> | Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(output), stream, { end: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ERR_STREAM_DESTROYED')) throw new CutOff()
    throw error
  }
}

function notWritten(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return new Refusal(exitCodes.output, [`${path} was not written. ${code === 'ENOENT' ? 'There is no such folder.' : code === 'EBUSY' ? whyNot(Object.assign(new Error(), { code: 'EISDIR' })) : whyNot(error)}`])
}
