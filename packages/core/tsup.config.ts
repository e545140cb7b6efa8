import { defineConfig } from 'tsup'

// Types are not bundled: `tsconfig.types.json` writes them file by file, since the bundler made namespaces of modules that are loaded on demand, and those do not compile.
export default defineConfig({
  entry: ['src/index.ts', 'src/*/{index,machine,schema,cases}.ts', 'src/*/wording/*.ts', 'src/command/bin.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  clean: true,
  splitting: true,
  treeshake: true,
  target: 'node20'
})
