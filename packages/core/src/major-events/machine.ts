import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * A child at an event: found alone or said to be lost, at the point, claimed, and handed over only where it is sure to whom. Harm that shows leaves
 * the event's own ways at once.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'major-events', ruleset: procedure.ruleset, initial: 'open',
  always: { 'harm.shown-or-told': { to: 'referred', sets: { 'event-child-shows-or-tells-of-harm': 'yes' } } },
  states: {
    open: { 'child.found-alone': { to: 'found', sets: { 'event-child-is-here-alone': 'yes' } }, 'child.said-to-be-lost': { to: 'lookedFor', sets: { 'child-is-missing-now': 'yes' } } },
    lookedFor: { 'child.found-alone': { to: 'found', sets: { 'event-child-is-here-alone': 'yes', 'child-is-missing-now': 'no' } }, 'police.called': 'withPolice' },
    found: { 'child.brought-to-the-point': 'atThePoint' },
    atThePoint: { 'someone.came-for-the-child': 'claimed', 'nobody.came': { to: 'unclaimed', sets: { 'event-nobody-comes-for-the-child': 'yes' } } },
    claimed: {
      'child.handed-over': { to: 'handedOver', when: facts => facts['event-claimant-is-not-known'] === 'no' && facts['event-child-is-unsure-of-claimant'] === 'no' },
      'doubt.stayed': 'unclaimed'
    },
    unclaimed: { 'police.called': 'withPolice', 'someone.came-for-the-child': 'claimed' },
    withPolice: { 'child.handed-over-by-police': 'handedOver', 'social-care.took-over': 'referred' },
    handedOver: 'final',
    referred: 'final'
  },
  sampleAnswers: [['event-claimant-is-not-known', 'no'], ['event-child-is-unsure-of-claimant', 'no']]
})
