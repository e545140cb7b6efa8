import type { Pack } from '@safeguarding-kit/content'
import { everyProcedure, procedures, withThresholds } from '@safeguarding-kit/core'
import type { Wording } from '@safeguarding-kit/core/kernel'
import type { Words } from '#lib/thresholds/words.ts'
import { rulesInForce } from './in-force.ts'

const loaded = await everyProcedure()

/** Every procedure of the registry, the thresholds first: those that the library ships, made stricter where the board's own variant was proved. */
export const proceduresInForce = (pack: Pack | null) => withThresholds(loaded, rulesInForce(pack).ruleset)

/** The words of every procedure of the registry. */
export const everyWord: Words = (await Promise.all(procedures.map(async ({ id, title, load }): Promise<Words> => {
  const wording = await load.wording(), { rules, clocks = {}, events = {} } = wording.ruleBookWords
  const { factWords, groupWords, actionWords }: Pick<Wording, 'factWords' | 'groupWords' | 'actionWords'> = 'explanation' in wording ? wording.explanation : wording
  const groups = Object.fromEntries(Object.entries(groupWords).map(([group, said]) => [group, { closing: '', ...(typeof said === 'string' ? { title: said } : said) }]))
  return { procedures: { [id]: title }, facts: factWords, groups, actions: actionWords, reasons: rules, clocks, events }
}))).reduce((one, other) => ({
  procedures: { ...one.procedures, ...other.procedures }, facts: { ...one.facts, ...other.facts }, groups: { ...one.groups, ...other.groups }, actions: { ...one.actions, ...other.actions },
  reasons: { ...one.reasons, ...other.reasons }, clocks: { ...one.clocks, ...other.clocks }, events: { ...one.events, ...other.events }
}))
