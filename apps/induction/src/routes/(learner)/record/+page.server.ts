import { certificatesOf, statusOf } from '#lib/server/certificates/index.ts'
import { signedIn } from '#lib/server/access/index.ts'
import { talkStanding } from '#lib/server/database/first-talks.ts'
import { database } from '#lib/server/index.ts'
import { learntBy, timeLearnt, timeSaid } from '#lib/server/learning/hours.ts'
import { addMonths, today } from '#lib/server/time.ts'
import { certificateWaitsFor } from '#lib/server/learning/issue.ts'
import { earlierFor, jobRoleOf } from '#lib/server/learning/paths.ts'
import { anewId } from '#lib/server/learning/issue-anew.ts'
import { talkSaidOf } from '#lib/server/learning/first-talk.ts'
import { refresherOf } from '#lib/server/learning/refresher.ts'
import { whoSees } from '#lib/server/people-data/my-data.ts'
import { taughtSessionsOf } from '#lib/server/taught/index.ts'
import { packInUse } from '#lib/server/packs/index.ts'
import type { PageServerLoad } from './$types'

const wholes: Readonly<Record<string, string>> = { induction: 'The whole induction', refresher: 'The refresher', exemption: 'Exempt: recorded by the coordinator', 'exemption-ended': 'The exemption was ended' }

/** A person's own record. It stays with them when they leave an agency, so it asks for no role. */
export const load: PageServerLoad = async event => {
  const person = signedIn(event)
  const { db } = database()
  const pack = packInUse()
  const titles = new Map(pack?.modules.map(module => [module.id, module.title]))
  const [completions, certificates] = await Promise.all([
    db.selectFrom('completions').selectAll().where('learner_key', '=', person.learnerKey).orderBy('completed_on', 'desc').orderBy('recorded_at', 'desc').orderBy('id').execute(),
    certificatesOf(db, person.learnerKey)
  ])
  const held = person.roles.find(role => role.role === 'learner')
  const induction = completions.find(completion => completion.kind === 'induction')
  const learns = pack && pack.firstTalk.length > 0 ? person.roles.flatMap(role => (role.role === 'learner' && role.agencyId ? [{ agency: role.agencyId, board: role.boardId, name: role.agencyName ?? '' }] : [])) : []
  const talks = await Promise.all(learns.map(async ({ agency, board, name }) => ({ agency, name, said: talkSaidOf(await talkStanding(db, { person: person.id, board, agency })) })))
  const taught = await taughtSessionsOf(db, person.id)
  const learnt = pack ? await learntBy(db, person.learnerKey, pack) : []
  return {
    taught, time: timeSaid(timeLearnt(learnt, taught)), timeYear: timeSaid(timeLearnt(learnt, taught, addMonths(today(), -12))), talks, name: person.name,
    certificates: certificates.map(certificate => ({
      code: certificate.code, course: certificate.course, edition: certificate.edition, kind: certificate.kind, completedOn: certificate.completed_on, refreshBy: certificate.refresh_by, status: statusOf(certificate), pilot: certificate.pilot === 1, anew: certificates.some(({ id }) => id === anewId(certificate.id))
    })),
    completions: completions.map(completion => ({ id: completion.id, what: wholes[completion.kind] ?? (titles.get(completion.subject) ?? completion.subject), edition: completion.edition, on: completion.completed_on, kind: completion.kind })),
    waitsFor: induction && certificates.length === 0 ? certificateWaitsFor({ email: person.email, name_confirmed_by: person.nameConfirmed ? 'somebody' : null }) : null,
    places: person.roles.filter(role => role.role === 'learner').map(role => ({ agency: role.agencyName ?? '', since: role.since })),
    refresher: held ? await refresherOf(db, { learnerKey: person.learnerKey, boardId: held.boardId }, jobRoleOf(held.jobRole), today(), pack ? earlierFor(pack, held.jobRole) : undefined) : null, whoSees
  }
}
