import { ruleBook, type NamedCondition, type RuleBook, type RuleBookRule } from '../kernel/rulebook.ts'
import { sourceById } from '../sources/index.ts'
import { askedRules, rulesOptions } from './asked-input.ts'
import { json, text, texts, type Command } from './command.ts'
import { unusable, usage } from './refusal.ts'
import { wordsFor } from './words.ts'

export const rulesCommand: Command = {
  says: 'the rules of a day in plain words, with source, dates, place and grade',
  takes: '[<rule id> …]',
  formats: ['text', 'json'],
  options: {
    ...rulesOptions,
    profile: { type: 'string', takes: '<profile>', says: 'whose scheme; the first of the rules where left out' },
    'as-of': { type: 'string', takes: '<day>', says: 'which day’s law, as YYYY-MM-DD: no default' },
    group: { type: 'string', multiple: true, takes: '<group>', says: 'only rules about this group of facts' }
  },
  examples: [
    ['rules --as-of 2026-11-21', 'all thresholds'],
    ['rules self-harm --as-of 2026-11-21', 'one rule'],
    ['rules --rules referral --as-of 2026-11-21 --format json', 'for another program']
  ],
  run: async asked => {
    const ruleset = await askedRules(asked), asOf = text(asked, 'as-of'), profile = text(asked, 'profile') ?? ruleset.profiles[0]!.id, groups = texts(asked, 'group')
    if (asOf === undefined) throw usage('Say which day’s law: --as-of YYYY-MM-DD.')
    const { ruleBookWords } = await wordsFor(ruleset), on = ruleBook(ruleset, ruleBookWords, { profile, asOf }, sourceById)
    if (!on.ok) throw unusable(on.code === 'unknown-profile' ? `${ruleset.id} has no profile ${profile}. It has: ${ruleset.profiles.map(({ id }) => id).join(', ')}.` : `No rules of ${profile} are encoded for ${asOf}. There are rules from ${on.encoded.map(({ from, to }) => (to === undefined ? `${from} on` : `${from} to ${to}`)).join(', and from ')}.`)
    for (const id of asked.words) if (!on.book.rules.some(rule => rule.id === id)) throw unusable(`${ruleset.id} has no rule ${id} on ${asOf}.`)
    for (const id of groups) if (!on.book.groups.some(group => group.id === id)) throw unusable(`${ruleset.id} has no group ${id}.`)
    const wanted = on.book.rules.filter(({ id, group }) => (asked.words.length === 0 || asked.words.includes(id)) && (groups.length === 0 || groups.includes(group))), book = { ...on.book, rules: wanted }
    return { output: asked.format === 'json' ? json(book) : inText(book), code: 0 }
  }
}

function inText(book: RuleBook): string {
  const { id, version, profile, asOf, checkedOn, groups, rules } = book
  const parts = groups.flatMap(group => { const of = rules.filter(rule => rule.group === group.id); return of.length === 0 ? [] : [`${group.title}\n${'-'.repeat(group.title.length)}`, ...of.map(rule => ruleInText(rule, book))] })
  return `${[`${id} ${version}, ${profile.title}, the law of ${asOf}. Checked on ${checkedOn}.`, ...parts].join('\n\n')}\n`
}

function ruleInText(rule: RuleBookRule, { levels }: RuleBook): string {
  const level = (key: string) => levels.find(one => one.key === key)?.label ?? key
  const marks = [rule.acute && 'acute', rule.openNorm && 'for a person to judge', rule.coming && 'coming, not in force', rule.off && 'not confirmed, not used'].filter(mark => typeof mark === 'string')
  const concludes = [...(rule.atLeast ? [`at least ${level(rule.atLeast)}`] : []), ...(rule.upTo ? [`up to ${level(rule.upTo)} by judgement`] : []), ...(rule.kind === 'level' ? [] : [rule.kind])]
  const days = `from ${rule.inForce.from}${rule.inForce.knownFrom ? ' at the latest' : ''}${rule.inForce.to ? ` to ${rule.inForce.to}` : ''}`
  return [
    `${rule.sentence} [${rule.id}]`, `   ${concludes.join(', ')}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`, `   When: ${said(rule.when)}`, ...rule.actions.map(action => `   Do: ${action}`), ...rule.clocks.map(clock => `   No later than: ${clock}`),
    `   In force ${days}; ${rule.place}; ${rule.basis}; sign ${rule.grade.sign}, level ${rule.grade.level}${rule.carriedFrom ? `; carried from ${rule.carriedFrom}` : ''}`,
    ...rule.citations.map(({ title, at, readOn, address }) => `   Source: ${title}${at === 'not stated' ? '' : `, ${at}`}, read on ${readOn}${address === 'not stated' ? '' : `, ${address}`}`)
  ].join('\n')
}

function said(condition: NamedCondition): string {
  switch (condition.is) {
    case 'yes': return `${condition.label}${condition.known ? ' (known, not suspected)' : ''}`
    case 'no': return `not so: ${condition.label}`
    case 'one-of': return `${condition.label}: ${condition.options.join(' or ')}`
    case 'range': return `${condition.label}: ${[condition.from === undefined ? '' : `from ${condition.from}`, condition.below === undefined ? '' : `below ${condition.below}`].filter(Boolean).join(' and ')} ${condition.unit}`.trim()
    case 'all': return condition.of.map(inner).join(', and ')
    case 'any': return condition.of.map(inner).join(', or ')
    case 'not': return `not so: ${condition.of.map(inner).join(', ')}`
    case 'count': return `at least ${condition.count} of: ${condition.of.map(inner).join('; ')}`
  }
}

const inner = (condition: NamedCondition): string => ('of' in condition && condition.of.length > 1 ? `(${said(condition)})` : said(condition))
