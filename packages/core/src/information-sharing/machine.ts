import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

const mayBeHarmed = (answer: unknown): boolean => answer === 'yes' || answer === 'suspected'

/**
 * The journey of a piece of information: somebody weighs whether to share it, shares or keeps it, and a hub screens it, rates it, gathers what others hold and decides. It cannot be
 * kept while a child may be harmed. That a time limit passed is told from outside.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'information-sharing', ruleset: procedure.ruleset, initial: 'weighing',
  always: { 'known-check.made': {}, 'known-check.failed': { sets: { 'known-check-in-urgent-care': 'could-not-check' } } },
  states: {
    weighing: { 'advice.asked-for': 'advised', 'information.shared': 'shared', 'information.kept': { to: 'kept', when: facts => !mayBeHarmed(facts['sharing-child-may-be-harmed']), sets: { 'sharing-decided-against': 'yes' } } },
    advised: { 'information.shared': 'shared', 'information.kept': { to: 'kept', when: facts => !mayBeHarmed(facts['sharing-child-may-be-harmed']), sets: { 'sharing-decided-against': 'yes' } } },
    kept: { 'something-new.learnt': 'weighing', 'case.closed': 'closed' },
    shared: { 'hub.received': 'received', 'outcome.told': 'toldBack' },
    received: { 'contact.passed-to-its-social-worker': { to: 'decided', sets: { 'hub-child-has-a-social-worker': 'yes' } }, 'contact.rated': 'rated' },
    rated: { 'hub.asked-for-information': 'gathering', 'rating.changed': { sets: { 'hub-something-new-is-known': 'yes' } }, 'hub.decided': 'decided' },
    gathering: { 'rating.changed': { sets: { 'hub-something-new-is-known': 'yes' } }, 'time-limit.passed': 'overdue', 'hub.decided': 'decided' },
    overdue: { 'matter.passed-up': 'gathering', 'hub.decided': 'decided' },
    decided: { 'outcome.told': 'toldBack' },
    toldBack: { 'outcome.disagreed-with': 'received', 'something-new.learnt': 'weighing', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['sharing-child-may-be-harmed', 'suspected'], ['hub-rating', 'amber']]
})
