#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { sayFault } from './faults.ts'
import { loadPack } from './load.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { publish: { type: 'boolean' } } })
const [, ...folders] = positionals
const { faults } = await loadPack(folders)
for (const fault of faults) if (values.publish || fault.weight !== 'unconfirmed') console.log(sayFault(fault))
