import { suggest, type Faults } from './faults.ts'
import type { ThenAndNow } from './model.ts'
import type { Rules } from './rules.ts'
import { fillText, slotInText } from './slots.ts'
import type { Stack } from './stack.ts'

/** The rows of the past with their levels and limits filled by the rules of that day, in the order of the file; those of a board replace or follow. */
export function thenAndNowOf({ layers, thenRows, modules }: Stack, rules: Rules | undefined, faults: Faults): ThenAndNow | undefined {
  const on = layers.flatMap(layer => layer.thenOn)
  const last = on.at(-1), first = on[0]
  if (!last || !first) return undefined
  if (last.day !== first.day) faults.add(last.at.file, last.at.line(['day']), 'then-day', `The base compares with ${first.day}. Write day: "${first.day}", so that all rows tell of one day.`)
  const slots = rules?.slots(layers.at(-1)!.profile, first.day)
  const rows = [...thenRows.values()].flatMap(({ it, at }) => {
    if (!modules.has(it.module)) faults.add(at.file, at.line(['module']), 'unknown-module', `There is no module "${it.module}".${suggest(it.module, modules.keys())}`)
    for (const [slot, kind, name] of it.then.matchAll(slotInText))
      if (slots && slots[`${kind}:${name}`] === undefined) faults.add(at.file, at.line(['then']), 'unknown-slot', `The rules of ${first.day} have no ${slot}.${suggest(`${kind}:${name}`, Object.keys(slots))} Under then only levels and clocks of that day can stand.`)
    return modules.get(it.module)?.it.status === 'current' ? [{ ...it, then: fillText(it.then, slots ?? {}) }] : []
  })
  return { day: first.day, edition: last.edition, rows }
}
