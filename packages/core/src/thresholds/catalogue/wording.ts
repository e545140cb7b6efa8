import type { FactWording } from '../wording/en/shape.ts'

/** A sign or prompt has a rule, so beside what is asked it has the sentence that says why it counts. */
export interface SignWording extends FactWording {
  readonly reason: string
}

/** Words for a part of the catalogue: strengths need no reason, every other fact does. */
export type WordingOf<Strength extends string, Sign extends string> = Readonly<Record<Strength, FactWording> & Record<Sign, SignWording>>
