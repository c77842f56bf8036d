import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type RolldownOptions } from 'rolldown'
import { noticesPlugin } from './scripts/notices.ts'
import { builtinsByName, commandChunks, compiledAtOnce, evaluatedLate } from './scripts/start-up.ts'

const notices = noticesPlugin('dist/NOTICES.txt')
const rules = readdirSync('lint-rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Packages that many runs do not call. */
const late = ['zod', 'entities', 'htmlparser2']

/** Shells and the library share what they have in common, above all what asks for links; modules that are always needed together are one file, which starts faster than many. */
function bundle(input: Record<string, string>, chunks: string): RolldownOptions {
  return {
    input,
    platform: 'node',
    // Those of `serve` are optional peers, and PGlite does not go into one file.
    external: ['probot', 'pg-boss', 'pg', '@electric-sql/pglite', 'prom-client', 'pino'],
    plugins: [notices, builtinsByName(), evaluatedLate(late, ['src', 'lint-rules']), compiledAtOnce(['command', 'check'], late)],
    output: {
      dir: 'dist',
      format: 'esm',
      minify: 'dce-only',
      chunkFileNames: `chunks/${chunks}-[name].js`,
      codeSplitting: { groups: [{ name: commandChunks(resolve('src/cli.ts'), [resolve('src/version.ts')]) }] },
    },
  }
}

export default defineConfig([
  bundle({ cli: 'src/bin.ts', action: 'src/action.ts', app: 'src/app.ts', index: 'src/index.ts' }, 'shell'),
  bundle(
    {
      'lint-rules/index': 'src/remark.ts',
      ...Object.fromEntries(rules.map(({ name }) => [`lint-rules/${name}`, `lint-rules/${name}/index.ts`])),
    },
    'library',
  ),
])
