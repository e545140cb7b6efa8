import { suggest, type Faults } from './faults.ts'
import { answeredIn } from './layer-questions.ts'
import type { QuestionText, Thing } from './layer.ts'
import { asksNext, markAnswer, modelAnswer } from './marking.ts'
import type { Question } from './model.ts'
import type { Stack } from './stack.ts'

type Add = (path: readonly PropertyKey[], code: string, message: string, weight?: 'advice') => void

/** A question can be answered rightly, and only as its kind says; what is drawn in its place is really alike. */
export function checkQuestion({ it, at, dir }: Thing<QuestionText>, stack: Stack, faults: Faults): void {
  const add: Add = (path, code, message, weight) => faults.add(at.file, at.line(path), code, message, weight)
  const field = answeredIn[it.kind]
  const place = (index: number): number => (it.kind === 'mark' ? it.story.findIndex(part => 'option' in part && part.option === it.options[index]?.id) : index)
  checkTwins(it.options, index => [field, place(index), 'id'], `Two ${field === 'story' ? 'sentences' : field} have the id`, add)
  switch (it.kind) {
    case 'single': case 'multiple': checkChoices(it, add); break
    case 'order': checkOrder(it, add); break
    case 'match': checkMatch(it, add); break
    case 'mark': if (!it.options.some(({ sign }) => sign)) add([field], 'no-right-option', 'No sentence is a sign. Mark at least one with sign: true.'); break
    case 'call': checkCall(it, add)
  }
  if (it.alike !== undefined && it.status === 'current') checkAlike(it, dir, stack, add)
}

function checkTwins(things: readonly { readonly id: string }[], path: (index: number) => readonly PropertyKey[], say: string, add: Add): void {
  for (const [index, { id }] of things.entries()) if (things.findIndex(other => other.id === id) < index) add(path(index), 'duplicate-id', `${say} "${id}".`)
}

function checkChoices({ kind, options }: QuestionText & { kind: 'single' | 'multiple' }, add: Add): void {
  const right = options.filter(option => option.right && !option.safe).length
  if (right === 0) add(['options'], 'no-right-option', 'No option is right. Mark the right one with right: true.')
  if (kind === 'single' && right > 1) add(['options'], 'two-right-options', 'More than one option is right. Mark those that do more than is needed with safe: true as well; otherwise leave one, or write kind: multiple.')
  for (const [index, option] of options.entries()) if (option.safe && !option.right) add(['options', index, 'safe'], 'safe-not-right', 'What is safe counts as right: write right: true as well.')
}

function checkOrder({ options }: QuestionText & { kind: 'order' }, add: Add): void {
  const places = new Set(options.map(({ place }) => place))
  if (places.size < 2) return add(['steps'], 'no-order', 'Every step has the same place, so any order would be right. Give the first 1, the next 2.')
  for (const [index, { place }] of options.entries()) if (place > 1 && !places.has(place - 1)) add(['steps', index, 'place'], 'place-skipped', `No step has place ${place - 1}. Count from 1; steps that may go either way have the same place.`)
}

function checkMatch({ choices, options }: QuestionText & { kind: 'match' }, add: Add): void {
  checkTwins(choices, index => ['choices', index, 'id'], 'Two choices have the id', add)
  for (const [index, option] of options.entries())
    for (const field of ['right', 'safe'] as const) for (const id of option[field]) {
      if (!choices.some(choice => choice.id === id)) add(['items', index, field], 'unknown-choice', `There is no choice "${id}".${suggest(id, choices.map(choice => choice.id))}`)
      else if (field === 'safe' && option.right.includes(id)) add(['items', index, field], 'right-and-safe', `"${id}" is named as right already. Name it once.`)
    }
}

function checkCall(question: QuestionText & { kind: 'call' }, add: Add): void {
  const asked = asksNext(question) ? (['first', 'next'] as const) : (['first'] as const)
  const nobody = asked.filter(when => !question.options.some(option => option[when] === 'right'))
  for (const when of nobody) add(['options'], 'no-right-option', `Nobody is right to call ${when}. Say ${when}: right of one at least.`)
  if (nobody.length === 0 && modelAnswer(question as Question).length < asked.length) add(['options'], 'no-next', 'The same one alone is right first and next. Give another that is right next.')
}

/** Whoever is asked this one instead is asked as much: in the same module, and as critical. */
function checkAlike({ id, alike = '', critical }: QuestionText, dir: string, stack: Stack, add: Add): void {
  const other = stack.questions.get(alike)
  if (!other) return stack.hidden.has(alike) ? undefined : add(['alike'], 'unknown-question', `There is no question "${alike}".${suggest(alike, stack.questions.keys())}`)
  if (alike === id || other.it.alike !== undefined) add(['alike'], 'alike-in-a-row', `"${alike}" says itself which question it is like. Name the one that stands in the lesson.`)
  else if (other.it.status === 'retired') add(['alike'], 'uses-retired', `"${alike}" is retired, and with it every other way of asking it. Name one that is taught now, or leave alike out and put this into a lesson.`)
  else if (other.dir !== dir) add(['alike'], 'alike-elsewhere', `"${alike}" belongs to another module. Name one of this module.`)
  else if (other.it.critical !== critical) add(['alike'], 'alike-not-critical', `"${alike}" is ${other.it.critical ? 'critical and this is not' : 'not critical and this is'}. Whoever is asked one instead of the other must be asked as much: make them the same.`)
}

/** What a board's question keeps of the one it replaces: its kind; and where it is critical, that the answer of the base is still right. */
export function keepsAnswer(below: QuestionText, over: Thing<QuestionText>, faults: Faults): void {
  const { it, at } = over
  if (it.kind !== below.kind) return faults.add(at.file, at.line(['kind']), 'kind-changed', `"${it.id}" is of the kind ${below.kind} in the base, and people's answers are kept by its options. Keep kind: ${below.kind}; a question of another kind gets an id of its own.`)
  if (below.critical && markAnswer(it as Question, modelAnswer(below as Question))?.right !== true) faults.add(at.file, at.line([answeredIn[it.kind]]), 'critical-answer-changed', `"${it.id}" is critical, and what is right in the base would not be right here. Change its words, keep the ids, and leave right what is right.`)
}
