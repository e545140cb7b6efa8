// Writes the JSON Schemas of rulesets, variants, inputs, decisions and receipts, for other languages.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/json-schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { documentKinds, jsonSchemaOf } from '../src/kernel/schema.ts'

const home = new URL('../schemas/', import.meta.url)
mkdirSync(home, { recursive: true })
for (const kind of documentKinds) writeFileSync(new URL(`${kind}.schema.json`, home), `${JSON.stringify(jsonSchemaOf(kind), undefined, 2)}\n`)
console.log(`wrote ${documentKinds.length} schemas`)
