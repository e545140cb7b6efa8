import type { Rules } from './rules.ts'

/** What a new lesson, module or scenario begins as: whole, so that it passes `check`, and plainly unfinished. */
const titleOf = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')

export const newLesson = (slug: string, today: string): string => `---
id: lesson-${slug}
title: ${titleOf(slug)}
summary: One sentence that says what a reader will know afterwards.
minutes: 1
checkedOn: "${today}"
sources: []
---
Begin with something that happens at work, in a few short sentences.

## What to do

Say what to do, in order. Name your {name:partnership} where it matters.

:::callout{tone=remember title="Remember"}
The one thing to keep in mind.
:::
`

export const newModule = (slug: string): string => `---
id: ${slug}
title: ${titleOf(slug)}
summary: One sentence that says what this module is for.
minutes: 1
required: false
---
Two or three sentences of welcome.
`

/** A scenario with no facts yet: it teaches what the rules answer to that, so that it is right from the first minute. */
export function newScenario(slug: string, profile: string, asOf: string, rules: Rules): string {
  const answer = rules.decide({ facts: {}, closed: [], profile, asOf })
  if (!answer.ok) throw new Error(`The rules do not answer an empty form for ${profile} on ${asOf}: ${answer.reasons.join(' ')}`)
  return `---
id: scenario-${slug}
title: ${titleOf(slug)}
minutes: 3
counts: false             # true: it stands in the module's minutes
facts: {}                 # what the story tells, as { fact-id: "yes" }, of any procedure
closed: []                # groups in which somebody asked and found nothing more
teaches:
  lowest: ${answer.lowest}
  highest: ${answer.highest}
  open: ${answer.open}
  actions: []
${answer.next ? `  next: ${answer.next}\n` : ''}questions: []
sources: []
---
Tell the story to "you", in a few short sentences. Say only what you would see or hear.

## What to take from this

Say what the answers point to, why, and what to do next. Then say what doing less would have meant for the child.
`
}
