import type { Block, Lesson, Module, Pack, Question } from '@safeguarding-kit/content'
import { minutesOfQuestion, waysOfAsking } from '@safeguarding-kit/content'
import { createHash } from 'node:crypto'
import { currentLessons } from './steps.ts'

/** One lesson of a module, and what is asked to find out whether somebody knows it. */
export interface AskedOfLesson {
  readonly lesson: Lesson
  /** Nothing asked: it is always read. */
  readonly asked: readonly Question[]
}

/** The questions before a module: what is asked of each lesson, and which stories a refresher keeps. */
export interface Check {
  readonly lessons: readonly AskedOfLesson[]
  readonly keptStories: readonly string[]
}

/** So many questions that are not critical are drawn for a lesson. */
const drawnOfLesson = 2

const rank = (seed: string, id: string): string => createHash('sha256').update(`${seed} ${id}`).digest('hex')
const drawn = <T extends { readonly id: string }>(seed: string, from: readonly T[]): T[] => from.toSorted((one, other) => (rank(seed, one.id) < rank(seed, other.id) ? -1 : 1))

/** The question itself, or one that asks the same. */
const variantOf = (pack: Pack, question: Question, seed: string): Question => drawn(`${seed} ${question.id}`, waysOfAsking(pack, question.id))[0] ?? question

const questionsIn = (pack: Pack, { blocks }: Lesson): readonly Question[] => blocks.flatMap(block => (block.kind === 'question' && pack.questions[block.id]?.status === 'current' ? [pack.questions[block.id] as Question] : []))

/** What everybody reads and answers in the induction, whatever they knew before: protected words, critical questions, stories and talks, and the card with the numbers. */
function isSafetyCritical(pack: Pack, module: Module, block: Block): boolean {
  switch (block.kind) {
    case 'protected': case 'card': return true
    case 'question': return pack.questions[block.id]?.critical === true
    case 'scenario': return module.scenarios.some(scenario => scenario.id === block.id && scenario.critical)
    case 'conversation': return pack.conversations[block.id]?.critical === true
    default: return false
  }
}

/**
 * What is asked before a module. The first time only of lessons that may be skipped: nothing that keeps a child safe is. In a refresher of every lesson
 * that asks anything, the critical questions always. `seed` makes the draw: the same for one person and period, another for the next.
 */
export function checkOf(pack: Pack, module: Module, seed: string, refreshing: boolean): Check {
  const lessons = currentLessons(module).map((lesson): AskedOfLesson => {
    const questions = questionsIn(pack, lesson)
    if (!refreshing && lesson.blocks.some(block => isSafetyCritical(pack, module, block))) return { lesson, asked: [] }
    const critical = questions.filter(question => question.critical), others = drawn(seed, questions.filter(question => !question.critical)).slice(0, drawnOfLesson)
    return { lesson, asked: questions.filter(question => critical.includes(question) || others.includes(question)).map(question => variantOf(pack, question, seed)) }
  })
  const counted = module.scenarios.filter(scenario => scenario.status === 'current' && scenario.counts)
  const critical = counted.filter(scenario => scenario.critical)
  return { lessons, keptStories: (refreshing ? [...critical, ...(critical.length > 0 ? [] : drawn(seed, counted).slice(0, 1))] : counted).map(({ id }) => id) }
}

/** Whether asking first could save anything here. */
export const canAskFirst = (check: Check): boolean => check.lessons.some(({ asked }) => asked.length > 0)

/**
 * The steps that the answers show to be known: each lesson of which everything asked was right, with its questions and its talks that are not critical. A
 * refresher leaves out the stories that were not drawn as well, where their lesson is known. Nothing is known of which nothing was asked.
 */
export function knownBy(pack: Pack, module: Module, check: Check, right: ReadonlySet<string>, refreshing: boolean): readonly string[] {
  const lessons = check.lessons.filter(({ asked }) => asked.length > 0 && asked.every(question => right.has(question.id)))
  const everything = lessons.length === check.lessons.filter(({ asked }) => asked.length > 0).length
  const placed = new Set(check.lessons.flatMap(({ lesson }) => lesson.blocks.flatMap(block => (block.kind === 'scenario' ? [block.id] : []))))
  const stories = (ids: readonly string[]) => (refreshing ? ids.filter(id => !check.keptStories.includes(id)) : [])
  return [
    ...lessons.flatMap(({ lesson }) => [
      lesson.id, ...questionsIn(pack, lesson).map(({ id }) => id),
      ...lesson.blocks.flatMap(block => (block.kind === 'conversation' && !isSafetyCritical(pack, module, block) ? [block.id] : [])),
      ...stories(lesson.blocks.flatMap(block => (block.kind === 'scenario' ? [block.id] : [])))
    ]),
    ...(everything && lessons.length > 0 ? stories(module.scenarios.filter(({ id }) => !placed.has(id)).map(({ id }) => id)) : [])
  ]
}

/** Minutes of a check by count. */
export const minutesToAsk = (check: Check): number => check.lessons.flatMap(({ asked }) => asked).reduce((sum, question) => sum + minutesOfQuestion(question), 0)

/** Minutes of a refresher of a module for somebody who knows it: the questions, the stories that are kept and the lessons that are always read. */
export const minutesIfKnown = (module: Module, check: Check): number =>
  minutesToAsk(check) + module.scenarios.filter(({ id }) => check.keptStories.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0) + check.lessons.filter(({ asked }) => asked.length === 0).reduce((sum, { lesson }) => sum + lesson.minutes, 0)
