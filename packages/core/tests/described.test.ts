import { globSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const core = join(import.meta.dirname, '..')
const doors = globSync('src/{index.ts,*/{index,machine,schema}.ts}', { cwd: core }).filter(path => !/^src\/(people|command)\//.test(path)).map(path => join(core, path))
/** Every machine door gives these, made by one function that is described. */
const ofEveryMachine = ['machine', 'sampleEvents', 'journey']

test('everything that the package gives is described: the reference has nothing else to say', () => {
  const program = ts.createProgram(doors, { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true, types: [], customConditions: ['@safeguarding-kit/source'] })
  const checker = program.getTypeChecker()
  const silent = doors.flatMap(door => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(door)!)
    return (module ? checker.getExportsOfModule(module) : []).filter(one => {
      const named = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one
      return named.getDocumentationComment(checker).length === 0 && !(door.endsWith('machine.ts') && ofEveryMachine.includes(one.name))
    }).map(one => `${door.slice(core.length + 1)}: ${one.name}`)
  })
  expect(silent, 'each needs a docstring: what it means, its shape and units, what it throws').toEqual([])
}, 60_000)
