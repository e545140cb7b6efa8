import type { Condition, LevelRule, Rule, Ruleset } from '../src/kernel/index.ts'
import { leavesOf } from '../src/kernel/literal.ts'

/** What people say of all rules at once, by hand. Each finds the rules that break it. */
export interface Law { readonly says: string; readonly brokenBy: (ruleset: Ruleset) => readonly string[] }

/** The one duty that law ties to knowing: a girl has told, or the signs were seen. */
const tiedToKnowing = ['report-known-fgm-to-police', 'fgm-duty-may-bind-social-workers']

const asksForKnown = (when: Condition): boolean => leavesOf(when).some(leaf => 'known' in leaf && leaf.known === true)
const concluding = (ruleset: Ruleset, level: string): readonly LevelRule[] => ruleset.rules.filter((rule): rule is LevelRule => rule.kind === 'level' && rule.atLeast === level && rule.basis !== 'local')
const lacking = (rules: readonly LevelRule[], ...actions: readonly string[]): string[] => rules.filter(rule => actions.some(action => !rule.actions?.includes(action))).map(({ id }) => id)
/** Rules that raise a sign which has its own rule, and so its actions, already. */
const ofOneSign = ({ when }: Rule): boolean => 'fact' in when

/** What began after March 2011: a newer medical term, exploitation by gangs as a category, the Prevent duty, the FGM duty of 2015, low-level concerns about staff. */
const newSince2011 = [
  'perplexing-presentation', 'criminal-exploitation', 'refer-criminal-exploitation', 'drawn-to-extremism', 'route-extremism-to-prevent', 'report-known-fgm-to-police', 'fgm-duty-may-bind-social-workers',
  'pass-on-low-level-concern-about-worker'
]
/** In 2010 a homeless young person of 16 or 17 was a child in need by a judgment of May 2009; today by the law as it is read since. */
const byJudgement = (id: string): string => id.replace('-by-judgement', '')
const inForceOn = (ruleset: Ruleset, day: string): readonly string[] => ruleset.rules.filter(({ inForce, coming }) => !coming && inForce.from <= day && (inForce.to ?? '9999') >= day).map(({ id }) => byJudgement(id.replace(/-\d{4}(-\d{4})?$/, '')))
const notIn = (ids: readonly string[], others: readonly string[]): string[] => ids.filter(id => !others.includes(id))

export const laws: readonly Law[] = [
  { says: 'Nothing that worried anybody in 2010 is left out today.', brokenBy: ruleset => notIn(inForceOn(ruleset, '2010-11-30'), inForceOn(ruleset, '2026-11-21')) },
  { says: 'What worries us today already worried people in 2010, but for a handful of things that began since.', brokenBy: ruleset => { const began = notIn(inForceOn(ruleset, '2026-11-21'), inForceOn(ruleset, '2010-11-30')); return [...notIn(began, newSince2011), ...notIn(newSince2011, began)] } },
  { says: 'A suspicion is enough to act on: only the personal duty to report FGM asks for more.', brokenBy: ({ rules }) => rules.filter(rule => asksForKnown(rule.when) && !tiedToKnowing.includes(rule.id)).map(({ id }) => id) },
  { says: 'The personal duty to report FGM arises by knowing, never by suspecting.', brokenBy: ({ rules }) => rules.filter(rule => tiedToKnowing.includes(rule.id) && !asksForKnown(rule.when)).map(({ id }) => id) },
  { says: 'Whoever sees a sign of the highest level tells the lead and the front door today, writes it down, does not investigate, and goes further if nobody acts.',
    brokenBy: ruleset => lacking(concluding(ruleset, 'child-protection-s47').filter(ofOneSign), 'tell-safeguarding-lead-today', 'call-front-door', 'record-now', 'do-not-investigate', 'escalate-if-nobody-acts') },
  { says: 'Whoever sees a sign of a child in need tells the lead, calls the front door and writes it down.', brokenBy: ruleset => lacking(concluding(ruleset, 'child-in-need-s17').filter(ofOneSign), 'tell-safeguarding-lead-today', 'call-front-door', 'record-now') }
]
