import { expect, test } from 'vitest'
import { base, board, change, load, type Files } from './small-pack.ts'

const lesson = '01-day-one/02-next.md'
const questions = '01-day-one/questions.yaml'
const withText = (text: string): Files => change(base, lesson, 'Something follows.', text)
const said = async (...stack: Files[]) => (await load(stack)).faults.filter(({ weight }) => weight !== 'unconfirmed').map(({ line, message }) => `${line}: ${message}`)

test.each([
  ['an underscore', '{local:the_form}'], ['a capital', '{local:The-Form}'], ['a space', '{local:the form}'], ['a space after the colon', '{local: the-form}'], ['a dash that Word made longer', '{local:the–form}'],
  ['a capital in the kind', '{Local:the-form}'], ['no kind at all', '{the-form}'], ['square brackets', '[local:the-form]'], ['a line end within', '{local:the-\nform}']
])('a slot with %s is told with the slot that was meant, and is never shown raw', async (_, slot) => {
  const own = change(base, 'local.yaml', 'form: the', 'the-form: the')
  const files = change(own, '01-day-one/01-who-to-tell.md', '{local:form}', '{local:the-form}')
  const told = await said(change(files, lesson, 'Something follows.', `Hm.\nUse ${slot} today.`))
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^9: .*Did you mean \{local:the-form\}\?/)
})

test.each<[string, Files, string]>([
  ['a title', change(base, lesson, 'title: What comes next', 'title: "Your {local:Form}"'), '3'], ['a question', change(base, questions, 'What next?', '"What of {local:Form}?"'), '10'],
  ['feedback', change(base, questions, '"Time is lost."', '"Use {local:Form}."'), '13'], ['what is said', change(base, '01-day-one/conversations/small.yaml', 'Can I tell you?', 'Use {local:Form}?'), '7'],
  ['the glossary', change(base, 'glossary.yaml', 'The person', 'The {local:Form}'), '3'], ['the title of the pack', change(base, 'pack.yaml', 'A small pack', '"A {local:Form}"'), '2'], ['a callout', withText(':::callout{tone=note title="On {local:Form}"}\nWords.\n:::'), '8']
])('a slot that is not in form is told wherever it stands: in %s', async (_, files, line) => {
  const told = await said(files)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(new RegExp(`^${line}: \\{local:Form\\} is not written as a slot is.*Did you mean \\{local:form\\}\\?`))
})

test('a curly bracket that stands alone is told', async () => {
  expect(await said(withText('Use local:form} today.'))).toEqual(['8: A curly bracket stands alone here (}), and readers would see it. Remove it, or complete the slot, for example {name:partnership}.'])
  expect(await said(withText('Use {local:form today.'))).toEqual([expect.stringContaining('{local:form today. is not written as a slot is')])
})

test('a slot is not filled with brackets', async () => {
  expect((await load([base, { ...board, 'local.yaml': 'slots:\n  form: "the {local:Form}"\n' }])).codes).toContain('local.yaml:2 unknown-slot')
})

const over = (local: string): Files[] => [base, { ...board, 'local.yaml': local }]
const own = '01-day-one/03-ours.md'
const ours = '---\nid: lesson-ours\ntitle: Ours\nsummary: One.\nminutes: 1\ncheckedOn: "2026-11-21"\n---\nWords.\n'
const lessonOf = (words: string): Files[] => [base, { ...board, [own]: ours.replace('Words.', words) }]
const packOf = (from: string, to: string): Files[] => [base, change(board, 'pack.yaml', from, to)]
const withFile = (name: string, text: string | Uint8Array = 'Words.\n'): Files[] => [base, { ...board, [name]: text }]

test.each<[string, Files[], string, RegExp]>([
  ['curly marks around words', over('slots:\n  form: “the yellow form”\n'), 'local.yaml:2', /marks here are curly.*Write straight ones/],
  ['a curly mark before words and a straight one after', over('slots:\n  form: “the yellow form"\n'), 'local.yaml:2', /marks here are curly/],
  ['a straight mark before words and a curly one after', over('slots:\n  form: "the yellow form”\n'), 'local.yaml:2', /not closed: the one at the end is curly/],
  ['single curly marks', over('slots:\n  form: ‘the yellow form’\n'), 'local.yaml:2', /marks here are curly/],
  ['curly marks with a comma between, in a contact', over('contacts:\n  front-door: { label: “Our door, main”, phone: "1" }\n'), 'local.yaml:2', /marks here are curly/],
  ['curly marks around a title', packOf('A borough', '“A borough”'), 'pack.yaml:2', /marks here are curly/],
  ['curly marks in a list', packOf('base:', 'hide: [“lesson-next”]\nbase:'), 'pack.yaml:9', /marks here are curly/],
  ['curly marks around a day', [base, { ...board, [own]: ours.replace('"2026-11-21"', '“2026-11-21”') }], `${own}:6`, /marks here are curly/],
  ['curly marks in a block', lessonOf(':::callout{tone=note title=“Our words”}\nMore.\n:::'), `${own}:8`, /marks in its braces are curly/],
  ['curly marks around a name in a block', lessonOf(':::add{to=“your-right-to-refer”}\nMore.\n:::'), `${own}:8`, /marks in these braces are curly/],
  ['marks inside marks, as Excel doubles them', over('slots:\n  form: "the ""yellow"" form"\n'), 'local.yaml:2', /ends it too soon. Inside, write curly ones/],
  ['an apostrophe between single marks', over("slots:\n  form: 'the lead's form'\n"), 'local.yaml:2', /ends it too soon/],
  ['no space after a colon', over('slots:\n  form:"the yellow form"\n'), 'local.yaml:2', /a space after form/],
  ['a tab before a name', over('slots:\n\tform: "x"\n'), 'local.yaml:2', /A tab is used to indent. Use spaces/],
  ['a name with an underscore', over('slots:\n  the_form: "x"\n'), 'local.yaml:2', /cannot be a name. Write it in small letters, digits and hyphens: the-form\./],
  ['a number that Excel would shorten', over('contacts:\n  front-door: { label: "x", phone: 02079460001 }\n'), 'local.yaml:2', /"phone" \(in contacts, front-door\): This is read as a number/],
  ['a day as Excel writes it', over('contacts:\n  front-door: { label: "x", checkedOn: 22/11/2026 }\n'), 'local.yaml:2', /Write a day as "2026-11-21": year, month, day/],
  ['a space of no width', over('slots:\n  fo\u200Brm: "x"\n'), 'local.yaml:2', /cannot be seen, before "rm:/],
  ['a bullet that only Word knows', lessonOf('\uF0B7 one'), `${own}:8`, /that only Word knows/],
  ['a list with bullets', lessonOf('Words:\n\n• one'), `${own}:10`, /Begin each line of a list with a hyphen/],
  ['a table from Excel', lessonOf('Who\tNumber'), `${own}:8`, /copied from Excel or Word.*Write \| between the cells/],
  ['front matter between long dashes', [base, { ...board, [own]: ours.replaceAll('---', '—') }], `${own}:1`, /a long dash, as Word writes it/],
  ['an empty line before the front matter', [base, { ...board, [own]: `\n${ours}` }], `${own}:1`, /Remove what stands before the first ---/],
  ['front matter that does not end', [base, { ...board, [own]: ours.replace('---\nWords', 'Words') }], `${own}:1`, /--- that ends the front matter is missing/],
  ['a name that Notepad made longer', withFile('local.yaml.txt'), 'local.yaml.txt:1', /added .txt.*Rename the file to local.yaml/],
  ['a document of Word', withFile('ours.docx'), 'ours.docx:1', /Word, Excel, PDF/],
  ['a copy that Windows made', withFile('local - Copy.yaml', 'slots:\n'), 'local - Copy.yaml:1', /looks like a copy/],
  ['a name with a capital', withFile('Local.yaml', 'slots:\n'), 'Local.yaml:1', /Did you mean local.yaml\?/],
  ['a folder with a capital', withFile('01-Day-one/03-ours.md', ours), '01-Day-one/03-ours.md:1', /Did you mean "01-day-one"\?/],
  ['text in the letters of an old Windows', withFile('local.yaml', Buffer.from('slots:\n  form: "caf\xE9"\n', 'latin1')), 'local.yaml:1', /not saved as UTF-8.*Save as, Encoding/],
  ['the name of a file where an id should be', packOf('base:', 'hide: [02-next]\nbase:'), 'pack.yaml:9', /name of a file; what stands in it has the id "lesson-next"/]
])('%s: one sentence says where and what to do', async (_, stack, where, sentence) => {
  const faults = (await load(stack)).faults.filter(({ weight }) => weight === 'error')
  expect(faults).toHaveLength(1)
  expect(`${faults[0]!.file}:${faults[0]!.line}`).toMatch(new RegExp(`${where.replace(/[.()]/g, '\\$&')}$`))
  expect(faults[0]!.message).toMatch(sentence)
})

test.each<[string, Files[]]>([
  ['a mark at the beginning of the file and line ends of Windows', over('\uFEFFslots:\r\n  form: "the yellow form"\r\n')], ['the Unicode of an older Notepad', withFile('local.yaml', Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from('slots:\n  form: "the yellow form"\n', 'utf16le')]))],
  ['spaces of Word before a name', over('slots:\n\u00A0\u00A0form: "the yellow form"\n')], ['a space of Word after a colon', over('slots:\n  form:\u00A0"the yellow form"\n')], ['a tab after a colon', over('slots:\n  form:\t"the yellow form"\n')],
  ['files that Windows and Word leave behind', [base, { ...over('slots:\n  form: "the yellow form"\n')[1], 'Thumbs.db': 'x', 'desktop.ini': 'x', '~$ours.docx': 'x' }]]
])('%s do no harm', async (_, stack) => {
  const { codes, pack } = await load(stack)
  expect(codes).toEqual([])
  expect(pack!.slots['local:form']).toBe('the yellow form')
})

test('spaces of Word before a heading or a list do no harm, and those inside a sentence stay', async () => {
  const { pack } = await load(lessonOf('##\u00A0What to do\n\n-\u00A0one\n-\u00A0two at 9\u00A0am'))
  const [block] = pack!.modules[0]!.lessons[2]!.blocks
  expect(block && 'html' in block ? block.html.replaceAll('\n', '') : '').toBe('<h2>What to do</h2><ul><li>one</li><li>two at 9\u00A0am</li></ul>')
})

test.each([['slot', 'slots:\n  from: "x"\n', 'form'], ['name', 'names:\n  partnershp: "x"\n', 'partnership'], ['contact', 'contacts:\n  front-dor: { label: "x" }\n', 'front-door']])('a %s that is mistyped in local.yaml is left out and told with the nearest name, and the rest is used', async (_, local, meant) => {
  const { faults, pack } = await load(over(local))
  expect(pack).toBeDefined()
  expect(faults.filter(({ weight }) => weight !== 'unconfirmed')).toEqual([expect.objectContaining({ line: 2, weight: 'left-out', message: expect.stringContaining(`is shown nowhere. Did you mean ${meant}?`) as string })])
})

test('words that are still behind a #, and a name with nothing after it, are told as advice', async () => {
  const { faults } = await load(over('slots:\n  # form: "the yellow form"\n'))
  expect(faults.filter(({ weight }) => weight !== 'unconfirmed').map(({ line, message }) => [line, message])).toEqual([[2, 'This line begins with #, so its words are not used: learners read "the concern form". Take the # away where yours are to be read.']])
  expect((await load(over('slots:\n  form:\n'))).codes).toEqual(['local.yaml:2 slot-empty'])
  expect((await load(over('slots:\n  # form: "the concern form"\n'))).codes).toEqual([])
})

test('what is wrong with the front matter of a lesson and with its words is told together', async () => {
  const wrong = ours.replace('title: Ours', 'title: Ours: the door').replace('Words.', 'Use {local:From}.\n\n• one\n\n::question{q-next}')
  expect((await load([base, { ...board, [own]: wrong }])).codes).toEqual([`${own}:3 yaml`, `${own}:8 unknown-slot`, `${own}:10 list-mark`, `${own}:12 directive-attribute`, `${own}:12 directive-attribute`])
})

test('what is wrong with pack.yaml and with the other files is told together', async () => {
  const { codes } = await load([base, { ...change(board, 'pack.yaml', 'A borough', 'A borough: ours'), 'local.yaml': 'slots:\n  form: “ours”\n', [own]: ours.replace('Words.', '• one') }])
  expect(codes).toEqual([`${own}:8 list-mark`, 'local.yaml:2 curly-quotes', 'pack.yaml:2 yaml'])
})
