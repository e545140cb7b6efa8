import { historyOf } from '../learning/events.ts'
import { learntBy, timeLearnt } from '../learning/hours.ts'
import { packInUse } from '../packs/index.ts'
import { taughtSessionsOf } from '../taught/index.ts'
import type { Db } from '../database/index.ts'
import type { Person } from '../database/people.ts'

/** Who can see what of a person: on their record, and in the file of their data. */
export const whoSees: readonly { readonly who: string; readonly sees: string }[] = [
  { who: 'You', sees: 'Everything, as a file to download.' },
  { who: 'The manager of an agency where you belong today', sees: 'Your name, how you sign in, how far you are in each module and when, whether the talk with the manager took place, taught sessions where you were, your learning time, your certificates, and where a talk would help. Never what you answered.' },
  { who: 'The training coordinator of your area', sees: 'The same, for everyone who belongs to an agency of the area today. Answers only as numbers about a question, from ten people or more.' },
  { who: 'The board lead of your area', sees: 'The reports: names, agencies, statuses and dates. Never answers.' },
  { who: 'Whoever you give a certificate’s code to', sees: 'The name, course, dates and status on that certificate.' },
  { who: 'An agency that you have left', sees: 'Nothing of you: only numbers.' }
]

/** Everything that is kept about a person, for that person. Only what opens nothing: no password, no key, no session. */
export async function everythingAbout(db: Db, person: Person) {
  const key = person.learner_key
  const [memberships, events, standings, completions, certificates, talks, taught, practices, stops, signOffs, actsBy, actsAbout, messages] = await Promise.all([
    db.selectFrom('memberships').leftJoin('agencies', 'agencies.id', 'memberships.agency_id').leftJoin('boards', 'boards.id', 'memberships.board_id').select(['boards.name as board', 'agencies.name as agency', 'role', 'job_role', 'from_day', 'to_day']).where('person_id', '=', person.id).orderBy('from_day').execute(),
    historyOf(db, key),
    db.selectFrom('standings').select(['module_id', 'edition', 'steps_done', 'steps_total', 'percent', 'started_at', 'completed_at', 'updated_at']).where('learner_key', '=', key).orderBy('module_id').execute(),
    db.selectFrom('completions').select(['kind', 'subject', 'edition', 'completed_on', 'evidence', 'recorded_at']).where('learner_key', '=', key).orderBy('recorded_at').execute(),
    db.selectFrom('certificates').select(['code', 'name', 'course', 'edition', 'kind', 'pilot', 'completed_on', 'refresh_by', 'issued_at', 'revoked_at', 'revoked_reason']).where('learner_key', '=', key).orderBy('issued_at').execute(),
    db.selectFrom('first_talks').leftJoin('agencies', 'agencies.id', 'first_talks.agency_id').select(['agencies.name as agency', 'side as saidBy', 'confirmed_on']).where('person_id', '=', person.id).orderBy('confirmed_on').orderBy('side').execute(),
    taughtSessionsOf(db, person.id),
    db.selectFrom('practices').select(['scenario_id', 'due_on', 'written_at', 'open_until', 'answered_on', 'response']).where('person_id', '=', person.id).orderBy('due_on').execute(),
    db.selectFrom('practice_stops').select('stopped_on').where('person_id', '=', person.id).executeTakeFirst(),
    db.selectFrom('sign_offs').select(['edition', 'module_id', 'part_id', 'verdict', 'note', 'role', 'signed_on']).where('person_id', '=', person.id).orderBy('signed_at').execute(),
    db.selectFrom('acts').select(['act', 'reason', 'at']).where('by_person', '=', person.id).orderBy('at').execute(),
    db.selectFrom('acts').select(['act', 'reason', 'at']).where('about', '=', person.id).orderBy('at').execute(),
    person.email ? db.selectFrom('outbox').select(['subject', 'created_at', 'sent_at']).where('to_address', '=', person.email).orderBy('created_at').execute() : []
  ])
  const pack = packInUse()
  const time = pack && timeLearnt(await learntBy(db, key, pack), taught)
  return {
    about: 'Everything that this service keeps about one person. Times are in UTC.',
    whoSees,
    person: { name: person.name, email: person.email, signInName: person.sign_in_name, nameConfirmedAt: person.name_confirmed_at, since: person.created_at },
    memberships, learning: events.map(({ id: _id, ...event }) => event), standings, completions, certificates: certificates.map(({ pilot, ...certificate }) => ({ ...certificate, pilot: pilot === 1 })),
    practiceByEmail: practices, practiceStoppedOn: stops?.stopped_on ?? null,
    learningMinutes: time && { learntHereByCount: time.here, inTaughtSessions: time.taught },
    talksWithManager: talks, taughtSessions: taught.map(({ id: _id, session: _session, ...session }) => session), signOffs, whatYouDidForTheBoard: actsBy, whatWasDoneAboutYou: actsAbout, messages
  }
}
