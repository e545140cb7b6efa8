import type { ChangesBetween } from './changes-between.ts'
import type { Changes, ClassChange, FieldChange, RulesetDifference } from './compare.ts'

/** A difference between two rulesets as plain text: what came, went and changed, and what comes of it. Ids are printed as they are. */
export function differenceInText(difference: RulesetDifference): string {
  const { from, to, other, cases, classes, tried, tooLarge } = difference
  const parts = (['rules', 'parameters', 'facts', 'groups', 'actions', 'clocks', 'profiles'] as const).flatMap(section => sectionInText(section, difference[section]))
  return page(`${from.id} ${from.version} compared with ${to.id} ${to.version}`, [
    ...parts, ...titled('Other', other.map(field)),
    ...titled('Cases that come out differently', cases.flatMap(({ id, says, differs }) => [`${id}${says === undefined ? '' : `: ${says}`}`, ...differs.map(indented)])),
    ...titled('Classes of input that come out differently', classes.flatMap(({ asOf, profile, ...one }) => [`${answersInText(one)} (${profile}, ${asOf.join(', ')})`, ...one.differs.map(indented)])),
    ...titled('Not tried to the end, since there are too many ways to meet them', tooLarge)
  ], `${tried} inputs were given to both.`)
}

/** What changed between two days as plain text. */
export function changesInText(changes: ChangesBetween): string {
  const pair = ({ was, now, fields }: ChangesBetween['changed'][number]) => [was === now ? was : `${was}, now ${now}`, ...fields.map(one => indented(field(one)))]
  return page(`What changed in ${changes.ruleset.id} for ${changes.profile} from ${changes.from} to ${changes.to}`, [
    ...titled('Began', changes.began), ...titled('Ended', changes.ended), ...titled('Say something else', changes.changed.flatMap(pair)),
    ...titled('Numbers', changes.parameters.map(({ id, unit, was, now }) => `${id}: ${was ?? 'none'} becomes ${now ?? 'none'} ${unit}`)),
    ...titled('Answers that come out differently', changes.classes.flatMap(one => [answersInText(one), ...one.differs.map(indented)])),
    ...titled('Decide the same and stand on another document', changes.otherwiseSupported.map(({ was, now }) => (was === now ? was : `${was}, now ${now}`))),
    ...titled('Coming', changes.coming), ...titled('Not tried to the end, since there are too many ways to meet them', changes.tooLarge)
  ], `${changes.tried} inputs were given to both days.`)
}

const indented = (line: string): string => `  ${line}`
const page = (title: string, parts: readonly string[], end: string): string => [title, '', ...(parts.length > 0 ? parts : ['Nothing differs.', '']), end, ''].join('\n')
const titled = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [title, ...lines.map(line => (line.startsWith('  ') ? `  ${line}` : `- ${line}`)), ''] : [])

function sectionInText(section: string, { added, removed, changed }: Changes): string[] {
  return [...titled(`Added ${section}`, added), ...titled(`Removed ${section}`, removed), ...titled(`Changed ${section}`, changed.flatMap(({ id, fields }) => [id, ...fields.map(one => indented(field(one)))]))]
}

const field = ({ field, was, now }: FieldChange): string => `${field}: ${value(was)} becomes ${value(now)}`
const value = (of: unknown): string => (of === undefined ? 'nothing' : typeof of === 'string' || typeof of === 'number' ? String(of) : JSON.stringify(of))
const answersInText = ({ answers }: Pick<ClassChange, 'answers'>): string => Object.entries(answers).map(([fact, each]) => `${fact} ${each.join(' or ')}`).join(', and ') || 'whatever is answered'
