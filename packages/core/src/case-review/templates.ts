import type { Citation } from '../kernel/citation.ts'
import { sources } from '../sources/index.ts'

/**
 * Sheets on which people gather what a review needs, each a list of headings. The Board wished for one way of gathering for all of London and no form of it was
 * found, so the headings are our own, from what the documents say is gathered. They are copied and filled in where a partnership keeps its papers, never here.
 */
export const templates = [
  { id: 'summary-of-one-agency', cites: ['devon-rapid-reviews', 'cornwall-case-review-toolkit'],
    headings: ['summary-who-writes', 'summary-who-must-be-safe', 'summary-when-it-knew-them', 'summary-what-it-saw', 'summary-what-it-decided', 'summary-whom-it-told', 'summary-what-they-said', 'summary-what-it-would-do-now'] },
  { id: 'one-timeline', cites: ['london-board-update-2009'], headings: ['timeline-when', 'timeline-who-wrote', 'timeline-what-happened', 'timeline-where-recorded', 'timeline-meaning', 'timeline-expected'] },
  { id: 'talk-with-one-person', cites: ['scie-learning-together'], headings: ['talk-what-it-is-for', 'talk-how-it-looked-then', 'talk-key-moments', 'talk-what-shaped-it', 'talk-what-would-help', 'talk-what-comes-of-it'] },
  { id: 'what-is-to-change', cites: ['london-board-update-2009', 'solihull-case-review'], headings: ['change-what', 'change-who', 'change-by-when', 'change-how-far', 'change-what-would-show'] }
] as const

export type TemplateId = (typeof templates)[number]['id']
export type HeadingId = (typeof templates)[number]['headings'][number]

const readOn = new Map(sources.map(source => [source.id as string, source.readOn]))

/** The documents that say what is gathered. */
export const citedBy = ({ cites }: (typeof templates)[number]): readonly Citation[] => cites.map(source => ({ source, at: 'not stated', readOn: readOn.get(source) ?? '2026-11-22' }))
