/** Proposes the fixes that need no decision, after a merge and on a schedule, in one pull request that is kept up to date. */
import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import { type Config, ConfigError } from '../../config/index.ts'
import { repairOf, settingsFor } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import { readLastChange } from '../../github/last-change.ts'
import { readOpenPatches } from '../../github/open-patches.ts'
import { readOwnPulls } from '../../github/proposals.ts'
import { readTexts } from '../../github/texts.ts'
import { lintText } from '../../lint.ts'
import { lineAt, readLines } from '../../list/markdown/span.ts'
import { busyLines } from '../../review/proposal/busy-lines.ts'
import { type LeftForLater, type RepairedFile, repairBody, repairKey, repairTitle } from '../../review/proposal/repair-words.ts'
import type { Source } from '../local/check.ts'
import { fixSource, type MayFix } from '../local/fix.ts'
import { type UnstableFix, unstableWords } from '../local/stable-fixes.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import type { Proposed } from '../repository/propose.ts'
import { proposeJudged } from '../repository/propose-judged.ts'
import { type ListsAt, readListsAt } from '../repository/read-lists.ts'
import { whyOff } from '../repository/switched-off.ts'

/** How it ended; `skipped`: nothing was looked at. */
export type Repaired = Proposed | { readonly kind: 'skipped'; readonly reason: string }

/** The branch of the pull request. */
const repairs = 'listkeeper/repairs'

/** When a repair runs: after a push to the default branch, on a schedule, or because a person asked for all there is. */
export type Occasion = 'push' | 'schedule' | 'asked'

/** Rules that a person who asks for all means, where the configuration names none. */
const harmless: readonly string[] = ['entry-spacing', 'link-syntax', 'no-invisible-characters', 'no-mojibake']

/** Between two pull requests with repairs of other rules than the contents. */
const week = 7 * 86_400_000

export type RepairOptions = {
  readonly occasion: Occasion
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Repairs the lists in one pull request, or withdraws it where nothing is left to repair. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
export async function repairList(ports: Ports, target: SweepTarget, { occasion, now }: RepairOptions): Promise<Repaired> {
  const { owner, repo, branch, commit } = target
  if (/^0+$/.test(commit)) return { kind: 'skipped', reason: 'the branch was deleted' }
  const read = await readListsAt(ports, { owner, repo, commit })
  if (read instanceof ConfigError) return { kind: 'skipped', reason: `the configuration cannot be read: ${read.message}` }
  const { config, lists, unread, paths } = read
  const off = whyOff(config)
  if (off !== undefined) return { kind: 'skipped', reason: off }
  for (const { path, why } of unread) ports.log(`Left out ${path}: ${why}.`)
  const repositoryFiles = paths ? { exists: (path: string) => paths.has(path) } : {}
  const others = await otherRules(ports, target, { config, occasion, now: now() })
  const backlog = others.length > 0 && occasion !== 'asked' ? await readBacklog(ports, target, read) : new Map<string, string>()
  const judge = (source: Source): Wanted =>
    wantedOf(source, { config, rules: [...contentsOf(config, source.path), ...others], others, backlog, repositoryFiles })
  const wanted = lists.map((source) => ({ source, ...judge(source) }))
  const isNeeded = wanted.some(({ findings }) => findings.length > 0)
  const { patches, isWhole } = isNeeded
    ? await readOpenPatches(ports.client, { owner, repo, base: branch }, new Set(lists.map(({ path }) => path)), ports)
    : { patches: [], isWhole: true }
  if (!isWhole)
    return { kind: 'skipped', reason: 'there are more open pull requests than can be looked at, and repairs could conflict with them' }
  const left: LeftForLater[] = []
  const files = wanted.flatMap(({ source, rules, findings, mayFix }): RepairedFile[] => {
    const own = patches.filter(({ path }) => path === source.path)
    const isFree: MayFix = (text) => {
      const busy = busyLines(
        text,
        own.map(({ patch }) => patch),
      )
      const lines = readLines(text)
      const isWanted = mayFix(text)
      return (finding) => isWanted(finding) && !touches(finding, lines, busy)
    }
    const text = source.text.replace(/^\ufeff/, '')
    const may = isFree(text)
    const later = findings.filter((finding) => !may(finding))
    if (later.length > 0)
      left.push({
        path: source.path,
        lines: later.map(({ place }) => place.start.line),
        pulls: [...new Set(own.map(({ number }) => number))],
      })
    const { file, unstable } = repairSource(source, { config, rules, findings, mayFix: isFree, repositoryFiles })
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
      body: repairBody(files, branch, left),
      files: files.map(({ path, after }) => ({ path, text: after })),
      purpose: 'repairs',
      about: repairKey(files),
    },
    { lists, config, repositoryFiles },
  )
}

/** The rules besides the contents whose turn it is: those of the configuration once a week, and after a merge only where they are proposed already. */
async function otherRules(
  ports: Ports,
  { owner, repo }: SweepTarget,
  { config, occasion, now }: { readonly config: Config; readonly occasion: Occasion; readonly now: number },
): Promise<readonly string[]> {
  if (occasion === 'asked') return config.repair.length > 0 ? config.repair : harmless
  if (config.repair.length === 0) return []
  const own = await readOwnPulls(ports.client, { owner, repo }, repairs, ports)
  if (own.some(({ state }) => state === 'open')) return config.repair
  const isRecent = own.some(({ opened }) => opened !== undefined && now - Date.parse(opened) < week)
  return occasion === 'schedule' && !isRecent ? config.repair : []
}

/** The lists as they were when the configuration was last changed: what was wrong then is repaired only where somebody asks for it. */
async function readBacklog(
  ports: Ports,
  { owner, repo, commit }: SweepTarget,
  { configText, lists }: ListsAt,
): Promise<ReadonlyMap<string, string>> {
  const since = await readLastChange(ports.client, { owner, repo, commit, path: configText.path }, ports)
  if (since === undefined) return new Map()
  const texts = await readTexts(
    ports.client,
    { owner, repo },
    lists.map(({ path }) => ({ commit: since.oid, path })),
    ports,
  )
  return new Map(texts.flatMap((found, index) => (found.kind === 'text' ? [[lists[index]!.path, found.text] as const] : [])))
}

type Wanted = { readonly rules: readonly string[]; readonly findings: readonly Finding[]; readonly mayFix: MayFix }
type Wishes = {
  readonly config: Config
  readonly rules: readonly string[]
  readonly others: readonly string[]
  readonly backlog: ReadonlyMap<string, string>
  readonly repositoryFiles: RepositoryFiles
}

/** What is to be repaired in a source: a line that stood like this in the backlog is left as it is. */
function wantedOf({ path, text }: Source, { config, rules, others, backlog, repositoryFiles }: Wishes): Wanted {
  const old = new Set(backlog.get(path)?.split(/\r?\n/))
  const mayFix: MayFix = (now) => {
    const lines = readLines(now)
    const lineOf = ({ place }: Finding): string => now.slice(lines[place.start.line - 1], lines[place.start.line]).replace(/\r?\n$/, '')
    return (finding) => !others.includes(finding.rule) || !old.has(lineOf(finding))
  }
  const bare = text.replace(/^\ufeff/, '')
  const { findings } = lintText(text, path, settingsFor(config, path), repositoryFiles)
  const may = mayFix(bare)
  return { rules, mayFix, findings: findings.filter((finding) => finding.fix && rules.includes(finding.rule) && may(finding)) }
}

/** Whether a fix writes on one of some lines, from 0. */
function touches({ fix = [] }: Finding, lines: readonly number[], busy: ReadonlySet<number>): boolean {
  return fix.some(({ start, end }) => {
    for (let line = lineAt(lines, start); line <= lineAt(lines, Math.max(start, end - 1)); line++) if (busy.has(line)) return true
    return false
  })
}

type RepairedSource = { readonly file?: RepairedFile; readonly unstable: readonly UnstableFix[] }

/** The source with what its configuration wants repaired, and where; no file where nothing changes. Merged, it is not proposed again. */
function repairSource(
  source: Source,
  { config, rules, findings, mayFix, repositoryFiles }: Wanted & Pick<Wishes, 'config' | 'repositoryFiles'>,
): RepairedSource {
  const { path } = source
  if (rules.length === 0 || findings.length === 0) return { unstable: [] }
  const { before, after, left, unstable = [] } = fixSource(source, config, rules, repositoryFiles, mayFix)
  if (after === before) return { unstable }
  const may = mayFix(before.replace(/^\ufeff/, ''))
  const mayStill = mayFix(after.replace(/^\ufeff/, ''))
  const places = rules.flatMap((rule) => {
    const found = findings.filter((finding) => finding.rule === rule && may(finding))
    const isLeft = left.filter((finding) => finding.rule === rule && finding.fix !== undefined && mayStill(finding))
    return found.length > isLeft.length ? [{ rule, lines: found.map(({ place }) => place.start.line) }] : []
  })
  return { file: { path, before, after, places }, unstable }
}

/** Contents that are fixed in pull requests, by a commit there, may still need it after a merge. */
function contentsOf(config: Config, path: string): string[] {
  const repair = repairOf(config, path)
  return repair === 'after-merge' || repair === 'commit' ? ['table-of-contents'] : []
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
