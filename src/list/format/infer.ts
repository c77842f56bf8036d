/** Learns the templates that sections of a list keep: the smallest set of shapes that covers them, written by its own entries. */

import { type Document, parseList } from '../document.ts'
import type { Container, Entry } from '../entry.ts'
import { pointAt, trimSpan } from '../markdown/span.ts'
import { compare } from './compare.ts'
import { generalize, write } from './generalize.ts'
import { deviantsOf } from './habits.ts'
import { clearShare } from './norm.ts'
import { skeletonOf } from './skeleton.ts'
import { parseTemplate } from './template.ts'
import { type Tokens, tokenize, tokenizeEntry } from './tokens.ts'

export type Inferred = {
  /** The heading of the sections that the formats are for; `*` where one format serves them all. */
  readonly under: string
  readonly container: Container
  /** Templates in the order in which they are tried. */
  readonly templates: readonly InferredTemplate[]
  readonly conforming: number
  readonly total: number
}
export type InferredTemplate = {
  readonly source: string
  /** How many entries match it and no earlier one. */
  readonly count: number
  /** An entry of the shape that most of these have, as it stands, and its line. */
  readonly example: string
  readonly line: number
}

/** A shape is a template of its own from this share of its section on; rarer ones are deviations. */
const leastShare = 0.08
/** No section has more templates than this: beyond, it has no format. */
const mostTemplates = 5
/** A section speaks for itself from this many entries on. */
const leastEntries = 5
/** One format for the whole list is preferred where it covers this share; then only sections that clearly keep another one have their own. */
const wholeShare = 0.9
/** Sections of one shape have formats of their own up to this share of sections. */
const manySections = 0.5

type Read = {
  readonly entry: Entry
  readonly tokens: Tokens
  readonly parts: readonly string[]
  /** Whether it differs from what its section clearly keeps: such entries make no templates and are no examples. */
  readonly isOff: boolean
}

/** The formats of a list: of sections that keep another one than the list, inner ones first, then of all others. Sections with too few entries get the format of the whole. */
export function inferTemplates(list: Document): Inferred[] {
  const off = offIn(list)
  const reads = list.entries.filter((entry) => entry.depth === 0).map((entry) => readEntry(list, entry, off.has(entry)))
  return (['list', 'table', 'paragraph', 'quote'] as const).flatMap((container) => {
    const own = reads.filter(({ entry }) => entry.container === container)
    if (own.length < leastEntries) return []
    const group = (under: string, members: readonly Read[]): Inferred => inferGroup(list, under, container, members)
    const whole = group('*', own)
    const others = otherSections(list, { own, whole, group })
    const under = new Set(others.flatMap(({ members }) => members))
    const rest = own.filter((read) => !under.has(read))
    const found = others.map(({ inferred }) => inferred)
    if (rest.length === 0) return found
    return [...found, rest.length < own.length && rest.length >= leastEntries ? group('*', rest) : whole]
  })
}

/** The entries that differ from what their section clearly keeps. */
function offIn(list: Document): ReadonlySet<Entry> {
  return new Set([...deviantsOf(list)].map(({ entry }) => entry))
}

type Others = {
  readonly own: readonly Read[]
  readonly whole: Inferred
  readonly group: (under: string, members: readonly Read[]) => Inferred
}

/** The sections that keep a format of their own. */
function otherSections(list: Document, { own, whole, group }: Others): { inferred: Inferred; members: readonly Read[]; level: number }[] {
  const isOne = whole.conforming >= wholeShare * whole.total
  const lead = leadOf(own)
  const sections = [...Map.groupBy(own, ({ entry }) => list.sections[entry.section]!.title)].filter(
    ([title, members]) => title !== '' && members.length >= leastEntries,
  )
  const found = sections.flatMap(([title, members]) => {
    const inferred = group(title, members)
    const byWhole = members.filter(({ tokens }) => whole.templates.some(({ source }) => matches(source, tokens))).length
    const isOther = byWhole < members.length / 2 && inferred.conforming >= clearShare * members.length
    const isClearly = isOne ? isOther : inferred.conforming > byWhole
    const isAlike = !isClearly && lead !== undefined && keepsOne(members, lead)
    const { level } = list.sections[members[0]!.entry.section]!
    return isClearly || isAlike ? [{ inferred, members, level, isClearly }] : []
  })
  // Where many sections are of one shape each, it is a habit of entries and not of sections.
  const areMany = found.filter(({ isClearly }) => !isClearly).length > manySections * sections.length
  return found.filter(({ isClearly }) => isClearly || !areMany).sort((a, b) => b.level - a.level)
}

/** What an entry cannot do without, as a text to compare. */
function kernelOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== '{extras}' && part.trim() !== '').join(' ')
}

/** The kernel that most of the entries have. */
function leadOf(reads: readonly Read[]): string | undefined {
  const counts = [...Map.groupBy(reads, ({ parts }) => kernelOf(parts))].map(([kernel, { length }]) => ({ kernel, length }))
  return counts.sort((a, b) => b.length - a.length)[0]?.kernel
}

/** Whether nearly all entries of a section have one kernel, and another one than `lead`; of the two one is a name without a description. */
function keepsOne(members: readonly Read[], lead: string): boolean {
  const own = leadOf(members)!
  const isBare = [own, lead].some((kernel) => kernel.split('{').length === 2)
  return own !== lead && isBare && members.filter(({ parts }) => kernelOf(parts) === own).length >= wholeShare * members.length
}

/** The template of an example entry, as it is after its bullet; undefined where it is no entry. */
export function templateLike(example: string): string | undefined {
  const text = example.trim()
  const list = parseList(/^(?:[-*+] |\d+[.)] |\|)/.test(text) ? text : `- ${text}`)
  const entry = list.entries[0]
  if (!entry || list.entries.length > 1) return undefined
  const source = write(readEntry(list, entry, false).parts)
  return isReadable(source) ? source : undefined
}

function readEntry(list: Document, entry: Entry, isOff: boolean): Read {
  const tokens = tokenizeEntry(list, entry)
  if (entry.container !== 'table') return { entry, tokens, isOff, parts: skeletonOf(tokens) }
  const cells = entry.cells.map((cell) => cellParts(tokenize(list, trimSpan(list.text, cell), cell.holes)))
  return { entry, tokens, isOff, parts: cells.flatMap((cell) => ['|', ...cell]).concat('|') }
}

/** Cells of a table hold one field or nothing in particular. */
function cellParts(tokens: Tokens): string[] {
  const parts = skeletonOf(tokens)
  const [only] = parts
  if (parts.length === 1 && (only === '{link}' || only === '{date}' || only === '{year}')) return [only]
  return parts.length === 3 && parts[1] === '{link}' ? [...parts] : ['{any}']
}

function inferGroup(list: Document, under: string, container: Container, reads: readonly Read[]): Inferred {
  const shapes = new Map<string, { parts: readonly string[]; count: number }>()
  const kept = reads.filter(({ isOff }) => !isOff)
  for (const { parts } of kept) {
    const key = parts.join('\0')
    const shape = shapes.get(key) ?? { parts, count: 0 }
    shape.count++
    shapes.set(key, shape)
  }
  const ranked = [...shapes.values()].sort((a, b) => b.count - a.count)
  const sources: string[] = []
  for (const shape of ranked) {
    if (sources.length >= mostTemplates || (shape.count < leastShare * kept.length && sources.length > 0) || shape.count < 2) break
    const source = write(generalize(shape.parts, ranked, kept.length))
    if (
      isReadable(source) &&
      !sources.includes(source) &&
      !kept.filter(({ parts }) => parts === shape.parts).every(({ tokens }) => sources.some((known) => matches(known, tokens)))
    )
      sources.push(source)
  }
  return count(list, { under, container, reads, sources })
}

const readable = new Map<string, boolean>()

function isReadable(source: string): boolean {
  let known = readable.get(source)
  if (known === undefined) {
    try {
      parseTemplate(source)
      known = /\{(?:link|links|title|name|any)\??\}/.test(source)
    } catch {
      known = false
    }
    readable.set(source, known)
  }
  return known
}

const parsed = new Map<string, ReturnType<typeof parseTemplate>>()

function matches(source: string, tokens: Tokens): boolean {
  let template = parsed.get(source)
  if (!template) {
    template = parseTemplate(source)
    parsed.set(source, template)
  }
  return compare(template, tokens).kind === 'same'
}

/** What templates are for these entries: how many each one is the first to match, with an example. */
export function withSources(
  list: Document,
  { under, container, entries }: { readonly under: string; readonly container: Container; readonly entries: readonly Entry[] },
  sources: readonly string[],
): Inferred {
  const off = offIn(list)
  return count(list, { under, container, sources, reads: entries.map((entry) => readEntry(list, entry, off.has(entry))) })
}

/** How many entries each template is the first to match. */
function count(
  list: Document,
  { under, container, reads, sources }: { under: string; container: Container; reads: readonly Read[]; sources: readonly string[] },
): Inferred {
  const firsts = sources.map((source) => ({ source, members: [] as Read[] }))
  for (const read of reads) firsts.find(({ source }) => matches(source, read.tokens))?.members.push(read)
  const templates = firsts
    .filter(({ members }) => members.length > 0)
    .map(({ source, members }) => {
      const { place } = exampleOf(members)
      const example = list.text.slice(place.start, place.end)
      return { source, count: members.length, example, line: pointAt(list.lines, place.start).line }
    })
  return { under, container, templates, conforming: templates.reduce((sum, { count: number }) => sum + number, 0), total: reads.length }
}

/** The first entry of the shape that most of them have. */
function exampleOf(members: readonly Read[]): Entry {
  const shapes = [...Map.groupBy(members, ({ parts, isOff }) => `${isOff} ${parts.join('\0')}`).values()]
  return shapes.sort((a, b) => Number(a[0]!.isOff) - Number(b[0]!.isOff) || b.length - a.length)[0]![0]!.entry
}
