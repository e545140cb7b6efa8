import { carriedOn, type Carried } from '../src/kernel/index.ts'
import type { RuleBookWords } from '../src/kernel/rulebook.ts'
import { procedures } from '../src/index.ts'
import { sourceById, workingTogether } from '../src/sources/index.ts'

const place = (id: string): string => { const document = sourceById(id); return document ? `${document.title}. ${document.publisher}${document.edition === 'not stated' ? '' : `, ${document.edition}`}` : id }

/** The document with everything that counts today and was not read for today, with a box to tick for each; and how much of each edition is carried. */
export async function carriedPage(): Promise<string> {
  const loaded = await Promise.all(procedures.map(async ({ title, load }) => ({ title, ruleset: await load.rules(), words: (await load.wording()).ruleBookWords as RuleBookWords })))
  const london = (ruleset: (typeof loaded)[number]['ruleset'], day: string) => carriedOn(ruleset, ruleset.profiles[0]!.id, day)
  const days = workingTogether.map(({ inForce, edition, firstDay }) => ({ day: inForce.from, edition, firstDay }))
  const counts = days.map(({ day, edition, firstDay }) => `| ${edition} | ${day} | ${firstDay.grade} | ${loaded.map(({ ruleset }) => {
    const inForce = ruleset.rules.filter(({ coming, inForce: { from, to } }) => !coming && from <= day && (to === undefined || day <= to)).length, carried = london(ruleset, day).filter(({ kind }) => kind === 'rule').length
    return inForce === 0 ? 'not encoded' : `${inForce - carried} read, ${carried} carried`
  }).join(' | ')} |`)
  const said = ({ kind, statement }: Carried, words: RuleBookWords): string => (kind === 'limit' ? words.clocks?.[statement] : words.rules[statement]) ?? statement
  const parts = loaded.map(({ title, ruleset, words }) => {
    const carried = london(ruleset, ruleset.checkedOn), of = (source: string): readonly Carried[] => carried.filter(({ carriedFrom }) => carriedFrom === source)
    const lists = [...new Set(carried.map(({ carriedFrom }) => carriedFrom))].sort((a, b) => of(b).length - of(a).length).map(source => `### ${place(source)}\n\n${of(source).map(one => `- [ ] ${one.kind === 'limit' ? 'Limit. ' : ''}${said(one, words)} \`${one.id}\``).join('\n')}`)
    return [`## ${title}`, `On ${ruleset.checkedOn}, ${carried.length} rules and limits are carried.`, ...lists].join('\n\n')
  })
  return `${[
    '# Carried forward: to be compared with the text in force',
    'Written by `packages/core/scripts/carried-forward.ts` from the rules; a test says when it is out of date. Do not edit it.',
    'Each line counts today and was read in a document of another time, not in one known to hold today. Compare it with the text in force. Where it stands, say so in the rules: a document that still holds gets its days in `packages/core/src/sources/held.ts`, a limit its edition in `parameters.ts`; the line then leaves this list. Where it does not, change the rule and add two worked cases.',
    '## By edition',
    'How many rules were read in a document of that time on the first day of each edition, and how many are carried from another: forward from an older one, or back from the next where nothing older was read.',
    [`| Working Together | first day | how well known | ${procedures.map(({ id }) => id).join(' | ')} |`, `| --- | --- | --- | ${procedures.map(() => '---').join(' | ')} |`, ...counts].join('\n'),
    '### How each first day is known', days.map(({ edition, firstDay }) => `- ${edition}: ${firstDay.means} (${place(firstDay.source)})`).join('\n'),
    ...parts
  ].join('\n\n')}\n`
}
