/** `check`: the findings of files, or, with a base, only those that were introduced since. */
import { posix } from 'node:path'
import type { Listed, RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import type { Config } from '../../config/schema.ts'
import { comparesTranslations, groupOf, repairOf, settingsFor, translationsOf } from '../../config/settings.ts'
import { type Files, UserError } from '../../files.ts'
import type { Unjudged } from '../../finding.ts'
import type { Repository } from '../../git/repository.ts'
import { lintText } from '../../lint.ts'
import { type Document, parseList } from '../../list/document.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { worksOf } from '../../list/works/duplicates.ts'
import { type FileReport, type Report, withUnjudged } from '../../report/report.ts'
import { factsOf } from '../../review/change/facts.ts'
import { reviewChanges } from '../../review/change/introduced.ts'
import type { Around, Change, Reviewed } from '../../review/change/reviewed.ts'
import { isMissingLine } from '../../review/comment/words.ts'
import { countLines, deferContents } from './defer-contents.ts'

/** A text to check under the name it has for people. */
export type Source = { readonly path: string; readonly text: string }

/** The texts that paths name; none named: the files of the configuration, else README.md. @throws {UserError} for the first that cannot be read. */
export function readSources(files: Files, paths: readonly string[], config: Config): Source[] {
  return findSources(files, paths, config).map((path) => ({ path, text: files.read(path) }))
}

/** What was read, and what could not be. */
export type SourcesRead = { readonly sources: readonly Source[]; readonly unjudged: readonly Unjudged[] }

/** The texts that paths name as far as they can be read. @throws {UserError} where the paths themselves make no sense. */
export function readSourcesAsFar(files: Files, paths: readonly string[], config: Config): SourcesRead {
  const sources: Source[] = []
  const unjudged: Unjudged[] = []
  for (const path of findSources(files, paths, config))
    try {
      sources.push({ path, text: files.read(path) })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      unjudged.push(unjudgedBy(error, path))
    }
  return { sources, unjudged }
}

/** What cannot be read, by the error that says why: one that begins with the path, and the line where there is one. */
export function unjudgedBy({ message }: UserError, path: string): Unjudged {
  const rest = message.startsWith(path) ? message.slice(path.length) : `: ${message}`
  const [, line, reason = message] = /^(?::(\d+))?: ([\s\S]+)$/.exec(rest) ?? []
  return { path, ...(line === undefined ? {} : { line: Number(line) }), reason }
}

/** The files of the lists; their translations too, where they are compared. */
function patternsToCheck(config: Config): string[] {
  return config.lists.flatMap(({ files, translations }) => (comparesTranslations(config) ? [...files, ...translations] : files))
}

function findSources(files: Files, paths: readonly string[], config: Config): string[] {
  const patterns = paths.length > 0 ? paths : config.lists.length > 0 ? patternsToCheck(config) : ['README.md']
  const found = [...new Set(patterns.flatMap((pattern) => files.find(pattern)))]
  // A path on the command line is the wish of who runs this; one of the configuration came with the lists.
  const outside = paths.length > 0 ? undefined : found.find((path) => posix.isAbsolute(path) || posix.normalize(path).startsWith('../'))
  if (outside !== undefined)
    throw new UserError(`${outside}: this is outside of the folder, so that a configuration cannot name it; name it on the command line`)
  return found
}

/** The findings of every text; of a list of several files each knows the works of those before it. */
export function checkSources(sources: readonly Source[], config: Config, repositoryFiles: RepositoryFiles = {}): Report {
  const paths = sources.map(({ path }) => path)
  const groups = new Map<number, Map<string, Listed>>()
  const left: Unjudged[] = []
  const parsed = new Map<string, Document>()
  const files = sources.map(({ path, text }): FileReport => {
    const group = groupOf(config, path, paths)
    const otherFiles = group === undefined ? undefined : (groups.get(group) ?? new Map<string, Listed>())
    const mirrors = mirrorsOf(path, sources, { config, parsed })
    const { reading, findings, unjudged } = lintText(text, path, settingsFor(config, path), {
      ...(mirrors.length > 0 ? { mirrors } : {}),
      ...repositoryFiles,
      ...(otherFiles ? { otherFiles } : {}),
    })
    left.push(...unjudged)
    if (group !== undefined && otherFiles) {
      groups.set(group, otherFiles)
      for (const [key, { place, title }] of worksOf(reading.document))
        if (!otherFiles.has(key)) otherFiles.set(key, { path, title, place: positionOf(reading.document.lines, place), isInBase: true })
    }
    return { path, entries: reading.document.entries.length, findings, reading }
  })
  return withUnjudged({ files, hasBase: false, notes: notesOn(files), shifts: [] }, left)
}

/** The translations of a list among the texts, where it is compared with them; each is parsed once, and kept in `parsed`. */
function mirrorsOf(
  path: string,
  sources: readonly Source[],
  { config, parsed }: { readonly config: Config; readonly parsed: Map<string, Document> },
): Document[] {
  if (!comparesTranslations(config)) return []
  const isOfPath = translationsOf(config, path)
  return sources.flatMap((other) => {
    if (!isOfPath(other.path)) return []
    const document = parsed.get(other.path) ?? parseList(other.text, other.path)
    parsed.set(other.path, document)
    return [document]
  })
}

/** What came since a commit: all findings, each with whether it is new. */
export function checkSince(
  sources: readonly Source[],
  {
    config,
    repository,
    base,
    repositoryFiles = {},
  }: { config: Config; repository: Repository; base: string; repositoryFiles?: RepositoryFiles },
): Report {
  const commit = repository.commit(base)
  const prefix = repository.prefix()
  const changes: Change[] = []
  const unjudged: Unjudged[] = []
  for (const { path, text } of sources)
    try {
      changes.push({ path, before: readBefore(repository, commit, posix.normalize(prefix + path)), after: text })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const { reason } = unjudgedBy(error, posix.normalize(prefix + path))
      unjudged.push({ path, reason: `as it was at ${base}, it cannot be compared with (${reason})` })
    }
  return withUnjudged(reviewReport(changes, config, repositoryFiles), unjudged)
}

/** The text of a file in a commit. Bytes that are no text are replaced by marks, so that its entries can still be read. @throws {UserError} */
function readBefore(repository: Repository, commit: string, path: string): string | null {
  try {
    return repository.text(commit, path) ?? null
  } catch (error) {
    const rough = repository.roughText(commit, path)
    if (rough === undefined) throw error
    return rough
  }
}

/** A proposed change as a report; findings of files that it does not touch are not in it. */
export function reviewReport(changes: readonly Change[], config: Config, repositoryFiles: Around = {}): Report {
  return judgeChanges(changes, config, repositoryFiles).report
}

/** The report on a proposed change, and what it was made from: the texts as they were read, and the entries that are new. */
export function judgeChanges(
  changes: readonly Change[],
  config: Config,
  repositoryFiles: Around = {},
): { readonly report: Report; readonly reviewed: Reviewed } {
  const paths = [...changes, ...(repositoryFiles.others ?? [])].map(({ path }) => path)
  const reviewed = reviewChanges(changes, {
    rulesFor: (path) => settingsFor(config, path),
    groupOf: (path) => groupOf(config, path, paths),
    repositoryFiles,
  })
  const { files, before, shifts } = reviewed
  const baseLines = countLines(before.map(({ reading }) => reading.text))
  const reports = files.map(({ path, reading, findings }): FileReport => {
    const repair = repairOf(config, path)
    const kept = findings.filter((finding) => !(repair === 'off' && isMissingLine(finding)))
    const deferred = deferContents(kept, { reading, settings: settingsFor(config, path), repair, baseLines })
    return { path, entries: reading.document.entries.length, findings: deferred, reading }
  })
  const touched = new Set(changes.map(({ path }) => path))
  const facts = factsOf({ ...reviewed, files: reports.filter(({ path }) => touched.has(path)) })
  const report: Report = { files: reports, hasBase: true, notes: notesOn(reports), shifts, facts }
  return { report: withUnjudged(report, reviewed.unjudged), reviewed }
}

function notesOn(files: readonly FileReport[]): string[] {
  return files.flatMap(({ path, entries, reading: { text, document } }) => {
    if (text.trim() === '') return [`${path} is empty: there is nothing to check.`]
    if (entries === 0)
      return [
        `${path} has no entries that listkeeper recognizes${document.sections.length === 1 ? ' and no headings' : ''}: only links and spaces were checked.`,
      ]
    return []
  })
}
