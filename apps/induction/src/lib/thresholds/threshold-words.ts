import { actionWords, clockStarts, clockWords, factWords, groupWords, reasonWords } from '@safeguarding-kit/core/thresholds/wording/en'
import type { Words } from './words.ts'

/** The words of the thresholds alone. */
export const thresholdWords: Words = { procedures: {}, facts: factWords, groups: groupWords, actions: actionWords, reasons: reasonWords, clocks: clockWords, events: clockStarts }
