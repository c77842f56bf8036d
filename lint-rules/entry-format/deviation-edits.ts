/** The one edit that gives a place of an entry the form of the others, where it is certain. */
import type { Edit } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { marks, offsetAt, type Tokens } from '../../src/list/format/tokens.ts'
import { padDate, readDate, writeDate } from '../../src/list/grammar/dates.ts'
import type { Sample } from '../../src/list/grammar/samples.ts'
import { linkWords, type Shown } from '../../src/list/grammar/slots.ts'
import type { Span } from '../../src/list/markdown/span.ts'

/** The edit, or undefined where more than one would do, or where brackets, quotes or emphasis would end up worse. */
export function editFor(list: Document, { tokens }: Shown, { what, slot, start, end, form }: Sample, norm: string): Edit | undefined {
  const span = { start: offsetAt(tokens, start), end: offsetAt(tokens, end) }
  if (what === 'joint') {
    // The punctuation that is asked for stands inside of the marks.
    const inside = /([^\s\p{L}\p{N}])[*_]{1,3}$/u.exec(tokens.text.slice(Math.max(0, start - 4), start))?.[1]
    if (inside !== undefined && norm.trim().startsWith(inside) && !form.trim().startsWith(inside)) return undefined
    if (!/^[\s\p{P}\p{S}]*$/u.test(form) || marksOf(form) !== marksOf(norm) || norm.includes('\n') || form.includes('\n')) return undefined
    return { ...span, text: norm }
  }
  if (what === 'end') {
    const last = list.text[span.end - 1] ?? ''
    if (slot === 'end mark') return last === form ? { start: span.end - 1, end: span.end, text: norm } : undefined
    if (norm === '.' && form === '') return { start: span.end, end: span.end, text: /[\u3040-\u9fff]/.test(last) ? '。' : '.' }
    if (norm === '.' && /^(?:[.。]\.|。。)$/.test(form)) return { start: span.end - 1, end: span.end, text: '' }
    if (norm === '.' && /^[,;:，；：]$/.test(form)) return { start: span.end - 1, end: span.end, text: '.' }
    if (
      norm === '' &&
      /[.。]/.test(last) &&
      form === '.' &&
      !/(?:\.\.|etc\.|\b\p{Lu}\.)$/u.test(list.text.slice(Math.max(0, span.end - 5), span.end))
    )
      return { start: span.end - 1, end: span.end, text: '' }
    return undefined
  }
  if (what === 'case') return { start: span.start, end: span.start + 1, text: list.text[span.start]!.toUpperCase() }
  if (/^(?:zeros in )?date /.test(slot)) return dateEdit(list, span, { slot, norm })
  if (slot.startsWith(linkWords)) return { ...span, text: norm }
  if (what === 'form') return formEdit(list, tokens, { span, start, form, norm })
  return undefined
}

/** A date written as others write theirs, with the parts that it has. */
function dateEdit({ text }: Document, span: Span, { slot, norm }: { readonly slot: string; readonly norm: string }): Edit | undefined {
  const marks = /^`*/.exec(text.slice(span.start, span.end))![0].length
  const own = { start: span.start + marks, end: span.end - marks }
  const raw = text.slice(own.start, own.end)
  const dated = readDate(raw)
  const written = slot.startsWith('zeros ') ? padDate(raw, norm === 'zero' ? 'zero' : 'none') : dated && writeDate(dated, norm)
  return written === undefined ? undefined : { ...own, text: written }
}

/** A link written with the marks of the others, around it and around its text; strong and emphasised words likewise. */
function formEdit(
  list: Document,
  tokens: Tokens,
  { span, start, form, norm }: { readonly span: Span; readonly start: number; readonly form: string; readonly norm: string },
): Edit | undefined {
  const raw = list.text.slice(span.start, span.end)
  if (/^[*_]{1,2}$/.test(form) && /^[*_]{1,2}$/.test(norm)) {
    const inner = raw.slice(form.length, -form.length)
    return form.length !== norm.length || inner.includes(norm[0]!) ? undefined : { ...span, text: `${norm}${inner}${norm}` }
  }
  const [own, other] = [wrapOf.exec(form), wrapOf.exec(norm)]
  const link = tokens.links.get(tokens.text.indexOf(marks.open, start))
  if (!own || !other || link?.kind !== 'inline') return undefined
  const label = list.text.slice(link.text.start + own[2]!.length, link.text.end - own[3]!.length)
  const target = list.text.slice(link.text.end + 1, link.end)
  const outer = own[1]!.length
  if (
    besideMark.test(
      `${list.text.slice(Math.max(offsetAt(tokens, 0), span.start - 3), span.start)}\n${list.text.slice(span.end, span.end + 3)}`,
    )
  )
    return undefined
  if (/[[\]*_`]/.test(label) || list.text.slice(link.start - outer, link.start) !== own[1]) return undefined
  return {
    start: link.start - outer,
    end: link.end + outer,
    text: `${other[1]}[${other[2]}${label}${other[3]}]${target}${other[1]}`,
  }
}

/** A mark of emphasis beside a link, with a space or punctuation between at most: it may be meant for the link, and another pair would not help. */
const besideMark = /[*_] ?\n|\n[\s:：,.;]?[*_]/

const wrapOf = /^([*_~]*)\[([^x]*)x([^x]*)\]\1$/

/** The brackets and emphasis marks of a glue, in order. */
function marksOf(glue: string): string {
  return glue.replace(/[^[\](){}*_`~<>（）【】［］"“”]/g, '')
}
