/** An expected refusal of the command: a sentence for the person who typed it. */
export class Refusal extends Error {}
