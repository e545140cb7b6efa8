import type { Call, Question } from './model.ts'

/** How one part of an answer was: `missed` is what the right answer has and this one has not; `sooner` and `later` say where a step belongs. */
export interface MarkedPart {
  readonly option: string
  readonly verdict: 'right' | 'safe' | 'wrong' | 'missed' | 'sooner' | 'later'
  /** What it was matched with. */
  readonly choice?: string
  /** Whether somebody was to be called first, or next. */
  readonly when?: 'first' | 'next'
}

/** An answer with its marks. `right` counts; `safe` says that it counts because it did more than is needed. */
export interface Marked {
  readonly right: boolean
  readonly safe: boolean
  readonly parts: readonly MarkedPart[]
}

/**
 * Marks an answer: the ids of the options that were chosen or marked; of `order` the steps from first to last; of `match` for each item
 * `item_choice`; of `call` `first_option` and, where it is asked, `next_option`. Null where this is no whole answer to the question: then nothing
 * is said of right or wrong.
 */
export function markAnswer(question: Question, answer: readonly string[]): Marked | null {
  const known = new Set(question.options.map(({ id }) => id))
  const all = (ids: readonly string[]) => ids.length === new Set(ids).size && ids.every(id => known.has(id))
  switch (question.kind) {
    case 'single': case 'multiple': {
      if (answer.length === 0 || !all(answer) || (question.kind === 'single' && answer.length > 1)) return null
      return marked(question.options.flatMap(({ id, right, safe }): MarkedPart[] =>
        answer.includes(id) ? [{ option: id, verdict: safe ? 'safe' : right ? 'right' : 'wrong' }] : question.kind === 'multiple' && right && !safe ? [{ option: id, verdict: 'missed' }] : []))
    }
    case 'mark': {
      if (answer.length === 0 || !all(answer)) return null
      return marked(question.options.flatMap(({ id, sign }): MarkedPart[] => (answer.includes(id) ? [{ option: id, verdict: sign ? 'right' : 'safe' }] : sign ? [{ option: id, verdict: 'missed' }] : [])))
    }
    case 'order': {
      if (answer.length !== known.size || !all(answer)) return null
      const places = answer.map(id => question.options.find(option => option.id === id)!.place)
      const kept = longestInOrder(places)
      return marked(answer.map((option, at) => ({ option, verdict: kept.has(at) ? 'right' : places.slice(0, at).some(before => before > places[at]!) ? 'sooner' : 'later' })))
    }
    case 'match': {
      const given = new Map(answer.map(pair => [pair.slice(0, pair.indexOf('_')), pair.slice(pair.indexOf('_') + 1)]))
      if (given.size !== answer.length || given.size !== known.size || !all([...given.keys()]) || [...given.values()].some(choice => !question.choices.some(({ id }) => id === choice))) return null
      return marked(question.options.map(({ id, right, safe }) => {
        const choice = given.get(id)!
        return { option: id, choice, verdict: right.includes(choice) ? 'right' : safe.includes(choice) ? 'safe' : 'wrong' }
      }))
    }
    case 'call': {
      const asked = asksNext(question) ? (['first', 'next'] as const) : (['first'] as const)
      const given = asked.map((when, at) => (answer[at]?.startsWith(`${when}_`) ? answer[at].slice(when.length + 1) : ''))
      if (answer.length !== asked.length || !all(given)) return null
      return marked(asked.flatMap((when, at): MarkedPart[] => {
        const option = given[at]!
        const verdict = callVerdict(question.options, option, when)
        const missed = verdict === 'wrong' ? question.options.filter(each => each[when] === 'right') : []
        return [{ option, when, verdict }, ...missed.map(each => ({ option: each.id, when, verdict: 'missed' }) as const)]
      }))
    }
  }
}

function marked(parts: readonly MarkedPart[]): Marked {
  const right = parts.every(({ verdict }) => verdict === 'right' || verdict === 'safe')
  return { right, safe: right && parts.some(({ verdict }) => verdict === 'safe'), parts }
}

/** Whether a question of whom to call asks for somebody next. */
export const asksNext = ({ options }: { readonly options: readonly Call[] }): boolean => options.some(({ next }) => next !== undefined)

/** Who can act for any child, by how far it goes. Your own lead, and whoever has no number here, come before all of them. */
const heights: Readonly<Record<string, number>> = { 'front-door': 1, 'out-of-hours': 1, 101: 1, police: 1, 999: 2 }
const heightOf = ({ contact }: Call): number => heights[contact ?? ''] ?? 0

/** What it counts for to call somebody first, or next. Going higher than the right one is safe, whether or not its writer said so. */
export function callVerdict(options: readonly Call[], chosen: string, when: 'first' | 'next'): 'right' | 'safe' | 'wrong' {
  const option = options.find(({ id }) => id === chosen)!
  const enough = Math.min(...options.filter(each => each[when] === 'right').map(heightOf))
  return option[when] ?? (heightOf(option) > enough ? 'safe' : 'wrong')
}

/** The longest part of a list that already stands in order, by position: the rest is what has to move. */
function longestInOrder(places: readonly number[]): ReadonlySet<number> {
  const best = places.map((): readonly number[] => [])
  for (const [at, place] of places.entries()) {
    const before = places.slice(0, at).map((earlier, from) => (earlier <= place ? best[from]! : [])).reduce<readonly number[]>((longest, each) => (each.length > longest.length ? each : longest), [])
    best[at] = [...before, at]
  }
  return new Set(best.reduce((longest, each) => (each.length > longest.length ? each : longest), []))
}

/** An answer that does what is needed and no more, written as `markAnswer` reads it. */
export function modelAnswer(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single': case 'multiple': return question.options.filter(({ right, safe }) => right && !safe).slice(0, question.kind === 'single' ? 1 : undefined).map(({ id }) => id)
    case 'mark': return question.options.filter(({ sign }) => sign).map(({ id }) => id)
    case 'order': return question.options.toSorted((one, other) => one.place - other.place).map(({ id }) => id)
    case 'match': return question.options.map(({ id, right }) => `${id}_${right[0]}`)
    case 'call': {
      const [firsts, nexts] = (['first', 'next'] as const).map(when => question.options.filter(each => each[when] === 'right').map(({ id }) => id)) as [string[], string[]]
      const first = firsts.find(id => nexts.some(next => next !== id)) ?? firsts[0]
      const next = nexts.find(id => id !== first)
      return [...(first ? [`first_${first}`] : []), ...(next ? [`next_${next}`] : [])]
    }
  }
}
