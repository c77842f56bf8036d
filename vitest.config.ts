/** How the tests run: on all cores, files that take long first, and most files one after the other in one process for each core. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// The libraries as people install them, not their builds for developers, which check themselves at each step.
process.env.NODE_ENV = 'production'

/** Files that start many processes come first, longest first: what a process has read makes its next child slower to start. */
const first = filesOf([
  'serve/kills',
  'serve/queue',
  'e2e/review',
  'e2e/events',
  'cli',
  'e2e/kills',
  'commands/try/try',
  'security/clone',
  'commands/doctor/doctor',
  'e2e/action',
  'security/proposals',
  'report/html-in-chromium',
  'links/fleet',
  'growth/growth',
  'security/web',
  'workflows',
  'git/repository',
])

/** Files with a process of their own, in this order, behind all others. */
const alone = filesOf([
  // They hold much in memory.
  'list/markdown/faithful',
  'lint-rules/any-text',
  'audits/reviews-later',
  'audits/reviews',
  'audits/contents',
  'audits/bundle',
  'commands/links/find-links',
  'corpus',
  'audits/moved',
  // They change what a whole process shares: its environment, how it reaches the web.
  'links/library',
  'links/http/other-way',
  'github/client',
  'github/commits',
  'github/read',
  'github/write',
  'links/registries/registries',
  'links/registries/github',
  'links/registries/others',
])

/** Files that count steps: counting has to begin before anything else is read, and slows what comes after. */
const counted = filesOf([
  'config/limits',
  'review/command/read-commands',
  'review/command/hostile-comments',
  'review/change/align-lines',
  'review/comment/own-hunks',
  'review/proposal/land-lines-growth',
  'commands/sweep/repair-list-growth',
  'admission/guide/hostile-guides',
  'safe-fix-growth',
])

function filesOf(names: readonly string[]): string[] {
  return names.map((name) => `test/${name}.test.ts`)
}

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId, project }: TestSpecification): number => {
      const order = project.config.isolate ? alone : first
      const place = order.findIndex((name) => moduleId.endsWith(`/${name}`))
      return (project.config.isolate ? 1000 : 0) + (place < 0 ? order.length : place)
    }
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}

export default defineConfig({
  test: {
    // One more than there are cores, because several files mostly wait for servers; left out, it is one less.
    maxWorkers: availableParallelism() + 1,
    // All cores are taken: threads that collect garbage beside would only take turns with the tests, and with more room it is collected less often.
    execArgv: ['--single-threaded-gc', '--min-semi-space-size=32', '--max-semi-space-size=64'],
    sequence: { sequencer: InOrder },
    globalSetup: ['test/built.ts'],
    setupFiles: ['test/setup.ts'],
    env: { NODE_ENV: 'test' },
    // Only a net for what never ends: other programs may keep the cores busy meanwhile.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A machine that was stopped for minutes breaks the connection, or the limit, that a test waits for just then. What fails twice is broken.
    retry: 1,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'together', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/bench/**', ...alone, ...counted] },
      },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'counted',
          include: counted,
          setupFiles: ['test/steps.ts', 'test/setup.ts'],
          execArgv: ['--single-threaded-gc', '--no-opt', '--no-maglev'],
        },
      },
    ],
  },
})
