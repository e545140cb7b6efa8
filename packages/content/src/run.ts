import { parseArgs } from 'node:util'
import { differences } from './difference.ts'
import { sayFault } from './faults.ts'
import { loadPack } from './load.ts'
import type { LoadResult, PackFault } from './model.ts'
import { Refusal } from './refusal.ts'
import { sayReadings } from './reading-report.ts'
import { sayThresholdChanges, thresholdChanges } from './threshold-changes.ts'
import { recordIds, writeNew, writePreview } from './write.ts'

const help = `safeguarding-content check [--publish] <base folder> [<folder over it> …]   every fault, with file and line
safeguarding-content diff <base folder> … <folder over it>                  what the last folder changes, in words
safeguarding-content preview --to <folder> <base folder> [<folder> …]       pages to read, print and mark up
safeguarding-content reading <base folder> [<folder over it> …]           words, reading age and minutes of every lesson and story
safeguarding-content new board <base folder> <name>                         a folder of your own beside the pack
safeguarding-content new lesson <module folder> <name>                      a new lesson, module or scenario
safeguarding-content new question <module folder> <name> <kind>             a question to fill in; without a kind it tells the six
safeguarding-content new module <pack folder> <name>
safeguarding-content new scenario <module folder> <name>
safeguarding-content record <pack folder>                                   writes published ids into issued.yaml`

/** Runs the command. Answers its exit code: 0 fine, 1 faults were found, 2 it was asked for something it cannot do. */
export async function run(args: readonly string[], say: (line: string) => void, today: string): Promise<number> {
  try {
    return await obey(args, say, today)
  } catch (error) {
    if (error instanceof Refusal || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      say(error.message)
      return 2
    }
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'EACCES' || error.code === 'ENOENT')) {
      say(`That cannot be written: ${error.message}. Check the folder and the name.`)
      return 2
    }
    throw error
  }
}

async function obey(args: readonly string[], say: (line: string) => void, today: string): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { publish: { type: 'boolean', default: false }, to: { type: 'string' }, locale: { type: 'string' }, help: { type: 'boolean', default: false } } })
  const [command, ...rest] = positionals
  if (values.help) {
    say(help)
    return 0
  }
  const options = { today, ...(values.locale ? { locale: values.locale } : {}) }
  switch (command) {
    case 'check': {
      if (rest.length === 0) break
      const { faults } = await loadPack(rest, options)
      return tellFaults(faults, values.publish, say)
    }
    case 'diff': {
      if (rest.length < 2) break
      const [before, after] = [await loadPack(rest.slice(0, -1), options), await loadPack(rest, options)]
      if (!before.ok || !after.ok) return refuse(before.ok ? after : before, say)
      const thresholds = await thresholdChanges(before.pack, after.pack)
      const said = [...differences(before.pack, after.pack), ...(thresholds ? sayThresholdChanges(thresholds) : [])]
      for (const sentence of said) say(sentence)
      if (said.length === 0) say('Nothing that learners read is changed.')
      return 0
    }
    case 'reading': {
      if (rest.length === 0) break
      const loaded = await loadPack(rest, options)
      if (!loaded.ok) return refuse(loaded, say)
      for (const line of sayReadings(loaded.pack)) say(line)
      return 0
    }
    case 'preview': {
      if (rest.length === 0 || !values.to) break
      const loaded = await loadPack(rest, options)
      if (!loaded.ok) return refuse(loaded, say)
      say(`Open ${await writePreview(loaded.pack, loaded.folders, values.to)} in a browser.`)
      return 0
    }
    case 'new': {
      const [kind, place, slug, asked] = rest
      if (!kind || !place || !slug) break
      for (const file of await writeNew(kind, place, slug, today, asked)) say(file)
      return 0
    }
    case 'record': {
      const [folder] = rest
      if (!folder) break
      const added = await recordIds(folder)
      say(`${added} new ${added === 1 ? 'id' : 'ids'} recorded in issued.yaml.`)
      return 0
    }
  }
  say(help)
  return 2
}

function tellFaults(faults: readonly PackFault[], publish: boolean, say: (line: string) => void): number {
  const count = (weight: PackFault['weight']) => faults.filter(fault => fault.weight === weight).length
  for (const fault of faults) if (publish || fault.weight !== 'unconfirmed') say(sayFault(fault))
  const [errors, unconfirmed, advice] = [count('error') + count('left-out'), count('unconfirmed'), count('advice')]
  say(`${errors} ${errors === 1 ? 'error' : 'errors'}, ${unconfirmed} not confirmed, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.${!publish && unconfirmed > 0 ? ' See what is not confirmed with --publish.' : ''}`)
  return errors > 0 || (publish && unconfirmed > 0) ? 1 : 0
}

function refuse({ faults }: LoadResult, say: (line: string) => void): number {
  tellFaults(faults, false, say)
  return 1
}
