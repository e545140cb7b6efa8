import { procedures } from '@safeguarding-kit/core'
import { isCalledFor } from '@safeguarding-kit/core/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyWord, proceduresInForce } from '#lib/server/thresholds/every-procedure.ts'
import { toAskOn } from '#lib/server/thresholds/to-ask.ts'
import { assessWith, type Assessment } from '@safeguarding-kit/core/assess'
import { askingOf, comesTo, furtherToAsk, nextToAsk, nothingSaid, questionsAbout, whoMayRecordLess, type Said } from './asking.ts'
import { pointsTo } from './points-to.ts'

const scheme = { profile: 'london', asOf: '2026-11-22' }, toAsk = toAskOn(null, scheme.asOf), asking = askingOf(toAsk, scheme), [first] = asking.procedures
const whole = proceduresInForce(null)
const saying = (facts: Said['facts'], closed: readonly string[] = []): Said => ({ ...nothingSaid, facts, closed })
function assessed(said: Said): Assessment {
  const assessment = comesTo(asking, said)
  if (typeof assessment === 'string') throw new Error(assessment)
  return assessment
}
const next = (said: Said) => { const assessment = assessed(said); return nextToAsk(questionsAbout(asking, assessment), assessment, said) }
const signs = asking.procedures.flatMap(({ ruleset }) => ruleset.facts.filter(({ kind }) => kind === 'sign').map(({ id }) => id))

test('every procedure of the registry is reached from some answers, and its questions from the list whatever was said', () => {
  const about = questionsAbout(asking, assessed(nothingSaid))
  expect(about.map(({ id }) => id)).toEqual(procedures.map(({ id }) => id))
  for (const { id, calledForBy: { answers, signs } } of asking.procedures.slice(1)) {
    const listed = new Set(about.flatMap(one => (one.id === id ? one.groups : [])).flatMap(({ questions }) => questions.map(({ fact }) => fact)))
    const way = [...signs, ...answers.filter(fact => listed.has(fact))].find(fact => isCalledFor({ answers, signs }, { [fact]: 'suspected' }))
    expect(way, id).toBeDefined()
    expect(listed.size, `${id} has questions of its own in the list`).toBeGreaterThan(0)
  }
})

test('what is sent to the browser for one day decides as the whole library does on that day', () => {
  const answer = fc.constantFrom('yes', 'suspected', 'no', 'asked-not-known', 'refused')
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...signs), answer, { maxKeys: 6 }), facts => {
    const here = comesTo(asking, saying(facts))
    if (typeof here === 'string') return
    const there = assessWith(whole, { facts, closed: [], ...scheme })
    expect([here.lowest, here.highest, here.open, here.actions, here.clocks.map(({ id, limit }) => [id, limit]), here.reasons.map(({ rule }) => rule), here.missing]).toEqual([there.lowest, there.highest, there.open, there.actions, there.clocks.map(({ id, limit }) => [id, limit]), there.reasons.map(({ rule }) => rule), there.missing])
  }), { numRuns: 60 })
})

test('answered “not known” to every question that is put, the aid never says that enough is known, and comes to an end', () => {
  /** The whole catalogue asked and not known once, so that of each further procedure only its own questions are walked. */
  const asked = Object.fromEntries(first.ruleset.facts.map(({ id }) => [id, 'asked-not-known']))
  const called = asking.procedures.slice(1).map(({ calledForBy: { signs, answers } }) => ({ ...asked, ...(signs[0] ? { [signs[0]]: 'suspected' } : { [answers[0] ?? '']: 'asked-not-known' }) }))
  for (const given of [{}, ...called]) {
    let said = saying(given), asked = 0
    const sign = Object.entries(given).at(-1)?.join(': ')
    for (let put = next(said); put; put = next(said)) {
      expect(put.questions.length).toBeGreaterThan(0)
      expect(put.questions.length).toBeLessThanOrEqual(5)
      said = saying({ ...said.facts, ...Object.fromEntries(put.questions.map(({ fact }) => [fact, 'asked-not-known'])) })
      if (++asked > 120) throw new Error(`never ends after ${sign}`)
    }
    const result = pointsTo(assessed(said), { ruleset: first.ruleset, profile: 'london', words: everyWord, titleOf: id => id })
    expect(result.settled && result.lowest !== 'child-protection-s47', sign).toBe(false)
    expect(result.actions.map(({ id }) => id), sign).toContain('consult-lead')
  }
}, 120_000)

test('danger now is asked first, and what the answers call for before the rest of the catalogue', () => {
  expect(next(nothingSaid)?.group.id).toBe('danger-now')
  expect(next(saying({ 'privately-fostered': 'yes' }))?.group.id).toBe('danger-now')
  const fostered = saying({ 'privately-fostered': 'yes', ...Object.fromEntries(first.ruleset.facts.filter(({ group }) => group === 'danger-now').map(({ id }) => [id, 'asked-not-known'])) })
  expect(next(fostered)?.about.id).toBe('private-fostering')
})

test('a question that was left open is not put again, and a closed group asks only for what closing does not settle', () => {
  const said = saying({ 'privately-fostered': 'yes' }), [further] = furtherToAsk(questionsAbout(asking, assessed(said)), said)
  const left = { ...said, leftOpen: further?.questions.map(({ fact }) => fact) ?? [] }
  expect(furtherToAsk(questionsAbout(asking, assessed(left)), left)[0]?.group.id).not.toBe(further?.group.id)
  const about = questionsAbout(asking, assessed(said)), closed = { ...said, closed: about.flatMap(({ groups }) => groups.map(({ id }) => id)) }
  for (const { questions } of furtherToAsk(about, closed)) expect(questions.filter(({ closable }) => closable)).toEqual([])
})

test('nobody may record less where the source of a further procedure bars it, and only named roles may elsewhere', () => {
  const barred = whoMayRecordLess(asking, assessed(saying({ 'cp-enquiry': 'under-way' })))
  expect(barred.barredBy.map(({ rule }) => rule)).toContain('cp-enquiry-means-the-test-was-met')
  expect(whoMayRecordLess(asking, assessed(saying({ 'fgm-girl-in-family-was-cut': 'yes' })))).toEqual({ roles: ['safeguarding-lead', 'social-work-manager'], barredBy: [] })
})

test('two answers that cannot both be true are told in words, also where they are of two procedures', () => {
  expect(comesTo(asking, saying({ 'fgm-family-says-it-will-be-done': 'yes', 'fgm-may-happen-soon': 'no' }))).toMatch(/^These two answers cannot both be true: “.+” \(yes\) and “.+” \(no\)/)
})
