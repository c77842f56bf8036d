/** `review`: the review that a pull request would get, from git objects alone. */
import { type Config, configPaths, defaultConfig, parseConfig } from '../../config/index.ts'
import { listOf } from '../../config/settings.ts'
import { UserError } from '../../files.ts'
import type { ChangedFile, Instead, Repository } from '../../git/repository.ts'
import type { TextAt } from '../../github/texts.ts'
import { parseList } from '../../list/document.ts'
import { isMarkdownName, isReadme } from '../../list/file-name.ts'
import { originalOf } from '../../list/translation.ts'
import { toPlain } from '../../markdown.ts'
import { type Report, withUnjudged } from '../../report/report.ts'
import type { Change, OtherFile } from '../../review/change/reviewed.ts'
import { type FileAtBoth, toChanges } from './changed-lists.ts'
import { reviewReport, unjudgedBy } from './check.ts'
import { concernsOthers, goneNames, leftLine, mayHaveOthers, namesOf, otherFilesOf, unreadLine } from './other-files.ts'
import { filesAtCommit } from './repository-files.ts'

export type ReviewRequest = { readonly base: string; readonly head: string; readonly path?: string }

/** Reviews what `head` changes since it left `base`. The configuration is that of the base. @throws {UserError} for a path that neither has. */
export function review(repository: Repository, { base, head, path }: ReviewRequest, given?: Config): Report {
  const tip = repository.commit(base)
  const to = repository.commit(head)
  const from = repository.mergeBase(tip, to) ?? tip
  const config = given ?? readConfig(repository, tip)
  const changed = repository.changes(from, to)
  if (path !== undefined && ![from, to].some((commit) => repository.roughText(commit, path) !== undefined))
    throw new UserError(`${path}: no such file in ${base} or ${head}, expected a path from the top of the repository`)
  const found = changed
    .filter((file) => (path === undefined ? mayBeChanged(config, file) : [file.path, file.previousPath].includes(path)))
    .map((file) => readBoth(repository, file, { from, to, tip }))
  const { changes, unjudged, notes } = toChanges((change) => path !== undefined || isList(config, change), found)
  const gone = goneIn(changed)
  const around = aroundOf(repository, { config, changes, gone, tip })
  const report = reviewReport(changes, config, {
    ...filesAtCommit(repository, to),
    others: around.others,
    gone,
    changed: new Set(changed.map((file) => file.path)),
  })
  const none = changes.length + unjudged.length === 0 ? [nothingWords({ base, head, path, isSame: tip === to })] : []
  return withUnjudged(
    { ...report, notes: [...none, ...report.notes, ...[...notes, ...around.notes].map((note) => toPlain(note.replace(/^- /, '')))] },
    unjudged,
  )
}

/** Why there is nothing to review. Who has not committed yet compares a commit with itself. */
function nothingWords({
  base,
  head,
  path,
  isSame,
}: Omit<ReviewRequest, 'path'> & { readonly path: string | undefined; readonly isSame: boolean }): string {
  const nothing = `Nothing to review: ${path ?? 'no list'} ${path === undefined ? 'differs between' : 'is the same in'} ${base} and ${head}`
  return isSame ? `${nothing}, the same commit. \`check --base ${base}\` reviews what is not committed yet.` : `${nothing}.`
}

function goneIn(changed: readonly ChangedFile[]): ReadonlySet<string> {
  return goneNames(
    changed.map(({ path, previousPath, before, after }) => ({
      was: before === undefined ? undefined : after === undefined ? path : previousPath,
      is: after === undefined ? undefined : path,
    })),
  )
}

type Surrounded = { readonly config: Config; readonly changes: readonly Change[]; readonly gone: ReadonlySet<string>; readonly tip: string }

/** The other files of the changed lists as the base has them. */
function aroundOf(
  repository: Repository,
  { config, changes, gone, tip }: Surrounded,
): { others: readonly OtherFile[]; notes: readonly string[] } {
  const names = namesOf(changes)
  if (!mayHaveOthers(config, names) || !concernsOthers(changes, gone.size > 0)) return { others: [], notes: [] }
  const { paths, left } = otherFilesOf(config, [...names, ...gone], repository.paths(tip))
  const texts = paths.map((path) => ({ path, found: readText(repository, tip, path) }))
  const unread = texts.flatMap(({ path, found }) => (found.kind === 'refused' ? [path] : []))
  return {
    others: texts.flatMap(({ path, found }) => (found.kind === 'text' ? [{ path, text: found.text }] : [])),
    notes: [...(left > 0 ? [leftLine(left)] : []), ...(unread.length > 0 ? [unreadLine(unread)] : [])],
  }
}

/** Whether a changed file may be a list; one that is called otherwise now may have been one. */
function mayBeChanged(config: Config, { path, previousPath }: ChangedFile): boolean {
  return [path, previousPath].some((name) => isMarkdownName(name) || mayBeList(config, name))
}

type Commits = { readonly from: string; readonly to: string; readonly tip: string }

/** The texts of a changed file; one that is no text is refused, because it is not the caller's fault. */
function readBoth(repository: Repository, file: ChangedFile, { from, to, tip }: Commits): FileAtBoth {
  const { path, previousPath, before, after, insteadBefore, insteadAfter } = file
  const original = before === undefined ? originalOf(path) : undefined
  return {
    file: { path, previousPath, status: 'other' },
    before: insteadBefore ? refusedAs(insteadBefore) : before === undefined ? absent : readText(repository, from, previousPath),
    after: insteadAfter ? refusedAs(insteadAfter) : after === undefined ? absent : readText(repository, to, path),
    tip: tip === from ? absent : readText(repository, tip, previousPath),
    original: original === undefined ? absent : readText(repository, from, original),
  }
}

const absent = { kind: 'absent' } as const

function refusedAs(instead: Instead): TextAt {
  const why = instead === 'link' ? 'it is a symbolic link, which is not followed' : 'it is a submodule'
  return { kind: 'refused', why, todo: 'put the list itself in its place' }
}

function readText(repository: Repository, commit: string, path: string): TextAt {
  try {
    const text = repository.text(commit, path)
    return text === undefined ? absent : { kind: 'text', text }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { line, reason } = unjudgedBy(error, path)
    const rough = repository.roughText(commit, path)
    return {
      kind: 'refused',
      why: reason,
      ...(line === undefined ? {} : { line }),
      ...(rough === undefined ? { isUnread: true } : { rough }),
    }
  }
}

/** The configuration of a commit, else the defaults. */
export function readConfig(repository: Repository, commit: string): Config {
  for (const path of configPaths) {
    const text = repository.text(commit, path)
    if (text !== undefined) return parseConfig(text, path)
  }
  return defaultConfig()
}

/** Whether a path may be that of a list, before its text is known. */
export function mayBeList(config: Config, path: string): boolean {
  if (config.lists.length > 0) return listOf(config, path) !== undefined
  return isMarkdownName(path) && !isNoList.test(path)
}

/** Files that many repositories have and that are no lists. */
const isNoList = /(?:^|\/)(?:(?:changelog|contributing|code_of_conduct|security|license)(?:\.md)?$|\.github\/)/i

/** A changed file is reviewed where the configuration names it, or, without lists in it, where it holds a list. */
export function isList(config: Config, { path, before, after }: Change): boolean {
  if (config.lists.length > 0) return listOf(config, path) !== undefined
  if (isReadme(path)) return true
  if (isNoList.test(path)) return false
  return [before, after].some((text) => text !== null && parseList(text, path).entries.length >= 3)
}
