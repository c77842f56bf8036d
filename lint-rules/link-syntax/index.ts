/** Finds links that Markdown hides or garbles. It reads the raw text, because a parser does not see a hidden link at all. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, hiddenSeverity, listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'
import { destination, htmlDestination } from './destination.ts'
import { gaps, openReferences } from './gaps.ts'
import { halfLinks } from './half-links.ts'
import { hiddenLinks } from './hidden.ts'
import { html } from './html.ts'
import { leftOver } from './left-over.ts'
import { otherBrackets } from './other-brackets.ts'
import { openingsOf, type Place, withoutHoles } from './place.ts'
import { placeholder } from './placeholder.ts'

export type Options = { readonly placeholders: number }
/** `placeholders`: a label without a link that a list has more often than this is a habit of the list. */
export const options: Schema<Options> = lazily(() => z.strictObject({ placeholders: z.int().min(0).default(3) }))

/** Warn where a link is written so that readers do not get it. */
const linkSyntax: Plugin<[unknown?], Root> = listRule('link-syntax', options, check)
export default linkSyntax

function* check(list: Document, { placeholders }: Options, context: Context): Generator<Problem> {
  const severity = hiddenSeverity(list, context)
  const left = new Map<string, Problem[]>()
  for (const block of list.blocks)
    for (const leaf of leavesOf(block)) {
      const raw = withoutHoles(list.text, leaf)
      if (!/[[\](]|https?:/.test(raw)) continue
      const links = linksIn(list.links, leaf)
      const place: Place = { list, leaf, raw, links, openingOf: openingsOf(raw) }
      const bracketed = [...otherBrackets(place)].flatMap(({ kind, problem }) =>
        (habitsOf(context.baseList ?? list).get(kind) ?? 0) > placeholders ? [] : [{ ...problem, severity } as const],
      )
      const known = coverOf(bracketed.map(({ at }) => at))
      const hidden = [...hiddenLinks(place), ...gaps(place), ...halfLinks(place), ...openReferences(place)]
      const broken = [...bracketed, ...hidden.filter(({ at }) => !known.overlaps(at))]
      yield* broken
      const reported = coverOf(broken.map(({ at }) => at))
      for (const link of links) {
        if (link.kind !== 'inline' || reported.overlaps(link)) continue
        yield* destination(list, link)
        if (block.kind === 'item' || block.kind === 'row') add(left, placeholder(list, link))
      }
      if (block.kind !== 'heading')
        for (const problem of leftOver(place)) {
          if (!reported.overlaps(problem.at)) add(left, problem)
        }
    }
  yield* html(list, severity)
  for (const link of list.links) if (link.kind === 'html' && !link.image) yield* htmlDestination(list, link)
  for (const same of left.values()) if (same.length <= placeholders) yield* same
}

function add(left: Map<string, Problem[]>, problem: Problem | undefined): void {
  if (!problem) return
  const same = left.get(problem.form!)
  if (same) same.push(problem)
  else left.set(problem.form!, [problem])
}

/** How often a list has each kind of brackets around links. Square ones with a full-width target are never meant: the address runs on into the words. */
const habitsOf = perDocument((list) => {
  const counts = new Map<string, number>()
  for (const block of list.blocks)
    for (const leaf of leavesOf(block)) {
      const raw = withoutHoles(list.text, leaf)
      for (const { kind } of otherBrackets({ list, leaf, raw, links: linksIn(list.links, leaf) }))
        if (!/^\[\]:?[（(]/.test(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  return counts
})
