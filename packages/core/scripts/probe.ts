import { buildSync } from 'esbuild'

/** What a place in which the package runs says of it. */
export interface Probed { readonly decided: number; readonly wrong: readonly string[]; readonly answers: string }

/**
 * A script that decides the worked cases of the thresholds, as it is bundled for every place in which the package is to run. It leaves what it
 * found in `probed`, as JSON: how many were decided, which did not come out as their authors expect, and a hash of all whole decisions.
 */
const probe = `
import { decideThreshold } from '@safeguarding-kit/core/thresholds'
import { cases } from '@safeguarding-kit/core/thresholds/cases'
import { hashOf } from '@safeguarding-kit/core/kernel'
const decisions = cases.map(({ id, facts, closed, days, profile = 'london', asOf, expected }) => ({ id, expected, decision: decideThreshold({ facts, closed, ...(days && { days }), profile, asOf }) }))
globalThis.probed = JSON.stringify({
  decided: decisions.length,
  wrong: decisions.filter(({ expected, decision }) => decision.lowest !== expected.lowest || decision.highest !== expected.highest || decision.open !== expected.open).map(({ id }) => id),
  answers: hashOf(decisions.map(({ decision: { lowest, highest, open, actions, reasons, clocks, receipt } }) => ({ lowest, highest, open, actions, reasons, clocks, receipt })))
})
`

/** The same as one script, bundled from the package as it lies in a folder's `node_modules`. */
export function probeIn(folder: string): string {
  const { outputFiles } = buildSync({ stdin: { contents: probe, resolveDir: folder, sourcefile: 'probe.js' }, bundle: true, minify: true, write: false, format: 'iife', platform: 'neutral', mainFields: ['module', 'main'], target: 'es2023', absWorkingDir: folder })
  return outputFiles[0]!.text
}
