import { processOf } from '../procedure/machine.ts'
import { procedure } from './index.ts'

/** The journey of a worry in which animals have a part: it is talked over with the child in mind, passed on to children's social care where there is a worry about the child, and those who told hear back. The animal welfare body is told beside it. */
export const { machine, sampleEvents, journey } = processOf({
  id: 'animal-welfare-link', ruleset: procedure.ruleset, initial: 'noticed',
  always: { 'animal-welfare-body.told': {} },
  states: {
    noticed: { 'lead.told': 'talkedOver', 'referral.made': 'referred' },
    talkedOver: { 'referral.made': 'referred', 'family.offered-help': 'helped' },
    referred: { 'source.agreed-on': {}, 'outcome.told': 'toldBack' },
    helped: { 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    toldBack: { 'outcome.disagreed-with': 'referred', 'something-new.learnt': 'noticed', 'case.closed': 'closed' },
    closed: 'final'
  },
  sampleAnswers: [['al-animals-are-not-cared-for', 'yes']]
})
