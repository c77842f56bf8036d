/** `try`: what reviews would have said about the last merged changes of a list, and which of these faults people later corrected by hand. */

import { basename } from 'node:path'
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Config } from '../../config/index.ts'
import { UserError } from '../../files.ts'
import { applyFixes, type Finding } from '../../finding.ts'
import type { Commit, Repository } from '../../git/repository.ts'
import type { FileReport } from '../../report/report.ts'
import type { Kind, Missed, TriedChange, TryReport } from '../../report/try.ts'
import { readTable, snapshotOf, splitLines } from '../../review/change/follow-entries.ts'
import { entryOf } from '../../review/change/own-faults.ts'
import { reviewReport } from '../local/check.ts'
import { filesAtCommit } from '../local/repository-files.ts'
import { isList, readConfig } from '../local/review.ts'
import { openVersions } from './file-versions.ts'
import { firstPushOf } from './first-push.ts'
import { isNoEntrys, keyOf } from './judge-later.ts'
import { closeChange, followChanges, type Ground, type Loose, lineOf, type Pending, type Traced, type Trail } from './later-corrections.ts'
import { blobsOf, choose, isMarkdown, listNames, readTip, touching } from './merged-changes.ts'
import { groupsOf, isComment } from './said.ts'

export type TryRequest = {
  /** How many merged changes are tried. */
  readonly last: number
  /** Days after a change in which corrections by hand count as missed. */
  readonly within: number
}

/** Reviews the last merged changes of the default branch as `review` would have, and looks at what happened to them later. */
export function tryHistory(repository: Repository, { last, within }: TryRequest, given?: Config): TryReport {
  const { name: branch, commit: tip } = repository.mainBranch()
  const config = given ?? readConfig(repository, tip)
  const history = repository.history(tip).map((commit) => ({ ...commit, files: commit.files.filter(isMarkdown) }))
  const { kind, chosen } = choose(touching(history, { config, names: listNames(repository, tip, config) }), { last, repository })
  const oldest = history.findIndex(({ id }) => id === chosen.at(-1)?.id)
  const commits = history.slice(0, oldest + 1).filter(({ files }) => files.length > 0)
  const walk = openVersions(repository, blobsOf(commits.toReversed()))
  const ground: Ground = { versions: walk, config, repositoryFiles: (commit) => filesAtCommit(repository, commit), within }
  const reviewed = reviewAll(chosen.toReversed(), { config, repository })
  followChanges(
    reviewed.map(({ traced }) => traced),
    commits.toReversed(),
    ground,
  )
  const newest = new Map<string, Reading | undefined>()
  const readNewest = (path: string): Reading | undefined => {
    if (!newest.has(path)) newest.set(path, readTip(repository, tip, path))
    return newest.get(path)
  }
  for (const { traced } of reviewed) closeChange(traced, readNewest, { ...ground, commit: tip })
  const early = new Map(
    chosen.flatMap((commit) => tryFirstPush(commit, { config, repository, within }) ?? []).map((one) => [one.merge, one]),
  )
  return {
    branch,
    within,
    kind,
    changes: onceEach(reviewed.map((one) => withEarly(toTried(one), early.get(one.traced.commit.id)))).toReversed(),
    notes: notesOn({ kind, found: chosen.length, last, boundary: repository.isShallow() ? history.at(-1) : undefined }),
  }
}

type Reviewed = { readonly traced: Traced; readonly comments: number }

function reviewAll(commits: readonly Commit[], { config, repository }: { config: Config; repository: Repository }): Reviewed[] {
  const versions = openVersions(repository, blobsOf(commits))
  return commits.map((commit) => {
    const files = commit.files.flatMap((file) => {
      const [before, after] = [file.before, file.after].map((blob) => (blob === undefined ? null : (versions.text(blob) ?? null)))
      const change = { path: file.path, previousPath: file.previousPath, before: before ?? null, after: after ?? null }
      return isList(config, change) ? [{ file, change }] : []
    })
    const report = reviewReport(
      files.map(({ change }) => change),
      config,
      filesAtCommit(repository, commit.id),
    )
    const old = files.map(({ change }) => change.before ?? '').join('\n')
    const said = report.files.map((file) => ({ file, groups: groupsOf(file) }))
    const pieces = said.map(({ file, groups }) =>
      trace(
        file,
        groups.flatMap(({ findings }) => findings),
        readTable(old).counts,
      ),
    )
    return {
      comments: said.flatMap(({ groups }) => groups).filter(isComment).length,
      traced: {
        commit,
        bases: files.flatMap(({ file }) => (file.before === undefined ? [] : [{ path: file.previousPath, blob: file.before }])),
        heads: files.flatMap(({ file }) => (file.after === undefined ? [] : [{ path: file.path, blob: file.after }])),
        trails: pieces.flatMap(({ trails }) => trails),
        loose: pieces.flatMap(({ loose }) => loose),
        missed: [],
      },
    }
  })
}

/** The entries to follow, those with findings and those with lines that the base does not have, and the findings on no entry. */
function trace(
  { path, reading }: FileReport,
  findings: readonly Finding[],
  old: ReadonlyMap<string, number>,
): { trails: Trail[]; loose: Loose[] } {
  const onEntries = Map.groupBy(findings, (finding) => (isNoEntrys(finding) ? undefined : entryOf(reading, finding)))
  const known = new Set([...old.keys()].map(bare))
  const trails = reading.document.entries.flatMap((entry): Trail[] => {
    const own = onEntries.get(entry) ?? []
    const now = snapshotOf(reading, entry)
    const isNew = !now.lines.every((line) => known.has(bare(line)))
    return isNew || own.length > 0 ? [{ now, isNew, findings: own.map((finding) => toPending(reading, finding)) }] : []
  })
  const loose = (onEntries.get(undefined) ?? []).map((finding): Loose => {
    const pending = toPending(reading, finding)
    const present = readTable(reading.text).counts
    return {
      path,
      line: lineOf(reading, finding),
      brings: (pending.wanted[0] ?? []).filter((line) => !present.has(line)),
      hasBrought: false,
      isGone: false,
      pending,
    }
  })
  return { trails, loose }
}

/** A line without its indentation and bullet, which a move may change. */
function bare(line: string): string {
  return line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, '')
}

function toPending({ text }: Reading, finding: Finding): Pending {
  const { corrected, lines, fix } = finding
  if (corrected === undefined || !lines || !fix) return { finding, wanted: [] }
  const shifted = fix.map((edit) => ({ ...edit, start: edit.start - lines.start, end: edit.end - lines.start }))
  return { finding, wanted: [splitLines(corrected), splitLines(applyFixes(text.slice(lines.start, lines.end), [shifted]).text)] }
}

function toTried({ traced: { commit, trails, loose, missed }, comments }: Reviewed): TriedChange {
  const all = [...trails.flatMap(({ findings }) => findings), ...loose.map(({ pending }) => pending)]
  const findings = all.map(({ finding, outcome }) => ({ finding, outcome: outcome ?? 'still there' }))
  return { commit: commit.id, subject: commit.subject, date: commit.date, comments, findings, missed }
}

type Early = {
  readonly merge: string
  readonly settled: TriedChange['findings']
  readonly comments: number
  readonly missed: readonly Missed[]
}

/** What a review of the first push would have said that was settled before the merge; what is left is found in what was merged. */
function tryFirstPush(
  commit: Commit,
  { config, repository, within }: { config: Config; repository: Repository; within: number },
): Early | undefined {
  const first = firstPushOf(commit, repository)
  const [reviewed] = first ? reviewAll([first.push], { config, repository }) : []
  if (!first || !reviewed) return undefined
  const { traced } = reviewed
  const versions = openVersions(repository, blobsOf([first.push, first.rest]))
  const ground: Ground = { versions, config, repositoryFiles: (id) => filesAtCommit(repository, id), within }
  followChanges([traced], [first.push, first.rest], ground)
  closeChange(traced, (path) => readTip(repository, first.rest.id, path), { ...ground, commit: first.rest.id })
  const isSettled = ({ outcome }: Pending): boolean => outcome !== undefined && outcome !== 'still there'
  const groups = [...traced.trails.map(({ findings }) => findings), ...traced.loose.map(({ pending }) => [pending])]
  return {
    merge: commit.id,
    settled: groups
      .flat()
      .flatMap((one) => (isSettled(one) ? [{ finding: one.finding, outcome: one.outcome!, isBeforeMerge: true as const }] : [])),
    comments: groups.filter((own) => own.length > 0 && own.every(isSettled)).length,
    missed: traced.missed,
  }
}

function withEarly(change: TriedChange, early: Early | undefined): TriedChange {
  if (!early) return change
  return {
    ...change,
    comments: change.comments + early.comments,
    findings: [...early.settled, ...change.findings],
    missed: [...early.missed, ...change.missed],
  }
}

/** The changes, the oldest first, without what went with its entry and came back with it in a later change: there it is counted. */
function onceEach(changes: readonly TriedChange[]): TriedChange[] {
  const again = new Set<string>()
  const kept = changes.toReversed().map((change) => {
    const findings = change.findings.filter(({ finding, outcome }) => outcome !== 'removed later' || !again.has(faultOf(finding)))
    for (const { finding } of change.findings) again.add(faultOf(finding))
    return { ...change, findings }
  })
  return kept.toReversed()
}

function faultOf(finding: Finding): string {
  return `${keyOf(finding)}\n${finding.corrected ?? ''}`
}

type Found = { readonly kind: Kind; readonly found: number; readonly last: number; readonly boundary: Commit | undefined }

function notesOn({ kind, found, last, boundary }: Found): string[] {
  const notes: string[] = []
  if (kind === 'plain' && found > 0)
    notes.push('The history has no merged pull requests, so plain commits that add entries are used instead.')
  if (found < last && boundary)
    notes.push(`This clone is shallow and ends at ${boundary.id.slice(0, 7)}: \`git fetch --unshallow\` fetches the older changes.`)
  return notes
}

/** The folder that `try` is to read. @throws {UserError} for a repository that is not there yet: nothing is fetched. */
export function findFolder(name: string, isFolder: (path: string) => boolean): string {
  if (isFolder(name)) return name
  if (/^(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/.test(name))
    throw new UserError(
      `${name}: no such folder, and \`try\` fetches nothing; clone the list first: git clone https://github.com/${name} && listkeeper try ${basename(name)}`,
    )
  throw new UserError(`${name}: no such folder, expected a clone of the list`)
}
