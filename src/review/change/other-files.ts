/** Works in the other files of one list: what a proposal adds to one of them may be in another. */
import type { Listed, Reading } from '../../../lint-rules/list-rule.ts'
import type { Entry } from '../../list/entry.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { perDocument } from '../../list/per-document.ts'
import { worksOf } from '../../list/works/duplicates.ts'

type File = { readonly path: string; readonly reading: Reading }
type Known = {
  readonly groupOf: (path: string) => number | undefined
  /** Whether an entry was there before the change; those of files that it does not touch were. */
  readonly isOld: (entry: Entry) => boolean
}

/** Two files mirror each other, as an index and its details do, where they shared so many works before, and this share of those of the smaller one. */
const fewestShared = 5
const leastShare = 0.7

const worksIn = perDocument(worksOf)

/** The works of the other files of one list, mirrors left out; of two files that gain the same work, the one whose name comes first has it. */
export function worksInOtherFiles(path: string, files: readonly File[], { groupOf, isOld }: Known): Map<string, Listed> | undefined {
  const group = groupOf(path)
  const others = group === undefined ? [] : files.filter((other) => other.path !== path && groupOf(other.path) === group)
  if (others.length === 0) return undefined
  const own = files.find((file) => file.path === path)
  const old = new Set(own ? [...worksIn(own.reading.document)].flatMap(([key, entry]) => (isOld(entry) ? [key] : [])) : [])
  const works = new Map<string, Listed>()
  for (const { path: other, reading } of others) {
    const theirs = worksIn(reading.document)
    const shared = [...theirs].filter(([key, entry]) => old.has(key) && isOld(entry)).length
    if (shared >= fewestShared && shared >= leastShare * Math.min(old.size, theirs.size)) continue
    for (const [key, entry] of theirs) {
      const isInBase = isOld(entry)
      if (!works.has(key) || (isInBase && !works.get(key)!.isInBase))
        works.set(key, { path: other, title: entry.title, place: positionOf(reading.document.lines, entry.place), isInBase })
    }
  }
  return works
}
