/** `check` on the command line. */
import { aroundFiles } from '../commands/around.ts'
import { checkSince, checkSources, readSources } from '../commands/check.ts'
import { type Call, finish, readConfig, standardInput } from './shared.ts'

export async function runCheck({ values, rest, files, print, home }: Call): Promise<number> {
  const config = await readConfig(files, values.config)
  const named = rest.filter((path) => path !== '-')
  const isPiped = named.length < rest.length
  const sources = [...(isPiped && named.length === 0 ? [] : readSources(files, named, config)), ...(isPiped ? [standardInput()] : [])]
  const base = values.base
  const report =
    base === undefined
      ? checkSources(sources, config, aroundFiles(files))
      : checkSince(sources, {
          config,
          repository: (await import('../git/repository.ts')).openRepository(files.root),
          base,
          around: aroundFiles(files),
        })
  return finish(report, values, { print, home })
}
