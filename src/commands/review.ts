/** `review`: the review that a pull request would get, from git objects alone. */
import { type Config, configPaths, defaultConfig, parseConfig } from '../config/index.ts'
import { listOf } from '../config/settings.ts'
import type { Repository } from '../git/repository.ts'
import { parseList } from '../list/document.ts'
import type { Change } from '../review/introduced.ts'
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
  for (const change of repository.changes(from, to)) {
    if (path !== undefined ? change.path !== path && change.previousPath !== path : !/\.(?:md|markdown)$/i.test(change.path)) continue
    const before = change.before === undefined ? null : (repository.text(from, change.previousPath) ?? null)
    const after = change.after === undefined ? null : (repository.text(to, change.path) ?? null)
    if (path !== undefined || isList(config, { path: change.path, before, after }))
      changes.push({ path: change.path, previousPath: change.previousPath, before, after })
  }
  const paths = repository.paths(to)
  const report = reviewReport(changes, config, (name) => paths.has(name))
  return changes.length === 0
    ? { ...report, hasBase: true, notes: [`Nothing to review: no list differs between ${base} and ${head}.`] }
    : report
}

function readConfig(repository: Repository, commit: string): Config {
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
  if (/(?:^|\/)(?:changelog|contributing|code_of_conduct|security|license|\.github\/.*)(?:\.md)?$/i.test(path)) return false
  return [before, after].some((text) => text !== null && parseList(text, path).entries.length >= 3)
}
