import type { Compiled } from './compile.ts'
import type { NotFired, NotFiredGroup } from './decision.ts'
import { canClose } from './fact.ts'
import { byClosing, otherwise, type Packed } from './prepare.ts'

/**
 * Why each rule did not fire, group by group.
 * @param standing how a fact stands that was answered in a way of its own, as a number below 128; negative where only the input tells it
 * @param tell what is told of the rule at a place, where its group was not told before
 */
export type Leaving = (packed: Packed, fired: readonly number[], standing: (fact: number) => number, tell: (at: number) => NotFired) => readonly NotFiredGroup[]

/** One way in which the facts stand that the rules of a group ask about: what is told of these rules, and where one fact more leads. */
interface Standing {
  told: NotFiredGroup | undefined
  next: Map<number, Standing> | undefined
}

const untold = (): Standing => ({ told: undefined, next: undefined })

/**
 * Tells why rules did not fire: a rule stands with the first group that it asks about. What is told of a group hangs on how the facts stand that its rules ask about,
 * and on nothing else, so it is made once for each way of standing, and kept. A way of standing is found step by step: from which groups were closed, by each
 * fact that stands otherwise, in the order in which they were answered. How many are kept is bounded by the rules.
 */
export function leavingOut({ rules, facts, ruleset: { groups } }: Compiled): Leaving {
  const places = groups.map(({ id }) => id), groupOf = Uint16Array.from(facts, ({ fact: { group } }) => places.indexOf(group)), isShut = new Uint8Array(groups.length)
  const sections = groups.flatMap(({ id: group }, place) => {
    const own = rules.filter(({ facts }) => Math.min(groups.length - 1, ...facts.map(fact => groupOf[fact]!)) === place), asked = [...new Set(own.flatMap(({ facts }) => facts))]
    const closing = [...new Set(asked.filter(fact => canClose(facts[fact]!.fact)).map(fact => groupOf[fact]!))]
    return own.length === 0 ? [] : [{ group, own: own.map(({ at }) => at), asked, closing, first: [] as Standing[] }]
  })
  const askedIn = facts.map((_, fact) => [...sections.keys()].filter(at => sections[at]!.asked.includes(fact))), here: Standing[] = []
  let room = rules.length * 64

  /** From where a group stands, by one fact that stands otherwise. Beyond what is kept, or where only the input tells how it stands, a place of its own. */
  const after = (before: Standing, fact: number, way: number): Standing => {
    if (way < 0) return untold()
    const by = fact * 128 + way, found = before.next?.get(by)
    if (found !== undefined) return found
    const made = untold()
    if (room-- > 0) (before.next ??= new Map()).set(by, made)
    return made
  }

  return ({ said, answered, apart, shut, held }, fired, standing, tell) => {
    for (let i = 0; i < shut.length; i++) isShut[groupOf[shut[i]!]!] = 1
    for (let i = 0; i < sections.length; i++) {
      const { closing, first } = sections[i]!
      let closed = 0
      for (let j = 0; j < closing.length; j++) closed = closed * 2 + isShut[closing[j]!]!
      here[i] = first[closed] ??= untold()
    }
    isShut.fill(0)
    const step = (some: readonly number[]): void => {
      for (let i = 0; i < some.length; i++) {
        const fact = some[i]!, own = askedIn[fact]!
        // What was closed with its group stands as its group does.
        if (said[fact] === byClosing) continue
        const way = said[fact]! < otherwise ? said[fact]! : standing(fact)
        for (let j = 0; j < own.length; j++) here[own[j]!] = after(here[own[j]!]!, fact, way)
      }
    }
    step(answered)
    step(apart)
    step(held)
    const told = new Array<NotFiredGroup>(sections.length)
    for (let i = 0; i < sections.length; i++) {
      const { group, own } = sections[i]!
      told[i] = here[i]!.told ??= Object.freeze({ group, rules: Object.freeze(own.filter(at => !fired.includes(at)).map(tell)) })
    }
    return told
  }
}
