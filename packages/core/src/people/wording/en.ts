import type { childIsLookedAfter, childIsMissingNow, sharedGroups } from '../shared-facts.ts'

interface Asked { readonly label: string; readonly question: string; readonly help: string }

/** What is asked about each shared fact. */
export const sharedFactWords: Readonly<Record<typeof childIsMissingNow.id | typeof childIsLookedAfter.id, Asked>> = {
  'child-is-missing-now': { label: 'The child is missing now', question: 'Is the child missing at this moment?', help: 'Nobody who should know can say where the child is. You do not have to wait before you tell the police.' },
  'child-is-looked-after': { label: 'A council looks after the child', question: 'Does a council look after the child?', help: 'In foster care, a children’s home, or another place that a council chose.' }
}

/** The groups in which they are asked. */
export const sharedGroupWords: Readonly<Record<(typeof sharedGroups)[number]['id'], { readonly title: string; readonly closing: string }>> = {
  'where-the-child-is': { title: 'Where the child is', closing: 'I have asked where the child is and who looks after the child, and found nothing more.' }
}
