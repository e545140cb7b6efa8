import type { Ruleset } from '../kernel/ruleset.ts'
import { actions } from './actions.ts'
import { catalogueExclusions, catalogueFacts, catalogueImplications, catalogueRules } from './catalogue/catalogue.ts'
import { notEncoded } from './catalogue/combinations.ts'
import { groups } from './catalogue/groups.ts'
import { levels } from './catalogue/periods.ts'
import { clocks } from './clocks.ts'
import { parameters } from './parameters.ts'
import { profiles } from './profiles.ts'
import { published } from './published.ts'

/** The thresholds as data: every fact, rule, action, clock and profile, gathered in the order in which they are asked and told. */
export const thresholds: Ruleset = {
  id: 'thresholds',
  version: '0.1.0',
  levels,
  groups,
  facts: catalogueFacts,
  implications: catalogueImplications,
  exclusions: catalogueExclusions,
  rules: catalogueRules,
  actions,
  actionOrder: ['danger', 'do-not-alert', 'personal-duty', 'referral', 'panel', 'help'],
  parameters,
  clocks,
  profiles,
  notEncoded,
  checkedOn: '2026-11-21',
  reviewBy: '2027-05-21',
  ...published,
  mayRecordLower: ['safeguarding-lead', 'social-work-manager']
}
