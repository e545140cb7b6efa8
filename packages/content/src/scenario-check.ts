import type { Faults } from './faults.ts'
import type { Rules, RulesQuestion } from './rules.ts'
import type { Stack } from './stack.ts'
import { suggest } from './faults.ts'

/** What each scenario asks of the rules: its own facts, or those of the worked case that it names. */
export function scenarioQuestions(stack: Stack, rules: Rules | undefined, faults: Faults): Map<string, RulesQuestion> {
  const found = new Map<string, RulesQuestion>()
  for (const { it, at, from } of stack.scenarios.values()) {
    const layer = stack.layers.find(each => each.id === from)!
    if (it.case === undefined) {
      found.set(it.id, { facts: it.facts, closed: it.closed, profile: it.profile ?? layer.profile, asOf: it.asOf ?? layer.checkedOn, ...(it.days && { days: it.days }) })
      continue
    }
    if (!rules) {
      faults.add(at.file, at.line(['case']), 'case-not-read', 'This scenario takes its facts from a worked case of the rules, and the pack was loaded without rules.', 'advice')
      continue
    }
    const worked = rules.workedCase(it.case)
    if (!worked) faults.add(at.file, at.line(['case']), 'unknown-case', `The rules have no worked case "${it.case}".`)
    else found.set(it.id, { ...worked, ...(it.profile ? { profile: it.profile } : {}), ...(it.asOf ? { asOf: it.asOf } : {}) })
  }
  return found
}

const nothingMore = 'nothing more to ask'

/** A scenario cannot teach what the rules would not answer: levels, what is open, actions and the next question are compared with what every procedure that the facts call for answers together. */
export function compareWithRules(stack: Stack, questions: ReadonlyMap<string, RulesQuestion>, rules: Rules, faults: Faults): void {
  for (const { it, at, from } of stack.scenarios.values()) {
    const question = questions.get(it.id)
    if (!question || it.status === 'retired') continue
    if (it.procedure !== 'assess' && !rules.procedures.includes(it.procedure)) {
      faults.add(at.file, at.line(['procedure']), 'unknown-procedure', `There is no procedure "${it.procedure}".${suggest(it.procedure, rules.procedures)} Write assess, or leave it out, for whatever the facts call for.`)
      continue
    }
    const answer = rules.decide(question)
    const own = stack.layers.findIndex(layer => layer.id === from)
    const mend = stack.layers.slice(own + 1).some(layer => layer.variants.length > 0)
      ? `Where the stricter rules of a folder over this one make the difference, copy this file to the same place in that folder, write replaces: "${stack.layers[own]!.edition}" below its id, and change what it teaches.`
      : undefined
    const differs = (field: string, expected: string, actual: string) =>
      faults.add(at.file, at.line(['teaches', field]), 'teaches-otherwise', `The scenario teaches ${field}: ${expected}; the rules answer ${actual}. ${mend ?? (field === 'actions' || actual === nothingMore ? 'Take it out, or change the facts.' : `If the facts are those of the story, write ${field}: ${actual}; otherwise change the facts.`)}`)
    if (!answer.ok) {
      for (const reason of answer.reasons) {
        const path = reason.slice(0, reason.indexOf(':')).split('.')
        faults.add(at.file, at.line(path[0] === 'closed' ? ['closed', Number(path[1])] : path[0] === 'days' || path[0] === 'facts' ? path : ['facts']), 'rules-refuse', `The rules do not answer this: ${reason}${/Did you mean|Facts|Groups/.test(reason) ? '' : ' The names of facts and groups stand in docs/rule-book, at the end of each entry.'}`)
      }
      continue
    }
    if (it.procedure !== 'assess' && !answer.called.includes(it.procedure)) faults.add(at.file, at.line(['procedure']), 'procedure-not-called', `The scenario is about ${it.procedure}, and nothing in its facts calls for that; they call for: ${answer.called.join(', ')}. Give an answer to one of its questions, or a sign that calls for it.`)
    for (const field of ['lowest', 'highest', 'open'] as const) if (it.teaches[field] !== answer[field]) differs(field, it.teaches[field], answer[field])
    for (const action of it.teaches.actions) if (!answer.actions.includes(action)) differs('actions', action, `${answer.actions.join(', ') || 'no action'}.${suggest(action, answer.actions)}`)
    if (it.teaches.next !== undefined && it.teaches.next !== answer.next) differs('next', it.teaches.next, answer.next ?? nothingMore)
    if (it.teaches.next === undefined && answer.next !== undefined && answer.open.startsWith('facts')) faults.add(at.file, at.line(['teaches', 'open']), 'next-not-held', `Nobody checks what this story asks first. Write next: ${answer.next} below teaches, and read the story for whether that is the right question.`, 'advice')
  }
}
