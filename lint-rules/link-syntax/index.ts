/** Finds links that Markdown hides or garbles. It reads the raw text, because a parser does not see a hidden link at all. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import { isLabel } from '../../src/list/entry.ts'
import type { Leaf } from '../../src/list/markdown/blocks.ts'
import { type Cover, coverOf } from '../../src/list/markdown/cover.ts'
import { type Link, linksIn, normalizeLabel } from '../../src/list/markdown/link.ts'
import { firstAt } from '../../src/list/markdown/span.ts'
import { withoutEnd } from '../../src/list/markdown/without-end.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, listRule } from '../list-rule.ts'
import { lazily, type Schema } from '../options.ts'
import { destination, longest, nestedTarget, sameTarget, withScheme } from './destination.ts'
import { otherBrackets } from './other-brackets.ts'
import { placeholder } from './placeholder.ts'

export type Options = { readonly placeholders: number }
/** `placeholders`: a label without a link that a list has more often than this is a habit of the list. */
export const options: Schema<Options> = lazily(() => z.strictObject({ placeholders: z.int().min(0).default(3) }))

/** Warn where a link is written so that readers do not get it. */
const linkSyntax: Plugin<[unknown?], Root> = listRule('link-syntax', options, check)
export default linkSyntax

function* check(list: Document, { placeholders }: Options, { baseList = list }: Context): Generator<Problem> {
  const left = new Map<string, Problem[]>()
  for (const block of list.blocks)
    for (const leaf of leavesOf(block)) {
      const raw = blankHoles(list.text, leaf)
      if (!/[[\](]|https?:/.test(raw)) continue
      const links = linksIn(list.links, leaf)
      const place: Place = { list, leaf, raw, links, openingOf: openingsOf(raw) }
      const severity = baseList === list ? 'warning' : 'error'
      const bracketed = [...otherBrackets(place)].flatMap(({ kind, problem }) =>
        (habitsOf(baseList).get(kind) ?? 0) > placeholders ? [] : [{ ...problem, severity } as const],
      )
      const known = coverOf(bracketed.map(({ at }) => at))
      const hidden = [...hiddenLinks(place), ...gaps(place), ...openReferences(place)]
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
      const raw = blankHoles(list.text, leaf)
      for (const { kind } of otherBrackets({ list, leaf, raw, links: linksIn(list.links, leaf) }))
        if (!/^\[\]:?[（(]/.test(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  return counts
})

type Place = {
  readonly list: Document
  readonly leaf: Leaf
  readonly raw: string
  readonly links: readonly Link[]
  /** Where the bracket opens that closes at an index; -1 where none does. */
  readonly openingOf: (close: number) => number
}

/** The leaf with code, comments and escapes blanked out, as long as before. */
function blankHoles(text: string, leaf: Leaf): string {
  const parts: string[] = []
  let at = leaf.start
  for (const hole of leaf.holes) {
    if (hole.start < at || (hole.kind !== 'code' && hole.kind !== 'comment' && hole.kind !== 'escape')) continue
    parts.push(text.slice(at, hole.start), ' '.repeat(hole.end - hole.start))
    at = hole.end
  }
  return parts.length === 0 ? text.slice(leaf.start, leaf.end) : parts.join('') + text.slice(at, leaf.end)
}

/** Finds for a `]` that has one on its line where its `[` is, or the `!` of an image before it; -1 for others. The text is read when it is first asked. */
function openingsOf(raw: string): (close: number) => number {
  let known: ReadonlyMap<number, number> | undefined
  return (close) => {
    known ??= readOpenings(raw)
    return known.get(close) ?? -1
  }
}

function readOpenings(raw: string): Map<number, number> {
  const found = new Map<number, number>()
  let open: number[] = []
  for (const { 0: mark, index } of raw.matchAll(/[[\]\n]/g)) {
    if (mark === '\n') open = []
    else if (mark === '[') open.push(index)
    else {
      const at = open.pop()
      if (at !== undefined && index - at < longest) found.set(index, raw[at - 1] === '!' ? at - 1 : at)
    }
  }
  return found
}

const nested = /^\]\([ \t]*\[([^\][]*)\]\([ \t]*(?:((?:[^\s()]|\([^\s()]*\))+)[ \t]*)?\)(?:[ \t]*\))?/
const spaceInside = /^\]\(\s*(https?:\/\/[^\s()<>]+[ \t][^()<>\n]*)\)/i
const unclosed = /^\]\(\s*((?:https?:\/\/|www\.)[^\s()<>[\]]+(?:\([^\s()]*\)[^\s()<>[\]]*)*)(?=\s|$)/i
const looksLikeTarget = /^\]\(\s*<?(?:https?:|www\.|#|\.{0,2}\/|[\w-]+\.[a-z]{2,}\/)/i

/** `](` that ends no link although a target follows. */
function* hiddenLinks({ list, leaf, raw, links, openingOf }: Place): Generator<Problem> {
  const inline = links.filter((link) => link.kind === 'inline')
  const ends = new Set(inline.map((link) => link.text.end - leaf.start))
  let targets: Cover | undefined
  let shown: readonly Link[] | undefined
  for (let at = raw.indexOf(']('); at >= 0; at = raw.indexOf('](', at + 1)) {
    if (ends.has(at)) continue
    targets ??= coverOf(links.map(({ target }) => target))
    if (targets.holds({ start: leaf.start + at, end: leaf.start + at + 1 })) continue
    shown ??= inline.filter(({ image }) => !image)
    const rest = raw.slice(at, at + longest)
    const open = openingOf(at)
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
    const outer = open < 0 ? undefined : outerOf(shown, leaf.start + open, leaf.start + at)
    if (outer && looksLikeTarget.test(rest)) {
      yield* hiddenByInner({ list, rest, start, at: leaf.start + at, outer })
      continue
    }
    const blank = spaceInside.exec(rest)
    if (blank && !/\s["'(]/.test(blank[1]!)) {
      yield make(
        blank[0].length,
        "Unexpected space inside a link's target, expected none: Markdown shows the brackets instead of a link",
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

/** The link in the text of the hidden one: `[[a](u)](v)`. Links hold no links, so the first of them ends first. */
function outerOf(links: readonly Link[], open: number, close: number): Link | undefined {
  const first = links[firstAt(links, open + 1)]
  return first && first.end <= close ? first : undefined
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
function* gaps({ list, leaf, raw, links, openingOf }: Place): Generator<Problem> {
  let ends: ReadonlySet<number> | undefined
  let written: Cover | undefined
  for (const match of raw.matchAll(/\]([ \t]+)\(\s*((?:https?:\/\/|www\.)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\s*\)/gi)) {
    const open = openingOf(match.index)
    const before = leaf.start + match.index + 1
    ends ??= new Set(links.map(({ end }) => end))
    written ??= coverOf(links.filter(({ kind }) => kind !== 'bare'))
    if (open < 0 || ends.has(before) || written.holds({ start: leaf.start + open, end: before })) continue
    const label = list.text.slice(leaf.start + open, before)
    if (label === '[]' || (open === 0 && /^\[[ xX]\]$/.test(label))) continue
    const target = `(${withScheme(match[2]!)})`
    const at = { start: leaf.start + open, end: leaf.start + match.index + match[0].length }
    yield {
      message: `Unexpected space between a link's text and its target, expected \`${label}${target}\``,
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
function* openReferences({ list, leaf, raw, openingOf }: Place): Generator<Problem> {
  for (const match of raw.matchAll(/\]\[([^[\]\n]{1,80})$/gm)) {
    const open = openingOf(match.index)
    if (open < 0 || !labelsOf(list).has(normalizeLabel(match[1]!))) continue
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

/** The labels that the document defines. */
const labelsOf = perDocument(
  ({ text, blocks }) =>
    new Set(
      blocks.flatMap((block) => (block.kind === 'definition' ? [normalizeLabel(text.slice(block.label.start, block.label.end))] : [])),
    ),
)

/** A label such as `[paper]` or `[[code]]` whose link was never filled in. */
function* leftOver({ leaf, raw, links }: Place): Generator<Problem> {
  let linked: Cover | undefined
  for (const match of raw.matchAll(/(?<![\]\w!])(\[{1,2})([A-Za-z][A-Za-z ]{1,20})(\]{1,2})(?![\]([:])/g)) {
    const [whole, open, label, close] = match as unknown as [string, string, string, string]
    const start = leaf.start + match.index
    if (open.length !== close.length || !isLabel(label)) continue
    if (opensDescription(raw, match.index, match.index + whole.length)) continue
    linked ??= coverOf(links)
    if (linked.overlaps({ start, end: start + whole.length })) continue
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
}

/** Whether a label is between a separator and words, as the tag of a description is: `[x](u) - [PyTorch] Does it`. */
function opensDescription(raw: string, start: number, end: number): boolean {
  return /(?:[-–—:：|.])[ \t]*$/.test(raw.slice(Math.max(0, start - 8), start)) && /^[ \t]+[\p{L}\p{N}]/u.test(raw.slice(end, end + 8))
}
