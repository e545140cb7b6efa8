import type { Fact } from '../../kernel/fact.ts'

/**
 * The signs that may mean danger now, in the order in which they are asked where nothing else tells them apart (the first of them before everything else): what is
 * common and easy to answer before what is rare. No source gives an order; this one is our own judgement, for someone in
 * a nursery, a school or a club. It decides nothing but the order of asking, and every sign of danger has its place in it.
 */
export const firstQuestions = [
  'someone-in-immediate-danger', 'child-tells-of-abuse', 'bruise-on-non-mobile-child', 'injury-explanation-missing-or-does-not-fit', 'person-who-may-abuse-joins-or-visits-household',
  'serious-or-escalating-domestic-abuse', 'parent-says-they-harmed-or-fear-harming-child', 'care-not-good-enough-to-be-safe', 'parents-illness-or-substance-use-endangers-child-no-other-carer', 'carer-cannot-explain-injury',
  'someone-alleges-serious-abuse', 'physical-punishment-with-injury-or-implement', 'several-bruises-or-bruises-on-soft-parts', 'bruise-in-shape-of-hand-or-object', 'self-harm',
  'sexual-harm-by-someone-at-home-suspected', 'sexual-exploitation', 'criminal-exploitation', 'child-is-blackmailed-with-pictures', 'dangerous-adults-cannot-be-kept-away', 'professionals-cannot-see-the-child',
  'persistent-domestic-abuse-or-severe-discord', 'domestic-abuse-while-mother-is-pregnant', 'unborn-domestic-abuse-in-pregnancy', 'nobody-able-to-care-for-child', 'home-dangerous-to-health',
  'suicide-attempt-or-psychotic-episode', 'carer-refuses-vital-medical-care', 'failure-to-thrive', 'child-sexually-abuses-other-children', 'abuse-by-worker-or-volunteer',
  'worry-about-someone-who-works-with-children', 'patterned-burn-or-scald', 'fracture-without-adequate-history', 'head-eye-or-spine-injury-without-major-accident', 'baby-may-have-been-shaken-or-thrown', 'mouth-injury-in-baby',
  'human-bite-mark', 'black-eyes', 'unexplained-unconsciousness-or-poisoning', 'sexual-activity-under-13', 'pregnancy-under-13-infection-or-genital-injury',
  'fabricated-or-induced-illness-suspected', 'adult-in-household-views-abuse-images', 'rejected-with-no-adult-to-care', 'unaccompanied-asylum-seeking-child', 'forced-marriage-or-honour-based-abuse',
  'fgm-may-happen-soon', 'fgm-has-happened', 'fgm-told-by-girl-or-signs-seen', 'trafficked-or-modern-slavery', 'may-be-taken-away-unlawfully',
  'family-with-worries-cannot-be-found'
] as const

const places = new Map<string, number>(firstQuestions.map((id, place) => [id, place]))

/** Gives a sign of danger its place among the first questions. */
export function placed(fact: Fact): Fact {
  const askFirst = places.get(fact.id)
  return fact.kind === 'sign' && askFirst !== undefined ? { ...fact, askFirst } : fact
}
