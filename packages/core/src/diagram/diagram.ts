/**
 * A picture before it is drawn: boxes, what is in them, and where each line of them leads. Mermaid source, the drawing and the text
 * alternative are all made from this one thing, and this from the machine or the rules themselves, so that none can say what another does not.
 */
export interface Diagram {
  /** Unique among the pictures of a page: `referral`, `thresholds-early-help-injury`. */
  readonly id: string
  readonly title: string
  readonly is: 'steps' | 'rules'
  readonly boxes: readonly Box[]
}

/** One thing in a picture: a step of a machine, a rule, or a level, with the lines that leave it and what is drawn inside it. */
export interface Box {
  /** Unique in the picture. */
  readonly id: string
  /** A step (where it starts, in the middle, where it ends), what may happen at any step, a level, a group of rules, or parts that count together. */
  readonly is: 'first' | 'step' | 'last' | 'any-step' | 'level' | 'group' | 'together'
  readonly label: string
  /** Where the box leads as a whole: the id of another box. */
  readonly to?: string
  readonly note?: string
  readonly lines: readonly Line[]
  readonly inside: readonly Box[]
}

/** One line of a box: something that may happen, or something to be known. */
export interface Line {
  readonly label: string
  /** Said in small: on what condition, or how much it counts. */
  readonly note?: string
  /** The id of the box it leads to; left out where it is a part of its box and leads nowhere alone. The box's own id: it stays. */
  readonly to?: string
}

/** Every box of a picture, outer before inner. */
export function boxesOf(boxes: readonly Box[]): readonly Box[] {
  return boxes.flatMap(box => [box, ...boxesOf(box.inside)])
}
