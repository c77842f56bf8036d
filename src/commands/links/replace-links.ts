/** Replaces or removes a link everywhere in a list, and changes nothing else. Where that is impossible, the place is left alone, with the reason. */
import type { Edit } from '../../finding.ts'
import { applyFixes } from '../../finding.ts'
import { isLabel, labelOf } from '../../list/entry.ts'
import type { Link } from '../../list/markdown/link.ts'
import { lineAt, type Span } from '../../list/markdown/span.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'
import type { Source } from '../local/check.ts'
import { type ListFile, type Place, placesIn, readLists } from './find-links.ts'

export type LinkFix =
  | { readonly kind: 'replace'; readonly url: string; readonly by: string }
  | { readonly kind: 'remove'; readonly url: string }

export type FixedList = {
  readonly text: string
  /** How many links were replaced or taken out, and entries taken out with theirs. */
  readonly links: number
  readonly entries: number
  /** The lines, from 1, that must be fixed by hand, and why. */
  readonly left: readonly { readonly line: number; readonly why: string }[]
}

/** A change of the text, in offsets of the document, and the links that it takes away. */
type Change = { readonly edits: readonly Edit[]; readonly gone: readonly Link[]; readonly isEntry?: true }
type Stuck = { readonly why: string }

/** The list with the link fixed wherever it is. */
export function fixLinks(source: Source, fix: LinkFix): FixedList {
  const [file] = readLists([source])
  const places = placesIn(file!).filter(({ link }) => isSame(link.url, fix.url))
  let current: FixedList = { text: source.text, links: 0, entries: 0, left: [] }
  if (places.length === 0) return current
  const changes = new Map<string, Change>()
  const left: { line: number; why: string }[] = []
  for (const place of places) {
    const change = fix.kind === 'replace' ? replaced(place, fix.by) : removed(place)
    if ('why' in change) left.push({ line: place.place.start.line, why: change.why })
    else changes.set(JSON.stringify(change.edits), change)
  }
  const wanted = [...changes.values()].filter((one, _index, all) => !all.some((other) => other !== one && isWithin(one, other)))
  current = apply(source, file!, { changes: wanted, fix })
  if (current.text === source.text && wanted.length > 0)
    return {
      ...current,
      left: [
        ...left,
        ...places.map(({ place }) => ({ line: place.start.line, why: 'the line is written in a way that hides where the link ends' })),
      ],
    }
  return { ...current, left }
}

/** Whether two addresses are one to a reader: spelled alike, or but for a slash at the end. */
export function isSame(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false
  return new URL(a).href.replace(/\/$/, '') === new URL(b).href.replace(/\/$/, '')
}

function isWithin(one: Change, other: Change): boolean {
  const [inner, outer] = [one.edits[0]!, other.edits[0]!]
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The new text, where reading it again shows that just what was meant has changed. */
function apply(source: Source, { reading }: ListFile, { changes, fix }: { changes: readonly Change[]; fix: LinkFix }): FixedList {
  const { document, toGiven, text } = reading
  const unchanged: FixedList = { text: source.text, links: 0, entries: 0, left: [] }
  const isPlain = ({ start, end }: Span): boolean => document.text.slice(start, end) === text.slice(toGiven(start), toGiven(end))
  const edits = changes.flatMap((change) => change.edits)
  if (!edits.every(isPlain)) return unchanged
  const { text: next, left } = applyFixes(
    text,
    edits.map((edit) => [{ ...edit, start: toGiven(edit.start), end: toGiven(edit.end) }]),
  )
  if (left.length > 0) return unchanged
  const bom = source.text.slice(0, source.text.length - text.length)
  const gone = new Set(changes.flatMap((change) => change.gone))
  const kept = document.links.flatMap((link) => {
    if (!gone.has(link)) return [link.url]
    return fix.kind === 'replace' ? [fix.by] : []
  })
  const after = readLists([{ path: source.path, text: bom + next }])[0]!.reading.document.links.map(({ url }) => url)
  const spelled = (urls: readonly string[]): string =>
    JSON.stringify(urls.map((url) => (URL.canParse(url) ? decodeURI(safe(new URL(url).href)) : url)).sort())
  if (spelled(kept) !== spelled(after)) return unchanged
  return { text: bom + next, links: gone.size, entries: changes.filter(({ isEntry }) => isEntry).length, left: [] }
}

/** Text that decodes without an error. */
function safe(url: string): string {
  return url.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, (byte) => byte.replace('%', '%25'))
}

/** The new address in place of the old one, and of a text that only repeats it. */
function replaced({ link, reading: { document } }: Place, by: string): Change {
  const { target, text: label, kind } = link
  const raw = document.text.slice(target.start, target.end)
  const written = kind === 'bare' && /[?!.,:*_~'";)]$/.test(by) ? `<${escapeTarget(by)}>` : escapeTarget(by)
  const edits: Edit[] = [{ ...target, text: written }]
  const isRepeated = (label.start !== target.start || label.end !== target.end) && document.text.slice(label.start, label.end) === raw
  if (isRepeated && !link.image) edits.push({ ...label, text: written })
  const gone = kind === 'reference' ? document.links.filter((other) => other.target.start === target.start) : [link]
  return { edits: edits.sort((a, b) => a.start - b.start), gone }
}

/** An address that means nothing but itself, in Markdown and in HTML. */
export function escapeTarget(url: string): string {
  const plain = new URL(url).href.replace(
    /[()[\]<>"'`|\\*{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return plain.replace(/&(?=[#a-z0-9]+;)/gi, '&amp;')
}

/** The entry where the link is its first; else the link with its separator where its words only name a kind; else the words stay and the link goes. */
function removed(place: Place): Change | Stuck {
  const { entry, link, reading } = place
  if (entry?.links[0]?.start === link.start) return removedEntry(place)
  const { document } = reading
  const outer = link.nested
    ? document.links.find((other) => other !== link && other.start <= link.start && link.end <= other.end)
    : undefined
  const isAlone = outer && document.text.slice(outer.text.start, outer.text.end).trim() === document.text.slice(link.start, link.end)
  const whole = isAlone ? outer : link
  const gone = isAlone ? [outer, link] : [link]
  const label = labelOf(document.text, link)
  const isName = !link.image && link.kind !== 'bare' && link.kind !== 'autolink' && label !== '' && !isLabel(label)
  const holdsImage =
    !link.image &&
    document.links.some((other) => other !== link && other.image && link.text.start <= other.start && other.end <= link.text.end)
  if (isName || holdsImage)
    return { edits: [{ start: link.start, end: link.end, text: document.text.slice(link.text.start, link.text.end) }], gone: [link] }
  return { edits: [{ ...withSeparator(place, whole), text: '' }], gone }
}

function removedEntry({ entry, reading: { document } }: Place): Change | Stuck {
  const { text } = document
  const { place } = entry!
  const startOf = (line: number): number => document.lines[line] ?? text.length
  const first = lineAt(document.lines, place.start)
  const start = startOf(first)
  const lead = text.slice(start, place.start)
  if (!/^[ \t>]*$/.test(lead)) return { why: 'the entry shares its line with another one' }
  let lineAfter = lineAt(document.lines, Math.max(place.end - 1, place.start)) + 1
  const lineOf = (line: number): string => withoutEnd(text.slice(startOf(line), startOf(line + 1)), /[\r\n]/)
  const isBlank = (line: number): boolean => startOf(line) < text.length && lineOf(line).trim() === ''
  let next = lineAfter
  while (isBlank(next)) next++
  const following = lineOf(next)
  const isNested = entry!.container === 'list' && following.trim() !== '' && indentOf(following) > indentOf(lead)
  if (isNested) return { why: 'other lines hang on this entry' }
  if ((first === 0 || isBlank(first - 1)) && isBlank(lineAfter)) lineAfter++
  const end = startOf(lineAfter)
  return { edits: [{ start, end, text: '' }], gone: document.links.filter((link) => start <= link.start && link.end <= end), isEntry: true }
}

function indentOf(line: string): number {
  return /^[ \t>]*/.exec(line)![0].replace(/\t/g, '    ').length
}

/** What parts links; in a row of a table, a bar is the end of a cell. */
const separators = { before: /(?:[ \t]+|[ \t]*[,;/|·•+&–—-][ \t]*)$/, after: /^(?:[ \t]*[,;/|·•+&–—-][ \t]*|[ \t]+(?!\|))/ }
const separatorsInRow = { before: /(?:[ \t]+|[ \t]*[,;/·•+&–—-][ \t]*)$/, after: /^(?:[ \t]*[,;/·•+&–—-][ \t]*|[ \t]+(?!\|))/ }

/** A link with the brackets around it, and what parts it from what is before it, else from what comes after. */
function withSeparator({ entry, reading: { document } }: Place, link: Span): Span {
  const { text } = document
  let { start, end } = link
  while ((text[start - 1] === '[' && text[end] === ']') || (text[start - 1] === '(' && text[end] === ')')) {
    start--
    end++
  }
  const line = document.lines[lineAt(document.lines, start)]!
  const from = Math.max(line, entry?.content.start ?? line)
  const isRow = entry?.container === 'table'
  const before = (isRow ? separatorsInRow : separators).before.exec(text.slice(Math.max(from, start - 20), start))?.[0] ?? ''
  const isFirst = text.slice(from, start - before.length).trim() === '' || (isRow && text.slice(from, start).trimEnd().endsWith('|'))
  if (before !== '' && !isFirst) return { start: start - before.length, end }
  const after = (isRow ? separatorsInRow : separators).after.exec(text.slice(end).split(/[\r\n]/, 1)[0]!)?.[0] ?? ''
  return { start, end: end + after.length }
}
