import { fillSlots, fillText, sayAnswers, type Block, type Conversation, type Question, type Scenario } from '@safeguarding-kit/content'
import { markResponse } from '@safeguarding-kit/core/training'
import { en } from '@safeguarding-kit/core/training/wording/en'
import { levelWords } from '@safeguarding-kit/core/thresholds/wording/en'
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { responseChoices } from '#lib/learning/responses.ts'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { recordAct } from '#lib/server/database/acts.ts'
import { transact } from '#lib/server/database/index.ts'
import { lastRoleOf, signOff, signOffsOf, type PartSaid, type Saying } from '#lib/server/database/sign-offs.ts'
import { typedIn } from '#lib/server/forms.ts'
import { database } from '#lib/server/index.ts'
import { slotValues } from '#lib/server/learning/fill.ts'
import { readerOf } from '#lib/server/learning/reader.ts'
import { sourcesOf } from '#lib/server/learning/references.ts'
import { assessmentOf, resultOf } from '#lib/server/learning/scenario.ts'
import { currentLessons } from '#lib/server/learning/steps.ts'
import { questionsIn } from '#lib/server/packs/parts.ts'
import { pack as packInUse } from '#lib/server/packs/index.ts'
import type { Actions, PageServerLoad } from './$types'

const verdicts = ['agree', 'change', 'ask'] as const

async function moduleAt(event: Pick<RequestEvent, 'params' | 'locals' | 'url' | 'route' | 'request'>) {
  const boardId = boardWhere(event, 'board-lead', 'coordinator')
  const person = allow(event, may.readPacks(event.locals.person, { boardId }))
  const pack = packInUse()
  const said = (await signOffsOf(database().db, boardId, pack)).find(({ module }) => module.slug === event.params.module)
  if (!said) error(404, 'There is no such module in the pack that is in use now.')
  return { boardId, person, pack, ...said }
}

export const load: PageServerLoad = async (event) => {
  const { boardId, person, pack, module, parts } = await moduleAt(event)
  const { db } = database()
  // With the board's own names and numbers, as its readers have them: whoever signs must not wonder whether one is missing.
  const values = slotValues(pack, await readerOf(db, { boardId, agencyId: null }))
  // A link to a word or another lesson leads to where whoever signs off can read it: they may not be a learner.
  const partOf = (lesson: string): string => `/packs/sign-off/${pack.modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson))?.slug ?? module.slug}#part-${lesson}`
  const html = (text: string): string => fillSlots(text, values, partOf).replaceAll(/href="#term-([^"]+)" class="term" id="[^"]*" aria-describedby="[^"]*"/g, 'href="/glossary#term-$1" class="term"')
  const plain = (text: string): string => fillText(text, values)
  const read = (blocks: readonly Block[]) => blocks.flatMap((block) => {
    if (block.kind === 'prose' || block.kind === 'reflection') return [{ title: block.kind === 'reflection' ? 'To think about' : '', html: html(block.html) }]
    if (block.kind === 'callout') return [{ title: block.title ? plain(block.title) : '', html: html(block.html) }]
    if (block.kind === 'protected') return [{ title: 'Always taught: can be added to, never taken away', html: html([block.html, ...(block.additions ?? [])].join('')) }]
    return block.kind === 'history' ? [{ title: 'How it used to be', html: html(block.html) }] : []
  })
  const question = (it: Question) => ({
    id: it.id, html: html(it.html), critical: it.critical, story: it.kind === 'mark' ? it.story.map((part) => html('html' in part ? part.html : (it.options.find(({ id }) => id === part.option)?.html ?? ''))).join(' ') : '',
    options: sayAnswers(it).map(({ id, html: words, said, feedbackHtml }) => ({ id, html: html(words), said: plain(said), feedback: html(feedbackHtml) }))
  })
  const scenario = (it: Scenario) => {
    const result = resultOf(pack, it), decision = assessmentOf(pack, it)
    const name = (key: string): string => levelWords[key as keyof typeof levelWords]?.name ?? key
    return {
      heading: result.heading, sentences: result.sentences, reasons: result.reasons.map(({ sentence, sources, small }) => ({ sentence, small, sources })), actions: [result, ...result.calledFor].flatMap(({ actions }) => actions.map(({ what }) => what)), asks: result.ask.map(({ question: asked }) => asked),
      teaches: it.teaches.lowest === it.teaches.highest ? name(it.teaches.lowest) : `${name(it.teaches.lowest)} to ${name(it.teaches.highest)}`, differs: it.teaches.lowest !== decision.lowest || it.teaches.highest !== decision.highest,
      marks: responseChoices.map(({ value, label }) => ({ label, verdict: en.verdicts[markResponse(decision, value).verdict] }))
    }
  }
  const notesOf = ({ facilitator }: Scenario) => (facilitator ? [{ what: 'What people tend to get wrong', text: plain(facilitator.wrong) }, { what: 'Ask the group', text: plain(facilitator.ask) }, { what: 'When to stop', text: plain(facilitator.stop) }] : [])
  const conversation = (it: Conversation) => it.turns.map((turn) => ({ id: turn.id, says: plain(turn.says), replies: turn.replies.map((reply) => ({ id: reply.id, text: plain(reply.text), verdict: { good: 'Good', safe: 'Safe', harmful: 'Could do harm' }[reply.verdict], feedback: html(reply.feedbackHtml) })) }))

  const contentOf = (part: PartSaid) => {
    const none = { text: [] as ReturnType<typeof read>, questions: [] as ReturnType<typeof question>[], debrief: [] as ReturnType<typeof read>, notes: [] as { readonly what: string; readonly text: string }[], sources: [] as ReturnType<typeof sourcesOf>, result: null as ReturnType<typeof scenario> | null, turns: [] as ReturnType<typeof conversation> }
    const lesson = part.kind === 'lesson' ? currentLessons(module).find(({ id }) => id === part.id) : undefined
    if (lesson) return { ...none, text: read(lesson.blocks), questions: questionsIn(pack, lesson.blocks).map(question), sources: sourcesOf(pack, lesson.sources) }
    const practised = part.kind === 'scenario' ? module.scenarios.find(({ id }) => id === part.id) : undefined
    if (practised) return { ...none, text: read(practised.story), questions: practised.questions.flatMap((id) => pack.questions[id] ?? []).map(question), debrief: read(practised.debrief), notes: notesOf(practised), sources: sourcesOf(pack, practised.sources), result: scenario(practised) }
    const talk = part.kind === 'conversation' ? pack.conversations[part.id] : undefined
    return talk ? { ...none, turns: conversation(talk) } : { ...none, text: read(module.introduction) }
  }
  return {
    title: plain(module.title), edition: pack.edition, maySay: may.signOffPack(person, { boardId }), role: await lastRoleOf(db, boardId, person.id), saved: event.url.searchParams.has('saved'),
    parts: parts.map((part) => ({
      id: part.id, kind: part.kind, title: plain(part.title), ...contentOf(part),
      said: part.said && { verdict: part.said.verdict, note: part.said.note, role: part.said.role, on: part.said.signed_on, carriedFrom: part.said.pack_hash === pack.hash ? null : part.said.edition }
    }))
  }
}

export const actions: Actions = {
  default: async (event) => {
    const { boardId, pack, module, parts } = await moduleAt(event)
    const person = allow(event, may.signOffPack(event.locals.person, { boardId }))
    const typed = typedIn(await event.request.formData())
    const faults: Record<string, string> = {}
    const role = (typed.role ?? '').trim()
    if (role === '') faults.role = 'Enter your role, such as “chair of the training sub-group”. It stands beside what you agree.'
    else if (role.length > 120) faults.role = 'Use 120 characters or fewer for your role.'
    const sayings = parts.flatMap(({ id, title }): Saying[] => {
      const verdict = verdicts.find((known) => known === typed[`verdict-${id}`])
      const note = (typed[`note-${id}`] ?? '').trim()
      if (note.length > 2000) faults[`note-${id}`] = 'Use 2,000 characters or fewer.'
      if (!verdict && note !== '') faults[`verdict-${id}`] = `Choose agree, change or ask for “${title}”: a note alone says neither.`
      if ((verdict === 'change' || verdict === 'ask') && note === '') faults[`note-${id}`] = verdict === 'change' ? `Say what should change in “${title}”.` : `Write your question about “${title}”.`
      return verdict ? [{ part: id, verdict, note }] : []
    })
    if (sayings.length === 0 && Object.keys(faults).length === 0) faults.form = 'Nothing is marked yet. Choose agree, change or ask for at least one part.'
    if (Object.keys(faults).length > 0) return fail(400, { typed, faults })
    const written = await transact(database(), async (db) => {
      const count = await signOff(db, boardId, pack, module.id, { role, person: person.id }, sayings)
      if (count > 0) await recordAct(db, { board: boardId, by: person.id, act: `In “${fillText(module.title, pack.slots)}”, edition ${pack.edition}, ${count === 1 ? 'one part was' : `${count} parts were`} marked for signing off by the ${role}`, about: module.id })
      return count
    })
    redirect(303, `/packs/sign-off?saved=${encodeURIComponent(`${fillText(module.title, pack.slots)}, ${written} ${written === 1 ? 'part' : 'parts'} marked`)}`)
  }
}
