import { expect, test } from 'vitest'
import { shippedPack } from '../learning/testing.ts'
import { standings } from './standing.ts'
import { systems } from './systems.ts'

test('all ninety-three systems of the papers are there, each once, in order', () => {
  expect(systems.map(({ id }) => id)).toEqual(Array.from({ length: 93 }, (_, at) => String(at + 1).padStart(2, '0')))
  expect(new Set(systems.map(({ name }) => name)).size).toBe(93)
})

test('the threshold guide is decided, the induction is recorded, a past event is reference with its reason', async () => {
  const standing = new Map(standings(await shippedPack()).map(one => [one.id, one]))
  expect(standing.get('24')).toMatchObject({ standing: 'decided', href: '/procedures/thresholds' })
  expect(standing.get('69')).toMatchObject({ standing: 'recorded', href: '/learn' })
  expect(standing.get('73')).toMatchObject({ standing: 'reference' })
  expect(standing.get('66')).toMatchObject({ standing: 'taught' })
})

test('only past bodies and events are reference: nothing that a procedure or a lesson could do is put away as one', () => {
  for (const { met, name } of systems) if ('reference' in met) {
    expect(met.reference.length, name).toBeGreaterThan(20)
    expect(name, name).not.toMatch(/^(Procedure|Guidance|Toolkit|Guide)\b/)
  }
})
