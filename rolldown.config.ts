import { readdirSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const rules = readdirSync('lint-rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())

export default defineConfig({
  input: {
    cli: 'src/bin.ts',
    index: 'src/index.ts',
    'lint-rules/index': 'lint-rules/index.ts',
    ...Object.fromEntries(rules.map(({ name }) => [`lint-rules/${name}`, `lint-rules/${name}/index.ts`])),
  },
  platform: 'node',
  output: { dir: 'dist', format: 'esm', minify: true, cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
})
