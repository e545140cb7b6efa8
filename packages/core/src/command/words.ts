import type { Wording } from '../kernel/explain.ts'
import { leavesOf } from '../kernel/literal.ts'
import type { RenderingWords } from '../kernel/render.ts'
import { statementOf } from '../kernel/rule.ts'
import type { RuleBookWords } from '../kernel/rulebook.ts'
import type { Ruleset } from '../kernel/ruleset.ts'
import { renderingWords as english } from '../kernel/wording/en.ts'
import { renderingWords as welsh } from '../kernel/wording/cy.ts'
import { procedures } from '../index.ts'
import { usage } from './refusal.ts'

/** The sentences with which some rules are told. Ids that nobody wrote words for (a board's own rules, a document from elsewhere) say themselves. */
export interface Words {
  readonly wording: Wording
  readonly ruleBookWords: RuleBookWords
  readonly rendering: RenderingWords
}

/** @param locale `en`, or another language in which the procedure can be told */
export async function wordsFor(ruleset: Ruleset, locale = 'en'): Promise<Words> {
  const plain = await wordingOf('thresholds'), own = procedures.some(({ id }) => id === ruleset.id) ? await wordingOf(ruleset.id) : plain
  if (locale === 'en') return { wording: filled(own.wording, ruleset), ruleBookWords: own.ruleBookWords, rendering: english }
  if (locale !== 'cy' || ruleset.id !== 'referral') throw usage(`${ruleset.id} cannot be told in ${locale}. There is English (en) for all, and Welsh (cy) for referral.`)
  const { explanation } = await import('../referral/wording/cy.ts')
  return { wording: filled(explanation, ruleset), ruleBookWords: own.ruleBookWords, rendering: welsh }
}

/** A procedure's wording module is a wording itself, or has one among its exports. */
async function wordingOf(id: string): Promise<Pick<Words, 'wording' | 'ruleBookWords'>> {
  const found = await procedures.find(one => one.id === id)!.load.wording()
  return { wording: 'explanation' in found ? found.explanation : found, ruleBookWords: found.ruleBookWords }
}

function filled(wording: Wording, ruleset: Ruleset): Wording {
  const each = <Of>(ids: readonly string[], known: Readonly<Record<string, Of>>, make: (id: string) => Of): Record<string, Of> => ({ ...Object.fromEntries(ids.filter(id => known[id] === undefined).map(id => [id, make(id)])), ...known })
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id), { factWords } = wording
  const about = new Map(ruleset.rules.map(({ id, when }) => [id, leavesOf(when).map(({ fact }) => factWords[fact]?.label ?? fact).join('; ')]))
  const own = new Map(ruleset.rules.flatMap(rule => ('says' in rule && rule.says !== undefined ? [[rule.id, rule.says] as const] : [])))
  return {
    ...wording,
    levelWords: each(ruleset.levels, wording.levelWords, id => ({ name: id, means: '' })),
    factWords: each(idsOf(ruleset.facts), factWords, id => ({ label: id, question: id, help: '' })),
    groupWords: each(idsOf(ruleset.groups), wording.groupWords, id => id),
    reasonWords: each(idsOf(ruleset.rules), wording.reasonWords, id => wording.reasonWords[statementOf(id)] ?? own.get(id) ?? (about.get(id) || id)),
    actionWords: each(idsOf(ruleset.actions), wording.actionWords, id => ({ what: id, why: '' }))
  }
}
