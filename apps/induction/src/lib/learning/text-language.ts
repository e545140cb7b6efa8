import { getContext, setContext } from 'svelte'

const key = Symbol('the language of the text')
/** In which every page is written; it stands on its first element. */
const ofPages = 'en-GB'

/** What to say of a text's language: nothing where it is that of the page around it. */
export const langOf = (locale: string | null | undefined): string | undefined => (locale && locale !== ofPages ? locale : undefined)

/** The language of what fills the slots of a text, where that is not the text's own: names, numbers and levels are filled in the page's language. */
export const valuesIn = (locale: string | null | undefined): string | undefined => (langOf(locale) === undefined ? undefined : ofPages)

/** Says in which language the pack's words within are, so that a screen reader changes its voice for them and for nothing else: the app's own words stay English. */
export const setTextLanguage = (locale: () => string | null | undefined): void => void setContext(key, () => langOf(locale()))

/** The language of the pack's words here; undefined where it is that of the page. */
export const textLanguage = (): (() => string | undefined) => getContext<(() => string | undefined) | undefined>(key) ?? (() => undefined)
