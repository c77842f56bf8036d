/** Keeps of learned formats only what is at least as strict as learning itself: a template that accepts what learning would report is no help. */

import { type Document, parseList } from '../document.ts'
import type { Container, Entry } from '../entry.ts'
import { isInside, type Span } from '../markdown/span.ts'
import { isUnder } from '../section.ts'
import { compare } from './compare.ts'
import { deviantsOf, habitsOf } from './habits.ts'
import { type Inferred, type InferredTemplate, withSources } from './infer.ts'
import { clearShare, prevailing } from './norm.ts'
import { parseTemplate, type Template } from './template.ts'
import { tokenizeEntry } from './tokens.ts'
import { readTraits, readWraps, type Sample, traits, wrap } from './traits.ts'

/** A format to write down. Without templates its sections are left to what their entries keep. */
export type Format = Inferred & {
  /** How links in its fields are wrapped, and the fields that may hold such. */
  readonly wrap?: { readonly form: string; readonly fields: readonly string[] }
}

/** No more sections than this are taken out of a format; beyond, all of it is left to learning. */
const mostTakenOut = 12

/**
 * The formats without the templates that accept an entry, a real one or a real one gone wrong, which learning would report.
 * Where too little is left, sections come back without templates.
 */
export function keepStrict(list: Document, inferred: readonly Inferred[]): Format[] {
  const formats = inferred.map((format) => withWrap(list, inferred, format))
  const weak = findWeak(list, formats)
  return formats.flatMap((format) => {
    const left: Format = { ...format, templates: [], conforming: 0 }
    if (format.conforming < format.total / 2) return [left]
    const sections = weak.get(format)
    if (!sections) return [format]
    const entries = entriesOf(list, formats, format)
    const isWeak = ({ source }: InferredTemplate): boolean => [...sections.values()].some((sources) => sources.has(source))
    const kept = { ...format, ...withSources(list, { ...format, entries }, sourcesOf(format.templates.filter((one) => !isWeak(one)))) }
    if (kept.templates.length > 0 && kept.conforming >= clearShare * format.conforming) return [kept]
    const others = entries.filter(({ section }) => !sections.has(section))
    if (format.under !== '*' || sections.size > mostTakenOut || others.length < entries.length / 2) return [left]
    const taken = [...new Set([...sections.keys()].map((section) => list.sections[section]!.title))]
    if (taken.includes('')) return [left]
    const rest = withSources(list, { ...format, entries: others }, sourcesOf(format.templates))
    return [
      ...taken.map((under) => ({
        ...left,
        under,
        total: entries.filter(({ section }) => list.sections[section]!.title === under).length,
      })),
      { ...format, ...rest },
    ]
  })
}

function sourcesOf(templates: readonly InferredTemplate[]): string[] {
  return templates.map(({ source }) => source)
}

/** The format that decides about the entries of a section: the first for it. */
function deciding<Format extends Inferred>(
  list: Document,
  formats: readonly Format[],
  { section, container }: { readonly section: number; readonly container: Container },
): Format | undefined {
  return formats.find((format) => format.container === container && isUnder(list.sections, section, format.under))
}

function entriesOf(list: Document, formats: readonly Inferred[], format: Inferred): Entry[] {
  return list.entries.filter((entry) => entry.depth === 0 && deciding(list, formats, entry) === format)
}

const wraps: readonly string[] = ['[x](u)', '[[x]](u)', '[[x](u)]']

/** The format with the wrap that links in its fields clearly have. */
function withWrap(list: Document, formats: readonly Inferred[], format: Inferred): Format {
  const entries = new Set(entriesOf(list, formats, format))
  const samples = readTraits(list)
    .get(wrap)!
    .filter(({ entry }) => entries.has(entry))
  const habits = habitsOf(list, wrap)
  const kept = samples.flatMap(({ entry }) => habits(entry.section)?.norm.form ?? [])
  const norm = prevailing(kept, { least: 1, share: 1 })
  if (!norm || !wraps.includes(norm.form)) return format
  const fields = ['links', 'extras', 'sentence', 'desc'].filter((name) =>
    format.templates.some(({ source }) => source.includes(`{${name}}`) || source.includes(`{${name}?}`)),
  )
  return fields.length === 0 ? format : { ...format, wrap: { form: norm.form, fields } }
}

/** Which templates of which formats accept in which sections what learning reports there. */
function findWeak(list: Document, formats: readonly Format[]): Map<Format, Map<number, Set<string>>> {
  const weak = new Map<Format, Map<number, Set<string>>>()
  const same = new Map(list.sections.map((_section, index) => [index, index]))
  const templates = new Map<string, Template>()
  for (const text of [list.text, ...deviations(list)]) {
    const read = text === list.text ? list : parseList(text, list.path)
    if (read.sections.length !== list.sections.length) continue
    const reported = new Set([...deviantsOf(read, list, same)].map(({ entry }) => entry))
    for (const entry of reported) {
      const format = deciding(list, formats, entry)
      if (!format) continue
      const tokens = tokenizeEntry(read, entry)
      for (const { source } of format.templates) {
        const template = templates.get(source) ?? parseTemplate(source)
        templates.set(source, template)
        const result = compare(template, tokens)
        if (result.kind !== 'same' || isWrappedOtherwise(read, entry, { format, fields: result.fields })) continue
        const sections = weak.get(format) ?? new Map<number, Set<string>>()
        weak.set(format, sections.set(entry.section, (sections.get(entry.section) ?? new Set()).add(source)))
      }
    }
  }
  return weak
}

/** Whether the configuration's check of fields would report a link of the entry. */
function isWrappedOtherwise(
  list: Document,
  entry: Entry,
  { format, fields }: { format: Format; fields: Readonly<Record<string, Span>> },
): boolean {
  const spans = (format.wrap?.fields ?? []).flatMap((name) => fields[name] ?? [])
  return (
    spans.length > 0 &&
    readWraps(list, entry).some(
      ({ at, form }) => form !== format.wrap!.form && spans.some(({ start, end }) => isInside(at, { start: start - 1, end: end + 1 })),
    )
  )
}

/** Forms that a trait may have besides those that the list has itself. */
const forms: Readonly<Record<string, readonly string[]>> = {
  separator: ['-', '–', '—', ':', '|', ''],
  period: ['.', ''],
  end: ['.', ''],
  'link wrap': wraps,
}

/** The list over and over, its entries one trait and form at a time other than their section keeps it. */
function* deviations(list: Document): Generator<string> {
  for (const trait of traits) {
    const observed = readTraits(list).get(trait)!
    const habits = habitsOf(list, trait)
    const right = observed.filter(({ entry, sample }) => entry.depth === 0 && habits(entry.section)?.norm.form === sample.form)
    const byEntry = [...Map.groupBy(right, ({ entry }) => entry).values()]
    const seen = new Set([...(forms[trait.name] ?? []), ...observed.map(({ sample }) => sample.form)].slice(0, 12))
    for (const form of seen)
      for (const end of byEntry.some((own) => own.length > 1) ? [0, -1] : [0])
        yield* rewritten(
          list,
          byEntry.map((own) => own.at(end)!.sample),
          form,
        )
  }
}

function* rewritten({ text }: Document, samples: readonly Sample[], form: string): Generator<string> {
  let result = ''
  let from = 0
  for (const sample of samples) {
    const edit = sample.form === form ? undefined : sample.to?.(form)
    if (!edit || edit.start < from) continue
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  if (from > 0) yield result + text.slice(from)
}
