import { deepEqual } from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { comparing } from '../scripts/readme-examples.ts'
import * as all from '../src/index.ts'
import { level, rulesetOf, sign } from '../src/kernel/example.ts'
import * as kernel from '../src/kernel/index.ts'
import { journey } from '../src/referral/machine.ts'
import { renderingWords } from '../src/kernel/wording/en.ts'
import * as thresholds from '../src/thresholds/index.ts'
import * as wording from '../src/thresholds/wording/en.ts'

const core = join(import.meta.dirname, '..')
const doors = globSync('src/{index.ts,*/{index,machine,schema}.ts}', { cwd: core }).filter(path => !/^src\/(people|command)\//.test(path)).map(path => join(core, path))
/** Every machine door gives these, made by one function that is described. */
const ofEveryMachine = ['machine', 'sampleEvents', 'journey']

const program = ts.createProgram(doors, { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true, types: [], customConditions: ['@safeguarding-kit/source'] })
const checker = program.getTypeChecker()
const given = doors.flatMap(door => {
  const module = checker.getSymbolAtLocation(program.getSourceFile(door)!)
  return (module ? checker.getExportsOfModule(module) : []).map(one => ({ door, name: one.name, symbol: one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one }))
})

test('everything that the package gives is described: the reference has nothing else to say', () => {
  const silent = given.filter(({ door, name, symbol }) => symbol.getDocumentationComment(checker).length === 0 && !(door.endsWith('machine.ts') && ofEveryMachine.includes(name))).map(({ door, name }) => `${door.slice(core.length + 1)}: ${name}`)
  expect(silent, 'each needs a docstring: what it means, its shape and units, what it throws').toEqual([])
}, 60_000)

/** The rules that examples of the kernel are about: smoke is red, a smell is amber and may be red by judgement. */
const ruleset = rulesetOf([sign('smoke', { danger: true }), sign('smell')], [level({ id: 'smoke-is-red', when: { fact: 'smoke', is: 'yes' }, atLeast: 'red', acute: true }), level({ id: 'smell-is-amber', when: { fact: 'smell', is: 'yes' }, atLeast: 'amber', upTo: 'red' })], { mayRecordLower: ['warden'] })

test('every example in a docstring that says what comes of it gives just that', async () => {
  const wrong: string[] = [], tried = new Set<ts.Symbol>()
  for (const { door, name, symbol } of given) for (const { name: tag, text } of symbol.getJsDocTags(checker)) {
    const code = tag === 'example' ? comparing(ts.displayPartsToString(text)) : ''
    if (!code.includes('deepEqual(') || tried.has(symbol)) continue
    tried.add(symbol)
    const scope = { ...kernel, ...thresholds, ...all, ...await import(door) as object, wording, renderingWords, journey, ruleset, deepEqual }
    const run = runInThisContext(ts.transpile(`async ({ ${Object.keys(scope).join(', ')} }) => {{\n${code}\n}}`, { target: ts.ScriptTarget.ESNext })) as (given: typeof scope) => Promise<void>
    await run(scope).catch((fault: unknown) => wrong.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`))
  }
  expect(wrong).toEqual([])
  expect(tried.size).toBeGreaterThan(30)
}, 60_000)
