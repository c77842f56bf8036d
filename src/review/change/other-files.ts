/** Works in the other changed files of one list: what a proposal adds to one of them may be in another. */
import type { Listed, Reading } from '../../../lint-rules/list-rule.ts'
import type { Entry } from '../../list/entry.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { worksOf } from '../../list/works/duplicates.ts'

/** The works of the other changed files of one list; of two files that gain the same work, the one whose name comes first has it. */
export function worksInOtherFiles(
  path: string,
  files: readonly { readonly path: string; readonly reading: Reading }[],
  { groupOf, inBase }: { groupOf: (path: string) => number | undefined; inBase: ReadonlySet<Entry> },
): Map<string, Listed> | undefined {
  const group = groupOf(path)
  const others = group === undefined ? [] : files.filter((other) => other.path !== path && groupOf(other.path) === group)
  if (others.length === 0) return undefined
  const works = new Map<string, Listed>()
  for (const { path: other, reading } of others)
    for (const [key, entry] of worksOf(reading.document)) {
      const isInBase = inBase.has(entry)
      if (!works.has(key) || (isInBase && !works.get(key)!.isInBase))
        works.set(key, { path: other, place: positionOf(reading.document.lines, entry.place), isInBase })
    }
  return works
}
