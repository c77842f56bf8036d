/** What entries of a list have in common, one trait at a time: separator, final period, wrap of links, brackets of tags. */

import type { Document } from '../document.ts'
import { type Entry, isLabel, labelOf } from '../entry.ts'
import { linksIn } from '../markdown/link.ts'
import type { Span } from '../markdown/span.ts'
import { perDocument } from '../per-document.ts'
import { endsInAbbreviation } from './abbreviations.ts'
import { emojiStart, extrasStart } from './endings.ts'
import { marks, offsetAt, type Tokens, tokenizeEntry } from './tokens.ts'

/** One observation: the form an entry has, where, and how to write another form there. */
export type Sample = {
  readonly form: string
  readonly at: Span
  /** The edit that would give the entry another form; absent where that is not certain. */
  readonly to?: (form: string) => { readonly start: number; readonly end: number; readonly text: string } | undefined
  /** Whether a link stands in round brackets by itself. */
  readonly isRound?: boolean
}

export type Trait = {
  readonly name: string
  readonly read: (list: Document, entry: Entry, tokens: Tokens) => Sample[]
  /** How a form is called in "44 of 47 entries ...". */
  readonly say: (form: string) => string
  /** Forms that may prevail without the others being wrong. */
  readonly isNorm?: (form: string) => boolean
}

const { open, close, badge, code: codeMark, tag: tagMark } = marks
const extra = `(?: ?(?:${badge}|${codeMark}|\\p{Extended_Pictographic}\\ufe0f?|:[a-z_]+:|${tagMark}[^${open}${tagMark}]*${tagMark}))*`
const head = new RegExp(`^(?:\\*\\*)?${open}[^${close}\\n]*${close}(?:\\*\\*)?${extra}`, 'u')
/** Dashes, and what is taken for one: signs of other uses that look like it. */
const dashes = '-–—\u2010-\u2012\u2015\u2212\uff0d\u30fc'
const separators = new RegExp(`^(?: +([${dashes}:|]|--) +|(:) +| +([-–—]|:)(?=\\p{L})|([-–—])(?= ))`, 'u')

/** Between the link that names an entry and its description. */
const separator: Trait = {
  name: 'separator',
  say: (form) => (form === '' ? 'nothing between the link and the description' : `\`${spell(form)}\` between the link and the description`),
  isNorm: (form) => form !== '',
  read: (list, _entry, tokens) => {
    const first = head.exec(tokens.text)
    if (!first) return []
    const rest = tokens.text.slice(first[0].length)
    const found = separators.exec(rest)
    const start = offsetAt(tokens, first[0].length)
    if (!found && rest.startsWith(' ')) {
      const inside = colonInside(list, tokens, first[0])
      if (inside) return [{ form: '', at: inside.at, to: (other) => ({ ...inside.at, text: inside.rest + spell(other) }) }]
    }
    if (found) {
      const form = found[1] ?? found[2] ?? found[3] ?? found[4]!
      const end = offsetAt(tokens, first[0].length + found[0].length)
      return [{ form, at: { start, end }, to: (other) => ({ start, end, text: spell(other) }) }]
    }
    const bare = /^ (?=[\p{Lu}\p{N}])/u.exec(rest)
    const plainly = rest.split(open)[0]!
    if (!bare || !plainly.split('\n').some(hasTwoWords) || (rest.includes(open) && plainly.trim().split(' ').length < 4)) return []
    return [{ form: '', at: { start, end: start + 1 }, to: (other) => ({ start, end: start + 1, text: spell(other) }) }]
  },
}

/** A colon or dash at the end of the text of the link that names an entry, up to the space behind the link, and what stays of that. */
function colonInside(list: Document, tokens: Tokens, head: string): { readonly at: Span; readonly rest: string } | undefined {
  const closed = head.lastIndexOf(close)
  const link = tokens.links.get(head.indexOf(open))
  const mark = /(?<=[\p{L}\p{N})]) ?[:–—-]$/u.exec(head.slice(0, closed))?.[0]
  if (!mark || link?.kind !== 'inline' || head.length > closed + 1) return undefined
  const at = { start: link.text.end - mark.length, end: offsetAt(tokens, head.length) + 1 }
  return { at, rest: list.text.slice(link.text.end, link.end) }
}

/** Two letters, later a space, later two letters. */
function hasTwoWords(line: string): boolean {
  const first = /\p{L}{2}/u.exec(line)
  const blank = first ? line.indexOf(' ', first.index + first[0].length) : -1
  return blank >= 0 && /\p{L}{2}/u.test(line.slice(blank + 1))
}

function spell(form: string): string {
  if (form === '') return ' '
  return form === ':' ? ': ' : ` ${form} `
}

/** Two terminators where one is meant; three dots are an ellipsis, and `etc..` a habit of speech that is left alone. */
const doubled = /(?<![.。])([.。！？])\.$|(?<=[\p{L}\p{N})])[,;]([.])$/u

/** Where emoji begin that stand between the last word and its period; -1 where there are none. */
function emojiBeforePeriod(text: string): number {
  if (!text.endsWith('.')) return -1
  const start = emojiStart(text.slice(0, -1))
  return start < text.length - 1 && /[\p{L}\p{N})\ue013]$/u.test(text.slice(Math.max(0, start - 2), start)) ? start : -1
}

/** Badges, emoji and tags at the end of an entry do not belong to its description. */
function withoutExtras(text: string): string {
  return /[\s:\]\u0080-\uffff]$/.test(text.slice(-1)) || /#\w+$/.test(text.slice(-40)) ? text.slice(0, extrasStart(text)) : text
}

/** Whether there is anything at the end of a text that looks for emoji could find; they are dear. */
function mayEndInEmoji(text: string): boolean {
  return /[^\u0000-\u007f\ue010-\ue015]|:/.test(text.trimEnd().slice(-3))
}

/** How a description ends. */
const period: Trait = {
  name: 'period',
  say: (form) => (form === '.' ? 'a period at the end of the description' : 'no period at the end of the description'),
  isNorm: (form) => form === '.' || form === '',
  read: (_list, _entry, tokens) => {
    const first = head.exec(tokens.text)
    const rest = first ? tokens.text.slice(first[0].length) : ''
    const start = separators.exec(rest)?.[0].length
    if (!first || start === undefined) return []
    if (mayEndInEmoji(tokens.text) || tokens.text.includes('[')) {
      if (emojiBeforePeriod(tokens.text.trimEnd()) >= 0 || tokens.text.lastIndexOf('[') > tokens.text.lastIndexOf(']')) return []
    }
    const text = withoutExtras(tokens.text)
    if (tokens.text.slice(text.length).includes(codeMark) && /[\p{L}\p{N}]$/u.test(text)) return []
    const last = text.at(-1) ?? ''
    if (text.length <= first[0].length + start || text.includes('\n')) return []
    const end = offsetAt(tokens, text.length)
    const odd = doubled.exec(text.slice(-8))
    if (odd) {
      const at = { start: end - odd[0].length, end }
      return [{ form: odd[0], at, to: () => ({ ...at, text: odd[1] ?? odd[2]! }) }]
    }
    // The period of an abbreviation says nothing about how descriptions end.
    if (endsInAbbreviation(text)) return []
    if (/[.!?…。！？]/.test(last))
      return [
        {
          form: '.',
          at: { start: end - 1, end },
          to: () => (last === '.' && !text.endsWith('..') ? { start: end - 1, end, text: '' } : undefined),
        },
      ]
    if (!/[\p{L}\p{N}]/u.test(last)) return []
    return [{ form: '', at: { start: end - 1, end }, to: () => ({ start: end, end, text: /[\u3040-\u9fff]/.test(last) ? '。' : '.' }) }]
  },
}

/** Which of the two comes last, the emoji that end a description or its period. */
const lastEmoji: Trait = {
  name: 'end',
  say: (form) => (form === '.' ? 'the period after the emoji' : 'the emoji at the very end'),
  isNorm: (form) => form !== '.',
  read: (list, _entry, tokens) => {
    const text = tokens.text.trimEnd()
    if (!mayEndInEmoji(text)) return []
    const before = emojiBeforePeriod(text)
    const start = before < 0 ? emojiStart(text) : before
    if (start === text.length) return []
    const at = { start: offsetAt(tokens, start), end: offsetAt(tokens, text.length) }
    if (before < 0) return [{ form: '', at, to: () => moveBehind(list.text, at) }]
    return [{ form: '.', at, to: () => ({ ...at, text: `.${list.text.slice(at.start, at.end - 1)}` }) }]
  },
}

/** The period before emoji moved after them. */
function moveBehind(text: string, { start, end }: Span): { start: number; end: number; text: string } {
  const from = text[start - 1] === '.' ? start - 1 : start
  return { start: from, end, text: `${text.slice(start, end)}.` }
}

const emojiBeforeName = new RegExp(`^(?:${open})?((?:\\p{Extended_Pictographic}[\\ufe0f\\u200d]*)+)( ?)(?=\\p{L})`, 'u')

/** A space between an emoji before a name and the name. */
const emoji: Trait = {
  name: 'blank behind emoji',
  say: (form) => (form === ' ' ? 'a space after the emoji' : 'no space after the emoji'),
  read: (_list, _entry, tokens) => {
    const found = emojiBeforeName.exec(tokens.text)
    if (!found) return []
    const end = found[0].length
    const at = { start: offsetAt(tokens, end - found[2]!.length), end: offsetAt(tokens, end) }
    return [{ form: found[2]!, at, to: (form) => ({ ...at, text: form }) }]
  },
}

/** How links that say "paper" or "code" are wrapped. */
export const wrap: Trait = {
  name: 'link wrap',
  say: (form) => `links written \`${form}\``,
  read: (list, entry) => readWraps(list, entry),
}

/** How each link of an entry with a label such as "paper" is wrapped. */
export function readWraps(list: Document, entry: Entry): Sample[] {
  return entry.links.flatMap((link): Sample[] => {
    if (link.kind !== 'inline' || !isLabel(labelOf(list.text, link))) return []
    const raw = list.text.slice(link.text.start, link.text.end)
    const inner = /^\s*\[([\s\S]+)\]\s*$/.exec(raw)
    const outer = list.text[link.start - 1] === '[' && list.text[link.end] === ']'
    const target = list.text.slice(link.text.end + 1, link.end)
    const label = inner?.[1] ?? raw
    if (label.includes('![') || (inner && outer)) return []
    // Escaped brackets are part of the words.
    const isEscaped = list.text.slice(link.start - 2, link.start) === '\\[' && list.text.startsWith('\\]', link.end)
    const before = !isEscaped && list.text[link.start - 1] === '['
    const behind = list.text[link.end] === ']'
    const at = isEscaped
      ? { start: link.start - 2, end: link.end + 2 }
      : { start: link.start - (before ? 1 : 0), end: link.end + (behind ? 1 : 0) }
    const form =
      isEscaped && !inner ? '\\[[x](u)\\]' : inner ? '[[x]](u)' : outer ? '[[x](u)]' : before ? '[[x](u)' : behind ? '[x](u)]' : '[x](u)'
    const spellings: Record<string, string> = {
      '[[x]](u)': `[[${label}]]${target}`,
      '[[x](u)]': `[[${label}]${target}]`,
      '[x](u)': `[${label}]${target}`,
      '\\[[x](u)\\]': `\\[[${label}]${target}\\]`,
    }
    // Brackets of another kind around it go.
    const isRound = form === '[x](u)' && /^[(（]\n[)）]$/.test(`${list.text[at.start - 1]}\n${list.text[at.end]}`)
    const all = (other: string): Span => (isRound && other !== '[x](u)' ? { start: at.start - 1, end: at.end + 1 } : at)
    return [{ form, at, isRound, to: (other) => (spellings[other] === undefined ? undefined : { ...all(other), text: spellings[other] }) }]
  })
}

/** The brackets before a title that hold venue and date. */
const bracket: Trait = {
  name: 'tag',
  say: (form) => (form === '[**x**]' ? 'bold venue and date, as in `[**Venue, 2024**]`' : 'plain venue and date, as in `[Venue, 2024]`'),
  read: (list, entry) => {
    const found = /^\[(\*\*)?([^[\]*]*)(\*\*)?\](?![(:[])/.exec(list.text.slice(entry.content.start, entry.content.end))
    if (!found || !/\b(?:19|20)\d\d\b/.test(found[2]!) || Boolean(found[1]) !== Boolean(found[3])) return []
    const { start } = entry.content
    const end = start + found[0].length
    return [
      {
        form: found[1] ? '[**x**]' : '[x]',
        at: { start, end },
        to: (form) => ({ start, end, text: form === '[x]' ? `[${found[2]}]` : `[**${found[2]}**]` }),
      },
    ]
  },
}

/** Between venue and year in such brackets. */
const comma: Trait = {
  name: 'venue and year',
  say: (form) => (form === ', ' ? 'a comma between venue and year' : 'a space between venue and year'),
  read: (list, entry) => {
    const whole = /^\[[^[\]]*\](?!\()/.exec(list.text.slice(entry.content.start, entry.content.end))?.[0] ?? ''
    const found = /(?<=[\p{L})])(,? ?)(?:19|20)\d\d/u.exec(whole)
    if (!found || /[*,]/.test(whole.slice(1, found.index).replace(/^\*\*/, ''))) return []
    const start = entry.content.start + found.index
    const at = { start, end: start + found[1]!.length }
    return [{ form: found[1]!, at, to: (form) => ({ ...at, text: form }) }]
  },
  isNorm: (form) => form === ', ' || form === ' ',
}

/** Brackets around words that are no link, as the short name before a title: `[BERT]` or `[[BERT]]`. */
const shortName: Trait = {
  name: 'brackets',
  say: (form) => `${form === '[x]' ? 'one pair' : 'two pairs'} of brackets around a name without a link`,
  read: (list, entry) => {
    const inside = linksIn(list.links, entry.content)
    const raw = list.text.slice(entry.content.start, entry.content.end)
    for (const found of raw.matchAll(/(?<![[\]\\!])\[(\[)?(\p{L}[^[\]\n|]*)\](\])?(?![\](:[])/gu)) {
      const start = entry.content.start + found.index
      const at = { start, end: start + found[0].length }
      if (!found[1] !== !found[3] || inside.some((link) => link.start < at.end && at.start < link.end)) continue
      return [
        { form: found[1] ? '[[x]]' : '[x]', at, to: (form) => ({ ...at, text: form === '[x]' ? `[${found[2]}]` : `[[${found[2]}]]` }) },
      ]
    }
    return []
  },
}

export const traits: readonly Trait[] = [separator, period, lastEmoji, emoji, wrap, shortName, bracket, comma]

/** The traits that rows of a table have; the rest of a row is left to templates. */
const rowTraits: readonly Trait[] = [wrap, shortName]

export type Observed = { readonly entry: Entry; readonly sample: Sample }

/** Every sample of every trait, entry by entry. */
export const readTraits: (list: Document) => ReadonlyMap<Trait, readonly Observed[]> = perDocument(observe)

function observe(list: Document): Map<Trait, Observed[]> {
  const found = new Map<Trait, Observed[]>(traits.map((trait) => [trait, []]))
  for (const entry of list.entries) {
    const isRow = entry.container === 'table' && entry.cells.length > 0
    const tokens = isRow ? emptyTokens : tokenizeEntry(list, entry)
    for (const trait of isRow ? rowTraits : traits)
      for (const sample of trait.read(list, entry, tokens)) found.get(trait)!.push({ entry, sample })
  }
  return found
}

const emptyTokens: Tokens = { text: '', pieces: [{ index: 0, offset: 0 }], links: new Map() }
