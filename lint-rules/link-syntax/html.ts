/** HTML that takes something from readers: Markdown that stands in it unread, tags that are never closed, and links without a target. */
import { distance } from 'fastest-levenshtein'
import type { Edit, Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import type { Block } from '../../src/list/markdown/blocks.ts'
import { readTags, type Tag } from '../../src/list/markdown/html.ts'
import { leafTags } from '../../src/list/markdown/link.ts'
import { perDocument } from '../../src/list/per-document.ts'

type Severity = NonNullable<Problem['severity']>

export function* html(list: Document, severity: Severity): Generator<Problem> {
  if (!/<(?:a|details|summary|table)[\s>]/i.test(list.text)) return
  let isGarbled = false
  for (const { block, tags } of tagsIn(list)) {
    for (const problem of openQuotes(list, block, severity)) {
      isGarbled = true
      yield problem
    }
    if (block.kind === 'html') yield* unread(list, block, severity)
    for (const [index, tag] of tags.entries()) yield* anchor(list, tag, { next: tags[index + 1], block, severity })
  }
  if (!isGarbled) yield* unclosed(list, severity)
}

/** Targets in HTML whose quotation mark is not closed before the tag is. A tag of them takes in what follows, so that no others are judged. */
function* openQuotes(list: Document, block: Block, severity: Severity): Generator<Problem> {
  for (const { start, end } of block.kind === 'html' ? [block] : leavesOf(block))
    for (const found of list.text.slice(start, end).matchAll(openQuote)) {
      const last = start + found.index + found[0].length
      yield {
        message: `Unexpected target without its last quotation mark, expected \`${found[1]}\` behind it: readers do not see what follows`,
        at: { start: start + found.index, end: last },
        form: 'open quotation mark',
        severity,
        fix: [{ start: last, end: last, text: found[1]! }],
      }
    }
}

const openQuote = /<a [^<>"'`]{0,200}href=(["'])https?:[^"'<>\s`]{1,2000}(?=>)/gi

const tagsIn = perDocument((list) =>
  list.blocks.map((block) => ({
    block,
    tags:
      block.kind === 'html'
        ? readTags(list.text, block)
        : leavesOf(block).flatMap((leaf) => (leaf.holes.length > 0 ? leafTags(list.text, leaf) : [])),
  })),
)

/** An item of Markdown right below a line of HTML: until an empty line, nothing is read as Markdown. */
function* unread(list: Document, block: Block, severity: Severity): Generator<Problem> {
  const raw = list.text.slice(block.start, block.end)
  if (/<(?:pre|script|style|textarea|!--)/i.test(raw)) return
  const found = markdownLine.exec(raw)
  if (!found) {
    yield* unreadLink(block, raw, severity)
    return
  }
  const start = block.start + found.index + 1
  yield {
    message: 'Unexpected Markdown right below HTML, expected an empty line between them: readers see it as it is written',
    at: { start, end: start + found[0].length - 1 },
    form: 'unread markdown',
    severity,
    fix: [{ start, end: start, text: list.text[start - 2] === '\r' ? '\r\n' : '\n' }],
  }
}

const markdownLine = /\n[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\*\*)?\[[^\][\n]{1,300}\]\([^()\s]{1,2000}\)[^\n]*/

/** A link of Markdown between tags. */
function* unreadLink(block: Block, raw: string, severity: Severity): Generator<Problem> {
  const found = markdownLink.exec(raw)
  if (!found || /<code/i.test(raw)) return
  const at = { start: block.start + found.index, end: block.start + found.index + found[0].length }
  const correct = `<a href="${found[2]}">${found[1]}</a>`
  yield {
    message: `Unexpected Markdown between tags of HTML, expected \`${correct}\`: readers see it as it is written`,
    at,
    form: 'unread link',
    severity,
    ...(/[*_`"]/.test(found[0]) ? {} : { fix: [{ ...at, text: correct }] }),
  }
}

const markdownLink = /(?<![!\]"'=])\[([^\][\n<>]{1,300})\]\((https?:\/\/[^()\s<>]{1,2000})\)/

/** What a link in HTML lacks: its end, or the word `href`. */
function* anchor(
  list: Document,
  tag: Tag,
  { next, block, severity }: { readonly next: Tag | undefined; readonly block: Block; readonly severity: Severity },
): Generator<Problem> {
  if (tag.kind !== 'open' || tag.name !== 'a') return
  const { href, id, name } = tag.attributes
  const at = { start: tag.start, end: tag.end }
  if (!href && !id && !name) {
    const [meant] = Object.entries(tag.attributes).filter(([word, { value }]) => /^https?:\/\//i.test(value) && distance(word, 'href') <= 2)
    if (!meant) return
    yield {
      message: `Unexpected \`${meant[0]}\`, expected \`href\`: nobody can follow the link`,
      at,
      form: 'no href',
      severity,
    }
    return
  }
  if (!href || list.text[tag.end - 2] === '/') return
  const ends = next?.kind === 'close' && cellEnds.has(next.name)
  const opens = next?.kind === 'open' && (next.name === 'a' || cellEnds.has(next.name))
  if (next && !ends && !opens) return
  const words = list.text.slice(tag.end, next?.start ?? block.end)
  const last = ends ? tag.end + words.trimEnd().length : undefined
  const fix: Edit[] = last === undefined || words.trim() === '' || words.includes('\n') ? [] : [{ start: last, end: last, text: '</a>' }]
  yield {
    message: 'Unexpected link in HTML that does not end, expected `</a>` behind its words: all that follows becomes part of it',
    at,
    form: 'open link',
    severity,
    ...(fix.length > 0 ? { fix } : {}),
  }
}

/** Where a cell, row or item ends or begins, no link is open. */
const cellEnds: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'li', 'table', 'ul'])

/** Folded parts, their titles and tables without an end, or with one too many. */
function* unclosed(list: Document, severity: Severity): Generator<Problem> {
  for (const name of ['details', 'summary', 'table']) {
    const open: Tag[] = []
    const extra: Tag[] = []
    for (const { tags } of tagsIn(list))
      for (const tag of tags) {
        if (tag.name !== name) continue
        if (tag.kind === 'open') open.push(tag)
        else if (!open.pop()) extra.push(tag)
      }
    for (const { start, end } of open)
      yield {
        message: `Unexpected \`<${name}>\` without an end, expected \`</${name}>\`: ${swallows[name]}`,
        at: { start, end },
        form: `open ${name}`,
        severity,
      }
    for (const { start, end } of extra)
      yield {
        message: `Unexpected \`</${name}>\` without a beginning, expected \`<${name}>\` before it`,
        at: { start, end },
        form: `extra ${name}`,
        severity,
      }
  }
}

const swallows: Readonly<Record<string, string>> = {
  details: 'all that follows is folded away with it',
  summary: 'all that follows becomes its title',
  table: 'all that follows may become part of it',
}
