import { downloadDataset } from '#lib/server/reports/dataset.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = event => downloadDataset(event, 'xlsx')
