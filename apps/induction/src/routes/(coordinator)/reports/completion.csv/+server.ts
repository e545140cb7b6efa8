import { downloadCompletion } from '#lib/server/reports/download-completion.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = event => downloadCompletion(event, 'csv')
