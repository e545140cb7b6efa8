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
  const [said, told] = [lines.slice(0, 11), lines.slice(11)]
  expect(said).toEqual([
    'Changes the module "Day one" (day-one), now 4 minutes instead of 3.',
    'Replaces the lesson "What comes next" (lesson-next).',
    'Adds the lesson "Here" (lesson-here) to "Day one", 1 minute.',
    'Removes the question "What next?" (q-next).',
    'Adds 1 passage to what everybody reads under "immediate-danger".',
    'Fills {level:early-help} with "level 2 (early support)" instead of "level 2 (early help)".',
    'Fills {local:form} with "the green form" instead of "the concern form".',
    'Gives the contact "front-door": Front door, 020 7946 0001, checked on 2026-11-21.',
    'Makes thresholds stricter: read borough/variant.yaml.',
    'What comes out differently by “Ours”:',
    '  Where “Appointments sometimes missed” is answered “Yes” or “I suspect it”: now at least level 3 (Children with complex multiple needs); until now at least level 2 (Early help).'
  ])
  expect(told.join('\n')).toMatch(/Asked besides: Tell your safeguarding lead today[^]*For example: “[^]* sets of answers were tried both ways; under this area’s thresholds no other of them comes out differently\.$/)
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

test('preview shows what a variant changes in the thresholds, on a page that a board lead can sign', async () => {
  const to = await mkdtemp(join(tmpdir(), 'preview-'))
  onTestFinished(() => rm(to, { recursive: true, force: true }))
  const own = { ...board, 'variant.yaml': 'id: stricter\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\nstricter:\n  - { rule: health-appointments-sometimes-missed, atLeast: child-in-need-s17 }\n' }
  expect((await ask('preview', '--to', to, await folderOf(base), await folderOf(own))).code).toBe(0)
  expect(await readFile(join(to, 'index.html'), 'utf8')).toContain('<a href="thresholds.html">What changes in the thresholds</a>')
  const page = await readFile(join(to, 'thresholds.html'), 'utf8')
  expect(page).toContain('<th scope="row">Until now</th><td>at least level 2 (Early help)</td></tr><tr><th scope="row">Now</th><td><strong>at least level 3 (Children with complex multiple needs)</strong>')
  expect(page).toContain('Agreed for the board by (role)')
}, 60_000)

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

test.each(['single', 'multiple', 'order', 'match', 'mark', 'call'])('a new question of the kind %s is added below those that are there, and check tells every line that is to be filled in', async kind => {
  const folder = await folderOf(base), module = join(folder, '01-day-one'), file = join(module, 'questions.yaml')
  expect(await ask('new', 'question', module, 'our-front-door', kind)).toEqual({ code: 0, lines: [file], said: file })
  const written = await readFile(file, 'utf8')
  expect(written.startsWith(base['01-day-one/questions.yaml'] as string)).toBe(true)
  const { code, lines } = await ask('check', folder)
  const empty = written.split('\n').flatMap((line, at) => (line.includes(': ""') ? [at + 1] : []))
  expect(code).toBe(1)
  expect(lines.filter(line => line.includes('This is empty. Write the text.')).map(line => Number(/:(\d+): /.exec(line)?.[1]))).toEqual(empty)
  expect(lines[0]).toContain('"text" (in q-our-front-door): This is empty.')
  await writeFile(file, written.replaceAll(': ""', ': "Words."'))
  const filled = await ask('check', folder)
  expect(filled.said).toContain('No lesson or scenario shows "q-our-front-door"')
  await writeFile(join(module, '02-next.md'), (await readFile(join(module, '02-next.md'), 'utf8')) + '\n::question{#q-our-front-door}\n')
  expect((await ask('check', folder)).said).toMatch(/^0 errors/m)
})

test('a new question asks for its kind, and writes nothing over what is there', async () => {
  const folder = await folderOf(base), module = join(folder, '01-day-one'), file = join(module, 'questions.yaml')
  const asked = await ask('new', 'question', module, 'ours')
  expect(asked.code).toBe(2)
  expect(asked.said).toMatch(/Which kind of question\?[^]*single[^]*multiple[^]*order[^]*match[^]*mark[^]*call/)
  expect((await ask('new', 'question', module, 'ours', 'singel')).said).toContain('Did you mean single?')
  expect((await ask('new', 'question', module, 'q-tell', 'single')).said).toContain('has a question "q-tell" already')
  expect(await readFile(file, 'utf8')).toBe(base['01-day-one/questions.yaml'])
  await writeFile(file, '- id: q-tell\n  text: "The “lead”.\n')
  expect((await ask('new', 'question', module, 'ours', 'single')).said).toMatch(/Mend this first[^]*:2: A quotation mark is opened here/)
})

test('in a board’s folder the folder of a module is made as the pack beneath names it', async () => {
  const folder = await folderOf({ ...Object.fromEntries(Object.entries(base).map(([path, text]) => [`small/${path}`, text])), ...Object.fromEntries(Object.entries(board).map(([path, text]) => [`ours/${path}`, text])) })
  expect((await ask('new', 'question', join(folder, 'ours/01-dayone'), 'ours', 'single')).said).toContain(`Did you mean ${join(folder, 'ours/01-day-one')}?`)
  expect((await ask('new', 'lesson', join(folder, 'ours/01-day-one'), 'ours')).lines).toEqual([join(folder, 'ours/01-day-one/01-ours.md')])
  expect((await ask('new', 'question', join(folder, 'ours/01-day-one'), 'ours', 'single')).lines).toEqual([join(folder, 'ours/01-day-one/questions.yaml')])
})

test('new never writes over a file, and refuses a name that cannot be an address', async () => {
  const folder = await folderOf(base)
  expect(await ask('new', 'lesson', join(folder, '01-day-one'), '../x')).toMatchObject({ code: 2 })
  expect(await ask('new', 'lesson', join(folder, 'nowhere'), 'x')).toMatchObject({ code: 2 })
  expect(await ask('new', 'poem', folder, 'x')).toMatchObject({ code: 2 })
  const wrong = await folderOf(change(base, 'pack.yaml', 'title: A small pack', 'title: Small: a pack'))
  expect((await ask('new', 'scenario', join(wrong, '01-day-one'), 'x')).said).toContain('pack.yaml:2: A colon inside this text ends it too soon')
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
