import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changesetsIn, faultsOf, parts, publishedIn } from '../../../scripts/release/changesets.ts'

const root = join(import.meta.dirname, '../../..'), packages = publishedIn(root).map(({ name }) => name)

test('every changeset says what changes, for whom, from when and on what authority', () => {
  expect([...changesetsIn(root)].flatMap(([file, content]) => faultsOf(`.changeset/${file}`, content, packages)), 'a board could not see whether it is concerned: see .changeset/README.md').toEqual([])
})

const whole = `---\n'@safeguarding-kit/core': minor\n---\n\n${parts.map(part => `**${part}:** A sentence that says it.`).join('\n\n')}\n`

test('one that says everything passes, in several paragraphs too', () => {
  expect(faultsOf('a.md', whole, packages)).toEqual([])
  expect(faultsOf('a.md', whole.replace('says it.', 'says it.\n\n- and more\n- and that too.'), packages)).toEqual([])
})

test.each(parts)('one that leaves out "%s" is refused', part => {
  expect(faultsOf('a.md', whole.replace(`**${part}:** A sentence that says it.`, ''), packages)).toEqual([`a.md: It does not say in a sentence: **${part}:** …`])
  expect(faultsOf('a.md', whole.replace(`**${part}:** A sentence that says it.`, `**${part}:** none`), packages)).toHaveLength(1)
})

test('one for a package that is not published, or without a size of change, is refused by line', () => {
  expect(faultsOf('a.md', whole.replace('core', 'cor'), packages)[0]).toMatch(/^a\.md:2: /)
  expect(faultsOf('a.md', whole.replace('minor', 'small'), packages)[0]).toMatch(/^a\.md:2: /)
  expect(faultsOf('a.md', 'No more than this.', packages)).toHaveLength(1)
})
