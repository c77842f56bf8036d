/** Which commits of a history are merged changes to the list, by the files they touch and the way they were merged. */
import { type Reading, read } from '../../../lint-rules/list-rule.ts'
import type { Config } from '../../config/index.ts'
import { listOf } from '../../config/settings.ts'
import type { ChangedFile, Commit, Repository } from '../../git/repository.ts'
import { isMarkdownName, isReadme } from '../../list/file-name.ts'
import type { Kind } from '../../report/try.ts'
import { matchEntries } from '../../review/change/match-entries.ts'
import { isList } from '../local/review.ts'
import { openVersions, type Versions } from './file-versions.ts'

/** Whether a file is Markdown before or after. */
export function isMarkdown({ path, previousPath }: ChangedFile): boolean {
  return [path, previousPath].some((name) => isMarkdownName(name))
}

/** A file of a commit, read as a list. */
export function readTip(repository: Repository, tip: string, path: string): Reading | undefined {
  const text = repository.text(tip, path)
  return text === undefined ? undefined : read(text, path)
}

/** The files that are tried: those of the configuration, else the README where it is a list, else all Markdown files that are lists. */
export function listNames(repository: Repository, tip: string, config: Config): string[] {
  const names = [...repository.paths(tip)].filter((path) => isMarkdownName(path))
  if (config.lists.length > 0) return names.filter((path) => listOf(config, path))
  const entriesOf = (path: string): number => readTip(repository, tip, path)?.document.entries.length ?? 0
  const readme = names.find((path) => isReadme(path) && entriesOf(path) >= 3)
  if (readme !== undefined) return [readme]
  return names.filter((path) => isList(config, { path, before: null, after: repository.text(tip, path) ?? null }) && entriesOf(path) >= 3)
}

/** The commits, newest first, that change one of the files under the name it had then; what has no parent is no change to a list. */
export function touching(history: readonly Commit[], { config, names }: { config: Config; names: readonly string[] }): Commit[] {
  const own = new Set(names)
  return history.filter(({ files, parents }) => {
    const touched = files.filter(({ path }) => own.has(path) || listOf(config, path) !== undefined)
    for (const { path, previousPath } of touched) {
      if (path === previousPath) continue
      own.delete(path)
      own.add(previousPath)
    }
    return touched.length > 0 && parents.length > 0
  })
}

/** Merge commits and squashed pull requests count as merged; where there is neither, plain commits that add entries do. */
export function choose(
  commits: readonly Commit[],
  { last, repository }: { last: number; repository: Repository },
): { kind: Kind; chosen: Commit[] } {
  const merged = commits.filter(({ parents, subject }) => parents.length > 1 || /\((?:pull request )?#\d+\)\s*$/i.test(subject))
  if (merged.length > 0) return { kind: 'merged', chosen: merged.slice(0, last) }
  const versions = openVersions(repository, blobsOf(commits))
  const chosen: Commit[] = []
  for (const commit of commits) {
    if (chosen.length === last) break
    if (addsEntries(commit, versions)) chosen.push(commit)
  }
  return { kind: chosen.length > 0 ? 'plain' : 'merged', chosen }
}

function addsEntries({ files }: Commit, versions: Versions): boolean {
  const read = (blob: string | undefined, path: string) => (blob === undefined ? [] : (versions.reading(blob, path)?.document ?? []))
  const after = files.flatMap((file) => read(file.after, file.path))
  const matches = matchEntries(
    files.flatMap((file) => read(file.before, file.previousPath)),
    after,
  )
  return after.some(({ entries }) => entries.some((entry) => !matches.has(entry)))
}

/** The blobs of commits, in their order. */
export function blobsOf(commits: readonly Commit[]): string[] {
  return commits.flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined)))
}
