import { asksNext, callVerdict } from './marking.ts'
import type { Question } from './model.ts'

/** One answer that a question offers, with what it counts for in words: for writers, and for whoever signs off. */
export interface SaidAnswer {
  readonly id: string
  readonly html: string
  readonly feedbackHtml: string
  /** Plain text: it may name a choice of the question, slots and all. */
  readonly said: string
  readonly right: boolean
}

/** Everything that a question offers, and what it counts for. Steps stand in their order. */
export function sayAnswers(question: Question): readonly SaidAnswer[] {
  const say = <T extends Question['options'][number]>(options: readonly T[], how: (option: T) => readonly [said: string, right: boolean]) =>
    options.map(option => ({ id: option.id, html: option.html, feedbackHtml: option.feedbackHtml, said: how(option)[0], right: how(option)[1] }))
  switch (question.kind) {
    case 'single': case 'multiple': return say(question.options, ({ right, safe }) => [safe ? 'Safe: more than is needed, and counts as right' : right ? 'Right' : 'Not right', right])
    case 'order': return say(question.options.toSorted((one, other) => one.place - other.place), ({ place }) => [`Place ${place}${question.options.filter(other => other.place === place).length > 1 ? ', either way' : ''}`, true])
    case 'mark': return say(question.options, ({ sign }) => [sign ? 'A sign' : 'No sign by itself: marking it is not wrong', sign])
    case 'match': {
      const named = (ids: readonly string[]) => ids.map(id => `“${question.choices.find(choice => choice.id === id)?.text ?? id}”`).join(' or ')
      return say(question.options, ({ right, safe }) => [`Goes with: ${named(right)}${safe.length > 0 ? `. Safe, and counts as right: ${named(safe)}` : ''}`, true])
    }
    case 'call': return say(question.options, ({ id }) => {
      const said = (asksNext(question) ? (['first', 'next'] as const) : (['first'] as const)).flatMap(when => ({ right: [`right to call ${when}`], safe: [`safe to call ${when}, and counts as right`], wrong: [] })[callVerdict(question.options, id, when)])
      return [said.length === 0 ? 'Not right' : said.join('; ').replace(/^./, first => first.toUpperCase()), said.length > 0]
    })
  }
}
