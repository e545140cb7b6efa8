import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import { level, ruled, rulesetOf, sign } from './example.ts'
import { explainInFull } from './explain-in-full.ts'
import type { Wording } from './explain.ts'
import type { Facts } from './fact.ts'
import { explanationInHtml, explanationInText } from './render.ts'
import { renderingWords } from './wording/en.ts'

const ruleset = rulesetOf([sign('smoke', { danger: true }), sign('smell'), sign('draught', { group: 'second' }), sign('night', { prompt: true })], [
  level({ id: 'smoke', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true, actions: ['run'] }), level({ id: 'smell', when: { fact: 'smell', is: 'yes' }, atLeast: 'amber', upTo: 'red', openNorm: true }),
  level({ id: 'draught', when: { fact: 'draught', is: 'yes' }, atLeast: 'yellow' }), { ...ruled, kind: 'prompt', id: 'night', when: { fact: 'night', is: 'yes' }, upTo: 'red' },
  level({ id: 'later', when: { fact: 'draught', is: 'yes' }, atLeast: 'red', coming: true, inForce: { from: '2027-01-01' } })
], { notEncoded: [{ source: 'handbook', at: '9', why: 'A matter of taste.' }] })
const words = (of: string) => ({ label: `The ${of}`, question: `Is there ${of}?`, help: `Look for ${of}.` })
const wording: Wording = {
  levelWords: Object.fromEntries(ruleset.levels.map(id => [id, { name: id.toUpperCase(), means: `It is ${id}.` }])), factWords: { smoke: words('smoke'), smell: words('smell & <taste>'), draught: words('draught'), night: words('night') },
  reasonWords: { smoke: 'Smoke means fire.', smell: 'A smell may mean fire.', draught: 'A draught feeds fire.', night: 'People sleep at night.', later: 'A draught is grave.' }, actionWords: { run: { what: 'Run', why: 'Fire is fast.' }, tell: { what: 'Tell', why: 'Others are there.' }, note: { what: 'Note', why: 'You forget.' } },
  answerWords: { yes: 'Yes', suspected: 'Perhaps', no: 'No', 'not-asked': 'Not asked' }, groupWords: { first: 'Fire', second: 'Air' }, gradeWords: { seen: 'Read.', reported: 'Reported.', recalled: 'Recalled.', inferred: 'Inferred.', unverified: 'Unverified.' },
  openWords: { facts: 'Not enough is known.', judgement: 'Somebody has to judge.', 'facts-and-judgement': 'Both.', neither: 'This is it.' }, atLeast: of => `At least ${of}`, couldRise: of => `Up to ${of}`, notCheckedSince: day => `Since ${day}`, fromAnotherArea: 'Elsewhere.', stillWorried: 'Ask.', nothingKnown: 'Nothing is known.'
}
const told = (facts: Facts, closed: string[] = []) => explainInFull(decide(ruleset, { facts, closed, profile: 'here', asOf: '2026-11-21' }), wording, { reading: 'manager', ruleset, worriedBelow: 'amber', sourceTitle: id => `The ${id}` })

test('an explanation says what ruled a rule out or what is open in it, with the answer it saw', () => {
  const { didNotCount } = told({ smoke: 'no' }, ['second'])
  expect(didNotCount.find(({ rule }) => rule === 'smoke')).toEqual({ rule: 'smoke', sentence: 'Smoke means fire.', why: 'ruled-out', group: 'Fire', because: [{ fact: 'smoke', label: 'The smoke', answer: 'No' }] })
  expect(didNotCount.find(({ rule }) => rule === 'smell')).toMatchObject({ why: 'not-known', because: [{ fact: 'smell', answer: 'Not asked' }] })
  expect(didNotCount.find(({ rule }) => rule === 'draught')).toMatchObject({ why: 'ruled-out', because: [{ fact: 'draught', answer: 'No', closedGroup: 'Air' }] })
})

test('it says what is enough by itself, what to ask in which order, what one answer would change, what to judge, what is coming and what is not encoded', () => {
  const full = told({ smell: 'suspected', night: 'yes' })
  expect(full.enough).toEqual([{ rule: 'smell', sentence: 'A smell may mean fire.', answers: [{ fact: 'smell', label: 'The smell & <taste>', answer: 'Perhaps' }] }])
  expect(full.missing.map(({ fact, couldRaiseTo, danger }) => [fact, couldRaiseTo, danger])).toEqual([['smoke', 'RED', true]])
  expect(full.oneStep).toContainEqual({ fact: 'smoke', group: 'Fire', label: 'The smoke', from: 'Not asked', to: 'Yes', lowest: 'RED', highest: 'RED' })
  expect(full.judgement.map(({ rule, asks, upTo }) => [rule, asks, upTo])).toEqual([['smell', 'open-norm', undefined], ['smell', 'up-to', 'RED'], ['night', 'think-again', 'RED']])
  expect([full.coming, full.notEncoded]).toEqual([[{ rule: 'later', sentence: 'A draught is grave.', from: '2027-01-01' }], [{ title: 'The handbook', at: '9', why: 'A matter of taste.' }]])
})

test('as plain text, what to do comes before why, and every part has its heading', () => {
  const text = explanationInText(told({ smoke: 'yes' }), renderingWords)
  const places = ['What these answers point to', '1. Run', 'Because of: The smoke: Yes', 'Source: The handbook, 1.1, read on 2026-11-21', 'Made law and not yet in force'].map(part => text.indexOf(part))
  expect(places.every((at, i) => at >= 0 && (i === 0 || at > places[i - 1]!))).toBe(true)
})

test('as HTML it is escaped, has headings of one level and lists, and neither style nor script', () => {
  const html = explanationInHtml(told({ smell: 'yes' }), renderingWords, 3)
  expect(html).toContain('The smell &amp; &lt;taste&gt;: Yes')
  expect(html).not.toMatch(/<taste>|style=|<script|class=/)
  expect([...html.matchAll(/<h(\d)>/g)].every(([, at]) => at === '3')).toBe(true)
  const opened = [...html.matchAll(/<(section|h3|p|ul|ol|li)\b/g)].map(([, tag]) => tag).sort(), shut = [...html.matchAll(/<\/(section|h3|p|ul|ol|li)>/g)].map(([, tag]) => tag).sort()
  expect(opened).toEqual(shut)
  expect(html.startsWith('<section lang="en-GB">')).toBe(true)
})

test('a level is named as the profile names it, and by the wording where the profile does not', () => {
  const named = { ...ruleset, profiles: ruleset.profiles.map(profile => ({ ...profile, levels: { red: { number: '4', label: 'Our red', lead: 'Somebody', route: 'There' } } })) }
  const full = explainInFull(decide(named, { facts: { smell: 'yes' }, closed: [], profile: 'here', asOf: '2026-11-21' }), wording, { reading: 'reader', ruleset: named, worriedBelow: 'amber', sourceTitle: id => id })
  expect([full.atLeast, full.couldRise]).toEqual(['At least AMBER', 'Up to Our red'])
  expect(explanationInText(full, renderingWords)).toContain('A person may judge that it is as serious as: Our red')
})

test('nobody is asked to judge whether it is as serious as it is required to be already', () => {
  expect(told({ smoke: 'yes', smell: 'yes' }).judgement.map(({ rule, asks }) => [rule, asks])).toEqual([['smell', 'open-norm']])
})

test('the first to be asked are the first of all that is open, in the same order', () => {
  const { ask, missing } = told({ night: 'no' })
  expect(missing.slice(0, ask.length).map(({ fact }) => fact)).toEqual(ask.map(({ fact }) => fact))
})

test('of a long list the first are printed, and how many more there are in which group; the whole is there when it is asked for', () => {
  const text = explanationInText(told({}), renderingWords, 1)
  expect(text).toMatch(/What to ask next, in this order\n-+\n1\. Is there smoke\?\n(?: {3}.*\n)+And 2 more: Fire \(1\); Air \(1\)\.\n/)
  expect(explanationInText(told({}), renderingWords, Infinity)).not.toContain('more:')
  expect(explanationInHtml(told({}), renderingWords, 2, 1)).toContain('<p>And 2 more: Fire (1); Air (1).</p>')
})
