/** Finds entries of others that a change lost while it added its own, and the marks that a conflict of versions leaves behind. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { identifierKey } from '../../src/list/identity/identifier.ts'
import { coverOf } from '../../src/list/markdown/cover.ts'
import { lineAt, type Span } from '../../src/list/markdown/span.ts'
import { withoutEnd } from '../../src/list/markdown/without-end.ts'
import { titleKey, workOf } from '../../src/list/works/duplicates.ts'
import { isOwnLoss, replacedIn } from '../../src/list/works/in-place.ts'
import { type Context, listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where entries were lost. */
const noLostEntries: Plugin<[unknown?], Root> = listRule('no-lost-entries', options, check)
export default noLostEntries

function* check(list: Document, _options: Options, context: Context): Generator<Problem> {
  yield* conflictMarks(list)
  yield* lostEntries(list, context)
}

const marks = /^(?:<{7} .*|<{7}|={7}|>{7}|>{7} .*|\|{7} .*)\r?$/

type Mark = Span & { readonly line: number; readonly sign: string }

/** A conflict is one problem, from its first mark to its last one. */
function* conflictMarks(list: Document): Generator<Problem> {
  for (const own of conflicts(list)) {
    const [first, last] = [own[0]!, own.at(-1)!]
    const signs = own.map(({ sign }) => `\`${sign}\``)
    const lines = own.map(({ line }) => line + 1)
    const named =
      own.length === 1 ? `mark ${signs[0]}` : `marks ${signs.join(', ')} on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
    yield {
      message: `Unexpected conflict ${named}, expected none, merge the two versions`,
      at: { start: first.start, end: last.end },
      form: 'conflict mark',
      severity: 'error',
    }
  }
}

/** The marks of each conflict: a start with a middle or an end after it, or an end alone; not in code, which may speak of them. */
function conflicts({ text, lines, blocks }: Document): Mark[][] {
  if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(text)) return []
  const code = coverOf(blocks.filter(({ kind }) => kind === 'code'))
  const found: Mark[][] = []
  let open: Mark[] | undefined
  for (let line = 0; line < lines.length; line++) {
    const start = lines[line]!
    if (!'<=>|'.includes(text[start] ?? ' ')) continue
    const words = withoutEnd(text.slice(start, lines[line + 1] ?? text.length), /[\r\n]/)
    if (!marks.test(words) || code.holds({ start, end: start + 1 })) continue
    if (!open && /^[=|]/.test(words)) continue
    if (!open || words.startsWith('<')) {
      open = []
      found.push(open)
    }
    open.push({ line, sign: words.slice(0, 7), start, end: start + words.length })
    if (words.startsWith('>')) open = undefined
  }
  return found
}

/** How many of the lost entries are named; losses in more sections than this are one. */
const mostNamed = 5
const mostSections = 5

function* lostEntries(list: Document, context: Context): Generator<Problem> {
  const { lost = [], baseList, before, inBase, baseSections, otherFiles } = context
  if (!baseList || !inBase || !before) return
  const added = list.entries.filter((entry) => !inBase.has(entry))
  const gone = lost.filter((one) => isOwnLoss(one, context)).map(({ entry }) => entry)
  if (added.length === 0 || gone.length === 0) return
  // An entry that another one merges is still there by one of its links.
  const works = new Set(list.entries.flatMap(({ identifiers }) => identifiers.map(identifierKey)))
  const replaced = new Set(replacedIn(list, context).values())
  const titles = new Set(list.entries.map(({ title }) => titleKey(title)))
  const isKept = (entry: Entry): boolean => {
    const work = workOf(entry) ?? ''
    return works.has(work) || otherFiles?.has(work) === true || titles.has(titleKey(entry.title))
  }
  const grown = new Set(added.map(({ section }) => baseSections?.get(section)))
  const survivors = new Map(list.entries.flatMap((entry): [Entry, Entry][] => pairOf(before(entry)?.entry, entry)))
  const bySection = Map.groupBy(
    gone.filter((entry) => !replaced.has(entry) && !isKept(entry)),
    ({ section }) => section,
  )
  const groups = bySection.size > mostSections ? [[...bySection.values()].flat()] : bySection.values()
  for (const entries of groups)
    yield {
      message: `Unexpected ${nameLost(entries)}, expected ${entries.length === 1 ? 'it' : 'them'} to stay`,
      at: placeOf(list, { baseList, first: entries[0]!, survivors, added: new Set(added), baseSections }),
      form: 'lost',
      severity: entries.some(({ section }) => grown.has(section)) ? 'warning' : 'info',
    }
}

function nameLost(entries: readonly Entry[]): string {
  const names = entries.slice(0, mostNamed).map(({ title }) => `\`${title.replaceAll('`', "'")}\``)
  const more = entries.length > mostNamed ? ` and ${entries.length - mostNamed} more` : ''
  return `${entries.length === 1 ? 'loss' : `loss of ${entries.length} entries`}: ${names.join(', ')}${more}`
}

function pairOf<Key, Value>(key: Key | undefined, value: Value): [Key, Value][] {
  return key === undefined ? [] : [[key, value]]
}

type Gone = {
  readonly baseList: Document
  readonly first: Entry
  readonly survivors: ReadonlyMap<Entry, Entry>
  readonly added: ReadonlySet<Entry>
  readonly baseSections: Context['baseSections']
}

/**
 * The line that took the place of a lost entry, else where that was: the line of the entry before it, else of the one after it,
 * as far as they are still there.
 */
function placeOf(list: Document, gone: Gone): Span {
  const { baseList, first, survivors } = gone
  const index = baseList.entries.indexOf(first)
  const isNear = (entry: Entry): boolean => entry.section === first.section && survivors.has(entry)
  const above = baseList.entries.slice(0, index).findLast(isNear)
  const below = baseList.entries.slice(index).find(isNear)
  const near = above ?? below ?? baseList.entries.slice(0, index).findLast((entry) => survivors.has(entry))
  const entry = successorOf(list, gone, { above: above && survivors.get(above), below: below && survivors.get(below) })
  const start = (entry ?? (near && survivors.get(near)))?.place.start ?? 0
  const line = lineAt(list.lines, start)
  const end = (list.lines[line + 1] ?? list.text.length + 1) - 1
  return { start, end: Math.max(start, list.text[end - 1] === '\r' ? end - 1 : end) }
}

type Neighbours = { readonly above: Entry | undefined; readonly below: Entry | undefined }

/** The new entry that is right after what was above a lost one, or right before what was below it. */
function successorOf(list: Document, { first, added, baseSections }: Gone, { above, below }: Neighbours): Entry | undefined {
  const own = list.entries.filter(({ depth }) => depth === 0)
  const isNew = (entry: Entry | undefined, { section }: Pick<Entry, 'section'>): entry is Entry =>
    entry !== undefined && added.has(entry) && entry.section === section
  if (!above && !below) return own.find((entry) => added.has(entry) && baseSections?.get(entry.section) === first.section)
  const next = above && own.find(({ place }) => place.start > above.place.start)
  if (above && isNew(next, above)) return next
  const before = below && own.findLast(({ place }) => place.start < below.place.start)
  return below && isNew(before, below) ? before : undefined
}
