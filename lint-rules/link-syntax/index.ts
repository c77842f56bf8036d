/** Finds links that Markdown hides or garbles. It looks at the raw text, because to a parser a hidden link is no link at all. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import { linksIn } from '../../src/list/contents.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import { withoutEnd } from '../../src/list/ends.ts'
import { isLabel } from '../../src/list/entry.ts'
import { type Link, normalizeLabel } from '../../src/list/link.ts'
import type { Leaf } from '../../src/list/parse.ts'
import type { Span } from '../../src/list/span.ts'
import { listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'
import { destination, longest, nestedTarget, sameTarget, withScheme } from './destination.ts'

export type Options = { readonly placeholders: number }
/** `placeholders`: a label without a link that stands more often than this in a list is a habit of the list. */
export const options: Schema<Options> = lazily(() => z.strictObject({ placeholders: z.int().min(0).default(3) }))

/** Warn where a link is written so that readers do not get it. */
const linkSyntax: Plugin<[unknown?], Root> = listRule('link-syntax', options, check)
export default linkSyntax

function* check(list: Document, { placeholders }: Options): Generator<Problem> {
  const left = new Map<string, Problem[]>()
  for (const block of list.blocks)
    for (const leaf of leavesOf(block)) {
      const raw = blankHoles(list.text, leaf)
      if (!/[[\](]|https?:/.test(raw)) continue
      const links = linksIn(list.links, leaf)
      const broken = [...hiddenLinks({ list, leaf, raw, links }), ...gaps({ list, leaf, raw, links }), ...openReferences(list, leaf, raw)]
      yield* broken
      for (const link of links) if (link.kind === 'inline' && !overlaps(link, broken)) yield* destination(list, link)
      if (block.kind !== 'heading')
        for (const problem of leftOver({ list, leaf, raw, links })) {
          if (overlaps(problem.at, broken)) continue
          const same = left.get(problem.form!) ?? []
          left.set(problem.form!, [...same, problem])
        }
    }
  for (const same of left.values()) if (same.length <= placeholders) yield* same
}

type Place = { readonly list: Document; readonly leaf: Leaf; readonly raw: string; readonly links: readonly Link[] }

/** The leaf with code, comments and escapes blanked out, as long as before. */
function blankHoles(text: string, leaf: Leaf): string {
  let raw = text.slice(leaf.start, leaf.end)
  for (const hole of leaf.holes)
    if (hole.kind === 'code' || hole.kind === 'comment' || hole.kind === 'escape')
      raw = raw.slice(0, hole.start - leaf.start) + ' '.repeat(hole.end - hole.start) + raw.slice(hole.end - leaf.start)
  return raw
}

function overlaps(span: Span, broken: readonly Problem[]): boolean {
  return broken.some(({ at }) => span.start < at.end && at.start < span.end)
}

const nested = /^\]\([ \t]*\[([^\][]*)\]\([ \t]*(?:((?:[^\s()]|\([^\s()]*\))+)[ \t]*)?\)(?:[ \t]*\))?/
const blankInside = /^\]\(\s*(https?:\/\/[^\s()<>]+[ \t][^()<>\n]*)\)/i
const unclosed = /^\]\(\s*((?:https?:\/\/|www\.)[^\s()<>[\]]+(?:\([^\s()]*\)[^\s()<>[\]]*)*)(?=\s|$)/i
const looksLikeTarget = /^\]\(\s*<?(?:https?:|www\.|#|\.{0,2}\/|[\w-]+\.[a-z]{2,}\/)/i

/** `](` that ends no link although a target follows. */
function* hiddenLinks({ list, leaf, raw, links }: Place): Generator<Problem> {
  const ends = new Set(links.filter((link) => link.kind === 'inline').map((link) => link.text.end - leaf.start))
  for (let at = raw.indexOf(']('); at >= 0; at = raw.indexOf('](', at + 1)) {
    if (ends.has(at) || links.some((link) => link.target.start <= leaf.start + at && leaf.start + at < link.target.end)) continue
    const rest = raw.slice(at, at + longest)
    const open = openingOf(raw, at)
    const start = leaf.start + (open < 0 ? at : open)
    const label = open < 0 ? '' : list.text.slice(start, leaf.start + at + 1)
    const make = (length: number, message: string, form: string, correct?: string): Problem => {
      const at_ = { start, end: leaf.start + at + length }
      return { message, at: at_, form, severity: 'error', ...(correct === undefined ? {} : { fix: [{ ...at_, text: correct }] }) }
    }
    const inner = nested.exec(rest)
    if (inner) {
      const [whole, text, url] = inner as unknown as [string, string, string]
      yield nestedTarget({ at: { start, end: leaf.start + at + whole.length }, label, text, url })
      at += whole.length - 1
      continue
    }
    const outer = outerOf(raw, at, links, leaf.start)
    if (outer && looksLikeTarget.test(rest)) {
      yield* hiddenByInner({ list, rest, start, at: leaf.start + at, outer })
      continue
    }
    const blank = blankInside.exec(rest)
    if (blank && !/\s["'(]/.test(blank[1]!)) {
      yield make(
        blank[0].length,
        "Unexpected blank inside a link's target, expected none: Markdown shows the brackets instead of a link",
        'blank in target',
      )
      continue
    }
    const open_ = unclosed.exec(rest)
    if (open_ && label && !rest.slice(open_[0].length).split('\n')[0]!.includes(')')) {
      const written = withoutEnd(open_[1]!, /[.,;]/)
      const correct = `${label}(${withScheme(written)})`
      yield make(
        rest.indexOf(written) + written.length,
        `Unexpected link without its closing parenthesis, expected \`${correct}\``,
        'unclosed',
        correct,
      )
    } else if (looksLikeTarget.test(rest)) {
      const end = /^\]\([^\s)]*\)?/.exec(rest)![0].length
      yield make(
        end,
        open < 0
          ? 'Unexpected `](` without its opening bracket, expected `[text](target)`'
          : 'Unexpected link that Markdown does not read, expected `[text](target)`',
        'unread',
      )
    }
  }
}

/** The `[` that belongs to the `]` at an offset; -1 where there is none on its line. */
function openingOf(raw: string, close: number): number {
  let depth = 0
  for (let at = close - 1; at >= 0 && close - at < longest && raw[at] !== '\n'; at--) {
    if (raw[at] === ']') depth++
    else if (raw[at] === '[' && depth-- === 0) return raw[at - 1] === '!' ? at - 1 : at
  }
  return -1
}

/** The link that stands in the text of the hidden one: `[[a](u)](v)`. */
function outerOf(raw: string, close: number, links: readonly Link[], base: number): Link | undefined {
  const open = openingOf(raw, close)
  if (open < 0) return undefined
  return links.find((link) => !link.image && link.start - base > open && link.end - base <= close && link.kind === 'inline')
}

type Hidden = { readonly list: Document; readonly rest: string; readonly start: number; readonly at: number; readonly outer: Link }

/** `start` is where the text of the hidden link opens, `at` where it closes. */
function* hiddenByInner({ list, rest, start, at, outer }: Hidden): Generator<Problem> {
  const target = /^\]\(\s*(?:((?:[^\s()]|\([^\s()]*\))+)\s*)?\)/.exec(rest)
  const place = { start, end: at + (target?.[0].length ?? 2) }
  const inner = list.text.slice(outer.start, outer.end)
  const url = target?.[1] ?? ''
  const isOne = sameTarget(url, outer.url)
  const expected = isOne ? `expected \`${inner}\`` : url ? `expected one target: \`${outer.url}\` or \`${url}\`` : 'expected one link'
  yield {
    message: `Unexpected link inside the text of another link, ${expected}`,
    at: place,
    form: 'nested',
    severity: 'error',
    ...(isOne ? { fix: [{ ...place, text: inner }] } : {}),
  }
}

/** `[x] (u)` and `(x)[u]`. */
function* gaps({ list, leaf, raw, links }: Place): Generator<Problem> {
  for (const match of raw.matchAll(/\]([ \t]+)\(\s*((?:https?:\/\/|www\.)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\s*\)/gi)) {
    const open = openingOf(raw, match.index)
    const before = leaf.start + match.index + 1
    if (
      open < 0 ||
      links.some((link) => link.end === before || (link.kind !== 'bare' && link.start <= leaf.start + open && link.end >= before))
    )
      continue
    const label = list.text.slice(leaf.start + open, before)
    if (label === '[]' || (open === 0 && /^\[[ xX]\]$/.test(label))) continue
    const target = `(${withScheme(match[2]!)})`
    const at = { start: leaf.start + open, end: leaf.start + match.index + match[0].length }
    yield {
      message: `Unexpected blank between a link's text and its target, expected \`${label}${target}\``,
      at,
      form: 'gap',
      severity: 'error',
      fix: [{ start: before, end: leaf.start + match.index + match[0].length, text: target }],
    }
  }
  for (const match of raw.matchAll(/\(([^()[\]\n]+)\)\[(https?:\/\/[^\s[\]]+)\]/gi)) {
    const start = leaf.start + match.index
    const at = { start, end: start + match[0].length }
    const correct = `[${list.text.slice(start + 1, start + 1 + match[1]!.length)}](${match[2]})`
    yield {
      message: `Unexpected parentheses and brackets of a link in reverse, expected \`${correct}\``,
      at,
      form: 'reversed',
      severity: 'error',
      fix: [{ ...at, text: correct }],
    }
  }
}

/** `[text][label` at the end of a line, where the label is one of the document's. */
function* openReferences(list: Document, leaf: Leaf, raw: string): Generator<Problem> {
  for (const match of raw.matchAll(/\]\[([^[\]\n]{1,80})$/gm)) {
    const open = openingOf(raw, match.index)
    const label = normalizeLabel(match[1]!)
    const isDefined = list.blocks.some(
      (block) => block.kind === 'definition' && normalizeLabel(list.text.slice(block.label.start, block.label.end)) === label,
    )
    if (open < 0 || !isDefined) continue
    const end = leaf.start + match.index + match[0].trimEnd().length
    yield {
      message: `Unexpected end of \`[${match[1]!.trim()}\`, expected a closing bracket`,
      at: { start: leaf.start + open, end },
      form: 'unclosed reference',
      severity: 'error',
      fix: [{ start: end, end, text: ']' }],
    }
  }
}

/** A label such as `[paper]` or `[[code]]` whose link was never filled in. */
function* leftOver({ list, leaf, raw, links }: Place): Generator<Problem> {
  for (const match of raw.matchAll(/(?<![\]\w!])(\[{1,2})([A-Za-z][A-Za-z ]{1,20})(\]{1,2})(?![\]([:])/g)) {
    const [whole, open, label, close] = match as unknown as [string, string, string, string]
    const start = leaf.start + match.index
    if (open.length !== close.length || !isLabel(label) || links.some((link) => link.start < start + whole.length && start < link.end))
      continue
    if (
      links.length === 0 ||
      /^(?:pdf|video|article|book|website|api|slides|post|blog|talk|tutorial|html|docs?|report|official)$/i.test(label)
    )
      continue
    yield {
      message: `Unexpected label \`${whole}\` without a link, expected \`${whole}(address)\` or nothing`,
      at: { start, end: start + whole.length },
      form: `label ${label.toLowerCase()}`,
      severity: 'warning',
    }
  }
  void list
}
