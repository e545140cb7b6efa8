import { z } from 'zod'

const said = (sentence: string) => ({ error: sentence })
const Id = z.string(said('Give an id in small letters, digits and hyphens.')).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, said('Write ids in small letters, digits and single hyphens, for example "who-to-tell".')).max(80, said('Ids may be 80 characters long. Shorten it before anyone has used it.'))
const Text = z.string(said('Write text here, in quotes if it holds a colon or begins with a quotation mark.')).trim().min(1, said('This is empty. Write the text.')).max(4000, said('This is too long. Keep it under 4,000 characters.'))
const Day = z.string(said('Write a day in quotes, as "2026-11-21".')).regex(/^\d{4}-\d{2}-\d{2}$/, { ...said('Write a day as "2026-11-21": year, month, day.'), abort: true }).refine(day => { const time = Date.parse(day); return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) }, said('There is no such day. Write a day as "2026-11-21".'))
const Edition = z.string(said('Write the edition in quotes, as "2026.1".')).regex(/^\d{4}\.\d{1,3}$/, said('Write the edition as year, point, number: "2026.1".'))
const Minutes = z.number(said('Give whole minutes as a number.')).int(said('Give whole minutes.')).min(1, said('Give at least 1 minute.')).max(240, said('Give 240 minutes or fewer.'))
const Flag = z.boolean(said('Answer true or false, without quotes.'))
const Status = z.enum(['current', 'retired'], said('Write current or retired.'))
const Grade = z.enum(['seen', 'reported', 'recalled', 'inferred', 'unverified'], said('Give a grade: seen, reported, recalled, inferred or unverified.'))
const list = <T extends z.ZodType>(item: T, most = 500) => z.array(item, said('Write a list here, in square brackets or with a hyphen before each.')).max(most, said(`This list may hold ${most}.`))

export { Day, Flag, Id, Minutes, Text, list, said }

/** A pointer to a document in `sources.yaml`, with the place in it and how well the claim is supported. */
export const SourcePointer = z.strictObject({ id: Id, at: Text.optional(), grade: Grade }, said('Name a source with id, at and grade.'))
/** What kind of statement of a thing's life stands on everything with a permanent id. */
export const life = { status: Status.optional(), successor: Id.optional(), replaces: Edition.optional(), translationOf: z.string().optional() }

const Locale = z.string(said('Name the language, for example en-GB.')).regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, said('Name the language as en-GB or cy.'))
const TranslationEntry = z.strictObject({ locale: Locale, name: Text, notice: Text.optional(), checkedOn: Day.optional() }, said('A translation has locale, name and, until a speaker has checked it, notice.'))
  .refine(({ notice, checkedOn }) => (notice === undefined) !== (checkedOn === undefined), said('Until a speaker of the language has checked the translation give notice, in that language; afterwards give checkedOn instead.'))

export const PackFile = z.strictObject({
  id: Id, title: Text, edition: Edition, locale: Locale,
  core: z.string(said('Write the range of rules in quotes, as "0".')), profile: Id, checkedOn: Day, reviewBy: Day,
  status: z.enum(['draft', 'current'], said('Write draft or current.')).optional(),
  base: z.strictObject({ id: Id, edition: Edition }, said('Name the base with id and edition.')).optional(), hide: list(Id).optional(), translations: list(TranslationEntry, 40).optional()
}, said('pack.yaml names the pack: id, title, edition, locale, core, profile, checkedOn, reviewBy.'))

export const ModuleFile = z.strictObject({ id: Id, title: Text, summary: Text, minutes: Minutes, milestone: Flag.default(false), required: Flag.default(false), ...life }, said('Begin index.md with front matter: id, title, summary, minutes.'))
export const LessonFile = z.strictObject({ id: Id, title: Text, summary: Text, minutes: Minutes, checkedOn: Day, sources: list(SourcePointer, 50).default([]), contentNote: Text.optional(), ...life }, said('Begin the lesson with front matter: id, title, summary, minutes, checkedOn, sources.'))

const Answer = z.union([z.string(), z.number()], said('Answer with "yes", "suspected", "no" (in quotes), a choice or a number.'))
const Level = z.enum(['universal', 'early-help', 'child-in-need-s17', 'child-protection-s47'], said('Name a level: universal, early-help, child-in-need-s17 or child-protection-s47.'))
const cardNote = { wrong: Text, ask: Text, stop: Text }
const CardNoteFields = z.strictObject(cardNote, said('A note for whoever teaches says wrong, ask and stop.'))
export const ScenarioFile = z.strictObject({
  id: Id, title: Text, minutes: Minutes, counts: Flag.default(false), critical: Flag.default(false), procedure: Id.default('assess'), profile: Id.optional(), asOf: Day.optional(),
  case: Id.optional(), facts: z.record(z.string(), Answer, said('Write facts as { fact-id: "yes" }.')).optional(), closed: list(Id).optional(), days: z.record(z.string(), z.string(said('Write a day in quotes, as "2026-11-21", or a moment as "2026-11-20T16:00:00Z".')), said('Write days as { event: "2026-11-21" }.')).optional(),
  teaches: z.strictObject({ lowest: Level, highest: Level, open: z.enum(['facts', 'judgement', 'facts-and-judgement', 'neither'], said('Write facts, judgement, facts-and-judgement or neither.')), actions: list(Id, 40).default([]), next: Id.optional() }, said('Say what the scenario teaches: lowest, highest, open, actions, next.')),
  questions: list(Id, 20).default([]), contentNote: Text.optional(), facilitator: CardNoteFields.optional(), gentler: Id.optional(), sources: list(SourcePointer, 50).default([]), ...life
}, said('Begin the scenario with front matter: id, title, minutes, facts, closed, teaches.'))

const option = { id: Id, text: Text, feedback: Text }
const Good = z.enum(['right', 'safe'], said('Write right, or safe where it is more than is needed.'))
/** 999 and 101 are numbers in YAML: they may stand without quotes. */
const Called = z.union([Id, z.int().transform(String)], said('Name a contact, for example front-door, or 999 or 101.'))
/** Somebody's answer names a line and a choice together: short ids keep it short. */
const ShortId = Id.max(60, said('Here an id may be 60 characters long.'))
/** A part of a story: only told, or also to be marked; then it has all of id, sign and feedback. */
const StoryPart = z.strictObject({ id: Id.optional(), text: Text, sign: Flag.optional(), feedback: Text.optional() }, said('A part of a story has text; one that can be marked has id, text, sign and feedback.')).superRefine((part, faults) => {
  const marked = ['id', 'sign', 'feedback'] as const
  if (marked.some(field => part[field] !== undefined)) for (const field of marked) if (part[field] === undefined) faults.addIssue({ code: 'custom', path: [field], message: 'A sentence that can be marked has id, text, sign and feedback. What is only told has just text.' })
})
const OneOrMore = z.union([ShortId.transform(id => [id]), z.array(ShortId).min(1).max(8)], said('Name a choice by its id, or a list of them.'))
const asked = { id: Id, critical: Flag.default(false), text: Text, alike: Id.optional(), ...life }
const question = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape, sentence: string) => z.strictObject({ kind: z.literal(kind), ...asked, ...shape }, said(sentence))
/** Where what can be chosen is a scale, or speaks of another line. */
const asWritten = z.literal(true, said('Write true, or leave it out.')).optional()
const choices = { asWritten, options: list(z.strictObject({ ...option, right: Flag, safe: Flag.optional() }, said('An option has id, text, right and feedback.')), 12).min(2, said('Give at least two options.')) }
export const QuestionEntry = z.discriminatedUnion('kind', [
  question('single', choices, 'A question has id, kind, text and options.'), question('multiple', choices, 'A question has id, kind, text and options.'),
  question('order', { steps: list(z.strictObject({ ...option, place: z.int(said('Give the place as a whole number: 1 for the first.')).min(1, said('The first place is 1.')) }, said('A step has id, text, place and feedback.')), 10).min(3, said('Give at least three steps.')) }, 'A question of the kind order has id, kind, text and steps.'),
  question('match', {
    asWritten,
    choices: list(z.strictObject({ id: ShortId, text: Text }, said('A choice has id and text.')), 8).min(2, said('Give at least two choices.')),
    items: list(z.strictObject({ ...option, id: ShortId, right: OneOrMore, safe: OneOrMore.default([]) }, said('An item has id, text, right and feedback.')), 10).min(2, said('Give at least two items.'))
  }, 'A question of the kind match has id, kind, text, choices and items.'),
  question('mark', { story: list(StoryPart, 40).min(3, said('Give at least three parts of a story.')) }, 'A question of the kind mark has id, kind, text and story.'),
  question('call', { asWritten, options: list(z.strictObject({ ...option, id: ShortId, call: Called.optional(), first: Good.optional(), next: Good.optional() }, said('Somebody to call has id, text and feedback; call, first and next where they hold.')), 10).min(3, said('Give at least three to choose from.')) }, 'A question of the kind call has id, kind, text and options.')
], said('Write the kind: single, multiple, order, match, mark or call.'))
export const QuestionsFile = list(QuestionEntry, 200)

const Reply = z.strictObject({ id: Id, text: Text, verdict: z.enum(['good', 'safe', 'harmful'], said('Write good, safe or harmful.')), feedback: Text, next: Id }, said('A reply has id, text, verdict, feedback and next.'))
const Turn = z.strictObject({ id: Id, says: Text, replies: list(Reply, 12).min(2, said('Give at least two replies.')) }, said('A turn has id, says and replies.'))
export const ConversationFile = z.strictObject({ id: Id, title: Text, who: Text, start: Id, critical: Flag.default(false), contentNote: Text.optional(), turns: list(Turn, 60).min(1, said('Give at least one turn.')), ...life }, said('A conversation has id, title, who, start and turns.'))

const TermEntry = z.strictObject({ term: Text, meaning: Text, formerly: Text.optional() }, said('A term has term and meaning.'))
const SourceFields = z.strictObject({ title: Text, publisher: Text, edition: Text, address: z.string(said('Write the address in full.')).regex(/^https?:\/\/\S+$/, said('Write the address in full, beginning with https://.')).optional(), checkedOn: Day }, said('A source has title, publisher, edition, checkedOn and, where known, address.'))
/** A list with an id in each entry; a map by id is turned into one before it is checked. */
export const GlossaryFile = list(z.strictObject({ id: Id, ...TermEntry.shape }, said('A term has id, term and meaning.')), 1000)
export const SourcesFile = list(z.strictObject({ id: Id, ...SourceFields.shape }, said('A source has id, title, publisher, edition and checkedOn.')), 1000)

const TalkEntry = z.strictObject({ id: Id, title: Text, minutes: Minutes, learner: Text, manager: Text }, said('A part of the talk has id, title, minutes, learner and manager.'))
export const FirstTalkFile = list(TalkEntry, 20)
const FacilitatingEntry = z.strictObject({ id: Id, part: z.enum(['before', 'ask', 'care', 'avoid', 'after'], said('Write before, ask, care, avoid or after.')), text: Text }, said('A note has id, part and text.'))
/** Notes for every story; an entry that names a scenario is the note of its card. */
export const FacilitatingFile = list(FacilitatingEntry, 60)
export const CardNotesFile = list(z.strictObject({ scenario: Id, ...cardNote }, said('The note of one card has scenario, wrong, ask and stop.')), 500)

const ReviewTheme = z.strictObject({ id: Id, title: Text, taught: list(Id, 20) }, said('A theme has id, title and taught: the ids of lessons.'))
const ReviewEntry = z.strictObject({
  id: Id, title: Text, area: Text, year: z.number(said('Give the year as a number.')).int(said('Give the year as a number.')).min(1945, said('Give the year of publication.')).max(2100, said('Give the year of publication.')),
  publisher: Text, address: SourceFields.shape.address, about: Text, themes: list(Id, 10).min(1, said('Name at least one theme.')), read: Text, grade: Grade, checkedOn: Day
}, said('A review has id, title, area, year, publisher, about, themes, read, grade, checkedOn and, where known, address.'))
export const ReviewsFile = z.strictObject({ themes: list(ReviewTheme, 100).default([]), reviews: list(ReviewEntry, 2000).default([]) }, said('reviews.yaml holds themes and reviews.'))

const ThenRow = z.strictObject({ id: Id, module: Id, about: Text, then: Text, now: Text, sources: list(SourcePointer, 20).min(1, said('Name at least one source.')) }, said('A row has id, module, about, then, now and sources.'))
export const ThenAndNowFile = z.strictObject({ day: Day, edition: Text, rows: list(ThenRow, 300).default([]) }, said('then-and-now.yaml holds day, edition and rows.'))

const ContactEntry = z.strictObject({ label: Text, phone: Text.optional(), email: Text.optional(), hours: Text.optional(), checkedOn: Day.optional() }, said('A contact has a label and, where known, phone, email, hours and checkedOn.'))
/** A heading with nothing under it is as good as none: that is how a new folder begins. */
export const LocalFile = z.strictObject({
  slots: z.record(Id, Text.nullable(), said('Write slots as name: "sentence".')).nullish().transform(given => given ?? {}),
  names: z.record(Id, Text.nullable(), said('Write names as name: "text".')).nullish().transform(given => given ?? {}),
  contacts: z.record(Id, ContactEntry, said('Write contacts as slot: { label: … }.')).nullish().transform(given => given ?? {}),
  practiceWeeks: list(z.int(said('Give whole weeks, as 4.')).min(1, said('The first week is 1.')).max(52, said('Give 52 weeks or fewer.')), 6).refine(weeks => new Set(weeks).size === weeks.length, said('A week stands twice here. Keep one.')).transform(weeks => weeks.toSorted((one, other) => one - other)).optional()
}, said('local.yaml holds slots, names, contacts and practiceWeeks.'))
/** Ids that were ever published, by kind: none may vanish or come to mean something else. */
export const IssuedFile = z.record(Id, z.enum(['module', 'lesson', 'question', 'scenario', 'conversation', 'path'], said('Write module, lesson, question, scenario, conversation or path.')), said('Write issued ids as id: kind.'))
