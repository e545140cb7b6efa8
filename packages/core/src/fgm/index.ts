import type { Decision, DecisionInput } from '../kernel/decision.ts'
import { procedureOf } from '../procedure/index.ts'
import { actions } from './actions.ts'
import { facts, groups, implications } from './facts.ts'
import { notEncoded, rules, sheet } from './rules.ts'

/** Female genital mutilation: a girl who may be cut, one who was, an unborn girl, and a woman with daughters. The personal duty to report and its clocks are the catalogue's. */
export const procedure = procedureOf({
  id: 'fgm', version: '0.1.0', groups, facts, uses: ['fgm-may-happen-soon', 'fgm-has-happened', 'fgm-told-by-girl-or-signs-seen'], implications, sheet, rules, actions,
  calledForBy: ['fgm-may-happen-soon', 'fgm-has-happened', 'fgm-told-by-girl-or-signs-seen'], notEncoded, checkedOn: '2026-11-22', reviewBy: '2027-05-22'
})

/**
 * What to do about female genital mutilation, besides what the thresholds say; `assess` asks both.
 * @throws InputError listing everything wrong with the input
 * @example decideFgm({ facts: { 'fgm-girl-in-family-was-cut': 'yes' }, closed: [], profile: 'london', asOf: '2026-11-22' }).lowest // → 'child-in-need-s17'
 */
export const decideFgm = (input: DecisionInput): Decision => procedure.decide(input)
