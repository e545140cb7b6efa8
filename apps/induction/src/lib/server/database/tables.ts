/**
 * Every table that is ours, as Kysely sees it. Ids are text made by us; days are `YYYY-MM-DD`, times ISO-8601 UTC text, flags 0 or 1,
 * JSON is text parsed at the edge: the same on SQLite and PostgreSQL. Every row that belongs to a board carries `board_id`.
 */
export interface Tables {
  /** better-auth's own; only `users.id` is ever referred to. */
  users: { id: string; name: string; email: string }
  /** Facts about this installation itself: `mode` (real or demonstration), `set-up-code` until set-up is done. */
  installation: { key: string; value: string }
  boards: { id: string; name: string; short_name: string; kind: 'partnership' | 'board' | 'other'; council_phone: string; retention_years: number; retention_reason: string; privacy_contact: string; accessibility_contact: string; created_at: string }
  /** An area whose children the board answers for; `neighbour` 1: another board's area, kept for its contacts only. */
  authorities: { id: string; board_id: string; name: string; name_key: string; neighbour: number }
  /** One row per board, authority and slot: front-door, out-of-hours, lado, and others. `authority_id` null: the whole board. */
  contacts: { id: string; board_id: string; authority_id: string | null; slot: string; label: string; phone: string; email: string; hours: string; confirmed_on: string | null; confirmed_by: string | null }
  agencies: { id: string; name: string; name_key: string; sector: string; created_at: string }
  /** An agency as one board knows it. `email_domains`: space-separated; empty lets any address join by the code. */
  agency_boards: { agency_id: string; board_id: string; code: string; code_expires_on: string | null; code_revoked_at: string | null; email_domains: string; lead_name: string; lead_phone: string; deputy_name: string; deputy_phone: string; no_deputy: number; leads_confirmed_on: string | null }
  settings_of_agencies: { id: string; agency_id: string; name: string }
  invitations: { id: string; board_id: string; agency_id: string | null; token_hash: string; email: string; name: string; role: Role; job_role: string; expires_at: string; used_at: string | null; used_by: string | null; revoked_at: string | null; created_by: string; created_at: string }
  /** A person. `learner_key` is the only link to learning events; erasure removes both person and link. `sign_in_name`: for people without an e-mail address of their own. */
  people: { id: string; user_id: string | null; learner_key: string; name: string; name_key: string; sort_key: string; email: string | null; sign_in_name: string | null; name_confirmed_by: string | null; name_confirmed_at: string | null; created_at: string }
  /** A role held at an agency (or at the board itself) from a day, to a day or still. */
  memberships: { id: string; person_id: string; board_id: string; agency_id: string | null; role: Role; job_role: string; from_day: string; to_day: string | null }
  /** One-time links with which a person sets a new password; only the hash is kept. */
  reset_links: { id: string; person_id: string; token_hash: string; expires_at: string; used_at: string | null; created_by: string | null; created_at: string }
  /** How often something guessable (a password, a code) was tried, per hashed key and window of time. */
  attempts: { key: string; window_start: string; count: number }
  /** Append-only. `id` is made by the client (or put into the form by the server). No name, no free text. */
  learning_events: { id: string; learner_key: string; board_id: string; edition: string; pack_hash: string; module_id: string; item_id: string; kind: string; payload: string; recorded_at: string }
  /** Per learner and module; written with the event, rebuildable from events. */
  standings: { learner_key: string; board_id: string; module_id: string; edition: string; steps_done: number; steps_total: number; percent: number; last_item: string; started_at: string; completed_at: string | null; updated_at: string }
  /** Written once, on evidence, never undone by a later edition. */
  completions: { id: string; learner_key: string; board_id: string; kind: 'module' | 'milestone' | 'induction' | 'refresher' | 'exemption' | 'exemption-ended'; subject: string; edition: string; completed_on: string; evidence: string; recorded_at: string }
  certificates: { id: string; code: string; learner_key: string; board_id: string; name: string; course: string; edition: string; kind: 'full' | 'refresher'; pilot: number; completed_on: string; refresh_by: string | null; pack_hash: string; issued_at: string; revoked_at: string | null; revoked_reason: string | null }
  pack_snapshots: { hash: string; pack_id: string; edition: string; body: string; loaded_at: string }
  /** What a named role said of one part of a module, in exactly the content of `part_hash`. Appended; the newest counts. `person_id` is null once that person was erased. */
  sign_offs: { id: string; board_id: string; pack_id: string; edition: string; pack_hash: string; module_id: string; part_id: string; part_hash: string; verdict: 'agree' | 'change' | 'ask'; note: string; role: string; person_id: string | null; signed_on: string; signed_at: string }
  /** The talk of the first weeks: each of the two says once that it took place, never what was said. `by_person` is null once whoever confirmed it was erased. */
  first_talks: { id: string; person_id: string; board_id: string; agency_id: string; side: 'learner' | 'manager'; by_person: string | null; confirmed_on: string }
  /** What a board said it would do. `owner` is a role, never a person; nothing about a child or a family. */
  board_actions: { id: string; board_id: string; what: string; aim: string; comes_from: 'plan' | 'meeting' | 'review' | 'inspection' | 'audit'; from_which: string; owner: string; due_on: string | null; state: 'open' | 'done' | 'dropped'; outcome: string; added_on: string; closed_on: string | null }
  /** A quarter or year for which a board recorded figures, and where they come from. */
  dataset_periods: { board_id: string; period: string; source: string; recorded_at: string }
  /** One number that was counted, never about one child. `count_id` is one of the dataset's. */
  dataset_counts: { board_id: string; period: string; count_id: string; value: number }
  /** How far the induction reached at each agency, as the app counted it when the period was recorded. Numbers only. */
  dataset_reach: { board_id: string; period: string; agency_id: string; workers: number; trained: number; due: number; in_time: number }
  /** What another area published of an indicator, with where that can be read. */
  dataset_neighbours: { id: string; board_id: string; indicator_id: string; period: string; area: string; area_key: string; value: number; source: string; address: string; read_on: string }
  /** What was taught to a group on a day. `subjects`: the modules and scenarios, as JSON, with their titles of that day. */
  taught_sessions: { id: string; board_id: string; held_on: string; minutes: number; edition: string; pack_hash: string; subjects: string; recorded_by: string; recorded_at: string }
  /** Who was there. Taken back with a reason, never deleted but with the person. */
  taught_attendances: { id: string; session_id: string; person_id: string; withdrawn_at: string | null; withdrawn_reason: string | null }
  /** How many completions an agency had of people who were erased since: numbers only. `agency_id` empty: of nobody's agency. */
  completion_counts: { board_id: string; agency_id: string; kind: Tables['completions']['kind']; year: string; count: number }
  /** Messages to people: sent by SMTP where it is set, else waiting for the coordinator to copy. */
  outbox: { id: string; board_id: string; to_address: string; subject: string; body: string; created_at: string; sent_at: string | null; sent_by: string | null; failed_at: string | null; failure: string | null; attempts: number; /** Where the reader stops letters like this one, for the mail program. */ unsubscribe: string | null }
  /** One scenario by e-mail after an induction. `token_hash`: of the link that opens it. What was answered is practice: no standing is made from it. */
  practices: { id: string; person_id: string; board_id: string; scenario_id: string; due_on: string; token_hash: string; written_at: string; open_until: string; answered_on: string | null; response: string | null }
  /** Who wants no practice by e-mail. */
  practice_stops: { person_id: string; stopped_on: string }
  /** Who did what to whom, for acts of coordinators and leads. No answers. */
  acts: { id: string; board_id: string; by_person: string; act: string; about: string; reason: string; at: string }
}

/** What a person may be at an agency, or (`coordinator`, `board-lead`) at a board. */
export type Role = 'learner' | 'manager' | 'coordinator' | 'board-lead'
