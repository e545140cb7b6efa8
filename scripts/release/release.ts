// What npm run release does, once everything it needs is installed. All of it happens in a clone of what is committed: nothing here is half-written.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { changesetsIn, faultsOf, publishedIn } from './changesets.ts'
import { commandsRun, installed, nodes, readmeCompiles, readmeRuns, sameAtTheEdge, typescripts } from './tried-out.ts'
import { check, found, pnpm, root, run, tools, Unsound } from './workshop.ts'

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } } })
const dry = values['dry-run'], room = mkdtempSync(join(tmpdir(), 'release-')), clone = join(room, 'clone'), packed = join(room, 'packed')
/** How much a tarball takes when it is installed: the sizes that it lists. */
const unpackedSize = (file: string): number => run('tar', ['-tvzf', file], room).split('\n').reduce((sum, line) => sum + Number(/^\S+\s+\S+\s+(\d+) /.exec(line)?.[1] ?? 0), 0)
const inKiB = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`
const script = (name: string, ...words: string[]): string => run(process.execPath, ['--conditions=@safeguarding-kit/source', join('packages/core/scripts', name), ...words], clone)
/** @throws Unsound with these sentences, where there are any */
const none = (faults: readonly string[]): void => { if (faults.length > 0) throw new Unsound(faults.join('\n')) }

console.log(`${dry ? 'Showing what would be published' : 'Releasing'}, as it is committed.\n`)
const uncommitted = run('git', ['status', '--porcelain'], root).split('\n').filter(Boolean)
if (dry && uncommitted.length > 0) console.log(`note     ${uncommitted.length} files are not committed, and not looked at here`)
if (!dry) check('everything is committed', () => none(uncommitted))

run('git', ['clone', '--quiet', root, clone], room)
const before = publishedIn(clone), names = before.map(({ name }) => name), waiting = changesetsIn(clone)
check(`${waiting.size} changesets say what changes, for whom, from when and on what authority`, () => {
  none([...waiting].flatMap(([file, content]) => faultsOf(`.changeset/${file}`, content, names)))
  if (waiting.size === 0) throw new Unsound('No changeset waits: there is nothing to release.')
})
pnpm(['install', '--frozen-lockfile', '--prefer-offline'], clone)
check('the rules of this version are kept by hash', () => script('keep-rulesets.ts', '--release'))
check('no hash, schema, vector or rule book is stale, and no published version was changed after the fact', () => {
  none(run('git', ['status', '--porcelain'], clone).split('\n').filter(line => line !== '' && !line.includes('packages/core/rulesets/')))
  pnpm(['exec', 'vitest', 'run', '--project', 'core', 'packages/core/tests/published', 'packages/core/tests/json-schemas', 'packages/core/tests/conformance', 'packages/core/tests/sizes'], clone)
})
const sizes = check('what a page loads is measured', () => script('tell-sizes.ts'))
check('every public thing is described, and the reference is written from it', () => run(process.execPath, [join(import.meta.dirname, 'reference.ts'), clone], clone))
check('versions are raised and change logs written', () => pnpm(['exec', 'changeset', 'version'], clone))
const after = publishedIn(clone)
check('the packages build', () => pnpm(['-r', '--sort', ...names.flatMap(name => ['--filter', name]), 'run', 'build'], clone))

mkdirSync(packed)
const tarballs = after.flatMap(({ name, folder }) => check(`${name} packs`, () => {
  pnpm(['pack', '--pack-destination', packed], join(clone, folder))
  return { name, file: join(packed, readdirSync(packed).find(file => file.startsWith(name.slice(1).replace('/', '-')))!) }
}) ?? [])
for (const { name, file } of tarballs) {
  check(`${name}: publint finds nothing`, () => {
    // Unpacked first: names as long as those of kept rules are more than publint's own reader of tarballs takes.
    const unpacked = join(room, 'unpacked', name)
    mkdirSync(unpacked, { recursive: true })
    run('tar', ['-xzf', file, '-C', unpacked, '--strip-components=1'], room)
    run(join(root, 'node_modules/.bin/publint'), ['run', '--strict', '--pack', 'false', unpacked], room)
  })
  check(`${name}: its types are right for ESM`, () => run(join(tools, '.bin/attw'), [file, '--profile', 'esm-only', '--format', 'ascii'], room))
}
const folder = tarballs.length === after.length ? check('npm installs them in an empty folder', () => installed(room, tarballs.map(({ file }) => file))) : undefined
if (folder !== undefined) {
  for (const node of nodes) {
    check(`the examples of the README run there under ${node.name} (${run(node.path, ['--version'], room).trim()})`, () => readmeRuns(folder, '@safeguarding-kit/core', node.path))
    check(`the command does what the README shows under ${node.name}`, () => commandsRun(folder, node.path))
  }
  for (const { name, path } of typescripts) for (const one of names) check(`the examples of the README of ${one} compile there under ${name}, strict, with every declaration looked into`, () => readmeCompiles(folder, one, path))
  check('the worked cases come out the same in an edge runtime (workerd)', () => sameAtTheEdge(folder))
}

console.log(`\n== What ${dry ? 'would be' : 'is'} published`)
for (const { name, version, folder: at } of after) {
  const was = before.find(one => one.name === name)!.version, tarball = tarballs.find(one => one.name === name)
  const files = tarball ? run('tar', ['-tzf', tarball.file], room).split('\n').filter(Boolean) : []
  console.log(`\n${name} ${was} -> ${version}${was === version ? ' (unchanged: not published)' : ''}${tarball ? `: ${files.length} files, ${inKiB(statSync(tarball.file).size)} packed, ${inKiB(unpackedSize(tarball.file))} installed` : ''}`)
  const [, entry] = was === version ? [] : readFileSync(join(clone, at, 'CHANGELOG.md'), 'utf8').split(/^## /m)
  if (entry !== undefined) console.log(entry.replace(/^/gm, '  ').trimEnd())
}
if (sizes !== undefined) console.log(`\n== How large\n${sizes}`)
console.log(`\n== What the release ${dry ? 'would change' : 'changes'} in the repository\n${run('git', ['status', '--short'], clone)}`)

const unsound = found()
if (unsound > 0) console.log(`${unsound} ${unsound === 1 ? 'thing is' : 'things are'} unsound: nothing ${dry ? 'would be' : 'is'} published.`)
else if (dry) console.log('Everything is sound. Nothing was published: this was a dry run.')
else {
  check('npm test passes', () => run('npm', ['test'], clone))
  if (found() === 0) {
    run('git', ['add', '-A'], clone)
    run('git', ['commit', '--quiet', '-m', `Release ${after.map(({ name, version }) => `${name} ${version}`).join(', ')}`], clone)
    console.log(pnpm(['exec', 'changeset', 'publish'], clone))
    run('git', ['pull', '--quiet', '--ff-only', '--tags', clone], root)
    console.log('Published. The release is committed and tagged here: push it with git push --follow-tags.')
  }
}
if (values.keep) console.log(`Kept in ${relative(root, room)}.`)
else rmSync(room, { recursive: true, force: true })
process.exit(found() > 0 ? 1 : 0)
