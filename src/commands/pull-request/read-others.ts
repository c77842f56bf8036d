/** Reads the other files of the changed lists from the base branch, once and in few requests. */
import type { Config } from '../../config/index.ts'
import { type Comparison, readPaths } from '../../github/comparison.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readTextsAsFar } from '../../github/texts.ts'
import type { Change, OtherFile } from '../../review/change/reviewed.ts'
import { concernsOthers, goneNames, leftLine, mayHaveOthers, namesOf, needsPaths, otherFilesOf, unreadLine } from '../local/other-files.ts'
import type { Ports } from '../repository/ports.ts'

export type Others = { readonly others: readonly OtherFile[]; readonly gone: ReadonlySet<string>; readonly notes: readonly string[] }

/** So many files are requested in one query: they are read of one commit, and most are short. */
const perQuery = 100

/** The other files, which of the changed files are gone, and a Markdown line on what was not read. @throws {GitHubError} */
export async function readOthers(
  ports: Ports,
  pull: PullRequest,
  { config, comparison, changes }: { readonly config: Config; readonly comparison: Comparison; readonly changes: readonly Change[] },
): Promise<Others> {
  const gone = goneIn(comparison)
  const names = namesOf(changes)
  if (!mayHaveOthers(config, names) || !concernsOthers(changes, gone.size > 0)) return { others: [], gone, notes: [] }
  const known = [...names, ...gone]
  const all = needsPaths(config, known) ? await readPaths(ports.client, pull, comparison.tip, ports) : undefined
  const { paths, left } = otherFilesOf(config, known, all)
  const wanted = paths.map((path) => ({ commit: comparison.tip, path }))
  const texts = wanted.length === 0 ? [] : await readTextsAsFar(ports.client, pull, wanted, { ...ports, perQuery })
  const unread = paths.filter((_, index) => texts[index]!.kind === 'refused')
  return {
    others: texts.flatMap((found, index) => (found.kind === 'text' ? [{ path: paths[index]!, text: found.text }] : [])),
    gone,
    notes: [...(left > 0 ? [leftLine(left)] : []), ...(unread.length > 0 ? [unreadLine(unread)] : [])],
  }
}

function goneIn({ files }: Comparison): ReadonlySet<string> {
  return goneNames(
    files.map(({ path, previousPath, status }) => ({
      was: status === 'removed' ? path : status === 'renamed' ? previousPath : undefined,
      is: status === 'removed' ? undefined : path,
    })),
  )
}
