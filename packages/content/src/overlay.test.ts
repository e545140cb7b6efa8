import { expect, test } from 'vitest'
import type { Pack } from './model.ts'
import { base, board, change, load, type Files } from './small-pack.ts'

const next = (replaces: string, body = 'The borough says.') => `---\nid: lesson-next\ntitle: What comes next here\nsummary: One sentence.\nminutes: 1\ncheckedOn: "2026-11-21"\n${replaces}---\n${body}\n`
const over = (files: Files): Files => ({ ...board, ...files })
const who = '01-day-one/01-who-to-tell.md'
const lessons = (pack: Pack | undefined) => pack?.modules.flatMap(module => module.lessons.map(lesson => `${module.slug}/${lesson.slug} ${lesson.title} (${lesson.from})`))

test('a board that changes nothing has the same lessons, from the base', async () => {
  const { pack, codes } = await load([base, board])
  expect(codes).toEqual([])
  expect(lessons(pack)).toEqual(['day-one/who-to-tell Who to tell (small)', 'day-one/next What comes next (small)'])
  expect(pack?.stack).toEqual([{ id: 'small', edition: '2026.1' }, { id: 'borough', edition: '2026.1' }])
})

test('the same id replaces the lesson, and it keeps its place and address', async () => {
  const { pack, codes } = await load([base, over({ 'day-one/99-ours.md': next('replaces: "2026.1"\n') })])
  expect(codes).toEqual([])
  expect(lessons(pack)).toEqual(['day-one/who-to-tell Who to tell (small)', 'day-one/next What comes next here (borough)'])
})

test('a replacement names the edition it replaced', async () => {
  expect((await load([base, over({ '01-day-one/02-next.md': next('') })])).codes).toEqual(['01-day-one/02-next.md:2 replaces'])
  expect((await load([base, over({ '01-day-one/02-next.md': next('replaces: "2025.4"\n') })])).codes).toEqual(['01-day-one/02-next.md:7 replaces'])
  expect((await load([base, over({ '01-day-one/02-next.md': next('replaces: "2026.1"\n').replace('lesson-next', 'lesson-nxt') })])).faults.map(fault => fault.message).join()).toContain('Did you mean "lesson-next"?')
})

test('a new file adds a lesson in the order of its number, and the module takes longer', async () => {
  const { pack, codes } = await load([base, over({ '01-day-one/01b-here.md': next('').replace('lesson-next', 'lesson-here') })])
  expect(codes).toEqual(['01-day-one/index.md:5 minutes-changed'])
  expect(lessons(pack)?.map(lesson => lesson.split(' ')[0])).toEqual(['day-one/who-to-tell', 'day-one/01b-here', 'day-one/next'])
  expect(pack?.modules[0]?.minutes).toBe(4)
})

test('a lesson in a folder that is no module is told', async () => {
  expect((await load([base, over({ '09-elsewhere/01-here.md': next('').replace('lesson-next', 'lesson-here') })])).codes).toEqual(['09-elsewhere/01-here.md:1 no-module'])
})

test('local.yaml fills what the base left to the board', async () => {
  const { pack } = await load([base, over({ 'local.yaml': 'slots:\n  form: the green form\nnames:\n  partnership: The Borough Partnership\n' })])
  expect(pack?.slots).toMatchObject({ 'local:form': 'the green form', 'name:partnership': 'The Borough Partnership' })
  const { codes, faults } = await load([base, over({ 'local.yaml': 'slots:\n  from: the green form\n' })])
  expect(codes).toEqual(['local.yaml:2 slot-not-used'])
  expect(faults.find(fault => fault.code === 'slot-not-used')?.message).toContain('Did you mean form?')
})

test('a lesson that is not required may be hidden, and what pointed at it disappears', async () => {
  const plain = change(base, who, 'See [the next](lesson:lesson-next).', 'More.')
  const { pack } = await load([plain, change(board, 'pack.yaml', 'base:', 'hide: [lesson-next, q-next]\nbase:')])
  expect(lessons(pack)).toEqual(['day-one/who-to-tell Who to tell (small)'])
  expect(Object.keys(pack?.questions ?? {})).toEqual(['q-tell'])
})

test.each([
  ['a required module', 'day-one', 'hide-required'],
  ['a lesson with a protected passage', 'lesson-who-to-tell', 'hide-required'],
  ['a critical question', 'q-tell', 'hide-required'],
  ['something that is not there', 'lesson-nxt', 'hide-unknown'],
  ['a lesson that another links to', 'lesson-next', 'link-to-hidden']
])('%s cannot be hidden', async (_, id, code) => {
  expect((await load([base, change(board, 'pack.yaml', 'base:', `hide: [${id}]\nbase:`)])).faults.filter(fault => fault.weight === 'error').map(fault => fault.code)).toEqual([code])
})

test('a protected passage can be added to from any file', async () => {
  const { pack, codes } = await load([base, over({ 'ours.md': ':::add{to=immediate-danger}\nHere, call {contact:front-door} too. A :term[lead]{#safeguarding-lead}.\n:::\n' })])
  expect(codes).toEqual([])
  const passage = pack?.modules[0]?.lessons[0]?.blocks.find(block => block.kind === 'protected' && block.id === 'immediate-danger')
  expect(passage).toMatchObject({ html: '<p>Words about immediate-danger.</p>', additions: ['<p>Here, call <span data-slot="contact:front-door">front door</span> too. A lead.</p>'] })
})

test('words that are added to a passage stand there once, in the language that is read', async () => {
  const own = over({ 'ours.md': ':::add{to=immediate-danger}\nHere, ring us too.\n:::\n', 'ours.pl.md': ':::add{to=immediate-danger}\nTutaj dzwoń też do nas.\n:::\n' })
  for (const [locale, said] of [[undefined, 'Here, ring us too.'], ['pl', 'Tutaj dzwoń też do nas.'], ['cy', 'Here, ring us too.']] as const) {
    const { pack } = await load([base, own], { rules: 'none', ...(locale ? { locale } : {}) })
    expect(pack?.modules[0]?.lessons[0]?.blocks).toContainEqual(expect.objectContaining({ id: 'immediate-danger', additions: [`<p>${said}</p>`] }))
  }
})

test('an addition may only point at what there is', async () => {
  expect((await load([base, over({ 'ours.md': ':::add{to=immediate-danger}\nAsk :term[him]{#wrod}, on {local:from}.\n:::\n' })])).codes).toEqual(['ours.md:2 unknown-slot', 'ours.md:2 unknown-term'])
})

test('an addition to a passage that is not there is told', async () => {
  expect((await load([base, over({ 'ours.md': ':::add{to=imediate-danger}\nMore.\n:::\n' })])).codes).toEqual(['ours.md:1 unknown-passage'])
})

test('a board\'s lesson keeps the critical questions of the one it replaces', async () => {
  const left = change(replaced(text => text), who, '::question{#q-tell}', '')
  expect((await load([base, left])).codes).toEqual(['01-day-one/questions.yaml:1 not-met'])
})

test.each([
  ['a required module', '01-day-one/index.md', (text: string) => text.replace('required: true', 'required: false\nreplaces: "2026.1"'), 'required-lost'],
  ['a milestone', '01-day-one/index.md', (text: string) => text.replace('milestone: true', 'replaces: "2026.1"'), 'milestone-lost'],
  ['a lesson with a protected passage, by retiring it,', who, (text: string) => text.replace('minutes: 2', 'minutes: 2\nreplaces: "2026.1"\nstatus: retired'), 'retire-required']
])('%s cannot be taken away by replacing it', async (_, path, edit, code) => {
  expect((await load([base, over({ [path]: edit(String(base[path])) })])).faults.map(fault => fault.code)).toContain(code)
})

const replaced = (change: (text: string) => string) => over({ [who]: change(String(base[who]).replace('minutes: 2', 'minutes: 2\nreplaces: "2026.1"')) })

test('a replaced lesson keeps its protected passages, empty or word for word', async () => {
  const { pack, codes } = await load([base, replaced(text => text.replace('Tell your', 'Here, tell your').replace('Words about immediate-danger.\n', ''))])
  expect(codes).toEqual([])
  expect(pack?.modules[0]?.lessons[0]?.blocks).toContainEqual({ kind: 'protected', id: 'immediate-danger', html: '<p>Words about immediate-danger.</p>' })
})

test('a protected passage is never replaced or left out', async () => {
  expect((await load([base, replaced(text => text.replace('Words about immediate-danger.', 'Wait until Monday.'))])).faults.map(fault => fault.code)).toContain('protected-changed')
  expect((await load([base, replaced(text => text.replace(':::protected{#immediate-danger}\nWords about immediate-danger.\n:::\n', ''))])).faults.map(fault => fault.code)).toContain('protected-lost')
})

test('three folders are laid over one another: base, region, borough', async () => {
  const region = change(board, 'pack.yaml', 'id: borough', 'id: region')
  const borough = change(board, 'pack.yaml', 'id: small', 'id: region')
  const { pack, codes } = await load([base, { ...region, '01-day-one/02-next.md': next('replaces: "2026.1"\n', 'The region says.') }, { ...borough, '01-day-one/02-next.md': next('replaces: "2026.1"\n') }])
  expect(codes).toEqual([])
  expect(lessons(pack)?.[1]).toBe('day-one/next What comes next here (borough)')
})

test('folders given in the wrong order, or over another edition, are told', async () => {
  expect((await load([board, base])).faults.map(fault => fault.code)).toContain('base-missing')
  expect((await load([base, change(board, 'pack.yaml', 'edition: "2026.1" }', 'edition: "2025.9" }')])).codes).toEqual(['pack.yaml:9 base-edition'])
  expect((await load([base, change(board, 'pack.yaml', 'id: small', 'id: other')])).codes).toEqual(['pack.yaml:9 base-differs'])
})

test('a board\'s thresholds are handed on as they were written', async () => {
  const { pack } = await load([base, over({ 'variant.yaml': 'id: stricter\nrules: []\n' })])
  expect(pack?.variants).toEqual([{ file: 'borough/variant.yaml', document: { id: 'stricter', rules: [] } }])
  expect((await load([{ ...base, 'variant.yaml': 'id: x\n' }])).codes).toEqual(['variant.yaml:1 variant-in-base'])
})

const part = (id: string, minutes: number, title = 'Your part') => `- { id: ${id}, title: ${title}, minutes: ${minutes}, learner: Say it., manager: "Listen, {name:agency}." }\n`

test('a board says one part of the talk in its own words, and the others stay where they were', async () => {
  const talk: Files = { ...base, 'first-talk.yaml': part('talk-part', 10) + part('talk-lead', 5, 'The lead') }
  const { pack, codes } = await load([talk, over({ 'first-talk.yaml': part('talk-part', 10, 'Your part here') })])
  expect(codes).toEqual([])
  expect(pack?.firstTalk.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual(['Your part here 10', 'The lead 5'])
  expect((await load([talk, over({ 'first-talk.yaml': part('talk-more', 3) })])).codes).toEqual(['first-talk.yaml:1 talk-minutes'])
})

test('a board adds a note for whoever teaches a group', async () => {
  const note = (id: string, text: string) => `- { id: ${id}, part: care, text: "${text}" }\n`
  const { pack, codes } = await load([{ ...base, 'facilitating.yaml': note('facilitate-a', 'Be kind.') }, over({ 'facilitating.yaml': note('facilitate-b', 'Use {local:form}.') })])
  expect(codes).toEqual([])
  expect(pack?.facilitating.map(({ id }) => id)).toEqual(['facilitate-a', 'facilitate-b'])
})

const story: Files = { '01-day-one/scenarios/01-a-mark.md': '---\nid: scenario-a-mark\ntitle: A mark\nminutes: 3\nfacts: {}\nteaches: { lowest: universal, highest: child-protection-s47, open: facts, actions: [] }\nfacilitator: { wrong: "People wait.", ask: "Who else knows?", stop: "When somebody speaks of a real child." }\n---\nA story.\n\n## What to take from this\n\nAsk.\n' }

test('a story carries its own note for whoever teaches it, and a board may write another without the story', async () => {
  const noteOf = async (...stack: Files[]) => { const { pack, codes } = await load(stack); return [pack?.modules[0]?.scenarios[0]?.facilitator?.ask, codes] }
  expect(await noteOf({ ...base, ...story })).toEqual(['Who else knows?', []])
  expect(await noteOf({ ...base, ...story }, over({ 'facilitating.yaml': '- { scenario: scenario-a-mark, wrong: "People wait.", ask: "Who here would ring {name:partnership}?", stop: "At once." }\n' }))).toEqual(['Who here would ring {name:partnership}?', []])
  expect((await load([{ ...base, ...story }, over({ 'facilitating.yaml': '- { scenario: scenario-a-mrak, wrong: "A.", ask: "Use {local:from}.", stop: "C." }\n' })])).codes).toEqual(['facilitating.yaml:1 unknown-scenario', 'facilitating.yaml:1 unknown-slot'])
  expect((await load([{ ...base, ...story }, over({ 'facilitating.yaml': '- { id: note-a, part: ask, text: "One." }\n- { scenario: scenario-a-mark, wrong: "A.", stop: "C." }\n' })])).codes).toEqual(['facilitating.yaml:2 field'])
})

test('a board chooses in which weeks stories to practise are sent, or none', async () => {
  const weeks = async (said: string) => { const { pack, codes } = await load([base, over({ 'local.yaml': said })]); return pack ? (pack.practiceWeeks ?? null) : codes }
  expect([await weeks(''), await weeks('practiceWeeks: [8, 2]\n'), await weeks('practiceWeeks: []\n')]).toEqual([null, [2, 8], []])
  expect([await weeks('practiceWeeks: [0]\n'), await weeks('practiceWeeks: 4\n'), await weeks('practiceWeeks: [4, 4]\n')]).toEqual([['local.yaml:1 field'], ['local.yaml:1 field'], ['local.yaml:1 field']])
})

test('what a board retires is left out of the lessons beneath that show it, and a link to it is told', async () => {
  const retired = (id: string) => `- id: ${id}\n  kind: multiple\n  replaces: "2026.1"\n  status: retired\n  text: What next?\n  options:\n    - { id: write, text: Write it down., right: true, feedback: "Yes." }\n    - { id: wait, text: Wait., right: false, feedback: "No." }\n`
  const { pack, codes } = await load([base, over({ '01-day-one/questions.yaml': retired('q-next') })])
  expect(codes).toEqual(['01-day-one/questions.yaml:4 no-successor'])
  expect(pack?.modules[0]?.lessons[1]?.blocks.some(block => block.kind === 'question')).toBe(false)
  const lesson = '---\nid: lesson-next\ntitle: Gone\nsummary: One.\nminutes: 1\ncheckedOn: "2026-11-21"\nreplaces: "2026.1"\nstatus: retired\n---\nGone.\n'
  expect((await load([base, over({ '01-day-one/02-next.md': lesson })])).faults.filter(({ weight }) => weight === 'error').map(({ code }) => code)).toEqual(['uses-retired'])
})
