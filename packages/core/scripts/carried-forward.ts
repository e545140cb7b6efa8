// Writes docs/carried-forward.md from the rules: node --conditions=@safeguarding-kit/source packages/core/scripts/carried-forward.ts
import { writeFileSync } from 'node:fs'
import { carriedPage } from './carried-page.ts'

writeFileSync(new URL('../../../docs/carried-forward.md', import.meta.url), await carriedPage())
