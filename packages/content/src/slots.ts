/** What a slot is filled with: plain text, or text that is also a link (a telephone number, an address). */
export type SlotValue = string | { readonly text: string; readonly href: `tel:${string}` | `mailto:${string}` | `https:${string}` }
export type SlotValues = Readonly<Record<string, SlotValue>>

/** Kinds of slot: whose thresholds name a level, how long a clock runs, a name, a local sentence, a contact. */
export const slotKinds = ['level', 'clock', 'name', 'local', 'contact'] as const
/** Names that the app fills for the person who is reading. */
export const nameSlots: readonly string[] = ['partnership', 'partnership-short', 'council', 'agency', 'setting', 'lead', 'deputy']
/** Contacts that the app fills from the board's and the agency's own details. */
export const contactSlots: readonly string[] = ['front-door', 'out-of-hours', 'lado', 'police', 'council', 'lead', 'deputy']

/** A slot as it stands in a file or in plain text: `{name:partnership}`. */
export const slotInText = /\{([a-z][a-z-]*):([a-z0-9][a-z0-9-]*)\}/g
/** The same form, for a whole name without its brackets. */
export const slotForm = /^[a-z][a-z-]*:[a-z0-9][a-z0-9-]*$/

/** What stands in brackets like a slot and is none, and where it begins: readers would see it just as it stands. */
export function notSlots(text: string): { readonly written: string; readonly at: number }[] {
  const rest = text.replace(slotInText, slot => '…'.repeat(slot.length)).replace(/(?:\]|:[a-z]+)\{[^{}\n]*\}/g, term => '…'.repeat(term.length))
  return [...rest.matchAll(/\{[^{}]{0,80}\}?|\}|\[(?:level|clock|name|local|contact):[^\]]{0,80}\]/g)].map(found => ({ written: found[0].trim(), at: found.index }))
}

const slotInHtml = /<span data-slot="([a-z][a-z-]*:[a-z0-9][a-z0-9-]*)">[^<]*<\/span>/g
const lessonInHtml = /href="#lesson-([a-z0-9-]+)"/g

/** Text made safe to stand in HTML, in running text and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

/** What stands where nothing has been filled in yet: readable, and plainly unfinished. */
const notFilled = (slot: string) => `(not filled in yet: ${slot.slice(slot.indexOf(':') + 1).replaceAll('-', ' ')})`
const ownValue = (values: SlotValues, slot: string): SlotValue | undefined => (Object.hasOwn(values, slot) && values[slot] !== '' ? values[slot] : undefined)

/**
 * Fills the slots of a pack's HTML; values are escaped. `values` is keyed as in the text: `name:partnership`, `contact:front-door`.
 * `lessonAddress` turns links between lessons into addresses; without it they stay `#lesson-<id>`.
 * `valuesIn` is the language of the values, where the text around them is in another.
 * @example fillSlots(block.html, { ...pack.slots, 'name:partnership': 'Example Borough Safeguarding Children Partnership' }, id => `/learn/${id}`)
 */
export function fillSlots(html: string, values: SlotValues, lessonAddress?: (lesson: string) => string, valuesIn?: string): string {
  const said = (words: string) => (valuesIn === undefined ? words : `<span lang="${escapeHtml(valuesIn)}">${words}</span>`)
  const filled = html.replace(slotInHtml, (_, slot: string) => {
    const value = ownValue(values, slot)
    if (value === undefined) return `<span class="not-filled"${valuesIn === undefined ? '' : ` lang="${escapeHtml(valuesIn)}"`}>${escapeHtml(notFilled(slot))}</span>`
    if (typeof value === 'string') return said(escapeHtml(value))
    return /^(tel|mailto|https):/.test(value.href) ? `<a href="${escapeHtml(value.href)}">${escapeHtml(value.text)}</a>` : said(escapeHtml(value.text))
  })
  return lessonAddress ? filled.replace(lessonInHtml, (_, lesson: string) => `href="${escapeHtml(lessonAddress(lesson))}"`) : filled
}

/** Fills the slots of plain text (titles, summaries, feedback). The answer is plain text: escape it where it is shown. */
export const fillText = (text: string, values: SlotValues): string =>
  text.replace(slotInText, (_, kind: string, name: string) => {
    const value = ownValue(values, `${kind}:${name}`)
    return value === undefined ? notFilled(`${kind}:${name}`) : typeof value === 'string' ? value : value.text
  })
