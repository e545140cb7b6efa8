import { changesBetween } from '../kernel/changes-between.ts'
import { compareRulesets, type ComparedCase, type RulesetDifference } from '../kernel/compare.ts'
import { differenceInText } from '../kernel/compare-text.ts'
import { notEncoded } from '../kernel/prepare.ts'
import { procedures } from '../index.ts'
import { tellChanges, toldInText } from '../rule-book/index.ts'
import { sourceById } from '../sources/index.ts'
import { alsoChanged } from '../thresholds/index.ts'
import { askedProfile } from './asked-book.ts'
import { json, text, texts, type Answer, type Asked, type Command } from './command.ts'
import { namedRules, withVariants } from './named-rules.ts'
import { exitCodes, unusable, usage } from './refusal.ts'
import { wordsFor } from './words.ts'

export const compareCommand: Command = {
  says: 'what differs between two sets of rules, or between two days, and which answers come out differently',
  takes: '<rules> [<other rules>]',
  formats: ['text', 'json'],
  options: {
    variant: { type: 'string', multiple: true, takes: '<file>', says: 'compare with the same rules under this variant' },
    from: { type: 'string', takes: '<day>', says: 'compare one day …' },
    until: { type: 'string', takes: '<day>', says: '… with another, under the same rules' },
    profile: { type: 'string', takes: '<profile>', says: 'whose scheme, where days are compared; the first where left out' }
  },
  examples: [
    ['compare last-year.json thresholds', 'what a new version changes'],
    ['compare thresholds --variant our-borough.yaml', 'what a board’s variant changes'],
    ['compare thresholds --from 2010-11-30 --until 2026-11-21', 'what changed between two days']
  ],
  run: asked => (text(asked, 'from') !== undefined || text(asked, 'until') !== undefined ? days(asked) : rulesets(asked))
}

async function days(asked: Asked): Promise<Answer> {
  const from = text(asked, 'from'), until = text(asked, 'until'), [name, more] = asked.words
  if (name === undefined || more !== undefined || from === undefined || until === undefined) throw usage('Between two days one set of rules is compared with itself: compare thresholds --from <day> --until <day>.')
  const { ruleset } = await namedRules(name, asked.terminal), profile = askedProfile(asked, ruleset), changes = changesBetween(ruleset, profile, from, until)
  if (!changes.ok) throw unusable(changes.code === 'date-not-encoded' ? notEncoded({ id: profile, encoded: changes.encoded }, changes.day) : changes.code)
  const same = [changes.began, changes.ended, changes.changed, changes.parameters, changes.classes].every(({ length }) => length === 0)
  const code = same ? exitCodes.done : exitCodes.look
  if (asked.format === 'json') return { output: json(changes), code }
  const also = ruleset.id === 'thresholds' ? alsoChanged(from, until) : []
  return { output: toldInText(changes, tellChanges(ruleset, (await wordsFor(ruleset)).ruleBookWords, changes, sourceById), also), code }
}

async function rulesets(asked: Asked): Promise<Answer> {
  const [first, second, more] = asked.words, variants = texts(asked, 'variant')
  if (first === undefined || more !== undefined || (second === undefined) === (variants.length === 0)) throw usage('Name two sets of rules, or one and a --variant to lay over it.')
  const { ruleset: was } = await namedRules(first, asked.terminal), now = second === undefined ? await withVariants(was, variants, asked.terminal) : (await namedRules(second, asked.terminal)).ruleset
  const difference = compareRulesets(was, now, await casesOf(was.id))
  return { output: asked.format === 'json' ? json(difference) : differenceInText(difference), code: isSame(difference) ? exitCodes.done : exitCodes.look }
}

const isSame = ({ from, to, cases, classes, other }: RulesetDifference): boolean => from.hash === to.hash && cases.length + classes.length + other.length === 0

/** The worked cases of a procedure are tried both ways. */
async function casesOf(id: string): Promise<readonly ComparedCase[]> {
  const shipped = procedures.find(one => one.id === id)
  return shipped ? ((await shipped.load.cases()).cases as readonly ComparedCase[]) : []
}
