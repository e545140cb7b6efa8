import { base, change, type Files } from '../../../packages/content/src/small-pack.ts'

const lesson = '01-day-one/02-next.md'

const blocks = `Plain words, a [link](https://www.gov.uk/), **weight** and a list:

- one thing
- another thing

| What you see | What you do |
| --- | --- |
| A mark | Tell your lead |

> “Somebody says something.”

:::callout{tone=danger title="In danger"}
Call 999.
:::

:::callout{tone=note title="To know"}
A note.
:::

:::callout{tone=remember title="To keep"}
Tell today.
:::

:::protected{#a-passage-of-its-own}
A passage that nobody takes away.
:::

:::add{to=a-passage-of-its-own}
And what a board adds to it.
:::

:::history{title="What it used to be called"}
Until 2019 the partnership was the local safeguarding children board.
:::

::contact{slot=front-door}

::card

::media{src=a.svg alt="A plain square" caption="A picture with its words"}

::scenario{#scenario-small}

::conversation{#conversation-small}

:::reflection{#reflect-small}
What would you do first?
:::

::question{#q-one}

::question{#q-next}

::question{#q-order}

::question{#q-match}

::question{#q-mark}

::question{#q-call}
`

const questions = `
- id: q-one
  kind: single
  text: Which one?
  options:
    - { id: this, text: This one., right: true, feedback: "Yes." }
    - { id: more, text: More than this., right: true, safe: true, feedback: "Safe." }
    - { id: other, text: The other., right: false, feedback: "A child waits." }
- id: q-order
  kind: order
  text: What comes first?
  steps:
    - { id: listen, place: 1, text: Listen to the end., feedback: "First." }
    - { id: thank, place: 2, text: Say thank you., feedback: "Then." }
    - { id: say, place: 2, text: Say what happens next., feedback: "Then, or before." }
    - { id: tell, place: 3, text: Tell your lead., feedback: "Today." }
- id: q-match
  kind: match
  critical: true
  text: What do you do about each?
  choices:
    - { id: nine, text: Call 999 }
    - { id: lead, text: Tell your lead }
  items:
    - { id: danger, text: A child in danger now., right: nine, feedback: "Now." }
    - { id: worry, text: A worry that will not go away., right: lead, safe: nine, feedback: "Today." }
- id: q-mark
  kind: mark
  text: What would you tell?
  story:
    - text: It is Monday.
    - { id: shoes, text: For three weeks his shoes have been too small., sign: true, feedback: "A sign." }
    - { id: paint, text: There is paint on his jumper., sign: false, feedback: "No sign." }
    - { id: stay, text: He asks to stay here tonight., sign: true, feedback: "A sign, too." }
- id: q-call
  kind: call
  text: Whom do you call?
  options:
    - { id: friend, text: A friend, feedback: "It helps nobody." }
    - { id: emergency, call: 999, text: "999, the police", first: right, feedback: "Now." }
    - { id: door, call: front-door, text: The front door, next: right, feedback: "Then." }
    - { id: lead, call: lead, text: Your lead, next: right, feedback: "Then." }
`

const scenario = `---
id: scenario-small
title: A small story
minutes: 1
facts: {}
closed: []
teaches: { lowest: universal, highest: child-protection-s47, open: facts, actions: [] }
questions: [q-story]
---
Something happens.

## What to take from this

You ask.
`

/** The small pack with one lesson that holds every block and every kind of question once, and a story that asks two more. */
export const everyBlock: Files = {
  ...change(change(base, lesson, 'Something follows.\n\n::conversation{#conversation-small}\n\n::question{#q-next}\n', blocks), lesson, 'title: What comes next', 'title: Every block'),
  '01-day-one/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="40" height="40"><rect width="40" height="40" fill="#12394a"/></svg>',
  '01-day-one/scenarios/01-small.md': scenario,
  '01-day-one/questions.yaml': `${String(base['01-day-one/questions.yaml'])}${questions}- id: q-story\n  kind: mark\n  text: What stays with you?\n  story:\n    - text: You were there.\n    - { id: quiet, text: He had gone quiet., sign: true, feedback: "A sign." }\n    - { id: rain, text: It rained., sign: false, feedback: "Weather." }\n`
}