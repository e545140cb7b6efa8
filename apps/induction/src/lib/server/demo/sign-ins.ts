/** The sign-ins of the demonstration borough: printed at start and shown on its sign-in page, never anywhere else. */
export const demonstrationSignIns = [
  { as: 'A new learner at a nursery', who: 'learner@demonstration.example', password: 'demonstration only' },
  { as: 'The manager of that nursery', who: 'manager@demonstration.example', password: 'demonstration only' },
  { as: 'The training coordinator', who: 'coordinator@demonstration.example', password: 'demonstration only' },
  { as: 'The board lead', who: 'lead@demonstration.example', password: 'demonstration only' }
] as const
