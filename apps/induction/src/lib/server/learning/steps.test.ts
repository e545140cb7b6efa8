import type { Conversation, Pack, Question } from '@safeguarding-kit/content'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { walk } from './conversation.ts'
import { isRight } from './lesson-view.ts'
import { addressOf, currentModules, stepsOf } from './steps.ts'
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

  test('further practice asks for nothing, and two scenarios count in each of the three modules', () => {
    for (const module of currentModules(pack).filter(entry => !entry.milestone)) {
      const counted = stepsOf(pack, module).steps.filter(step => step.kind === 'scenario').map(step => step.id)
      expect(counted.toSorted()).toEqual(module.scenarios.filter(scenario => scenario.counts && scenario.status === 'current').map(scenario => scenario.id).toSorted())
      expect(counted).toHaveLength(2)
    }
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

describe('the marking of a question', () => {
  const question = (kind: Question['kind'], right: readonly string[]): Question => ({
    id: 'q', kind, critical: true, html: '', status: 'current', locale: 'en-GB', from: 'x', file: 'x',
    options: ['a', 'b', 'c', 'd'].map(id => ({ id, html: '', right: right.includes(id), feedback: '', feedbackHtml: '' }))
  })
  const chosen = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'forged'), { maxLength: 6 })

  test('one of one is right when it is a right one, and never when others were sent with it', () => {
    fc.assert(fc.property(chosen, given => {
      expect(isRight(question('single', ['b', 'c']), given)).toBe(new Set(given).size === 1 && ['b', 'c'].includes(given[0] ?? ''))
    }))
  })

  test('several are right when exactly the right ones were ticked, in any order', () => {
    fc.assert(fc.property(chosen, given => {
      expect(isRight(question('multiple', ['a', 'd']), given)).toBe([...new Set(given)].toSorted().join() === 'a,d')
    }))
  })

  test('each question that ships can be answered right, and not by ticking everything', () => {
    for (const shipped of Object.values(pack.questions)) {
      const right = shipped.options.filter(option => option.right).map(option => option.id)
      expect(isRight(shipped, shipped.kind === 'single' ? right.slice(0, 1) : shipped.options.filter(option => option.right && !option.safe).map(option => option.id))).toBe(true)
      expect(isRight(shipped, shipped.options.map(option => option.id))).toBe(false)
      expect(isRight(shipped, [])).toBe(false)
    }
  })
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
