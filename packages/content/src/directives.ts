/** The fixed set of blocks: where each may stand, what it must and may say, and whether it encloses text. */
export interface Directive {
  readonly encloses: boolean
  readonly must: readonly string[]
  readonly may: readonly string[]
  readonly where: readonly ('lesson' | 'module' | 'scenario' | 'additions')[]
}

const everywhere = ['lesson', 'module', 'scenario'] as const

export const directives: Readonly<Record<string, Directive>> = {
  callout: { encloses: true, must: ['tone'], may: ['title'], where: everywhere },
  history: { encloses: true, must: [], may: ['title'], where: everywhere },
  protected: { encloses: true, must: ['id'], may: [], where: ['lesson'] },
  reflection: { encloses: true, must: ['id'], may: [], where: ['lesson', 'scenario'] },
  add: { encloses: true, must: ['to'], may: [], where: ['lesson', 'module', 'scenario', 'additions'] },
  question: { encloses: false, must: ['id'], may: [], where: ['lesson'] },
  scenario: { encloses: false, must: ['id'], may: [], where: ['lesson'] },
  conversation: { encloses: false, must: ['id'], may: [], where: ['lesson'] },
  contact: { encloses: false, must: ['slot'], may: [], where: everywhere },
  card: { encloses: false, must: [], may: [], where: ['lesson'] },
  media: { encloses: false, must: ['src', 'alt'], may: ['caption'], where: everywhere }
}
export const directiveNames = Object.keys(directives)
