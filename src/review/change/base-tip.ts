/** Works that the base branch added since the pull request was branched off: an entry of the same work is a repeat, although neither text alone shows it. */
import { helpUrl } from '../../../lint-rules/list-rule.ts'
import type { Finding } from '../../finding.ts'
import type { RuleSettings } from '../../lint.ts'
import type { Document } from '../../list/document.ts'
import type { Entry } from '../../list/entry.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { titleKey, workOf } from '../../list/works/duplicates.ts'
import { matchEntries } from './match-entries.ts'
import type { ReviewedFile } from './reviewed.ts'

/** The newest text of the base branch, and what it was where the proposal left it. */
export type Tip = { readonly tip: Document; readonly before: Document | undefined }

type AddedToBase = { readonly entry: Entry; readonly document: Document }

/** The entries that the base branch added since then. */
export function addedSince(tips: readonly Tip[]): AddedToBase[] {
  return tips.flatMap(({ tip, before }) => {
    const known = matchEntries(before ? [before] : [], [tip])
    return tip.entries.filter((entry) => entry.depth === 0 && !known.has(entry)).map((entry) => ({ entry, document: tip }))
  })
}

/** A finding for each entry that the proposal adds and the base branch has added too; an error only in the same section under the same name. */
export function repeatsOf(
  file: ReviewedFile,
  { addedToBase, isAdded, settings }: { addedToBase: readonly AddedToBase[]; isAdded: (entry: Entry) => boolean; settings: RuleSettings },
): Finding[] {
  const [level, options] = settings['no-duplicate-entries'] ?? ['on']
  const accepted = (options as { accept?: readonly string[] } | undefined)?.accept ?? []
  if (level === 'off' || addedToBase.length === 0) return []
  const { document } = file.reading
  const works = new Map(addedToBase.map((one) => [workOf(one.entry), one]))
  return document.entries.flatMap((entry): Finding[] => {
    const work = entry.depth === 0 && isAdded(entry) ? workOf(entry) : undefined
    const other = work === undefined || accepted.includes(work) ? undefined : works.get(work)
    if (!other || file.findings.some(({ form }) => form.endsWith(` ${work}`))) return []
    const section = (list: Document, one: Entry): string => list.sections[one.section]!.title
    const isSame =
      section(document, entry) === section(other.document, other.entry) && titleKey(entry.title) === titleKey(other.entry.title)
    const place = (list: Document, one: Entry) => positionOf(list.lines, one.place)
    return [
      {
        rule: 'no-duplicate-entries',
        severity: isSame ? 'error' : 'info',
        path: file.path,
        place: place(document, entry),
        message: `Unexpected second entry for \`${entry.title}\`, which was added to the base branch since then, expected one`,
        url: helpUrl('no-duplicate-entries'),
        form: `meanwhile ${work}`,
        introduced: true,
        related: [{ message: 'Entry of the base branch', path: other.document.path, place: place(other.document, other.entry) }],
      },
    ]
  })
}
