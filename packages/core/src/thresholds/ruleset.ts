import type { Ruleset } from '../kernel/ruleset.ts'
import { actions } from './actions.ts'
import { catalogueFacts, catalogueRules } from './catalogue/catalogue.ts'
import { childExclusions } from './catalogue/child.ts'
import { circumstanceFacts, circumstanceRows, exclusions, implications } from './catalogue/child-and-history.ts'
import { combinations, notEncoded } from './catalogue/combinations.ts'
import { groups } from './catalogue/groups.ts'
import { levels } from './catalogue/periods.ts'
import { sign } from './catalogue/sign.ts'
import { stated } from './catalogue/stated.ts'
import { triggers } from './catalogue/triggers.ts'
import { clocks } from './clocks.ts'
import { parameters } from './parameters.ts'
import { profiles } from './profiles.ts'

const circumstances = circumstanceRows.map(sign)

/** The thresholds as data: every fact, rule, action, clock and profile, gathered in the order in which they are asked and told. */
export const thresholds: Ruleset = {
  id: 'thresholds',
  version: '0.1.0',
  levels,
  groups,
  facts: [...circumstances.map(({ fact }) => fact), ...circumstanceFacts, ...catalogueFacts],
  implications,
  exclusions: [...exclusions, ...childExclusions],
  rules: [...circumstances.flatMap(({ rules }) => rules), ...catalogueRules, ...triggers.flatMap(stated), ...combinations.flatMap(stated)],
  actions,
  actionOrder: ['danger', 'do-not-alert', 'personal-duty', 'referral', 'panel', 'help'],
  parameters,
  clocks,
  profiles,
  notEncoded,
  checkedOn: '2026-11-21',
  reviewBy: '2027-05-21',
  mayRecordLower: ['safeguarding-lead', 'social-work-manager']
}
