import { differenceInText } from './compare-text.ts'
import type { Applied, Migrated, Resumed } from './journey.ts'

/** Any answer of a journey that left the case where it was. */
export type Refused = Extract<Applied<unknown> | Resumed<unknown> | Migrated<unknown>, { readonly ok: false }>

/** Why a case did not move, was not taken up again or not taken over, in sentences: what was found, what differs in the rules where that is known, and what can be done. */
export function refusalInText(refused: Refused): string {
  switch (refused.code) {
    case 'not-possible-now': return `${refused.event} cannot happen while the case is ${stateInText(refused.state)}${heldBack(refused)}. ${canHappen(refused)}`
    case 'step-not-possible': return `Under the rules of today the case cannot be taken as far as it was: ${refused.event} cannot happen while it is ${stateInText(refused.state)}${heldBack(refused)}. ${canHappen(refused)}`
    case 'ruleset-changed': {
      const { was, now, difference } = refused, named = ({ id, version }: typeof was) => `${id} ${version}`
      const same = named(was) === named(now) ? ` (its content is another: ${was.hash.slice(0, 12)}, now ${now.hash.slice(0, 12)})` : ''
      return `The case was worked under ${named(was)}; the rules are now ${named(now)}${same}. It is not taken up without a person knowing. ${difference ? `This is what changed:\n\n${differenceInText(difference)}` : 'The former rules are not kept here, so what changed cannot be said.'}`
    }
    case 'answers-gone': return `The case holds answers that the rules do not ask or allow:\n${refused.gone.map(({ message }) => `- ${message}`).join('\n')}`
    case 'not-a-saved-case': return 'What was given is not a saved case.'
    case 'another-machine': return `The case belongs to another journey: ${String(refused.found)}.`
    case 'unknown-state': return `The journey has no state ${stateInText(refused.found)} any more.`
  }
}

/** Which guards held it back, their names being sentences: `childHasBeenSeen`. */
const heldBack = ({ because = [] }: { readonly because?: readonly string[] }): string => (because.length > 0 ? `, unless it is so: ${because.map(guard => guard.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)).join('; or ')}` : '')

const canHappen = ({ possible, because }: { readonly possible: readonly string[]; readonly because?: readonly string[] }): string => (possible.length > 0 ? `What can happen now: ${possible.join(', ')}.` : because ? 'What can happen now: nothing else.' : 'Nothing can happen any more: it has ended.')

/** A state as it is written in the machine, inner states after a full stop. */
function stateInText(state: unknown): string {
  return typeof state === 'object' && state !== null ? Object.entries(state).map(([outer, inner]) => `${outer}.${stateInText(inner)}`).join(' and ') : String(state)
}
