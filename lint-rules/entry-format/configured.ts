/** Entries against the templates of the configuration. */
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import { type Comparison, compare } from '../../src/list/compare.ts'
import type { Document } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { parseTemplate, type Template, TemplateError } from '../../src/list/template.ts'
import { tokenize } from '../../src/list/tokens.ts'

const template = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    try {
      parseTemplate(source)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      context.addIssue({ code: 'custom', message: `${error.message} (column ${error.column} of the template)` })
    }
  })

export const sectionOptions = z.strictObject({
  under: z.string().min(1).optional().describe('Heading of the sections this is for; `*` stands for anything'),
  container: z.enum(['list', 'table', 'paragraph', 'quote']).optional().describe('What holds the entries'),
  entry: z.array(template).min(1).describe('Templates; the first that matches wins'),
})
export type SectionOptions = z.output<typeof sectionOptions>

const parsed = new Map<string, Template>()

function read(source: string): Template {
  let found = parsed.get(source)
  if (!found) {
    found = parseTemplate(source)
    parsed.set(source, found)
  }
  return found
}

/** Every entry that matches none of its section's templates, with the correction where one of them is nearly met. */
export function* configured(list: Document, formatOf: (entry: Entry) => SectionOptions | undefined): Generator<Problem> {
  for (const entry of list.entries) {
    const format = formatOf(entry)
    if (!format || entry.depth > 0 || (format.container && format.container !== entry.container)) continue
    const tokens = tokenize(list, entry.content, entry.holes)
    const results = format.entry.map((source) => compare(read(source), tokens))
    if (results.some(({ kind }) => kind === 'same')) continue
    const near = results.filter((result): result is Extract<Comparison, { kind: 'near' }> => result.kind === 'near')
    const best = near.toSorted((a, b) => a.differences.length - b.differences.length)[0]
    yield best ? nearly(entry, best, near.length === 1) : unlike(entry, format.entry[0]!)
  }
}

function nearly(entry: Entry, { differences }: Extract<Comparison, { kind: 'near' }>, isCertain: boolean): Problem {
  const first = differences[0]!
  const where = first.near === '' ? '' : ` behind the ${first.near}`
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
