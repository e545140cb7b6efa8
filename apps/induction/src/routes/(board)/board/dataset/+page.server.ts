import { leftOut, periodOf, periodsOver } from '@safeguarding-kit/core/dataset'
import { en } from '@safeguarding-kit/core/dataset/wording/en'
import { redirect } from '@sveltejs/kit'
import { allow, boardWhere, may } from '#lib/server/access/index.ts'
import { figuresOf, neighboursOf, recordedPeriods } from '#lib/server/database/dataset.ts'
import { all, definitionsOf, tableOf } from '#lib/server/dataset/shown.ts'
import { database } from '#lib/server/index.ts'
import { datasetColumns } from '#lib/server/reports/dataset.ts'
import { today } from '#lib/server/time.ts'
import type { PageServerLoad } from './$types'

/** How many periods of a kind stand side by side; the page of an indicator has them all. */
const mostBeside = 5

export const load: PageServerLoad = async (event) => {
  const boardId = boardWhere(event, 'coordinator', 'board-lead')
  allow(event, may.keepDataset(event.locals.person, { boardId }))
  const asked = periodOf(event.url.searchParams.get('period') ?? '')
  if (asked) redirect(303, `/board/dataset/periods/${asked.id}`)
  const { db } = database()
  const [figures, recorded, neighbours] = await Promise.all([figuresOf(db, boardId), recordedPeriods(db, boardId), neighboursOf(db, boardId)])
  const over = periodsOver(today()), there = new Set(recorded.map(({ period }) => period.id))
  const newest = (years: boolean) => tableOf(figures, recorded.map(({ period }) => period).filter(({ quarter }) => (quarter === null) === years).slice(0, mostBeside))
  return {
    recorded: recorded.map(({ period, source }) => ({ id: period.id, label: en.period(period), source })), quarters: newest(false), years: newest(true), neighbours: neighbours.length,
    next: over.filter(({ quarter }) => quarter !== null).slice(0, 1).filter(({ id }) => !there.has(id)).map(period => ({ id: period.id, label: en.period(period) })),
    over: over.map(period => ({ value: period.id, label: `${en.period(period)}${period.quarter === null ? ' (the year)' : ''}${there.has(period.id) ? ', recorded' : ''}` })),
    words: { notTheList: en.notTheList, toBeAsked: en.toBeAsked, signs: Object.entries(en.signs), leftOut: leftOut.map(id => en.leftOut[id]) },
    indicators: Object.entries(en.themes).map(([id, label]) => ({ id, label, rows: all.filter(({ theme }) => theme === id).map(indicator => ({ id: indicator.id, name: en.indicators[indicator.id].name, doubt: en.indicators[indicator.id].doubt ?? null, byTheApp: definitionsOf(indicator).every(({ byTheApp }) => byTheApp) })) })),
    columns: datasetColumns.map(({ id, heading, meaning }) => ({ id, heading, meaning }))
  }
}
