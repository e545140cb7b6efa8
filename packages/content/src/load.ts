import { resolve } from 'node:path'
import { assemble } from './assemble.ts'
import { checkStack } from './checks.ts'
import { coreRules } from './core-rules.ts'
import { collectFaults, sortFaults, type Faults } from './faults.ts'
import type { Layer } from './layer.ts'
import { readLayer } from './layer-read.ts'
import type { LoadResult } from './model.ts'
import { checkConfirmed, checkIssued } from './publish.ts'
import { checkPaths } from './path-check.ts'
import { checkReading } from './reading-report.ts'
import type { Rules } from './rules.ts'
import { compareWithRules, scenarioQuestions } from './scenario-check.ts'
import { layStack } from './stack.ts'
import { thenAndNowOf } from './then-and-now.ts'
import { chooseLanguage } from './translation.ts'

export interface LoadOptions {
  /** The language wanted, for example `cy`. Where a text has no translation its own language is shown, and says so. */
  readonly locale?: string
  /** Today, `YYYY-MM-DD`: what is past its review day is then told. There is no clock inside. */
  readonly today?: string
  /** The rules that scenarios are compared with; those of `@safeguarding-kit/core` where left out; `none` compares nothing. */
  readonly rules?: Rules | 'none'
}

/** A place in a document as somebody would say it: entries of a list are counted from 1. */
const sayPlace = (path: readonly string[]): string => path.map(step => (/^\d+$/.test(step) ? `number ${Number(step) + 1}` : step)).join(', ')

/** The rules with every variant of the stack laid over them, in order. A variant that is wrong, or would do less, is told and left out. */
function rulesInForce(rules: Rules, layers: readonly Layer[], faults: Faults): Rules {
  for (const { document, at } of layers.flatMap(layer => layer.variants)) {
    const laid = rules.withVariant(document)
    if (laid.ok) rules = laid.rules
    else for (const { path, message } of laid.faults) faults.add(at.file, at.line(path), 'variant', path.length > 0 ? `${sayPlace(path)}: ${message}` : message, 'left-out')
  }
  return rules
}

/** Levels and clocks in the words of the topmost folder whose profile the rules know; tells where none is known, and where the rules are of another major version. */
function slotsOfRules(rules: Rules, layers: readonly Layer[], faults: Faults): Readonly<Record<string, string>> {
  const major = rules.version.split('.')[0]
  for (const layer of layers)
    if (layer.core.split('.')[0] !== major) faults.add(layer.at.file, layer.at.line(['core']), 'other-rules', `This pack was checked with rules ${layer.core}; the rules here are ${rules.version}. Read what changed in them, then write core: "${major}".`, 'unconfirmed')
  for (const layer of layers.toReversed()) {
    const slots = rules.slots(layer.profile, layers.at(-1)!.checkedOn)
    if (Object.keys(slots).some(slot => slot.startsWith('level:'))) return slots
  }
  const base = layers[0]!
  faults.add(base.at.file, base.at.line(['profile']), 'unknown-profile', `The rules have no profile "${base.profile}" on ${base.checkedOn}. Name one that they have, for example london.`)
  return {}
}

/**
 * Reads a stack of folders, base first, and gives the pack that people learn from, with every fault found, in order.
 * A pack is given where no fault has the weight `error`. Bad content is never thrown: it is told.
 * @example const loaded = await loadPack(['content/london-induction', 'content/example-borough'])
 */
export async function loadPack(folders: readonly string[], options: LoadOptions = {}): Promise<LoadResult> {
  const faults = collectFaults()
  const given = folders.filter((folder, index) => folders.findIndex(other => resolve(other) === resolve(folder)) === index)
  if (given.length === 0) faults.add('', 1, 'no-folder', 'No folder was given. Name the folder of a pack.')
  const layers: Layer[] = []
  for (const folder of given) {
    const layer = await readLayer(folder, faults)
    if (!layer) continue
    if (layers.some(other => other.id === layer.id)) faults.add(layer.at.file, layer.at.line(['id']), 'duplicate-id', `Two folders have the id "${layer.id}". Give each pack its own.`)
    else layers.push(chooseLanguage(layer, options.locale, faults))
  }
  if (layers.length < given.length || layers.length === 0) return { ok: false, faults: sortFaults(faults.all) }

  const stack = layStack(layers, faults)
  const rules = options.rules === 'none' ? undefined : rulesInForce(options.rules ?? (await coreRules()), layers, faults)
  const questions = scenarioQuestions(stack, rules, faults)
  const ruleSlots = rules ? slotsOfRules(rules, layers, faults) : {}
  checkStack(stack, rules ? ruleSlots : undefined, faults)
  checkIssued(stack, faults)
  checkConfirmed(stack, options.today, faults)
  if (rules) compareWithRules(stack, questions, rules, faults)
  const pack = checkReading(assemble(stack, questions, ruleSlots, options.locale, thenAndNowOf(stack, rules, faults), faults), stack, faults)
  checkPaths(pack, stack, rules, faults)
  const told = sortFaults(faults.all)
  if (told.some(fault => fault.weight === 'error')) return { ok: false, faults: told }
  return { ok: true, pack, faults: told, folders: Object.fromEntries(layers.map(layer => [layer.id, resolve(layer.folder)])) }
}
