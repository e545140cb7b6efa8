import type { NamedCitation, NamedCondition, RuleBook, RuleBookRule } from '../kernel/index.ts'
import { carriedOf, countedIn, dayOf, followsOf, inForceOf, kinds, limitOf, marksOf, partsSaid, places, saidOf, standingOf, sure } from './wording/en.ts'

/** What a rule book in Markdown says besides its rules. */
export interface Around {
  readonly title: string
  readonly about: string
  /** Where its pictures are. */
  readonly pictures: string
}

/** A rule book as Markdown: every rule in plain words with what it asks, what follows, its documents, dates, place and grade. */
export function ruleBookInMarkdown(book: RuleBook, { title, about, pictures }: Around): string {
  const { counts, levels, clocks, tables, notEncoded } = book
  const labelOf = (level: string): string => { const named = levels.find(({ key }) => key === level); return named ? `${named.number} ${named.label}` : level }
  const groups = book.groups.map(group => ({ ...group, rules: book.rules.filter(rule => rule.group === group.id) })).filter(({ rules }) => rules.length > 0)
  return [
    `# ${title}: rule book`, `${about && `${about} `}${book.profile.title}, by the rules of ${dayOf(book.asOf)}. Made from the rules by \`packages/core/scripts/rule-book.ts\`; change the rules, not this page.`,
    `A rule never decides about a child. People do.`,
    countedIn(counts),
    `Checked on ${dayOf(book.checkedOn)}; to be checked again by ${dayOf(book.reviewBy)}. Version ${book.version}.`, `[Its pictures](${pictures}).`,
    ...groups.flatMap(group => [`## ${group.title}`, ...group.rules.map(rule => ruleInMarkdown(rule, labelOf))]),
    ...(clocks.length > 0 ? ['## Limits', 'Each is the longest time allowed, never a time to aim at.', clocks.map(clock => `- **${clock.sentence}:** ${limitOf(clock)} ${cited(clock.citations)}; ${places[clock.place]}; ${sure[clock.grade]}.${carriedOf(clock)} Since ${dayOf(clock.from)}.`).join('\n')] : []),
    ...tables.flatMap(table => [`## ${table.title}`, table.intro, [row([...table.head, 'Where this comes from']), row([...table.head, ''].map(() => '---')), ...table.rows.map(one => row([...one.cells, `${cited(one.citations)}: ${sure[one.grade]}`]))].join('\n')]),
    ...(notEncoded.length > 0 ? ['## What is not written as a rule, and why', notEncoded.map(({ title, at, why }) => `- **${at === 'not stated' ? title : `${title}, ${at}`}:** ${why}`).join('\n')] : []),
    '## Documents', documentsOf(book)
  ].filter(part => part !== '').join('\n\n') + '\n'
}

const row = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

function cited(citations: readonly NamedCitation[]): string {
  return citations.map(({ title, at, readOn, copy }) => `${title}${at === 'not stated' ? '' : `, ${at}`} (read ${dayOf(readOn)}${copy ? ', in a copy' : ''})`).join('; ')
}

/** Every document that is cited in a book, once, with its particulars. */
function documentsOf({ rules, clocks, tables }: RuleBook): string {
  const all = [...rules, ...clocks, ...tables.flatMap(table => table.rows)].flatMap(({ citations }) => citations)
  return [...new Map(all.map(one => [one.title, one])).values()].sort((one, other) => (one.title < other.title ? -1 : 1))
    .map(({ title, publisher, edition, address, copy }) => `- ${linked(title, address)}, ${publisher}${edition === 'not stated' ? '' : `, ${edition}`}${copy ? `. Read in a copy at ${linked(new URL(copy).host, copy)}${linked(title, address) === title ? '; its publisher’s page was not found' : ', not at the page above'}` : ''}`).join('\n')
}

const linked = (words: string, address: string): string => (/^https?:/.test(address) ? `[${words}](${address})` : words)

/** One rule as Markdown: what it asks, what follows, its documents, dates, place and grade. */
export function ruleInMarkdown(rule: RuleBookRule, labelOf: (level: string) => string): string {
  const marks = marksOf(rule)
  return [
    `### ${rule.sentence}`, '',
    `- **When** ${saidOf(rule.when)}`, ...under(rule.when, '  '),
    `- **${kinds[rule.kind]}:** ${followsOf(rule, labelOf)}${marks.length > 0 ? ` *${marks.join('; ').replace(/^./, letter => letter.toUpperCase())}.*` : ''}`,
    ...(rule.actions.length > 0 ? [`- **What to do:** ${rule.actions.join('; ').replace(/\.?$/, '.')}`] : []), ...(rule.clocks.length > 0 ? [`- **Limits:** ${rule.clocks.join('; ')}.`] : []),
    `- **Source:** ${cited(rule.citations)}. ${standingOf(rule)}`,
    `- ${inForceOf(rule.inForce)} \`${rule.id}\``
  ].join('\n')
}

const under = (when: NamedCondition, indent: string): string[] => partsSaid(when).flatMap(({ part, said }) => [`${indent}- ${said}`, ...under(part, `${indent}  `)])
