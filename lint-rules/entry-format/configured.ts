/** Entries against the templates of the configuration. */
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { type Comparison, compare } from '../../src/list/format/compare.ts'
import { templateLike } from '../../src/list/format/infer.ts'
import { fieldsOf } from '../../src/list/format/render.ts'
import { parseTemplate, type Template, TemplateError } from '../../src/list/format/template.ts'
import { tokenizeEntry } from '../../src/list/format/tokens.ts'
import { lazily, strictness } from '../options.ts'
import { checkFields, type FieldFault, fieldOptions } from './fields.ts'

const template = lazily(() =>
  z
    .string()
    .min(1)
    .superRefine((source, context) => {
      try {
        parseTemplate(source)
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error
        context.addIssue({ code: 'custom', message: `${error.message} (column ${error.column} of the template)` })
      }
    }),
)

const example = lazily(() =>
  z
    .string()
    .min(1)
    .refine((text) => templateLike(text) !== undefined, 'this is no entry that a template could be learned from'),
)

export const sectionOptions = lazily(() =>
  z
    .strictObject({
      under: z.string().min(1).optional().describe('Heading of the sections this is for; `*` stands for anything'),
      container: z.enum(['list', 'table', 'paragraph', 'quote']).optional().describe('What holds the entries'),
      entry: z
        .array(template())
        .optional()
        .describe('Templates; the first that matches wins; `[]`: the section is judged by what it keeps'),
      like: z.array(example()).default([]).describe('Example entries to make templates of'),
      fields: z.record(z.string(), fieldOptions()).default({}).describe('What single fields must look like'),
      min: z.int().min(1).max(1000).optional().describe('Fewest entries that a section has, those of its subsections included'),
      strictness: strictness().optional().describe('As `strictness` of the whole configuration, for these sections'),
      order: z.enum(['alpha', 'date-desc', 'none']).optional().describe('The order of the entries; absent: the one the section keeps'),
    })
    .refine(
      ({ entry, like, order, min, strictness: own }) => like.length > 0 || [entry, order, min, own].some((one) => one !== undefined),
      'a section needs `entry` or `like`',
    )
    .superRefine(({ entry = [], like, fields }, context) => {
      if (Object.keys(fields).length === 0) return
      const known = fieldsIn([...entry, ...like.flatMap((text) => templateLike(text) ?? [])])
      if (known === undefined) return
      const names = [...known].map((name) => `\`${name}\``).join(', ')
      const expected = names === '' ? 'fields are those of `entry` or `like`' : `no template has this field, expected one of ${names}`
      for (const name of Object.keys(fields))
        if (!known.has(name)) context.addIssue({ code: 'custom', path: ['fields', name], message: expected })
    }),
)

/** The fields that templates have; undefined where one of them cannot be read, which is said of it. */
function fieldsIn(sources: readonly string[]): ReadonlySet<string> | undefined {
  try {
    return new Set(sources.flatMap((source) => fieldsOf(parseTemplate(source))))
  } catch (error) {
    if (error instanceof TemplateError) return undefined
    throw error
  }
}
export type SectionOptions = z.output<ReturnType<typeof sectionOptions>>

const parsed = new Map<string, Template>()

function read(source: string): Template {
  let found = parsed.get(source)
  if (!found) {
    found = parseTemplate(source)
    parsed.set(source, found)
  }
  return found
}

/** The templates of a format, those of its example entries included. */
const sourcesOf = (format: SectionOptions): readonly string[] => [
  ...(format.entry ?? []),
  ...format.like.map((text) => templateLike(text)!),
]

/** Whether an entry is as a format asks, fields aside; without templates every entry is. */
export function isAsConfigured(list: Document, entry: Entry, format: SectionOptions): boolean {
  const tokens = tokenizeEntry(list, entry)
  return sourcesOf(format).some((source) => compare(read(source), tokens).kind === 'same')
}

/** Every entry that matches none of its section's templates, with the correction where one of them is nearly met. */
export function* configured(list: Document, formatOf: (entry: Entry) => SectionOptions | undefined): Generator<Problem> {
  const sources = new Map<SectionOptions, readonly string[]>()
  for (const entry of list.entries) {
    const format = formatOf(entry)
    if (!format || entry.depth > 0) continue
    const own = sources.get(format) ?? sourcesOf(format)
    sources.set(format, own)
    if (own.length === 0) continue
    const tokens = tokenizeEntry(list, entry)
    const results = own.map((source) => compare(read(source), tokens))
    const same = results.find((result): result is Extract<Comparison, { kind: 'same' }> => result.kind === 'same')
    if (same) for (const fault of checkFields(list, entry, same.fields, format.fields)) yield fieldProblem(fault)
    if (same) continue
    const near = results.filter((result): result is Extract<Comparison, { kind: 'near' }> => result.kind === 'near')
    const best = near.toSorted((a, b) => a.differences.length - b.differences.length)[0]
    yield best ? nearly(entry, best, near.length === 1) : unlike(entry, own[0]!)
  }
}

/** Every section that has entries, and fewer than the configuration wants there; sections without any are `no-empty-sections`' business. */
export function* shortSections({ sections, entries }: Document, leastOf: (section: number) => number | undefined): Generator<Problem> {
  const counts = sections.map(() => 0)
  for (const { section, depth } of entries) if (depth === 0) counts[section]!++
  for (let index = sections.length - 1; index > 0; index--) {
    const { parent, heading } = sections[index]!
    const [count, least] = [counts[index]!, leastOf(index)]
    if (parent >= 0) counts[parent]! += count
    if (least === undefined || count === 0 || count >= least) continue
    yield {
      message: `Unexpected section of ${count} ${count === 1 ? 'entry' : 'entries'}, expected at least ${least}`,
      at: heading,
      form: 'few entries',
    }
  }
}

function fieldProblem({ name, kind, at, found, expected, edit }: FieldFault): Problem {
  const isOfNoSet = kind === 'value' || (kind === 'label' && !edit)
  return {
    message: `Unexpected ${kind.startsWith('avoid ') ? 'word ' : ''}\`${found}\` in the ${name}, expected ${oneOf(expected)}`,
    at,
    form: `field ${name} ${kind}`,
    ...(isOfNoSet ? { severity: 'error' as const } : {}),
    ...(edit ? { fix: [edit] } : {}),
  }
}

/** So many of the allowed values are named. */
const mostNamed = 20

function oneOf(all: readonly string[]): string {
  const named = all.slice(0, mostNamed).map((one) => `\`${one}\``)
  const last = all.length > mostNamed ? `${all.length - mostNamed} others` : named.pop()
  return last === undefined ? 'other words' : named.length === 0 ? last : `${named.join(', ')} or ${last}`
}

function nearly(entry: Entry, { differences }: Extract<Comparison, { kind: 'near' }>, isCertain: boolean): Problem {
  const first = differences[0]!
  const where = first.near === '' ? '' : ` after the ${first.near}`
  const found = first.found === '' ? 'nothing' : `\`${first.found}\``
  return {
    message: `Unexpected ${found}${where}, expected \`${first.expected}\`${differences.length > 1 ? ` and ${differences.length - 1} more` : ''}`,
    at: entry.place,
    form: `template ${first.near} ${first.expected}`,
    ...(isCertain || differences.length === 1 ? { fix: differences.map(({ at, expected }) => ({ ...at, text: expected })) } : {}),
  }
}

function unlike(entry: Entry, source: string): Problem {
  return { message: `Unexpected format of \`${entry.title}\`, expected \`${source}\``, at: entry.place, form: 'no template' }
}
