import { readdirSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const rules = readdirSync('lint-rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())

export default defineConfig({
  input: {
    cli: 'src/bin.ts',
    index: 'src/index.ts',
    action: 'src/action.ts',
    app: 'src/app.ts',
    'lint-rules/index': 'lint-rules/index.ts',
    ...Object.fromEntries(rules.map(({ name }) => [`lint-rules/${name}`, `lint-rules/${name}/index.ts`])),
  },
  platform: 'node',
  external: ['probot'],
  output: { dir: 'dist', format: 'esm', minify: true, cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
})
