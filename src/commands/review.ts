/** `review`: the review that a pull request would get, from git objects alone. */
import { type Config, configPaths, defaultConfig, parseConfig } from '../config/index.ts'
import { listOf } from '../config/settings.ts'
import { UserError } from '../files.ts'
import type { Repository } from '../git/repository.ts'
import { parseList } from '../list/document.ts'
import { originalOf } from '../list/translation.ts'
import type { Change } from '../review/introduced.ts'
import { aroundCommit } from './around.ts'
import { reviewReport } from './check.ts'
import type { Report } from './report.ts'

export type ReviewRequest = { readonly base: string; readonly head: string; readonly path?: string }

/** Reviews what `head` changes since it left `base`. The configuration is that of the base. */
export function review(repository: Repository, { base, head, path }: ReviewRequest, given?: Config): Report {
  const tip = repository.commit(base)
  const to = repository.commit(head)
  const from = repository.mergeBase(tip, to) ?? tip
  const config = given ?? readConfig(repository, tip)
  const changes: Change[] = []
  const notes: string[] = []
  for (const change of repository.changes(from, to)) {
    if (path !== undefined ? change.path !== path && change.previousPath !== path : !/\.(?:md|markdown)$/i.test(change.path)) continue
    const before = change.before === undefined ? null : readText(repository, from, change.previousPath)
    const after = change.after === undefined ? null : readText(repository, to, change.path)
    const newest = tip === from ? undefined : readText(repository, tip, change.previousPath)
    if (before instanceof UserError || after instanceof UserError) {
      notes.push(`${(after instanceof UserError ? after : (before as UserError)).message}; it was not reviewed.`)
      continue
    }
    if (path !== undefined || isList(config, { path: change.path, before, after }))
      changes.push({
        path: change.path,
        previousPath: change.previousPath,
        before,
        after,
        ...(typeof newest === 'string' ? { tip: newest } : {}),
        ...originalAt(repository, from, before === null ? change.path : undefined),
      })
  }
  const report = reviewReport(changes, config, aroundCommit(repository, to))
  const none = changes.length === 0 ? [`Nothing to review: no list differs between ${base} and ${head}.`] : []
  return { ...report, notes: [...none, ...report.notes, ...notes] }
}

/** The list of a commit that a new file translates. */
function originalAt(repository: Repository, commit: string, path: string | undefined): Pick<Change, 'original'> {
  const original = path === undefined ? undefined : originalOf(path)
  const text = original === undefined ? null : readText(repository, commit, original)
  return typeof text === 'string' ? { original: text } : {}
}

/** The text of a file in a commit; a file that is no text comes back as its error, because it is not the caller's. */
function readText(repository: Repository, commit: string, path: string): string | null | UserError {
  try {
    return repository.text(commit, path) ?? null
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
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

/** A changed file is reviewed where the configuration names it, or, without lists in it, where it holds a list. */
export function isList(config: Config, { path, before, after }: Change): boolean {
  if (config.lists.length > 0) return listOf(config, path) !== undefined
  if (/^readme\.(?:md|markdown)$/i.test(path)) return true
  if (/(?:^|\/)(?:(?:changelog|contributing|code_of_conduct|security|license)(?:\.md)?$|\.github\/)/i.test(path)) return false
  return [before, after].some((text) => text !== null && parseList(text, path).entries.length >= 3)
}
