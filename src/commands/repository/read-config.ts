/** Finds the configuration among the files read from its usual paths. */
import { type Config, ConfigError, configPaths, defaultConfig, parseConfig } from '../../config/index.ts'
import type { Repo } from '../../github/client.ts'
import { readTexts, type TextAt } from '../../github/texts.ts'
import { type Ports, readOnce } from './ports.ts'

/** The paths at which the configuration is looked for, in this order. */
export function configPlaces({ configPath }: { readonly configPath?: string }): readonly string[] {
  return configPath === undefined ? configPaths : [configPath]
}

/** The configuration that the first text holds, else the defaults; a broken one comes back as its error. Each text is that of the place with its index. */
export function configFrom(places: readonly string[], texts: readonly TextAt[]): Config | ConfigError {
  const found = configTextFrom(places, texts)
  if (!found) return defaultConfig()
  const { path, text = '', why } = found
  if (why !== undefined) return new ConfigError(why, { path, line: 1, column: 1, key: '' })
  try {
    return parseConfig(text, path)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
}

/** The configuration of a commit as a text; without one, the path at which it would be. `why` says what keeps it from being read. */
export type ConfigText = { readonly path: string; readonly text?: string; readonly why?: string }

/** What is at the places of the configuration at a commit; of `paths`, all that it has, those without one are not asked for. @throws {GitHubError} */
export function readConfigTexts(
  ports: Pick<Ports, 'client' | 'sleep' | 'configPath' | 'seen'>,
  { owner, repo }: Repo,
  commit: string,
  paths?: ReadonlySet<string>,
): Promise<readonly TextAt[]> {
  return readOnce(ports, `configuration of ${owner}/${repo} at ${commit}`, async () => {
    const places = configPlaces(ports)
    const wanted = places.filter((path) => paths?.has(path) ?? true)
    const texts = await readTexts(
      ports.client,
      { owner, repo },
      wanted.map((path) => ({ commit, path })),
      ports,
    )
    return places.map((path) => texts[wanted.indexOf(path)] ?? { kind: 'absent' })
  })
}

/** Reads the configuration of a commit to edit it. @throws {GitHubError} */
export async function readConfigText(ports: Ports, target: Repo, commit: string): Promise<ConfigText> {
  const places = configPlaces(ports)
  return configTextFrom(places, await readConfigTexts(ports, target, commit)) ?? { path: places[0]! }
}

/** The configuration of a commit and its path; `why` says what keeps it from being read. @throws {GitHubError} */
export async function readConfigAt(
  ports: Ports,
  target: Repo,
  commit: string,
): Promise<{ readonly path: string; readonly config: Config } | { readonly path: string; readonly why: string }> {
  const { path, text, why } = await readConfigText(ports, target, commit)
  if (why !== undefined) return { path, why }
  const config = text === undefined ? defaultConfig() : configFrom([path], [{ kind: 'text', text }])
  return config instanceof ConfigError ? { path, why: config.message } : { path, config }
}

/** The configuration among texts that were read at the usual places; undefined where none of them has one. */
export function configTextFrom(places: readonly string[], texts: readonly TextAt[]): ConfigText | undefined {
  const at = texts.findIndex(({ kind }) => kind !== 'absent')
  const found = texts[at]
  if (!found || found.kind === 'absent') return undefined
  const path = places[at]!
  return found.kind === 'refused' ? { path, why: found.why } : { path, text: found.text }
}
