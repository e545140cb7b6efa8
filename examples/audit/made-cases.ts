import { thresholds } from '@safeguarding-kit/core/thresholds'

/** Signs that the made file has a column for: some of those that a referral form asks about. No child is behind any line. */
const asked = thresholds.facts.filter(fact => fact.kind === 'sign' && fact.worrying === 'yes' && !fact.id.startsWith('unborn-') && !['injury-or-mark-seen', 'fgm-has-happened'].includes(fact.id)).filter((_, i) => i % 6 === 0)
const always = ['self-harm', 'a-few-minor-domestic-abuse-incidents', 'lateness-or-pattern-of-absence']
const columns = [...new Set([...always, ...asked.map(({ id }) => id)])]
const groups = [...new Set(thresholds.facts.filter(fact => fact.kind === 'sign' && fact.worrying === 'yes').map(({ group }) => group))]

/** The lines of a made-up CSV file of last year's referrals: mostly a few signs, most groups asked about; one line in 10,000 has an answer that is none. */
export function* madeCases(count: number, seed = 20261121): Generator<string> {
  const chance = (): number => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2 ** 32 }
  yield `case,${columns.join(',')},closed\n`
  let lines = ''
  for (let i = 1; i <= count; i++) {
    const answers = columns.map(() => { const drawn = chance(); return drawn < 0.02 ? 'yes' : drawn < 0.03 ? 'suspected' : drawn < 0.25 ? 'no' : '' })
    if (i % 10_000 === 0) answers[3] = 'maybe'
    lines += `R-${i},${answers.join(',')},${chance() < 0.6 ? groups.join(' ') : groups.filter(() => chance() < 0.7).join(' ')}\n`
    if (i % 500 === 0 || i === count) { yield lines; lines = '' }
  }
}
