import type { Changes, ClassChange, FieldChange, RulesetDifference } from './compare.ts'

/** A difference between two rulesets as plain text: what came, went and changed, and what comes of it. Ids are printed as they are. */
export const differenceInText = (difference: RulesetDifference): string => inText(differencePage(difference))

/** The same as Markdown, for a board's paper: one heading for each part, lists, ids as code. */
export const differenceInMarkdown = (difference: RulesetDifference): string => inMarkdown(differencePage(difference))

/** Parts with a title each, and lines in them; what belongs to a line stands indented below it. */
interface Page { readonly title: string; readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[]; readonly end: string }

function differencePage(difference: RulesetDifference): Page {
  const { from, to, other, cases, classes, tried, tooLarge } = difference
  const parts = (['rules', 'parameters', 'facts', 'groups', 'actions', 'clocks', 'profiles'] as const).flatMap(section => sectionOf(section, difference[section]))
  // Two sets of rules may bear one version: a board's variant has its base's. Then the hash tells them apart.
  const alike = from.id === to.id && from.version === to.version && from.hash !== to.hash, named = ({ id, version, hash, variants = [] }: typeof from): string => `${id} ${version}${variants.length > 0 ? ` under ${variants.join(' and ')}` : ''}${alike ? ` (${hash.slice(0, 12)})` : ''}`
  return page(`${named(from)} compared with ${named(to)}`, [
    ...parts, ...titled('Other', other.map(field)),
    ...titled('Cases that come out differently', cases.flatMap(({ id, says, differs }) => [`${id}${says === undefined ? '' : `: ${says}`}`, ...differs.map(indented)])),
    ...titled('Classes of input that come out differently', classes.flatMap(({ asOf, profile, ...one }) => [`${answersInText(one)} (${profile}, ${asOf.join(', ')})`, ...one.differs.map(indented)])),
    ...titled('Not tried to the end, since there are too many ways to meet them', tooLarge)
  ], `${tried} inputs were given to both.`)
}

const indented = (line: string): string => `  ${line}`
const page = (title: string, parts: Page['parts'], end: string): Page => ({ title, parts, end })
const titled = (title: string, lines: readonly string[]): Page['parts'] => (lines.length > 0 ? [{ title, lines }] : [])
const isBelow = (line: string): boolean => line.startsWith('  ')

const inText = ({ title, parts, end }: Page): string =>
  [title, '', ...(parts.length > 0 ? parts.flatMap(part => [part.title, ...part.lines.map(line => (isBelow(line) ? `  ${line}` : `- ${line}`)), '']) : ['Nothing differs.', '']), end, ''].join('\n')

/** Ids, in kebab or camel case, as code, so that nothing in them is read as Markdown. */
const asCode = (line: string): string => line.replace(/[\\`*_<>[\]]/g, mark => `\\${mark}`).replace(/(?<![\w-])([a-z0-9]+(?:-[a-z0-9]+)+|[a-z]+[A-Z]\w*)(?![\w-])/g, id => (/^\d{4}-\d{2}-\d{2}$/.test(id) ? id : `\`${id}\``))
const inMarkdown = ({ title, parts, end }: Page): string =>
  [`# ${title}`, '', ...(parts.length > 0 ? parts.flatMap(part => [`## ${part.title}`, '', ...part.lines.map(line => (isBelow(line) ? `  - ${asCode(line.trim())}` : `- ${asCode(line)}`)), '']) : ['Nothing differs.', '']), end, ''].join('\n')

function sectionOf(section: string, { added, removed, changed }: Changes): Page['parts'] {
  return [...titled(`Added ${section}`, added), ...titled(`Removed ${section}`, removed), ...titled(`Changed ${section}`, changed.flatMap(({ id, fields }) => [id, ...fields.map(one => indented(field(one)))]))]
}

const field = ({ field, was, now }: FieldChange): string => (Array.isArray(was) && Array.isArray(now) && listed(field, was, now)) || `${field}: ${value(was)} becomes ${value(now)}`

const listed = (field: string, was: readonly unknown[], now: readonly unknown[]): string | undefined => { const told = cameAndWent(was, now); return told && `${field}: ${told}` }

/** Of two lists, what one has and the other has not; undefined where that tells nothing, since the same things are told otherwise or in another order. */
function cameAndWent(was: readonly unknown[], now: readonly unknown[]): string | undefined {
  const [before, after] = [was.map(entry), now.map(entry)], came = after.filter(one => !before.includes(one)), went = before.filter(one => !after.includes(one))
  return [...(came.length > 0 ? [`${came.join(', ')} added`] : []), ...(went.length > 0 ? [`${went.join(', ')} taken away`] : [])].join('; ') || undefined
}

/** An entry of a list as one reads it: a citation by its document, and where in it. */
function entry(of: unknown): string {
  if (typeof of !== 'object' || of === null || !('source' in of)) return value(of)
  return `${value(of.source)}${'at' in of && of.at !== 'not stated' ? ` (${value(of.at)})` : ''}`
}

const value = (of: unknown): string => (of === undefined ? 'nothing' : typeof of === 'string' || typeof of === 'number' ? String(of) : JSON.stringify(of))
const answersInText = ({ answers }: Pick<ClassChange, 'answers'>): string => Object.entries(answers).map(([fact, each]) => `${fact} ${each.join(' or ')}`).join(', and ') || 'whatever is answered'
