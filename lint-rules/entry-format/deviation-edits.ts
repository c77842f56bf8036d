/** The one edit that gives a place of an entry the form of the others, where it is certain. */
import type { Edit } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Sample, Shown } from '../../src/list/grammar/slots.ts'

/** The edit, or undefined where more than one would do, or where brackets, quotes or emphasis would end up worse. */
export function editFor(list: Document, { tokens }: Shown, { what, start, end, form }: Sample, norm: string): Edit | undefined {
  const span = { start: tokens.at[start]!, end: tokens.at[end]! }
  if (what === 'joint') {
    if (!/^[\s\p{P}\p{S}]*$/u.test(form) || marksOf(form) !== marksOf(norm) || norm.includes('\n') || form.includes('\n')) return undefined
    return { ...span, text: norm }
  }
  if (what === 'end') {
    const last = list.text[span.end - 1] ?? ''
    if (norm === '.' && form === '') return { start: span.end, end: span.end, text: /[\u3040-\u9fff]/.test(last) ? '。' : '.' }
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
  return undefined
}

/** The brackets and emphasis marks of a glue, in order. */
function marksOf(glue: string): string {
  return glue.replace(/[^[\](){}*_`~<>（）【】［］"“”]/g, '')
}
