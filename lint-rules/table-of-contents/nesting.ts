/** Lines of the contents whose nesting or order differs from that of their headings, where all other lines agree with theirs. */
import type { Fix, Problem } from '../../src/finding.ts'
import type { Contents, ContentsLine } from '../../src/list/contents.ts'
import { type Document, resolveAnchor, sectionOf } from '../../src/list/document.ts'
import { prevailing } from '../../src/list/format/norm.ts'
import { longestOrdered } from '../../src/list/format/sequence.ts'
import type { Item } from '../../src/list/markdown/blocks.ts'
import { endOfLines, leadOf, wholeLine } from './line.ts'

/** A level shows how deep its lines are from this many on; contents show that they follow the page from twice as many on. */
const fewest = 4
const share = 0.8
const inOrder = 0.9

type Placed = { readonly line: ContentsLine; readonly section: number }

/** Every line that differs. */
export function* nesting(list: Document, contents: Contents, isProposed: boolean): Generator<Problem> {
  if (contents.shape !== 'list') return
  const placed = contents.lines.flatMap((line): Placed[] => {
    const section = line.item && sectionOf(list, resolveAnchor(list, line.hash) ?? '')
    return section === undefined ? [] : [{ line, section }]
  })
  // In a list as it is, a line that differs may as well be right and its heading of the wrong level.
  const deep = isProposed ? [...depths(list, placed)] : []
  yield* deep
  const reported = new Set(deep.map(({ at }) => at.start))
  for (const problem of strokes(list, contents, isProposed)) if (!reported.has(problem.at.start)) yield problem
  yield* order(list, placed)
}

function* depths(list: Document, placed: readonly Placed[]): Generator<Problem> {
  const level = ({ section }: Placed): number => list.sections[section]!.level
  const levels = [1, 2, 3, 4, 5, 6].map((one) => placed.filter((other) => level(other) === one))
  const norms = levels.map((peers) =>
    prevailing(
      peers.map(({ line }) => line.depth),
      { least: fewest, share },
    ),
  )
  const models = levels.map((peers, index) =>
    Map.groupBy(
      peers.filter(({ line }) => line.depth === norms[index]?.form),
      (other) => parentOf(list, other),
    ),
  )
  for (const own of placed) {
    const norm = norms[level(own) - 1]
    const { item, depth } = own.line
    if (!norm || norm.form === depth || !item || hasMore(item)) continue
    const like = closest(models[level(own) - 1]?.get(parentOf(list, own)) ?? [], own)
    if (!like) continue
    const at = leadOf(list, item.marker.start)
    const lead = leadOf(list, like.line.item!.marker.start)
    yield {
      message: `Unexpected depth of the line for \`${list.sections[own.section]!.title}\`, expected it as deep as the other headings of its level`,
      at: { start: item.start, end: item.ownEnd },
      form: `depth ${list.sections[own.section]!.anchor}`,
      severity: 'warning',
      evidence: `${norm.count} of ${norm.total} headings of its level are indented ${norm.form > depth ? 'deeper' : 'less'} in the contents`,
      ...(/[>|]/.test(list.text.slice(at.start, at.end)) ? {} : { fix: [{ ...at, text: list.text.slice(lead.start, lead.end) }] }),
    }
  }
}

function parentOf(list: Document, { section }: Placed): number {
  return list.sections[section]!.parent
}

/** The one of some lines, in their order, that is closest to another one. */
function closest(placed: readonly Placed[], { line }: Placed): Placed | undefined {
  const at = lastBefore(placed, ({ line: { place } }) => place.start, line.place.start)
  const [above, below] = [placed[at], placed[at + 1]]
  if (!above || !below) return above ?? below
  return line.place.start - above.line.place.start <= below.line.place.start - line.place.start ? above : below
}

/** The index of the last whose number is below another one, of what is in the order of its numbers; -1 where there is none. */
function lastBefore(placed: readonly Placed[], numberOf: (one: Placed) => number, limit: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(placed[middle]!) < limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Spaces and tabs in one indentation, where nearly all lines have one kind alone: Markdown may nest them otherwise than editors show.
 * Who adds a line that is indented as another one is did what the list does.
 */
function* strokes(list: Document, contents: Contents, isProposed: boolean): Generator<Problem> {
  const leads = contents.lines.flatMap(({ item }) => {
    const lead = item && leadOf(list, item.marker.start)
    const text = lead && list.text.slice(lead.start, lead.end)
    return item && text ? [{ item, text, kind: !text.includes('\t') ? 'spaces' : text.includes(' ') ? 'both' : 'tabs' }] : []
  })
  const norm = prevailing(leads.map(({ kind }) => kind))
  if (!norm || norm.form === 'both') return
  const firsts = new Map<string, Item>()
  const shared = new Set<string>()
  for (const { item, text } of leads) {
    if ((firsts.get(text) ?? item) !== item) shared.add(text)
    else firsts.set(text, item)
  }
  for (const { item, text, kind } of leads)
    if (kind !== norm.form && !(isProposed && shared.has(text)))
      yield {
        message: `Unexpected indentation by ${kind === 'both' ? 'tabs and spaces' : kind}, expected ${norm.form}`,
        at: { start: item.start, end: item.ownEnd },
        form: 'contents indentation',
        severity: 'info',
        evidence: `${norm.count} of ${norm.total} lines of the contents are indented by ${norm.form}`,
      }
}

/** Lines out of the order of their headings, where the contents follow the page. */
function* order(list: Document, placed: readonly Placed[]): Generator<Problem> {
  const kept = new Set(longestOrdered(placed, (a, b) => a.section - b.section))
  if (placed.length < 2 * fewest || kept.size === placed.length || kept.size < inOrder * placed.length) return
  if (new Set(placed.map(({ section }) => section)).size < placed.length) return
  const frame = placed.filter((_, index) => kept.has(index))
  const sorted = placed.map(({ section }) => section).sort((a, b) => a - b)
  const before = new Map(sorted.map((section, index) => [section, sorted[index - 1]]))
  for (const [index, own] of placed.entries()) {
    // A line right after that of the heading before its own is in its place: what is out of order is the first of them.
    const isAfterItsOwn = index > 0 && before.get(own.section) === placed[index - 1]!.section
    if (kept.has(index) || isAfterItsOwn) continue
    const above = frame[lastBefore(frame, ({ section }) => section, own.section)]
    const fix = above && moved(list, own, above)
    const { title, anchor } = list.sections[own.section]!
    yield {
      message: `Unexpected place of the line for \`${title}\`, expected it where its heading is${above ? `, after \`${list.sections[above.section]!.title}\`` : ''}`,
      at: own.line.place,
      form: `misplaced ${anchor}`,
      severity: 'info',
      evidence: `${kept.size} of ${placed.length} lines of the contents are in the order of the page`,
      ...(fix ? { fix } : {}),
    }
  }
}

/** Moves a line of its own after another one at the same depth; lines with others below them are left to their maintainer. */
function moved(list: Document, own: Placed, before: Placed): Fix | undefined {
  const { item } = own.line
  const other = before.line.item
  if (!item || !other || item.depth !== other.depth || hasMore(item) || hasMore(other)) return undefined
  const [cut] = wholeLine(list, { start: item.start, end: item.ownEnd }) ?? []
  if (!cut) return undefined
  const at = endOfLines(list, { start: other.start, end: other.ownEnd })
  const paste = { start: at, end: at, text: list.text.slice(cut.start, cut.end) }
  return paste.start < cut.start ? [paste, cut] : paste.start > cut.end ? [cut, paste] : undefined
}

/** Whether an item holds more than its own text, as lists below it. */
function hasMore({ end, ownEnd }: { readonly end: number; readonly ownEnd: number }): boolean {
  return end > ownEnd + 2
}
