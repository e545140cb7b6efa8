/** What every page's frame needs. `+layout.server.ts` gives it; the header, the help panel and the footer show it. */
export interface Shell {
  /** The demonstration says so on every page. */
  readonly demo: boolean
  /** Null until the set-up page has been filled in. */
  readonly board: { readonly name: string; readonly shortName: string; readonly kind: 'partnership' | 'board' | 'other' } | null
  readonly person: { readonly name: string; readonly isLearner: boolean; readonly isManager: boolean; readonly isCoordinator: boolean; readonly isBoardLead: boolean } | null
  /** Minutes after which this shared device signs its person out; null on a device of one's own. */
  readonly idleMinutes: number | null
  readonly help: Help
  /** The pack in use has not been signed off: pages say draft, certificates say pilot. */
  readonly draft: boolean
}

/** Who to call, in the first HTML of every page. */
export interface Help {
  /** The lead of the agency where the person learns or manages; null when nobody is signed in, or none is named yet. */
  readonly lead: { readonly name: string; readonly phone: string } | null
  readonly councilPhone: string
  readonly contacts: readonly HelpContact[]
}

export interface HelpContact {
  readonly slot: string
  readonly label: string
  readonly area: string
  readonly phone: string
  readonly hours: string
  readonly checkedOn: string | null
  /** `checked` within 6 months, `ask` after 6, `unchecked` after 12 or never. */
  readonly state: 'checked' | 'ask' | 'unchecked'
}
