/** Finds lines of the contents that lead nowhere and headings without a line, and fixes both in the maintainer's own style. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import type { Contents, ContentsLine } from '../../src/list/contents.ts'
import { type Document, resolveAnchor, sectionOf } from '../../src/list/document.ts'
import { labelOf } from '../../src/list/entry.ts'
import { decodeAnchor } from '../../src/list/markdown/anchors.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { type Context, listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'
import { renamedIn } from '../renamed.ts'
import { bare, deadLine } from './dead.ts'
import { missingLines } from './missing.ts'
import { nearestAmong } from './nearest.ts'
import { nesting } from './nesting.ts'
import { meantAmong } from './same-name.ts'

export type Options = { readonly exclude: readonly string[]; readonly depth?: readonly [number, number] | undefined }
/** `exclude`: headings that never belong in the contents; `depth`: the first and last level that do, learned where absent. */
export const options: Schema<Options> = lazily(() =>
  z.strictObject({
    exclude: z.array(z.string()).default([]),
    depth: z.tuple([z.int().min(1).max(6), z.int().min(1).max(6)]).optional(),
  }),
)

/** Warn where the contents and the headings differ. */
const tableOfContents: Plugin<[unknown?], Root> = listRule('table-of-contents', options, check)
export default tableOfContents

function* check(list: Document, { exclude, depth }: Options, context: Context): Generator<Problem> {
  const linked = new Set<number>()
  const lines = list.contents.flatMap((contents) => contents.lines)
  for (const line of lines) linked.add(sectionOf(list, resolveAnchor(list, line.hash) ?? '') ?? 0)
  const names = list.sections.map(({ title }) => bare(title))
  const byName = Map.groupBy(names.keys(), (index) => names[index]!)
  const fixed = new Map<ContentsLine, number>()
  const known = {
    linked,
    names,
    byName,
    nearest: nearestAmong({ sections: list.sections, names, linked }),
    renamed: renamedIn(list, context),
    meantOf: meantAmong(list, list.contents, { fixed, names, byName, context }),
    isNoFile: (name: string) => context.exists?.(name) !== true,
  }
  for (const contents of list.contents)
    for (const line of contents.lines)
      for (const problem of deadLine(list, line, { contents, ...known })) {
        yield problem
        const to = problem.fix && sectionOf(list, decodeAnchor(/#[^#]*$/.exec(problem.fix.at(-1)!.text)?.[0] ?? ''))
        if (!to) continue
        linked.add(to)
        fixed.set(line, to)
      }
  for (const contents of list.contents) {
    linkedByName(list, contents, linked)
    yield* nesting(list, contents, context.baseList !== undefined)
  }
  const main = list.contents.toSorted((a, b) => b.lines.length - a.lines.length)[0]
  if (main) yield* missingLines(list, { contents: main, linked, fixed, exclude, depth, had: hadLines(context) })
}

/** Headings that the contents of the base lead to, by what they are now. */
function hadLines({ baseList, baseSections }: Context): Set<number> {
  const before = new Set(
    baseList?.contents.flatMap(({ lines }) => lines.map(({ hash }) => sectionOf(baseList, resolveAnchor(baseList, hash) ?? ''))),
  )
  return new Set([...(baseSections ?? [])].flatMap(([now, old]) => (before.has(old) ? [now] : [])))
}

/** Sections that moved to a file of their own keep their line: it has the heading's words and leads elsewhere. */
function linkedByName(list: Document, contents: Contents, linked: Set<number>): void {
  const own = new Set(contents.lines.map(({ link }) => link))
  const elsewhere = linksIn(list.links, contents).filter((link) => !link.image && !own.has(link))
  const names = new Set(elsewhere.map((link) => bare(labelOf(list.text, link))))
  if (names.size === 0) return
  for (const [index, section] of list.sections.entries()) if (names.has(bare(section.title))) linked.add(index)
}
