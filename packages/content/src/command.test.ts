import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from './run.ts'
import { base, board, change, folderOf, type Files } from './small-pack.ts'

const ask = async (...args: string[]) => {
  const lines: string[] = []
  const code = await run(args, line => lines.push(line), '2026-12-01')
  return { code, lines, said: lines.join('\n') }
}

test('check tells each fault as file, line and sentence, and how many there are', async () => {
  const folder = await folderOf(change(base, '01-day-one/02-next.md', 'Something follows.', 'Call the LSCB.'))
  const { code, lines } = await ask('check', folder)
  expect(code).toBe(1)
  expect(lines[0]).toBe(`${folder}/01-day-one/02-next.md:8: "LSCB" is a word of the past. Say your local safeguarding children partnership, as {name:partnership}, or put the passage inside :::history.`)
  expect(lines.at(-1)).toBe('1 error, 0 not confirmed, 0 pieces of advice.')
})

test('a draft passes check, and check --publish refuses it', async () => {
  const folder = await folderOf(change(base, 'pack.yaml', 'locale:', 'status: draft\nlocale:'))
  expect(await ask('check', folder)).toMatchObject({ code: 0, lines: ['0 errors, 1 not confirmed, 0 pieces of advice. See what is not confirmed with --publish.'] })
  expect((await ask('check', '--publish', folder)).code).toBe(1)
})

test('diff says in words what a board changes', async () => {
  const files: Files = {
    ...change(board, 'pack.yaml', 'base:', 'hide: [q-next]\nbase:'),
    'local.yaml': 'slots:\n  form: the green form\ncontacts:\n  front-door: { label: Front door, phone: "020 7946 0001", checkedOn: "2026-11-21" }\n',
    'ours.md': ':::add{to=immediate-danger}\nMore.\n:::\n',
    'variant.yaml': 'id: stricter\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\nstricter:\n  - { rule: health-appointments-sometimes-missed, atLeast: child-in-need-s17 }\nrename: { profile: london, levels: { early-help: { label: Early support } } }\n',
    '01-day-one/03-here.md': '---\nid: lesson-here\ntitle: Here\nsummary: One.\nminutes: 1\ncheckedOn: "2026-11-21"\n---\nHere.\n'
  }
  const { code, lines } = await ask('diff', await folderOf(base), await folderOf(files))
  expect(code).toBe(0)
  expect(lines).toEqual([
    'Changes the module "Day one" (day-one), now 4 minutes instead of 3.',
    'Replaces the lesson "What comes next" (lesson-next).',
    'Adds the lesson "Here" (lesson-here) to "Day one", 1 minute.',
    'Removes the question "What next?" (q-next).',
    'Adds 1 passage to what everybody reads under "immediate-danger".',
    'Fills {level:early-help} with "level 2 (early support)" instead of "level 2 (early help)".',
    'Fills {local:form} with "the green form" instead of "the concern form".',
    'Gives the contact "front-door": Front door, 020 7946 0001, checked on 2026-11-21.',
    'Makes thresholds stricter: read borough/variant.yaml.'
  ])
})

test('preview writes pages with the right answers, for whoever signs off', async () => {
  const to = await mkdtemp(join(tmpdir(), 'preview-'))
  onTestFinished(() => rm(to, { recursive: true, force: true }))
  const files = { ...change(base, '01-day-one/02-next.md', 'Something follows.', '::media{src=a.svg alt="A windscreen"}'), '01-day-one/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }
  expect((await ask('preview', '--to', to, await folderOf(files))).code).toBe(0)
  expect((await readdir(to)).toSorted()).toEqual(['day-one.html', 'index.html', 'media'])
  const page = await readFile(join(to, 'day-one.html'), 'utf8')
  expect(page).toContain('The lead. <strong>Right.</strong> Yes.')
  expect(page).toContain('the concern form')
  expect(page).toContain('<a href="day-one.html#lesson-next">the next</a>')
  expect(page).toContain('src="media/small/01-day-one/a.svg" alt="A windscreen"')
})

test('a new lesson, module and scenario pass check as they are', async () => {
  const folder = await folderOf(base)
  expect((await ask('new', 'lesson', join(folder, '01-day-one'), 'writing-it-down')).lines).toEqual([join(folder, '01-day-one/03-writing-it-down.md'), join(folder, '01-day-one/index.md')])
  expect((await ask('new', 'module', folder, 'going-further')).code).toBe(0)
  expect((await ask('new', 'scenario', join(folder, '01-day-one'), 'a-mark')).lines).toEqual([join(folder, '01-day-one/scenarios/01-a-mark.md')])
  expect(await ask('check', folder)).toMatchObject({ code: 0, lines: ['0 errors, 0 not confirmed, 0 pieces of advice.'] })
}, 60_000)

test('a board begins with a folder that passes check and changes nothing until a line is taken into use', async () => {
  const folder = await folderOf(Object.fromEntries(Object.entries(base).map(([path, text]) => [`small/${path}`, text])))
  const own = join(folder, 'our-borough')
  expect((await ask('new', 'board', join(folder, 'small'), 'our-borough')).lines).toEqual([join(own, 'pack.yaml'), join(own, 'local.yaml')])
  expect(await ask('check', join(folder, 'small'), own)).toMatchObject({ code: 0 })
  expect((await ask('diff', join(folder, 'small'), own)).said).toBe('Nothing that learners read is changed.')
  const local = await readFile(join(own, 'local.yaml'), 'utf8')
  await writeFile(join(own, 'local.yaml'), local.replace('# form: "the concern form"', 'form: "the green form"'))
  expect((await ask('diff', join(folder, 'small'), own)).said).toContain('the green form')
  expect(await ask('new', 'board', join(folder, 'small'), 'our-borough')).toMatchObject({ code: 2 })
}, 60_000)

test('new never writes over a file, and refuses a name that cannot be an address', async () => {
  const folder = await folderOf(base)
  expect(await ask('new', 'lesson', join(folder, '01-day-one'), '../x')).toMatchObject({ code: 2 })
  expect(await ask('new', 'lesson', join(folder, 'nowhere'), 'x')).toMatchObject({ code: 2 })
  expect(await ask('new', 'poem', folder, 'x')).toMatchObject({ code: 2 })
})

test('record keeps every id that was published, and check then misses one that vanishes', async () => {
  const folder = await folderOf(base)
  expect((await ask('record', folder)).said).toBe('6 new ids recorded in issued.yaml.')
  const issued = await readFile(join(folder, 'issued.yaml'), 'utf8')
  expect(issued).toMatch(/^# Every id that was ever published/)
  expect(issued).toContain('\nlesson-next: lesson\n')
  expect((await ask('check', '--publish', folder)).code).toBe(0)
  const gone = await folderOf({ ...base, 'issued.yaml': `${issued}lesson-old: lesson\n` })
  expect((await ask('check', gone)).said).toContain('The lesson "lesson-old" was published and is gone')
})

test('the command explains itself when it is asked for nothing it knows', async () => {
  expect((await ask('--help')).code).toBe(0)
  for (const args of [[], ['chek'], ['check'], ['diff', 'one'], ['preview', 'x'], ['new', 'lesson'], ['check', '--loud', 'x']]) expect((await ask(...args)).code).toBe(2)
})
