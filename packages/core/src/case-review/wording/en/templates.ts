import type { RuleBookTable } from '../../../kernel/rulebook.ts'
import { citedBy, templates, type HeadingId, type TemplateId } from '../../templates.ts'

const titles: Readonly<Record<TemplateId, { readonly title: string; readonly intro: string }>> = {
  'summary-of-one-agency': { title: 'Sheet: what one agency knew and did', intro: 'Each agency fills in one, also where it knew little. Roles, no names.' },
  'one-timeline': { title: 'Sheet: one timeline for all', intro: 'One line for each thing that happened, from all agencies together. These are its columns.' },
  'talk-with-one-person': { title: 'Sheet: a talk with one person', intro: 'For a member of the family, or someone who worked with the child. One to one, and only if they want to.' },
  'what-is-to-change': { title: 'Sheet: what is to change', intro: 'One for each thing that was learnt, followed until it is done.' }
}

const headings: Readonly<Record<HeadingId, readonly [heading: string, write: string]>> = {
  'summary-who-writes': ['Who writes', 'The agency and the role of whoever writes. Someone who had no part in the case.'],
  'summary-who-must-be-safe': ['Who has to be kept safe today', 'Other children near the same people or place, and what has been done for them.'],
  'summary-when-it-knew-them': ['When it knew the child and the family', 'From when to when, why it began and why it ended.'],
  'summary-what-it-saw': ['What it saw and heard', 'What was seen of the child’s daily life, and what was not looked at.'],
  'summary-what-it-decided': ['What it decided, and why', 'What was known at that time, what was thought, and what made it hard.'],
  'summary-whom-it-told': ['Whom it told, and who told it', 'What was passed on, when, and what came back.'],
  'summary-what-they-said': ['What the child and the family said', 'In their own words, so far as they were written down. Say where nobody asked.'],
  'summary-what-it-would-do-now': ['What it would do now', 'What went well, what it would do in another way, and what it has changed already.'],
  'timeline-when': ['Day and time', 'Say where either is not known.'],
  'timeline-who-wrote': ['Agency and role', 'Of whoever wrote it down.'],
  'timeline-what-happened': ['What happened', 'What was seen, said or done, without judging it.'],
  'timeline-where-recorded': ['Where it is recorded', 'So that somebody can find it again.'],
  'timeline-meaning': ['What it meant for the child', 'What the day was like for the child, and what it tells today.'],
  'timeline-expected': ['What was expected', 'What guidance of that time asked for, whether it was done, and why not where it was not.'],
  'talk-what-it-is-for': ['What was said beforehand', 'What the talk is for, who will read of it, and that they may stop.'],
  'talk-how-it-looked-then': ['How it looked at the time', 'What they saw, knew, hoped and feared then, before anyone knew how it would end.'],
  'talk-key-moments': ['The moments that mattered', 'The two or three that they would tell first, and why those.'],
  'talk-what-shaped-it': ['What shaped what was done', 'Time, work, rules, tools, other people: what helped, and what made it hard.'],
  'talk-what-would-help': ['What would help the next one', 'What they would want to be there for another family or worker.'],
  'talk-what-comes-of-it': ['What comes of it', 'How and when they hear what was learnt, and what support they were offered.'],
  'change-what': ['What has to change', 'One thing, so clear that somebody can say whether it was done.'],
  'change-who': ['Which agency and role', 'One that can do it. Not a person’s name.'],
  'change-by-when': ['By when', 'A day.'],
  'change-how-far': ['How far it is', 'On which day looked at, what is done, and what stands in the way.'],
  'change-what-would-show': ['What would show that it worked', 'What would be different for a child, and how anyone would see it.']
}

/** The sheets as tables of the rule book: what stands under each heading. */
export const templateTables = (): readonly RuleBookTable[] => templates.map(template => ({
  id: template.id, ...titles[template.id], head: ['Heading', 'What to write under it'],
  rows: template.headings.map(id => ({ id, cells: headings[id], citations: citedBy(template), grade: 'inferred' as const }))
}))
