import type { FullExplanation, SaidAnswer } from './explain-in-full.ts'

/** The headings and joining phrases of one language, the same for every procedure. */
export interface RenderingWords {
  /** A language tag, for the page: `en-GB`, `cy`. */
  readonly language: string
  /** Said first, for example that a speaker of the language has not yet read the translation. */
  readonly note?: string
  readonly headings: Readonly<Record<'answer' | 'actions' | 'reasons' | 'judgement' | 'missing' | 'enough' | 'oneStep' | 'asked' | 'strengths' | 'didNotCount' | 'limits' | 'coming' | 'notEncoded', string>>
  readonly saw: (answers: string) => string
  readonly source: (title: string, at: string, readOn: string) => string
  readonly could: (level: string) => string
  readonly danger: string
  readonly openNorm: string
  /** Said of what follows from a rule that a board added or took further. */
  readonly own: (title: string) => string
  readonly upTo: (level: string) => string
  readonly thinkAgain: string
  readonly enough: (answers: string) => string
  readonly oneStep: (label: string, from: string, to: string, lowest: string, highest: string) => string
  readonly ruledOut: (answers: string) => string
  readonly stillOpen: (labels: string) => string
  readonly closed: (group: string) => string
  readonly whoDecides: (who: string) => string
  readonly limit: (what: string, limit: number, unit: string, due: string | undefined) => string
  /** What a unit of time is called after a number. */
  readonly units: Readonly<Record<string, string>>
  readonly comingFrom: (day: string) => string
  /** After the first of a long list: how many more there are, with how many of each group. */
  readonly more: (count: number, byGroup: string) => string
}

interface Item { readonly text: string; readonly more: readonly string[] }
interface Part { readonly heading: string; readonly says: readonly string[]; readonly items: readonly Item[]; readonly ordered?: true; readonly after?: string }

const said = ({ label, answer }: SaidAnswer): string => `${label}${label.endsWith('?') ? '' : ':'} ${answer}`

/** What a rendering shows and in which order: what is required and what to do first; what stands behind it after; never a midpoint. */
function partsOf(told: FullExplanation, words: RenderingWords, most: number): readonly Part[] {
  const first = <Of extends { readonly group?: string }>(all: readonly Of[], item: (one: Of) => Item): Pick<Part, 'items' | 'after'> => {
    const rest = all.slice(most), groups = new Map<string, number>()
    for (const { group = '' } of rest) if (group !== '') groups.set(group, (groups.get(group) ?? 0) + 1)
    return { items: all.slice(0, most).map(item), ...(rest.length > 0 && { after: words.more(rest.length, [...groups].map(([group, count]) => `${group} (${count})`).join('; ')) }) }
  }
  const { headings: title } = words, line = (text: string, ...more: string[]): Item => ({ text, more })
  const reason = ({ sentence, saw, grade, elsewhere, own, carried, sources = [] }: FullExplanation['reasons'][number]): Item =>
    line(sentence, words.saw(saw.map(said).join('; ')), grade, ...(elsewhere === undefined ? [] : [elsewhere]), ...(own === undefined ? [] : [words.own(own)]), ...(carried === undefined ? [] : [carried]), ...sources.map(({ title, at, readOn }) => words.source(title, at, readOn)))
  const because = ({ why, because }: FullExplanation['didNotCount'][number]): string => (why === 'not-known'
    ? words.stillOpen(because.map(({ label }) => label).join('; '))
    : words.ruledOut(because.map(one => `${said(one)}${one.closedGroup === undefined ? '' : ` (${words.closed(one.closedGroup)})`}`).join('; ')))
  const judged = ({ sentence, asks, upTo }: FullExplanation['judgement'][number]): Item => line(sentence, asks === 'open-norm' ? words.openNorm : asks === 'up-to' ? words.upTo(upTo ?? '') : words.thinkAgain)
  const parts: readonly Part[] = [
    { heading: title.answer, says: [told.headline, ...(told.atLeast === '' ? [] : [told.atLeast]), ...(told.couldRise === undefined ? [] : [told.couldRise]), ...(told.means === '' ? [] : [told.means]), ...(told.notCheckedSince === undefined ? [] : [told.notCheckedSince]), ...(told.whoDecides === undefined ? [] : [words.whoDecides(told.whoDecides)])], items: [] },
    { heading: title.actions, says: [], items: told.actions.map(({ what, why }) => line(what, why)), ordered: true },
    { heading: title.reasons, says: [], items: told.reasons.map(reason) },
    { heading: title.judgement, says: [], items: told.judgement.map(judged) },
    { heading: title.missing, says: [], ...first(told.missing, ({ question, help, couldRaiseTo, danger }) => line(question, ...(danger ? [words.danger] : []), ...(help === '' ? [] : [help]), words.could(couldRaiseTo))), ordered: true },
    { heading: title.enough, says: [], items: told.enough.map(({ sentence, answers }) => line(words.enough(answers.map(said).join('; ')), sentence)) },
    { heading: title.oneStep, says: [], ...first(told.oneStep, ({ label, from, to, lowest, highest }) => line(words.oneStep(label, from, to, lowest, highest))) },
    { heading: title.asked, says: [], items: told.askedAndNothingFound.map(group => line(group)) },
    { heading: title.strengths, says: [], items: told.strengths.map(label => line(label)) },
    { heading: title.limits, says: [], items: told.limits.map(({ what, limit, unit, due }) => line(words.limit(what, limit, words.units[unit] ?? unit, due))) },
    { heading: title.didNotCount, says: [], ...first([...told.didNotCount.filter(({ why }) => why === 'ruled-out'), ...told.didNotCount.filter(({ why }) => why !== 'ruled-out')], one => line(one.sentence, because(one))) },
    { heading: title.coming, says: [], items: told.coming.map(({ sentence, from }) => line(sentence, words.comingFrom(from))) },
    { heading: title.notEncoded, says: [], ...first(told.notEncoded as readonly (FullExplanation['notEncoded'][number] & { readonly group?: string })[], ({ title, at, why }) => line(at === 'not stated' ? title : `${title}, ${at}`, why)) }
  ]
  return parts.filter(({ says, items }) => says.length + items.length > 0)
}

/** Of a long list so many are printed; the explanation itself has them all. */
const mostOfAList = 20

/**
 * An explanation as plain text: headings in capitals would shout, so each stands on a line of its own with a rule below.
 * @param most how many of each list of what is open or did not count, 20 where left out; then how many more there are, by group
 * @example explanationInText(explainThresholdInFull(decideThreshold({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), wording), renderingWords).includes('At least: Children with complex multiple needs') // → true
 */
export function explanationInText(told: FullExplanation, words: RenderingWords, most = mostOfAList): string {
  const part = ({ heading, says, items, ordered, after }: Part): string => [heading, '-'.repeat(heading.length), ...says, ...items.flatMap(({ text, more }, i) => [`${ordered ? `${i + 1}.` : '-'} ${text}`, ...more.map(one => `   ${one}`)]), ...(after === undefined ? [] : [after])].join('\n')
  return `${[...(words.note === undefined ? [] : [words.note]), ...partsOf(told, words, most).map(part), ...(told.endsWith === undefined ? [] : [told.endsWith])].join('\n\n')}\n`
}

/**
 * An explanation as HTML that a page can take up: one section with its language, headings in order and lists. All text is escaped; no style, script or id.
 * @param headingLevel of the part headings, 2 where left out: one below the heading that stands over it
 * @param most how many of each list of what is open or did not count, 20 where left out
 * @example explanationInHtml(explainThresholdInFull(decideThreshold({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), wording), renderingWords, 3).startsWith('<section') // → true
 */
export function explanationInHtml(told: FullExplanation, words: RenderingWords, headingLevel: 2 | 3 | 4 | 5 | 6 = 2, most = mostOfAList): string {
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`
  const item = ({ text, more }: Item): string => `<li>${paragraph(text)}${more.map(paragraph).join('')}</li>`
  const list = ({ items, ordered }: Part): string => (items.length === 0 ? '' : ordered ? `<ol>\n${items.map(item).join('\n')}\n</ol>\n` : `<ul>\n${items.map(item).join('\n')}\n</ul>\n`)
  const part = (one: Part): string => `<h${headingLevel}>${escaped(one.heading)}</h${headingLevel}>\n${one.says.map(text => `${paragraph(text)}\n`).join('')}${list(one)}${one.after === undefined ? '' : `${paragraph(one.after)}\n`}`
  return `<section lang="${escaped(words.language)}">\n${words.note === undefined ? '' : `${paragraph(words.note)}\n`}${partsOf(told, words, most).map(part).join('')}${told.endsWith === undefined ? '' : `${paragraph(told.endsWith)}\n`}</section>\n`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, mark => marks[mark] ?? mark)
