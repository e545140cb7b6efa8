import { addDays, type Condition, type LevelRule, type Rule, type Ruleset } from '../src/kernel/index.ts'
import { leavesOf } from '../src/kernel/literal.ts'
import { statementOf } from '../src/kernel/rule.ts'

/** What people say of all rules at once, by hand. Each finds the rules that break it. */
export interface Law { readonly says: string; readonly brokenBy: (ruleset: Ruleset) => readonly string[] }

/** The one duty that law ties to knowing: a girl has told, or the signs were seen. */
const tiedToKnowing = ['report-known-fgm-to-police', 'fgm-duty-may-bind-social-workers']

const asksForKnown = (when: Condition): boolean => leavesOf(when).some(leaf => 'known' in leaf && leaf.known === true)
const concluding = (ruleset: Ruleset, level: string): readonly LevelRule[] => ruleset.rules.filter((rule): rule is LevelRule => rule.kind === 'level' && rule.atLeast === level && rule.basis !== 'local')
const lacking = (rules: readonly LevelRule[], ...actions: readonly string[]): string[] => rules.filter(rule => actions.some(action => !rule.actions?.includes(action))).map(({ id }) => id)
/** Rules that raise a sign which has its own rule, and so its actions, already. */
const ofOneSign = ({ when }: Rule): boolean => 'fact' in when

/** What is younger than Working Together 2006, by the day on which it began or on which a document that was read first says it. */
const younger: Readonly<Record<string, string>> = {
  // The law: the National Referral Mechanism, a judgment on homeless young people, the duty to report FGM.
  'route-trafficked-child-to-referral-mechanism': '2009-04-01', 'homeless-16-or-17-year-old': '2009-05-20', 'report-known-fgm-to-police': '2015-10-31', 'fgm-duty-may-bind-social-workers': '2015-10-31',
  // Words of our own time: the documents that were read say no earlier day.
  'someone-draws-child-into-extremism': '2023-09-30', 'do-not-warn-whoever-draws-the-child-in': '2023-09-30', 'route-extremism-to-prevent': '2023-12-31', 'refer-child-drawn-in-and-harmed-online': '2023-12-31', 'criminal-exploitation': '2024-12-31', 'refer-criminal-exploitation': '2024-12-31',
  'perplexing-presentation': '2026-03-19', 'drawn-to-extremism': '2026-03-19', 'pass-on-low-level-concern-about-worker': '2026-03-19'
}

/** The days of each statement, in order: a statement has a rule for each span of days in which it stands on one word. */
function daysOf(ruleset: Ruleset): ReadonlyMap<string, readonly Rule['inForce'][]> {
  const by = new Map<string, Rule['inForce'][]>()
  for (const { id, inForce, coming } of ruleset.rules) if (!coming) by.set(statementOf(id), [...(by.get(statementOf(id)) ?? []), inForce])
  return new Map([...by].map(([id, days]) => [id, days.sort((a, b) => (a.from < b.from ? -1 : 1))]))
}
const broken = (ruleset: Ruleset, is: (days: readonly Rule['inForce'][], id: string) => boolean): readonly string[] => [...daysOf(ruleset)].filter(([id, days]) => is(days, id)).map(([id]) => id)
const lapses = (days: readonly Rule['inForce'][]): boolean => days.some(({ to }, i) => (to === undefined) !== (i === days.length - 1) || (to !== undefined && addDays(to, 1) !== days[i + 1]!.from))

export const laws: readonly Law[] = [
  { says: 'What once worried us, and what once was to be done, has stood on every day since: nothing lapses with an edition.', brokenBy: ruleset => broken(ruleset, lapses) },
  { says: 'Nearly everything is as old as Working Together 2006, and what is younger is listed with its day.', brokenBy: ruleset => broken(ruleset, ([first], id) => first!.from !== (younger[id] ?? ruleset.profiles[0]!.encoded[0]!.from)) },
  { says: 'A suspicion is enough to act on: only the personal duty to report FGM asks for more.', brokenBy: ({ rules }) => rules.filter(rule => asksForKnown(rule.when) && !tiedToKnowing.includes(statementOf(rule.id))).map(({ id }) => id) },
  { says: 'The personal duty to report FGM arises by knowing, never by suspecting.', brokenBy: ({ rules }) => rules.filter(rule => tiedToKnowing.includes(statementOf(rule.id)) && !asksForKnown(rule.when)).map(({ id }) => id) },
  { says: 'Whoever sees a sign of the highest level tells the lead and the front door today, writes it down, does not investigate, and goes further if nobody acts.',
    brokenBy: ruleset => lacking(concluding(ruleset, 'child-protection-s47').filter(ofOneSign), 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'do-not-investigate', 'escalate-if-nobody-acts') },
  { says: 'A sign that is significant harm, or is enough for an immediate referral and may come to it, is passed on the same day.',
    brokenBy: ruleset => ruleset.rules.filter(rule => rule.kind === 'level' && rule.basis !== 'local' && (rule.acute && rule.upTo ? rule.upTo : rule.atLeast) === 'child-protection-s47' && !rule.clocks?.includes('urgent-concern-passed-on')).map(({ id }) => id) },
  { says: 'Whoever sees a sign of a child in need tells the lead, calls the front door and writes it down.', brokenBy: ruleset => lacking(concluding(ruleset, 'child-in-need-s17').filter(ofOneSign), 'tell-safeguarding-lead-today', 'call-front-door', 'record-now') },
  { says: 'Where a sign is enough for an immediate referral and may reach the highest level, nobody investigates, and whoever hears nothing goes further.',
    brokenBy: ({ rules }) => lacking(rules.filter((rule): rule is LevelRule => rule.kind === 'level' && rule.acute === true && rule.upTo === 'child-protection-s47'), 'do-not-investigate', 'escalate-if-nobody-acts') }
]
