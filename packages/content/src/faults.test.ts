import { expect, test } from 'vitest'
import { base, change, load, type Files } from './small-pack.ts'

const lesson = '01-day-one/02-next.md'
const questions = '01-day-one/questions.yaml'
const conversation = '01-day-one/conversations/small.yaml'
const withText = (text: string): Files => change(base, lesson, 'Something follows.', text)

test('the small pack has no fault', async () => {
  const { codes, pack } = await load([base])
  expect(codes).toEqual([])
  expect(pack?.modules.map(module => [module.slug, module.lessons.map(each => each.slug)])).toEqual([['day-one', ['who-to-tell', 'next']]])
})

test.each<[string, Files, string[]]>([
  ['raw HTML is refused', withText('<script>alert(1)</script>'), [`${lesson}:8 raw-html`]],
  ['HTML inside a sentence is refused', withText('Some <b>bold</b> words.'), [`${lesson}:8 raw-html`]],
  ['code is refused', withText('Type `this`.'), [`${lesson}:8 code`]],
  ['a link that runs a script is refused', withText('[press](javascript:alert(1))'), [`${lesson}:8 link`]],
  ['a link without a lock is refused', withText('[press](http://example.org)'), [`${lesson}:8 link`]],
  ['a first-level heading is refused', withText('# Title'), [`${lesson}:8 heading-level`]],
  ['a heading may not jump a level', withText('## One\n\n#### Two'), [`${lesson}:10 heading-level`]],
  ['a picture needs its block', withText('![a](b.png)'), [`${lesson}:8 image`]],
  ['a picture needs a text alternative', withText('::media{src=a.svg}'), [`${lesson}:8 no-alt`]],
  ['a picture must be there', withText('::media{src=a.svg alt="A windscreen"}'), [`${lesson}:8 unknown-media`]],
  ['an unknown block is named', withText(':::calout{tone=note}\nWords.\n:::'), [`${lesson}:8 unknown-directive`]],
  ['a block that is not closed is told', withText(':::callout{tone=note}\nWords.'), [`${lesson}:8 directive-not-closed`, `${lesson}:11 block-inside-block`, `${lesson}:13 block-inside-block`]],
  ['a block whose braces do not close is told', withText(':::callout{tone=note\nWords.\n:::'), [`${lesson}:8 directive-not-read`]],
  ['a callout has one of three tones', withText(':::callout{tone=loud}\nWords.\n:::'), [`${lesson}:8 directive-attribute`]],
  ['a question that nobody is asked is told', change(base, lesson, '::question{#q-next}', ''), [`${questions}:8 not-met`]],
  ['a critical question that nobody is asked is told', change(base, '01-day-one/01-who-to-tell.md', '::question{#q-tell}', ''), [`${questions}:1 not-met`]],
  ['a term inside a question is told', change(base, questions, 'text: What next?', 'text: "What would the :term[lead]{#safeguarding-lead} do?"'), [`${questions}:10 term-not-here`]],
  ['a question of two paragraphs is told', change(base, questions, 'text: What next?', 'text: "One.\\n\\nTwo."'), [`${questions}:10 one-paragraph`]],
  ['a word of the past in feedback or a title is told', change(change(base, questions, 'Time is lost.', 'Ask the LSCB.'), lesson, 'Something follows.', ':::callout{tone=note title="Your CAF"}\nWords.\n:::'), [`${questions}:13 then-word`, `${lesson}:8 then-word`]],
  ['an unknown term is told', withText('A :term[word]{#wrod}.'), [`${lesson}:8 unknown-term`]],
  ['an unknown slot is told', withText('Use {local:from}.'), [`${lesson}:8 unknown-slot`]],
  ['an unknown kind of slot is told', withText('Use {place:form}.'), [`${lesson}:8 unknown-slot`]],
  ['an unknown level is told', withText('Use {level:level-three}.'), [`${lesson}:8 unknown-slot`]],
  ['an unknown contact is told', withText('::contact{slot=frontdoor}'), [`${lesson}:8 unknown-contact`]],
  ['an unknown question is told', withText('::question{#q-tel}'), [`${lesson}:8 unknown-question`]],
  ['an unknown scenario is told', withText('::scenario{#scenario-x}'), [`${lesson}:8 unknown-scenario`]],
  ['an unknown conversation is told', withText('::conversation{#conversation-x}'), [`${lesson}:8 unknown-conversation`]],
  ['a link to a lesson that is not there is told', withText('[x](lesson:lesson-x)'), [`${lesson}:8 unknown-lesson`]],
  ['a word of the past is refused', withText('Call the LSCB\nor complete a CAF.'), [`${lesson}:8 then-word`, `${lesson}:9 then-word`]],
  ['a word of the past may stand in history', withText(':::history\nUntil 2019 called the LSCB.\n:::'), []],
  ['a typed level is advised against', withText('This is level 3.'), [`${lesson}:8 typed-level`]],
  ['a typed time limit is advised against', withText('They answer within one working day.'), [`${lesson}:8 typed-clock`]],
  ['section 47 is the name of a law, not a level', withText('An enquiry under section 47.'), []],
  ['a colon or a time of day in a sentence is only text', withText('Note:this at 10:30 and a:b.'), []],
  ['an unknown source is told', change(base, '01-day-one/01-who-to-tell.md', 'id: wt-2026,', 'id: wt-2025,'), ['01-day-one/01-who-to-tell.md:8 unknown-source']],
  ['a field that does not exist is told with the right one', change(base, lesson, 'summary:', 'sumary:'), [`${lesson}:2 field`, `${lesson}:4 unknown-field`]],
  ['an id used twice is told', change(base, lesson, 'id: lesson-next', 'id: lesson-who-to-tell'), [`${lesson}:2 duplicate-id`, '01-day-one/01-who-to-tell.md:14 unknown-lesson', '01-day-one/index.md:5 minutes']],
  ['minutes must add up', change(base, '01-day-one/index.md', 'minutes: 3', 'minutes: 10'), ['01-day-one/index.md:5 minutes']],
  ['feedback must stand on every option', change(base, questions, ', feedback: "Yes." }', ' }'), [`${questions}:6 field`]],
  ['one option must be right', change(base, questions, 'The lead., right: true', 'The lead., right: false'), [`${questions}:5 no-right-option`]],
  ['two right options of a single are told', change(base, questions, 'Nobody., right: false', 'Nobody., right: true'), [`${questions}:5 two-right-options`]],
  ['an option that does more than is needed may be right too', change(base, questions, 'Nobody., right: false', 'The front door., right: true, safe: true'), []],
  ['a talk that is not a quarter of an hour is told', { ...base, 'first-talk.yaml': '- { id: talk-a, title: One, minutes: 9, learner: Say it., manager: Listen. }\n' }, ['first-talk.yaml:1 talk-minutes']],
  ['a part of the talk without a word for the manager is told', { ...base, 'first-talk.yaml': '- { id: talk-a, title: One, minutes: 15, learner: Say it. }\n' }, ['first-talk.yaml:1 field']],
  ['a slot in a note for whoever teaches must be there', { ...base, 'facilitating.yaml': '- { id: note-a, part: ask, text: "Use {local:from}." }\n' }, ['facilitating.yaml:1 unknown-slot']],
  ['a reply must lead somewhere', change(base, conversation, 'next: end', 'next: nowhere'), [`${conversation}:5 no-end`, `${conversation}:9 unknown-turn`]],
  ['a harmful reply goes back to its turn', change(base, conversation, 'next: opening', 'next: end'), [`${conversation}:10 harmful-goes-on`]],
  ['a turn that nobody reaches is told', change(base, conversation, 'turns:\n', 'turns:\n  - { id: lost, says: "Hm.", replies: [{ id: a, text: A., verdict: good, feedback: Yes., next: end }, { id: b, text: B., verdict: safe, feedback: Yes., next: end }] }\n'), [`${conversation}:6 turn-not-reached`]],
  ['a passage that every pack needs is missed', change(base, '01-day-one/01-who-to-tell.md', '#immediate-danger', '#in-danger'), ['pack.yaml:1 passage-missing']],
  ['the same name twice in YAML is told', change(base, 'pack.yaml', 'locale: en-GB\n', 'locale: en-GB\ntitle: Again\n'), ['pack.yaml:5 yaml']],
  ['a tab in YAML is told', change(base, conversation, '  - id: opening', '\t- id: opening'), [`${conversation}:6 yaml`]],
  ['short cuts of YAML are refused', change(base, 'pack.yaml', 'A small pack', '&a A small pack'), ['pack.yaml:2 yaml-alias']],
  ['an edition that is a number is told', change(base, 'pack.yaml', '"2026.1"', '2026.1'), ['pack.yaml:3 field']],
  ['a day that does not exist is told', change(base, 'pack.yaml', '2026-11-21', '2026-11-31'), ['pack.yaml:7 field']],
  ['text that is not UTF-8 is told', { ...base, [lesson]: Buffer.concat([Buffer.from('---\nid: lesson-next\n'), Uint8Array.of(0xe9, 10)]) }, [`${lesson}:1 not-utf-8`]],
  ['characters that hide text are told', withText('abc\u202Edef'), [`${lesson}:8 hidden-character`]],
  ['a file that is too large is told', { ...base, 'big.md': 'a'.repeat(300 * 1024) }, ['big.md:1 too-large']],
  ['a file that belongs nowhere is told', { ...base, '01-day-one/run.js': 'x', 'extra.yaml': 'a: 1' }, ['01-day-one/run.js:1 file-not-known', 'extra.yaml:1 file-not-expected']],
  ['a drawing with a script in it is refused', { ...withText('::media{src=a.svg alt="A windscreen"}'), '01-day-one/a.svg': '<svg><script>1</script></svg>' }, [`${lesson}:8 unknown-media`, '01-day-one/a.svg:1 media-with-code']],
  ['a published id may not vanish', { ...base, 'issued.yaml': 'lesson-old: lesson\nlesson-next: lesson\nq-next: lesson\n' }, ['issued.yaml:1 vanished-id', 'issued.yaml:3 reused-id']],
  ['what is retired may not be used', change(change(base, lesson, 'minutes: 1', 'minutes: 1\nstatus: retired\nsuccessor: lesson-who-to-tell'), '01-day-one/index.md', 'minutes: 3', 'minutes: 2'), ['01-day-one/01-who-to-tell.md:14 uses-retired']]
])('%s', async (_, files, expected) => {
  expect((await load([files])).codes.toSorted()).toEqual(expected.toSorted())
})

test('every fault says what to do next, with a line that exists', async () => {
  const { faults } = await load([withText('<b>x</b>\n\n# T\n\n::question{#q-x}\n\nThe LSCB.')])
  expect(faults.length).toBe(4)
  for (const fault of faults) expect(fault.message).toMatch(/^.{20,}[.?}]$/s)
})

test('a folder that is not there, and one without pack.yaml, are told together', async () => {
  const { codes } = await load([{ 'notes.md': 'x' }])
  expect(codes).toEqual(['pack.yaml:1 no-pack-file'])
})
