import type { Grade } from '../kernel/citation.ts'
import type { Day } from '../kernel/fact.ts'
import { sourceById, workingTogether, type Edition } from '../sources/index.ts'

/** What one thing was called, and from which day. */
export interface Name { readonly from: Day; readonly name: string; readonly grade: Grade; readonly source: string }

/** Things that every worker meets under another name than those before them. Before the first name that is known there is none. */
export const thenAndNow = [
  { id: 'the-board', names: [
    { from: '2006-04-01', name: 'Local Safeguarding Children Board (LSCB)', grade: 'seen', source: 'london-board-update-2008' },
    { from: '2019-09-29', name: 'local safeguarding children partnership', grade: 'recalled', source: 'working-together-2018' }
  ] },
  { id: 'help-before-a-referral', names: [
    { from: '2006-04-01', name: 'additional needs, with the Common Assessment Framework (CAF)', grade: 'reported', source: 'caf-practitioners-guide-2010' },
    { from: '2013-04-15', name: 'early help', grade: 'inferred', source: 'london-procedures-referral-5' },
    { from: '2026-03-19', name: 'early help in the community, then Family Help', grade: 'reported', source: 'leeds-on-the-2026-edition' }
  ] },
  { id: 'who-leads-it', names: [
    { from: '2006-04-01', name: 'lead professional', grade: 'reported', source: 'trix-on-the-2018-edition' },
    { from: '2018-07-04', name: 'lead practitioner', grade: 'reported', source: 'trix-on-the-2018-edition' }
  ] },
  { id: 'assessment-by-a-social-worker', names: [
    { from: '2006-04-01', name: 'initial assessment, then core assessment', grade: 'reported', source: 'coventry-initial-assessment' },
    { from: '2013-04-15', name: 'one assessment', grade: 'reported', source: 'tees-on-the-2013-edition' }
  ] },
  { id: 'review-after-serious-harm', names: [
    { from: '2006-04-01', name: 'serious case review', grade: 'recalled', source: 'working-together-2006' },
    { from: '2018-07-04', name: 'child safeguarding practice review', grade: 'reported', source: 'trix-on-the-2018-edition' }
  ] },
  { id: 'harm-outside-the-home', names: [
    { from: '2018-07-04', name: 'contextual safeguarding', grade: 'reported', source: 'trix-on-the-2020-update' },
    { from: '2020-12-09', name: 'risk outside the home', grade: 'reported', source: 'trix-on-the-2020-update' }
  ] }
] as const satisfies readonly { readonly id: string; readonly names: readonly [Name, ...Name[]] }[]

/** The id of something that was called otherwise in another time: the partnership, a review, the lead. */
export type NamedThing = (typeof thenAndNow)[number]['id']

/**
 * What a thing was called on a day; nothing before its first name that is known.
 * @example calledOn('the-board', '2010-06-01')?.name // → 'Local Safeguarding Children Board (LSCB)'
 */
export function calledOn(thing: NamedThing, day: Day): Name | undefined {
  const found: { readonly names: readonly Name[] } | undefined = thenAndNow.find(({ id }) => id === thing)
  return found?.names.findLast(({ from }) => from <= day)
}

const title = (id: string): string => { const document = sourceById(id); return document ? document.title : id }

/**
 * What began between two days besides the rules, for `toldInText` of the rule book: editions of the guidance with how well their first day is known, and names that changed.
 * @example alsoChanged('2018-01-01', '2026-11-21').map(({ heading }) => heading) // → ['Guidance that began', 'Called otherwise']
 */
export function alsoChanged(after: Day, to: Day): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const editions: readonly Edition[] = workingTogether
  return [
    { heading: 'Guidance that began', lines: editions.filter(({ inForce: { from } }) => after < from && from <= to).map(({ edition, inForce: { from }, firstDay }) => `Working Together, ${edition}: from ${from} (${firstDay.grade}: ${firstDay.means})`) },
    { heading: 'Called otherwise', lines: thenAndNow.flatMap(({ id }) => {
      const was = calledOn(id, after), now = calledOn(id, to)
      return was && now && was.name !== now.name ? [`${was.name}: now ${now.name} (${now.grade}, ${title(now.source)})`] : []
    }) }
  ]
}
