import type { ChangesBetween } from '../kernel/index.ts'
import type { ToldChanges, ToldRule } from './changes.ts'

/** A heading with its lines. */
export interface ToldPart { readonly heading: string; readonly lines: readonly string[] }

function partsOf(told: ToldChanges, also: readonly ToldPart[]): readonly ToldPart[] {
  const lines = (rules: readonly ToldRule[]): readonly string[] => rules.map(({ sentence, says }) => [sentence, ...says].join(' '))
  const { length } = told.otherwiseSupported
  const parts: readonly ToldPart[] = [
    ...also,
    { heading: 'Limits', lines: told.limits }, { heading: 'Counts from then on', lines: lines(told.began) }, { heading: 'Counts no longer', lines: lines(told.ended) }, { heading: 'Says something else', lines: lines(told.changed) },
    { heading: 'Answers that come out differently', lines: told.outcomes.map(({ answers, says }) => `${answers.join('; and ') || 'Whatever is answered'}. ${says.join(' ')}`) },
    { heading: 'Says the same', lines: length === 0 ? [] : [`${length} ${length === 1 ? 'rule stands' : 'rules stand'} on another document on the second day, or ${length === 1 ? 'was' : 'were'} read better or worse for it.`] },
    { heading: 'Made law and not begun', lines: lines(told.coming) }, { heading: 'Not tried to the end', lines: lines(told.notTried) }
  ]
  const found = parts.filter(part => part.lines.length > 0)
  return found.length > 0 ? found : [{ heading: 'Nothing', lines: ['No rule and no limit says anything else on the second day.'] }]
}

const titleOf = ({ ruleset, from, to }: Pick<ChangesBetween, 'ruleset' | 'from' | 'to'>): string => `What changed in ${ruleset.id} from ${from} to ${to}`

/** What changed between two days as plain text. @param also what a person should know besides, said first: `alsoChanged` of thresholds */
export function toldInText(changes: Pick<ChangesBetween, 'ruleset' | 'from' | 'to'>, told: ToldChanges, also: readonly ToldPart[] = []): string {
  return `${[titleOf(changes), ...partsOf(told, also).map(({ heading, lines }) => [heading, ...lines.map(line => `- ${line}`)].join('\n'))].join('\n\n')}\n`
}

/** The same as Markdown. */
export function toldInMarkdown(changes: Pick<ChangesBetween, 'ruleset' | 'from' | 'to'>, told: ToldChanges, also: readonly ToldPart[] = []): string {
  const safe = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, mark => `\\${mark}`)
  return `${[`# ${safe(titleOf(changes))}`, ...partsOf(told, also).map(({ heading, lines }) => `## ${heading}\n\n${lines.map(line => `- ${safe(line)}`).join('\n')}`)].join('\n\n')}\n`
}
