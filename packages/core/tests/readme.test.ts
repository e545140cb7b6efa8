import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..')
const examples = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^## (.+)$|^```ts\n([\s\S]*?)^```$/gm)].reduce<{ heading: string; found: [string, string][] }>(
  ({ heading, found }, [, next, code]) => (next ? { heading: next, found } : { heading, found: [...found, [heading, code ?? '']] }), { heading: '', found: [] }
).found

/** `value // → expected` becomes a comparison. */
const checked = (code: string) => `import { deepEqual } from 'node:assert/strict'\n${code.replace(/^(?!\s*\/\/)(.+?) +\/\/ → (.+)$/gm, 'deepEqual($1, $2)')}`

test.each(examples)('the example under "%s" in the README runs and answers what it says', (_, code) => {
  expect(code).toContain('// →')
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=@safeguarding-kit/source', '--input-type=module-typescript', '--eval', checked(code)], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}, 60_000)
