import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { coreRules } from './core-rules.ts'
import { base, board, change, load, type Files } from './small-pack.ts'

const further: Files = {
  '02-further/index.md': '---\nid: further\ntitle: Further\nsummary: More.\nminutes: 1\n---\nMore.\n',
  '02-further/01-more.md': '---\nid: lesson-more\ntitle: More\nsummary: One sentence.\nminutes: 1\ncheckedOn: "2026-11-21"\n---\nSomething more.\n'
}
const path = 'id: path-all\ntitle: For everybody\nsummary: What everybody learns.\nroles: [other]\ngroup: group-1\nstages:\n  induction: [day-one]\n  six-months: [further]\nbudget:\n  minutes: 60\n  from: group-1\n  why: An hour is enough.\nlists: [a-list]\n'
const list = 'id: a-list\ntitle: A list\npublisher: Somebody\nedition: "2025"\ninForce: Since 2025.\nlines:\n  - { id: A1, says: Whom to tell, read: official, lessons: [lesson-who-to-tell] }\n  - { id: A2, says: What more there is, read: reported, lessons: [lesson-who-to-tell, lesson-more] }\n  - { id: A3, says: The own policy, read: official, employer: The employer hands it over. }\n  - { id: A4, says: Nobody teaches this, read: recalled }\n'
const withPath: Files = { ...base, ...further, 'paths/01-all.yaml': path, 'coverage/a-list.yaml': list }
const told = async (files: Files, over: readonly Files[] = []) => (await load([files, ...over])).faults.filter(({ weight }) => weight !== 'unconfirmed').map(({ file, line, code }) => `${file.split('/').slice(-2).join('/')}:${line} ${code}`)

test('a pack without paths loads as before, and has none', async () => {
  const { pack, codes } = await load([base])
  expect(codes).toEqual([])
  expect([pack?.paths, pack?.coverage]).toEqual([[], []])
})

test('a path says who learns which modules by when', async () => {
  const { pack, codes } = await load([withPath])
  expect(codes).toEqual([])
  expect(pack?.paths[0]).toMatchObject({ id: 'path-all', slug: 'all', roles: ['other'], stages: { induction: ['day-one'], 'six-months': ['further'], 'twelve-months': [] } })
})

test.each([
  ['leaves out what everybody needs', 'induction: [day-one]', 'induction: []', 'paths/01-all.yaml:7 path-leaves-out'],
  ['puts off what everybody needs', 'induction: [day-one]\n  six-months: [further]', 'induction: [further]\n  six-months: [day-one]', 'paths/01-all.yaml:7 path-leaves-out'],
  ['names a module that there is not', '[further]', '[furher]', 'paths/01-all.yaml:8 unknown-module'],
  ['names a module twice', '[further]', '[further, further]', 'paths/01-all.yaml:8 module-twice'],
  ['takes more time than it has', 'minutes: 60', 'minutes: 3', 'paths/01-all.yaml:10 path-over-budget'],
  ['is held against a list that there is not', '[a-list]', '[b-list]', 'paths/01-all.yaml:13 unknown-list'],
  ['is budgeted without a reason', '  why: An hour is enough.\n', '', 'paths/01-all.yaml:9 field']
])('a path that %s is told with its line', async (_, from, to, fault) => {
  expect(await told(change(withPath, 'paths/01-all.yaml', from, to))).toContain(fault)
})

test('a path may take longer than any module may: the time of a whole year', async () => {
  expect(await told(change(withPath, 'paths/01-all.yaml', 'minutes: 60', 'minutes: 360'))).toEqual([])
})

test('a role that the rules do not know is told, and roles that no path is for are advised on', async () => {
  const { faults } = await load([change(withPath, 'paths/01-all.yaml', '[other]', '[othr]')], { rules: await coreRules() })
  expect(faults.find(({ code }) => code === 'unknown-role')?.message).toContain('Did you mean "other"?')
  expect(faults.filter(({ code }) => code === 'role-without-path').every(({ weight }) => weight === 'advice')).toBe(true)
})

test('a role follows one path: twice in a folder is told, and a board\'s own path takes it from the base', async () => {
  const second = path.replace('path-all', 'path-second')
  expect(await told({ ...withPath, 'paths/02-second.yaml': second })).toEqual(['paths/02-second.yaml:4 role-twice'])
  const { pack, codes } = await load([withPath, { ...board, 'paths/02-second.yaml': second }])
  expect(codes).toEqual([])
  expect(pack?.paths.map(({ id, roles }) => [id, roles])).toEqual([['path-all', []], ['path-second', ['other']]])
})

test('a board makes a path fuller or sooner by replacing it, and never drops what everybody needs', async () => {
  const own = path.replace('title:', 'replaces: "2026.1"\ntitle:').replace('  six-months: [further]\n', '').replace('[day-one]', '[day-one, further]') + 'earlier: { from: "2026-11-21", inductionDays: 3 }\n'
  const { pack, codes } = await load([withPath, { ...board, 'paths/01-all.yaml': own }])
  expect(codes).toEqual([])
  expect(pack?.paths[0]).toMatchObject({ stages: { induction: ['day-one', 'further'] }, earlier: { from: '2026-11-21', inductionDays: 3 }, from: 'borough' })
  expect(await told(withPath, [{ ...board, 'paths/01-all.yaml': own.replace('[day-one, further]', '[further]') }])).toEqual(['paths/01-all.yaml:8 path-leaves-out'])
  expect(await told(withPath, [{ ...board, 'paths/01-all.yaml': own.replace('inductionDays: 3', 'inductionDays: 0') }])).toEqual(['paths/01-all.yaml:14 field'])
})

test('what a board requires of everybody joins the paths of the base', async () => {
  const required = { '03-ours/index.md': '---\nid: ours\ntitle: Ours\nsummary: Ours.\nminutes: 1\nrequired: true\n---\nOurs.\n', '03-ours/01-ours.md': String(further['02-further/01-more.md']).replaceAll('more', 'ours') }
  const { pack, codes } = await load([withPath, { ...board, ...required }])
  expect(codes).toEqual([])
  expect(pack?.paths[0]?.stages.induction).toEqual(['day-one', 'ours'])
})

test('a module that a board hides leaves the paths', async () => {
  const { pack, codes } = await load([withPath, change(board, 'pack.yaml', 'base:', 'hide: [further]\nbase:')])
  expect(codes).toEqual([])
  expect(pack?.paths[0]?.stages['six-months']).toEqual([])
  expect(coverageOf(pack!, pack!.paths[0]!)[0]?.lines.map(({ met }) => met)).toEqual(['here', 'not', 'employer', 'not'])
})

test('a path is held against a list line by line, with the lessons that teach it', async () => {
  const { pack } = await load([withPath])
  const [against] = coverageOf(pack!, pack!.paths[0]!)
  expect(against?.lines.map(({ line, met, lessons }) => [line.id, met, lessons])).toEqual([['A1', 'here', ['lesson-who-to-tell']], ['A2', 'here', ['lesson-who-to-tell', 'lesson-more']], ['A3', 'employer', []], ['A4', 'not', []]])
})

/** A list of one line that is taught, read in the official text and compared by somebody. */
const compared = 'id: a-list\ntitle: A list\npublisher: Somebody\nedition: "2025"\ninForce: Since 2025.\ncompared: { by: Board lead, on: "2026-11-21" }\nlines:\n  - { id: A1, says: Whom to tell, read: official, lessons: [lesson-who-to-tell] }\n'
const claims = async (text: string) => {
  const { pack } = await load([{ ...withPath, 'coverage/a-list.yaml': text }])
  return pack && coverageOf(pack, pack.paths[0]!)[0]?.mayBeClaimed
}

test('a list may be claimed when every line is taught and somebody compared each with the official text', async () => {
  expect(await claims(compared)).toBe(true)
})

test.each([
  ['nobody compared it with the official text', (text: string) => text.replace(/compared: .*\n/, '')],
  ['a line is not taught', (text: string) => text.replace('lessons: [lesson-who-to-tell]', 'lessons: []')],
  ['the employer does a part of it', (text: string) => text.replace('lessons: [lesson-who-to-tell]', 'employer: The employer does it.')],
  ['learning alone can never meet it', (text: string) => text.replace('inForce:', 'neverByLearningAlone: It is learnt with others.\ninForce:')],
  ['it is no standard', (text: string) => text.replace('inForce:', 'standard: false\ninForce:')]
])('a list is never claimed where %s', async (_, edit) => {
  expect(await claims(edit(compared))).toBe(false)
})

test('a list says that it was compared only where every line was read in the official text', async () => {
  expect(await told({ ...withPath, 'coverage/a-list.yaml': compared.replace('official', 'recalled') })).toEqual(['coverage/a-list.yaml:8 not-compared'])
})

test.each([
  ['a lesson that there is not', 'lesson-more]', 'lesson-mor]', 'coverage/a-list.yaml:8 unknown-lesson'],
  ['the same line twice', 'id: A2', 'id: A1', 'coverage/a-list.yaml:8 duplicate-id'],
  ['lessons and the employer in one line', 'employer: The', 'lessons: [lesson-more], employer: The', 'coverage/a-list.yaml:9 lessons-and-employer']
])('%s in a coverage list is told with its line', async (_, from, to, fault) => {
  expect(await told(change(withPath, 'coverage/a-list.yaml', from, to))).toEqual([fault])
})
