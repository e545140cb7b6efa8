import type { enacted } from '../../catalogue/coming.ts'

/** What has been made law and has not begun: what it will ask, never what to do today. */
export const comingReasons: Readonly<Record<(typeof enacted)[number]['id'], string>> = {
  'coming-report-child-sexual-abuse': 'Coming, not in force: people who work with children will have to report child sexual abuse that they are told of or see. Until then it is referred as before.',
  'coming-share-information': 'Coming, not in force: listed bodies will have to share what is relevant to a child’s safety, unless sharing would harm the child more.',
  'coming-child-protection-teams': 'Coming, not in force: every area will have a child protection team of several agencies to help with section 47 enquiries.',
  'coming-family-group-meeting': 'Coming, not in force: the council will have to offer the family a meeting of their own before it asks a court for a care or supervision order.',
  'coming-education-in-safeguarding-arrangements': 'Coming, not in force: named schools and childcare agencies will have to take part in the local arrangements.',
  'coming-registers-of-children-not-in-school': 'Coming, not in force: councils will keep registers of children who are not in school, and some children may be withdrawn only with consent.'
}
