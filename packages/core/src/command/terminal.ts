import type { Readable, Writable } from 'node:stream'

/** Where the command reads and writes besides files, and where its own package lies. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** The folder of the package, for what it keeps beside its code: rulesets by hash and the conformance suite. */
  readonly home: URL
}
