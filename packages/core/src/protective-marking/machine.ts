import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/**
 * The life of a paper: written, marked by whoever wrote it, handed on, looked at again, and destroyed. A loss is told from wherever it stands, and
 * whoever holds a copy may ask for another marking but not give it.
 */
export const { machine, sampleEvents, journey } = processOf({
  id: 'protective-marking', ruleset: procedure.ruleset, initial: 'written',
  always: { 'copy.lost': { sets: { 'marking-lost-or-sent-to-the-wrong-person': 'yes' } } },
  states: {
    written: { 'harm.judged': 'judged' },
    judged: { 'marking.given': { to: 'marked', when: facts => facts['marking-harm-if-lost'] !== 'no-harm' }, 'marking.not-needed': { to: 'unmarked', when: facts => facts['marking-harm-if-lost'] === 'no-harm' } },
    unmarked: { 'content.added': 'written', 'paper.published': 'published' },
    marked: { 'paper.handed-on': 'held', 'content.changed': 'written', 'paper.destroyed': 'destroyed' },
    held: { 'marking.questioned': 'questioned', 'paper.given-back': 'marked', 'paper.destroyed': 'destroyed' },
    questioned: { 'writer.kept-the-marking': 'held', 'writer.changed-the-marking': 'written' },
    published: 'final',
    destroyed: 'final'
  },
  sampleAnswers: [['marking-harm-if-lost', 'no-harm'], ['marking-harm-if-lost', 'great-distress']]
})
