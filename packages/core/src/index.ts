import { assessWith, type Assessing, type Assessment } from './assess/index.ts'
import { decide } from './kernel/decide.ts'
import type { DecisionInput } from './kernel/decision.ts'
import type { Ruleset } from './kernel/ruleset.ts'

export { assessWith, type Assessing, type Assessment } from './assess/index.ts'
export type { Decision, DecisionInput } from './kernel/decision.ts'

/**
 * Every procedure, one line of data each; a part is loaded when it is asked for.
 * `rules` gives everything that decides, as data; `wording` has `ruleBookWords` among its exports, so that a rule book needs no page of its own.
 * `complete`: encoded with its worked cases. To add a procedure, add its folder and its line here.
 */
export const procedures = [
  { id: 'thresholds', title: 'Thresholds: what level of need the facts point to', status: 'complete', load: { decision: () => import('./thresholds/index.ts'), machine: () => import('./thresholds/machine.ts'), schema: () => import('./thresholds/schema.ts'), cases: () => import('./thresholds/cases.ts'), wording: () => import('./thresholds/wording/en.ts'), rules: async () => (await import('./thresholds/index.ts')).thresholds } },
  { id: 'referral', title: 'Referral: from a concern to an outcome that both sides stand by', status: 'complete', load: { decision: () => import('./referral/index.ts'), machine: () => import('./referral/machine.ts'), schema: () => import('./referral/schema.ts'), cases: () => import('./referral/cases.ts'), wording: () => import('./referral/wording/en.ts'), rules: async () => (await import('./referral/index.ts')).referralRuleset } },
  { id: 'child-protection', title: 'Child protection: from the strategy discussion to the end of a plan', status: 'complete', load: { decision: () => import('./child-protection/index.ts'), machine: () => import('./child-protection/machine.ts'), schema: () => import('./child-protection/schema.ts'), cases: () => import('./child-protection/cases.ts'), wording: () => import('./child-protection/wording/en.ts'), rules: async () => (await import('./child-protection/index.ts')).procedure.ruleset } },
  { id: 'domestic-violence', title: 'Domestic violence: the child who lives with it', status: 'complete', load: { decision: () => import('./domestic-violence/index.ts'), machine: () => import('./domestic-violence/machine.ts'), schema: () => import('./domestic-violence/schema.ts'), cases: () => import('./domestic-violence/cases.ts'), wording: () => import('./domestic-violence/wording/en.ts'), rules: async () => (await import('./domestic-violence/index.ts')).procedure.ruleset } },
  { id: 'faith-and-culture', title: 'Belief, honour and forced marriage', status: 'complete', load: { decision: () => import('./faith-and-culture/index.ts'), machine: () => import('./faith-and-culture/machine.ts'), schema: () => import('./faith-and-culture/schema.ts'), cases: () => import('./faith-and-culture/cases.ts'), wording: () => import('./faith-and-culture/wording/en.ts'), rules: async () => (await import('./faith-and-culture/index.ts')).procedure.ruleset } },
  { id: 'information-sharing', title: 'Sharing information, and the hub', status: 'complete', load: { decision: () => import('./information-sharing/index.ts'), machine: () => import('./information-sharing/machine.ts'), schema: () => import('./information-sharing/schema.ts'), cases: () => import('./information-sharing/cases.ts'), wording: () => import('./information-sharing/wording/en.ts'), rules: async () => (await import('./information-sharing/index.ts')).procedure.ruleset } },
  { id: 'parental-difficulties', title: 'Parents’ mental health, drink and drugs', status: 'complete', load: { decision: () => import('./parental-difficulties/index.ts'), machine: () => import('./parental-difficulties/machine.ts'), schema: () => import('./parental-difficulties/schema.ts'), cases: () => import('./parental-difficulties/cases.ts'), wording: () => import('./parental-difficulties/wording/en.ts'), rules: async () => (await import('./parental-difficulties/index.ts')).procedure.ruleset } },
  { id: 'animal-welfare-link', title: 'Harm to animals, and the child', status: 'complete', load: { decision: () => import('./animal-welfare-link/index.ts'), machine: () => import('./animal-welfare-link/machine.ts'), schema: () => import('./animal-welfare-link/schema.ts'), cases: () => import('./animal-welfare-link/cases.ts'), wording: () => import('./animal-welfare-link/wording/en.ts'), rules: async () => (await import('./animal-welfare-link/index.ts')).procedure.ruleset } },
  { id: 'fgm', title: 'Female genital mutilation', status: 'complete', load: { decision: () => import('./fgm/index.ts'), machine: () => import('./fgm/machine.ts'), schema: () => import('./fgm/schema.ts'), cases: () => import('./fgm/cases.ts'), wording: () => import('./fgm/wording/en.ts'), rules: async () => (await import('./fgm/index.ts')).procedure.ruleset } },
  { id: 'gangs', title: 'Gangs, serious youth violence and county lines', status: 'complete', load: { decision: () => import('./gangs/index.ts'), machine: () => import('./gangs/machine.ts'), schema: () => import('./gangs/schema.ts'), cases: () => import('./gangs/cases.ts'), wording: () => import('./gangs/wording/en.ts'), rules: async () => (await import('./gangs/index.ts')).procedure.ruleset } },
  { id: 'missing', title: 'Children missing from home or care', status: 'complete', load: { decision: () => import('./missing/index.ts'), machine: () => import('./missing/machine.ts'), schema: () => import('./missing/schema.ts'), cases: () => import('./missing/cases.ts'), wording: () => import('./missing/wording/en.ts'), rules: async () => (await import('./missing/index.ts')).procedure.ruleset } },
  { id: 'private-fostering', title: 'Private fostering', status: 'complete', load: { decision: () => import('./private-fostering/index.ts'), machine: () => import('./private-fostering/machine.ts'), schema: () => import('./private-fostering/schema.ts'), cases: () => import('./private-fostering/cases.ts'), wording: () => import('./private-fostering/wording/en.ts'), rules: async () => (await import('./private-fostering/index.ts')).procedure.ruleset } },
  { id: 'trafficking', title: 'Trafficked children: keep the child safe, and refer', status: 'complete', load: { decision: () => import('./trafficking/index.ts'), machine: () => import('./trafficking/machine.ts'), schema: () => import('./trafficking/schema.ts'), cases: () => import('./trafficking/cases.ts'), wording: () => import('./trafficking/wording/en.ts'), rules: async () => (await import('./trafficking/index.ts')).procedure.ruleset } },
  { id: 'sexual-abuse', title: 'Sexual abuse, in the family and elsewhere', status: 'complete', load: { decision: () => import('./sexual-abuse/index.ts'), machine: () => import('./sexual-abuse/machine.ts'), schema: () => import('./sexual-abuse/schema.ts'), cases: () => import('./sexual-abuse/cases.ts'), wording: () => import('./sexual-abuse/wording/en.ts'), rules: async () => (await import('./sexual-abuse/index.ts')).procedure.ruleset } },
  { id: 'early-help', title: 'Early help: before social care, and the way up and down', status: 'complete', load: { decision: () => import('./early-help/index.ts'), machine: () => import('./early-help/machine.ts'), schema: () => import('./early-help/schema.ts'), cases: () => import('./early-help/cases.ts'), wording: () => import('./early-help/wording/en.ts'), rules: async () => (await import('./early-help/index.ts')).procedure.ruleset } },
  { id: 'allegations', title: 'Allegations against people who work with children', status: 'complete', load: { decision: () => import('./allegations/index.ts'), machine: () => import('./allegations/machine.ts'), schema: () => import('./allegations/schema.ts'), cases: () => import('./allegations/cases.ts'), wording: () => import('./allegations/wording/en.ts'), rules: async () => (await import('./allegations/index.ts')).procedure.ruleset } },
  { id: 'sexual-exploitation', title: 'Sexual exploitation', status: 'complete', load: { decision: () => import('./sexual-exploitation/index.ts'), machine: () => import('./sexual-exploitation/machine.ts'), schema: () => import('./sexual-exploitation/schema.ts'), cases: () => import('./sexual-exploitation/cases.ts'), wording: () => import('./sexual-exploitation/wording/en.ts'), rules: async () => (await import('./sexual-exploitation/index.ts')).procedure.ruleset } },
  { id: 'disclosure-scheme', title: 'The disclosure scheme: asking the police about a person near a child', status: 'complete', load: { decision: () => import('./disclosure-scheme/index.ts'), machine: () => import('./disclosure-scheme/machine.ts'), schema: () => import('./disclosure-scheme/schema.ts'), cases: () => import('./disclosure-scheme/cases.ts'), wording: () => import('./disclosure-scheme/wording/en.ts'), rules: async () => (await import('./disclosure-scheme/index.ts')).procedure.ruleset } },
  { id: 'child-death', title: 'The death of a child: the response, the review and what is learnt', status: 'complete', load: { decision: () => import('./child-death/index.ts'), machine: () => import('./child-death/machine.ts'), schema: () => import('./child-death/schema.ts'), cases: () => import('./child-death/cases.ts'), wording: () => import('./child-death/wording/en.ts'), rules: async () => (await import('./child-death/index.ts')).procedure.ruleset } },
  { id: 'harmful-sexual-behaviour', title: 'Children who harm others sexually', status: 'complete', load: { decision: () => import('./harmful-sexual-behaviour/index.ts'), machine: () => import('./harmful-sexual-behaviour/machine.ts'), schema: () => import('./harmful-sexual-behaviour/schema.ts'), cases: () => import('./harmful-sexual-behaviour/cases.ts'), wording: () => import('./harmful-sexual-behaviour/wording/en.ts'), rules: async () => (await import('./harmful-sexual-behaviour/index.ts')).procedure.ruleset } },
  { id: 'case-review', title: 'Reviews of serious cases: when, by whom, and how', status: 'complete', load: { decision: () => import('./case-review/index.ts'), machine: () => import('./case-review/machine.ts'), schema: () => import('./case-review/schema.ts'), cases: () => import('./case-review/cases.ts'), wording: () => import('./case-review/wording/en.ts'), rules: async () => (await import('./case-review/index.ts')).procedure.ruleset } },
  { id: 'viewing-abuse-images', title: 'Adults who view images of child sexual abuse', status: 'complete', load: { decision: () => import('./viewing-abuse-images/index.ts'), machine: () => import('./viewing-abuse-images/machine.ts'), schema: () => import('./viewing-abuse-images/schema.ts'), cases: () => import('./viewing-abuse-images/cases.ts'), wording: () => import('./viewing-abuse-images/wording/en.ts'), rules: async () => (await import('./viewing-abuse-images/index.ts')).procedure.ruleset } },
  { id: 'protective-marking', title: 'Protective marking: how sensitive papers are marked and handled', status: 'complete', load: { decision: () => import('./protective-marking/index.ts'), machine: () => import('./protective-marking/machine.ts'), schema: () => import('./protective-marking/schema.ts'), cases: () => import('./protective-marking/cases.ts'), wording: () => import('./protective-marking/wording/en.ts'), rules: async () => (await import('./protective-marking/index.ts')).procedure.ruleset } },
  { id: 'fabricated-illness', title: 'Perplexing presentations, and illness that may be fabricated or induced', status: 'complete', load: { decision: () => import('./fabricated-illness/index.ts'), machine: () => import('./fabricated-illness/machine.ts'), schema: () => import('./fabricated-illness/schema.ts'), cases: () => import('./fabricated-illness/cases.ts'), wording: () => import('./fabricated-illness/wording/en.ts'), rules: async () => (await import('./fabricated-illness/index.ts')).procedure.ruleset } },
  { id: 'major-events', title: 'Major events: lost and found children, helpers, and the plan', status: 'complete', load: { decision: () => import('./major-events/index.ts'), machine: () => import('./major-events/machine.ts'), schema: () => import('./major-events/schema.ts'), cases: () => import('./major-events/cases.ts'), wording: () => import('./major-events/wording/en.ts'), rules: async () => (await import('./major-events/index.ts')).procedure.ruleset } }
] as const

/** The id of a procedure that this library has, for example `thresholds`. */
export type ProcedureId = (typeof procedures)[number]['id']

/**
 * Every procedure loaded, the thresholds first: what `assessWith` takes, for whoever assesses many times or cannot wait.
 * @example (await everyProcedure()).map(({ id }) => id)[0] // → 'thresholds'
 */
export async function everyProcedure(): Promise<readonly [Assessing, ...Assessing[]]> {
  const [first, ...others] = procedures
  const [{ procedure }, ...rest] = await Promise.all([first.load.decision(), ...others.map(({ load }) => load.decision())])
  return [procedure, ...rest.map(loaded => loaded.procedure)]
}

/**
 * The same procedures with a board's own rules for the level, once they are proved safe, in place of the shipped thresholds.
 * @example
 * const ours = layVariant(thresholds, { id: 'our-borough', base: 'thresholds', title: 'Ours', checkedOn: '2026-11-21', stricter: [{ rule: 'self-harm', atLeast: 'child-protection-s47' }] })
 * assessWith(withThresholds(await everyProcedure(), ours.inForce), { facts: { 'self-harm': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-21' }).lowest // → 'child-protection-s47'
 */
export function withThresholds([first, ...others]: readonly [Assessing, ...Assessing[]], ruleset: Ruleset): readonly [Assessing, ...Assessing[]] {
  return [{ ...first, ruleset, decide: input => decide(ruleset, input) }, ...others]
}

/**
 * Runs every procedure that the facts call for and shows the highest level that any of them requires: never below what `decideThreshold` says.
 * A fact known to one procedure serves the others. Actions come in order: danger, whom not to alert, personal duties, referral, panels, help.
 * @throws InputError (as a rejection) listing everything wrong with the input
 * @example (await assess({ facts: {}, closed: [], profile: 'london', asOf: '2026-11-21' })).open // → 'facts'
 */
export async function assess(input: DecisionInput): Promise<Assessment> {
  return assessWith(await everyProcedure(), input)
}
