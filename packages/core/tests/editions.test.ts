import { expect, test } from 'vitest'
import { addDays, changesBetween, type RuleBookWords, type Ruleset } from '../src/kernel/index.ts'
import { referralRuleset } from '../src/referral/index.ts'
import { ruleBookWords as referralWords } from '../src/referral/wording/en.ts'
import { tellChanges, toldInMarkdown, toldInText } from '../src/rule-book/index.ts'
import { editionOn, sourceById, workingTogether } from '../src/sources/index.ts'
import { alsoChanged, calledOn, decideThreshold, thresholds } from '../src/thresholds/index.ts'
import { ruleBookWords as thresholdWords } from '../src/thresholds/wording/en.ts'

function told(ruleset: Ruleset, words: RuleBookWords, from: string, to: string): { readonly text: string; readonly markdown: string } {
  const changes = changesBetween(ruleset, 'london', from, to)
  if (!changes.ok) throw new Error(changes.code)
  const said = tellChanges(ruleset, words, changes, sourceById), also = alsoChanged(from, to)
  return { text: toldInText(changes, said, also), markdown: toldInMarkdown(changes, said, also) }
}
const across = (first: string, ruleset: Ruleset = referralRuleset, words = referralWords) => told(ruleset, words, addDays(first, -1), first).text

test('the editions follow one another without a gap, each with its first day, how well it is known and who says so', () => {
  workingTogether.forEach((edition, i) => {
    const next = workingTogether[i + 1]
    expect('to' in edition.inForce ? addDays(edition.inForce.to, 1) : undefined).toBe(next?.inForce.from)
    expect(sourceById(edition.firstDay.source), edition.id).toBeDefined()
    expect(editionOn(edition.inForce.from)?.id).toBe(edition.id)
    expect(editionOn(addDays(edition.inForce.from, -1))?.id).toBe(workingTogether[i - 1]?.id)
  })
})

test('in 2010 the initial assessment went from seven working days to ten', () => {
  expect(across('2010-03-17')).toMatch(/Working Together, March 2010: from 2010-03-17 \(seen/)
  expect(across('2010-03-17')).toMatch(/- The initial assessment is finished: 7 working days before, 10 working days after\./)
})

test('in 2013 two assessments became one, of 45 working days', () => {
  const text = across('2013-04-15')
  expect(text).toMatch(/- The initial assessment is finished: 10 working days before, no limit after\./)
  expect(text).toMatch(/- The assessment is finished: no limit before, 45 working days after\./)
  expect(text).toMatch(/initial assessment, then core assessment: now one assessment/)
})

test('in 2015 no limit changed', () => {
  expect(across('2015-03-26')).not.toMatch(/^Limits$/m)
})

test('in 2018 names changed and limits did not; with the update of 2020 contextual safeguarding became risk outside the home', () => {
  expect(across('2018-07-04')).toMatch(/lead professional: now lead practitioner/)
  expect(across('2018-07-04')).toMatch(/serious case review: now child safeguarding practice review/)
  expect(across('2018-07-04')).not.toMatch(/^Limits$/m)
  expect(across('2020-12-09')).toMatch(/contextual safeguarding: now risk outside the home/)
})

test('in 2023 the referrer was to be told within one working day', () => {
  expect(across('2023-12-15')).toMatch(/- The referrer is told the outcome: no limit before, 1 working day after\./)
})

test('in 2026 early help became Family Help for many, and no limit is known to have changed', () => {
  expect(across('2026-03-19')).toMatch(/early help: now early help in the community, then Family Help/)
  expect(across('2026-03-19')).not.toMatch(/^Limits$/m)
  expect(across('2026-03-19')).toMatch(/\d+ rules stand on another document on the second day/)
})

test('of the thresholds, too, what changed can be read, as text and as Markdown, with no id in it', () => {
  const ids = [...thresholds.rules, ...thresholds.actions, ...thresholds.clocks].map(({ id }) => id).filter(id => id.split('-').length > 2)
  for (const [from, to] of [...workingTogether.slice(1).map(({ inForce }) => [addDays(inForce.from, -1), inForce.from] as const), ['2015-10-30', '2015-10-31'] as const, ['2006-04-01', '2026-11-21'] as const]) {
    const { text, markdown } = told(thresholds, thresholdWords, from, to)
    expect(ids.filter(id => text.includes(id)), from).toEqual([])
    expect(text.startsWith(`What changed in thresholds from ${from} to ${to}\n`)).toBe(true)
    expect(markdown.startsWith('# What changed in thresholds from ')).toBe(true)
    expect(markdown).toContain('\n## ')
  }
  expect(across('2015-10-31', thresholds, thresholdWords)).toMatch(/Known FGM is reported to the police, as the law has it: no limit before, 1 month after\./)
})

test('nothing is said to have changed between two days of one edition on which nothing did', () => {
  expect(told(referralRuleset, referralWords, '2024-06-01', '2024-06-02').text).toBe('What changed in referral from 2024-06-01 to 2024-06-02\n\nNothing\n- No rule and no limit says anything else on the second day.\n')
})

test('things have the name of their day, and none before the first day', () => {
  expect(['2010-06-01', '2019-09-28', '2019-09-29', '2026-11-21'].map(day => calledOn('the-board', day)?.name)).toEqual(['Local Safeguarding Children Board (LSCB)', 'Local Safeguarding Children Board (LSCB)', 'local safeguarding children partnership', 'local safeguarding children partnership'])
  expect(calledOn('help-before-a-referral', '2013-04-14')?.name).toMatch(/CAF/)
  expect(calledOn('the-board', '2006-03-31')).toBeUndefined()
})

test('law that was made and has not begun is told from the day it was made, and never before', () => {
  const coming = (asOf: string) => decideThreshold({ facts: { 'child-tells-of-abuse': 'yes' }, closed: [], profile: 'london', asOf }).coming
  expect(coming('2026-11-21')).toEqual(['coming-report-child-sexual-abuse', 'coming-share-information', 'coming-child-protection-teams', 'coming-family-group-meeting', 'coming-education-in-safeguarding-arrangements', 'coming-registers-of-children-not-in-school'])
  expect(coming('2026-04-28')).toEqual([])
  expect(coming('2010-06-01')).toEqual([])
})
