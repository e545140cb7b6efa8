import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const app = new URL('../apps/induction/package.json', import.meta.url).href
const drivers = ['kysely', 'better-sqlite3', 'pg', 'pg-cursor']

/**
 * The app's modules run in plain Node: it strips their types, resolves `#lib` by the app's package.json and the workspace's packages by the
 * condition that `npm run bench` gives. Two things are the bundler's or pnpm's, and are done here: `?raw`, and taking the database drivers from
 * the app's own folder, so that both sides of a comparison run on the same copy. Import this file first, and everything else dynamically.
 */
registerHooks({
  resolve: (specifier, context, next) => next(specifier, drivers.includes(specifier) ? { ...context, parentURL: app } : context),
  load(url, context, next) {
    if (!url.endsWith('?raw')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url.slice(0, -4)), 'utf8'))}` }
  }
})
