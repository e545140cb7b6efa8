import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandsIn, examplesIn } from '../../packages/core/scripts/readme-examples.ts'
import { probeIn } from '../../packages/core/scripts/probe.ts'
import { run, tools, Unsound } from './workshop.ts'

/** The two Nodes that are promised: the oldest, and the one that the repository itself runs on. */
export const nodes = [{ name: 'Node 20', path: join(tools, 'node20/bin/node') }, { name: 'Node 24', path: process.execPath }] as const

/** Installs tarballs by npm in an empty folder, as a board's developer would. */
export function installed(room: string, tarballs: readonly string[]): string {
  const folder = join(room, 'empty')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...tarballs], folder)
  return folder
}

/** Every example of a package's README, from the package as it was installed. The README is the installed one. */
export function readmeRuns(folder: string, name: string, node: string): void {
  const readme = readFileSync(join(folder, 'node_modules', name, 'README.md'), 'utf8'), examples = examplesIn(readme).filter(({ code }) => code.includes('deepEqual('))
  if (examples.length === 0) throw new Unsound(`the README of ${name} has no example that compares anything`)
  for (const [i, { code }] of examples.entries()) { writeFileSync(join(folder, `example-${i}.mjs`), code); run(node, [`example-${i}.mjs`], folder) }
}

/** The two TypeScripts that are promised. */
export const typescripts = [{ name: 'TypeScript 5.9', path: join(tools, 'typescript5/bin/tsc') }, { name: 'TypeScript 6', path: join(tools, 'typescript/bin/tsc') }] as const

/** The README's examples as a board's developer would compile them: strict, with the package's own declarations looked into as well. */
export function readmeCompiles(folder: string, name: string, tsc: string): void {
  const project = join(folder, `compiled-${name.split('/').at(-1)}`)
  mkdirSync(project, { recursive: true })
  for (const [i, { written }] of examplesIn(readFileSync(join(folder, 'node_modules', name, 'README.md'), 'utf8')).entries()) writeFileSync(join(project, `example-${i}.ts`), `${written}\nexport {}\n`)
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, skipLibCheck: false, noEmit: true, target: 'es2023', module: 'nodenext', types: ['node'], typeRoots: [join(tools, '@types')] } }))
  run(process.execPath, [tsc, '--project', project], folder)
}

/** The commands of the README, as `npx` would run them. */
export function commandsRun(folder: string, node: string): void {
  writeFileSync(join(folder, 'answers.json'), '{ "facts": { "self-harm": "yes" }, "closed": [], "profile": "london", "asOf": "2026-11-21" }')
  writeFileSync(join(folder, 'cases.csv'), 'case,self-harm\nA1,yes\n')
  writeFileSync(join(folder, 'our-borough.yaml'), 'id: our-borough\nbase: thresholds\ntitle: Stricter on self-harm\ncheckedOn: "2026-11-21"\nstricter:\n  - rule: self-harm\n    atLeast: child-protection-s47\n    actions: [do-not-investigate, tell-safeguarding-lead-today, call-front-door, record-now, ask-consent]\n')
  const core = join(folder, 'node_modules/@safeguarding-kit/core'), { bin } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as { bin: Readonly<Record<string, string>> }
  for (const words of commandsIn(readFileSync(join(core, 'README.md'), 'utf8'))) run(node, [join(core, Object.values(bin)[0]!), ...words], folder)
}

/** The worked cases decided in an edge runtime, and in a plain Node: both have to say the same. */
export function sameAtTheEdge(folder: string): void {
  const script = probeIn(folder)
  writeFileSync(join(folder, 'probe.cjs'), `${script};process.stdout.write(probed)`)
  const inNode = run(process.execPath, ['probe.cjs'], folder)
  writeFileSync(join(folder, 'edge.js'), `${script}\nexport default { test() { if (typeof process !== 'undefined') throw new Error('this is Node'); if (globalThis.probed !== ${JSON.stringify(inNode)}) throw new Error(globalThis.probed) } }\n`)
  writeFileSync(join(folder, 'edge.capnp'), `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "edge", worker = (modules = [(name = "edge.js", esModule = embed "edge.js")], compatibilityDate = "2026-01-01"))]);
`)
  if (!existsSync(join(tools, '.bin/workerd'))) throw new Unsound('workerd is not installed')
  run(join(tools, '.bin/workerd'), ['test', 'edge.capnp'], folder)
  if ((JSON.parse(inNode) as { wrong: readonly string[] }).wrong.length > 0) throw new Unsound(`worked cases come out otherwise: ${inNode}`)
}
