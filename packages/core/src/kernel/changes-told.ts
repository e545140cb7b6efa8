import type { ChangesBetween } from './changes-between.ts'
import type { Answer } from './fact.ts'
import type { RuleBookWords } from './rulebook.ts'
import { statementOf } from './rule.ts'
import type { Ruleset } from './ruleset.ts'

/** What changed between two days, in sentences: parts with a heading, each a list of lines. */
export interface ToldChanges { readonly title: string; readonly parts: readonly ToldPart[]; readonly ends: string }
/** One part of what is told: a heading, and a line for each thing under it. */
export interface ToldPart { readonly heading: string; readonly lines: readonly string[] }

/** The words with which changes are told: those of the rule book, what documents and levels are called, and what a person should know besides. */
export interface Telling {
  readonly words: RuleBookWords
  readonly sourceTitle: (id: string) => string
  readonly levelName: (level: string) => string
  /** What a person should know besides the rules, said first: which guidance began, what is called otherwise now. */
  readonly also?: readonly ToldPart[]
}

/** Puts what changed between two days into sentences, with the words of the rule book. What is the same on both days is counted, and not listed. */
export function tellChanges(changes: ChangesBetween, ruleset: Ruleset, { words, sourceTitle, levelName, also = [] }: Telling): ToldChanges {
  const ruleOf = new Map(ruleset.rules.map(rule => [rule.id, rule]))
  const sentence = (id: string): string => words.rules[id] ?? words.rules[statementOf(id)] ?? id
  const fact = (id: string): string => words.facts[id]?.label ?? id, answer = (id: string, of: Answer): string => words.facts[id]?.options?.[of] ?? String(of)
  const asked = (answers: Readonly<Record<string, readonly Answer[]>>): string => Object.entries(answers).map(([id, each]) => `${fact(id)}${fact(id).endsWith('?') ? '' : ':'} ${each.map(one => answer(id, one)).join(' or ')}`).join('; and ') || 'Whatever is answered'
  const limits = changes.parameters.flatMap(({ id, unit, was, now }) => ruleset.clocks.filter(({ parameter }) => parameter === id).map(clock => {
    const what = words.clocks?.[clock.id] ?? clock.id, in_ = (value: number) => `${value} ${value === 1 ? unit.replace('-', ' ').replace(/s$/, '') : unit.replace('-', ' ')}`
    return was === undefined ? `${what}: within ${in_(now!)}. There was no such limit.` : now === undefined ? `${what}: no such limit any more. It was ${in_(was)}.` : `${what}: within ${in_(now)}. It was ${in_(was)}.`
  }))
  const named = (id: string): string => (ruleset.levels.includes(id) ? levelName(id) : words.actions[id] ?? words.clocks?.[id] ?? id)
  const said = (line: string): string => line.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, id => { const name = named(id); return name === id ? id : `“${name}”` })
  const support = new Map<string, number>()
  for (const { now } of changes.otherwiseSupported) {
    const rule = ruleOf.get(now), key = rule?.carriedFrom ? `Carried from “${sourceTitle(rule.carriedFrom)}”, and not read for the later day` : 'Read in a document that is known to have held on the later day'
    support.set(key, (support.get(key) ?? 0) + 1)
  }
  const counted = [...support].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what}: ${count} ${count === 1 ? 'rule' : 'rules'}.`)
  const parts: readonly ToldPart[] = [
    ...also,
    { heading: 'Limits', lines: limits },
    { heading: 'Counts from then on', lines: changes.began.map(sentence) },
    { heading: 'Counts no longer', lines: changes.ended.map(sentence) },
    { heading: 'Says something else', lines: changes.changed.map(({ now, fields }) => `${sentence(now)} (${fields.map(({ field }) => field).join(', ')})`) },
    { heading: 'Answers that come out differently', lines: changes.classes.map(({ answers, differs }) => `${asked(answers)}. ${said(differs.join('; '))}.`) },
    { heading: 'Says the same, on another word', lines: counted },
    { heading: 'Made law and not begun', lines: changes.coming.map(sentence) },
    { heading: 'Not tried to the end', lines: changes.tooLarge.map(sentence) }
  ]
  const told = parts.filter(({ lines }) => lines.length > 0)
  return { title: `What changed in ${changes.ruleset.id} from ${changes.from} to ${changes.to}`, parts: told.length > 0 ? told : [{ heading: 'Nothing', lines: ['No rule and no limit says anything else on the later day.'] }], ends: `${changes.tried} ${changes.tried === 1 ? 'set of answers was' : 'sets of answers were'} given to both days.` }
}

/** As plain text. */
export function toldInText({ title, parts, ends }: ToldChanges): string {
  return `${[title, ...parts.map(({ heading, lines }) => [heading, ...lines.map(line => `- ${line}`)].join('\n')), ends].join('\n\n')}\n`
}

/** As Markdown. */
export function toldInMarkdown({ title, parts, ends }: ToldChanges): string {
  const safe = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, mark => `\\${mark}`)
  return `${[`# ${safe(title)}`, ...parts.map(({ heading, lines }) => `## ${safe(heading)}\n\n${lines.map(line => `- ${safe(line)}`).join('\n')}`), safe(ends)].join('\n\n')}\n`
}
