/** `migrate`: rewrites entries from one format to another by their fields, and leaves an entry alone that would lose anything. */
import { applyFixes, type Edit } from '../../finding.ts'
import { type Document, parseList } from '../../list/document.ts'
import type { Entry } from '../../list/entry.ts'
import { compare } from '../../list/format/compare.ts'
import { inferTemplates } from '../../list/format/infer.ts'
import { type Fields, fieldsOf, renderTemplate } from '../../list/format/render.ts'
import { parseTemplate, type Template } from '../../list/format/template.ts'
import { tokenizeEntry } from '../../list/format/tokens.ts'
import { hasHeading, isUnder } from '../../list/section.ts'
import type { Source } from './check.ts'

export type Migration = {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly moved: number
  /** Entries that stayed as they are, and why. */
  readonly left: readonly { readonly title: string; readonly line: number; readonly why: string }[]
}

/** `under` names the sections, as it does in the configuration. */
export type MigrateOptions = { readonly to: string; readonly from?: string; readonly under?: string }

/**
 * The source with its entries rewritten. Without `from`, entries are read by the formats that the list itself keeps.
 * @throws {TemplateError} for a template that cannot be read.
 */
export function migrateSource({ path, text }: Source, { to, from, under }: MigrateOptions): Migration {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const body = text.slice(bom.length)
  const list = parseList(body, path)
  const target = parseTemplate(to)
  const origins =
    from === undefined
      ? inferTemplates(list).flatMap(({ templates }) => templates.map(({ source }) => parseTemplate(source)))
      : [parseTemplate(from)]
  const edits: Edit[] = []
  const left: Migration['left'][number][] = []
  for (const entry of list.entries) {
    if (entry.depth > 0 || entry.container === 'table' || !isUnder(list.sections, entry.section, under)) continue
    const result = move(list, entry, { origins, target })
    if ('text' in result) edits.push({ ...entry.content, end: entry.content.start + contentLength(list, entry), text: result.text })
    else if (result.why !== already)
      left.push({ title: entry.title, line: list.text.slice(0, entry.place.start).split('\n').length, why: result.why })
  }
  const { text: after } = applyFixes(
    body,
    edits.map((edit) => [edit]),
  )
  return { path, before: text, after: bom + after, moved: edits.length, left }
}

function contentLength({ text }: Document, { content }: Entry): number {
  return text.slice(content.start, content.end).trimEnd().length
}

const already = 'it already has the new format'

type Moved = { readonly text: string } | { readonly why: string }

function move(list: Document, entry: Entry, { origins, target }: { origins: readonly Template[]; target: Template }): Moved {
  const raw = list.text.slice(entry.content.start, entry.content.start + contentLength(list, entry))
  for (const origin of origins) {
    const match = compare(origin, tokenizeEntry(list, entry))
    if (match.kind !== 'same') continue
    const fields: Fields = Object.fromEntries(
      Object.entries(match.fields).map(([name, span]) => [name, list.text.slice(span.start, span.end)]),
    )
    const lost = Object.keys(fields).filter((name) => name !== 'br' && !fieldsOf(target).includes(name))
    if (lost.length > 0) return { why: `the new format has no place for its ${lost.join(' and ')}` }
    const text = renderTemplate(target, fields)
    if (text === undefined)
      return {
        why: `it has no ${fieldsOf(target)
          .filter((name) => fields[name] === undefined)
          .join(' and no ')}`,
      }
    return isReversible(text, { origin, target, fields, raw }) ? { text } : { why: 'rewriting it would lose content' }
  }
  const isDone = compare(target, tokenizeEntry(list, entry)).kind === 'same'
  return { why: isDone ? already : 'it is not in the format to be changed' }
}

/** Whether the new text, read by the new format and written in the old one, is the old text to the byte. */
function isReversible(text: string, { origin, target, raw }: { origin: Template; target: Template; fields: Fields; raw: string }): boolean {
  const list = parseList(`- ${text}\n`)
  const entry = list.entries[0]
  if (!entry) return false
  const back = compare(target, tokenizeEntry(list, entry))
  if (back.kind !== 'same') return false
  const fields: Fields = Object.fromEntries(
    Object.entries(back.fields).map(([name, span]) => [name, list.text.slice(span.start, span.end)]),
  )
  return renderTemplate(origin, fields) === raw
}

/** Whether a text has a heading like that. */
export function hasPlace({ path, text }: Source, under: string): boolean {
  return hasHeading(parseList(text, path).sections, under)
}
