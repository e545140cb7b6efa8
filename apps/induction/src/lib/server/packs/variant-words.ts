import { parseVariant, type CounterExample } from '@safeguarding-kit/core/kernel'
import { factWords, type ThresholdFactId } from '@safeguarding-kit/core/thresholds/wording/en'
import type { VariantFound } from '../thresholds/in-force.ts'
import { longDay } from '#lib/days.ts'

/** A board's variant as its page shows it: whether it is in force, and if not the smallest case against it. What it changes is told for all together. */
export interface VariantView {
  readonly file: string
  readonly title: string
  readonly inForce: boolean
  readonly tried: number
  readonly refused: readonly string[]
  readonly counterExample: { readonly answers: readonly string[]; readonly on: string; readonly lost: readonly string[] } | null
}

const fact = (id: string): string => (id in factWords ? factWords[id as ThresholdFactId].label : id)

/** One variant found in the pack's folders, in words. */
export function variantView({ file, document, tried, refused, counterExample }: VariantFound): VariantView {
  const parsed = parseVariant(document)
  return { file, title: parsed.ok ? parsed.variant.title : 'This variant cannot be read', inForce: tried !== null, tried: tried ?? 0, refused, counterExample: counterExample && caseInWords(counterExample) }
}

function caseInWords({ input, lost }: CounterExample): VariantView['counterExample'] {
  return { answers: Object.entries(input.facts).map(([id, answer]) => `${fact(id)}: ${String(answer)}`), on: longDay(input.asOf), lost }
}
