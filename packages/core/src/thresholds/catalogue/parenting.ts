import type { SignRow } from './sign.ts'

/** Parenting capacity: basic care, safety, warmth, stimulation, guidance and stability. */
export const parentingRows = [
  { row: 'PC-BC-01', id: 'parents-meet-daily-needs', group: 'care-and-safety-at-home', level: 1, cites: ['HA', 'ST1'] },
  { row: 'PC-ES-01', id: 'parents-protect-from-danger', group: 'care-and-safety-at-home', level: 1, cites: ['HA', 'ST1'] },
  { row: 'PC-BC-10', id: 'care-not-good-enough-to-be-safe', group: 'care-and-safety-at-home', level: 4, acute: true, danger: true, cites: ['BK4', 'WI4'] },
  { row: 'PC-BC-13', id: 'persistent-failure-to-meet-basic-needs', group: 'care-and-safety-at-home', level: 4, cites: ['WTN'], sign: 'reported', levelGrade: 'reported', openNorm: true },
  { row: 'PC-BC-06', id: 'care-not-adequate-even-with-support', group: 'care-and-safety-at-home', level: 3, cites: ['BK3'] },
  { row: 'PC-BC-09', id: 'help-refused-or-not-kept-up', group: 'care-and-safety-at-home', level: 3, cites: ['BK3'] },
  { row: 'PC-ES-06', id: 'child-often-in-unsafe-situations', group: 'care-and-safety-at-home', level: 3, cites: ['BK3'] },
  { row: 'PC-ES-16', id: 'supervision-not-adequate-for-age', group: 'care-and-safety-at-home', level: 3, upTo: 4, cites: [], names: ['WTN'], sign: 'reported', openNorm: true },
  { row: 'PC-BC-02', id: 'care-uneven-from-day-to-day', group: 'care-and-safety-at-home', level: 2, cites: ['BK2'] },
  { row: 'PC-BC-03', id: 'parents-young-inexperienced-or-asking-for-help', group: 'care-and-safety-at-home', level: 2, cites: ['BK2'] },
  { row: 'PC-BC-04', id: 'poor-engagement-with-everyday-services', group: 'care-and-safety-at-home', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'PC-ES-02', id: 'safety-equipment-used-now-and-then', group: 'care-and-safety-at-home', level: 2, cites: ['BK2'] },
  { row: 'PC-ES-03', id: 'unsuitable-childcare-or-too-many-carers', group: 'care-and-safety-at-home', level: 2, cites: ['BK2'] },
  { row: 'PC-ES-04', id: 'some-exposure-to-danger', group: 'care-and-safety-at-home', level: 2, cites: ['BK2'] },

  { row: 'PC-BC-11', id: 'previous-child-removed-or-not-cared-for', group: 'family-history', level: 4, acute: true, cites: ['BK4', 'WI4', 'LPB'] },
  { row: 'PC-BC-12', id: 'parents-illness-or-substance-use-endangers-child-no-other-carer', group: 'family-history', level: 4, acute: true, danger: true, cites: ['HW', 'BK4'] },
  { row: 'PC-ES-15', id: 'parents-crime-at-home-exposes-child-to-harm', group: 'family-history', level: 4, cites: ['BK4', 'HW'] },
  { row: 'PC-BC-07', id: 'difficulty-caring-for-an-earlier-child', group: 'family-history', level: 3, cites: ['BK3'] },
  { row: 'PC-BC-08', id: 'parental-illness-or-substance-use-harms-care', group: 'family-history', level: 3, cites: ['BK3'], names: ['CINC'] },
  { row: 'PC-BC-14', id: 'parents-learning-needs-affect-care', group: 'family-history', level: 3, cites: ['BK3'], names: ['BK4', 'CINC'] },
  { row: 'PC-BC-05', id: 'parents-difficulty-has-small-effect-on-care', group: 'family-history', level: 2, cites: ['KE2', 'BK2'] },

  { row: 'PC-ES-08', id: 'serious-or-escalating-domestic-abuse', group: 'domestic-abuse', level: 4, acute: true, danger: true, cites: ['BK4'] },
  { row: 'PC-ES-09', id: 'domestic-abuse-while-mother-is-pregnant', group: 'domestic-abuse', level: 4, acute: true, danger: true, cites: ['HW'] },
  { row: 'PC-ES-10', id: 'child-saw-serious-incident-and-case-at-marac', group: 'domestic-abuse', level: 4, acute: true, cites: ['HW'] },
  { row: 'PC-ES-07', id: 'domestic-abuse-and-instability-at-home', group: 'domestic-abuse', level: 3, cites: ['BK3'] },
  { row: 'PC-ES-05', id: 'a-few-minor-domestic-abuse-incidents', group: 'domestic-abuse', level: 2, upTo: 3, cites: ['BK3'], levelGrade: 'inferred', openNorm: true },

  { row: 'PC-ES-11', id: 'dangerous-adults-cannot-be-kept-away', group: 'danger-now', level: 4, acute: true, danger: true, cites: ['BK4'] },
  { row: 'PC-ES-12', id: 'person-who-may-abuse-joins-or-visits-household', group: 'danger-now', level: 4, acute: true, danger: true, cites: ['HW', 'BK4', 'TPB'] },
  { row: 'PC-ES-18', id: 'professionals-cannot-see-the-child', group: 'danger-now', level: 4, danger: true, cites: ['BK4'] },

  { row: 'PC-ES-13', id: 'carer-cannot-explain-injury', group: 'injury', level: 4, acute: true, danger: true, cites: ['BK4'] },
  { row: 'PC-GB-04', id: 'physical-punishment-with-injury-or-implement', group: 'injury', level: 4, acute: true, danger: true, cites: [], names: ['GSY', 'S58'], sign: 'reported' },

  { row: 'PC-ES-14', id: 'parent-says-they-harmed-or-fear-harming-child', group: 'telling', level: 4, acute: true, danger: true, cites: ['BK4'] },

  { row: 'PC-ES-17', id: 'adult-in-household-views-abuse-images', group: 'sexual-harm', level: 4, acute: true, danger: true, cites: [], names: ['SEED-H'], papers: { cites: ['SEED-H'], sign: 'seen', level: 'inferred' } },

  { row: 'PC-ES-19', id: 'online-harm', group: 'outside-the-home', level: 2, upTo: 4, cites: ['BK2', 'BK3', 'BK4', 'KE2'], openNorm: true },

  { row: 'PC-EW-01', id: 'warmth-and-praise-shown', group: 'warmth-and-guidance', level: 1, cites: ['ST1', 'ES'] },
  { row: 'PC-ST-01', id: 'learning-and-play-encouraged', group: 'warmth-and-guidance', level: 1, cites: ['ES', 'ST1'] },
  { row: 'PC-GB-01', id: 'suitable-limits-kept', group: 'warmth-and-guidance', level: 1, cites: ['HA', 'ST1'] },
  { row: 'PC-EW-06', id: 'harsh-rejecting-or-indifferent-pattern', group: 'warmth-and-guidance', level: 4, cites: ['BK4', 'NO4'] },
  { row: 'PC-EW-07', id: 'child-made-to-feel-worthless-or-afraid', group: 'warmth-and-guidance', level: 4, cites: [], names: ['WTE', 'UNA'], sign: 'reported' },
  { row: 'PC-EW-08', id: 'parents-ask-for-young-child-to-be-accommodated', group: 'warmth-and-guidance', level: 4, cites: ['BK4'] },
  { row: 'PC-EW-09', id: 'child-threatened-with-rejection-from-home', group: 'warmth-and-guidance', level: 4, cites: ['BK4'] },
  { row: 'PC-ST-05', id: 'no-constructive-activity', group: 'warmth-and-guidance', level: 4, cites: ['BK4', 'NO4'] },
  { row: 'PC-GB-06', id: 'child-beyond-parental-control', group: 'warmth-and-guidance', level: 4, cites: ['BK4'] },
  { row: 'PC-GB-07', id: 'no-boundaries-and-repeated-antisocial-behaviour', group: 'warmth-and-guidance', level: 4, cites: ['BK4'] },
  { row: 'PC-EW-04', id: 'erratic-nurture', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-EW-05', id: 'child-seen-as-the-problem', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-ST-03', id: 'no-positive-stimulation', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-ST-04', id: 'undue-pressure-to-achieve', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-GB-03', id: 'no-effective-limits', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-GB-04', id: 'physical-punishment-used-as-control', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-GB-05', id: 'parent-poor-role-model', group: 'warmth-and-guidance', level: 3, cites: ['BK3'] },
  { row: 'PC-EW-02', id: 'responses-to-child-inconsistent', group: 'warmth-and-guidance', level: 2, cites: ['BK2'] },
  { row: 'PC-EW-03', id: 'parents-own-feelings-get-in-the-way', group: 'warmth-and-guidance', level: 2, cites: ['BK2'] },
  { row: 'PC-ST-02', id: 'little-new-experience-or-long-hours-alone', group: 'warmth-and-guidance', level: 2, cites: ['BK2'] },
  { row: 'PC-GB-02', id: 'limits-inconsistent-or-no-routine', group: 'warmth-and-guidance', level: 2, cites: ['BK2'] },

  { row: 'PC-SB-01', id: 'stable-care-arrangements', group: 'stability', level: 1, cites: ['CW1', 'LV'] },
  { row: 'PC-SB-05', id: 'nobody-able-to-care-for-child', group: 'stability', level: 4, acute: true, danger: true, cites: ['BK4'], names: ['CINC'] },
  { row: 'PC-SB-04', id: 'chaotic-family-life', group: 'stability', level: 4, cites: ['BK4'] },
  { row: 'PC-SB-03', id: 'several-carers-no-significant-bond', group: 'stability', level: 3, cites: ['BK3'] },
  { row: 'PC-SB-02', id: 'key-relationships-not-kept-up', group: 'stability', level: 2, cites: ['BK2'] }
] as const satisfies readonly SignRow[]

export type ParentingRow = (typeof parentingRows)[number]
export type ParentingFactId = ParentingRow['id']
/** Strengths have no rule, and so no reason sentence. */
export type ParentingStrengthId = Extract<ParentingRow, { level: 1 }>['id']
export type ParentingSignId = Exclude<ParentingFactId, ParentingStrengthId>
