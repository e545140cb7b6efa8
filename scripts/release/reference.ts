// Writes the reference of what core gives, from its docstrings, to docs/api of a checkout: its path is the one argument. Ends with 1 where something public is not described.
import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application, ReflectionKind, type DeclarationReflection } from 'typedoc'

const home = process.argv[2] ?? join(import.meta.dirname, '../..'), core = join(home, 'packages/core')
const notDoors = ['people', 'command', 'procedure']
const doors = globSync('src/{index.ts,*/{index,machine,schema}.ts}', { cwd: core }).filter(path => !notDoors.includes(path.split('/')[1]!)).sort()
const app = await Application.bootstrapWithPlugins({
  plugin: ['typedoc-plugin-markdown'], entryPoints: doors.map(door => join(core, door)), tsconfig: join(core, 'tsconfig.json'), basePath: join(core, 'src'), name: '@safeguarding-kit/core', readme: 'none',
  excludePrivate: true, excludeExternals: true, excludeInternal: true, disableSources: true, hideGenerator: true, skipErrorChecking: true, logLevel: 'Warn', sort: ['source-order'],
  validation: { notDocumented: false, invalidLink: false, notExported: false },
  outputs: [{ name: 'markdown', path: join(home, 'docs/api') }],
  ...({ outputFileStrategy: 'modules', hidePageHeader: true, hideBreadcrumbs: true, useCodeBlocks: true, expandObjects: true, parametersFormat: 'table', interfacePropertiesFormat: 'table', typeDeclarationFormat: 'table', entryFileName: 'README' })
})
const project = await app.convert()
if (!project) process.exit(1)

/** What a module gives, by name; what it only passes on is described where it comes from. */
const given = (project.children ?? []).flatMap(module => (module.children ?? []).map(one => ({ module: module.name, one })))
const isDescribed = (one: DeclarationReflection): boolean => one.hasComment() || (one.signatures ?? []).some(signature => signature.hasComment())
/** Every machine door gives the same three things, made by one function that is described. */
const isOfEveryMachine = (module: string, name: string): boolean => module.endsWith('/machine') && ['machine', 'sampleEvents', 'journey'].includes(name)
const silent = given.filter(({ module, one }) => !isOfEveryMachine(module, one.name) && !one.kindOf(ReflectionKind.Reference) && !isDescribed(one)).map(({ module, one }) => `${module}: ${one.name} is public and not described`)
await app.generateOutputs(project)
// Lines without an end of their own and doubled empty lines would differ between systems.
for (const path of readdirSync(join(home, 'docs/api'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md'))) {
  const file = join(home, 'docs/api', path)
  writeFileSync(file, `${readFileSync(file, 'utf8').replace(/\n{3,}/g, '\n\n').trim()}\n`)
}
for (const line of silent) console.error(line)
if (silent.length > 0 || app.logger.hasErrors()) process.exitCode = 1
