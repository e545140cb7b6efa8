import { markAnswer, modelAnswer, type Conversation, type Pack } from '@safeguarding-kit/content'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { walk } from './conversation.ts'
import { addressOf, carryOn, currentModules, onwards, saidWhy, stepsOf, stillToAnswer } from './steps.ts'
import { shippedPack } from './testing.ts'

let pack: Pack
beforeAll(async () => { pack = await shippedPack() })

describe('the steps of a module', () => {
  test('every step is met somewhere, and none is asked for twice', () => {
    for (const module of currentModules(pack)) {
      const { steps } = stepsOf(pack, module)
      expect(new Set(steps.map(step => step.id)).size).toBe(steps.length)
      expect(steps.length).toBeGreaterThan(0)
      for (const step of steps) expect(addressOf(pack, module, step.id)).not.toBe(`/learn/${module.slug}`)
    }
  })

  test('further practice asks for nothing, and two scenarios count in each module that everybody takes after Day one', () => {
    for (const module of currentModules(pack).filter(entry => !entry.milestone)) {
      const counted = stepsOf(pack, module).steps.filter(step => step.kind === 'scenario').map(step => step.id)
      expect(counted.toSorted()).toEqual(module.scenarios.filter(scenario => scenario.counts && scenario.status === 'current').map(scenario => scenario.id).toSorted())
      if (module.required) expect(counted, module.id).toHaveLength(2)
    }
    expect(currentModules(pack).filter(entry => entry.required && !entry.milestone)).toHaveLength(3)
  })

  test('what is retired is asked of nobody any more: a lesson with all in it, a question, a conversation, a scenario', () => {
    for (const module of currentModules(pack)) {
      const { steps } = stepsOf(pack, module)
      for (const step of steps) {
        const without: Pack = {
          ...pack,
          questions: Object.fromEntries(Object.entries(pack.questions).map(([id, question]) => [id, id === step.id ? { ...question, status: 'retired' as const } : question])),
          conversations: Object.fromEntries(Object.entries(pack.conversations).map(([id, conversation]) => [id, id === step.id ? { ...conversation, status: 'retired' as const } : conversation]))
        }
        const retired = {
          ...module, lessons: module.lessons.map(lesson => (lesson.id === step.id ? { ...lesson, status: 'retired' as const } : lesson)),
          scenarios: module.scenarios.map(scenario => (scenario.id === step.id ? { ...scenario, status: 'retired' as const } : scenario))
        }
        const left = stepsOf(without, retired).steps.map(entry => entry.id)
        expect(left).not.toContain(step.id)
        expect(steps.map(entry => entry.id)).toEqual(expect.arrayContaining(left))
      }
    }
  })

  test('a scenario that counts and stands in no lesson is asked for after the lessons', () => {
    const module = currentModules(pack).find(entry => !entry.milestone)!
    const bare = { ...module, lessons: module.lessons.map(lesson => ({ ...lesson, blocks: lesson.blocks.filter(block => block.kind !== 'scenario') })) }
    expect(stepsOf(pack, bare).steps.slice(-2).map(step => step.kind)).toEqual(['scenario', 'scenario'])
  })
})

describe('carrying on', () => {
  const at = (minute: number): string => `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`
  const modules = () => currentModules(pack).filter(module => !module.milestone)
  /** A module, its lessons with the ids of what each asks for. */
  function taught() {
    const module = modules()[0]!
    const lessons = module.lessons.filter(lesson => lesson.status === 'current').map(lesson => ({ lesson, asked: stepsOf(pack, module).steps.filter(step => step.id === lesson.id || lesson.blocks.some(block => 'id' in block && block.id === step.id)) }))
    return { module, lessons }
  }
  const kept = (moduleId: string, itemId: string, minute: number) => ({ id: `kept-${itemId}-${minute}`, kind: 'place-kept' as const, moduleId, itemId, at: at(minute), payload: { block: 0 } })
  const finished = (moduleId: string, itemId: string, minute: number) => ({ id: `finished-${itemId}`, kind: 'lesson-finished' as const, moduleId, itemId, at: at(minute), payload: { seenToEnd: true } })
  const answered = (moduleId: string, itemId: string, minute: number) => ({ id: `answered-${itemId}`, kind: 'question-answered' as const, moduleId, itemId, at: at(minute), payload: { chosen: ['a'], right: true } })

  test('somebody new begins a lesson at its top, not at its first question', () => {
    for (const module of currentModules(pack)) expect(carryOn(pack, module, [])).not.toMatch(/#/)
  })

  test('in a lesson that was begun, the next question is where it goes on', () => {
    const { module, lessons } = taught()
    const several = lessons.find(({ asked }) => asked.filter(step => step.kind === 'question').length > 1)!
    const [first, second] = several.asked.filter(step => step.kind === 'question')
    const before = lessons.slice(0, lessons.indexOf(several)).flatMap(({ asked }) => asked.map(step => (step.kind === 'question' ? answered(module.id, step.id, 1) : finished(module.id, step.id, 1))))
    expect(carryOn(pack, module, [...before, answered(module.id, first!.id, 5)])).toBe(`/learn/${module.slug}/${several.lesson.slug}#${second!.id}`)
  })

  test('what was left out in an earlier lesson waits until the later one is done', () => {
    const { module, lessons } = taught()
    const [one, two] = lessons.filter(({ asked }) => asked.some(step => step.kind === 'question'))
    const events = [finished(module.id, one!.lesson.id, 1), kept(module.id, two!.lesson.id, 2)]
    expect(carryOn(pack, module, events)).toContain(`/${two!.lesson.slug}`)
  })

  test('a story that was answered unsafely opens to be answered again; when all is done there is nothing to carry on', () => {
    const { module } = taught()
    const { steps } = stepsOf(pack, module)
    const story = steps.find(step => step.kind === 'scenario')!
    const all = steps.filter(step => step !== story).map((step, minute) => (step.kind === 'question' ? answered(module.id, step.id, minute) : step.kind === 'conversation'
      ? { id: step.id, kind: 'conversation-finished' as const, moduleId: module.id, itemId: step.id, at: at(minute), payload: { replies: [], reachedEnd: true } } : step.kind === 'scenario' ? { id: step.id, kind: 'scenario-answered' as const, moduleId: module.id, itemId: step.id, at: at(minute), payload: { response: 'consult' as const, verdict: 'safe' as const } } : finished(module.id, step.id, minute)))
    const told = (verdict: 'safe' | 'unprotected') => ({ id: `told-${verdict}`, kind: 'scenario-answered' as const, moduleId: module.id, itemId: story.id, at: at(58), payload: { response: 'consult' as const, verdict } })
    expect(carryOn(pack, module, [...all, told('unprotected')])).toMatch(/^\/practise\/.*\?again$/)
    expect(carryOn(pack, module, [...all, told('safe')])).toBeNull()
  })

  test('a finished lesson leads to the next that is still to do, then to what was left out, and never through what is done', () => {
    const { module, lessons } = taught()
    const [one, two, three] = lessons.map(({ lesson }) => lesson)
    const open = (lesson: typeof one) => `/learn/${module.slug}/${lesson!.slug}`
    expect(onwards(pack, module, one!, [finished(module.id, one!.id, 1)])).toBe(open(two))
    expect(onwards(pack, module, one!, [finished(module.id, two!.id, 1), finished(module.id, one!.id, 2)])).toBe(open(three))
    const done = (without: string) => stepsOf(pack, module).steps.filter(step => step.id !== without).map((step, minute) => (step.kind === 'question' ? answered(module.id, step.id, minute) : step.kind === 'lesson' ? finished(module.id, step.id, minute) : step.kind === 'conversation'
      ? { id: `talked-${step.id}`, kind: 'conversation-finished' as const, moduleId: module.id, itemId: step.id, at: at(minute), payload: { replies: [], reachedEnd: true } } : { id: `told-${step.id}`, kind: 'scenario-answered' as const, moduleId: module.id, itemId: step.id, at: at(minute), payload: { response: 'consult' as const, verdict: 'safe' as const } }))
    const question = lessons.flatMap(({ asked }) => asked).find(step => step.kind === 'question')!
    expect(onwards(pack, module, three!, [...done(question.id), finished(module.id, three!.id, 58)])).toContain(`#${question.id}`)
    expect(onwards(pack, module, one!, [...done(''), finished(module.id, one!.id, 58)])).toBe(open(two))
    expect(onwards(pack, module, lessons.at(-1)!.lesson, done(''))).toBe(`/learn/${module.slug}`)
  })
})

describe('somebody who is led back for one question', () => {
  const found = () => {
    const module = currentModules(pack).find(entry => entry.milestone)!
    const lesson = module.lessons.find(entry => entry.blocks.some(block => block.kind === 'question'))!
    const question = lesson.blocks.find(block => block.kind === 'question')!.id
    return { module, lesson, question, address: addressOf(pack, module, question) }
  }

  test('is told at the head of the lesson for which question, and goes there from it', () => {
    const { lesson, question, address } = found()
    const led = new URL(saidWhy(address), 'https://example.org')
    expect([led.pathname, led.hash]).toEqual([address.replace(/#.*$/, ''), '#still'])
    expect(stillToAnswer(lesson, [], led.searchParams.get('still'))).toBe(question)
  })

  test('is told nothing once the answer is right, whatever the address still says', () => {
    const { lesson, question } = found()
    expect(stillToAnswer(lesson, [question], question)).toBeNull()
  })

  test('is never sent after a question of another lesson, a made-up one, or none', () => {
    const { module, lesson } = found()
    const elsewhere = module.lessons.filter(entry => entry !== lesson).flatMap(entry => entry.blocks.flatMap(block => (block.kind === 'question' ? [block.id] : [])))
    expect(elsewhere.length).toBeGreaterThan(0)
    for (const asked of [...elsewhere, '', 'no-such-question', null]) expect(stillToAnswer(lesson, [], asked)).toBeNull()
  })

  test('every other address is left as it is', () => {
    const { module, lesson } = found()
    for (const address of ['/learn', `/learn/${module.slug}`, addressOf(pack, module, lesson.id), '/practise/a-story?again']) expect(saidWhy(address)).toBe(address)
  })
})

test('each question that ships can be answered right, and by nothing at all it cannot', () => {
  for (const shipped of Object.values(pack.questions)) {
    expect(markAnswer(shipped, modelAnswer(shipped)), shipped.id).toMatchObject({ right: true, safe: false })
    expect(markAnswer(shipped, [])).toBeNull()
    if (shipped.kind === 'single' || shipped.kind === 'multiple') expect(markAnswer(shipped, shipped.options.map(option => option.id))?.right ?? false, shipped.id).toBe(false)
  }
})

describe('a conversation', () => {
  const replies = (conversation: Conversation, seed: readonly number[]): string[] => {
    const said: string[] = []
    for (const number of seed) {
      const turn = walk(conversation, said)?.turn
      if (!turn) break
      said.push(turn.replies[number % turn.replies.length]!.id)
    }
    return said
  }

  test('wherever the learner goes there is an answer, until it ends', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 40 }), seed => {
      for (const conversation of Object.values(pack.conversations)) {
        const said = replies(conversation, seed)
        const walked = walk(conversation, said)
        expect(walked?.steps.map(step => step.reply.id)).toEqual(said)
      }
    }))
  })

  test('every conversation that ships can be brought to its end by kind replies', () => {
    for (const conversation of Object.values(pack.conversations)) {
      const said: string[] = []
      for (let turn = walk(conversation, said)?.turn; turn; turn = walk(conversation, said)?.turn) {
        const next = turn.replies.find(reply => reply.verdict === 'good') ?? turn.replies.find(reply => reply.verdict === 'safe')
        expect(next, `${conversation.id}, ${turn.id}`).toBeDefined()
        said.push(next!.id)
        expect(said.length).toBeLessThan(30)
      }
    }
  })

  test('replies that nobody could have given lead nowhere: forged, out of turn, after the end, or without end', () => {
    for (const conversation of Object.values(pack.conversations)) {
      expect(walk(conversation, ['forged'])).toBeNull()
      const whole: string[] = []
      for (let turn = walk(conversation, whole)?.turn; turn; turn = walk(conversation, whole)?.turn) whole.push((turn.replies.find(reply => reply.verdict === 'good') ?? turn.replies[0]!).id)
      expect(walk(conversation, whole)?.turn).toBeNull()
      expect(walk(conversation, [...whole, whole[0]!])).toBeNull()
    }
    const [some] = Object.values(pack.conversations)
    const round: Conversation = { ...some!, start: 'a', turns: [{ id: 'a', says: '', replies: [{ id: 'again', text: '', verdict: 'safe', feedback: '', feedbackHtml: '', next: 'a' }] }] }
    expect(walk(round, Array.from({ length: 101 }, () => 'again'))).toBeNull()
  })
})
