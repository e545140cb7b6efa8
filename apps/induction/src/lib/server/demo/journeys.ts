import { markAnswer, modelAnswer, type Module, type Pack, type Question } from '@safeguarding-kit/content'
import type { ModuleStep } from '@safeguarding-kit/core/training'
import { transact, type Database, type Db, type Tables } from '../database/index.ts'
import { installationFact, settleInstallationFact } from '../database/installation.ts'
import { keepStanding } from '../learning/record.ts'
import { inductionOf, modulesOnPath } from '../learning/paths.ts'
import { stepsOf } from '../learning/steps.ts'
import { keepSnapshot } from '../packs/snapshots.ts'
import { now } from '../time.ts'
import { chance, type Chance } from './chance.ts'

type EventRow = Tables['learning_events']
const done = 'demonstration-journeys'
const learnersAtOnce = 100
const rowsAtOnce = 80

/** The share of a made-up learner's induction that is done: some never began, many are whole, the rest are anywhere between. */
function shareDone(luck: Chance, daysSinceJoining: number): number {
  const toss = luck.next()
  if (toss < 0.08) return 0
  if (toss < (daysSinceJoining > 120 ? 0.86 : 0.45)) return 1
  return luck.next()
}

/** A whole answer that is not right, of those that are easily made: one option alone, the right one turned round, one choice for every line. */
function wrongAnswer(question: Question): readonly string[] | undefined {
  const ids = question.options.map(({ id }) => id), model = modelAnswer(question)
  const tried = [...ids.map((id) => [id]), model.toReversed(), ...ids.map((id) => [`first_${id}`, ...model.slice(1)]), ...(question.kind === 'match' ? question.choices.map((choice) => ids.map((id) => `${id}_${choice.id}`)) : [])]
  return tried.find((answer) => markAnswer(question, answer)?.right === false)
}

function eventFor(luck: Chance, pack: Pack, step: ModuleStep, right: boolean): Pick<EventRow, 'kind' | 'item_id' | 'payload'> {
  const said = (kind: EventRow['kind'], payload: object) => ({ kind, item_id: step.id, payload: JSON.stringify(payload) })
  switch (step.kind) {
    case 'lesson': return said('lesson-finished', { seenToEnd: true })
    case 'conversation': return said('conversation-finished', { replies: [], reachedEnd: true })
    case 'scenario': return said('scenario-answered', right ? { response: 'consult', verdict: 'safe' } : { response: 'carry-on', verdict: 'unprotected' })
    case 'question': {
      const question = pack.questions[step.id]
      const wrong = question && !right ? wrongAnswer(question) : undefined
      return said('question-answered', { chosen: wrong ?? (question ? modelAnswer(question) : []), right: wrong === undefined })
    }
  }
}

/** What one learner did: step by step, some questions wrong first, in sittings of some days. One in four of those who are through with the induction goes on along the path, a module every few weeks. */
function eventsOf(luck: Chance, pack: Pack, learner: { readonly key: string; readonly board: string; readonly joined: string; readonly jobRole: string }, share: number, until: number): { readonly module: Module; readonly rows: EventRow[] }[] {
  const induction = inductionOf(pack, learner.jobRole)
  const later = share < 1 || luck.next() > 0.25 ? [] : modulesOnPath(pack, learner.jobRole).filter((module) => !induction.includes(module))
  const stepsIn = (modules: readonly Module[]) => modules.flatMap((module) => stepsOf(pack, module).steps.map((step) => ({ module, step })))
  const steps = stepsIn(induction)
  let at = Date.parse(`${learner.joined}T08:00:00Z`) + luck.below(6 * 3600) * 1000
  const byModule = new Map<string, EventRow[]>()
  for (const { module, step } of [...steps.slice(0, Math.round(share * steps.length)), ...stepsIn(later)]) {
    if (later.includes(module) && !byModule.has(module.id)) at += (20 + luck.below(60)) * 86_400_000
    if (at > until) break
    const rows = byModule.get(module.id) ?? []
    for (const right of luck.next() < 0.15 && (step.kind === 'question' || step.kind === 'scenario') ? [false, true] : [true]) {
      at = Math.min(at + (30 + luck.below(240)) * 1000, until)
      rows.push({ id: luck.id(), learner_key: learner.key, board_id: learner.board, edition: pack.edition, pack_hash: pack.hash, module_id: module.id, ...eventFor(luck, pack, step, right), recorded_at: now(new Date(at)) })
    }
    byModule.set(module.id, rows)
    if (luck.next() < 0.12) at = Math.min(at + luck.below(9) * 86_400_000, until)
  }
  return [...induction, ...later].flatMap((module) => { const rows = byModule.get(module.id); return rows ? [{ module, rows }] : [] })
}

/**
 * Gives the people of the demonstration borough their learning, through the same service that records a real learner's: standings, completions
 * and certificates follow from the events. Broken off, it goes on at the next start: the same events again change nothing.
 */
export async function seedJourneys(database: Database, pack: Pack): Promise<void> {
  if ((await installationFact(database.db, done)) !== null) return
  const learners = await database.db
    .selectFrom('people').innerJoin('memberships', 'memberships.person_id', 'people.id').select(['people.learner_key', 'people.created_at', 'memberships.board_id', 'people.sort_key', (e) => e.fn.min('memberships.job_role').as('job_role')])
    .where('memberships.role', '=', 'learner').groupBy(['people.learner_key', 'people.created_at', 'memberships.board_id', 'people.sort_key']).orderBy('people.sort_key').execute()
  await keepSnapshot(database.db, pack)
  const until = Date.now() - 60_000
  for (let at = 0; at < learners.length; at += learnersAtOnce) {
    await transact(database, async (db) => {
      for (const [i, { learner_key, board_id, created_at, job_role }] of learners.slice(at, at + learnersAtOnce).entries()) {
        const luck = chance(at + i + 1)
        const joined = created_at.slice(0, 10)
        const days = (until - Date.parse(created_at)) / 86_400_000
        await seedLearner(db, pack, eventsOf(luck, pack, { key: learner_key, board: board_id, joined, jobRole: job_role }, days < 3 ? 0.15 : shareDone(luck, days), until))
      }
    })
  }
  await settleInstallationFact(database.db, done, now())
}

async function seedLearner(db: Db, pack: Pack, done: readonly { readonly module: Module; readonly rows: readonly EventRow[] }[]): Promise<void> {
  for (const { module, rows } of done) {
    for (let at = 0; at < rows.length; at += rowsAtOnce) await db.insertInto('learning_events').values(rows.slice(at, at + rowsAtOnce)).onConflict((c) => c.column('id').doNothing()).execute()
    const last = rows.at(-1)
    if (last) await keepStanding(db, { learnerKey: last.learner_key, boardId: last.board_id }, pack, module, last.recorded_at)
  }
}
