/** Finds spaces that are missing, doubled or left over in entries, and bullets that differ from the list's own. Tables are never re-padded. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Edit, Problem } from '../../src/finding.ts'
import { type Document, itemAt } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { type Norm, prevailing } from '../../src/list/format/norm.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { linksIn } from '../../src/list/markdown/link.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { withoutEnd } from '../../src/list/markdown/without-end.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { type Context, listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { doubledBullets } from './doubled-bullets.ts'
import { gluedItems } from './glued-items.ts'
import { indentation } from './indentation.ts'
import { lostBullets, lostHeadings } from './lost-bullets.ts'
import { lostLines } from './lost-lines.ts'
import { numbers } from './numbers.ts'
import { oddIndentation } from './odd-indentation.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where the spaces of an entry differ from what Markdown or the list needs. */
const entrySpacing: Plugin<[unknown?], Root> = listRule('entry-spacing', options, check)
export default entrySpacing

function* check(list: Document, _options: Options, context: Context): Generator<Problem> {
  const { baseList = list } = context
  yield* lostBullets(list)
  yield* lostLines(list, context)
  yield* doubledBullets(list, context)
  yield* lostHeadings(list)
  yield* indentation(list, baseList)
  yield* oddIndentation(list, baseList)
  yield* gluedItems(list, context)
  yield* numbers(list, context)
  const habits = habitsOf(baseList)
  for (const entry of list.entries) {
    if (entry.container === 'table') continue
    yield* marker(list, entry, habits)
    yield* inside(list, entry, habits)
    yield* trailing(list, entry, habits)
  }
}

type Habits = {
  /** The bullet that prevails at each depth. */
  readonly bullets: readonly (Norm<string> | undefined)[]
  readonly gap: Norm<number> | undefined
  readonly isTrailing: boolean
  /** Sections that double their spaces by habit. */
  readonly doubled: ReadonlySet<string>
}

const deepest = 4
/** Fewer lines than this that double their spaces or end in one are slips, no habit. */
const fewest = 3
/** More lines than this, in a tenth of a list, are a script's or a typist's habit in all of its sections. */
const fewestOfList = 20

const habitsOf = perDocument(learn)

function learn(baseList: Document): Habits {
  const bullets = baseList.entries.filter((entry) => entry.container === 'list' && !isOrdered(baseList, entry))
  const lines = baseList.entries.filter((entry) => entry.container !== 'table')
  const trailing = lines.filter((entry) => spacesAtEnd(lastLine(baseList, entry)) !== '').length
  return {
    bullets: Array.from({ length: deepest }, (_, depth) =>
      prevailing(bullets.filter((entry) => entry.depth === depth).map((entry) => mark(baseList, entry))),
    ),
    gap: prevailing(bullets.map(gapOf)),
    isTrailing: trailing >= fewest && trailing > 0.1 * lines.length,
    doubled: doublingSections(baseList, lines),
  }
}

function doublingSections(baseList: Document, lines: readonly Entry[]): Set<string> {
  const counts = new Map<number, { doubled: number; total: number }>()
  for (const entry of lines) {
    const count = counts.get(entry.section) ?? { doubled: 0, total: 0 }
    counts.set(entry.section, { doubled: count.doubled + (doubles(baseList, entry).length > 0 ? 1 : 0), total: count.total + 1 })
  }
  const all = [...counts.values()].reduce((sum, { doubled }) => sum + doubled, 0)
  const isOfList = all > fewestOfList && all >= 0.1 * lines.length
  return new Set(
    [...counts]
      .filter(([, { doubled, total }]) => isOfList || (doubled >= fewest && doubled >= 0.3 * total))
      .map(([section]) => baseList.sections[section]!.title),
  )
}

function isOrdered(list: Document, entry: Entry): boolean {
  return /\d/.test(mark(list, entry))
}

function mark(list: Document, entry: Entry): string {
  return list.text.slice(entry.marker.start, entry.marker.end)
}

function gapOf(entry: Entry): number {
  return entry.content.start - entry.marker.end
}

function* marker(list: Document, entry: Entry, { bullets, gap }: Habits): Generator<Problem> {
  if (entry.container !== 'list' || isOrdered(list, entry)) return
  const norm = bullets[Math.min(entry.depth, deepest - 1)]
  const own = mark(list, entry)
  if (norm && own !== norm.form && /^[-*+]$/.test(own))
    yield {
      message: `Unexpected bullet \`${own}\`, expected \`${norm.form}\``,
      at: entry.marker,
      form: `bullet ${norm.form}`,
      evidence: evidence(norm, `the bullet \`${norm.form}\``),
      fix: [{ ...entry.marker, text: norm.form }],
    }
  const width = gapOf(entry)
  if (
    gap &&
    width !== gap.form &&
    width > 1 &&
    gap.form === 1 &&
    !list.text.slice(entry.marker.end, entry.content.start).includes('\n') &&
    !hasContinuation(list, entry)
  )
    yield {
      message: `Unexpected ${width} spaces after the bullet, expected one`,
      at: { start: entry.marker.start, end: entry.content.start },
      form: 'blanks behind bullet',
      evidence: evidence(gap, 'one space after the bullet'),
      fix: [{ start: entry.marker.end, end: entry.content.start, text: ' ' }],
    }
}

/** Lines below would lose their indentation if the bullet's gap changed. */
function hasContinuation(list: Document, entry: Entry): boolean {
  const block = itemAt(list, entry.place.start)
  return block !== undefined && list.text.slice(block.start, block.end).includes('\n')
}

function evidence(norm: Norm<unknown>, what: string): string {
  return `${norm.count} of ${norm.total} entries have ${what}`
}

/** Runs of spaces between two words, outside links, code and tags; two spaces between sentences are a typist's habit. */
function doubles(list: Document, entry: Entry): Edit[] {
  const found: Edit[] = []
  if (!list.text.slice(entry.content.start, entry.content.end).includes('  ')) return found
  for (const match of words(list, entry).matchAll(/(?<=[^\s|])( {2,})(?=[^\s|\\])(?![,;](?:\s|$))/g)) {
    const start = entry.content.start + match.index
    const end = start + match[0].length
    if (/[.!?]/.test(list.text[start - 1]!) && /\p{Lu}/u.test(list.text[end]!)) continue
    found.push({ start, end, text: ' ' })
  }
  return found
}

/** An entry's text, as long as it is, with code, tags and the targets of links covered: spaces there are not changed. */
function words({ text, links }: Document, { content }: Entry): string {
  let shown = ''
  let at = content.start
  for (const link of linksIn(links, content)) {
    if (link.kind !== 'inline' || link.text.end + 2 < at) continue
    shown += text.slice(at, link.text.end + 2) + covered.repeat(Math.max(0, link.end - link.text.end - 3))
    at = Math.max(link.text.end + 2, link.end - 1)
  }
  return (shown + text.slice(at, content.end)).replace(/`[^`]+`|<[^<>]*>/g, (literal) => covered.repeat(literal.length))
}

const covered = '\0'

/** All but the first of some spaces, so that a mark can be written before them. */
function surplusOf(text: string, edit: Edit): Edit {
  return edit.text === ' ' && text[edit.start] === ' ' ? { start: edit.start + 1, end: edit.end, text: '' } : edit
}

function* inside(list: Document, entry: Entry, { doubled }: Habits): Generator<Problem> {
  const { text } = list
  const glued = entry.links.flatMap((link) => gluedAfter(text, link, entry) ?? [])
  yield* glued
  const reported = coverOf(glued.map(({ at }) => at))
  for (const edit of doubled.has(list.sections[entry.section]!.title) ? [] : doubles(list, entry))
    if (!reported.overlaps(edit))
      yield {
        message: `Unexpected ${edit.end - edit.start} spaces, expected one`,
        at: edit,
        form: 'doubled blanks',
        fix: [surplusOf(text, edit)],
      }
  const raw = text.slice(entry.content.start, entry.content.end)
  for (const match of / [,;.]/.test(raw) ? words(list, entry).matchAll(/(?<=[\p{L}\p{N}\])]) +(?=[,;](?:\s|$)|\.\s*$)/gu) : []) {
    const start = entry.content.start + match.index
    // A handle before a period may be kept apart from it.
    if (/@[\w-]{1,39}$/.test(text.slice(Math.max(0, start - 40), start))) continue
    yield {
      message: `Unexpected space before \`${text[start + match[0].length]}\`, expected none`,
      at: { start, end: start + match[0].length + 1 },
      form: 'blank before punctuation',
      fix: [{ start, end: start + match[0].length, text: '' }],
    }
  }
  for (const match of words(list, entry).matchAll(doubledWord)) {
    const start = entry.content.start + match.index + match[1]!.length
    const end = entry.content.start + match.index + match[0].length
    yield {
      message: `Unexpected second \`${match[1]}\`, expected one`,
      at: { start: entry.content.start + match.index, end },
      form: 'doubled word',
      severity: 'warning',
      fix: [{ start, end, text: '' }],
    }
  }
  for (const link of entry.links) {
    if (link.kind !== 'inline' || link.image) continue
    const words = text.slice(link.text.start, link.text.end)
    if (words.trim() === words) continue
    const edges = [/^[ \t]+(?=\S)/.exec(words), /(?<=\S)[ \t]+$/.exec(words)].filter((edge) => edge !== null)
    if (edges.length === 0 || words.includes('![')) continue
    const fix = edges.map((edge) => ({ start: link.text.start + edge.index, end: link.text.start + edge.index + edge[0].length, text: '' }))
    yield {
      message: `Unexpected space at the edge of the link text \`${words}\`, expected \`${words.trim()}\``,
      at: { start: link.start, end: link.end },
      form: 'padded link text',
      fix,
    }
  }
}

/** Small words that no sentence has twice in a row. */
const doubledWord =
  /(?<![\p{L}\p{N}'’-])(the|a|an|of|for|to|and|with|from|by|or|your|its|these|into|der|die|und|mit|für|el|los|las|para|con|les|des|pour|avec) \1(?![\p{L}\p{N}'’-])/gu

/** A dash or colon right after a link that lacks a space on one side; `:smile:` is an emoji. */
function gluedAfter(text: string, link: Link, entry: Entry): Problem | undefined {
  if (link.kind !== 'inline') return undefined
  const glued = /^(?: *([-–—])(?=\p{L})|([-–—]) +(?=\S)|(:)(?=\p{L})(?![\w+-]+:))/u.exec(text.slice(link.end, entry.place.end))
  if (!glued || glued[0] === '-') return undefined
  const at = { start: link.end, end: link.end + glued[0].length }
  const correct = glued[3] ? ': ' : ` ${glued[1] ?? glued[2]} `
  return {
    message: `Unexpected \`${glued[0]}\` glued to the words around it, expected \`${correct}\``,
    at,
    form: 'missing blank',
    fix: [{ ...at, text: correct }],
  }
}

function lastLine(list: Document, entry: Entry): string {
  const line = lineAt(list.lines, Math.max(entry.place.start, entry.place.end - 1))
  return withoutEnd(list.text.slice(list.lines[line]!, list.lines[line + 1] ?? list.text.length), /[\r\n]/)
}

/** What is at the end of a line after its last word: a space, three or more, or some with a tab among them; else nothing. */
function spacesAtEnd(line: string): string {
  if (!line.endsWith(' ') && !line.endsWith('\t')) return ''
  const words = withoutEnd(line, /[ \t]/)
  const spaces = line.slice(words.length)
  return /\S$/.test(words.slice(-1)) && (spaces.length !== 2 || spaces.includes('\t')) ? spaces : ''
}

/** Spaces at the end of an entry's lines; exactly two are a hard break and stay. */
function* trailing(list: Document, entry: Entry, { isTrailing }: Habits): Generator<Problem> {
  if (isTrailing) return
  const first = lineAt(list.lines, entry.place.start)
  const last = lineAt(list.lines, Math.max(entry.place.start, entry.place.end - 1))
  for (let line = first; line <= last; line++) {
    const start = list.lines[line]!
    const raw = withoutEnd(list.text.slice(start, list.lines[line + 1] ?? list.text.length), /[\r\n]/)
    const spaces = spacesAtEnd(raw)
    if (spaces === '' || (line < last && spaces.length >= 2 && !spaces.includes('\t'))) continue
    const at = { start: start + raw.length - spaces.length, end: start + raw.length }
    yield {
      message: `Unexpected trailing ${spaces.length === 1 ? 'space' : 'spaces'}, expected none`,
      at,
      form: 'trailing blanks',
      severity: 'info',
      fix: [{ ...at, text: '' }],
    }
  }
}
