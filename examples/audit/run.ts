// Which of last year's referrals would be decided differently under the new thresholds?
//   node examples/audit/run.ts cases.csv       a file of your own: see readCases for its columns
//   node examples/audit/run.ts --made 1000000  a made-up file of so many cases, written to a temporary folder and taken away again
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { layVariant } from '@safeguarding-kit/core/kernel'
import { thresholds } from '@safeguarding-kit/core/thresholds'
import { audit } from './audit.ts'
import { madeCases } from './made-cases.ts'

const [first, count] = process.argv.slice(2)
if (!first) throw new Error('say which file to audit, or --made and how many cases to make')
const scheme = { profile: 'london', asOf: '2026-11-21' }
const laid = layVariant(thresholds, JSON.parse(readFileSync(new URL('new-thresholds.json', import.meta.url), 'utf8')))
if (!laid.accepted) throw new Error(laid.faults.map(({ message }) => message).join('\n'))

const folder = first === '--made' ? mkdtempSync(join(tmpdir(), 'audit-')) : undefined
const file = folder ? join(folder, 'cases.csv') : first
try {
  if (folder) await pipeline(Readable.from(madeCases(Number(count ?? 10_000))), createWriteStream(file))
  const before = process.resourceUsage().maxRSS, from = performance.now(), busy = process.cpuUsage()
  const { decided, different, changes, first: cases, linesNotDecided, faults } = await audit(createReadStream(file), file.endsWith('.csv') ? 'csv' : 'ndjson', { ruleset: thresholds, ...scheme }, { ruleset: laid.inForce, ...scheme })
  const seconds = (performance.now() - from) / 1000, { user, system } = process.cpuUsage(busy)
  console.log(`${decided.toLocaleString('en')} cases decided twice; ${different.toLocaleString('en')} come out differently.`)
  for (const { was, now, cases } of changes) console.log(`  ${cases.toLocaleString('en').padStart(9)}  ${was}  ->  ${now}`)
  console.log('The first of them:')
  for (const { line, id, was, now, because } of cases) console.log(`  line ${line}, ${id}: ${was} -> ${now}${because.length > 0 ? ` (${because.join(', ')})` : ''}`)
  if (linesNotDecided > 0) console.log(`${linesNotDecided} lines were not decided. The first faults:`)
  for (const { line, column, message } of faults) console.log(`  line ${line}, ${column}: ${message}`)
  console.log(`${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time) for ${(statSync(file).size / 1e6).toFixed(0)} MB; memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, of which ${(before / 1024).toFixed(0)} MB before the audit began.`)
} finally {
  if (folder) rmSync(folder, { recursive: true })
}
