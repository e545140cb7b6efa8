import { loadPack, type Module, type Pack } from '@safeguarding-kit/content'
import { randomUUID } from 'node:crypto'
import { createAgency } from '../database/agencies.ts'
import { createBoard } from '../database/boards.ts'
import type { Database } from '../database/index.ts'
import { beginMembership } from '../database/memberships.ts'
import { createPerson } from '../database/people.ts'
import type { record } from './record.ts'
import { currentModules, stepsOf } from './steps.ts'

type Happened = Parameters<typeof record>[4]

/** The pack that ships: tests run on what learners see. */
export async function shippedPack(): Promise<Pack> {
  const loaded = await loadPack([new URL('../../../../../../content/london-induction', import.meta.url).pathname])
  if (!loaded.ok) throw new Error('The pack that ships does not load')
  return loaded.pack
}

export const aBoard = ({ db }: Database, name = 'Anytown'): Promise<string> => createBoard(db, { name: `${name} Safeguarding Children Partnership`, shortName: `${name} SCP`, kind: 'partnership', councilPhone: '020 7946 0000' })
export const anAgency = ({ db }: Database, board: string, name = 'Little Oaks'): Promise<string> => createAgency(db, board, { name, sector: 'early-years' })

export interface Someone {
  readonly id: string
  readonly learnerKey: string
  readonly boardId: string
}

/** Somebody who learns at an agency; with an e-mail address unless told otherwise. */
export async function someone(database: Database, board: string, agency: string, said: { readonly name?: string; readonly email?: string | null; readonly jobRole?: string; readonly from?: string } = {}): Promise<Someone> {
  const { name = 'Ama Mensah', email = `${randomUUID()}@example.org`, jobRole = 'early-years', from = '2026-01-05' } = said
  const person = await createPerson(database.db, { name, user: null, email, signInName: email ? null : randomUUID() })
  await beginMembership(database.db, { person: person.id, board, agency, role: 'learner', jobRole, from })
  return { id: person.id, learnerKey: person.learner_key, boardId: board }
}

/** What happens when somebody does every step of a module and does it right. */
export function allRight(pack: Pack, module: Module): Happened[] {
  return stepsOf(pack, module).steps.map((step): Happened => {
    const common = { id: randomUUID(), moduleId: module.id, itemId: step.id }
    switch (step.kind) {
      case 'lesson': return { ...common, kind: 'lesson-finished', payload: { seenToEnd: true } }
      case 'question': return { ...common, kind: 'question-answered', payload: { chosen: ['a'], right: true } }
      case 'scenario': return { ...common, kind: 'scenario-answered', payload: { response: 'consult', verdict: 'safe' } }
      case 'conversation': return { ...common, kind: 'conversation-finished', payload: { replies: [], reachedEnd: true } }
    }
  })
}

/** Every step of the whole induction with its module, in the learner's order. */
export const wholeInduction = (pack: Pack): { readonly module: Module; readonly happened: Happened }[] =>
  currentModules(pack).filter(module => module.required).flatMap(module => allRight(pack, module).map(happened => ({ module, happened })))
