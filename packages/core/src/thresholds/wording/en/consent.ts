import type { Day } from '../../../kernel/fact.ts'
import type { RuleBookTable } from '../../../kernel/rulebook.ts'
import { consentAt, type ConsentRule } from '../../catalogue/consent.ts'
import { levels } from '../../catalogue/periods.ts'
import { levelWords } from './levels.ts'

/** What is asked for before information goes further. */
export const consentAsks = {
  'service-only': 'Nothing beyond what the service itself asks.',
  needed: 'Agreement is needed: without it there is no assessment and no plan.',
  'agreement-sought': 'Ask for agreement. A no is recorded and weighed; it does not end the worry.',
  'tell-unless-harmful': 'Agreement is not needed. Tell the parents, unless telling them could put anyone in more danger or spoil evidence.'
} satisfies Record<ConsentRule['asks'], string>

export const consentOf = {
  parent: 'A parent',
  'person-with-parental-responsibility': 'Someone with parental responsibility',
  'young-person-who-understands': 'a young person who understands what is asked'
} satisfies Record<ConsentRule['of'][number], string>

export const consentIfRefused = {
  'nothing-changes': 'Everyday services carry on.',
  'record-and-ask-whether-it-raises-the-level': 'Record it, and ask whether the refusal makes the child less safe. If so the level may be higher.',
  'share-without-it-and-record-why': 'Share without it, and record why.'
} satisfies Record<ConsentRule['ifRefused'], string>

/** Agreement by level on a day, as a table of the rule book. */
export function consentTable(asOf: Day): readonly RuleBookTable[] {
  const rows = levels.flatMap(level => {
    const rule = consentAt(level, asOf)
    return rule ? [{ id: rule.id, cells: [levelWords[level].name, consentAsks[rule.asks], rule.of.map(who => consentOf[who]).join(', or '), consentIfRefused[rule.ifRefused]], citations: rule.citations, grade: rule.grade }] : []
  })
  return [{
    id: 'agreement-by-level', title: 'Agreement, level by level',
    intro: 'Where waiting for agreement could put a child at risk of serious harm, information is shared without it and the reason is recorded. Agreement may be taken back, and is asked for again when things change.',
    head: ['Level', 'What is asked', 'Of whom', 'If they say no'], rows
  }]
}
