import { readdir, readFile } from 'node:fs/promises'
import { layVariant, type Laid } from '../kernel/prove.ts'
import { nearest } from '../kernel/nearest.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { rulesetFromJson } from '../kernel/schema.ts'
import { procedures } from '../index.ts'
import { faultsIn, readDocument, type ReadDocument } from './document.ts'
import { exitCodes, Refusal, unusable } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** A set of rules as it was named on the command line, and where it came from. */
export interface NamedRules {
  readonly ruleset: Ruleset
  /** The document it was read from; left out for shipped rules. */
  readonly document?: ReadDocument
}

/** Rules by name: the id of a procedure, the first eight or more characters of the hash of rules that were kept, or a file. */
export async function namedRules(name: string, terminal: Terminal): Promise<NamedRules> {
  const shipped = procedures.find(({ id }) => id === name)
  if (shipped) return { ruleset: await shipped.load.rules() }
  if (/^[0-9a-f]{8,64}$/.test(name)) return { ruleset: await keptRules(name, terminal) }
  if (!/[./\\]|^-$/.test(name)) {
    const near = nearest(name, procedures.map(({ id }) => id))
    throw new Refusal(exitCodes.usage, [`There are no rules called ${name}.${near ? ` Did you mean ${near}?` : ''} Name a procedure (${procedures.map(({ id }) => id).join(', ')}), a kept hash, or a file.`])
  }
  const document = await readDocument(name, terminal)
  if (isVariant(document.value)) throw unusable(`${document.name}:1: This is a variant, not rules. Lay it over rules with --variant ${name}.`)
  const read = rulesetFromJson(document.value)
  if (!read.ok) throw unusable(...faultsIn(document, read.faults))
  return { ruleset: read.ruleset, document }
}

async function keptRules(hash: string, { home }: Terminal): Promise<Ruleset> {
  const folder = new URL('rulesets/', home), fits = (await readdir(folder).catch(() => [])).filter(file => file.endsWith('.json') && file.slice(0, -5).split('-').at(-1)!.startsWith(hash))
  const [file, another] = fits
  if (file === undefined || another !== undefined) throw new Refusal(exitCodes.usage, [file === undefined ? `No rules of the hash ${hash} are kept here.` : `Several kept rules begin with ${hash}: ${fits.join(', ')}. Give more of the hash.`])
  const read = rulesetFromJson(JSON.parse(await readFile(new URL(file, folder), 'utf8')) as unknown)
  if (!read.ok) throw unusable(...read.faults.map(({ path, message }) => `${file}: ${message} (${path})`))
  return read.ruleset
}

/** Whether a document is a board’s variant, which names a base, and not rules. */
export const isVariant = (value: unknown): boolean => typeof value === 'object' && value !== null && 'base' in value && !('levels' in value)

/** Lays boards' variants over rules, one over the other. One that is not proved safe is refused, by file and line. */
export async function withVariants(base: Ruleset, files: readonly string[], terminal: Terminal): Promise<Ruleset> {
  let using = base
  for (const file of files) {
    const document = await readDocument(file, terminal), laid = layVariant(using, document.value)
    if (!laid.accepted) throw unusable(...faultsIn(document, laid.faults))
    using = laid.inForce
  }
  return using
}

/** A variant laid over the base that it names, or over other rules. One that names no base, or none that there is, is told what else is wrong with it over the one it is likeliest to mean. */
export async function laidOverBase({ value }: ReadDocument, terminal: Terminal, rules?: string): Promise<Laid> {
  const named = typeof value === 'object' && value !== null && 'base' in value && typeof value.base === 'string' ? value.base : '', ids: readonly string[] = procedures.map(({ id }) => id)
  return layVariant((await namedRules(rules ?? (ids.includes(named) ? named : nearest(named, ids) ?? 'thresholds'), terminal)).ruleset, value)
}
