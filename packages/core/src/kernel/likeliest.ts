import { distance } from './nearest.ts'

/** All the right names where they are few enough to be read, the likeliest first; nothing where they are many. */
export function listed(wrong: string, names: Iterable<string>): string {
  const all = [...names]
  return all.length === 0 || all.length > 30 ? '' : ` There ${all.length === 1 ? 'is' : 'are'}: ${byNearness(wrong, all, name => [name]).join(', ')}.`
}

/** Things in the order in which they are likeliest to be meant by a wrong name. @param calledBy what each can be called: a key, a number, a label */
export function byNearness<Thing>(wrong: string, things: readonly Thing[], calledBy: (thing: Thing) => readonly string[]): readonly Thing[] {
  const plain = wrong.toLowerCase(), far = new Map(things.map(thing => [thing, Math.min(...calledBy(thing).map(name => farness(plain, name.toLowerCase())))]))
  return things.toSorted((one, other) => far.get(one)! - far.get(other)!)
}

/** Steps between two names, as a share of the longer; less where one stands within the other. */
const farness = (a: string, b: string): number => distance(a, b) / Math.max(a.length, b.length, 1) - (a !== '' && (b.includes(a) || a.includes(b)) ? 1 : 0)
