// Writes docs/rule-book/<procedure>.md from the rules, for every procedure of the registry.
//   node --conditions=@safeguarding-kit/source packages/core/scripts/rule-book.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { rulebooks } from './rule-book-pages.ts'

const folder = new URL('../../../docs/rule-book/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const { name, text } of await rulebooks()) {
  writeFileSync(new URL(name, folder), text)
  console.log(`docs/rule-book/${name}: ${text.split('\n').length} lines`)
}
