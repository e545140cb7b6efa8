import { parseVariant, type CounterExample } from '@safeguarding-kit/core/kernel'
import { actionWords, factWords, levelWords, type ThresholdFactId } from '@safeguarding-kit/core/thresholds/wording/en'
import type { VariantFound } from '../thresholds/in-force.ts'
import { longDay } from '#lib/days.ts'

/** A board's variant as its page shows it: whether it is in force, and if not the smallest case against it. What it changes is told for all together. */
export interface VariantView {
  readonly file: string
  readonly title: string
  readonly inForce: boolean
  readonly tried: number
  /** What is wrong besides the case against it, or instead of one. */
  readonly refused: readonly string[]
  readonly counterExample: { readonly answers: readonly string[]; readonly on: string; readonly lost: readonly string[] } | null
}

const known: ReadonlyMap<string, string> = new Map([...Object.entries(levelWords).map(([id, { name }]) => [id, name] as const), ...Object.entries(actionWords).map(([id, { what }]) => [id, what] as const)])
/** A sentence of the rules with the words of levels and actions in place of their ids. */
const inWords = (sentence: string): string => sentence.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, (id) => (known.has(id) && (id.includes('-') || id === 'universal') ? `“${(known.get(id) ?? id).replace(/\.$/, '')}”` : id))

const fact = (id: string): string => (id in factWords ? factWords[id as ThresholdFactId].label : id)

/** One variant found in the pack's folders, in words. */
export function variantView({ file, document, tried, refused, counterExample }: VariantFound): VariantView {
  const parsed = parseVariant(document)
  return { file, title: parsed.ok ? parsed.variant.title : 'This variant cannot be read', inForce: tried !== null, tried: tried ?? 0, refused: counterExample ? refused.filter((sentence) => !sentence.includes('does less than the base')) : refused, counterExample: counterExample && caseInWords(counterExample) }
}

function caseInWords({ input, lost }: CounterExample): VariantView['counterExample'] {
  return { answers: Object.entries(input.facts).map(([id, answer]) => `${fact(id)}: ${String(answer)}`), on: longDay(input.asOf), lost: lost.map(inWords) }
}
