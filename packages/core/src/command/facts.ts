import { canClose } from '../kernel/fact.ts'
import { nearest } from '../kernel/nearest.ts'
import { answersOf } from '../kernel/prepare.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { askedRules, rulesOptions } from './asked-input.ts'
import { json, texts, type Command } from './command.ts'
import { unusable } from './refusal.ts'
import { wordsFor, type Words } from './words.ts'

export const factsCommand: Command = {
  says: 'what can be answered, by what name and how, and what else an input may name: groups, events, schemes, levels',
  takes: '[<fact id> …]',
  formats: ['text', 'json'],
  options: { rules: rulesOptions.rules, group: { type: 'string', multiple: true, takes: '<group>', says: 'only the facts of this group' } },
  examples: [
    ['facts', 'every name that the thresholds know'],
    ['facts --group injury', 'one group, with its questions'],
    ['facts --rules fgm --format json', 'for another program']
  ],
  run: async asked => {
    const ruleset = await askedRules(asked), { wording } = await wordsFor(ruleset), groups = texts(asked, 'group')
    const wrong = [...unknown('fact', asked.words, ruleset, ruleset.facts, word => asking(word, ruleset, wording)), ...unknown('group', groups, ruleset, ruleset.groups)]
    if (wrong.length > 0) throw unusable(...wrong)
    const facts = ruleset.facts.filter(({ id, group }) => (asked.words.length === 0 || asked.words.includes(id)) && (groups.length === 0 || groups.includes(group)))
    const found = { ruleset: ruleset.id, version: ruleset.version, facts: facts.map(fact => ({ ...fact, answers: answersOf(fact), question: wording.factWords[fact.id]!.question })), ...named(ruleset, wording) }
    return { output: asked.format === 'json' ? json(found) : inText(found, facts.length === ruleset.facts.length), code: 0 }
  }
}

type Found = ReturnType<typeof named> & { readonly ruleset: string; readonly version: string; readonly facts: readonly { readonly id: string; readonly group: string; readonly answers: string; readonly question: string }[] }

/** What an input may name besides facts. */
const named = ({ groups, facts, clocks, profiles, levels }: Ruleset, { groupWords }: Words['wording']) => ({
  groups: groups.map(({ id }) => { const words = groupWords[id]!; return { id, title: typeof words === 'string' ? words : words.title, closes: facts.some(fact => fact.group === id && canClose(fact)) } }),
  events: [...new Set(clocks.map(({ startsAt }) => startsAt))],
  profiles: profiles.map(({ id, title, encoded, levels: names }) => ({ id, title, encoded, levels: levels.flatMap(key => (names[key] ? [{ key, number: names[key].number, label: names[key].label }] : [])) }))
})

function unknown(kind: string, words: readonly string[], { id }: Ruleset, known: readonly { readonly id: string }[], more: (word: string) => string = () => ''): readonly string[] {
  const names = known.map(one => one.id)
  return words.filter(word => !names.includes(word)).map(word => { const near = nearest(word, names); return `${id} has no ${kind} ${word}.${near ? ` Did you mean ${near}?` : ''}${more(word)}` })
}

/** Facts of whose name or question a word is part: somebody who looks for one seldom knows how it is called. */
function asking(word: string, { facts }: Ruleset, { factWords }: Words['wording']): string {
  const plain = word.toLowerCase(), found = plain.length < 3 ? [] : facts.filter(({ id }) => `${id} ${factWords[id]!.question}`.toLowerCase().includes(plain))
  return found.length === 0 ? '' : [' These ask with that word:', ...found.map(({ id }) => `${id}: ${factWords[id]!.question}`)].join('\n  ')
}

function inText({ ruleset, version, facts, groups, events, profiles }: Found, all: boolean): string {
  const asked = groups.flatMap(({ id, title, closes }) => {
    const of = facts.filter(({ group }) => group === id)
    return of.length === 0 ? [] : ['', `${id}: ${title}${closes ? '' : ' (cannot be closed: answered one by one)'}`, ...of.map(fact => `  ${fact.id}: ${fact.answers}\n      ${fact.question}`)]
  })
  const schemes = profiles.flatMap(({ id, title, encoded, levels }) => [`  ${id}: ${title}; days from ${encoded.map(({ from, to }) => (to === undefined ? `${from} on` : `${from} to ${to}`)).join(', ')}`, ...levels.map(({ key, number, label }) => `      ${key} is ${number} ${label}`)])
  return [`${ruleset} ${version}: ${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}. Besides the answers named, each may be not-asked, asked-not-known or refused.`, ...asked,
    ...(all && events.length > 0 ? ['', 'Events whose day starts a limit (days, --day)', ...events.map(event => `  ${event}`)] : []), ...(all ? ['', 'Schemes (profile, --profile), and what levels are called there', ...schemes] : []), ''].join('\n')
}
