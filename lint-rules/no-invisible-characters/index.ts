/** Finds characters that nobody sees but that break search, links and trust. Those that a script, an emoji or typography needs are left alone. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Fix, Problem } from '../../src/finding.ts'
import { type Document, leavesOf } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { lineAt, type Span } from '../../src/list/markdown/span.ts'
import { type Context, listRule } from '../list-rule.ts'
import { noOptions, type Schema } from '../options.ts'
import { findHidden, type Hidden, isNeeded, type Kind } from './characters.ts'

export type Options = Record<string, never>
export const options: Schema<Options> = noOptions

/** Warn where a character cannot be seen. */
const noInvisibleCharacters: Plugin<[unknown?], Root> = listRule('no-invisible-characters', options, check)
export default noInvisibleCharacters

type Found = Hidden & { readonly entry: Entry | undefined; readonly inUrl: boolean }

function* check(list: Document, _options: Options, { baseList = list }: Context): Generator<Problem> {
  const all = findHidden(list.text)
  if (all.length === 0) return
  const found = judge(list, all)
  const groups = Map.groupBy(found, ({ kind, entry, at }) => `${kind} ${entry ? entry.place.start : `at ${lineAt(list.lines, at)}`}`)
  const isHabit = found.some(({ kind }) => kind === 'no-break space') && usesNoBreakSpaces(baseList)
  for (const group of groups.values()) if (!isHabit || group[0]!.kind !== 'no-break space') yield report(list, group)
}

/** The characters that should not be where they are: not in code, and outside entries only what can hide or turn text. */
function judge(list: Document, all: readonly Hidden[]): Found[] {
  const literal = codeSpans(list)
  const targets = list.links.flatMap(({ target, url }) => (/^https?:/i.test(url) ? [target] : [])).sort((a, b) => a.start - b.start)
  const places = list.entries.map((entry) => ({ ...entry.place, entry }))
  return all.flatMap((one) => {
    const entry = spanAt(places, one.at)?.entry
    const inUrl = spanAt(targets, one.at) !== undefined
    if (spanAt(literal, one.at) || (!entry && one.kind !== 'bidirectional' && one.kind !== 'tag')) return []
    const line = lineAt(list.lines, one.at)
    const isOk = isNeeded(list.text, one, list.text.slice(list.lines[line], list.lines[line + 1]))
    return isOk && !(inUrl && one.kind === 'variation selector') ? [] : [{ ...one, entry, inUrl }]
  })
}

function codeSpans({ blocks }: Document): Span[] {
  return blocks
    .flatMap((block): readonly Span[] =>
      block.kind === 'code' || block.kind === 'comment'
        ? [block]
        : leavesOf(block).flatMap(({ holes }) => holes.filter(({ kind }) => kind === 'code' || kind === 'comment')),
    )
    .sort((a, b) => a.start - b.start)
}

/** The last of the spans, sorted by their starts, that begins before an offset, if it reaches over it. */
function spanAt<Placed extends Span>(spans: readonly Placed[], offset: number): Placed | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  const span = spans[low - 1]
  return span && offset < span.end ? span : undefined
}

/** A list that has no-break spaces in more entries than this has them on purpose. */
const habit = 0.1

function usesNoBreakSpaces({ text, entries }: Document): boolean {
  const using = entries.filter(({ place }) => text.slice(place.start, place.end).includes('\u00a0')).length
  return using > Math.max(2, habit * entries.length)
}

const names: Readonly<Record<Kind, string>> = {
  'zero width': 'zero-width character',
  'soft hyphen': 'soft hyphen',
  bidirectional: 'bidirectional control character',
  tag: 'tag character',
  'no-break space': 'no-break space',
  'variation selector': 'variation selector in an address',
}

function report({ text }: Document, group: readonly Found[]): Problem {
  const { kind, at } = group[0]!
  const last = group.at(-1)!
  const count = group.length === 1 ? '' : `${group.length} times `
  const codes = [...new Set(group.map(({ name }) => `\`${name}\``))].join(', ')
  const isSpace = kind === 'no-break space'
  const fix: Fix = group.map(({ at: start, length, inUrl }) => {
    const isBeside = /\s/.test(text[start - 1] ?? ' ') || /[ \t\r\n]/.test(text[start + length] ?? ' ')
    return { start, end: start + length, text: isSpace && !inUrl && !isBeside ? ' ' : '' }
  })
  return {
    message: `Unexpected ${names[kind]}, ${count}${codes}, expected ${isSpace ? 'a space' : 'none'}`,
    at: { start: at, end: last.at + last.length },
    form: kind,
    severity: kind === 'bidirectional' ? 'error' : 'warning',
    fix,
  }
}
