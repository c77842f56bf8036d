/** Learns the templates that sections of a list keep: the smallest set of shapes that covers them, written by its own entries. */
import { compare } from './compare.ts'
import { type Document, parseList } from './document.ts'
import type { Container, Entry } from './entry.ts'
import { clearShare } from './norm.ts'
import { skeletonOf } from './skeleton.ts'
import { pointAt, trimSpan } from './span.ts'
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
  /** An entry that matches it, as it stands, and its line. */
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

type Read = { readonly entry: Entry; readonly tokens: Tokens; readonly parts: readonly string[] }

/** The formats of a list, section by section where they differ. Sections with too few entries get the format of the whole. */
export function inferTemplates(list: Document): Inferred[] {
  const reads = list.entries.filter((entry) => entry.depth === 0).map((entry) => readEntry(list, entry))
  const found: Inferred[] = []
  for (const container of ['list', 'table', 'paragraph', 'quote'] as const) {
    const own = reads.filter(({ entry }) => entry.container === container)
    if (own.length < leastEntries) continue
    const whole = inferGroup(list, '*', container, own)
    const isOne = whole.conforming >= wholeShare * whole.total
    const sections = new Map<number, Read[]>()
    for (const read of own) sections.set(read.entry.section, [...(sections.get(read.entry.section) ?? []), read])
    for (const [section, members] of sections) {
      const { title } = list.sections[section]!
      if (members.length < leastEntries || title === '') continue
      const inferred = inferGroup(list, title, container, members)
      const byWhole = members.filter(({ tokens }) => whole.templates.some(({ source }) => matches(source, tokens))).length
      const isOther = byWhole < members.length / 2 && inferred.conforming >= clearShare * members.length
      if (isOne ? isOther : inferred.conforming > byWhole) found.push(inferred)
    }
    found.push(whole)
  }
  return found
}

/** The template of an example entry, as it stands behind its bullet; undefined where it is no entry. */
export function templateLike(example: string): string | undefined {
  const text = example.trim()
  const list = parseList(/^(?:[-*+] |\d+[.)] |\|)/.test(text) ? text : `- ${text}`)
  const entry = list.entries[0]
  if (!entry || list.entries.length > 1) return undefined
  const source = write(readEntry(list, entry).parts)
  return isReadable(source) ? source : undefined
}

function readEntry(list: Document, entry: Entry): Read {
  const tokens = tokenizeEntry(list, entry)
  if (entry.container !== 'table') return { entry, tokens, parts: skeletonOf(tokens) }
  const cells = entry.cells.map((cell) => cellParts(tokenize(list, trimSpan(list.text, cell), cell.holes)))
  return { entry, tokens, parts: cells.flatMap((cell) => ['|', ...cell]).concat('|') }
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
  for (const { parts } of reads) {
    const key = parts.join('\0')
    const shape = shapes.get(key) ?? { parts, count: 0 }
    shape.count++
    shapes.set(key, shape)
  }
  const ranked = [...shapes.values()].sort((a, b) => b.count - a.count)
  const sources: string[] = []
  for (const shape of ranked) {
    if (sources.length >= mostTemplates || (shape.count < leastShare * reads.length && sources.length > 0) || shape.count < 2) break
    const source = write(generalize(shape.parts, ranked, reads.length))
    if (
      isReadable(source) &&
      !sources.includes(source) &&
      !reads.filter(({ parts }) => parts === shape.parts).every(({ tokens }) => sources.some((known) => matches(known, tokens)))
    )
      sources.push(source)
  }
  return count(list, { under, container, reads, sources })
}

/** A shape with the parts that its near relatives lack, or have besides, as optional segments. */
function generalize(
  parts: readonly string[],
  ranked: readonly { readonly parts: readonly string[]; readonly count: number }[],
  total: number,
): string[] {
  let current = [...parts]
  for (const { parts: other, count: number } of ranked) {
    if (number < 2 || number < 0.01 * total) continue
    const merged = mergeOne(current, other)
    if (merged) current = merged
  }
  return current
}

/** Two shapes that differ by one run of parts: the longer one with that run optional; undefined where they differ more. */
function mergeOne(a: readonly string[], b: readonly string[]): string[] | undefined {
  const plain = a.filter((part) => !part.startsWith('{?'))
  const [long, short] = plain.length >= b.length ? [a, b] : [b, a]
  let head = 0
  while (head < short.length && long[head] === short[head]) head++
  let tail = 0
  while (tail < short.length - head && long[long.length - 1 - tail] === short[short.length - 1 - tail]) tail++
  if (head + tail < short.length) return undefined
  const extra = long.slice(head, long.length - tail)
  if (extra.length === 0 || extra.length > 5 || extra.some((part) => part.startsWith('{?')) || (head === 0 && tail === 0)) return undefined
  if (!extra.some((part) => part.startsWith('{')) && extra.join('').trim() === '') return undefined
  return [...long.slice(0, head), `{?${write(extra)}}`, ...long.slice(long.length - tail)]
}

function write(parts: readonly string[]): string {
  return parts.map((part) => (part.startsWith('{') ? part : part.replace(/[{}]/g, '\\$&').replace(/\(\|/g, '\\(|'))).join('')
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

/** How many entries each template is the first to match. */
function count(
  list: Document,
  { under, container, reads, sources }: { under: string; container: Container; reads: readonly Read[]; sources: readonly string[] },
): Inferred {
  const firsts = sources.map((source) => ({ source, members: [] as Entry[] }))
  for (const { entry, tokens } of reads) firsts.find(({ source }) => matches(source, tokens))?.members.push(entry)
  const templates = firsts
    .filter(({ members }) => members.length > 0)
    .map(({ source, members }) => ({
      source,
      count: members.length,
      example: list.text.slice(members[0]!.place.start, members[0]!.place.end),
      line: pointAt(list.lines, members[0]!.place.start).line,
    }))
  return { under, container, templates, conforming: templates.reduce((sum, { count: number }) => sum + number, 0), total: reads.length }
}
