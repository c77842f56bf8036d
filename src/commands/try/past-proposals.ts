/** `try --proposals`: what reviews would have said at the first push of closed pull requests, beside what maintainers asked for by hand. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import { type Config, ConfigError, configPaths } from '../../config/index.ts'
import { UserError } from '../../files.ts'
import { type Client, GitHubError, type Repo, type Waiting } from '../../github/client.ts'
import { readDefaultBranch } from '../../github/commits.ts'
import { readComparison } from '../../github/comparison.ts'
import { type PastProposal, readPastProposals } from '../../github/past-proposals.ts'
import { readTexts, type TextAt } from '../../github/texts.ts'
import { isMarkdownName } from '../../list/file-name.ts'
import { lineAt } from '../../list/markdown/span.ts'
import type { FileReport } from '../../report/report.ts'
import type { AskedByHand, ProposalsReport, TriedProposal } from '../../report/try-proposals.ts'
import { correctionOf, findSuccessors, snapshotOf } from '../../review/change/follow-entries.ts'
import { entryOf } from '../../review/change/own-faults.ts'
import type { Change } from '../../review/change/reviewed.ts'
import type { Group } from '../../review/comment/group.ts'
import { reviewReport } from '../local/check.ts'
import { isList, mayBeList } from '../local/review.ts'
import { configFrom, readConfigTexts } from '../repository/read-config.ts'
import { keyOf } from './judge-later.ts'
import { groupsOf, isComment } from './said.ts'

export type ProposalsRequest = Repo & {
  /** How many closed pull requests are read. */
  readonly last: number
}

/** Reads the last closed pull requests to the default branch and compares. @throws {GitHubError} where GitHub cannot be asked at all. */
export async function tryProposals(
  client: Client,
  { owner, repo, last }: ProposalsRequest,
  waiting: Waiting,
  given?: Config,
): Promise<ProposalsReport> {
  const here = { client, repo: { owner, repo }, waiting }
  const main = await readDefaultBranch(client, here.repo, waiting)
  if (!main) throw new UserError(`${owner}/${repo}: the repository is empty`)
  const config = given ?? (await configAt(here, main.commit))
  const proposals = await readPastProposals(client, { owner, repo, base: main.branch, last }, waiting)
  const tried: TriedProposal[] = []
  let unread = 0
  for (const proposal of proposals)
    try {
      const one = await tryOne(here, proposal, config)
      if (one) tried.push(one)
    } catch (error) {
      // Commits of a deleted fork may be gone; what no request can get is an error of the whole.
      if (!(error instanceof GitHubError) || [401, 403, 429].includes(error.status)) throw error
      unread++
    }
  return { repository: `${owner}/${repo}`, read: proposals.length, unread, proposals: tried }
}

type Here = { readonly client: Client; readonly repo: Repo; readonly waiting: Waiting }

/** @throws {ConfigError} */
async function configAt({ client, repo, waiting }: Here, commit: string): Promise<Config> {
  const config = configFrom(configPaths, await readConfigTexts({ client, ...waiting }, repo, commit))
  if (config instanceof ConfigError) throw config
  return config
}

/** A proposal at its first push and in the end; undefined where it changes no list. */
async function tryOne(here: Here, proposal: PastProposal, config: Config): Promise<TriedProposal | undefined> {
  const { first, last } = await readPushes(here, proposal, config)
  if (first.length === 0) return undefined
  const report = reviewReport(first, config)
  const groups = report.files.flatMap((file) =>
    groupsOf(file)
      .filter(isComment)
      .map((group) => ({ file, group })),
  )
  const old = new Set(first.flatMap(({ before }) => (before ?? '').split(/\r\n?|\n/).map((line) => line.trim())))
  const later = proposal.isAnswered && last.length > 0 ? reviewReport(last, config).files : []
  const asked = askedIn(report.files, later, { groups, old })
  const foreseen = new Set(asked.flatMap(({ by }) => by ?? []))
  const changed = new Set(asked.map(({ path, line }) => `${path} ${line}`))
  const remarks = proposal.remarks
    .map((remark) => placeOf(remark, report.files))
    .filter((place) => !changed.has(`${place.path} ${place.line}`))
  const { number, title, isMerged, date } = proposal
  return {
    number,
    title,
    isMerged,
    date,
    comments: groups.length,
    asked: asked.map(({ by, ...one }) => ({ ...one, isForeseen: by !== undefined })),
    besides: groups.flatMap(({ file, group }) =>
      foreseen.has(group) ? [] : [{ path: file.path, line: group.line, finding: group.findings[0]! }],
    ),
    otherRemarks: remarks.length,
    otherRemarksShared: remarks.filter(({ path, line }) =>
      groups.some(({ file, group }) => file.path === path && line !== undefined && group.line <= line && line <= group.endLine),
    ).length,
  }
}

/** The changed lists at the first push, and the same files in the end. */
async function readPushes(
  { client, repo, waiting }: Here,
  { number, base, first, last }: PastProposal,
  config: Config,
): Promise<{ first: Change[]; last: Change[] }> {
  const { mergeBase, files } = await readComparison(client, { ...repo, number, base, head: first }, waiting)
  const found = files.filter(({ path, previousPath }) =>
    [path, previousPath].some((name) => isMarkdownName(name) || mayBeList(config, name)),
  )
  const wanted = found.flatMap(({ path, previousPath }) => [
    { commit: mergeBase, path: previousPath },
    { commit: first, path },
    ...(last === first ? [] : [{ commit: last, path }]),
  ])
  const texts = await readTexts(client, repo, wanted, waiting)
  const at = (commit: string, path: string): string | null =>
    textOf(texts[wanted.findIndex((one) => one.commit === commit && one.path === path)]!)
  const pairs = found.map(({ path, previousPath }) => {
    const change = { path, previousPath, before: at(mergeBase, previousPath), after: at(first, path) }
    return { change, end: { ...change, after: at(last, path) } }
  })
  const lists = pairs.filter(({ change }) => isList(config, change))
  return {
    first: lists.map(({ change }) => change),
    // A file that has another name in the end is followed no further: what is in it was not removed.
    last: last === first ? [] : lists.flatMap(({ end }) => (end.after === null ? [] : [end])),
  }
}

function textOf(text: TextAt): string | null {
  return text.kind === 'text' ? text.text : null
}

type Said = { readonly file: FileReport; readonly group: Group }
type Asked = Omit<AskedByHand, 'isForeseen'> & { readonly by?: Group }

/** The new entries of the first push that were others in the end, and the comment that would have asked for that: one whose fault is gone with it. */
function askedIn(
  files: readonly FileReport[],
  ends: readonly FileReport[],
  { groups, old }: { groups: readonly Said[]; old: ReadonlySet<string> },
): Asked[] {
  // An entry of a file that is not there in the end is in one that was not read.
  const kept = files.filter(({ path }) => ends.some((end) => end.path === path))
  const successors = findSuccessors(
    kept.map(({ reading }) => reading),
    ends.map(({ reading }) => reading),
  )
  const homes = new Map(ends.flatMap((end) => end.reading.document.entries.map((entry) => [entry, end] as const)))
  return kept.flatMap((file) =>
    file.reading.document.entries.flatMap((entry): Asked[] => {
      const from = snapshotOf(file.reading, entry)
      if (from.lines.every((line) => old.has(line.trim()))) return []
      const next = successors.get(entry)
      const home = next && homes.get(next)
      const kind = correctionOf(from, next && home && snapshotOf(home.reading, next))
      if (!kind) return []
      const left = new Set(home?.findings.filter((finding) => entryOf(home.reading, finding) === next).map(keyOf))
      const own = groups.find(({ file: of, group }) => of === file && group.entry === entry)?.group
      const isSettled = own?.findings.some((finding) => (next ? !left.has(keyOf(finding)) : finding.rule === 'no-duplicate-entries'))
      const place = { path: file.path, line: lineNumber(file.reading, entry.place.start), title: from.title, kind }
      return [{ ...place, ...(own && isSettled ? { by: own } : {}) }]
    }),
  )
}

function lineNumber({ lines, toGiven }: Reading, offset: number): number {
  return lineAt(lines, toGiven(offset)) + 1
}

/** Where a remark's line is at the first push; without a line where it is not there. */
function placeOf(
  { path, line }: PastProposal['remarks'][number],
  files: readonly FileReport[],
): { path: string; line: number | undefined } {
  const reading = files.find((file) => file.path === path)?.reading
  const index = reading?.text.split(/\r\n?|\n/).indexOf(line) ?? -1
  return { path, line: index < 0 ? undefined : index + 1 }
}
