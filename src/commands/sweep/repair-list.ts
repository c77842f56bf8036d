/** Proposes the fixes that need no decision, after a merge and on a schedule, in one pull request that is kept up to date. */
import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import { type Config, ConfigError } from '../../config/index.ts'
import { repairOf, settingsFor } from '../../config/settings.ts'
import { lintText } from '../../lint.ts'
import { type RepairedFile, repairBody, repairKey, repairTitle } from '../../review/proposal/repair-words.ts'
import type { Source } from '../local/check.ts'
import { fixSource } from '../local/fix.ts'
import { type UnstableFix, unstableWords } from '../local/stable-fixes.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import type { Proposed } from '../repository/propose.ts'
import { proposeJudged } from '../repository/propose-judged.ts'
import { readListsAt } from '../repository/read-lists.ts'
import { whyOff } from '../repository/switched-off.ts'

/** How it ended; `skipped`: nothing was looked at. */
export type Repaired = Proposed | { readonly kind: 'skipped'; readonly reason: string }

/** The branch of the pull request. */
const repairs = 'listkeeper/repairs'

/** Repairs the lists in one pull request, or withdraws it where nothing is left to repair. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function repairList(ports: Ports, { owner, repo, branch, commit }: SweepTarget): Promise<Repaired> {
  if (/^0+$/.test(commit)) return { kind: 'skipped', reason: 'the branch was deleted' }
  const read = await readListsAt(ports, { owner, repo, commit })
  if (read instanceof ConfigError) return { kind: 'skipped', reason: `the configuration cannot be read: ${read.message}` }
  const { config, lists, unread, paths } = read
  const off = whyOff(config)
  if (off !== undefined) return { kind: 'skipped', reason: off }
  for (const { path, why } of unread) ports.log(`Left out ${path}: ${why}.`)
  const repositoryFiles = paths ? { exists: (path: string) => paths.has(path) } : {}
  const files = lists.flatMap((source): RepairedFile[] => {
    const { file, unstable } = repairSource(source, config, repositoryFiles)
    if (unstable.length > 0)
      ports.log(`Left as it is in ${source.path}, because correcting it would go on and on: ${unstableWords(unstable)}.`)
    return file ? [file] : []
  })
  const title = repairTitle(files)
  return proposeJudged(
    ports,
    { owner, repo },
    {
      branch: repairs,
      base: { branch, commit },
      title,
      headline: title,
      body: repairBody(files, branch),
      files: files.map(({ path, after }) => ({ path, text: after })),
      purpose: 'repairs',
      about: repairKey(files),
    },
    { lists, config, repositoryFiles },
  )
}

type RepairedSource = { readonly file?: RepairedFile; readonly unstable: readonly UnstableFix[] }

/** The source with what its configuration wants repaired, and where; no file where nothing changes. Merged, it is not proposed again. */
function repairSource(source: Source, config: Config, repositoryFiles: RepositoryFiles): RepairedSource {
  const { path } = source
  const rules = rulesFor(config, path)
  if (rules.length === 0) return { unstable: [] }
  const { before, after, left, unstable = [] } = fixSource(source, config, rules, repositoryFiles)
  if (after === before) return { unstable }
  const isIts = (rule: string) => (finding: { rule: string; fix?: unknown }) => finding.rule === rule && finding.fix !== undefined
  const { findings } = lintText(before, path, settingsFor(config, path), repositoryFiles)
  const places = rules.flatMap((rule) => {
    const found = findings.filter(isIts(rule))
    const isDone = found.length > left.filter(isIts(rule)).length
    return isDone ? [{ rule, lines: found.map(({ place }) => place.start.line) }] : []
  })
  return { file: { path, before, after, places }, unstable }
}

/** The rules whose corrections are proposed for a file. Contents that are fixed in pull requests, by a commit there, may still need it after a merge. */
function rulesFor(config: Config, path: string): string[] {
  const repair = repairOf(config, path)
  return [...(repair === 'after-merge' || repair === 'commit' ? ['table-of-contents'] : []), ...config.repair]
}

/** One sentence for the log. */
export function repairedLine(repaired: Repaired): string {
  switch (repaired.kind) {
    case 'opened':
      return `Fixes are proposed in pull request ${repaired.number}.`
    case 'updated':
      return `Pull request ${repaired.number} with the fixes was updated.`
    case 'unchanged':
      return repaired.number === undefined ? 'There is nothing to fix.' : `Pull request ${repaired.number} already proposes the fixes.`
    case 'withdrawn':
      return `Nothing is left to fix, so pull request ${repaired.number} is closed.`
    case 'left':
      return `No fixes were proposed: ${repaired.why}${repaired.number === undefined ? '' : ` (pull request ${repaired.number})`}.`
    case 'moved':
      return 'A newer commit has been pushed; its own run fixes the list.'
    case 'refused':
      return `The fixes could not be proposed: ${repaired.why}.`
    case 'skipped':
      return `The list was not fixed: ${repaired.reason}.`
  }
}
