import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { rulesetOf, level, sign } from '../kernel/example.ts'
import { contentHash } from '../kernel/receipt.ts'
import { Decision as DecisionShape } from '../kernel/schema.ts'
import { thresholds } from '../thresholds/index.ts'
import { commands, run } from './run.ts'

const home = new URL('../../', import.meta.url)
let room = ''
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'command-'))
  return () => rmSync(room, { recursive: true, force: true })
})

const ask = async (words: readonly string[], piped = '') => {
  const stdout = new PassThrough(), stderr = new PassThrough(), said = text(stdout), wrong = text(stderr)
  const code = await run(words, { stdin: Readable.from([Buffer.from(piped)]), stdout, stderr, home })
  stdout.end(); stderr.end()
  return { code, said: await said, wrong: await wrong }
}
const file = (name: string, content: string): string => { const path = join(room, name); writeFileSync(path, content); return path }
const today = ['--profile', 'london', '--as-of', '2026-11-21'] as const
const inForce = { from: '2010-01-01' } as const
const small = rulesetOf([sign('smoke'), sign('smell')], [level({ id: 'a-fire', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', inForce }), level({ id: 'a-smell', when: { fact: 'smell', is: 'yes' }, inForce })])

test('one sign on the command line gives what to do first, and what rules and law it was decided by', async () => {
  const { code, said } = await ask(['decide', '--fact', 'bruise-on-non-mobile-child=suspected', ...today])
  expect(code).toBe(0)
  expect(said).toMatch(/^This is what these answers point to\.\nAt least: Children in acute need\n/)
  expect(said).toMatch(/1\. Do not investigate\./)
  expect(said).toMatch(/\nthresholds \S+ \([0-9a-f]{12}\), london, the law of 2026-11-21\n$/)
})

test('below a child in need it ends by saying what to do if one is still worried', async () => {
  const { said } = await ask(['decide', '--fact', 'lateness-or-pattern-of-absence=yes', ...today])
  expect(said).toContain('If you are still worried, tell your safeguarding lead today.')
})

test('as JSON a decision is the document that the schema describes, whether asked from a file, a pipe or by options', async () => {
  const input = { facts: { 'bruise-on-non-mobile-child': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }
  const answers = await Promise.all([
    ask(['decide', file('answers.json', JSON.stringify(input)), '--format', 'json']), ask(['decide', '-', '--format', 'json'], `facts: { bruise-on-non-mobile-child: yes }\nclosed: []\nprofile: london\nasOf: 2026-11-21\n`),
    ask(['decide', '--fact', 'bruise-on-non-mobile-child=yes', ...today, '--format', 'json'])
  ])
  expect(DecisionShape.safeParse(JSON.parse(answers[0].said)).success).toBe(true)
  expect(new Set(answers.map(({ said }) => said)).size).toBe(1)
})

test('what is wrong with a file is told by its line, all of it at once, with the nearest right name', async () => {
  const path = file('wrong.yaml', 'profile: london\nasOf: 2026-11-21\nclosed: []\nfacts:\n  self-harm: perhaps\n  bruise-on-non-mobile-chil: yes\n')
  const { code, said, wrong } = await ask(['decide', path])
  expect([code, said]).toEqual([3, ''])
  expect(wrong.split('\n').map(line => line.slice(0, path.length + 2)).filter(Boolean).sort()).toEqual([`${path}:5`, `${path}:6`])
  expect(wrong).toContain('Did you mean bruise-on-non-mobile-child?')
})

test('everything wrong with what is asked is told at once, in options and in the file', async () => {
  const path = file('profiel.yaml', 'profiel: london\nfacts:\n  self-hrm: yes\n')
  const { code, wrong } = await ask(['decide', path, '--fact', 'online-harm=perhaps', '--fact', 'online-harm'])
  expect(code).toBe(2)
  for (const part of ['Say which day’s law', '--fact online-harm: write it as', `${path}:1: Nothing called profiel belongs here. Did you mean profile?`, `${path}:3: There is no such fact: self-hrm. Did you mean self-harm?`, '--fact online-harm=perhaps: ']) expect(wrong).toContain(part)
})

test('a slip in how a file is written is told with its line, in plain words', async () => {
  const { code, wrong } = await ask(['decide', '-', ...today], '{\n "facts": {\n  "self-harm": "yes"\n')
  expect(code).toBe(3)
  expect(wrong).toMatch(/^standard input:\d: (Something is missing here|This line begins further)/)
  expect((await ask(['decide', '-', ...today], 'facts: { self-harm: yes }\nclosed: a: b\n')).wrong).toMatch(/^standard input:2: A second “name: value” stands on one line/)
})

test('a board’s names and words are used wherever a decision is told', async () => {
  const path = file('named.yaml', 'id: ours\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\nrename: { profile: london, levels: { child-protection-s47: { label: Protection } } }\nadd:\n  - { id: our-rule, says: We hear of this at once., when: { fact: online-harm, is: "yes" }, atLeast: child-protection-s47, from: "2026-11-01", grade: seen, citations: [{ source: Minute 4, readOn: "2026-11-02" }] }\n')
  const asked = ['--fact', 'online-harm=yes', '--as-of', '2026-11-21', '--variant', path]
  for (const command of ['decide', 'explain']) expect((await ask([command, ...asked])).said).toMatch(/At least: Protection\n[^]*We hear of this at once\./)
  expect((await ask(['rules', 'our-rule', '--as-of', '2026-11-21', '--variant', path])).said).toMatch(/### We hear of this at once\.[^]*at least 4 Protection\.[^]*your area’s own rule, Ours/)
  expect((await ask(['batch', file('named.csv', 'online-harm\nyes\n'), '--as-of', '2026-11-21', '--variant', path])).said).toContain(',child-protection-s47,child-protection-s47,Protection,Protection,')
})

test('a file without a case says so, and ends with 1', async () => {
  expect(await ask(['batch', file('none.csv', 'case,self-harm\n'), '--as-of', '2026-11-21'])).toMatchObject({ code: 1, wrong: expect.stringContaining('none.csv: It held no case.') as string })
})

test('what changed between two days is told in words, with what a person should know besides', async () => {
  const { code, said } = await ask(['compare', 'thresholds', '--from', '2010-11-30', '--until', '2026-11-21'])
  expect([code, said]).toEqual([1, expect.stringMatching(/^What changed in thresholds from 2010-11-30 to 2026-11-21\n[^]*\nLimits\n- /)])
  expect(said).not.toContain('becomes')
}, 60_000)

test('the version is the package’s own, and is told with those of the rules that a receipt names', async () => {
  const { code, said } = await ask(['--version']), { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }
  expect([code, said.split('\n')[0]!.split(', ')[0]]).toEqual([0, `@safeguarding-kit/core ${version}`])
  expect(said).toMatch(new RegExp(`^thresholds +${thresholds.version} +${contentHash(thresholds).slice(0, 12)}$`, 'm'))
  expect(said).toMatch(/^fgm +\S+ +[0-9a-f]{12}$/m)
})

test('every name that an answer may bear can be looked up, and whatever is asked next is told with its name', async () => {
  const all = (await ask(['facts'])).said
  for (const { id } of thresholds.facts) expect(all).toContain(`\n  ${id}: `)
  for (const part of ['\n  allegation.known\n', '\n  london: ', 'child-protection-s47 is 4 Children in acute need', 'how-the-child-moves: not-moving-alone, crawling-or-shuffling, walking']) expect(all).toContain(part)
  const one = JSON.parse((await ask(['facts', '--group', 'self-harm-and-substances', '--format', 'json'])).said) as { facts: readonly { id: string; group: string; answers: string }[] }
  expect(one.facts.map(({ group }) => group).every(group => group === 'self-harm-and-substances')).toBe(true)
  expect(one.facts).toContainEqual(expect.objectContaining({ id: 'self-harm', answers: 'yes, suspected or no' }))
  expect(await ask(['facts', 'self-hrm', '--group', 'injry'])).toMatchObject({ code: 3, wrong: 'thresholds has no fact self-hrm. Did you mean self-harm?\nthresholds has no group injry. Did you mean injury?\n' })
  expect(await ask(['facts', 'mouth'])).toMatchObject({ code: 3, wrong: expect.stringMatching(/^thresholds has no fact mouth\. .*These ask with that word:\n {2}mouth-injury-in-baby: Does a baby have/) as string })
  expect((await ask(['decide', '--fact', 'afraid-to-go-home-today=yes', ...today])).wrong).toContain('"npx @safeguarding-kit/core facts --rules thresholds" lists them all')
  expect((await ask(['decide', ...today])).said).toContain('\n- Is anyone in danger at this moment? (someone-in-immediate-danger)\n')
})

test('rules of one version that are not the same are told apart, and a variant given as rules is told what it is', async () => {
  const [was, now] = [small, { ...small, rules: small.rules.slice(1) }].map((one, i) => file(`same-version-${i}.json`, JSON.stringify(one)))
  expect((await ask(['compare', was!, now!])).said).toMatch(/^example \S+ \([0-9a-f]{12}\) compared with example \S+ \([0-9a-f]{12}\)\n/)
  const variant = file('ours.yaml', 'id: ours\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\n')
  expect(await ask(['compare', variant, 'thresholds'])).toMatchObject({ code: 3, wrong: `${variant}:1: This is a variant, not rules. Lay it over rules with --variant ${variant}.\n` })
})

test('a level that is not there is answered with those that are, the likeliest first, by name and by number', async () => {
  for (const asked of ['4', 'acute need', 'child-protection']) expect((await ask(['diagram', '--level', asked, '--as-of', '2026-11-21'])).wrong).toContain('It has: child-protection-s47 (4 Children in acute need), ')
})

test('an answer given twice is a fault, since one would silently take the place of the other', async () => {
  const { code, wrong } = await ask(['decide', file('twice.json', '{\n "facts": {\n  "self-harm": "yes",\n  "self-harm": "no"\n }\n}'), ...today])
  expect(code).toBe(3)
  expect(wrong).toMatch(/twice\.json:4: /)
})

const broken = file('broken.json', '{ "facts": { "self-harm": "yes" \n')
test.each([
  ['a batch that is not there', ['batch', 'nowhere.csv', '--as-of', '2026-11-21'], 3, 'nowhere.csv: There is no such file.'],
  ['a file that is not there', ['decide', 'nowhere.json', ...today], 3, 'nowhere.json: There is no such file.'],
  ['an empty file', ['decide', '-', ...today], 3, 'standard input:1: There is nothing in it.'],
  ['no day', ['decide', '--fact', 'self-harm=yes'], 2, 'Say which day’s law'],
  ['a day without rules', ['decide', '--fact', 'self-harm=yes', '--profile', 'london', '--as-of', '1999-01-01'], 3, 'No rules of london are encoded for 1999-01-01.'],
  ['a wrong answer as option', ['decide', '--fact', 'self-harm=perhaps', ...today], 3, '--fact self-harm=perhaps: "perhaps" is not an answer to self-harm.'],
  ['half an option', ['decide', '--fact', 'self-harm', ...today], 2, 'write it as <fact>=<answer>'],
  ['an option that is not there', ['decide', '--loud', '--profil', 'london'], 2, 'decide has no option --profil. Did you mean --profile?'],
  ['an option that nothing follows', ['decide', '--profile', '--as-of', '2026-11-21'], 2, 'Say what --profile is: nothing follows it.'],
  ['a rule that is not there', ['rules', 'self-hrm', '--as-of', '2026-11-21'], 3, 'Did you mean self-harm?'],
  ['a format that is not there', ['decide', '--format', 'html', ...today], 2, 'It has: text, json.'],
  ['a command that is not there', ['decied'], 2, 'Did you mean decide?'],
  ['rules that are not there', ['decide', '--rules', 'threshold', ...today], 2, 'Did you mean thresholds?'],
  ['a language that is not there', ['explain', '--fact', 'self-harm=yes', ...today, '--locale', 'cy'], 2, 'cannot be told in cy'],
  ['a format typed as an option', ['decide', '--json', ...today], 2, 'decide has no option --json. Say --format json.'],
  ['a procedure where a rule belongs', ['rules', 'fgm', '--as-of', '2026-11-21'], 3, 'rules --rules fgm'],
  ['a procedure that is not there', ['diagram', 'fgmm'], 2, 'Did you mean fgm?'],
  ['brackets left open', ['decide', broken], 3, 'a closing quotation mark or a closing bracket'],
  ['nothing at all', [], 2, 'npx @safeguarding-kit/core <command>']
])('%s is refused with a sentence, and nothing is answered', async (_, words, expected, sentence) => {
  const { code, said, wrong } = await ask(words)
  expect([code, said]).toEqual([expected, ''])
  expect(wrong).toContain(sentence)
})

test('every command has help with examples, and the whole has help with exit codes', async () => {
  const { code, said } = await ask(['--help'])
  expect(code).toBe(0)
  for (const name of Object.keys(commands)) {
    expect(said).toContain(`\n  ${name} `)
    const one = await ask([name, '--help'])
    expect([one.code, one.wrong]).toEqual([0, ''])
    expect(one.said).toMatch(/Examples\n(.+\n {6}.+\n)+/)
    expect(one.said).toContain('How it ends')
  }
})

test('every option that an example shows is one that the command takes', () => {
  for (const [name, { examples, options }] of Object.entries(commands)) for (const [typed] of examples) {
    expect(typed).toContain(name)
    for (const [, option] of typed.matchAll(/--([a-z-]+)/g)) expect([...Object.keys(options), 'format', 'to', 'reads'], `${name}: ${typed}`).toContain(option)
  }
})

test('every example of the help runs as it is written', async () => {
  const files: Readonly<Record<string, string>> = {
    'answers.json': JSON.stringify({ facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }), 'answers.yaml': 'facts: { self-harm: yes }\nasOf: 2026-11-21\n',
    'cases.csv': 'case,self-harm\nA1,yes\n', 'our-borough.yaml': readFileSync(new URL('variants/stricter.yaml', home), 'utf8'), 'last-year.json': JSON.stringify(thresholds), 'our-rules.json': JSON.stringify(small)
  }
  const folder = join(room, 'examples')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  for (const { examples } of Object.values(commands)) for (const [typed] of examples) {
    // Piping in and out is the shell's.
    const words = typed.replace(/^.* \| npx @safeguarding-kit\/core /, '').replace(/ > .*$/, '').split(/\s+/).map((word, i, all) => (word in files || all[i - 1] === '--to' || (all[0] === 'vectors' && all[1] === 'write' && i === 2) ? join(folder, word) : word))
    const { code, wrong } = await ask(words, '{ "facts": { "self-harm": "yes" } }\n')
    expect([typed, wrong, code === 0 || code === 1]).toEqual([typed, '', true])
  }
}, 120_000)

test('the samples that help shows are read as they stand', async () => {
  const [, sample] = /^( {2}\{\n[^]*?\n {2}\})$/m.exec((await ask(['decide', '--help'])).said) ?? []
  expect(await ask(['decide', '-'], sample)).toMatchObject({ code: 0, wrong: '' })
  const batchHelp = (await ask(['batch', '--help'])).said, [, csv = ''] = /( {4}case,closed.*\n.*\n)/.exec(batchHelp) ?? [], [, line = ''] = /^ {4}(\{ "case".*)$/m.exec(batchHelp) ?? []
  expect(await ask(['batch', '-', '--reads', 'csv', '--as-of', '2026-11-21'], csv.replace(/^ {4}/gm, ''))).toMatchObject({ code: 0, wrong: '' })
  expect(await ask(['batch', '-', '--reads', 'ndjson', '--as-of', '2026-11-21'], line)).toMatchObject({ code: 0, wrong: '' })
})

test('an explanation comes as text, as HTML and as data, and a referral in Welsh', async () => {
  const asked = ['explain', '--fact', 'bruise-on-non-mobile-child=yes', ...today, '--manager']
  expect((await ask(asked)).said).toContain('\nWhy\n---\n')
  expect((await ask([...asked, '--format', 'html'])).said).toMatch(/^<section lang="en-GB">/)
  expect(JSON.parse((await ask([...asked, '--format', 'json'])).said)).toHaveProperty('didNotCount')
  expect((await ask(['explain', '--rules', 'referral', '--fact', 'passed-on=by-phone', ...today, '--locale', 'cy', '--format', 'html'])).said).toMatch(/^<section lang="cy">/)
})

test('rules as a document decide, are told by their ids, and are checked by line', async () => {
  const path = file('small.json', JSON.stringify(small, undefined, 1))
  const { code, said } = await ask(['decide', '--rules', path, '--fact', 'smoke=yes', '--profile', 'here', '--as-of', '2026-11-21'])
  expect(code).toBe(0)
  expect(said).toContain('At least: red')
  expect((await ask(['explain', '--rules', path, '--fact', 'smoke=yes', '--profile', 'here', '--as-of', '2026-11-21'])).code).toBe(0)
  const checked = await ask(['check', path])
  expect([checked.code, checked.said]).toEqual([0, expect.stringMatching(/small\.json:\d+: note: [^]*0 faults, \d+ notes?\.\n$/)])
})

test('check names the line of what is wrong with rules or a variant, and ends with 1', async () => {
  const broken = file('broken.json', JSON.stringify({ ...small, rules: small.rules.map((rule, i) => (i === 1 ? { ...rule, when: { fact: 'fog', is: 'yes' } } : rule)) }, undefined, 1))
  const lineOf = (text: string) => readFileSync(broken, 'utf8').split('\n').findIndex(line => line.includes(text)) + 1
  const { code, said } = await ask(['check', broken, file('lax.yaml', 'id: ours\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\nstricter:\n  - rule: self-harn\n    atLeast: level-four\n    actions: [call-frontdoor]\n')])
  expect(code).toBe(1)
  const lines = said.split('\n'), at = (name: string) => Number(new RegExp(`${name}:(\\d+): `).exec(lines.find(line => line.includes(`${name}:`)) ?? '')?.[1])
  expect([at('broken.json') > lineOf('"a-fire"'), at('broken.json') < lineOf('"a-smell"')]).toEqual([true, true])
  expect(at('lax.yaml')).toBe(6)
  for (const part of ['Did you mean self-harm?', 'There is no level level-four. There are: ', 'Did you mean call-front-door?']) expect(said).toContain(part)
})

test('prove says that a stricter variant is safe, and where a laxer one would do less', async () => {
  const stricter = (atLeast: string) => file(`${atLeast}.yaml`, `id: ours\nbase: thresholds\ntitle: Ours\ncheckedOn: "2026-11-21"\nstricter:\n  - rule: child-tells-of-abuse\n    atLeast: ${atLeast}\n`)
  const safe = await ask(['prove', stricter('child-protection-s47')])
  expect([safe.code, safe.said]).toEqual([0, expect.stringMatching(/^Proved: /)])
  const lax = await ask(['prove', stricter('early-help'), '--format', 'json'])
  expect(lax.code).toBe(1)
  expect(JSON.parse(lax.said)).toMatchObject({ proved: false, faults: [{ line: 6 }], counterExample: { input: { profile: 'london' } } })
  expect((await ask(['decide', '--fact', 'self-harm=yes', ...today, '--variant', join(room, 'early-help.yaml')])).code).toBe(3)
})

test('compare ends with 1 where something differs and with 0 where nothing does', async () => {
  const path = file('other.json', JSON.stringify({ ...small, version: '1.1.0', rules: small.rules.slice(1) })), same = file('same.json', JSON.stringify(small))
  expect(await ask(['compare', same, path])).toMatchObject({ code: 1, said: expect.stringContaining('Removed rules\n- a-fire') as string })
  expect(await ask(['compare', same, same])).toMatchObject({ code: 0, said: expect.stringContaining('Nothing differs.') as string })
  expect((await ask(['compare', 'referral', '--from', '1999-01-01', '--until', '2026-11-21'])).code).toBe(3)
})

test('a rule is told with its source, its days, its place and its grade', async () => {
  const { code, said } = await ask(['rules', 'bruise-on-non-mobile-child', '--as-of', '2026-11-21'])
  expect(code).toBe(0)
  for (const part of ['`bruise-on-non-mobile-child`', '**When** ', '**What to do:** ', '**Source:** ', '(read ']) expect(said).toContain(part)
  expect((await ask(['rules', 'no-such-rule', '--as-of', '2026-11-21'])).code).toBe(3)
})

test('a picture comes as Mermaid source, as SVG, in words and as data', async () => {
  expect((await ask(['diagram', 'referral'])).said).toMatch(/^stateDiagram-v2\n/)
  expect((await ask(['diagram', 'referral', '--format', 'svg'])).said).toMatch(/^<svg [^]*<\/svg>\n$/)
  expect((await ask(['diagram', 'referral', '--format', 'text'])).said).toMatch(/^- /)
  const behind = ['diagram', '--level', 'child-protection-s47', '--as-of', '2026-11-21']
  expect(await ask(behind)).toMatchObject({ code: 3, wrong: expect.stringContaining('choose a --group of ') as string })
  expect((await ask([...behind, '--group', 'injury'])).said).toMatch(/^flowchart LR\n/)
  expect((await ask(['diagram', '--level', 'nowhere', '--as-of', '2026-11-21'])).code).toBe(3)
  expect((await ask(['diagram', 'thresholds', ...behind.slice(1), '--group', 'injury'])).said).toBe((await ask([...behind, '--group', 'injury'])).said)
})

const cases = 'case,closed,smoke,smell\nA1,,yes,\nA2,first,,yes\n=A3,,no,no\n'
const batch = ['--rules', 'small.json', '--profile', 'here', '--as-of', '2026-11-21'] as const
const onSmall = (words: readonly string[]) => words.map(word => (word === 'small.json' ? file('small.json', JSON.stringify(small)) : word))

test('a batch gives level, range and rules of each case, and no cell that a spreadsheet would run', async () => {
  const { code, said } = await ask(['batch', file('cases.csv', cases), ...onSmall(batch)])
  expect(code).toBe(0)
  expect(said.split('\n')).toEqual(['case,line,lowest,highest,lowest_name,highest_name,may_be_wide,rules', 'A1,2,red,red,red,red,false,a-fire', 'A2,3,amber,amber,amber,amber,false,a-smell', "'=A3,4,green,green,green,green,false,", ''])
  const piped = await ask(['batch', '-', '--reads', 'csv', ...onSmall(batch), '--format', 'ndjson'], cases)
  expect(piped.said.split('\n').slice(0, 1).map(line => JSON.parse(line) as unknown)).toEqual([{ case: 'A1', line: 2, lowest: 'red', highest: 'red', lowest_name: 'red', highest_name: 'red', may_be_wide: false, rules: ['a-fire'] }])
})

test('a batch against other rules gives only the cases that they decide differently', async () => {
  const other = file('other.json', JSON.stringify({ ...small, rules: small.rules.slice(0, 1) }))
  const { said } = await ask(['batch', file('cases.csv', cases), ...onSmall(batch), '--against', other])
  expect(said.split('\n')).toEqual(['case,line,lowest,highest,lowest_name,highest_name,lowest_against,highest_against', 'A2,3,amber,amber,amber,amber,green,green', ''])
})

test('a faulty line stops a batch before anything has its name, or is left out and told where that is asked for', async () => {
  const path = file('faulty.csv', `${cases}A4,,maybe,\nA5,,yes,\n`), to = join(room, 'decided.csv')
  expect(await ask(['batch', path, ...onSmall(batch)])).toMatchObject({ code: 3, said: '' })
  const stopped = await ask(['batch', path, ...onSmall(batch), '--to', to])
  expect([stopped.code, stopped.wrong.startsWith(`${path}:5: `)]).toEqual([3, true])
  expect(stopped.wrong).toMatch(/\nNothing was decided\. Mend these lines, or leave them out with --pass-over-faults\.\n$/)
  expect(readdirSync(room).filter(name => name.startsWith('decided'))).toEqual([])
  const passed = await ask(['batch', path, ...onSmall(batch), '--to', to, '--pass-over-faults'])
  expect([passed.code, passed.wrong.startsWith(`${path}:5: `), passed.wrong.endsWith(`${path}: 1 line was left out.\n`)]).toEqual([1, true, true])
  expect(readFileSync(to, 'utf8').split('\n').length).toBe(6)
})

test('every faulty line of a long batch is told, and where cases before it were said already, that they were', async () => {
  const path = file('long-faulty.csv', `smoke,smell\n${'yes,\n'.repeat(5000)}maybe,\n${'yes,\n'.repeat(5000)}yes\n`), to = join(room, 'long-decided.csv')
  const said = await ask(['batch', path, ...onSmall(batch)])
  expect([said.code, said.said.split('\n').length]).toEqual([3, 4098])
  expect(said.wrong.split('\n').map(line => line.replace(path, 'cases').slice(0, 60))).toEqual([expect.stringMatching(/^cases:5002: /), expect.stringMatching(/^cases:10003: /), expect.stringMatching(/^The 4096 cases before them were decided, and no other/), ''])
  expect((await ask(['batch', path, ...onSmall(batch), '--to', to])).wrong).toContain('\nNothing was written. Mend these lines, ')
  expect(readdirSync(room).filter(name => name.startsWith('long-decided'))).toEqual([])
})

test('what is wrong with what was typed is told all at once, by the option it was typed with', async () => {
  const { code, wrong } = await ask(['decide', '--fact', 'self-harm=maybe', '--closed', 'injry', '--day', 'fire=2026-01-01', '--profile', 'lndon', '--as-of', '2026-13-21'])
  expect(code).toBe(3)
  expect(wrong.split('\n').map(line => line.split(': ')[0])).toEqual(['--profile lndon', '--as-of 2026-13-21', '--fact self-harm=maybe', '--closed injry', '--day fire=2026-01-01', ''])
})

test('a variant that names a base which is not there is told that and all else that is wrong with it, by line', async () => {
  const path = file('misnamed.yaml', 'id: ours\nbase: threshold\ntitel: Ours\ncheckedOn: "2026-11-21"\n')
  for (const command of ['prove', 'check']) {
    const { code, said } = await ask([command, path])
    expect(code).toBe(1)
    for (const part of [`${path}:2: `, `${path}:3: Nothing called titel belongs here. Did you mean title?`]) expect(said).toContain(part)
  }
})

test('what cannot be written is said, what was there before stays, and no part is left behind', async () => {
  const { code, wrong } = await ask(['decide', '--fact', 'self-harm=yes', ...today, '--to', join(room, 'no-such-folder', 'x.txt')])
  expect([code, wrong]).toEqual([4, expect.stringContaining('was not written. There is no such folder.')])
  expect((await ask(['decide', '--fact', 'self-harm=yes', ...today, '--to', room])).wrong).toContain('This is a folder; name a file in it.')
  const kept = file('kept.txt', 'as it was')
  expect((await ask(['decide', '--fact', 'self-harm=perhaps', ...today, '--to', kept])).code).toBe(3)
  expect(readFileSync(kept, 'utf8')).toBe('as it was')
  expect((await ask(['decide', '--fact', 'self-harm=yes', ...today, '--to', kept])).code).toBe(0)
  expect(readFileSync(kept, 'utf8')).toContain('What to do')
  expect(readdirSync(room).filter(name => name.endsWith('.part'))).toEqual([])
})

test('the conformance suite can be listed, written out whole, and run as the contract for runners says', async () => {
  const suites = (await ask(['vectors', 'list'])).said.trim().split('\n').map(line => JSON.parse(line) as { suite: string; vectors: number })
  const to = join(room, 'conformance')
  expect((await ask(['vectors', 'write', to])).code).toBe(0)
  expect(readdirSync(to).sort()).toEqual(['README.md', 'rulesets', 'runner.py', 'vectors'])
  expect((await ask(['vectors', 'write', to])).code).toBe(4)
  for (const { suite } of suites.filter(({ vectors }) => vectors > 40)) rmSync(join(to, 'vectors', `${suite}.json`))
  const ran = await ask(['vectors', 'run', to])
  expect(ran.code).toBe(0)
  expect(ran.said.trim().split('\n').every(line => (JSON.parse(line) as { status: string }).status === 'passed')).toBe(true)
  const texts = readdirSync(join(to, 'vectors')).map(name => [join(to, 'vectors', name), readFileSync(join(to, 'vectors', name), 'utf8')] as const)
  const [file, text] = texts.find(([, held]) => /"lowest":\s*"/.test(held))!
  writeFileSync(file, text.replace(/"lowest":\s*"/, '"lowest":"not-'))
  expect((await ask(['vectors', 'run', to])).code).toBe(1)
})

test('a reader that stops early ends the command quietly', async () => {
  const long = file('long.csv', `smoke\n${'yes\n'.repeat(60_000)}`)
  const child = spawn(process.execPath, ['--conditions=@safeguarding-kit/source', join(import.meta.dirname, 'bin.ts'), 'batch', long, ...onSmall(batch)], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => { child.kill() })
  const wrong = text(child.stderr)
  child.stdout.once('data', () => { child.stdout.destroy() })
  const [code] = (await once(child, 'close')) as [number]
  expect([code, await wrong]).toEqual([141, ''])
}, 60_000)
