import type { NamedCondition, RuleBook, RuleBookRule } from '../kernel/index.ts'
import { brieflyOf, marksOf, partsOf } from '../rule-book/wording/en.ts'
import type { Box, Diagram, Line } from './diagram.ts'

/** Said once beside the pictures of rules. */
export const howALineIsMet = 'A line is met when it is answered yes or suspected, unless it says otherwise. One line that leads to the level is enough. What stands under “all of these” or “at least” counts only together.'

/**
 * The rules behind a level, one picture for each group of questions: what leads to it, and what a person may judge to be as serious. Read from
 * the rule book of a day, so coming rules and those that are switched off are not in it. Empty for a procedure that has no such level.
 *
 * @param level the key of a level of the book
 */
export function rulesBehind(book: RuleBook, level: string): readonly Diagram[] {
  const named = book.levels.find(({ key }) => key === level)
  if (!named) return []
  const goal: Box = { id: level, is: 'level', label: `${named.number} ${named.label}`.trim(), lines: [], inside: [] }
  const behind = book.rules.filter(({ coming, off, atLeast, upTo }) => !coming && !off && (atLeast === level || upTo === level))
  return book.groups.flatMap(({ id, title }) => {
    const rules = behind.filter(({ group }) => group === id)
    if (rules.length === 0) return []
    const alone = rules.filter(({ when }) => partsOf(when).length === 0), together = rules.filter(({ when }) => partsOf(when).length > 0)
    const group: Box = { id, is: 'group', label: title, lines: alone.map(rule => ({ label: brieflyOf(rule.when), ...noted(rule, level), to: level })), inside: together.map(rule => ({ ...boxOf(rule.when, rule.id), ...noted(rule, level), to: level })) }
    return [{ id: `${book.id}-${level}-${id}`, title: `${title}: the rules behind ${goal.label}`, is: 'rules', boxes: [group, goal] }]
  })
}

/** How much a rule counts towards the level. */
function noted(rule: RuleBookRule, level: string): { readonly note?: string } {
  const notes = [...(rule.kind === 'prompt' ? ['asks a person to think again'] : rule.atLeast === level ? [] : ['where a person judges so']), ...marksOf(rule)]
  return notes.length > 0 ? { note: notes.join('; ') } : {}
}

function boxOf(when: NamedCondition, id: string): Box {
  const parts = partsOf(when)
  const lines: readonly Line[] = parts.filter(part => partsOf(part).length === 0).map(part => ({ label: brieflyOf(part) }))
  return { id, is: 'together', label: brieflyOf(when), lines, inside: parts.flatMap((part, index) => (partsOf(part).length > 0 ? [boxOf(part, `${id}-${index}`)] : [])) }
}
