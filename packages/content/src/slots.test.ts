import { expect, test } from 'vitest'
import { base, change, load } from './small-pack.ts'
import { fillSlots, fillText } from './slots.ts'

test('what fills a slot is escaped, whoever wrote it', () => {
  const html = '<p>Ask <span data-slot="name:lead">lead</span>.</p>'
  expect(fillSlots(html, { 'name:lead': '<img src=x onerror=alert(1)> & "Zoë"' })).toBe('<p>Ask &#60;img src=x onerror=alert(1)&#62; &#38; &#34;Zoë&#34;.</p>')
})

test('a telephone number becomes a link; an address that runs a script does not', () => {
  const html = '<span data-slot="contact:front-door">front door</span>'
  expect(fillSlots(html, { 'contact:front-door': { text: '020 7946 0000', href: 'tel:02079460000' } })).toBe('<a href="tel:02079460000">020 7946 0000</a>')
  expect(fillSlots(html, { 'contact:front-door': { text: 'x', href: 'javascript:alert(1)' as 'tel:' } })).toBe('x')
})

test('in a translated text the words that fill a slot say that they are in another language', () => {
  const html = '<p lang="pl">Użyj <span data-slot="local:form">form</span>.</p>'
  expect(fillSlots(html, { 'local:form': 'the green form' }, undefined, 'en-GB')).toBe('<p lang="pl">Użyj <span lang="en-GB">the green form</span>.</p>')
})

test('what nobody has filled says so, and names of objects fill nothing', () => {
  expect(fillText('Use {local:form}.', {})).toBe('Use (not filled in yet: form).')
  expect(fillSlots('<span data-slot="local:form">form</span>', {})).toBe('<span class="not-filled">(not filled in yet: form)</span>')
  expect(fillText('{local:form} and {name:lead}', { 'local:form': 'the $& form' })).toBe('the $& form and (not filled in yet: lead)')
})

test('slots and terms of a lesson come out as safe HTML', async () => {
  const { pack } = await load([base])
  const lesson = pack!.modules[0]!.lessons[0]!
  expect(lesson.blocks[0]).toEqual({ kind: 'prose', html: '<p>Tell your <a href="#term-safeguarding-lead" class="term" id="use-safeguarding-lead" aria-describedby="term-safeguarding-lead">safeguarding lead</a> of <span data-slot="name:partnership">partnership</span>. Use <span data-slot="local:form">form</span>.</p>\n<h2>In danger</h2>\n<p>See <a href="#lesson-lesson-next">the next</a>.</p>' })
  expect(lesson.terms).toEqual(['safeguarding-lead'])
  expect(fillSlots('<a href="#lesson-lesson-next">the next</a>', {}, id => `/learn/${id}`)).toBe('<a href="/learn/lesson-next">the next</a>')
})

test('words that stay in another language say so, as a term, in a sentence and in feedback', async () => {
  const { pack, faults } = await load([change(change(base, '01-day-one/02-next.md', 'Something follows.', 'A :term[lead]{#safeguarding-lead lang=en}, again the :term[lead]{#safeguarding-lead lang=en}. Say: :words[“I’m *worried* about {name:lead}.”]{lang=en}'), '01-day-one/questions.yaml', 'text: What next?', 'text: "What is a :words[front door]{lang=en}?"')])
  expect(faults).toEqual([])
  const [block] = pack!.modules[0]!.lessons[1]!.blocks
  expect(block).toEqual({ kind: 'prose', html: '<p>A <a href="#term-safeguarding-lead" class="term" id="use-safeguarding-lead" aria-describedby="term-safeguarding-lead"><span lang="en">lead</span></a>, again the <span lang="en">lead</span>. Say: <span lang="en">“I’m <em>worried</em> about <span data-slot="name:lead">lead</span>.”</span></p>' })
  expect(Object.values(pack!.questions).some(({ html }) => html === 'What is a <span lang="en">front door</span>?')).toBe(true)
})

test('words without their language, or in one that nobody could know, are told with their line', async () => {
  for (const wrong of [':words[front door]', ':words[front door]{lang="the English one"}', ':words[]{lang=en}', ':term[lead]{#safeguarding-lead lang=E}']) expect((await load([change(base, '01-day-one/02-next.md', 'Something follows.', wrong)])).codes, wrong).toContain('01-day-one/02-next.md:8 language')
})

test('only the first use of a term in a lesson is explained', async () => {
  const { pack } = await load([change(base, '01-day-one/02-next.md', 'Something follows.', 'A :term[lead]{#safeguarding-lead}.\n\n- The :term[lead]{#safeguarding-lead} again.')])
  const [block] = pack!.modules[0]!.lessons[1]!.blocks
  expect(block && 'html' in block ? block.html.match(/class="term"/g) : []).toHaveLength(1)
  expect(pack!.modules[0]!.lessons[1]!.terms).toEqual(['safeguarding-lead'])
})

test('tables have column headings that a screen reader can follow, and no styling', async () => {
  const { pack } = await load([change(base, '01-day-one/02-next.md', 'Something follows.', '| Sign | What to do |\n| :-- | --: |\n| A | B |')])
  const [block] = pack!.modules[0]!.lessons[1]!.blocks
  expect(block && 'html' in block ? block.html : '').toContain('<tr>\n<th scope="col">Sign</th>\n<th scope="col">What to do</th>')
})

test('a table with an empty corner has headings for its rows, and no heading without words', async () => {
  const { pack } = await load([change(base, '01-day-one/02-next.md', 'Something follows.', '|  | What to do |\n| --- | --- |\n| Sign | B |')])
  const [block] = pack!.modules[0]!.lessons[1]!.blocks
  expect(block && 'html' in block ? block.html.replaceAll('\n', '') : '').toContain('<tr><td></td><th scope="col">What to do</th></tr></thead><tbody><tr><th scope="row">Sign</th><td>B</td></tr>')
})
