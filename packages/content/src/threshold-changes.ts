import type { OutcomeOrRefusal, Ruleset } from '@safeguarding-kit/core/kernel'
import { sayLimit } from './core-rules.ts'
import type { Pack } from './model.ts'

/** One set of answers that comes out differently, in words: what is answered, what it points to now and before, and what is asked besides. */
export interface ThresholdChange {
  readonly when: string
  readonly now: string
  readonly before: string
  /** What is asked besides, and what gives way since it belongs to the milder level. */
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** Limits as they are now. */
  readonly limits: readonly string[]
}

/** What boards' variants change in the thresholds, for whoever signs them. */
export interface ThresholdChanges {
  readonly titles: readonly string[]
  readonly changes: readonly ThresholdChange[]
  /** Stories of the rules that come out differently: a sentence, and what it points to now and before. */
  readonly examples: readonly { readonly says: string; readonly now: string; readonly before: string }[]
  /** How many sets of answers were tried under both. */
  readonly tried: number
  /** Rules that can be met in too many ways to try them all. */
  readonly notTried: readonly string[]
}

/**
 * What the variants of a pack change in the thresholds of its profile, in plain words: found by trying answers under both, so that a sentence that
 * stands here was seen to come out that way. A variant that was not proved is not in force, and is left out.
 * @param before the pack beneath; without it, everything that the pack's variants change in the plain rules
 */
export async function thresholdChanges(before: Pack | undefined, after: Pack): Promise<ThresholdChanges | undefined> {
  const own = after.variants.filter(({ file }) => !before?.variants.some(variant => variant.file === file))
  if (own.length === 0) return undefined
  const [{ everyProcedure }, { compareRulesets, layVariant }, { cases }, words] = await Promise.all([import('@safeguarding-kit/core'), import('@safeguarding-kit/core/kernel'), import('@safeguarding-kit/core/thresholds/cases'), import('@safeguarding-kit/core/thresholds/wording/en')])
  const { ruleset: plain } = (await everyProcedure())[0]
  const laid = (pack: Pack | undefined): Ruleset => (pack?.variants ?? []).reduce((rules, { document }) => { const next = layVariant(rules, document); return next.accepted ? next.inForce : rules }, plain)
  const [was, now] = [laid(before), laid(after)]
  const { classes, cases: stories, tried, tooLarge } = compareRulesets(was, now, cases)

  const factWords: Readonly<Record<string, { readonly label: string; readonly options?: Readonly<Record<string, string>> }>> = words.factWords
  const actionWords: Readonly<Record<string, { readonly what: string }>> = words.actionWords
  const clockWords: Readonly<Record<string, string>> = words.clockWords
  const answered = (fact: string, answers: readonly (string | number)[]) => {
    const unit = now.facts.find(({ id }) => id === fact)
    const said = answers.map(answer => (typeof answer === 'number' ? `for example ${answer}${unit && 'unit' in unit ? ` ${unit.unit}` : ''}` : (factWords[fact]?.options?.[answer] ?? words.answerWords[answer as 'yes'] ?? answer)))
    return `“${factWords[fact]?.label ?? fact}” is answered ${said.map(each => (each.startsWith('for ') ? each : `“${each}”`)).join(' or ')}`
  }
  const levelOf = (ruleset: Ruleset, level: string) => {
    const named = ruleset.profiles.find(({ id }) => id === after.profile)?.levels[level]
    return named ? `level ${named.number} (${named.label})` : level
  }
  const points = (ruleset: Ruleset, outcome: OutcomeOrRefusal, other: OutcomeOrRefusal) => ('refused' in outcome ? 'not answered' : `at least ${levelOf(ruleset, outcome.lowest)}${'refused' in other || outcome.lowest !== other.lowest || outcome.highest === other.highest ? '' : `, up to ${levelOf(ruleset, outcome.highest)}`}`)
  const of = <T>(outcome: OutcomeOrRefusal, read: (answer: Exclude<OutcomeOrRefusal, { refused: unknown }>) => readonly T[]): readonly T[] => ('refused' in outcome ? [] : read(outcome))
  const instructions = (outcome: OutcomeOrRefusal) => of(outcome, ({ actions }) => actions)
  const say = (id: string) => actionWords[id]?.what ?? id

  return {
    titles: own.map(({ document, file }) => (document !== null && typeof document === 'object' && 'title' in document && typeof document.title === 'string' ? document.title : file)), tried, notTried: tooLarge,
    changes: classes.filter(({ profile }) => profile === after.profile).map(found => ({
      when: Object.entries(found.answers).map(([fact, answers]) => answered(fact, answers)).join(', and '), before: points(was, found.was, found.now), now: points(now, found.now, found.was),
      added: instructions(found.now).filter(id => !instructions(found.was).includes(id)).map(say), gone: instructions(found.was).filter(id => !instructions(found.now).includes(id)).map(say),
      limits: of(found.now, ({ clocks }) => clocks).filter(({ id, limit }) => !of(found.was, ({ clocks }) => clocks).some(other => other.id === id && other.limit === limit)).map(({ id, limit, unit }) => `${clockWords[id] ?? id}: ${sayLimit(limit, unit)}.`)
    })),
    examples: stories.filter(({ id, says }) => says !== undefined && (cases.find(one => one.id === id)?.profile ?? plain.profiles[0]?.id) === after.profile).map(({ says, was: earlier, now: later }) => ({ says: says ?? '', before: points(was, earlier, later), now: points(now, later, earlier) })).filter(story => story.before !== story.now)
  }
}

/** What comes out differently, as the sentences in which whoever signs it reads it: on a board's paper, in the preview and in the app alike. */
export interface SaidThresholds {
  readonly changes: readonly { readonly when: string; readonly now: string; readonly before: string; readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[] }[]
  /** Stories that come out differently: the first few, and how many there are besides. */
  readonly examples: readonly string[]
  readonly more: string | null
  /** What was tried, and what was not. */
  readonly tried: string
}

/** More stories than these are only counted. */
const mostExamples = 5

/** Puts what was found into sentences. */
export function saidThresholds({ changes, examples, tried, notTried }: ThresholdChanges): SaidThresholds {
  const beyond = examples.length - mostExamples
  return {
    changes: changes.map(({ when, now, before, added, gone, limits }) => ({
      when: `Where ${when}`, now, before,
      lists: [{ title: 'Asked besides:', items: added }, { title: 'No longer asked there, since it belongs to the milder level:', items: gone }, { title: 'Time limits now:', items: limits }].filter(({ items }) => items.length > 0)
    })),
    examples: examples.slice(0, mostExamples).map(({ says, before, now }) => `“${says}” Now ${now}; until now ${before}.`),
    more: beyond > 0 ? `${beyond} more of the worked cases come out differently.` : null,
    tried: `${tried} sets of answers were tried both ways; under this area’s thresholds ${changes.length > 0 ? 'no other of them' : 'none of them'} comes out differently.${notTried.length > 0 ? ` Not every way could be tried for: ${notTried.join(', ')}.` : ''}`
  }
}

/** The same as lines of text, for a board's paper. */
export function sayThresholdChanges(found: ThresholdChanges): string[] {
  const { changes, examples, more, tried } = saidThresholds(found)
  return [
    ...found.titles.map(title => `What comes out differently by “${title}”:`),
    ...changes.flatMap(({ when, now, before, lists }) => [`  ${when}: now ${now}; until now ${before}.`, ...lists.flatMap(({ title, items }) => items.map(item => `    ${title} ${item}`))]),
    ...examples.map(example => `  For example: ${example}`), ...(more ? [`  ${more}`] : []), `  ${tried}`
  ]
}
