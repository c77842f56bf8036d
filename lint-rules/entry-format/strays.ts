/** New lines in a section of a list that are no entries as the others: without a link, with a bare address for one, without a bullet. */
import type { Edit, Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { type Entry, isAside, isLabel } from '../../src/list/entry.ts'
import type { Block, Item, Paragraph } from '../../src/list/markdown/blocks.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import { type Link, linksIn } from '../../src/list/markdown/link.ts'
import { lineAt, pointAt, type Span } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { sectionAt } from '../../src/list/section.ts'
import { escapeText } from '../../src/markdown.ts'
import type { Context } from '../list-rule.ts'

/** A section shows what its lines are from this many entries on. */
const fewest = 3

type Kind = 'item' | 'address' | 'line'
type Stray = Span & { readonly kind: Kind; readonly section: number; readonly fix?: Edit }

/** Every line that the base has not, in a section whose entries are all read, that is none; without a base there are no new lines. */
export function* strays(list: Document, { baseList, baseSections }: Context): Generator<Problem> {
  if (!baseList || baseList === list) return
  const old = new Set(baseList.text.split('\n').map((line) => line.trim()))
  const entries = bySection(baseList)
  let habits: ReadonlySet<string> | undefined
  for (const stray of findStrays(list)) {
    if (old.has(list.text.slice(list.lines[lineAt(list.lines, stray.start)], stray.end).trim())) continue
    habits ??= habitsOf(baseList)
    const section = baseSections?.get(stray.section)
    const own = section === undefined ? [] : (entries.get(section) ?? [])
    if (own.length < fewest || habits.has(`${stray.kind} ${section}`)) continue
    const example = pointAt(baseList.lines, own[0]!.place.start).line
    yield {
      message: says[stray.kind],
      at: { start: stray.start, end: stray.end },
      severity: stray.kind === 'address' ? 'warning' : 'error',
      form: `stray ${stray.kind}`,
      evidence: `All ${own.length} entries in **${escapeText(baseList.sections[section!]!.title)}** ${what(own, stray.kind)}, for example line ${example}`,
      ...(stray.fix ? { fix: [stray.fix] } : {}),
    }
  }
}

/** Which kinds of such lines sections have already. */
const habitsOf = perDocument((list) => new Set([...findStrays(list)].map(({ kind, section }) => `${kind} ${section}`)))

const says: Readonly<Record<Kind, string>> = {
  item: 'Unexpected item without a link, expected an entry like the others in the section',
  address: 'Unexpected bare address, expected a link with a name, like the others in the section',
  line: 'Unexpected line without a bullet, expected an item of the list',
}

function what(entries: readonly Entry[], kind: Kind): string {
  if (kind === 'address') return 'have a link with a name'
  return `are ${entries[0]!.container === 'table' ? 'rows' : 'items'} with a link`
}

const bySection = perDocument((list) => Map.groupBy(list.entries, ({ section }) => section))

function* findStrays(list: Document): Generator<Stray> {
  const entries = bySection(list)
  const contents = coverOf(list.contents)
  for (const [index, block] of list.blocks.entries()) {
    if (block.kind !== 'item' && block.kind !== 'paragraph') continue
    const section = sectionAt(list.sections, block.start)
    const own = entries.get(section)
    if (!own || isAside(list.sections[section]!) || contents.holds(block)) continue
    const container = own[0]!.container
    if (container === 'list' && block.kind === 'item') yield* ofItem(list, block, { section, next: list.blocks[index + 1] })
    if (container === 'list' && block.kind === 'paragraph') yield* ofParagraph(list, block, { section, own })
  }
}

/** An item at the top without any link and without items below, or with bare addresses alone, and lines of an item that were meant as items. */
function* ofItem(list: Document, item: Item, { section, next }: { section: number; next: Block | undefined }): Generator<Stray> {
  const { text } = list
  const links = linksIn(list.links, item)
  const hasLink = links.length > 0
  const hasItems = next !== undefined && next.kind === 'list' && next.start < item.end
  const own = text.slice(item.start, item.ownEnd)
  if (item.depth === 0 && !hasLink && !hasItems && /\p{L}{2}/u.test(own) && !/^\s*\S+\s+\[[ x]\]/i.test(own))
    yield { kind: 'item', section, start: item.start, end: item.ownEnd }
  if (item.depth > 0) return
  const addresses = links.filter(({ image }) => !image)
  if (addresses.length > 0 && addresses.every(({ kind }) => kind === 'bare' || kind === 'autolink'))
    yield { kind: 'address', section, start: addresses[0]!.start, end: addresses[0]!.end, ...linkFix(text, item, addresses) }
  for (const leaf of item.leaves)
    for (const match of text.slice(leaf.start, leaf.end).matchAll(bareEntry)) {
      if (match.index === 0 || isLabel(match[1]!)) continue
      const start = leaf.start + match.index
      yield { kind: 'line', section, start, end: start + match[0].length, ...bulletFix(list, item, { start, end: start }) }
    }
}

/** The name before an address made its link, where the item begins with a name of a few words and the address, and has no other. */
function linkFix(text: string, item: Item, addresses: readonly Link[]): { readonly fix?: Edit } {
  const [only, ...others] = addresses
  const start = item.leaves[0]!.start
  const name = text.slice(start, only!.start)
  if (
    others.length > 0 ||
    only!.kind !== 'bare' ||
    !/^[\p{L}\p{N}][^\n[\]()<>`*_:]{0,60} $/u.test(name) ||
    name.trim().split(' ').length > 4
  )
    return {}
  return { fix: { start, end: only!.end, text: `[${name.trim()}](${text.slice(only!.start, only!.end)})` } }
}

/** A line from its very start: a link, a separator and words. */
const bareEntry = /(?<=^|\n)\[([^\][\n]+)\]\([^()\s]+\)[ \t]*(?:[-–—:]|\*\*)[ \t]*\S[^\n]*/g

/** A paragraph of one line among items, that begins as an entry does. */
function* ofParagraph(
  list: Document,
  paragraph: Paragraph,
  { section, own }: { section: number; own: readonly Entry[] },
): Generator<Stray> {
  const raw = list.text.slice(paragraph.start, paragraph.end)
  const first = own[0]!
  if (raw.includes('\n') || paragraph.quote >= 0 || paragraph.start < first.place.start) return
  const glyph = /^(?:[•·●▪◦‣–—－＊][ \t\u3000]*|[-*+]\u3000[ \t\u3000]*)(?=\[[^\][\n]+\]\()/.exec(raw)
  if (!glyph && raw.search(bareEntry) !== 0) return
  const { start, end } = paragraph
  yield { kind: 'line', section, start, end, ...bulletFix(list, first, { start, end: start + (glyph?.[0].length ?? 0) }) }
}

/** The bullet of a neighbour in place of what stands there; numbers are not counted on. */
function bulletFix(list: Document, { marker }: { readonly marker: Span }, at: Span): { readonly fix?: Edit } {
  const bullet = list.text.slice(marker.start, marker.end)
  return /\d/.test(bullet) ? {} : { fix: { ...at, text: `${bullet} ` } }
}
