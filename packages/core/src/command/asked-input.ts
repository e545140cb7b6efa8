import { checkInput } from '../kernel/decide.ts'
import type { DecisionInput, Fault } from '../kernel/decision.ts'
import type { Answer } from '../kernel/fact.ts'
import { nearest } from '../kernel/nearest.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { DecisionInput as DecisionInputShape } from '../kernel/schema.ts'
import { text, texts, type Asked, type Command } from './command.ts'
import { faultsIn, readDocument, type ReadDocument } from './document.ts'
import { namedRules, withVariants } from './named-rules.ts'
import { exitCodes, Refusal, unusable, usage } from './refusal.ts'

/** The options by which rules are named. */
export const rulesOptions = {
  rules: { type: 'string', takes: '<rules>', says: 'whose rules: a procedure, a kept hash, or a ruleset document; thresholds where left out' },
  variant: { type: 'string', multiple: true, takes: '<file>', says: 'a board’s variant to lay over them, proved first; may be given again' }
} as const satisfies Command['options']

/** The options by which a decision is asked. */
export const inputOptions = {
  ...rulesOptions,
  fact: { type: 'string', multiple: true, takes: '<fact>=<answer>', says: 'one answer; may be given again, and counts over the file' },
  closed: { type: 'string', multiple: true, takes: '<group>', says: 'a group that was asked about, nothing more found' },
  day: { type: 'string', multiple: true, takes: '<event>=<day>', says: 'when something happened, for limits' },
  profile: { type: 'string', takes: '<profile>', says: 'whose scheme; the first of the rules where left out' },
  'as-of': { type: 'string', takes: '<day>', says: 'which day’s law, as YYYY-MM-DD: no default' }
} as const satisfies Command['options']

/** The rules that were named, with the variants over them. */
export async function askedRules(asked: Asked): Promise<Ruleset> {
  const { ruleset } = await namedRules(text(asked, 'rules') ?? 'thresholds', asked.terminal)
  return withVariants(ruleset, texts(asked, 'variant'), asked.terminal)
}

/** What is asked, from a file (`-` for what is piped in), from options, or from both. Everything that is wrong with it is told at once, by line. */
export async function askedInput(asked: Asked, ruleset: Ruleset): Promise<DecisionInput> {
  const [file, ...more] = asked.words
  if (more.length > 0) throw usage(`One file at a time; ${more.join(' ')} is too much. For many cases there is batch.`)
  const document = file === undefined ? undefined : await readDocument(file, asked.terminal)
  const found = isRecord(document?.value) ? document.value : {}
  if (document && document.value !== found) throw unusable(`${document.name}:1: Named entries were expected here: facts, closed, profile and asOf.`)
  const unsaid: string[] = [], given = { facts: pairs(asked, 'fact', unsaid), days: pairs(asked, 'day', unsaid) }
  const [first] = ruleset.profiles, profile = text(asked, 'profile') ?? found.profile ?? first!.id, day = text(asked, 'as-of') ?? found.asOf
  if (day === undefined) unsaid.push('Say which day’s law: --as-of YYYY-MM-DD. There is no default, since the answer depends on it.')
  // Without a day the rest is looked at by the last rules there are, so that all of it is told at once.
  const asOf = day ?? (ruleset.profiles.find(({ id }) => id === profile) ?? first!).encoded.at(-1)!.from
  const numbers = new Set(ruleset.facts.filter(({ kind }) => kind === 'number').map(({ id }) => id))
  const asAnswer = ([id, answer]: readonly [string, string]): readonly [string, Answer] => [id, numbers.has(id) && answer.trim() !== '' && !Number.isNaN(Number(answer)) ? Number(answer) : answer]
  const members = Object.keys(DecisionInputShape.shape), strange = Object.keys(found).filter(member => !members.includes(member)).map(member => {
    const near = nearest(member, members)
    return { path: member, message: `Nothing called ${member} belongs here.${near ? ` Did you mean ${near}?` : ''}` }
  })
  const whole = {
    ...Object.fromEntries(Object.entries(found).filter(([member]) => members.includes(member))), profile, asOf, facts: over(found.facts, Object.fromEntries(given.facts.map(asAnswer))), closed: Array.isArray(found.closed) || found.closed === undefined ? [...(found.closed ?? []) as unknown[], ...texts(asked, 'closed')] : found.closed,
    ...((found.days !== undefined || given.days.length > 0) && { days: over(found.days, Object.fromEntries(given.days)) })
  }
  const shaped = DecisionInputShape.safeParse(whole)
  const input = whole as DecisionInput, wrong = checkInput(ruleset, input).map(fault => (fault.code === 'unknown-fact' && fault.nearest === undefined ? { ...fault, message: `${fault.message} "npx @safeguarding-kit/core facts --rules ${ruleset.id}" lists them all, and finds them by a word.` } : fault))
  const misshapen = shaped.success ? [] : shaped.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })).filter(({ path }) => !wrong.some(one => one.path === path))
  const lines = [...unsaid, ...said(document, typed(asked, given, Array.isArray(found.closed) ? found.closed.length : 0), [...strange, ...wrong, ...misshapen])]
  if (lines.length > 0) throw new Refusal(unsaid.length > 0 ? exitCodes.usage : exitCodes.input, lines)
  return input
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const over = (found: unknown, given: Readonly<Record<string, unknown>>): unknown => (found === undefined || isRecord(found) ? { ...found, ...given } : found)

function pairs(asked: Asked, name: 'fact' | 'day', unsaid: string[]): readonly (readonly [string, string])[] {
  return texts(asked, name).flatMap(pair => {
    const at = pair.indexOf('=')
    if (at < 1) { unsaid.push(`--${name} ${pair}: write it as ${inputOptions[name].takes}.`); return [] }
    return [[pair.slice(0, at), pair.slice(at + 1)] as const]
  })
}

/** What was typed as an option, by the path that a fault of it has. */
function typed(asked: Asked, { facts, days }: Readonly<Record<'facts' | 'days', readonly (readonly [string, string])[]>>, closedInFile: number): ReadonlyMap<string, string> {
  const once = (['profile', 'as-of'] as const).flatMap(name => { const value = text(asked, name); return value === undefined ? [] : [[name === 'as-of' ? 'asOf' : name, `--${name} ${value}`] as const] })
  return new Map([
    ...once, ...texts(asked, 'closed').map((group, i) => [`closed.${closedInFile + i}`, `--closed ${group}`] as const),
    ...facts.map(pair => [`facts.${pair[0]}`, `--fact ${pair.join('=')}`] as const), ...days.map(pair => [`days.${pair[0]}`, `--day ${pair.join('=')}`] as const)
  ])
}

/** A fault points to the option where that is what was typed, and to the line of the file otherwise. */
function said(document: ReadDocument | undefined, options: ReadonlyMap<string, string>, faults: readonly Pick<Fault, 'path' | 'message'>[]): readonly string[] {
  return faults.flatMap(fault => {
    const option = options.get(fault.path)
    return option !== undefined ? [`${option}: ${fault.message}`] : document ? faultsIn(document, [fault]) : [`${fault.message} (${fault.path})`]
  })
}
