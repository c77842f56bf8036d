/** The lists of a repository as they are at a commit, with the configuration of that commit. Read through the API; nothing is checked out. */
import { type Config, ConfigError } from '../../config/index.ts'
import { isGlob, isNamedBy, patternsOf } from '../../config/settings.ts'
import type { Repo } from '../../github/client.ts'
import { readPaths } from '../../github/comparison.ts'
import { readTexts } from '../../github/texts.ts'
import { isReadme } from '../../list/file-name.ts'
import type { Source } from '../local/check.ts'
import { type Ports, readOnce } from './ports.ts'
import { type ConfigText, configFrom, configPlaces, configTextFrom, readConfigTexts } from './read-config.ts'

export type ListsAt = {
  readonly config: Config
  /** The configuration as it is written. */
  readonly configText: ConfigText
  readonly lists: readonly Source[]
  /** Lists that cannot be read as a text. */
  readonly unread: readonly { readonly path: string; readonly why: string }[]
  /** All files and folders; undefined where GitHub cannot list them all. */
  readonly paths: ReadonlySet<string> | undefined
}

/** The lists at a commit, by the configuration of that commit; a broken one comes back as its error. @throws {GitHubError} */
export function readListsAt(ports: Ports, target: Repo & { readonly commit: string }): Promise<ListsAt | ConfigError> {
  const { owner, repo, commit } = target
  return readOnce(ports, `lists of ${owner}/${repo} at ${commit}`, () => readLists(ports, target))
}

async function readLists(ports: Ports, { owner, repo, commit }: Repo & { readonly commit: string }): Promise<ListsAt | ConfigError> {
  const { client } = ports
  const paths = await readPaths(client, { owner, repo }, commit, ports)
  const places = configPlaces(ports)
  const texts = await readConfigTexts(ports, { owner, repo }, commit, paths)
  const config = configFrom(places, texts)
  if (config instanceof ConfigError) return config
  const wanted = listPaths(config, paths)
  const lists: Source[] = []
  const unread: { path: string; why: string }[] = []
  const found = await readTexts(
    client,
    { owner, repo },
    wanted.map((path) => ({ commit, path })),
    ports,
  )
  for (const [index, one] of found.entries()) {
    const path = wanted[index]!
    if (one.kind === 'text') lists.push({ path, text: one.text })
    else if (one.kind === 'refused') unread.push({ path, why: one.why })
  }
  const configText = configTextFrom(places, texts) ?? { path: places[0]! }
  return { config, configText, lists, unread, paths }
}

/** The files that the configuration names, else the README at the top, however its name is written. */
function listPaths(config: Config, paths: ReadonlySet<string> | undefined): string[] {
  const patterns = patternsOf(config)
  if (patterns.length === 0) {
    const named = paths ? [...paths].filter((path) => isReadme(path)) : ['README.md']
    return named.includes('README.md') ? ['README.md'] : named.slice(0, 1)
  }
  if (!paths) return [...new Set(patterns.filter((pattern) => !isGlob(pattern)))]
  return [...paths].filter((path) => patterns.some((pattern) => isNamedBy(path, pattern)))
}
