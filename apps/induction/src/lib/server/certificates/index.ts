import { fillText, type Pack } from '@safeguarding-kit/content'
import { longDay } from '#lib/days.ts'
import { findBoard } from '../database/boards.ts'
import type { Db, Tables } from '../database/index.ts'
import { learntBy, minutesIn } from '../learning/hours.ts'
import { snapshotOf } from '../packs/snapshots.ts'
import { today } from '../time.ts'
import type { CertificateText } from './pdf.ts'

export type Certificate = Tables['certificates']

/** Said on every certificate: what it is, and what it is not. */
export const limits = 'This is induction. It does not qualify you as a safeguarding lead or replace your employer’s own induction, policy and supervision.'

/** A code as it was made, however it was typed: case, spaces and dashes do not matter. */
export const codeTyped = (typed: string): string => (typed.toUpperCase().replace(/[^0-9A-Z]/g, '').match(/.{1,4}/g) ?? []).join('-')

export const certificateByCode = (db: Db, code: string): Promise<Certificate | undefined> => db.selectFrom('certificates').selectAll().where('code', '=', codeTyped(code)).executeTakeFirst()
export const certificatesOf = (db: Db, learnerKey: string): Promise<Certificate[]> => db.selectFrom('certificates').selectAll().where('learner_key', '=', learnerKey).orderBy('issued_at', 'desc').orderBy('id').execute()

/** What a certificate is worth on a day. */
export function statusOf(certificate: Certificate, day: string = today()): 'valid' | 'refresher-overdue' | 'revoked' {
  if (certificate.revoked_at !== null) return 'revoked'
  return certificate.refresh_by !== null && certificate.refresh_by < day ? 'refresher-overdue' : 'valid'
}

/** Everything on the certificate, from what was kept when it was issued: the pack as it was taught that day. */
export async function certificateText(db: Db, certificate: Certificate, origin: string): Promise<CertificateText> {
  const [board, pack] = await Promise.all([findBoard(db, certificate.board_id), snapshotOf(db, certificate.pack_hash)])
  const completion = await db.selectFrom('completions').select(['evidence', 'recorded_at']).where('id', '=', certificate.id.replace(/:.*$/, '')).executeTakeFirst()
  const modules = pack ? taught(pack, completion?.evidence.split(' ') ?? []) : []
  return {
    title: 'Certificate of completion', issuer: board?.name ?? '', name: certificate.name, course: certificate.course, edition: certificate.edition, completed: longDay(certificate.completed_on),
    kind: certificate.kind === 'full' ? 'Full induction' : 'Refresher', minutes: `About ${certificate.kind === 'refresher' && pack && completion ? await minutesOfRefresher(db, certificate, pack, completion.recorded_at) : modules.reduce((sum, module) => sum + module.minutes, 0)} minutes`, modules: modules.map(module => module.title).join('; '),
    refresher: certificate.refresh_by ? `By ${longDay(certificate.refresh_by)}` : 'As the employer sets', code: certificate.code, check: `${origin}/certificates/check/${certificate.code}`, limits, pilot: certificate.pilot === 1 ? 'yes' : 'no'
  }
}

/** A refresher asks first: it took what was asked and learnt in it, by count. */
async function minutesOfRefresher(db: Db, certificate: Certificate, pack: Pack, until: string): Promise<number> {
  const begun = await db.selectFrom('learning_events').select('recorded_at').where('id', '=', certificate.id.replace(/:.*$/, '')).executeTakeFirst()
  return minutesIn((await learntBy(db, certificate.learner_key, pack)).filter(({ at }) => at > (begun?.recorded_at ?? '') && at <= until))
}

/** The modules that the completion rests on. */
const taught = (pack: Pack, evidence: readonly string[]) => pack.modules.filter(module => evidence.includes(module.id)).map(module => ({ title: fillText(module.title, pack.slots), minutes: module.minutes }))
