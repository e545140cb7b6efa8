// Writes the generated half of the decision record on sorting the catalogue: node scripts/sorting-table.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { sortingTable } from '../packages/core/src/thresholds/catalogue/sorting-table.ts'

const record = new URL('../docs/decisions/0004-sorting-the-catalogue.md', import.meta.url)
const start = '## The rows of the fact sheet'
const [written] = readFileSync(record, 'utf8').split(start)
writeFileSync(record, `${written}${sortingTable()}\n`)
