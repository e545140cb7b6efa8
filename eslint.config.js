import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

export default defineConfig(
  { ignores: ['**/dist/', '**/build/', '**/.svelte-kit/', '**/data/', '**/demo-data/', '**/coverage/', '**/node_modules/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      // Addresses here are plain paths below one root; the app is not served under a base path.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // Runs in a worker from its text, where there are no modules.
    files: ['**/sqlite-reader.js'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'packages/core/src/command/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'The library has no clock: days come in as YYYY-MM-DD from the caller.' }, { name: 'process', message: 'The library runs anywhere: nothing of Node here.' }]
    }
  }
)
