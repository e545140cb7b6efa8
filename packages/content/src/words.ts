import type { Faults } from './faults.ts'

/** Words of the past and what is said now. A current lesson uses the first only inside `:::history`. */
const then: readonly (readonly [RegExp, string])[] = [
  [/\bLSCBs?\b|\blocal safeguarding children boards?\b/i, 'your local safeguarding children partnership, as {name:partnership}'],
  [/\bserious case reviews?\b|\bSCRs?\b/, 'local child safeguarding practice review'],
  [/\bCAFs?\b|\b[Cc]ommon [Aa]ssessment [Ff]ramework\b/, 'early help assessment'],
  [/\blead professionals?\b/i, 'lead practitioner'],
  [/\bchild protection register\b/i, 'child protection plan'],
  [/\bArea Child Protection Committees?\b|\bACPCs?\b/, 'your local safeguarding children partnership'],
  [/\bIndependent Safeguarding Authority\b|\bCRB checks?\b|\bCriminal Records Bureau\b/i, 'Disclosure and Barring Service'],
  [/\bEvery Child Matters\b|\bContactPoint\b/, 'what has taken its place, or leave it out']
]
const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|ten|fifteen|twenty|forty-five)`
const typedLevel = new RegExp(String.raw`\b(?:level|tier)s?\s+(?:[1-5]|one|two|three|four|five)\b`, 'gi')
const typedClock = new RegExp(String.raw`\bwithin\s+(?:\w+\s+){0,2}?${number}\s+(?:working\s+|school\s+)?(?:hours?|days?|weeks?|months?)\b`, 'gi')

const globally = (pattern: RegExp) => new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
const lineOf = (text: string, at: number, first: number) => first + (text.slice(0, at).match(/\n/g)?.length ?? 0)

/** Refuses words of the past outside a history passage; advises slots where a level or a time limit is typed, unless the text speaks of other levels and limits (those of a training group). */
export function checkWords(text: string, file: string, line: number, faults: Faults, inHistory = false, typedNumbers: 'advise' | 'allow' = 'advise'): void {
  if (inHistory) return
  for (const [word, now] of then)
    for (const found of text.matchAll(globally(word))) faults.add(file, lineOf(text, found.index, line), 'then-word', `"${found[0]}" is a word of the past. Say ${now}, or put the passage inside :::history.`)
  if (typedNumbers === 'allow') return
  for (const found of text.matchAll(typedLevel)) faults.add(file, lineOf(text, found.index, line), 'typed-level', `"${found[0]}" is typed. Boards number levels differently: use a slot such as {level:early-help}.`, 'advice')
  for (const found of text.matchAll(typedClock)) faults.add(file, lineOf(text, found.index, line), 'typed-clock', `"${found[0]}" is typed. Use a slot such as {clock:referral-decision}, so that it follows the rules.`, 'advice')
}
