/** Judges a later version of a list as the review of an earlier change did, to see which of its findings are left. */
import type { Context, Reading, RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import type { Config } from '../../config/schema.ts'
import { settingsFor } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import type { Commit } from '../../git/repository.ts'
import { lint } from '../../lint.ts'
import type { Document } from '../../list/document.ts'
import type { Entry } from '../../list/entry.ts'
import { matchEntries, matchSections, wordsOf } from '../../review/change/match-entries.ts'
import { workKey } from '../../review/change/own-faults.ts'
import type { Versions } from './file-versions.ts'

type Blob = { readonly path: string; readonly blob: string }

/** A change as the later versions see it: its files before and after. Formats are learned from those before. */
export type Origin = { readonly commit: Commit; readonly bases: readonly Blob[]; readonly heads: readonly Blob[] }

export type Bench = {
  readonly versions: Versions
  readonly config: Config
  /** The files of a commit. */
  readonly repositoryFiles: (commit: string) => RepositoryFiles
}

export type Later = Bench & {
  /** The commit of the later version. */
  readonly commit: string
  /** The words of the entries that the change brought, as they are in the later version: all others were there before, as far as it is concerned. */
  readonly own: ReadonlySet<string>
}

/** The findings of a later version, by the norm that the change was judged by. */
export function judgeLater(origin: Origin, reading: Reading, { versions, config, repositoryFiles, commit, own }: Later): Finding[] {
  const { document } = reading
  const [bases, heads] = [origin.bases, origin.heads].map((blobs) =>
    blobs.flatMap(({ blob, path }) => versions.reading(blob, path)?.document ?? []),
  )
  const baseList = bases!.find(({ path }) => path === document.path) ?? bases![0]
  const fileContext: Context = repositoryFiles(commit)
  const settings = settingsFor(config, document.path)
  if (!baseList) return lint({ ...reading, context: fileContext }, settings)
  const matches = matchEntries(bases!, [document])
  const homes = new Map(bases!.flatMap((base) => base.entries.map((entry): [Entry, Document] => [entry, base])))
  const placed = (entry: Entry | undefined) => (entry ? { entry, document: homes.get(entry)! } : undefined)
  const kept = new Set([...matchEntries(bases!, heads!).values(), ...matches.values()])
  const context: Context = {
    ...fileContext,
    baseList,
    inBase: new Set(document.entries.filter((entry) => !own.has(wordsOf(document, entry)))),
    baseSections: matchSections(baseList, document, matches),
    before: (entry) => placed(matches.get(entry)),
    lost: [...homes.keys()].filter((entry) => !kept.has(entry)).flatMap((entry) => placed(entry) ?? []),
  }
  return lint({ ...reading, context }, settings)
}

const ownRules: ReadonlySet<string> = new Set([
  'entry-format',
  'entry-spacing',
  'link-syntax',
  'link-label',
  'no-invisible-characters',
  'no-tracking-parameters',
  'no-deceptive-links',
  'canonical-url',
])

/** Whether a finding is about its entry alone, so that it is true as long as the entry is not rewritten. */
export function isOwn({ rule }: Finding): boolean {
  return ownRules.has(rule)
}

/** Whether a finding is about the list, wherever it is: its form names what it is about. */
export function isOfList({ rule, form }: Finding): boolean {
  return (
    ['table-of-contents', 'no-broken-targets', 'no-mojibake', 'no-empty-sections'].includes(rule) ||
    (rule === 'no-lost-entries' && form === 'lost')
  )
}

/** Whether a finding is about the list even where an entry is in its place. */
export function isNoEntrys(finding: Finding): boolean {
  return isOfList(finding) && finding.rule !== 'no-broken-targets'
}

/** What a finding is about, for comparing those of two versions. */
export function keyOf(finding: Finding): string {
  return `${finding.rule}\n${workKey(finding) ?? finding.form}`
}
