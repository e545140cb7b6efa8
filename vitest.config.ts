import { defineConfig } from 'vitest/config'

const conditions = ['@safeguarding-kit/source']
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } }

export default defineConfig({
  test: {
    projects: [
      { ...fromSource, test: { name: 'core', maxWorkers: 2, testTimeout: 60_000, include: ['packages/core/{src,tests}/**/*.test.ts'] } },
      { ...fromSource, test: { name: 'content', maxWorkers: 2, testTimeout: 60_000, include: ['packages/content/{src,tests}/**/*.test.ts'] } },
      { ...fromSource, test: { name: 'app', maxWorkers: 2, globalSetup: ['apps/induction/src/lib/server/database/testing/postgres.ts'], include: ['apps/induction/src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      { ...fromSource, test: { name: 'journeys', globalSetup: ['apps/induction/src/lib/server/database/testing/postgres.ts'], include: ['apps/induction/tests/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 2 } }
    ]
  }
})
