import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/*/{index,machine,schema,cases}.ts', 'src/*/wording/*.ts', 'src/command/bin.ts', '!src/**/*.test.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  target: 'node20'
})
