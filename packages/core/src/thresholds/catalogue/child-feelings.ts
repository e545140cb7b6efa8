import type { SignRow } from './sign.ts'

/** Feelings and behaviour, sexual behaviour included. */
export const childFeelings = [
  { row: 'CN-EB-01', id: 'secure-and-copes-with-change', group: 'child-feelings-and-behaviour', level: 1, cites: ['ES', 'ST1'] },

  { row: 'CN-EB-18', id: 'frozen-watchfulness-or-fear-of-carer', group: 'child-feelings-and-behaviour', level: 4, cites: [], names: ['NIC', 'UNA'], sign: 'recalled' },
  { row: 'CN-EB-14', id: 'puts-self-or-others-in-danger', group: 'child-feelings-and-behaviour', level: 4, cites: ['BK4', 'WI4', 'NO4'] },
  { row: 'CN-EB-15', id: 'severe-emotional-disturbance', group: 'child-feelings-and-behaviour', level: 4, cites: ['BK4'] },
  { row: 'CN-EB-17', id: 'serious-or-persistent-offending', group: 'child-feelings-and-behaviour', level: 4, cites: ['BK4'] },

  { row: 'CN-EB-08', id: 'disruptive-in-every-setting', group: 'child-feelings-and-behaviour', level: 3, cites: ['BK3'] },
  { row: 'CN-EB-09', id: 'offending-begins-or-repeats', group: 'child-feelings-and-behaviour', level: 3, cites: ['BK3', 'BH3'] },
  { row: 'CN-EB-10', id: 'withdrawn-and-isolated', group: 'child-feelings-and-behaviour', level: 3, cites: ['BK3'] },
  { row: 'CN-EB-11', id: 'away-without-leave-parents-unsure-where', group: 'child-feelings-and-behaviour', level: 3, cites: ['BK3'] },
  { row: 'CN-EB-19', id: 'at-risk-of-youth-justice', group: 'child-feelings-and-behaviour', level: 2, upTo: 3, cites: ['KE2', 'BH3'] },

  { row: 'CN-EB-02', id: 'clingy-anxious-or-withdrawn', group: 'child-feelings-and-behaviour', level: 2, cites: ['BK2', 'WI2'] },
  { row: 'CN-EB-03', id: 'low-level-emotional-problem', group: 'child-feelings-and-behaviour', level: 2, cites: ['HA', 'DE2', 'KE2'] },
  { row: 'CN-EB-04', id: 'difficulty-with-boundaries', group: 'child-feelings-and-behaviour', level: 2, cites: ['BK2'] },
  { row: 'CN-EB-05', id: 'first-anti-social-behaviour', group: 'child-feelings-and-behaviour', level: 2, cites: ['HA', 'DE2', 'KE2'] },
  { row: 'CN-EB-06', id: 'loss-or-separation-affects-behaviour', group: 'child-feelings-and-behaviour', level: 2, cites: ['BK2', 'KE2'] },
  { row: 'CN-EB-07', id: 'talks-of-running-away-or-first-missing-episode', group: 'child-feelings-and-behaviour', level: 2, cites: ['HA', 'KE2'] },

  { row: 'CN-EB-16', id: 'child-sexually-abuses-other-children', group: 'sexual-harm', level: 4, acute: true, danger: true, cites: ['BK4'], names: ['CINC'] },
  { row: 'CN-EB-12', id: 'worrying-sexual-behaviour', group: 'sexual-harm', level: 3, cites: ['BK3', 'KE2'] },
  { row: 'CN-EB-13', id: 'signs-of-sexual-exploitation-emerging', group: 'sexual-harm', level: 3, cites: ['BK3'] }
] as const satisfies readonly SignRow[]
