import type { Block, Lesson, Module, Pack, Question, Scenario } from './model.ts'
import { waysOfAsking } from './alike.ts'
import { sayAnswers } from './answers.ts'
import { saidThresholds, type ThresholdChanges } from './threshold-changes.ts'
import { escapeHtml, fillSlots, fillText, type SlotValues } from './slots.ts'

/**
 * The whole pack as pages to read, print and mark up: one page to a module, with right answers and feedback shown.
 * For writers and for whoever signs off; learners use the app. The answer is file name to HTML.
 * @param thresholds what `thresholdChanges` found, for a page of its own; left out where no variant changes a threshold
 */
export function previewPages(pack: Pack, thresholds?: ThresholdChanges): Record<string, string> {
  const values: SlotValues = { ...pack.slots, ...Object.fromEntries(Object.values(pack.contacts).map(contact => [`contact:${contact.slot}`, [contact.label, contact.phone].filter(Boolean).join(', ')])) }
  const address = new Map(pack.modules.flatMap(module => module.lessons.map(lesson => [lesson.id, `${module.slug}.html#${lesson.id}`])))
  const show: Show = { pack, html: html => fillSlots(html, values, id => address.get(id) ?? `#lesson-${id}`), text: text => escapeHtml(fillText(text, values)) }
  const pages: Record<string, string> = {
    'index.html': page(pack, pack.title, `<h1>${show.text(pack.title)}</h1>
<p>${pack.stack.map(part => `${escapeHtml(part.id)}, edition ${escapeHtml(part.edition)}`).join('; ')}. Checked on ${pack.checkedOn}; to be read again by ${pack.reviewBy}.</p>
<ol>${pack.modules.map(module => `<li><a href="${module.slug}.html">${show.text(module.title)}</a>, ${minutes(module)}. ${show.text(module.summary)}</li>`).join('\n')}</ol>
${thresholds ? '<p><a href="thresholds.html">What changes in the thresholds</a>, to be signed.</p>' : ''}
${pack.firstTalk.length > 0 ? `<article><h2>The talk with the manager</h2>${pack.firstTalk.map(part => `<h3>${show.text(part.title)}</h3><p class="meta">${part.id}, ${minutes(part)}</p><p>Learner: ${show.text(part.learner)}</p><p>Manager: ${show.text(part.manager)}</p>`).join('\n')}</article>` : ''}
${pack.facilitating.length > 0 ? `<article><h2>For whoever teaches a group</h2><ul>${pack.facilitating.map(note => `<li>${show.text(note.text)} <span class="meta">${note.id}, ${note.part}</span></li>`).join('\n')}</ul></article>` : ''}`)
  }
  if (thresholds) pages['thresholds.html'] = page(pack, 'What changes in the thresholds', thresholdPage(thresholds))
  for (const module of pack.modules) pages[`${module.slug}.html`] = page(pack, module.title, modulePage(show, module))
  return pages
}

const lines = (title: string, all: readonly string[]) => (all.length > 0 ? `<p>${title}</p><ul>${all.map(each => `<li>${escapeHtml(each)}</li>`).join('')}</ul>` : '')

function thresholdPage(found: ThresholdChanges): string {
  const { changes, examples, more, tried } = saidThresholds(found)
  return `<p><a href="index.html">All modules</a></p>
<h1>What changes in the thresholds</h1>
${found.titles.map(title => `<p>${escapeHtml(title)}</p>`).join('\n')}
${changes.map(({ when, now, before, lists }, at) => `<section><h2>${at + 1}. ${escapeHtml(when)}</h2>
<table><tr><th scope="row">Until now</th><td>${escapeHtml(before)}</td></tr><tr><th scope="row">Now</th><td><strong>${escapeHtml(now)}</strong></td></tr></table>
${lists.map(({ title, items }) => lines(title, items)).join('')}</section>`).join('\n') || '<p>No answer comes out differently; only names or details change.</p>'}
${lines('Stories that come out differently:', examples)}
<p>${escapeHtml([more, tried].filter(Boolean).join(' '))}</p>
<p>Agreed for the board by (role): ____________________ &#160; on: ____________</p>`
}

const minutes = ({ minutes }: { readonly minutes: number }) => `${minutes} minute${minutes === 1 ? '' : 's'}`

interface Show { readonly pack: Pack; readonly html: (html: string) => string; readonly text: (text: string) => string }

const page = (pack: Pack, title: string, body: string) => `<!doctype html>
<html lang="${escapeHtml(pack.locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}: preview</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}aside{border-left:.4rem solid;padding:.1rem 1rem;margin:1rem 0}table{border-collapse:collapse}th,td{border:1px solid;padding:.3rem .5rem;text-align:left}.meta{font-size:.9rem}@media print{article{break-before:page}}</style></head>
<body><p class="meta">Preview of ${escapeHtml(pack.id)} ${escapeHtml(pack.edition)}${pack.status === 'draft' ? ', draft' : ''}. Not for learning.</p>
${body}
</body></html>
`

function modulePage(show: Show, module: Module): string {
  const terms = [...new Set([module.terms, ...module.lessons.map(lesson => lesson.terms), ...module.scenarios.map(scenario => scenario.terms)].flat())]
  return `<p><a href="index.html">All modules</a></p>
<h1>${show.text(module.title)}</h1>
<p>${show.text(module.summary)} ${minutes(module)}.</p>
${blocks(show, module.introduction)}
${module.lessons.map(lesson => lessonPart(show, lesson)).join('\n')}
${module.scenarios.map(scenario => scenarioPart(show, scenario)).join('\n')}
${terms.length > 0 ? `<article><h2>Words</h2><dl>${terms.map(id => `<dt id="term-${id}">${show.text(show.pack.terms[id]?.term ?? id)}</dt><dd>${show.text(show.pack.terms[id]?.meaning ?? '')}</dd>`).join('\n')}</dl></article>` : ''}`
}

const sources = (show: Show, thing: Lesson | Scenario) => (thing.sources.length === 0 ? '' : `<h3>Sources</h3><ul class="meta">${thing.sources.map(({ id, at, grade }) => `<li>${show.text(show.pack.sources[id]?.title ?? id)}${at ? `, ${show.text(at)}` : ''} (${grade})</li>`).join('')}</ul>`)
const note = (show: Show, text: string | undefined) => (text ? `<p><strong>Content note:</strong> ${show.text(text)}</p>` : '')

const lessonPart = (show: Show, lesson: Lesson) => `<article id="${lesson.id}"><h2>${show.text(lesson.title)}</h2>
<p class="meta">${lesson.id}, ${minutes(lesson)}, checked on ${lesson.checkedOn}, from ${escapeHtml(lesson.from)}${lesson.status === 'retired' ? ', retired' : ''}</p>
${note(show, lesson.contentNote)}${blocks(show, lesson.blocks)}${sources(show, lesson)}</article>`

const scenarioPart = (show: Show, scenario: Scenario) => `<article id="${scenario.id}"><h2>${show.text(scenario.title)}</h2>
<p class="meta">${scenario.id}, ${minutes(scenario)}, ${scenario.counts ? 'counts' : 'further practice'}. Facts: ${escapeHtml(Object.entries(scenario.facts).map(([fact, answer]) => `${fact}: ${answer}`).join(', ') || 'none')}. Closed: ${escapeHtml(scenario.closed.join(', ') || 'none')}.
Teaches ${scenario.teaches.lowest} to ${scenario.teaches.highest}, open: ${scenario.teaches.open}${scenario.teaches.next ? `, next: ${scenario.teaches.next}` : ''}. Actions: ${escapeHtml(scenario.teaches.actions.join(', ') || 'none')}.</p>
${note(show, scenario.contentNote)}${blocks(show, scenario.story)}
${scenario.questions.map(id => question(show, show.pack.questions[id])).join('\n')}
${blocks(show, scenario.debrief)}${cardNote(show, scenario)}${sources(show, scenario)}</article>`
const cardNote = (show: Show, { facilitator }: Scenario) => (facilitator ? `<h3>For whoever teaches this story</h3><ul><li>What people tend to get wrong: ${show.text(facilitator.wrong)}</li><li>Ask the group: ${show.text(facilitator.ask)}</li><li>When to stop: ${show.text(facilitator.stop)}</li></ul>` : '')

const blocks = (show: Show, all: readonly Block[]) => all.map(block => one(show, block)).join('\n')

function one(show: Show, block: Block): string {
  switch (block.kind) {
    case 'prose': return show.html(block.html)
    case 'callout': case 'history': return `<aside>${block.title ? `<p><strong>${show.text(block.title)}</strong></p>` : ''}${show.html(block.html)}</aside>`
    case 'protected': return `<aside id="${block.id}"><p class="meta">Protected: ${block.id}</p>${show.html(block.html)}${(block.additions ?? []).map(show.html).join('')}</aside>`
    case 'question': return waysOfAsking(show.pack, block.id).map(asked => question(show, asked)).join('\n')
    case 'scenario': return `<p><a href="#${block.id}">Scenario: ${block.id}</a></p>`
    case 'conversation': return conversation(show, block.id)
    case 'reflection': return `<aside><p class="meta">Reflection</p>${show.html(block.html)}</aside>`
    case 'contact': return `<p>${show.text(`{contact:${block.slot}}`)}</p>`
    case 'card': return '<p>(The learner\'s own card stands here.)</p>'
    case 'media': return `<figure><img src="media/${escapeHtml(block.src)}" alt="${show.text(block.alt)}">${block.caption ? `<figcaption>${show.text(block.caption)}</figcaption>` : ''}</figure>`
  }
}

function question(show: Show, asked: Question | undefined): string {
  if (!asked) return ''
  const told = asked.kind === 'mark' ? `<p>${asked.story.map(part => ('html' in part ? show.html(part.html) : `<u>${show.html(asked.options.find(option => option.id === part.option)?.html ?? '')}</u>`)).join(' ')}</p>` : ''
  return `<aside id="${asked.id}"><p class="meta">${asked.id}, ${asked.kind}${asked.critical ? ', critical' : ''}${asked.alike ? `, asked of some instead of ${asked.alike}` : ''}</p><p><strong>${show.html(asked.html)}</strong></p>${told}
<ul>${sayAnswers(asked).map(({ html, said, feedbackHtml }) => `<li>${show.html(html)} <strong>${show.text(said)}.</strong> ${show.html(feedbackHtml)}</li>`).join('\n')}</ul></aside>`
}

function conversation(show: Show, id: string): string {
  const held = show.pack.conversations[id]
  if (!held) return ''
  return `<aside id="${held.id}"><p><strong>${show.text(held.title)}</strong></p>${held.turns.map(turn => `<p id="${held.id}-${turn.id}">${show.text(held.who)}: ${show.text(turn.says)}</p>
<ul>${turn.replies.map(reply => `<li>${show.text(reply.text)} <strong>(${reply.verdict})</strong> ${show.html(reply.feedbackHtml)} ${reply.next === 'end' ? 'It ends.' : `<a href="#${held.id}-${reply.next}">It goes on.</a>`}</li>`).join('\n')}</ul>`).join('\n')}</aside>`
}
