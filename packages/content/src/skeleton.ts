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

/** What a folder of a board's own begins with: which pack it lies over, and every local sentence with what stands now, ready to be changed. */
export const newBoard = (id: string, base: { readonly id: string; readonly edition: string; readonly locale: string; readonly core: string; readonly profile: string }, slots: readonly (readonly [name: string, now: string])[], today: string): Readonly<Record<string, string>> => ({
  'pack.yaml': `# What this folder is, and which pack it lies over. Change the title; leave id, base and core as they are.
id: ${id}
title: "Safeguarding children: your induction in ${titleOf(id)}"
edition: "${today.slice(0, 4)}.1"
locale: ${base.locale}
core: "${base.core}"
profile: ${base.profile}
checkedOn: "${today}"     # the day on which you last read it through
reviewBy: "${sixMonthsAfter(today)}"      # the day by which you read it again
status: draft             # write current when it may be used
base: { id: ${base.id}, edition: "${base.edition}" }
`,
  'local.yaml': `# Your own words. A line that begins with # is not used: take the # away, then change what stands between the quotation marks.
# Telephone numbers of your board and agencies are filled in by the app, under Board; here stand only those that the lessons print.
names:
  # partnership: "Your Borough Safeguarding Children Partnership"
  # council: "Your Borough Council"

slots:
${slots.map(([name, now]) => `  # ${name}: ${JSON.stringify(now)}`).join('\n')}

# practiceWeeks: [1, 4, 12]   # how many weeks after an induction a story to practise is sent by letter; [] sends none

contacts:
  # front-door: { label: "Your front door", phone: "", hours: "", checkedOn: "${today}" }
  # out-of-hours: { label: "Out of hours", phone: "", hours: "", checkedOn: "${today}" }
  # lado: { label: "LADO", phone: "", hours: "", checkedOn: "${today}" }
`
})

function sixMonthsAfter(day: string): string {
  const date = new Date(`${day.slice(0, 8)}01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 6)
  return date.toISOString().slice(0, 10)
}

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
