import { describe, expect, expectTypeOf, test } from 'vitest'
import { procedures } from '../src/index.ts'
import { isDay, type Citation, type Rule, type SourceDocument } from '../src/kernel/index.ts'
import { rulesOf, type Stated } from '../src/procedure/index.ts'
import { citedTitle, sourceById, sources } from '../src/sources/index.ts'

const shipped = await Promise.all(procedures.map(async ({ id, load }) => ({ id, ruleset: await load.rules() })))
const wrongWith = ({ source, at, readOn }: Citation): readonly string[] => [...(sourceById(source) ? [] : ['no such document']), ...(at.trim() === '' ? ['no place'] : []), ...(isDay(readOn) ? [] : ['no day of reading'])].map(what => `${source}: ${what}`)

describe.each(shipped)('$id', ({ ruleset: { rules, parameters } }) => {
  test('every rule and every number cites a document that is listed, with the place in it or that none is stated, and the day on which it was read', () => {
    const citing = [...rules.map(({ id, citations }) => ({ id, citations })), ...parameters.flatMap(({ id, values }) => values.map(({ citations }) => ({ id, citations })))]
    expect(citing.filter(({ citations }) => citations.length === 0).map(({ id }) => id)).toEqual([])
    expect(citing.flatMap(({ id, citations }) => citations.flatMap(wrongWith).map(what => `${id}: ${what}`))).toEqual([])
  })
})

test('every document has title, publisher, edition, days, address and how far it was read, or says that it is not stated', () => {
  const faults = sources.flatMap(({ id, title, publisher, edition, inForce: { from, to }, readOn, address, read }) => [
    ...[title, publisher, edition].filter(text => text.trim().length < 3 || text === id), ...[readOn, from, to].filter(day => day !== undefined && day !== 'not stated' && !isDay(day)),
    ...(address === 'not stated' || URL.canParse(address) ? [] : [address]), ...(['whole', 'in part', 'not opened'].includes(read) ? [] : [read])
  ].map(wrong => `${id}: ${JSON.stringify(wrong)}`))
  expect(faults).toEqual([])
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
})

test('a site where anybody may put documents is never given as the publisher’s, and a copy says where it was read', () => {
  const sharing = /(?:^|\.)(?:docest\.com|docsbay\.net|docplayer\.net|docslib\.org|docstoc\.com|studylib\.net|scribd\.com|paperzz\.com|yumpu\.com|pdfslide\.us|pdffox\.com|zbook\.org|vdocuments?\.(?:in|us)|f?documents\.net|readkong\.com|abcdocz\.com|123doku\.com|5y1\.org)$/
  const documents: readonly SourceDocument[] = sources
  expect(documents.filter(({ address }) => URL.canParse(address) && sharing.test(new URL(address).host)).map(({ id }) => id)).toEqual([])
  expect(['croydon-return-interviews', 'lewisham-missing', 'not-listed'].map(citedTitle)).toEqual(['Return home interviews: key messages (a copy)', 'Procedure on missing children: an interview for every child within 72 hours', 'not-listed'])
  expect(documents.filter(({ copy, read }) => copy !== undefined && (!URL.canParse(copy) || read === 'not opened')).map(({ id }) => id)).toEqual([])
})

test('a rule without a citation does not compile, and one that cites a document nobody listed is not built', () => {
  expectTypeOf<[]>().not.toExtend<Rule['citations']>()
  expectTypeOf<[]>().not.toExtend<Stated['on'][number]['cites']>()
  const stated: Stated = { id: 'a-rumour', when: { fact: 'self-harm', is: 'yes' }, concludes: { kind: 'route', actions: ['record-now'] }, on: [{ from: '2006-04-01', cites: ['heard-in-the-kitchen'], grade: 'recalled' }] }
  expect(() => rulesOf([stated], sources)).toThrow('The rule a-rumour cites heard-in-the-kitchen, which is not listed.')
})
