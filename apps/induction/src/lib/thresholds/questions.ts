import { canClose, type Answer, type Fact, type Ruleset } from '@safeguarding-kit/core/kernel'
import { answerWords } from '@safeguarding-kit/core/thresholds/wording/en'
import { answerIn, type FactWords, type Words } from './words.ts'

/** A fact as it is put to a person: closed answers only, so that there is nowhere to type anything about a child. */
export interface Question {
  readonly fact: string
  readonly group: string
  readonly label: string
  readonly question: string
  readonly help: string
  /** Few answers are shown as buttons to choose from; many (an age, a number) as a list. */
  readonly shownAs: 'radios' | 'list'
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Counts as no once its group is closed. */
  readonly closable: boolean
}

export interface QuestionGroup {
  readonly id: string
  readonly title: string
  /** What a person says when they close it; empty where nothing in it can be closed. */
  readonly closing: string
  readonly questions: readonly Question[]
}

/** Two ways of not knowing. Neither ever counts as no: both stay open. */
const notKnown = [{ value: 'asked-not-known', label: 'Not known' }, { value: 'refused', label: answerWords.refused }] as const
const plural = (count: number, unit: string): string => `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`

/** Months one by one in the first year, then the month of each birthday: enough wherever a rule's limit is a whole year (a test says so). */
function numbers({ unit, min, max }: Extract<Fact, { kind: 'number' }>): Question['options'] {
  const all = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  if (unit !== 'months') return all.map(count => ({ value: String(count), label: plural(count, unit) }))
  return all.filter(months => months < 12 || months % 12 === 0).map(months => ({ value: String(months), label: months === 0 ? 'Under 1 month' : months < 12 ? plural(months, 'months') : plural(months / 12, 'years') }))
}

function optionsOf(fact: Fact, word: FactWords | undefined): Question['options'] {
  if (fact.kind === 'choice') return fact.options.map(value => ({ value, label: word?.options?.[value] ?? value }))
  if (fact.kind === 'number') return numbers(fact)
  const suspect = fact.kind === 'sign' && !fact.strength && !fact.prompt && fact.worrying !== 'neither'
  return [{ value: 'yes', label: answerWords.yes }, ...(suspect ? [{ value: 'suspected', label: answerWords.suspected }] : []), { value: 'no', label: answerWords.no }]
}

function questionOf(fact: Fact, words: Words): Question {
  const word = words.facts[fact.id]
  return {
    fact: fact.id, group: fact.group, label: word?.label ?? fact.id, question: word?.question ?? fact.id, help: word?.help ?? '',
    shownAs: fact.kind === 'number' ? 'list' : 'radios', options: [...optionsOf(fact, word), ...notKnown], closable: canClose(fact)
  }
}

/** Every question by its group, in the order in which the rules ask. A date has no list of answers, so it is not asked here. */
export function questionGroups({ facts, groups }: Pick<Ruleset, 'facts' | 'groups'>, words: Words): readonly QuestionGroup[] {
  return groups.map(({ id }) => {
    const asked = facts.filter(fact => fact.group === id && fact.kind !== 'date'), said = words.groups[id]
    return { id, title: said?.title ?? id, closing: asked.some(canClose) ? (said?.closing ?? '') : '', questions: asked.map(fact => questionOf(fact, words)) }
  }).filter(({ questions }) => questions.length > 0)
}

/** An answer from a list of choices, as the rules take it: numbers are numbers. */
export const answerOf = (fact: Fact | undefined, value: string): Answer => (fact?.kind === 'number' && /^\d+$/.test(value) ? Number(value) : value)

/** A fault of the rules about two answers, with the labels of the facts in place of their ids. */
export const inPlainWords = (message: string, words: Words): string =>
  message.replace(/([a-z0-9-]+) \(([^)]+)\)/g, (found, fact: string, answer: string) => {
    const word = words.facts[fact]
    return word ? `“${word.label}” (${answerIn(words, fact, answer).toLowerCase()})` : found
  })

/** Signs to read, of one group: those that are enough for the highest level first, since they cannot wait. */
export interface SignsToRead { readonly title: string; readonly pressing: readonly string[]; readonly signs: readonly string[] }

/** What leads to the highest level by itself. */
const leadsToTheHighest = ({ levels, rules }: Pick<Ruleset, 'levels' | 'rules'>): ReadonlySet<string> =>
  new Set(rules.flatMap(({ when, ...rule }) => (rule.kind === 'level' && rule.atLeast === levels.at(-1) ? ('any' in when ? when.any : [when]).flatMap(one => ('is' in one && one.is === 'yes' ? [one.fact] : [])) : [])))

/** The signs alone, by group: for reading, without strengths, ages and the like. */
export function signsToRead({ facts, groups, levels, rules }: Pick<Ruleset, 'facts' | 'groups' | 'levels' | 'rules'>, words: Words): readonly SignsToRead[] {
  const highest = leadsToTheHighest({ levels, rules }), isPressing = (fact: Fact): boolean => highest.has(fact.id) || ('danger' in fact && fact.danger === true)
  const read = facts.filter(fact => fact.kind === 'sign' && !fact.strength && fact.worrying !== 'neither'), pressing = new Set(read.filter(isPressing).map(({ id }) => id))
  return questionGroups({ groups, facts: read }, words).map(({ title, questions }) => ({ title, pressing: questions.filter(({ fact }) => pressing.has(fact)).map(({ label }) => label), signs: questions.filter(({ fact }) => !pressing.has(fact)).map(({ label }) => label) }))
}
