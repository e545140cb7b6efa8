import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite'

/** The workspace's packages are taken from their source: nothing has to be built before the app. */
const fromSource = '@safeguarding-kit/source'
const root = resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as { version: string }

export default defineConfig(({ command }) => {
  if (command === 'serve') {
    process.env.DATA_DIR ??= resolve(root, 'data')
    process.env.PACKS ??= resolve(root, 'content/london-induction')
  }
  return {
    resolve: { conditions: [fromSource, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [fromSource, ...defaultServerConditions] } },
    plugins: [
      sveltekit({
        adapter: adapter(),
        // Shown by /healthz; the time of the build tells an open page that a newer one is served.
        version: { name: `${version}+${Date.now()}` },
        csp: {
          mode: 'auto',
          directives: {
            'default-src': ['self'],
            'base-uri': ['none'],
            'form-action': ['self'],
            'frame-ancestors': ['none'],
            'object-src': ['none'],
            // The framework's route announcer sets one style attribute; this is its hash and lets no other through.
            'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=']
          }
        }
      })
    ]
  }
})
