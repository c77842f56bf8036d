/** Bundles the sources once for each run of the tests: a process that starts from a bundle takes a third of what one from the sources takes. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, type RolldownOptions, rolldown } from 'rolldown'
import config from '../rolldown.config.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

/** The folder with the bundles, beside what the command line reads of its package. Undefined outside of a run of the tests. */
export function builtFolder(): string | undefined {
  return process.env.LISTKEEPER_BUILT
}

/** Where what Node compiles of the bundles is kept while the tests run. */
export function compileCache(): Readonly<Record<string, string>> {
  const folder = builtFolder()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: join(folder, 'cache') }
}

/** What vitest calls before all tests; it calls the answer after them. */
export default async function setup(): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'listkeeper-built-')))
  for (const name of ['package.json', 'lint-rules', 'docs', 'schema']) symlinkSync(join(project, name), join(folder, name))
  const { plugins, output, ...shells } = (config as RolldownOptions[])[0]!
  // As they are published, but for the licences, which are written into `dist`.
  const own = (plugins as readonly Plugin[]).filter(({ name }) => name !== 'notices')
  // What `test/warm` calls again and again has a name here; published, it is a part of the command line.
  const input = { ...(shells.input as Record<string, string>), main: join(project, 'src/cli.ts') }
  const bundle = await rolldown({ ...shells, input, plugins: own, cwd: project, logLevel: 'silent' })
  await bundle.write({ ...(Array.isArray(output) ? output[0] : output), dir: join(folder, 'dist') })
  await bundle.close()
  process.env.LISTKEEPER_BUILT = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
