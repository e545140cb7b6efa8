import { defineConfig } from 'tsup'

export default defineConfig({ entry: ['src/index.ts', 'src/command.ts'], format: ['esm'], dts: true, clean: true, treeshake: true, target: 'node20' })
