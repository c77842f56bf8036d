/** What stands at the end of an entry after its words: emoji, badges, code and tags, read backwards so that each is looked at once. */
import { marks } from './tokens.ts'

/** One emoji at the end, as a character or as `:name:`, with a space before it. */
const emojiUnit = / ?(?:\p{Extended_Pictographic}\ufe0f?|:[a-z_0-9+-]{1,60}:)$/u

/** Where the emoji at the end of a text begin; its length where there are none. */
export function emojiStart(text: string): number {
  let start = text.length
  for (;;) {
    const unit = emojiUnit.exec(text.slice(Math.max(0, start - 64), start))
    if (!unit) return start
    start -= unit[0].length
  }
}

/** Where spaces, emoji, badges, code, tags, `#words` and words in brackets at the end of a text begin. */
export function extrasStart(text: string): number {
  let end = text.length
  for (;;) {
    const next = beforeExtra(text, end)
    if (next === end) return end
    end = next
  }
}

function beforeExtra(text: string, end: number): number {
  const last = text[end - 1] ?? 'a'
  const back = (from: number, one: RegExp): number => {
    let at = from
    while (at >= 0 && one.test(text[at]!)) at--
    return at
  }
  if (last === marks.badge || last === marks.code || /[\s\ufe0f\u200d]/.test(last)) return end - 1
  if (last === ':') {
    const at = back(end - 2, /[a-z_0-9+-]/)
    return at >= 0 && at < end - 2 && text[at] === ':' ? at : end
  }
  if (last === marks.tag) {
    const at = end < 2 ? -1 : text.lastIndexOf(marks.tag, end - 2)
    return at < 0 ? end : at
  }
  if (last === ']') {
    const from = back(end - 2, /[^\]\ue010]/) + 1
    const at = text.indexOf('[', from)
    return at >= 0 && at < end ? at : end
  }
  const pictograph = /\p{Extended_Pictographic}$/u.exec(text.slice(Math.max(0, end - 2), end))
  if (pictograph) return end - pictograph[0].length
  const word = back(end - 1, /\w/)
  return word >= 0 && word < end - 1 && text[word] === '#' ? word : end
}

/** Where badges, code, emoji and tags at the end of a text begin, with the space before the first of them; undefined where there are none after a space. */
export function tailStart(text: string): number | undefined {
  let start: number | undefined
  for (let end = text.length; end > 0; ) {
    const at = beforeUnit(text, end)
    if (at === end) break
    if (text[at - 1] === ' ') start = at - 1
    end = at
    while (/[ ,]/.test(text[end - 1] ?? '')) end--
  }
  return start
}

function beforeUnit(text: string, end: number): number {
  let last = end
  while (/[\ufe0f\u200d]/.test(text[last - 1] ?? '')) last--
  const pictograph = /\p{Extended_Pictographic}$/u.exec(text.slice(Math.max(0, last - 2), last))
  if (pictograph) return last - pictograph[0].length
  const mark = text[end - 1]
  if (mark === marks.badge || mark === marks.code) return end - 1
  if (mark === ':') return beforeExtra(text, end)
  const open = mark === marks.tag && end > 1 ? text.lastIndexOf(marks.tag, end - 2) : -1
  return open < 0 || text.slice(open, end).includes(marks.open) ? end : open
}

/** Where the tags at the end of a text begin, as in ` #free #open`: they are no part of its last sentence. Its length where there are none. */
export function tagsStart(text: string): number {
  const end = text.slice(-200)
  return text.length - (end.includes(' #') ? (/(?: #[\p{L}\p{N}_-]{1,40}){1,5}$/u.exec(end)?.[0].length ?? 0) : 0)
}
