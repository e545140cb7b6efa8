import type { Faults } from './faults.ts'
import { waysOfAsking } from './alike.ts'
import { markAnswer, modelAnswer } from './marking.ts'
import type { Block, Conversation, Lesson, Module, Pack, Question, Scenario } from './model.ts'
import { proseOf, readingEase, type ReadingEase } from './reading-age.ts'
import { fillSlots } from './slots.ts'
import type { Stack } from './stack.ts'

/** What a nursery assistant on a phone should be able to read with ease. Older than this is told as advice. */
export const highestReadingAge = 12
/** A formula says nothing of a few sentences: shorter texts are not advised on. */
const enoughWords = 100
/** Words a minute of somebody who reads with care, on a phone. */
const wordsAMinute = 200
/** Minutes to think before choosing one answer. */
const thinking = 0.25
/** By how much of the minutes told the count may differ, either way. */
export const allowance = 0.1
/** Lessons are told in whole minutes, one at least: a module shorter than this, told and counted, cannot be held to a tenth. */
const enoughMinutes = 5

export interface ReadingOfText extends ReadingEase {
  readonly what: string
  readonly file: string
  /** Minutes that the pack tells the learner. */
  readonly minutes: number
  /** Minutes by count: words at 200 a minute, each question and turn with all its answers, the feedback on one of them, and a quarter of a minute to think. */
  readonly counted: number
}

const htmlOf = (blocks: readonly Block[]): string => blocks.map(block => ('html' in block ? [block.html, ...('additions' in block ? (block.additions ?? []) : [])].join('\n') : '')).join('\n')
const lengthOf = (texts: readonly string[]): number => readingEase(texts.map(proseOf).join('\n')).words

/** Minutes that one question takes by count: what somebody reads who answers well, and the time to think: twice as long where every part wants a thought of its own. */
export function minutesOfQuestion(question: Question): number {
  const answered = new Set((markAnswer(question, modelAnswer(question))?.parts ?? []).map(part => part.option))
  const told = 'choices' in question ? question.choices.map(choice => choice.text) : 'story' in question ? question.story.flatMap(part => ('html' in part ? [part.html] : [])) : []
  const words = lengthOf([question.html, ...told, ...question.options.map(option => option.html), ...question.options.filter(option => answered.has(option.id)).map(option => option.feedbackHtml)])
  return words / wordsAMinute + thinking * (question.kind === 'order' || question.kind === 'match' ? 2 : 1)
}
const minutesOfTalk = ({ turns }: Conversation): number =>
  turns.reduce((sum, { says, replies }) => sum + lengthOf([says, ...replies.map(reply => reply.text), ...replies.filter(reply => reply.verdict === 'good').slice(0, 1).map(reply => reply.feedbackHtml)]) / wordsAMinute + thinking, 0)

function readingOf(pack: Pack, { title, file, minutes }: Lesson | Scenario, blocks: readonly Block[], questions: readonly string[]): ReadingOfText {
  const ease = readingEase(proseOf(fillSlots(htmlOf(blocks), pack.slots)))
  const asked = [...questions, ...blocks.flatMap(block => (block.kind === 'question' ? [block.id] : []))].map(id => Math.max(0, ...waysOfAsking(pack, id).map(minutesOfQuestion)))
  const held = blocks.flatMap(block => (block.kind === 'conversation' ? (pack.conversations[block.id] ?? []) : []))
  const counted = ease.words / wordsAMinute + asked.reduce((sum, longest) => sum + longest, 0) + held.reduce((sum, talk) => sum + minutesOfTalk(talk), 0)
  return { ...ease, what: title, file, minutes, counted: Math.round(counted * 10) / 10 }
}

/** Every current lesson and scenario of a module: how long, and how hard. Where a scenario counts is the module's to say. */
export const readingsOf = (pack: Pack, { lessons, scenarios }: Module): { readonly lessons: readonly ReadingOfText[]; readonly scenarios: readonly (ReadingOfText & { readonly counts: boolean })[] } => ({
  lessons: lessons.filter(lesson => lesson.status === 'current').map(lesson => readingOf(pack, lesson, lesson.blocks, [])),
  scenarios: scenarios.filter(scenario => scenario.status === 'current').map(scenario => ({ ...readingOf(pack, scenario, [...scenario.story, ...scenario.debrief], scenario.questions), counts: scenario.counts }))
})

/** Minutes of a module by count: its lessons, with what they ask, and the stories that count. Further practice stands outside. */
const countedIn = ({ lessons, scenarios }: ReturnType<typeof readingsOf>): number =>
  Math.round(10 * [...lessons, ...scenarios.filter(scenario => scenario.counts)].reduce((sum, { counted }) => sum + counted, 0)) / 10

/** Minutes that a module takes by count. */
export const minutesByCount = (pack: Pack, module: Module): number => countedIn(readingsOf(pack, module))

/**
 * Tells where a module takes longer or shorter than learners are told, and advises where a text is harder to read than its readers should have to bear.
 * A pack of its own tells the true minutes or does not load. Where a board's own words made the difference, learners are told the counted minutes and
 * the board is advised: it must not lose its page for a sentence.
 */
export function checkReading(pack: Pack, { modules, lessons, scenarios, layers }: Pick<Stack, 'modules' | 'lessons' | 'scenarios' | 'layers'>, faults: Faults): Pack {
  if (!/^en\b/.test(pack.locale)) return pack
  // Another error may be why words are missing or too many: then nothing is said of minutes.
  const whole = !faults.all.some(fault => fault.weight === 'error'), laidOver = layers.length > 1
  const shownAs = new Map([...modules.values(), ...lessons.values(), ...scenarios.values()].map(({ file, at }) => [file, at.file])), shown = (file: string) => shownAs.get(file) ?? file
  return { ...pack, modules: pack.modules.map(module => {
    const readings = readingsOf(pack, module), counted = countedIn(readings)
    for (const { age, file, words } of [...readings.lessons, ...readings.scenarios])
      if (words >= enoughWords && age > highestReadingAge) faults.add(shown(file), 1, 'reading-age', `This reads like a text for the age of ${age}; aim for ${highestReadingAge} or less. Shorten the longest sentences, and say the longest words in another way.`, 'advice')
    if (!whole || module.status !== 'current' || Math.max(module.minutes, counted) < enoughMinutes || Math.abs(module.minutes - counted) <= allowance * module.minutes) return module
    const how = `${wordsAMinute} words a minute, and time to think before each answer. See it lesson by lesson with \`safeguarding-content reading\`.`, line = modules.get(module.id)?.at.line(['minutes']) ?? 1
    if (!laidOver) faults.add(shown(module.file), line, 'minutes-untrue', `Learners are told ${module.minutes} minutes, and by count this takes ${counted}: ${how} Shorten the words, or tell the true minutes.`)
    else faults.add(shown(module.file), line, 'minutes-untrue', `With the words that your board lays over, this takes ${counted} minutes by count and not ${module.minutes}: ${how} Learners are told ${Math.round(counted)}. Shorten your words if that is too long.`, 'advice')
    return laidOver ? { ...module, minutes: Math.round(counted) } : module
  }) }
}

/** The readings as lines: each module with its minutes, each lesson and story with words, reading age and minutes told and counted. */
export const sayReadings = (pack: Pack): string[] => pack.modules.filter(module => module.status === 'current').flatMap(module => {
  const { lessons, scenarios } = readingsOf(pack, module)
  const line = ({ what, words, age, minutes, counted }: ReadingOfText, more = '') => `  ${what}: ${words} words, reading age ${age}, told ${minutes} min, counted ${counted}${more}`
  return [`${module.title}: told ${module.minutes} min, counted ${countedIn({ lessons, scenarios })}`, ...lessons.map(lesson => line(lesson)), ...scenarios.map(scenario => line(scenario, scenario.counts ? '' : ' (further practice)'))]
})
