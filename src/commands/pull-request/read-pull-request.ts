/** Reads one pull request on GitHub and judges it: the configuration of its base, the lists that it changes, and what was found in them. Posts nothing. */
import { type Config, ConfigError } from '../../config/index.ts'
import { isGlob, patternsOf } from '../../config/settings.ts'
import type { Unjudged } from '../../finding.ts'
import { type ChangedPath, type Comparison, readComparison, readPaths } from '../../github/comparison.ts'
import type { Wanted } from '../../github/files-at.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readTextsAsFar, type TextAt } from '../../github/texts.ts'
import { isMarkdownName } from '../../list/file-name.ts'
import { findGeneratedRoughly } from '../../list/format/guide.ts'
import { originalOf } from '../../list/translation.ts'
import { toPlain } from '../../markdown.ts'
import { type Report, withUnjudged } from '../../report/report.ts'
import type { Around, Change, Reviewed } from '../../review/change/reviewed.ts'
import { type FileAtBoth, toChanges } from '../local/changed-lists.ts'
import { judgeChanges } from '../local/check.ts'
import { isList, mayBeList } from '../local/review.ts'
import type { Ports } from '../repository/ports.ts'
import { configFrom, configPlaces } from '../repository/read-config.ts'
import { readOthers } from './read-others.ts'

/** A pull request as it was read: judged, left alone as `skip` asked, or not judged because the configuration of its base is broken. */
export type PullReading =
  | {
      readonly kind: 'read'
      readonly config: Config
      readonly comparison: Comparison
      readonly changes: readonly Change[]
      /** A Markdown line on each list that was read in another way than usual. */
      readonly notes: readonly string[]
      /** A Markdown line on each thing that was not looked at, for a summary that is written anyway. */
      readonly asides: readonly string[]
      readonly repositoryFiles: Around
      readonly report: Report
      readonly reviewed: Reviewed
    }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'broken'; readonly error: ConfigError; readonly comparison: Comparison }

/** From so many changed files on it is worth a request to know first which of them are lists. */
const many = 300

/** Reads and judges a pull request; `skip` says from the configuration why it is to be left alone. @throws {GitHubError} where GitHub cannot be read. */
export async function readPullRequest(
  ports: Ports,
  pull: PullRequest,
  skip: (config: Config) => string | undefined = () => undefined,
): Promise<PullReading> {
  const comparison = await readComparison(ports.client, pull, ports)
  const places = configPlaces(ports)
  const guessed = comparison.files.length < many ? comparison.files.filter(isMarkdown) : []
  const { first, lists: soon } = await readLists(ports, pull, {
    comparison,
    files: guessed,
    first: places.map((path) => ({ commit: comparison.tip, path })),
  })
  const config = configFrom(places, first)
  if (config instanceof ConfigError) return { kind: 'broken', error: config, comparison }
  const reason = skip(config)
  if (reason !== undefined) return { kind: 'skipped', reason }
  const late = [...comparison.files, ...unlistedLists(config, comparison)].filter(
    (file) => !guessed.includes(file) && mayBeList(config, file.path),
  )
  const { lists: later } = await readLists(ports, pull, { comparison, files: late, first: [] })
  const { changes, notes, unjudged } = toChanges((change) => isList(config, change), inOrder([...soon, ...later]))
  const exists = await pathsFor(ports, pull, comparison, changes)
  const { others, gone, notes: onOthers } = await readOthers(ports, pull, { config, comparison, changes })
  const repositoryFiles: Around = {
    ...(exists ? { exists } : {}),
    others,
    gone,
    changed: new Set(comparison.files.map(({ path }) => path)),
  }
  const { report, reviewed } = judgeChanges(changes, config, repositoryFiles)
  return {
    kind: 'read',
    config,
    comparison,
    changes,
    notes,
    asides: onOthers,
    repositoryFiles,
    reviewed,
    report: withUnjudged(
      { ...report, notes: [...report.notes, ...onOthers.map((note) => toPlain(note.replace(/^- /, '')))] },
      comparison.isWhole || isNamed(config) ? unjudged : [...unjudged, unlisted],
    ),
  }
}

/** Whether the configuration names each list by its own path. */
function isNamed(config: Config): boolean {
  const patterns = patternsOf(config)
  return patterns.length > 0 && !patterns.some(isGlob)
}

/** The lists that are known by name, where a change has more files than GitHub lists and theirs are not among them. */
function unlistedLists(config: Config, { files, isWhole }: Comparison): ChangedPath[] {
  if (isWhole) return []
  const patterns = patternsOf(config)
  const named = patterns.length === 0 ? ['README.md'] : [...new Set(patterns.filter((pattern) => !isGlob(pattern)))]
  const listed = new Set(files.map(({ path }) => path))
  return named.filter((path) => !listed.has(path)).map((path) => ({ path, previousPath: path, status: 'other' }))
}

/** Where neither trees nor lists of files name all that has changed, a list may be among the rest. */
const unlisted: Unjudged = {
  path: '(other files)',
  reason: 'the change has more files than GitHub lists, so that nobody knows whether a list is among the others',
  todo: 'split the pull request',
}

const isMarkdown = ({ path, previousPath }: ChangedPath): boolean => [path, previousPath].some((name) => isMarkdownName(name))

function inOrder(files: readonly FileAtBoth[]): FileAtBoth[] {
  return files.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))
}

type Reading = { readonly comparison: Comparison; readonly files: readonly ChangedPath[]; readonly first: readonly Wanted[] }

/** The texts of files at merge base, head and base tip, together with some others; in one query where they are few. */
async function readLists(
  ports: Ports,
  pull: PullRequest,
  { comparison: { mergeBase, tip }, files, first }: Reading,
): Promise<{ first: readonly TextAt[]; lists: readonly FileAtBoth[] }> {
  const wanted: Wanted[] = [...first]
  const ask = (commit: string, path: string): number => wanted.push({ commit, path }) - 1
  const asked = files.map((file) => {
    const { path, previousPath, status } = file
    const original = status === 'added' ? originalOf(path) : undefined
    return {
      file,
      before: status === 'added' ? undefined : ask(mergeBase, previousPath),
      // What is removed as a file may be there as a link or a submodule.
      after: ask(pull.head, path),
      tip: tip === mergeBase ? undefined : ask(tip, previousPath),
      original: original === undefined ? undefined : ask(mergeBase, original),
    }
  })
  const texts = wanted.length === 0 ? [] : await readTextsAsFar(ports.client, pull, wanted, ports)
  const at = (index: number | undefined): TextAt => (index === undefined ? { kind: 'absent' } : texts[index]!)
  return {
    first: texts.slice(0, first.length),
    lists: asked.map(({ file, before, after, tip: newest, original }) => ({
      file,
      before: at(before),
      after: at(after),
      tip: at(newest),
      original: at(original),
    })),
  }
}

/** Whether a list may be written by a script that names no source, so that the source has to be found. */
function lacksSource({ before }: Change): boolean {
  const generated = before === null ? undefined : findGeneratedRoughly(before)
  return generated !== undefined && generated.source === undefined
}

/** The start of a target that is a file, in a line. */
const inMarkdown = /\]\(\s*<?(?!https?:|mailto:|#|\/\/|[\s)<]|$)/
const inHtml = /<(?:a|img)\b[^<>]*(?:href|src)=["'](?!https?:|mailto:|#|\/\/)/

/** The paths of the head commit, where a line that the change adds links to a file; else nobody needs them. */
async function pathsFor(
  ports: Ports,
  pull: PullRequest,
  { files }: Comparison,
  changes: readonly Change[],
): Promise<((path: string) => boolean) | undefined> {
  const paths = new Set(changes.map(({ path }) => path))
  const linksFile = (line: string) => line.startsWith('+') && (inMarkdown.test(line) || inHtml.test(line))
  const isNeeded =
    files.some(({ path, patch }) => paths.has(path) && (patch === undefined || patch.split('\n').some(linksFile))) ||
    changes.some(lacksSource)
  const known = isNeeded ? await readPaths(ports.client, pull, pull.head, ports) : undefined
  return known && ((path) => known.has(path))
}
