import { nearest } from '../kernel/nearest.ts'
import type { RuleBook } from '../kernel/rulebook.ts'
import { procedures } from '../index.ts'
import { ruleInMarkdown } from '../rule-book/index.ts'
import { askedBook, bookOptions } from './asked-book.ts'
import { askedRules } from './asked-input.ts'
import { json, texts, type Command } from './command.ts'
import { unusable } from './refusal.ts'

export const rulesCommand: Command = {
  says: 'the rules of a day in plain words, with source, dates, place and grade',
  takes: '[<rule id> …]',
  formats: ['text', 'json'],
  options: {
    ...bookOptions,
    group: { type: 'string', multiple: true, takes: '<group>', says: 'only rules about this group of facts' }
  },
  examples: [
    ['rules --as-of 2026-11-21', 'all thresholds'],
    ['rules self-harm --as-of 2026-11-21', 'one rule'],
    ['rules --rules referral --as-of 2026-11-21 --format json', 'for another program']
  ],
  run: async asked => {
    const book = await askedBook(asked, await askedRules(asked)), groups = texts(asked, 'group'), wrong: string[] = []
    for (const id of asked.words) if (!book.rules.some(rule => rule.id === id)) wrong.push(`${book.id} has no rule ${id} on ${book.asOf}.${procedures.some(one => one.id === id) ? ` The rules of a procedure are named so: rules --rules ${id}.` : didYouMean(id, book.rules)}`)
    for (const id of groups) if (!book.groups.some(group => group.id === id)) wrong.push(`${book.id} has no group ${id}.${didYouMean(id, book.groups)} It has: ${book.groups.map(group => group.id).join(', ')}.`)
    if (wrong.length > 0) throw unusable(...wrong)
    const rules = book.rules.filter(({ id, group }) => (asked.words.length === 0 || asked.words.includes(id)) && (groups.length === 0 || groups.includes(group)))
    return { output: asked.format === 'json' ? json({ ...book, rules }) : inText({ ...book, rules }), code: 0 }
  }
}

function didYouMean(wrong: string, known: readonly { readonly id: string }[]): string {
  const near = nearest(wrong, known.map(({ id }) => id))
  return near ? ` Did you mean ${near}?` : ''
}

function inText(book: RuleBook): string {
  const { id, version, profile, asOf, checkedOn, groups, rules, levels } = book
  const labelOf = (level: string): string => { const named = levels.find(({ key }) => key === level); return named ? `${named.number} ${named.label}` : level }
  const parts = groups.flatMap(group => { const of = rules.filter(rule => rule.group === group.id); return of.length === 0 ? [] : [`## ${group.title}`, ...of.map(rule => ruleInMarkdown(rule, labelOf))] })
  return `${[`${id} ${version}, ${profile.title}, the law of ${asOf}. Checked on ${checkedOn}.`, ...parts].join('\n\n')}\n`
}
