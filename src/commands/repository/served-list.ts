/** Whether an app that is installed has anything to do with a repository: one that is no list hears nothing at all. */
import { ConfigError } from '../../config/index.ts'
import type { Repo } from '../../github/client.ts'
import { readDefaultBranch } from '../../github/commits.ts'
import { parseList } from '../../list/document.ts'
import { lineAt, readLines } from '../../list/markdown/span.ts'
import { countFindings } from '../../report/report.ts'
import { checkSources } from '../local/check.ts'
import type { Ports, SweepTarget } from './ports.ts'
import { type ListsAt, readListsAt } from './read-lists.ts'

/** Fewer entries make no list. */
const fewest = 20

/** What the default branch says: `configured` has a configuration, `list` a README that is one. */
export type Served = 'configured' | 'list' | 'other'

/** Looks at the default branch. @throws {GitHubError} */
export async function lookForList(ports: Ports, repo: Repo): Promise<Served> {
  const tip = await readDefaultBranch(ports.client, repo, ports)
  return tip ? servedBy(await readListsAt(ports, { ...repo, commit: tip.commit })) : 'other'
}

export type ListNow = {
  readonly branch: string
  /** The path of its configuration, where it has one. */
  readonly config?: string
  readonly entries: number
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
}

/** What the default branch holds at a commit, and what a check finds in it; undefined where it is no list. @throws {GitHubError} */
export async function lookAtList(ports: Ports, { owner, repo, branch, commit }: SweepTarget): Promise<ListNow | undefined> {
  const read = await readListsAt(ports, { owner, repo, commit })
  if (servedBy(read) === 'other') return undefined
  // What is wrong with a configuration is said by every review.
  if (read instanceof ConfigError) return { branch, config: read.path, entries: 0, errors: 1, warnings: 0, fixable: 0 }
  const { lists, config, configText, paths } = read
  const report = checkSources(lists, config, paths ? { exists: (path) => paths.has(path) } : {})
  const { errors, warnings, fixable } = countFindings(report)
  return {
    branch,
    ...(configText.text === undefined && configText.why === undefined ? {} : { config: configText.path }),
    entries: report.files.reduce((sum, file) => sum + file.entries, 0),
    errors,
    warnings,
    fixable,
  }
}

function servedBy(read: ListsAt | ConfigError): Served {
  // One that cannot be read is one: somebody wants to hear about it.
  if (read instanceof ConfigError || read.configText.text !== undefined || read.configText.why !== undefined) return 'configured'
  return read.lists.some(({ text }) => isMostlyEntries(text)) ? 'list' : 'other'
}

/** Whether a README has at least 20 entries, and they make up most of its lines. @internal for tests */
export function isMostlyEntries(text: string): boolean {
  const { entries } = parseList(text)
  if (entries.length < fewest) return false
  const starts = readLines(text)
  const filled = starts.filter((start, at) => text.slice(start, starts[at + 1]).trim() !== '').length
  const own = new Set(
    entries.flatMap(({ place }) => {
      const first = lineAt(starts, place.start)
      return Array.from({ length: lineAt(starts, Math.max(place.start, place.end - 1)) - first + 1 }, (_, more) => first + more)
    }),
  )
  return own.size * 2 > filled
}
