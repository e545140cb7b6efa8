import { findingsOf, type Finding } from '../kernel/findings.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { procedures } from '../index.ts'
import { sources } from '../sources/index.ts'
import { json, type Answer, type Command } from './command.ts'
import { faultsIn, readDocument, type ReadDocument } from './document.ts'
import { isVariant, laidOverBase, namedRules } from './named-rules.ts'
import { exitCodes, Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { wordsFor } from './words.ts'

/** Something found, and where it stands. */
interface Found extends Finding { readonly at: string }

export const checkCommand: Command = {
  says: 'what is wrong with some rules, or with a variant, before anybody decides by them',
  takes: '[<rules or variant> …]',
  formats: ['text', 'json'],
  options: {},
  examples: [
    ['check', 'the shipped rules'],
    ['check our-rules.json our-borough.yaml', 'documents: every finding with file and line'],
    ['check thresholds --format json', 'for another program']
  ],
  run: async ({ words, format, terminal }) => {
    const named = words.length > 0 ? words : procedures.map(({ id }) => id)
    const found = (await Promise.all(named.map(name => findings(name, terminal)))).flat()
    const faults = found.filter(({ weight }) => weight === 'fault').length, notes = found.length - faults
    const lines = found.map(({ at, weight, code, where, why }) => `${at}: ${weight === 'fault' ? '' : 'note: '}${where === '' ? why : `${where}: ${why} (${code})`}`)
    const answer: Answer = { code: faults > 0 ? exitCodes.look : exitCodes.done, output: format === 'json' ? json(found) : `${[...lines, `${named.length > 3 ? `${named.length} checked` : named.join(', ')}: ${faults} ${faults === 1 ? 'fault' : 'faults'}, ${notes} ${notes === 1 ? 'note' : 'notes'}.`].join('\n')}\n` }
    return answer
  }
}

async function findings(name: string, terminal: Terminal): Promise<readonly Found[]> {
  if (/\.(json|ya?ml)$/.test(name)) {
    const document = await readDocument(name, terminal)
    if (isVariant(document.value)) return ofVariant(document, terminal)
  }
  try {
    const { ruleset, document } = await namedRules(name, terminal)
    const words = document ? {} : { words: (await wordsFor(ruleset)).ruleBookWords, sources: new Set(sources.map(({ id }) => id)) }
    return findingsOf(ruleset, words).map(one => ({ at: document ? `${document.name}:${document.lineOf(pathIn(ruleset, one.where))}` : ruleset.id, ...one }))
  } catch (error) {
    // A document that cannot be decided by at all: its faults are what was asked for here.
    if (error instanceof Refusal && error.code === exitCodes.input && /:\d+: /.test(error.message)) return error.message.split('\n').map(asFinding)
    throw error
  }
}

async function ofVariant(document: ReadDocument, terminal: Terminal): Promise<readonly Found[]> {
  const laid = await laidOverBase(document, terminal)
  return laid.accepted ? [] : faultsIn(document, laid.faults).map(asFinding)
}

function asFinding(line: string): Found {
  const [, at = '', why = line] = /^(.*?:\d+): (.*)$/.exec(line) ?? []
  return { code: 'fault', weight: 'fault', where: '', why, at }
}

/** The path of what a finding is about: `rule some-id` stands at `rules.<n>`. */
function pathIn(ruleset: Ruleset, where: string): string {
  const [kind = '', id] = where.split(' ')
  const of: Readonly<Record<string, readonly { readonly id: string }[]>> = { rule: ruleset.rules, fact: ruleset.facts, group: ruleset.groups, action: ruleset.actions, clock: ruleset.clocks, parameter: ruleset.parameters, profile: ruleset.profiles }
  const at = of[kind]?.findIndex(one => one.id === id) ?? -1
  return at < 0 ? '' : `${kind}s.${at}`
}
