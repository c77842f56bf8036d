/** The package as npm would publish it, built from the sources of today and installed into folders of its own. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RolldownOptions, rolldown } from 'rolldown'
import config from '../../rolldown.config.ts'
import { finishTypes, ruleFolders } from '../../scripts/types.ts'
import { makeFolder } from '../folder.ts'

export const project = fileURLToPath(new URL('../..', import.meta.url))
export const tsc = join(project, 'node_modules/typescript/bin/tsc')

/** Builds, packs and unpacks; comes back with the folder of the package. Needs no network. */
export async function packed(): Promise<string> {
  const stage = makeFolder()
  const { files } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { files: string[] }
  for (const name of ['package.json', 'README.md', 'LICENSE', 'lint-rules', ...files.filter((file) => !/^dist$|\*/.test(file))])
    cpSync(join(project, name), join(stage, name), { recursive: true })
  for (const { plugins: _, output, ...options } of config as RolldownOptions[]) {
    const bundle = await rolldown({ ...options, cwd: project, logLevel: 'silent' })
    await bundle.write({ ...(Array.isArray(output) ? output[0] : output), dir: join(stage, 'dist') })
    await bundle.close()
  }
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(stage, 'dist/types')], { cwd: project })
  finishTypes(join(stage, 'dist/types'), ruleFolders(project))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: stage, stdio: 'pipe' })
  const { name, version } = createRequire(import.meta.url)('../../package.json') as { name: string; version: string }
  execFileSync('tar', ['xzf', `${name}-${version}.tgz`], { cwd: stage })
  return join(stage, 'package')
}

/** An empty project with the package installed and packages of this project beside it, as npm would put them. */
export function projectWith(listkeeper: string, others: readonly string[] = []): string {
  const folder = makeFolder({ 'package.json': '{ "type": "module", "private": true }' })
  mkdirSync(join(folder, 'node_modules'))
  cpSync(listkeeper, join(folder, 'node_modules/listkeeper'), { recursive: true })
  for (const name of others) {
    mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name))
  }
  return folder
}
