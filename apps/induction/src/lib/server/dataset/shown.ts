import { besideNeighbours, changeSince, definitionIn, indicators, inOrder, periodOf, pooled, valueOf, yearBefore, before, type CountId, type Figure, type Indicator, type IndicatorId, type Period, type Value } from '@safeguarding-kit/core/dataset'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import { sourceById } from '@safeguarding-kit/core/sources'
import type { Neighbour } from '../database/dataset.ts'
import { grades } from '../learning/references.ts'
import { typedCounts } from './numbers.ts'

type Known = Indicator & { readonly id: IndicatorId }
export const all: readonly Known[] = indicators

/** A number as people read it. */
export const figure = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
const valueSaid = ({ unit }: Indicator, value: number): string => `${unit === 'count' ? figure(value) : value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}${unit === 'percent' ? '%' : ''}`
const times = { percent: ' points', 'per-10,000': '', count: '' } as const

/** Looks up what was recorded, by period and count. */
export function reader(figures: readonly Figure[]): (period: Period) => (count: CountId) => number | undefined {
  const known = new Map(figures.map(({ period, count, value }) => [`${period} ${count}`, value]))
  return period => count => known.get(`${period.id} ${count}`)
}

/** One indicator in one period, in words: the figure with what it was worked out from, or why there is none. */
export function sayFigure(indicator: Indicator, period: Period, counted: (count: CountId) => number | undefined) {
  const value = valueOf(indicator, period, counted), definition = definitionIn(indicator, period)
  const part = definition && counted(definition.counted), whole = definition?.outOf && counted(definition.outOf)
  return {
    period: period.id, value: value.said === 'value' ? valueSaid(indicator, value.value) : null, why: value.said === 'nothing' ? en.nothing[value.why] : null, known: part !== undefined || whole !== undefined,
    from: definition?.outOf && (part !== undefined || whole !== undefined) ? `${part === undefined ? 'not known' : figure(part)} of ${whole === undefined ? 'not known' : figure(whole)}` : null
  }
}

/** The indicators with a figure in any of some periods, the newest first, under their themes: what the overview shows. */
export function tableOf(figures: readonly Figure[], periods: readonly Period[]) {
  const of = reader(figures), order = periods.toSorted((one, other) => inOrder(other, one))
  const rows = all.map(indicator => ({ id: indicator.id, theme: indicator.theme, name: en.indicators[indicator.id].name, unit: indicator.unit === 'per-10,000' ? en.units[indicator.unit] : '', cells: order.map(period => sayFigure(indicator, period, of(period))) })).filter(({ cells }) => cells.some(({ known }) => known))
  return { periods: order.map(period => ({ id: period.id, label: en.period(period) })), themes: Object.entries(en.themes).map(([id, label]) => ({ id, label, rows: rows.filter(({ theme }) => theme === id) })).filter(theme => theme.rows.length > 0) }
}

/** How an indicator is counted now and was counted before, how sure that is, and where it stands. */
export function definitionsOf(indicator: Known) {
  return indicator.definitions.map(({ from, knownFrom, to, counted, outOf, citations, certain }) => ({
    from, known: knownFrom ?? false, to: to ?? null, counted: en.counts[counted], outOf: outOf ? en.counts[outOf] : null, measure: grades[certain.measure], counting: grades[certain.counting], byTheApp: citations.length === 0,
    sources: citations.map(({ source, at, readOn }) => { const document = sourceById(source); return { id: `${source} ${at}`, title: document?.title ?? source, publisher: document?.publisher ?? '', edition: document?.edition ?? '', at: at === 'not stated' ? '' : at, address: document?.address.startsWith('http') ? document.address : null, copy: document?.copy ?? null, readOn, where: document?.place === 'another-area' } })
  }))
}

function changeSaid(indicator: Indicator, earlier: Value, now: Value): string {
  const change = changeSince(earlier, now)
  if (change.said === 'nothing') return change.why === 'counted-otherwise' ? 'counted otherwise then' : 'not known'
  return change.by === 0 ? 'as before' : `${figure(Math.abs(change.by))}${times[indicator.unit]} ${change.by > 0 ? 'more' : 'fewer'}`
}

/** An indicator over every period that has a figure of the board's or of a neighbour, the newest first. Nothing is ranked: areas stand by name, and the board's figure beside their span. */
export function seriesOf(indicator: Known, figures: readonly Figure[], neighbours: readonly Neighbour[]) {
  const of = reader(figures), counts = new Set(indicator.definitions.flatMap(({ counted, outOf }) => [counted, outOf]))
  const periods = [...new Set([...figures.filter(({ count }) => counts.has(count)).map(({ period }) => period), ...neighbours.map(({ period }) => period)])].flatMap(id => periodOf(id) ?? []).sort((one, other) => inOrder(other, one))
  return periods.map(period => {
    const value = (at: Period): Value => valueOf(indicator, at, of(at)), now = value(period)
    const theirs = neighbours.filter(one => one.period === period.id), beside = besideNeighbours(now, theirs.map(one => one.value))
    return {
      ...sayFigure(indicator, period, of(period)), label: en.period(period), since: changeSaid(indicator, value(before(period)), now), sinceAYear: period.quarter === null ? null : changeSaid(indicator, value(yearBefore(period)), now),
      neighbours: theirs.map(one => ({ id: one.id, area: one.area, value: valueSaid(indicator, one.value), source: one.source, address: one.address, readOn: one.read_on })),
      beside: beside ? { lowest: valueSaid(indicator, beside.lowest), middle: valueSaid(indicator, beside.middle), highest: valueSaid(indicator, beside.highest), lies: beside.lies, tellWhy: beside.tellWhy, count: beside.neighbours } : null
    }
  })
}

/** What an agency's numbers come to, as parts that share nobody. */
export const partsOf = ({ workers, trained, due, in_time }: { readonly workers: number; readonly trained: number; readonly due: number; readonly in_time: number }): readonly number[] => [trained, workers - trained, in_time, due - in_time]

/** How far the training reached at each agency, as it may leave the board: small agencies stand together. */
export function reachToShare(reach: readonly { readonly agency: string; readonly workers: number; readonly trained: number; readonly due: number; readonly in_time: number }[]) {
  const { rows, together, pooled: count } = pooled(reach.map(one => ({ label: one.agency, parts: partsOf(one) })))
  return [...rows, ...(together ? [{ label: `Other agencies together (${count})`, parts: together }] : [])].map(({ label, parts: [trained = 0, untrained = 0, inTime = 0, late = 0] }) => ({ agency: label, workers: trained + untrained, trained, due: inTime + late, inTime }))
}

/** What is typed in a period, under the theme that asks for it first; the children of the area, of whom most is reckoned, before all. */
export function groupsOf(period: Period): readonly { readonly label: string; readonly counts: readonly CountId[] }[] {
  const left = new Set(typedCounts(period))
  const take = (wanted: (id: CountId) => boolean): readonly CountId[] => { const taken = [...left].filter(wanted); for (const id of taken) left.delete(id); return taken }
  const area = { label: 'The area', counts: take(id => id === 'children') }
  return [area, ...Object.entries(en.themes).map(([theme, label]) => {
    const asked = new Set(all.filter(one => one.theme === theme).flatMap(one => { const definition = definitionIn(one, period); return definition ? [definition.counted, definition.outOf] : [] }))
    return { label, counts: take(id => asked.has(id)) }
  })].filter(({ counts }) => counts.length > 0)
}
