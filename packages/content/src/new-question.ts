import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectFaults, nearest, sayFault } from './faults.ts'
import { decode } from './office.ts'
import { Refusal } from './refusal.ts'
import { readYaml } from './yaml.ts'

/** What a writer reads of a kind: what the learner does, and its part of the file with nothing filled in. */
interface Skeleton { readonly learner: string; readonly fields: string }

const skeletons: Readonly<Record<string, Skeleton>> = {
  single: { learner: 'chooses one answer: a decision', fields: `  options:                # two to twelve; one is right
    - id: first           # a short name of your own: learners do not see it
      text: ""            # an answer
      right: true
      feedback: ""        # why it is right
    - id: second
      text: ""
      right: false
      feedback: ""        # what would happen to the child
` },
  multiple: { learner: 'ticks all that fit: things that hold together', fields: `  options:                # two to twelve; it is right when exactly the right ones are ticked
    - id: first           # a short name of your own: learners do not see it
      text: ""            # something to tick
      right: true
      feedback: ""        # why it belongs
    - id: second
      text: ""
      right: false
      feedback: ""        # why it does not
` },
  order: { learner: 'puts steps in order: what you do first, second, third', fields: `  steps:                  # three to ten; learners see them jumbled
    - id: first           # a short name of your own: learners do not see it
      place: 1            # 1 comes first; two steps with the same place may go either way
      text: ""            # something to do
      feedback: ""        # why it comes here
    - id: second
      place: 2
      text: ""
      feedback: ""
    - id: third
      place: 3
      text: ""
      feedback: ""
` },
  match: { learner: 'gives each line one of a few choices: what you see, and what to do about it', fields: `  choices:                # two to eight, in few plain words
    - id: one-choice      # a short name of your own: learners do not see it
      text: ""            # something to choose
    - id: other-choice
      text: ""
  items:                  # two to ten lines
    - id: first
      text: ""            # what is seen or heard
      right: one-choice   # the id of the choice that fits; add safe: other-choice where that does more than is needed
      feedback: ""        # why it fits
    - id: second
      text: ""
      right: other-choice
      feedback: ""
` },
  mark: { learner: 'marks sentences in a story: noticing', fields: `  story:                  # in reading order
    - text: ""            # only told: it cannot be marked
    - id: first           # a short name of your own: learners do not see it
      text: ""            # a sentence that can be marked
      sign: true          # a sign
      feedback: ""        # why it is one
    - id: second
      text: ""
      sign: false         # no sign by itself
      feedback: ""
` },
  call: { learner: 'says whom to call first, and whom next', fields: `  options:                # three to ten people
    - id: lead            # a short name of your own: learners do not see it
      text: ""            # who it is
      call: lead          # whose number is shown: lead, deputy, front-door, out-of-hours, lado, police, 999, 101
      first: right        # right to call first; safe: more than is needed; leave the line out where it is not right
      feedback: ""        # why
    - id: front-door
      text: ""
      call: front-door
      next: right         # right to call next
      feedback: ""
    - id: nobody
      text: ""            # somebody whom you would not call
      feedback: ""
` }
}

/** The kinds of question, each with what the learner does: for whoever has not chosen yet. */
export const sayKinds = (): string => Object.entries(skeletons).map(([kind, { learner }]) => `  ${kind.padEnd(9)} the learner ${learner}`).join('\n')

/**
 * Adds a question with nothing filled in to the `questions.yaml` of a module's folder, and answers the file. What stands in it stays as it is. Until it is
 * filled in `check` tells each empty line.
 */
export async function newQuestion(folder: string, slug: string, kind: string | undefined): Promise<string> {
  const skeleton = kind === undefined ? undefined : skeletons[kind]
  if (!kind || !skeleton) {
    const near = kind === undefined ? undefined : nearest(kind, Object.keys(skeletons))
    throw new Refusal(`${kind === undefined ? 'Which kind of question?' : `"${kind}" is not a kind of question.${near === undefined ? '' : ` Did you mean ${near}?`}`} Write one of these at the end of the line:\n${sayKinds()}`)
  }
  const id = slug.startsWith('q-') ? slug : `q-${slug}`
  const file = join(folder, 'questions.yaml')
  const bytes = await readFile(file).catch(() => undefined)
  const before = bytes && decode(bytes)
  if (bytes && (before === undefined || bytes[0] === 0xff || bytes[0] === 0xfe)) throw new Refusal(`${file} is not saved as UTF-8 text. Save it again with the encoding UTF-8 (Notepad: Save as, Encoding), then try again.`)
  const faults = collectFaults()
  const read = before === undefined ? undefined : readYaml(before, file, faults)
  if (before !== undefined && !read) throw new Refusal(`Mend this first, then try again; nothing was written.\n${faults.all.map(sayFault).join('\n')}`)
  const entries = read?.value ?? []
  if (!Array.isArray(entries) || (before ?? '').replace(/^\s*#.*$/gm, '').trimStart().startsWith('[')) throw new Refusal(`${file} is not a list with a hyphen before each question. Make it one, then try again; nothing was written.`)
  if (entries.some(entry => entry !== null && typeof entry === 'object' && 'id' in entry && entry.id === id)) throw new Refusal(`${file} has a question "${id}" already. Choose another name; nothing was written.`)
  await appendFile(file, `${before === undefined || before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n'}# The learner ${skeleton.learner}. Write between the quotation marks; inside them, “ and ” are curly. check tells what is still empty.
# Learners are asked it where a lesson has this on a line of its own: ::question{#${id}}
- id: ${id}
  kind: ${kind}
  # critical: true        # take the # away where it must be right, whatever the score
  text: ""                # what you ask
${skeleton.fields}`)
  return file
}
