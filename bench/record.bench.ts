import './app.ts'
import { randomUUID } from 'node:crypto'
import { median, quantile, table } from './measure.ts'

const { default: SQLite } = await import('better-sqlite3')
const { default: pg } = await import('pg')
const { eachDatabase } = await import('./databases.ts')
const { record } = await import('../apps/induction/src/lib/server/learning/record.ts')
const { currentModules } = await import('../apps/induction/src/lib/server/learning/steps.ts')
const { aBoard, allRight, anAgency, shippedPack, someone } = await import('../apps/induction/src/lib/server/learning/testing.ts')

/*
 * Recording one answer in process, against the same two writes by prepared statements in one durable commit and nothing else: no events read,
 * no standing worked out, no completion looked for. In turns, on the same file or server; the middle of the rounds' medians.
 */
const rounds = 25

const writesEvent = 'insert into learning_events (id, learner_key, board_id, edition, pack_hash, module_id, item_id, kind, payload, recorded_at) values '
const writesStanding = 'insert into standings (learner_key, board_id, module_id, edition, steps_done, steps_total, percent, last_item, started_at, updated_at) values '
const orChanges = ' on conflict (learner_key, board_id, module_id) do update set steps_done = excluded.steps_done, percent = excluded.percent, last_item = excluded.last_item, updated_at = excluded.updated_at'

const pack = await shippedPack()
const module = currentModules(pack).find(entry => !entry.milestone)
if (!module) throw new Error('The pack has no module')

const rows: string[][] = []
for await (const database of eachDatabase()) {
  const board = await aBoard(database)
  const agency = await anAgency(database, board)
  const bare = database.kind === 'sqlite' ? bareSqlite(database.place) : await barePostgres(database.place)
  const medians: { ours: number[]; bare: number[]; all: number[] } = { ours: [], bare: [], all: [] }
  for (let round = 0; round < rounds; round++) {
    // Somebody new in each round goes through a module step by step, but for the last, which would complete it.
    const who = await someone(database, board, agency)
    const ours: number[] = []
    const theirs: number[] = []
    for (const event of allRight(pack, module).slice(0, -1)) {
      let from = performance.now()
      await record(database, who, pack, module, event)
      ours.push(performance.now() - from)
      from = performance.now()
      await bare.write(randomUUID(), who.learnerKey, board, event.itemId)
      theirs.push(performance.now() - from)
    }
    if (round === 0) continue // warming up
    medians.ours.push(median(ours))
    medians.bare.push(median(theirs))
    medians.all.push(...ours)
  }
  const [ours, theirs] = [median(medians.ours), median(medians.bare)]
  rows.push([database.kind === 'sqlite' ? 'SQLite (WAL, synchronous FULL)' : 'PostgreSQL (loopback, fsync on)', `${ours.toFixed(2)} ms`, `${theirs.toFixed(2)} ms`, `**${(ours / theirs).toFixed(2)} x**`, `${quantile(medians.all, 0.99).toFixed(1)} ms`])
  await bare.close()
}
console.log(table(['recording one answer', '`record`', 'bare durable commit', 'ratio (aim: 2 x)', '`record`, slowest of a hundred'], rows))
console.log('\nMeasured elsewhere (performance-of-peers): a suggested target for a durable completion was 50 ms at the slowest of a hundred; no peer states a figure.')

interface Bare {
  write(id: string, learner: string, board: string, item: string): Promise<void>
  close(): Promise<void>
}

function bareSqlite(place: string): Bare {
  const file = new SQLite(place, { timeout: 5000 })
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) file.pragma(setting)
  const first = file.prepare(`${writesEvent}(?, ?, ?, '2026.1', 'hash', 'bare', ?, 'question-answered', '{}', ?)`)
  const second = file.prepare(`${writesStanding}(?, ?, 'bare', '2026.1', 1, 20, 5, ?, ?, ?)${orChanges}`)
  const both = file.transaction((id: string, learner: string, board: string, item: string, at: string) => {
    first.run(id, learner, board, item, at)
    second.run(learner, board, item, at, at)
  })
  return { write: async (...given) => both(...given, new Date().toISOString()), close: async () => void file.close() }
}

async function barePostgres(url: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    async write(id, learner, board, item) {
      const at = new Date().toISOString()
      await client.query('begin')
      await client.query({ name: 'event', text: `${writesEvent}($1, $2, $3, '2026.1', 'hash', 'bare', $4, 'question-answered', '{}', $5)`, values: [id, learner, board, item, at] })
      await client.query({ name: 'standing', text: `${writesStanding}($1, $2, 'bare', '2026.1', 1, 20, 5, $3, $4, $4)${orChanges}`, values: [learner, board, item, at] })
      await client.query('commit')
    },
    close: () => client.end()
  }
}
