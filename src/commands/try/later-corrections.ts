/** What happened to the findings and entries of reviewed changes: walks the history forward, version by version, to the newest one. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Finding } from '../../finding.ts'
import type { ChangedFile, Commit } from '../../git/repository.ts'
import type { Entry } from '../../list/entry.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'
import type { LaterOutcome, Missed } from '../../report/try.ts'
import {
  correctionOf,
  findSuccessors,
  isAlike,
  isSameLines,
  isTouched,
  linesFrom,
  locate,
  type Snapshot,
  snapshotOf,
} from '../../review/change/follow-entries.ts'
import { wordsOf } from '../../review/change/match-entries.ts'
import { entryOf } from '../../review/change/own-faults.ts'
import { type Bench, isOfList, isOwn, judgeLater, keyOf, type Later, type Origin } from './judge-later.ts'

/** A finding under way; `outcome` is absent as long as nothing has happened to it. */
export type Pending = {
  readonly finding: Finding
  /** The lines that would be exactly what was suggested: with all fixes of the entry, or with this finding's own. */
  readonly wanted: readonly (readonly string[])[]
  outcome?: LaterOutcome
}

/** An entry that a change added or rewrote, or that has findings. */
export type Trail = { now: Snapshot | undefined; readonly isNew: boolean; readonly findings: readonly Pending[] }

/** A finding that is on no entry: its line, and the lines that its correction brings. */
export type Loose = {
  path: string | undefined
  readonly line: string
  readonly brings: readonly string[]
  hasBrought: boolean
  isGone: boolean
  readonly pending: Pending
}

export type Traced = Origin & {
  readonly trails: readonly Trail[]
  readonly loose: readonly Loose[]
  readonly missed: Missed[]
}

export type Ground = Bench & {
  /** Days after a change in which what people changed by hand counts as missed. */
  readonly within: number
}

/** A step that rewrites so many entries reworks the list and corrects none in particular. */
const leastRework = 20

/** Follows the changes through the commits, both oldest first; outcomes and missed corrections are noted in the changes themselves. */
export function followChanges(changes: readonly Traced[], commits: readonly Commit[], ground: Ground): void {
  const starting = new Map(changes.map((change) => [change.commit.id, change]))
  const active: Traced[] = []
  for (const commit of commits) {
    const files = commit.files.filter(({ before }) => before !== undefined)
    if (active.length > 0 && files.length > 0)
      takeStep(active, commit, { ...ground, files: new Map(files.map((file) => [file.previousPath, file])) })
    const own = starting.get(commit.id)
    if (own) active.unshift(own)
  }
}

type Step = Ground & { readonly files: ReadonlyMap<string, ChangedFile> }

function takeStep(active: readonly Traced[], commit: Commit, step: Step): void {
  const { versions, files } = step
  const tableOf = (blob: string | undefined) => (blob === undefined ? { counts: new Map(), headings: new Map() } : versions.table(blob))
  const touched: { change: Traced; trail: Trail }[] = []
  for (const change of active) {
    for (const trail of change.trails) {
      const file = trail.now && files.get(trail.now.path)
      if (!trail.now || !file) continue
      const [before, after] = [tableOf(file.before), tableOf(file.after)]
      if (before && after && isTouched(trail.now, before, after)) touched.push({ change, trail })
      else if (file.after !== undefined) trail.now = { ...trail.now, path: file.path }
    }
    for (const loose of change.loose) followLoose(loose, step)
  }
  if (touched.length > 0) followTouched(touched, commit, step)
}

function followTouched(touched: readonly { change: Traced; trail: Trail }[], commit: Commit, step: Step): void {
  const changed = commit.files
  const read = (blob: string | undefined, path: string): Reading[] =>
    blob === undefined ? [] : [step.versions.reading(blob, path)].filter((one) => one !== undefined)
  const before = changed.flatMap((file) => read(file.before, file.previousPath))
  const after = changed.flatMap((file) => read(file.after, file.path))
  const successors = findSuccessors(before, after)
  const homes = new Map(after.flatMap((reading) => reading.document.entries.map((entry) => [entry, reading] as const)))
  const isRework = countRewritten(before, homes, successors) >= leastRework
  const counted = new Set<Entry>()
  const laterOf = (change: Traced, to: Snapshot): Later => ({ ...step, commit: commit.id, own: new Set([...wordsNow(change), to.words]) })
  for (const { change, trail } of touched) {
    const old = before.find(({ document }) => document.path === trail.now?.path)
    const entry = old && trail.now && locate(old, trail.now)
    if (!old || !entry) continue
    const next = successors.get(entry)
    const home = next && homes.get(next)
    const from = snapshotOf(old, entry)
    const to = home && snapshotOf(home, next)
    const isForeseen = settle(trail, {
      isSame: (wanted) => home !== undefined && next !== undefined && isSameLines(wanted, linesFrom(home, next, wanted.length)),
      judged: () =>
        home && to ? judgeLater(change, home, laterOf(change, to)).filter((finding) => entryOf(home, finding) === next) : undefined,
    })
    trail.now = to
    const kind = correctionOf(from, to)
    if (!kind || isForeseen || !trail.isNew || counted.has(entry) || daysBetween(change.commit, commit) > step.within) continue
    counted.add(entry)
    change.missed.push({
      kind: isRework && kind !== 'removed' ? 'rework' : kind,
      path: from.path,
      title: from.title,
      commit: commit.id,
      date: commit.date,
    })
  }
}

type Outcome = {
  /** Whether the entry now has these lines. */
  readonly isSame: (wanted: readonly string[]) => boolean
  /** The findings that the entry has now; undefined where it was removed. */
  readonly judged: () => readonly Finding[] | undefined
}

/** Decides the findings of an entry that became something else; whether that settled one, so that the change was foreseen. */
function settle({ findings }: Trail, { isSame, judged }: Outcome): boolean {
  let isForeseen = false
  let left: readonly Finding[] | 'removed' | undefined
  for (const pending of findings) {
    const before = pending.outcome
    if (pending.wanted.some(isSame)) pending.outcome = 'agrees'
    else if (before === undefined) {
      left ??= judged() ?? 'removed'
      if (left === 'removed') pending.outcome = 'removed later'
      else if (!left.some((finding) => keyOf(finding) === keyOf(pending.finding))) pending.outcome = 'fixed otherwise'
    }
    isForeseen ||= pending.outcome !== before
  }
  return isForeseen
}

function followLoose(loose: Loose, { versions, files }: Step): void {
  const file = loose.path === undefined ? undefined : files.get(loose.path)
  if (!file) return
  loose.path = file.after === undefined ? undefined : file.path
  const [before, after] = [versions.table(file.before!), file.after === undefined ? undefined : versions.table(file.after)]
  if (!before || !after) return
  loose.hasBrought ||= loose.brings.length > 0 && loose.brings.every((line) => after.counts.has(line))
  if (!before.counts.has(loose.line) || after.counts.has(loose.line)) return
  loose.isGone = ![...after.counts.keys()].some((line) => !before.counts.has(line) && isAlike(line, loose.line))
}

/** Decides what no step decided, by the newest version. */
export function closeChange(
  change: Traced,
  newest: (path: string) => Reading | undefined,
  ground: Ground & { readonly commit: string },
): void {
  const later = { ...ground, own: new Set(wordsNow(change)) }
  for (const { now, findings } of change.trails) {
    const open = findings.filter(({ outcome }) => outcome === undefined)
    const reading = open.length > 0 && now ? newest(now.path) : undefined
    const entry = reading && now && locate(reading, now)
    const isSettled = open.every(({ finding }) => isOwn(finding))
    const left =
      isSettled || !reading
        ? []
        : judgeLater(change, reading, later)
            .filter((finding) => entryOf(reading, finding) === entry)
            .map(keyOf)
    for (const pending of open) {
      if (!entry) pending.outcome = 'removed later'
      else pending.outcome = isOwn(pending.finding) || left.includes(keyOf(pending.finding)) ? 'still there' : 'fixed otherwise'
    }
  }
  for (const { path, line, pending, hasBrought, isGone } of change.loose) {
    const reading = path === undefined ? undefined : newest(path)
    const isLeft = (finding: Finding): boolean =>
      keyOf(finding) === keyOf(pending.finding) && (isOfList(finding) || lineOf(reading!, finding) === line)
    if (!reading) pending.outcome = 'removed later'
    else if (judgeLater(change, reading, later).some(isLeft)) pending.outcome = 'still there'
    else pending.outcome = hasBrought ? 'agrees' : isGone && !isOfList(pending.finding) ? 'removed later' : 'fixed otherwise'
  }
}

/** The words of the entries that a change brought, as they are now. */
function wordsNow({ trails }: Traced): string[] {
  return trails.flatMap(({ now, isNew }) => (now && isNew ? [now.words] : []))
}

/** The line that a finding begins on. */
export function lineOf({ text, lines }: Reading, { place }: Finding): string {
  return withoutEnd(text.slice(lines[place.start.line - 1], lines[place.start.line]), /[\r\n]/)
}

function countRewritten(before: readonly Reading[], homes: ReadonlyMap<Entry, Reading>, successors: ReadonlyMap<Entry, Entry>): number {
  let count = 0
  for (const { document } of before)
    for (const entry of document.entries) {
      const next = successors.get(entry)
      const home = next && homes.get(next)
      if (home && wordsOf(home.document, next) !== wordsOf(document, entry)) count++
    }
  return count
}

function daysBetween(a: Commit, b: Commit): number {
  return (Date.parse(b.date) - Date.parse(a.date)) / 86_400_000
}
