/** Lines that were meant as items and have become part of the item above: a number without a space, a letter before the bullet, a sign that is no bullet. */
import type { Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import { isLabel } from '../../src/list/entry.ts'
import type { Item, Leaf } from '../../src/list/markdown/blocks.ts'
import { lineAt } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { sectionAt } from '../../src/list/section.ts'
import { type Context, hiddenSeverity } from '../list-rule.ts'

type Form = 'glued number' | 'slipped bullet' | 'other bullet'
type Lost = {
  readonly form: Form
  readonly section: number
  /** Whether it is a paragraph of its own; `entry-format` speaks of new ones. */
  readonly isApart: boolean
  /** Where the line's first sign is, where its words begin, and where it ends. */
  readonly start: number
  readonly words: number
  readonly end: number
  /** What belongs before the words; undefined where that is not certain. */
  readonly bullet: string | undefined
}

/** A section that has so many such lines, and this share of its entries, writes them by habit. */
const habit = { lines: 3, share: 0.3 }

/** Every line after an item that shows what was meant as its bullet or number; what the base does throughout is its habit. */
export function* lostLines(list: Document, context: Context): Generator<Problem> {
  const { baseList = list, baseSections } = context
  const known = habitsOf(baseList)
  for (const { form, section, start, words, end, bullet, isApart } of lostIn(list)) {
    const before = baseList === list ? section : baseSections?.get(section)
    if (before !== undefined && known.has(`${form} ${before}`)) continue
    if (form === 'other bullet' && isApart && baseList !== list) continue
    yield {
      message: `${says(form, list.text.slice(start, words).trim(), bullet ?? '')}: Markdown does not read the line as an item`,
      at: { start, end },
      form,
      severity: hiddenSeverity(list, context),
      ...(bullet === undefined ? {} : { fix: [{ start, end: words, text: bullet }] }),
    }
  }
}

function says(form: Form, written: string, bullet: string): string {
  if (form === 'glued number') return `Unexpected number without a space, expected \`${bullet}\``
  if (form === 'slipped bullet')
    return `Unexpected ${written.includes('`') ? `\`\` ${written} \`\`` : `\`${written}\``} at the start of a line, expected a bullet alone`
  return `Unexpected \`${written}\` for a bullet, expected the bullet of the list`
}

const habitsOf = perDocument((list) => {
  const counts = new Map<string, number>()
  for (const { form, section } of lostIn(list)) counts.set(`${form} ${section}`, (counts.get(`${form} ${section}`) ?? 0) + 1)
  const entries = new Map<number, number>()
  for (const { section } of list.entries) entries.set(section, (entries.get(section) ?? 0) + 1)
  return new Set(
    [...counts].flatMap(([key, count]) => {
      const all = count + (entries.get(Number(key.slice(key.lastIndexOf(' ') + 1))) ?? 0)
      return count >= habit.lines && count >= habit.share * all ? [key] : []
    }),
  )
})

const lostIn = perDocument((list): Lost[] => {
  const found: Lost[] = []
  let host: Item | undefined
  for (const block of list.blocks) {
    if (block.kind === 'item') host = block
    else if (block.kind !== 'paragraph') {
      if (block.kind !== 'list') host = undefined
      continue
    }
    if (!host || host.quote !== block.quote) continue
    for (const [index, leaf] of leavesOf(block).entries())
      if (list.text.slice(leaf.start, leaf.end).includes(']('))
        found.push(...lostInLeaf(list, leaf, { host, isItem: block === host, isFirst: block === host && index === 0 }))
  }
  return found
})

/** The first line of an item has its bullet already. */
function* lostInLeaf(
  list: Document,
  leaf: Leaf,
  { host, isItem, isFirst }: { host: Item; isItem: boolean; isFirst: boolean },
): Generator<Lost> {
  const section = sectionAt(list.sections, leaf.start)
  const first = lineAt(list.lines, leaf.start)
  const last = lineAt(list.lines, Math.max(leaf.start, leaf.end - 1))
  for (let line = first + (isFirst ? 1 : 0); line <= last; line++) {
    const from = list.lines[line]!
    const end = Math.min(leaf.end, (list.lines[line + 1] ?? list.text.length + 1) - 1)
    const lost = readLine(list.text.slice(from, end).trimEnd())
    if (!lost) continue
    const isLaidOut = line > first && /(?: {2}|\\|<br ?\/?>)\r?\n$/i.test(list.text.slice(Math.max(0, from - 8), from))
    if (lost.form !== 'slipped bullet' && isLaidOut) continue
    if (lost.form === 'glued number' && !host.ordered) continue
    const [start, words] = [from + lost.indent, from + lost.indent + lost.length]
    yield {
      form: lost.form,
      section,
      isApart: !isItem,
      start,
      words,
      end,
      bullet: bulletFor(list, host, { ...lost, written: list.text.slice(start, words) }),
    }
  }
}

type Read = { readonly form: Form; readonly indent: number; readonly length: number }

/** A link, marked or in brackets, at the start of a line; the label of a link such as `code` names no entry. */
const link = /^(?:\*\*|__)?\[{1,2}([^\][\n]{1,300})\]{1,2}\([^\s()]/
/** At most one letter, or two signs, and a bullet: `r* `, `. - `, `` `- ``, `\- `. */
const slipped = /^(?:[\p{L}\p{N}]|[`.,;:'"\\/=_~|!?]{1,2}[ \t]?)[-*+][ \t]+/u
const glyph = /^(?:[•·●▪◦‣∙・⁃－＊][ \t\u3000]*|[-*+]\u3000[ \t\u3000]*|(?:[–−]|-{2,3})[ \t]+)/

/** What begins a line that was meant as an item; undefined for any other line. */
function readLine(line: string): Read | undefined {
  const indent = /^[ \t]*/.exec(line)![0].length
  const own = line.slice(indent)
  const number = /^\d{1,9}[.)](?=[[*_])/.exec(own)
  const found = number ?? slipped.exec(own) ?? glyph.exec(own)
  if (!found) return undefined
  const label = link.exec(own.slice(found[0].length))?.[1]
  if (label === undefined || isLabel(label)) return undefined
  const form = number ? 'glued number' : slipped.test(own) ? 'slipped bullet' : 'other bullet'
  // Links on one line with dots between them are no items.
  if (form === 'other bullet' && !/^[-*+]/.test(own) && own.indexOf(found[0].trim(), found[0].length) > 0) return undefined
  return { form, indent, length: found[0].length }
}

/** The bullet of the item above, where the line is at its place; numbers are not counted on. */
function bulletFor({ text, lines }: Document, host: Item, { form, indent, written }: Read & { written: string }): string | undefined {
  if (form === 'glued number') return `${written.slice(0, -1)}${text[host.marker.end - 1]} `
  const column = host.marker.start - lines[lineAt(lines, host.marker.start)]!
  return host.ordered || indent !== column ? undefined : `${text.slice(host.marker.start, host.marker.end)} `
}
