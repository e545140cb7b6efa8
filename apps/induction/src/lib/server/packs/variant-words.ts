import { parseVariant, statementOf, type CounterExample } from '@safeguarding-kit/core/kernel'
import { factWords, levelWords, reasonWords, type ThresholdFactId } from '@safeguarding-kit/core/thresholds/wording/en'
import type { VariantFound } from '../thresholds/in-force.ts'
import { longDay } from '#lib/days.ts'

/** A board's variant as its page shows it: what it changes, whether it is in force, and if not the smallest case against it. */
export interface VariantView {
  readonly file: string
  readonly title: string
  readonly inForce: boolean
  readonly tried: number
  readonly changes: readonly string[]
  readonly refused: readonly string[]
  readonly counterExample: { readonly answers: readonly string[]; readonly on: string; readonly lost: readonly string[] } | null
}

const level = (key: string): string => (Object.hasOwn(levelWords, key) ? levelWords[key as keyof typeof levelWords].name : key)
const rule = (id: string): string => (reasonWords as Readonly<Record<string, string>>)[statementOf(id)] ?? id
const fact = (id: string): string => (id in factWords ? factWords[id as ThresholdFactId].label : id)

export function variantView({ file, document, tried, refused, counterExample }: VariantFound): VariantView {
  const parsed = parseVariant(document)
  const variant = parsed.ok ? parsed.variant : null
  const changes = variant
    ? [
        ...variant.add.map((added) => `Adds a rule of its own, “${added.id}”: at least ${level(added.atLeast)}.`),
        ...variant.stricter.map((change) => ('parameter' in change ? `Sets “${change.parameter}” to ${change.value} from ${longDay(change.from)}.` : `${rule(change.rule)} ${change.atLeast ? `Now at least: ${level(change.atLeast)}.` : 'Stricter than before.'}`)),
        ...Object.entries(variant.rename?.levels ?? {}).map(([key, words]) => `Calls ${level(key)} “${words.label ?? words.number ?? key}”.`),
        ...Object.keys(variant.contacts).map((contact) => `Fills in the contact “${contact}”.`)
      ]
    : []
  return { file, title: variant?.title ?? 'This variant cannot be read', inForce: tried !== null, tried: tried ?? 0, changes, refused, counterExample: counterExample && caseInWords(counterExample) }
}

function caseInWords({ input, lost }: CounterExample): VariantView['counterExample'] {
  return { answers: Object.entries(input.facts).map(([id, answer]) => `${fact(id)}: ${String(answer)}`), on: longDay(input.asOf), lost }
}
