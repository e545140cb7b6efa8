import type { Faults, Place } from './faults.ts'
import type { Addition } from './blocks.ts'
import type { Use } from './markdown.ts'
import type { Block, CardNote, Contact, Conversation, CoverageList, FacilitatorNote, Path, Question, Review, ReviewTheme, Scenario, SourceEntry, SourcePointer, TalkPrompt, Term, ThenRow, Translation } from './model.ts'

/** Where a thing of a folder stands, and what its author says of its life. */
export interface Placed {
  readonly at: Place
  /** Path inside the folder. */
  readonly file: string
  readonly from: string
  /** Slug of the module's folder; empty for things that belong to none. */
  readonly dir: string
  readonly slug: string
  /** File name with its number: gives the order. */
  readonly order: string
  readonly locale: string
  readonly replaces?: string
  readonly translationOf?: string
  /** First part of the SHA-256 of the file's text: what a translation says it translates. */
  readonly textHash: string
  readonly uses: readonly Use[]
}

export type Thing<T> = Placed & { readonly it: T }

export interface ModuleText { readonly id: string; readonly title: string; readonly summary: string; readonly minutes: number; readonly milestone: boolean; readonly required: boolean; readonly status: 'current' | 'retired'; readonly successor?: string; readonly introduction: readonly Block[] }
export interface LessonText { readonly id: string; readonly title: string; readonly summary: string; readonly minutes: number; readonly checkedOn: string; readonly status: 'current' | 'retired'; readonly successor?: string; readonly sources: readonly SourcePointer[]; readonly contentNote?: string; readonly blocks: readonly Block[]; readonly lines: ReadonlyMap<string, number> }
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never
export type QuestionText = Without<Question, 'file' | 'from' | 'locale'>
export type ConversationText = Omit<Conversation, 'file' | 'from' | 'locale' | 'module'>
/** A scenario as written: the facts may come from a worked case of core. */
export type ScenarioText = Omit<Scenario, 'file' | 'from' | 'locale' | 'module' | 'slug' | 'terms' | 'profile' | 'asOf'> & { readonly case?: string; readonly profile?: string; readonly asOf?: string }

export type PathText = Omit<Path, 'file' | 'from' | 'locale' | 'slug'>
export type CoverageText = Omit<CoverageList, 'file' | 'from'>

/** Kinds of thing whose ids are permanent and global. */
export const kinds = ['modules', 'lessons', 'questions', 'scenarios', 'conversations', 'paths'] as const
export type Kind = (typeof kinds)[number]
export const nameOf: Readonly<Record<Kind, 'module' | 'lesson' | 'question' | 'scenario' | 'conversation' | 'path'>> = { modules: 'module', lessons: 'lesson', questions: 'question', scenarios: 'scenario', conversations: 'conversation', paths: 'path' }

/** One folder, read but not yet laid over another. */
export interface Layer {
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly locale: string
  readonly core: string
  readonly profile: string
  readonly checkedOn: string
  readonly reviewBy: string
  readonly status: 'draft' | 'current'
  readonly base?: { readonly id: string; readonly edition: string }
  readonly hide: readonly string[]
  readonly translations: readonly Translation[]
  readonly at: Place
  readonly folder: string
  readonly modules: Thing<ModuleText>[]
  readonly lessons: Thing<LessonText>[]
  readonly questions: Thing<QuestionText>[]
  readonly scenarios: Thing<ScenarioText>[]
  readonly conversations: Thing<ConversationText>[]
  readonly paths: Thing<PathText>[]
  readonly coverage: Thing<CoverageText>[]
  readonly terms: Thing<Term>[]
  readonly sources: Thing<SourceEntry>[]
  readonly themes: Thing<ReviewTheme>[]
  readonly reviews: Thing<Omit<Review, 'from'>>[]
  readonly firstTalk: Thing<TalkPrompt>[]
  readonly facilitating: Thing<FacilitatorNote>[]
  /** Notes for one story of this folder or of those beneath. */
  readonly cardNotes: { readonly scenario: string; readonly note: CardNote; readonly at: Place; readonly line: number }[]
  /** Weeks of practice, where the folder says them; at most one list to a folder. */
  readonly practiceWeeks: (readonly number[])[]
  readonly thenRows: Thing<ThenRow>[]
  /** Of which day and edition `thenRows` tell; at most one to a folder. */
  readonly thenOn: { readonly day: string; readonly edition: string; readonly at: Place }[]
  readonly slots: Map<string, { readonly text: string | null; readonly at: Place; readonly line: number }>
  /** Lines of `local.yaml` that are switched off by a #, as a new folder has them. */
  readonly switchedOff: { readonly slot: string; readonly text: string; readonly at: Place; readonly line: number }[]
  readonly contacts: Map<string, Contact & { readonly at: Place; readonly line: number }>
  /** `of` is the file without its language: a translation's additions take the place of those of its original. */
  readonly additions: (Addition & { readonly at: Place; readonly of: string; readonly locale: string })[]
  readonly media: Map<string, { readonly path: string; readonly hash: string }>
  readonly variants: { readonly file: string; readonly document: unknown; readonly at: Place }[]
  /** Ids and module folders of files that could not be read: what points at them is not told as unknown. */
  readonly broken: { readonly ids: Set<string>; readonly dirs: Set<string> }
  /** What files point at beside the things in them: additions in files of their own, and brackets that are no slots. */
  readonly looseUses: { readonly file: string; readonly uses: readonly Use[] }[]
  /** Ids that were ever published; at most one list to a folder. */
  readonly issued: { readonly at: Place; readonly ids: Readonly<Record<string, string>> }[]
}

/** One file while it is read: where it stands, and where what is found in it goes. */
export interface FileReading {
  readonly shown: string
  readonly path: string
  readonly text: string
  readonly layer: Layer
  readonly faults: Faults
  readonly uses: Use[]
  readonly placed: (at: Place) => Placed
}
