import { inductionStatuses, jobRoles, statusOn } from '@safeguarding-kit/core/training'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../database/index.ts'
import { beginMembership, endMembership, membershipsOf } from '../database/memberships.ts'
import { confirmName } from '../database/people.ts'
import { onBothDatabases } from '../database/testing/index.ts'
import { aBoard, anAgency, someone } from '../learning/testing.ts'
import { jobRoleOf } from '../learning/paths.ts'
import { addDays } from '../time.ts'
import { peoplePage, pressing } from './people-page.ts'
import { countLearners, finished, late, selectLearners, statusReader, tally, type LearnerRow, type LearnersAsked } from './learners.ts'

const day = '2026-11-21'
const modules = [{ id: 'day-one' }, { id: 'your-part' }] as unknown as Parameters<typeof selectLearners>[2]
const rowsOf = async ({ db }: Database, what: LearnersAsked) => (await selectLearners(db, what, modules).execute()) as unknown as LearnerRow[]

const names = ['Zoë O’Brien', "Zoe O'Brien", 'Jürgen Weiß', 'Jurgen Weiss', 'Émile Zola', 'emile zola', 'Łukasz Świątek', 'Ama Mensah', '李小龙', 'Al_i 100%', 'Al i 100', 'van der Berg', 'Ng', 'Øyvind Ås']

/** A completion as `record` writes it. */
const complete = ({ db }: Database, learnerKey: string, board: string, kind: 'induction' | 'refresher' | 'exemption' | 'module', on: string, subject = 'london-induction') =>
  db.insertInto('completions').values({ id: randomUUID(), learner_key: learnerKey, board_id: board, kind, subject, edition: '2026.1', completed_on: on, evidence: '', recorded_at: `${on}T12:00:00.000Z` }).onConflict(c => c.doNothing()).execute()
const begun = ({ db }: Database, learnerKey: string, board: string, on: string) =>
  db.insertInto('standings').values({ learner_key: learnerKey, board_id: board, module_id: 'day-one', edition: '2026.1', steps_done: 1, steps_total: 9, percent: 11, last_item: '', started_at: `${on}T09:00:00.000Z`, completed_at: null, updated_at: `${on}T09:00:00.000Z` }).execute()

/** Days about every border there is: due dates, refresher dates, notice, today itself and after it. */
const within = (...ranges: readonly (readonly [number, number])[]) => fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }))).map(back => addDays(day, back))
const someDay = within([-1300, 3], [-1100, -1030], [-740, -660], [-3, 3])
const somebody = fc.record({ name: fc.constantFrom(...names), role: fc.constantFrom(...jobRoles, 'a role of an older list'), from: within([-1300, 0], [-95, 0], [-8, 0]), begun: fc.option(someDay), completed: fc.option(someDay), refreshed: fc.option(someDay), exempt: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: someDay }) })
const people = (seed: number, count: number) => fc.sample(somebody, { seed, numRuns: count })

async function fill(database: Database, seed: number, count: number) {
  const board = await aBoard(database)
  const agencies = [await anAgency(database, board, 'Little Oaks'), await anAgency(database, board, 'Acorn School')]
  const kept = []
  for (const [at, said] of people(seed, count).entries()) {
    const { id, learnerKey } = await someone(database, board, agencies[at % 2] ?? '', { name: said.name, jobRole: said.role, from: said.from })
    if (said.begun) await begun(database, learnerKey, board, said.begun)
    if (said.completed) await complete(database, learnerKey, board, 'induction', said.completed)
    if (said.refreshed && said.completed && said.refreshed > said.completed) await complete(database, learnerKey, board, 'refresher', said.refreshed)
    if (said.exempt) await complete(database, learnerKey, board, 'exemption', said.exempt)
    const last = said.completed && said.refreshed && said.refreshed > said.completed ? said.refreshed : said.completed
    kept.push({ id, learnerKey, name: said.name, agency: agencies[at % 2] ?? '', role: jobRoleOf(said.role), expected: statusOn({ startedOn: said.from, begunOn: said.begun ?? undefined, completedOn: last ?? undefined, exemptFrom: said.exempt ?? undefined }, jobRoleOf(said.role), day) })
  }
  return { board, agencies, kept }
}

onBothDatabases(database => {
  test('the list of each status holds exactly the people whom the one definition gives it to', async () => {
    const { board, kept } = await fill(database(), 7, 150)
    const all = { boardId: board, day, agencies: null }
    const read = statusReader(day)
    let sum = 0
    for (const status of inductionStatuses) {
      const rows = await rowsOf(database(), { ...all, status })
      expect(rows.map(row => row.person_id).sort()).toEqual(kept.filter(person => person.expected === status).map(person => person.id).sort())
      expect(rows.every(row => read(row) === status)).toBe(true)
      expect(Number((await countLearners(database().db, { ...all, status }).executeTakeFirstOrThrow()).count)).toBe(rows.length)
      sum += rows.length
    }
    expect(sum).toBe(kept.length)
    expect(new Set(kept.map(person => person.expected)).size).toBe(inductionStatuses.length)
    for (const by of ['agency', 'role'] as const) {
      const tallies = await tally(database().db, all, by)
      for (const status of inductionStatuses) expect(tallies.reduce((total, row) => total + row.statuses[status], 0)).toBe(kept.filter(person => person.expected === status).length)
      expect(tallies.reduce((total, row) => total + row.count, 0)).toBe(kept.length)
    }
  })

  test('whoever is late stands under “overdue, refresher included”, as many as the charts count', async () => {
    const { board, kept } = await fill(database(), 5, 120)
    const what: LearnersAsked = { boardId: board, day, agencies: null, status: 'late' }
    const expected = kept.filter(person => late.some(status => status === person.expected)).map(person => person.id).sort()
    expect((await rowsOf(database(), what)).map(row => row.person_id).sort()).toEqual(expected)
    expect(Number((await countLearners(database().db, what).executeTakeFirstOrThrow()).count)).toBe(expected.length)
    for (const by of ['agency', 'role'] as const) for (const status of [undefined, 'late'] as const) {
      const tallies = await tally(database().db, { ...what, status }, by)
      expect(tallies.reduce((sum, row) => sum + late.reduce((each, one) => each + row.statuses[one], 0), 0)).toBe(expected.length)
    }
  })

  test('the list of names to be confirmed holds whoever has no e-mail address and is vouched for by nobody', async () => {
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    await someone(database(), board, agency, { name: 'Has Address' })
    const { id } = await someone(database(), board, agency, { name: 'Nobody Knows', email: null })
    const what: LearnersAsked = { boardId: board, day, agencies: null, unconfirmed: true }
    expect((await rowsOf(database(), what)).map(row => row.name)).toEqual(['Nobody Knows'])
    await confirmName(database().db, id, 'a manager')
    expect(Number((await countLearners(database().db, what).executeTakeFirstOrThrow()).count)).toBe(0)
  })

  test('the count is the number of rows whatever is asked for', async () => {
    const { board, agencies } = await fill(database(), 11, 40)
    await fc.assert(fc.asyncProperty(fc.record({
      agencies: fc.constantFrom(null, [], [agencies[0] ?? ''], agencies), jobRole: fc.option(fc.constantFrom(...jobRoles), { nil: undefined }), status: fc.option(fc.constantFrom(...inductionStatuses, 'late' as const), { nil: undefined }),
      without: fc.option(fc.constantFrom('day-one', 'your-part'), { nil: undefined }), name: fc.option(fc.constantFrom('zoe', 'WEISS', 'o’b', '%', '_', '\\', 'li', "'; drop table people"), { nil: undefined })
    }), async asked => {
      const what = { boardId: board, day, ...asked }
      expect(Number((await countLearners(database().db, what).executeTakeFirstOrThrow()).count)).toBe((await rowsOf(database(), what)).length)
    }), { numRuns: 60 })
  })

  test('names stand in the same order on both databases, accents and capitals beside their plain letters', async () => {
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    for (const name of names) await someone(database(), board, agency, { name })
    const shown = (await rowsOf(database(), { boardId: board, day, agencies: null })).map(row => row.name)
    const plain = shown.map(name => ({ 'Zoë O’Brien': 'Zoe OBrien', "Zoe O'Brien": 'Zoe OBrien', 'Jürgen Weiß': 'Jurgen Weiss', 'Émile Zola': 'Emile Zola', 'emile zola': 'Emile Zola', 'Al_i 100%': 'Al i 100', 'Łukasz Świątek': 'Lukasz Swiatek', 'Øyvind Ås': 'Oyvind As' })[name] ?? name)
    expect(plain).toEqual(['Al i 100', 'Al i 100', 'Oyvind As', 'van der Berg', 'Ama Mensah', 'Ng', 'Zoe OBrien', 'Zoe OBrien', 'Lukasz Swiatek', 'Jurgen Weiss', 'Jurgen Weiss', 'Emile Zola', 'Emile Zola', '李小龙'])
    const found = async (name: string) => (await rowsOf(database(), { boardId: board, day, agencies: null, name })).map(row => row.name).sort()
    expect(await found('weiß')).toEqual(['Jurgen Weiss', 'Jürgen Weiß'])
    expect(await found('OBRIEN')).toEqual(["Zoe O'Brien", 'Zoë O’Brien'])
    expect(await found('ÉMILE')).toEqual(['emile zola', 'Émile Zola'])
  })

  test('somebody who left today is in no list any more, and somebody who begins tomorrow in none yet', async () => {
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    const [gone] = [await someone(database(), board, agency, { name: 'Gone Today' })]
    await endMembership(database().db, (await membershipsOf(database().db, gone.id))[0]?.id ?? '', day)
    await someone(database(), board, agency, { name: 'Comes Tomorrow', from: addDays(day, 1) })
    await someone(database(), board, agency, { name: 'Begins Today', from: day })
    for (const agencies of [null, [agency]]) expect((await rowsOf(database(), { boardId: board, day, agencies })).map(row => row.name)).toEqual(['Begins Today'])
    expect((await rowsOf(database(), { boardId: board, day: addDays(day, -1), agencies: null })).map(row => row.name)).toEqual(['Gone Today'])
  })

  test('a manager’s list never holds anybody of another agency or board, and a manager of none sees nobody', async () => {
    const board = await aBoard(database())
    const other = await aBoard(database(), 'Nexttown')
    const [own, next, far] = [await anAgency(database(), board, 'Little Oaks'), await anAgency(database(), board, 'Acorn'), await anAgency(database(), other, 'Beech')]
    for (const [place, at] of [[board, own], [board, next], [other, far]] as const) await someone(database(), place, at, { name: `At ${at}` })
    const both = await someone(database(), board, own, { name: 'Both' })
    await beginMembership(database().db, { person: both.id, board, agency: next, role: 'learner', jobRole: 'volunteer', from: '2026-02-01' })
    const rows = await rowsOf(database(), { boardId: board, day, agencies: [own] })
    expect(rows.map(row => row.agency_id)).toEqual([own, own])
    expect(await rowsOf(database(), { boardId: board, day, agencies: [] })).toEqual([])
    expect(await rowsOf(database(), { boardId: board, day, agencies: [far] })).toEqual([])
    expect((await rowsOf(database(), { boardId: board, day, agencies: null })).every(row => row.agency_id !== far)).toBe(true)
  })

  test('what somebody finished at another board is not told to this one', async () => {
    const [board, other] = [await aBoard(database()), await aBoard(database(), 'Nexttown')]
    const [here, there] = [await anAgency(database(), board), await anAgency(database(), other)]
    const person = await someone(database(), board, here)
    await beginMembership(database().db, { person: person.id, board: other, agency: there, role: 'learner', jobRole: 'early-years', from: '2026-01-05' })
    await complete(database(), person.learnerKey, other, 'induction', '2026-03-01')
    expect((await rowsOf(database(), { boardId: board, day, agencies: null })).map(row => row.completed_on)).toEqual([null])
    expect((await rowsOf(database(), { boardId: other, day, agencies: null })).map(row => row.completed_on)).toEqual(['2026-03-01'])
  })

  test('page by page nobody is skipped and nobody comes twice, people at several agencies included', async () => {
    const board = await aBoard(database())
    const agencies = [await anAgency(database(), board, 'A'), await anAgency(database(), board, 'B'), await anAgency(database(), board, 'C')]
    for (let at = 0; at < 17; at++) {
      const { id } = await someone(database(), board, agencies[0] ?? '', { name: names[at % 3] ?? '' })
      for (const agency of agencies.slice(1, 1 + (at % 3))) await beginMembership(database().db, { person: id, board, agency, role: 'learner', jobRole: 'volunteer', from: '2026-02-01' })
    }
    const whole = (await rowsOf(database(), { boardId: board, day, agencies: null })).map(row => row.membership_id)
    expect(whole).toHaveLength(33)
    // A page takes whole people: those whose key is no later than the last one's.
    const paged: string[] = []
    for (let after = ''; ;) {
      const page = (await selectLearners(database().db, { boardId: board, day, agencies: null }, modules).where('people.sort_key', '>', after).limit(8).execute()) as unknown as LearnerRow[]
      const last = page.at(-1)?.sort_key
      if (!last) break
      const shown = page.length < 8 ? page : page.filter(row => row.sort_key !== last)
      paged.push(...shown.map(row => row.membership_id))
      if (page.length < 8) break
      after = shown.at(-1)?.sort_key ?? last
    }
    expect(paged).toEqual(whole)
  })

  test('by status the list holds everybody once, what presses most first, however short its pages are, and keeps the choice', async () => {
    const { board, agencies } = await fill(database(), 23, 90)
    const both = await someone(database(), board, agencies[0] ?? '', { name: 'At Both', from: addDays(day, -900) })
    await beginMembership(database().db, { person: both.id, board, agency: agencies[1] ?? '', role: 'learner', jobRole: 'volunteer', from: addDays(day, -900) })
    const read = statusReader(day)
    for (const [what, size] of [[{}, 7], [{ agencies: [agencies[1] ?? ''] }, 1], [{ status: 'late' }, 4], [{ status: 'complete', name: 'e' }, 3], [{}, 500]] as const) {
      const asked: LearnersAsked = { boardId: board, day, agencies: null, ...what }
      const whole = await rowsOf(database(), asked)
      const expected = pressing.flatMap(status => whole.filter(row => read(row) === status).map(row => row.membership_id))
      const paged: string[] = []
      for (let after: string | null = null, turn = 0; turn < 200; turn++) {
        const page = await peoplePage(database().db, asked, modules, { after, byStatus: true, size })
        expect(page.rows.length).toBeLessThanOrEqual(size)
        paged.push(...page.rows.map(row => row.membership_id))
        after = page.next
        if (after === null) break
      }
      expect(paged).toEqual(expected)
    }
    expect((await peoplePage(database().db, { boardId: board, day, agencies: null }, modules, { after: 'nonsense', byStatus: true, size: 5 })).rows).toHaveLength(5)
    expect(new Set(pressing)).toEqual(new Set(inductionStatuses))
  }, 60_000)

  test('a module once finished stays finished in lists and counts when a new edition asks for more', async () => {
    const board = await aBoard(database())
    const agency = await anAgency(database(), board)
    const person = await someone(database(), board, agency)
    await begun(database(), person.learnerKey, board, '2026-02-01')
    await complete(database(), person.learnerKey, board, 'module', '2026-02-03', 'day-one')
    const all = { boardId: board, day, agencies: null }
    expect((await rowsOf(database(), all)).map(row => [row.m0, row.m1])).toEqual([['2026-02-03', null]])
    expect(await rowsOf(database(), { ...all, without: 'day-one' })).toEqual([])
    expect(await rowsOf(database(), { ...all, without: 'your-part' })).toHaveLength(1)
    expect(await finished(database().db, all, modules)).toEqual([1, 0])
  })
})
